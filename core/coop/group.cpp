// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/group.h"

#include <algorithm>

namespace kabar::coop {

void Group::add(int employer, const CellSums& sums) {
    const auto at = std::ranges::lower_bound(shares, employer, {}, &Share::employer);
    if (at != shares.end() && at->employer == employer)
        at->sums += sums;
    else
        shares.insert(at, Share{employer, sums});
}

void Group::add(const Group& other) {
    cells.insert(cells.end(), other.cells.begin(), other.cells.end());
    for (const Share& share : other.shares) add(share.employer, share.sums);
}

double Group::total(Amount amount) const {
    double sum = 0;
    for (const Share& share : shares) sum += amount(share.sums);
    return sum;
}

double Group::largest(Amount amount) const {
    double most = 0;
    for (const Share& share : shares) most = std::max(most, amount(share.sums));
    return most;
}

int Group::employersWith(Amount amount) const {
    return static_cast<int>(std::ranges::count_if(shares, [&](const Share& share) { return amount(share.sums) > 0; }));
}

Group together(const std::vector<Group>& groups) {
    Group all;
    for (const Group& group : groups) all.add(group);
    return all;
}

}  // namespace kabar::coop
