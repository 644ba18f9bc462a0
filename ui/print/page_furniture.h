// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/typesetter.h"

#include <stop_token>
#include <vector>

namespace kabar::print {

/// Where the text of a page ends; the footer stands below.
inline const double kTextBottom = kPageSize.height() - 40 * kPoint;

/// Rule, number and title of a part, over a line `width` wide.
[[nodiscard]] Fragment sectionTitle(const report::Section& section, words::Language language, double width,
                                    const Style& style);

/// The file, its date, seed and hash, and the page's number.
void addFooters(std::vector<Fragment>& pages, const report::Document& document);

/// Sections one after the other over as many pages as they need, from `top` of a first page that already holds `first`.
/// Titles stay with what follows; tables break between rows and repeat their header. Empty when stopped.
[[nodiscard]] std::vector<Fragment> flow(const Typesetter& typesetter, const std::vector<report::Section>& sections,
                                         Fragment first, double top, const Style& style, std::stop_token stop);

}  // namespace kabar::print
