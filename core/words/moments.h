// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace kabar::words {

/// "22 novembre 2026", "1er août 2026", "1 August 2026" from an ISO 8601 date or moment (its date alone), "novembre 2026"
/// from a month; what is no date comes back as it is.
[[nodiscard]] std::string date(std::string_view iso8601, Language language);
/// "7 h 30", "7:30"; "18 h".
[[nodiscard]] std::string timeOfDay(int minute, Language language);
/// The ISO 8601 date in what a person typed: `2026-12-31`, `31/12/2026`, `31.12.2026` or a moment; nullopt when no calendar
/// has such a day.
[[nodiscard]] std::optional<std::string> readDate(std::string_view text);

}  // namespace kabar::words
