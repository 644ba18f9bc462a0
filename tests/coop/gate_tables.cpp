// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coop/gate_tables.h"

#include <algorithm>
#include <set>

namespace kabar::coop::test {

using geo::Zone;
using Part = MergeStep::Part;

namespace {

constexpr double kMarkBase = 0x1p24;  // above the sum of all marks

}  // namespace

CellSums persons(double count) {
    return {.persons = count, .daysOnSite = 4 * count, .distance = 9000 * count, .distanceDays = 36'000 * count};
}

CellKey inMode(Mode mode) {
    CellKey key;
    key.mode = mode;
    return key;
}

CellTable modeTable(const std::vector<std::vector<double>>& personsByEmployer) {
    CellTable table;
    for (std::size_t mode = 0; mode < personsByEmployer.size(); ++mode)
        for (std::size_t employer = 0; employer < personsByEmployer[mode].size(); ++employer)
            if (personsByEmployer[mode][employer] > 0)
                table.contributions.push_back({static_cast<int>(employer), inMode(static_cast<Mode>(mode)),
                                               persons(personsByEmployer[mode][employer])});
    table.ladder = {{Part::Mode}};
    return table;
}

double Content::total(double CellSums::* sum) const {
    double all = 0;
    for (const auto& [employer, sums] : byEmployer) all += sums.*sum;
    return all;
}

bool holds(const Content& content, const DisclosureRule& rule) {
    if (content.total(&CellSums::persons) < rule.minPersons || std::ssize(content.byEmployer) < rule.minEmployers)
        return false;
    for (const auto sum : {&CellSums::persons, &CellSums::daysOnSite, &CellSums::distance, &CellSums::distanceDays})
        for (const auto& [employer, sums] : content.byEmployer)
            if (content.total(sum) > 0 && sums.*sum > rule.maxShare * content.total(sum)) return false;
    return true;
}

CellTable randomTable(Random& random) {
    CellTable table;
    const std::size_t employers = 3 + random.below(6);
    const std::size_t count = 5 + random.below(120);
    for (std::size_t i = 0; i < count; ++i) {
        CellKey key;
        key.home =
            Zone::at({kSaintDenis.latitude - random.uniform(0, 0.3), kSaintDenis.longitude + random.uniform(0, 0.3)}, 7);
        key.work = Zone::at({kSaintDenis.latitude - random.uniform(0, 0.1), kSaintDenis.longitude}, 7);
        key.slot = static_cast<std::int16_t>(30 * random.below(4));
        if (random.chance(0.1)) key.slot = CellKey::kUnknownSlot;
        const double people = 1 + static_cast<double>(random.below(random.chance(0.2) ? 60 : 6));
        const double metres = 1000 + static_cast<double>(random.below(30'000));
        table.contributions.push_back({static_cast<int>(random.below(employers)),
                                       key,
                                       {.persons = people,
                                        .daysOnSite = 4 * people,
                                        .distance = metres * people,
                                        .distanceDays = 4 * metres * people}});
    }
    table.ladder = {{Part::Work, 6}, {Part::Slot}, {Part::Home, 6}, {Part::Home, 5}, {Part::Work}, {Part::Home}};
    return table;
}

CellTable markedTable(Random& random) {
    CellTable table = randomTable(random);
    table.contributions.resize(std::min<std::size_t>(table.contributions.size(), 20));
    for (std::size_t i = 0; i < table.contributions.size(); ++i)
        table.contributions[i].sums.distance =
            kMarkBase * table.contributions[i].sums.persons + static_cast<double>(std::uint64_t{1} << i);
    for (int employer = 0; employer < 9; ++employer)
        table.ownerRules.push_back({.minPersons = random.chance(0.2) ? 25 : 11,
                                    .minEmployers = random.chance(0.2) ? 4 : 3,
                                    .maxShare = random.chance(0.2) ? 0.6 : 0.85});
    return table;
}

std::uint64_t marksIn(const CellSums& sums) {
    return static_cast<std::uint64_t>(sums.distance - kMarkBase * sums.persons);
}

bool isTrueOf(const CellKey& coarse, CellKey fine, std::vector<MergeStep> ladder) {
    for (const Part part : {Part::Mode, Part::Band, Part::Slot, Part::Home, Part::Work}) ladder.push_back({part});
    for (const MergeStep& step : ladder) {
        if (coarse == fine) return true;
        fine = coarsened(fine, step);
    }
    return coarse == fine;
}

std::map<CellKey, Content> contentOf(const CellTable& table, const std::vector<ReleasedCell>& cells) {
    std::set<CellKey> released;
    for (const ReleasedCell& cell : cells) released.insert(cell.key);
    std::vector<MergeStep> ladder = table.ladder;
    std::map<CellKey, Content> contents;
    for (const CellContribution& contribution : table.contributions) {
        CellKey key = contribution.key;
        for (std::size_t step = 0; !released.contains(key) && step < ladder.size(); ++step)
            key = coarsened(key, ladder[step]);
        contents[key].byEmployer[contribution.employer] += contribution.sums;
    }
    return contents;
}

bool same(const std::vector<ReleasedCell>& a, const std::vector<ReleasedCell>& b) {
    return std::ranges::equal(a, b, [](const ReleasedCell& x, const ReleasedCell& y) {
        return x.key == y.key && x.employers == y.employers && x.merged == y.merged && x.sums.persons == y.sums.persons &&
               x.sums.distance == y.sums.distance && x.sums.distanceDays == y.sums.distanceDays &&
               x.sums.remoteDays == y.sums.remoteDays;
    });
}

}  // namespace kabar::coop::test
