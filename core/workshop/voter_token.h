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
    /// The hash in the roll of the tokens that the room gave out; of no ballot's votes.
    [[nodiscard]] std::string rollHash() const { return hashFor(0); }

private:
    explicit VoterToken(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

}  // namespace kabar::workshop
