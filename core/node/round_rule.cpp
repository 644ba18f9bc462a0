// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/round_rule.h"

#include <algorithm>

namespace kabar::node {

namespace {

std::unexpected<Error> refused(Clause clause) {
    return fail(Error{.code = Error::Code::Refused, .clause = std::move(clause)});
}

const Contributor* named(const Contributors& contributors, const std::string& employer) {
    const auto at = std::ranges::find(contributors, employer, &Contributor::employer);
    return at == contributors.end() ? nullptr : &*at;
}

/// Where the database lies is no difference: a folder may be moved.
bool areSame(const Contributors& a, const Contributors& b) {
    return std::ranges::equal(a, b, [](const Contributor& one, const Contributor& other) {
        return one.employer == other.employer && one.rows == other.rows;
    });
}

Status sameAsReleased(const Contributors& released, const Contributors& contributors) {
    for (const Contributor& before : released) {
        const Contributor* now = named(contributors, before.employer);
        if (!now) return refused(clause("round.employer-gone", before.employer));
        if (now->rows != before.rows) return refused(clause("round.rows-changed", before.employer));
    }
    for (const Contributor& now : contributors)
        if (!named(released, now.employer)) return refused(clause("round.employer-new", now.employer));
    return {};
}

}  // namespace

Status mayRelease(const Rounds& rounds, const Contributors& contributors) {
    if (rounds.unknown) return fail(*rounds.unknown);
    if (rounds.elsewhere) return refused(clause("round.elsewhere"));
    if (!rounds.released.empty())
        if (auto same = sameAsReleased(rounds.released, contributors); !same) return same;
    for (const Contributors& other : rounds.others)
        if (!areSame(other, contributors)) return refused(clause("round.other-workshop"));
    return {};
}

}  // namespace kabar::node
