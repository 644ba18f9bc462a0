// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kabar::print {

/// The ToUnicode map of an embedded font (ISO 32000-1, 9.10.3) with the letters that a writer means where several share a
/// glyph: Qt's takes the lowest code point, a tab for the space, a modifier letter for the apostrophe and a soft hyphen for
/// the hyphen. Everything else is mapped as before, one code a line. Throws `std::runtime_error` for what is no such map.
[[nodiscard]] std::string copyableTextMap(std::string_view cmap);

}  // namespace kabar::print
