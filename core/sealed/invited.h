// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kabar::sealed {

/// How an employer's source begins that answers by sealed file.
inline constexpr std::string_view kSealedSource = "sealed:";
[[nodiscard]] inline std::string sourceOf(std::string_view employer) {
    return std::string(kSealedSource) + std::string(employer);
}
[[nodiscard]] inline bool isSealedSource(std::string_view source) {
    return source.starts_with(kSealedSource);
}

/// One company that was invited.
struct Invited {
    std::string employer;
    std::string invitation;  ///< its text
    std::string returnedAt;  ///< ISO 8601; empty until the answer is there
    std::string answer;      ///< the text of the sealed file, which nobody reads without the key
    [[nodiscard]] bool hasReturned() const { return !answer.empty(); }
};

}  // namespace kabar::sealed
