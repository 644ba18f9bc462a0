// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace kabar::workshop {

/// What one phone holds to keep its one vote: 128 random bits that say nothing about it. Only its hash is ever stored.
class VoterToken {
public:
    /// From the system's generator. Fails with `Internal` when the cryptographic library cannot start.
    [[nodiscard]] static Result<VoterToken> random();
    /// Fails with `Malformed` on what `text` never wrote.
    [[nodiscard]] static Result<VoterToken> parse(std::string_view text);

    /// 22 letters of URL-safe base64.
    [[nodiscard]] const std::string& text() const { return m_text; }
    /// BLAKE2b of the token keyed with the ballot, as hex: two votes of one phone cannot be joined across ballots.
    [[nodiscard]] std::string hashFor(std::int64_t ballotId) const;

private:
    explicit VoterToken(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// The short code typed on a phone to join: 4 of 27 signs, none mistaken for another (no 0 O 1 I), no vowel (no words).
/// Random. Fails as `VoterToken::random`.
[[nodiscard]] Result<std::string> randomJoinCode();
/// What people type, as the code would be written: upper case, without spaces around.
[[nodiscard]] std::string normalisedJoinCode(std::string_view typed);

}  // namespace kabar::workshop
