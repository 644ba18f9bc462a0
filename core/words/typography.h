// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace kabar::words {

/// U+202F, what French puts between thousands, before ; : ! ? % € » and after «.
inline constexpr std::string_view kNarrowSpace = "\u202F";

/// Length of the space that starts at `at`: an ordinary one, U+00A0 or U+202F; 0 when there is none.
[[nodiscard]] std::size_t spaceAt(std::string_view text, std::size_t at);

/// `text` with the narrow no-break spaces of French typography in place of the spaces that stand there; changes nothing
/// else.
[[nodiscard]] std::string typeset(std::string_view text);

/// “…” or « … ».
[[nodiscard]] std::string quoted(std::string_view text, Language language);
/// "a, b et c"; "a, b and c".
[[nodiscard]] std::string joined(const std::string* first, std::size_t count, Language language);
template <class List>
[[nodiscard]] std::string joined(const List& list, Language language) {
    return joined(list.data(), list.size(), language);
}

/// Text from elsewhere as a line can bear it: valid UTF-8, no control or direction characters, at most `mostBytes` and "…".
[[nodiscard]] std::string cleaned(std::string_view text, std::size_t mostBytes = 200);

/// With a capital first letter.
[[nodiscard]] std::string capitalised(std::string text);
/// In small letters, as a label is said within a sentence.
[[nodiscard]] std::string lowered(std::string_view text);

}  // namespace kabar::words
