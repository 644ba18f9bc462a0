// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/tally.h"

#include <algorithm>
#include <map>

namespace kabar::workshop {

void rank(std::vector<OptionCount>& counts) {
    std::ranges::stable_sort(counts, std::ranges::greater(), &OptionCount::votes);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool asBefore = i > 0 && counts[i].votes == counts[i - 1].votes;
        const bool asAfter = i + 1 < counts.size() && counts[i].votes == counts[i + 1].votes;
        counts[i].rank = asBefore ? counts[i - 1].rank : static_cast<int>(i) + 1;
        counts[i].tied = asBefore || asAfter;
    }
}

Tally tally(const Ballot& ballot, std::span<const Choices> votes) {
    Tally result{.voters = static_cast<int>(votes.size())};
    if (result.heldBack()) return result;

    std::map<std::int64_t, int> approvals;
    for (const Choices& choices : votes) {
        result.blank += choices.empty();
        for (const std::int64_t choice : choices) ++approvals[choice];
    }
    for (const BallotOption& option : ballot.options) {
        const int count = approvals[option.id];
        result.counts.push_back({.optionId = option.id,
                                 .label = option.label,
                                 .votes = count,
                                 .share = static_cast<double>(count) / result.voters});
    }
    rank(result.counts);
    return result;
}

Selection select(const Tally& tally, int places) {
    Selection selection;
    const auto& counts = tally.counts;
    std::size_t i = 0;
    while (i < counts.size() && counts[i].votes > 0 && static_cast<int>(selection.chosen.size()) < places) {
        std::size_t end = i;
        while (end < counts.size() && counts[end].votes == counts[i].votes) ++end;
        const int left = places - static_cast<int>(selection.chosen.size());
        const bool all = static_cast<int>(end - i) <= left;
        for (std::size_t k = i; k < end; ++k) (all ? selection.chosen : selection.tied).push_back(counts[k].optionId);
        if (!all) {
            selection.placesLeft = left;
            break;
        }
        i = end;
    }
    return selection;
}

}  // namespace kabar::workshop
