// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wiki_mapping.h"
#include "core/report/workshop_report.h"

#include <string>
#include <string_view>

namespace kabar::report {

/// `text` as MediaWiki shows it letter by letter: no markup, link, template, tag, signature, list or heading can come of it.
/// Line breaks become `<br>`.
[[nodiscard]] std::string wikiEscaped(std::string_view text);

/// A call of the template with the thirteen fields, then the sections.
[[nodiscard]] std::string toWikitext(const WorkshopReport& report, const WikiMapping& mapping = {});

}  // namespace kabar::report
