// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace kabar::text {

/// How a text is written in bytes. `Guess` is none of them but the wish to find out.
enum class Encoding { Guess, Utf8, Utf16, Latin1, Latin9, Windows1252, MacRoman, Ibm850 };

/// As programs call it: "UTF-16", "Windows-1252", "MacRoman", …
[[nodiscard]] std::string_view name(Encoding encoding);

[[nodiscard]] bool isUtf8(std::string_view bytes);

/// What `bytes` are likely written in: by byte order mark, by being UTF-8, by the zero bytes of UTF-16; else the one of the
/// eight-bit encodings, as uchardet and the letters of French and Creole tell. Never `Guess`.
[[nodiscard]] Encoding likelyEncoding(std::string_view bytes);

/// A table of rows as UTF-8 without a byte order mark. Under `Guess` UTF-8 and the eight-bit encodings are read as what they
/// are likely to be. Fails with `Unreadable` and the encoding's name for UTF-16 that nobody announced, for what is no text
/// (a spreadsheet, a PDF, a database, named), and with the line for what is called UTF-8 and is not.
[[nodiscard]] Result<std::string> toUtf8(std::string bytes, Encoding encoding);

/// A document of Kabar (a mapping, an algorithm), which is UTF-8, with or without a byte order mark. Fails with
/// `Unreadable`, the encoding that it seems to have, and the line of the first byte that is not UTF-8.
[[nodiscard]] Result<std::string> documentText(std::string bytes);

/// Text from a place that promises UTF-8 and does not check, such as a database: read as Windows-1252 when it is not.
[[nodiscard]] std::string repaired(std::string text);

}  // namespace kabar::text
