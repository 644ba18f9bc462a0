// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::text {

/// In Unicode's composed form (NFC): one text however its accents were typed. What is not UTF-8 stays as it is.
[[nodiscard]] std::string composed(std::string_view text);

/// Composed, every run of white space (line breaks and no-break spaces too) one space, none at the ends, no invisible
/// characters.
[[nodiscard]] std::string spaced(std::string_view name);

/// The same, without case and accents; joined letters are two.
[[nodiscard]] std::string folded(std::string_view name);

/// Folded, and nothing but letters and digits: "Home._Latitude (N)" and "homeLatitudeN" → "home latitude n".
[[nodiscard]] std::string plainName(std::string_view name);

/// Whether two names are one to a reader: "ACME Island" and "Acme-Island", but not "Acme 1" and "Acme 2".
[[nodiscard]] bool areOneName(std::string_view a, std::string_view b);

/// Where a name is found among others, as people mean it.
struct NameMatch {
    std::optional<std::size_t> at;  ///< the one that is meant
    std::size_t count = 0;          ///< how many could be meant; more than one is for the reader to settle
};

/// Exactly; else by `spaced`; else by `folded`: the first way that finds any decides.
[[nodiscard]] NameMatch findName(const std::vector<std::string>& names, std::string_view wanted);

}  // namespace kabar::text
