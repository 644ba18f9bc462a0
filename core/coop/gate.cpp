// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/gate.h"

#include "core/coop/joining.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

namespace kabar::coop {

namespace {

constexpr std::array<Amount, 3> kSumsOfAll{[](const CellSums& s) { return s.daysOnSite; },
                                           [](const CellSums& s) { return s.distance; },
                                           [](const CellSums& s) { return s.distanceDays; }};

/// What the cooperative and the owners ask of a figure.
class Judge {
public:
    Judge(const CellTable& table, const DisclosureRule& rule) : m_rule(combined(rule, {})), m_ownerRules(table.ownerRules) {}

    /// Whether the persons of a cell may leave, with their days and distances.
    [[nodiscard]] bool cellHolds(const Group& group) const {
        const double maxShare = ruleOf(group, personsIn).maxShare;
        return suffices(group, personsIn) &&
               std::ranges::none_of(kSumsOfAll, [&](Amount sum) { return isDominated(group, sum, maxShare); });
    }
    [[nodiscard]] bool remoteHolds(const Group& group) const {
        constexpr Amount known = [](const CellSums& s) { return s.remoteKnown; };
        return suffices(group, known) &&
               !isDominated(group, [](const CellSums& s) { return s.remoteDays; }, ruleOf(group, known).maxShare);
    }
    /// Those who said yes are a group, and so are those who said no.
    [[nodiscard]] bool carHolds(const Group& group) const {
        return suffices(group, [](const CellSums& s) { return s.carKnown; }) &&
               suffices(group, [](const CellSums& s) { return s.carOwners; }) &&
               suffices(group, [](const CellSums& s) { return s.carKnown - s.carOwners; });
    }

private:
    /// Stricter than the cooperative's where an employer that counts in the group wants it.
    [[nodiscard]] DisclosureRule ruleOf(const Group& group, Amount count) const {
        DisclosureRule rule = m_rule;
        for (const Group::Share& share : group.shares)  // every employer has a rule: `isSound`
            if (count(share.sums) > 0 && !m_ownerRules.empty())
                rule = combined(rule, m_ownerRules[static_cast<std::size_t>(share.employer)]);
        return rule;
    }
    [[nodiscard]] static bool isDominated(const Group& group, Amount sum, double maxShare) {
        const double total = group.total(sum);
        return total > 0 && group.largest(sum) / total > maxShare;
    }
    [[nodiscard]] bool suffices(const Group& group, Amount count) const {
        const DisclosureRule rule = ruleOf(group, count);
        return group.total(count) >= rule.minPersons && group.employersWith(count) >= rule.minEmployers &&
               !isDominated(group, count, rule.maxShare);
    }

    DisclosureRule m_rule;
    const std::vector<DisclosureRule>& m_ownerRules;
};

/// Such as a node counts it: no negative or endless sum, whole persons, nobody who answers twice.
bool isSum(const CellSums& sums) {
    constexpr double kMost = 0x1p46;
    const auto isAmount = [](double value) { return value >= 0 && value <= kMost; };
    const auto isCount = [&](double value) { return isAmount(value) && std::trunc(value) == value; };
    return std::ranges::all_of(std::array{sums.persons, sums.remoteKnown, sums.carKnown, sums.carOwners}, isCount) &&
           std::ranges::all_of(std::array{sums.daysOnSite, sums.distance, sums.distanceDays, sums.remoteDays}, isAmount) &&
           sums.remoteKnown <= sums.persons && sums.carKnown <= sums.persons && sums.carOwners <= sums.carKnown;
}

/// Without any owner's rule the cooperative's holds for all; with some, an employer that has none is not known.
bool isSound(const CellContribution& contribution, const CellTable& table) {
    const bool known = contribution.employer >= 0 &&
                       (table.ownerRules.empty() || std::cmp_less(contribution.employer, table.ownerRules.size()));
    return known && isSum(contribution.sums);
}

/// What was asked for, cell by cell, whatever the order in which the answers came.
std::vector<Group> askedCells(const CellTable& table) {
    std::vector<CellContribution> sorted = table.contributions;
    const auto order = [](const CellContribution& c) {
        const CellSums& s = c.sums;  // all of it, so that even the rounding of sums does not depend on the order given
        return std::tie(c.key, c.employer, s.persons, s.daysOnSite, s.distance, s.distanceDays, s.remoteKnown, s.remoteDays,
                        s.carKnown, s.carOwners);
    };
    std::ranges::sort(sorted, [&](const auto& a, const auto& b) { return order(a) < order(b); });
    std::vector<Group> cells;
    for (const CellContribution& contribution : sorted) {
        if (contribution.sums.persons <= 0) continue;
        if (cells.empty() || cells.back().key != contribution.key)
            cells.push_back({.key = contribution.key, .level = 0, .cells = {cells.size()}, .shares = {}});
        cells.back().add(contribution.employer, contribution.sums);
    }
    return cells;
}

int employersIn(const CellTable& table) {
    std::set<int> employers;
    for (const CellContribution& each : table.contributions)
        if (each.sums.persons > 0) employers.insert(each.employer);
    return static_cast<int>(employers.size());
}

CellSums sumsOf(const Group& group) {
    CellSums sums;
    for (const Group::Share& share : group.shares) sums += share.sums;
    return sums;
}

/// A sum over those who gave an answer, and how many did.
struct PartialSum {
    double CellSums::* known;
    double CellSums::* sum;
};

/// Tells the answers of released cells no finer than the rule allows: cells whose own answers break it share those of a
/// wider group by their persons.
void shareOut(const PartialSum& partial, const std::vector<Group>& groups, std::span<const MergeStep> ladder,
              const Holds& holds, Release& release) {
    std::vector<Group> answering;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (release.cells[i].sums.*partial.known <= 0) continue;
        answering.push_back(groups[i]);
        answering.back().cells = {i};
    }
    if (answering.empty()) return;
    const std::size_t count = answering.size();
    const auto pools = joinedUntilTheyHold(answering, ladder, holds);
    if (!pools) {
        for (const Group& group : answering) {
            CellSums& sums = release.cells[group.cells.front()].sums;
            sums.*partial.known = sums.*partial.sum = 0;
        }
        release.report.withheld += static_cast<int>(count);
        return;
    }
    for (const Group& pool : *pools) {
        if (pool.cells.size() == 1) continue;
        const CellSums all = sumsOf(pool);
        for (const std::size_t cell : pool.cells) {
            CellSums& sums = release.cells[cell].sums;
            sums.*partial.known = all.*partial.known * (sums.persons / all.persons);
            sums.*partial.sum = all.*partial.sum * (sums.persons / all.persons);
        }
        release.report.pooled += static_cast<int>(pool.cells.size());
    }
}

ReleasedCell cellOf(const Group& group) {
    return {.key = group.key,
            .sums = sumsOf(group),
            .employers = group.employersWith(personsIn),
            .merged = group.level > 0 || group.cells.size() > 1};
}

void count(const Group& group, const ReleasedCell& cell, ReleaseReport& report) {
    const int size = static_cast<int>(cell.sums.persons);
    report.minPersonsInCell = report.released == 0 ? size : std::min(report.minPersonsInCell, size);
    ++report.released;
    if (cell.merged) report.merged += static_cast<int>(group.cells.size());
    if (!cell.merged) report.personsAsAsked += cell.sums.persons;
    report.persons += cell.sums.persons;
}

}  // namespace

Result<Release> release(const CellTable& table, const DisclosureRule& rule) {
    if (!std::ranges::all_of(table.contributions, [&](const CellContribution& each) { return isSound(each, table); }))
        return fail(Error{.code = Error::Code::Refused, .clause = clause("gate.unsound")});
    const Judge judge(table, rule);
    std::vector<Group> asked = askedCells(table);
    Release release;
    release.report.asked = static_cast<int>(asked.size());
    auto groups =
        joinedUntilTheyHold(std::move(asked), table.ladder, [&](const Group& group) { return judge.cellHolds(group); });
    if (const int employers = employersIn(table); !groups && employers < rule.minEmployers)
        return fail(Error::Code::NothingReleasable, clause("coop.too-few-employers", employers, rule.minEmployers));
    if (!groups) return fail(Error::Code::NothingReleasable, clause("coop.nothing-releasable"));
    std::ranges::sort(*groups, {}, &Group::key);
    for (const Group& group : *groups) {
        release.cells.push_back(cellOf(group));
        count(group, release.cells.back(), release.report);
    }
    shareOut(
        {&CellSums::remoteKnown, &CellSums::remoteDays}, *groups, table.ladder,
        [&](const Group& group) { return judge.remoteHolds(group); }, release);
    shareOut(
        {&CellSums::carKnown, &CellSums::carOwners}, *groups, table.ladder,
        [&](const Group& group) { return judge.carHolds(group); }, release);
    return release;
}

}  // namespace kabar::coop
