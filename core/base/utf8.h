// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kabar {

/// Well-formed UTF-8 as the Unicode Standard has it (table 3-7): no overlong form, no surrogate, nothing beyond U+10FFFF.
[[nodiscard]] bool isWellFormedUtf8(std::string_view bytes);

}  // namespace kabar
