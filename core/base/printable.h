// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kabar {

/// Foreign text as a message may show it: on one line, without characters that steer a terminal or turn the direction of
/// writing, U+FFFD for each byte that is not UTF-8. Beyond `mostBytes` it is cut with an ellipsis.
[[nodiscard]] std::string printable(std::string_view text, std::size_t mostBytes = 80);

/// Length in bytes of the character at `at` if it steers a terminal, ends a line or turns the direction of writing; else 0.
/// Joiners, which emoji and several scripts need, do none of these.
[[nodiscard]] std::size_t steeringLength(std::string_view text, std::size_t at);

/// Length of the UTF-8 sequence that begins at `at`; 0 when none does (RFC 3629: no overlong form, no surrogate).
[[nodiscard]] std::size_t utf8Length(std::string_view text, std::size_t at);

}  // namespace kabar
