// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kabar::workshop {

/// How a token came to vote or to wait, as the file keeps it.
enum class Standing {
    Early,      ///< given out while nobody was noted as present: counts as far as there are persons present since
    Counted,    ///< given out while there were fewer phones than persons present
    Waiting,    ///< given out after as many as there were persons present
    Confirmed,  ///< the facilitator let it vote
    Dropped,    ///< the facilitator put it aside
    Seated,     ///< it showed a seat's code
};

/// "early", "counted", "waiting", "confirmed", "dropped", "seated".
[[nodiscard]] std::string_view name(Standing standing);
/// Fails with `Malformed` on another word.
[[nodiscard]] Result<Standing> parseStanding(std::string_view text);

/// A token that the room gave out, known by its hash alone.
struct IssuedToken {
    std::string hash;
    Standing standing = Standing::Waiting;
};

/// Whether the votes of a token are in the tally now.
enum class Admission { Counts, Waits, Dropped };

/// Every token given out, in that order, and what decides which of them count.
struct VoterRoll {
    std::vector<IssuedToken> tokens;
    int present = 0;      ///< persons noted as present; 0 when nobody notes it
    bool bySeat = false;  ///< there are codes by seat: without one, a vote waits
};

/// A token that waits to be confirmed.
struct WaitingVoter {
    std::string hash;    ///< in the roll
    bool voted = false;  ///< on the ballot that phones show
    friend bool operator==(const WaitingVoter&, const WaitingVoter&) = default;
};

/// A code that makes one vote exact. Nothing says which token used it.
struct Seat {
    std::int64_t number = 0;
    std::string code;
    bool used = false;
    friend bool operator==(const Seat&, const Seat&) = default;
};
inline constexpr int kMostSeats = 1'000;

/// Each token's admission, by its hash.
///
/// A seat's token and a confirmed one count. With codes by seat every other one waits. Without, those count that were given
/// out while there were fewer phones than persons present, and, of those given out before anybody was noted as present, the
/// first ones as far as there are persons present. So a waiting token never comes to count by itself: somebody confirms it.
/// While nobody is noted as present every token counts that was given out until then.
[[nodiscard]] std::unordered_map<std::string, Admission> admissions(const VoterRoll& roll);

/// Of the token given out next.
[[nodiscard]] Standing standingOfNext(const VoterRoll& roll);

/// Three signs that stand for a token on its phone and in the facilitator's list, so that a person who waits can be found:
/// not unique, and nothing can be derived from them.
[[nodiscard]] std::string signOf(std::string_view tokenHash);

}  // namespace kabar::workshop
