// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace kabar::workshop {

/// The signs of the codes that people type: of those that look alike only one (no 0 O 1 I 5 2 6 8 U), no vowel (no words).
inline constexpr std::string_view kCodeAlphabet = "BCDFGHJKLMNPQRSTVWXZ3479";

/// The code on the wall, typed on a phone to join: 5 signs. Random. Fails with `Internal` when the cryptographic library
/// cannot start.
[[nodiscard]] Result<std::string> randomJoinCode();
/// The code on a seat's slip: 8 signs, 110 thousand million of them, so that it cannot be guessed while a workshop lasts.
[[nodiscard]] Result<std::string> randomSeatCode();
/// Whether it could be one.
[[nodiscard]] bool isSeatCode(std::string_view code);

/// What people type, as it is compared: upper case, without spaces and dashes, a sign that is in no code as the one that it
/// looks like (0 and O as Q, 1 and I as L, 2 as Z, 5 as S, 6 as G, 8 as B, U as V).
[[nodiscard]] std::string foldedCode(std::string_view typed);
[[nodiscard]] inline bool sameCode(std::string_view typed, std::string_view code) {
    return foldedCode(typed) == foldedCode(code);
}

}  // namespace kabar::workshop
