// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/voter_roll.h"

#include "core/workshop/join_code.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kabar::workshop {

namespace {

constexpr std::size_t kSignLetters = 3;

constexpr std::array<std::pair<Standing, std::string_view>, 6> kNames{{{Standing::Early, "early"},
                                                                       {Standing::Counted, "counted"},
                                                                       {Standing::Waiting, "waiting"},
                                                                       {Standing::Confirmed, "confirmed"},
                                                                       {Standing::Dropped, "dropped"},
                                                                       {Standing::Seated, "seated"}}};

/// `place` is the token's own among those that take one of the places of the persons present, from 1.
Admission admission(const VoterRoll& roll, Standing standing, int place) {
    switch (standing) {
        case Standing::Seated:
        case Standing::Confirmed:
            return Admission::Counts;
        case Standing::Dropped:
            return Admission::Dropped;
        case Standing::Waiting:
            return Admission::Waits;
        case Standing::Counted:
            return roll.bySeat ? Admission::Waits : Admission::Counts;
        case Standing::Early:
            return roll.bySeat || (roll.present > 0 && place > roll.present) ? Admission::Waits : Admission::Counts;
    }
    return Admission::Waits;
}

bool takesAPlace(Standing standing) {
    return standing != Standing::Dropped && standing != Standing::Waiting;
}

}  // namespace

std::string_view name(Standing standing) {
    return std::ranges::find(kNames, standing, &std::pair<Standing, std::string_view>::first)->second;
}

Result<Standing> parseStanding(std::string_view text) {
    const auto found = std::ranges::find(kNames, text, &std::pair<Standing, std::string_view>::second);
    if (found == kNames.end()) return fail(Error::Code::Malformed, clause("voter.standing", text));
    return found->first;
}

std::unordered_map<std::string, Admission> admissions(const VoterRoll& roll) {
    std::unordered_map<std::string, Admission> all;
    all.reserve(roll.tokens.size());
    int places = 0;
    for (const IssuedToken& token : roll.tokens) {
        places += takesAPlace(token.standing);
        all.emplace(token.hash, admission(roll, token.standing, places));
    }
    return all;
}

Standing standingOfNext(const VoterRoll& roll) {
    if (roll.bySeat) return Standing::Waiting;
    if (roll.present == 0) return Standing::Early;
    const auto taken = std::ranges::count_if(roll.tokens, takesAPlace, &IssuedToken::standing);
    return taken < roll.present ? Standing::Counted : Standing::Waiting;
}

std::string signOf(std::string_view tokenHash) {
    std::size_t number = 0;  // FNV-1a: the hash's letters spread evenly over the few signs
    for (const char letter : tokenHash) number = (number ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
    std::string sign;
    for (std::size_t i = 0; i < kSignLetters; ++i, number /= kCodeAlphabet.size())
        sign += kCodeAlphabet[number % kCodeAlphabet.size()];
    return sign;
}

}  // namespace kabar::workshop
