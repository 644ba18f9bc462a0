// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <map>
#include <string>
#include <string_view>

namespace kabar::store {

/// What people wrote in the fields of one document, by field.
using TextFields = std::map<std::string, std::string, std::less<>>;

/// Documents of the table `text_field`. The fields of the event and of the report are the wiki's French labels word for
/// word ("Lieu", "Description en une ligne"); those of the brief are the keys in `core/report/brief_fields.h`.
inline constexpr std::string_view kEventTexts = "event";
inline constexpr std::string_view kReportTexts = "report";
inline constexpr std::string_view kBriefTexts = "brief";

/// Writes one field; an empty text removes it.
[[nodiscard]] Status saveText(Database& database, std::string_view document, std::string_view field, std::string_view text);

/// All fields of a document; one never written is not in the map.
[[nodiscard]] Result<TextFields> loadTexts(const Database& database, std::string_view document);

}  // namespace kabar::store
