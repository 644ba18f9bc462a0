// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/gate.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace kabar::coop {

namespace {

using Measure = double CellSums::*;
constexpr std::array<Measure, 4> kSumsOfAll{&CellSums::persons, &CellSums::daysOnSite, &CellSums::distance,
                                            &CellSums::distanceDays};

/// A sum over those who gave an answer, and how many did.
struct PartialSum {
    Measure known, sum;
};
constexpr std::array<PartialSum, 2> kPartialSums{
    {{&CellSums::remoteKnown, &CellSums::remoteDays}, {&CellSums::carKnown, &CellSums::carOwners}}};

struct Share {
    int employer;
    CellSums sums;
};

/// Persons that stand together: what each employer gives, in the order of employers.
struct Group {
    CellKey key;
    std::size_t level = 0;  ///< steps of the ladder that `key` has taken
    int askedCells = 0;
    std::vector<Share> shares;

    void add(int employer, const CellSums& sums) {
        const auto at = std::ranges::lower_bound(shares, employer, {}, &Share::employer);
        if (at != shares.end() && at->employer == employer)
            at->sums += sums;
        else
            shares.insert(at, Share{employer, sums});
    }
    void add(const Group& other) {
        askedCells += other.askedCells;
        for (const Share& share : other.shares) add(share.employer, share.sums);
    }
    [[nodiscard]] double total(Measure measure) const {
        double sum = 0;
        for (const Share& share : shares) sum += share.sums.*measure;
        return sum;
    }
    [[nodiscard]] double largest(Measure measure) const {
        double most = 0;
        for (const Share& share : shares) most = std::max(most, share.sums.*measure);
        return most;
    }
    [[nodiscard]] int employersWith(Measure measure) const {
        return static_cast<int>(std::ranges::count_if(shares, [&](const Share& share) { return share.sums.*measure > 0; }));
    }
};

class Gate {
public:
    Gate(const CellTable& table, const DisclosureRule& rule) : m_table(table), m_rule(rule), m_ladder(table.ladder) {
        // Beyond the algorithm's own ladder, whatever is still a value becomes "any": one rest for the whole table.
        for (const auto part : {MergeStep::Part::Mode, MergeStep::Part::Band, MergeStep::Part::Slot, MergeStep::Part::Home,
                                MergeStep::Part::Work})
            m_ladder.push_back({part, MergeStep::kAny});
    }

    Result<Release> run() {
        std::vector<Group> pending = askedCells();
        const int asked = static_cast<int>(pending.size());
        if (Group all = together(pending); !holds(all))
            return fail(Error::Code::NothingReleasable, "even all answers together break the disclosure rule");
        keepThoseThatHold(pending);
        for (std::size_t level = 1; level <= m_ladder.size() && !pending.empty(); ++level) {
            pending = climbed(std::move(pending), level);
            keepThoseThatHold(pending);
        }
        if (!pending.empty()) {
            Group rest = absorbing(std::move(pending.front()));
            m_released.push_back(std::move(rest));
        }
        return finished(asked);
    }

private:
    std::vector<Group> askedCells() const {
        std::vector<CellContribution> sorted = m_table.contributions;
        const auto order = [](const CellContribution& c) {
            const CellSums& s = c.sums;  // all of it, so that even the rounding of sums does not depend on the order given
            return std::tie(c.key, c.employer, s.persons, s.daysOnSite, s.distance, s.distanceDays, s.remoteKnown,
                            s.remoteDays, s.carKnown, s.carOwners);
        };
        std::ranges::sort(sorted, [&](const auto& a, const auto& b) { return order(a) < order(b); });
        std::vector<Group> cells;
        for (const CellContribution& contribution : sorted) {
            if (contribution.sums.persons <= 0) continue;
            if (cells.empty() || cells.back().key != contribution.key)
                cells.push_back({.key = contribution.key, .askedCells = 1, .shares = {}});
            cells.back().add(contribution.employer, contribution.sums);
        }
        return cells;
    }

    static Group together(const std::vector<Group>& groups) {
        Group all;
        for (const Group& group : groups) all.add(group);
        return all;
    }

    [[nodiscard]] DisclosureRule ruleOf(const Group& group, Measure known) const {
        DisclosureRule rule = m_rule;
        for (const Share& share : group.shares)
            if (share.sums.*known > 0 && static_cast<std::size_t>(share.employer) < m_table.ownerRules.size())
                rule = combined(rule, m_table.ownerRules[static_cast<std::size_t>(share.employer)]);
        return rule;
    }

    static bool dominated(const Group& group, Measure measure, double maxShare) {
        const double total = group.total(measure);
        return total > 0 && group.largest(measure) / total > maxShare;
    }

    [[nodiscard]] bool holds(const Group& group) const {
        const DisclosureRule rule = ruleOf(group, &CellSums::persons);
        return group.total(&CellSums::persons) >= rule.minPersons &&
               group.employersWith(&CellSums::persons) >= rule.minEmployers &&
               std::ranges::none_of(kSumsOfAll, [&](Measure measure) { return dominated(group, measure, rule.maxShare); });
    }

    [[nodiscard]] bool holds(const Group& group, const PartialSum& partial) const {
        const DisclosureRule rule = ruleOf(group, partial.known);
        return group.total(partial.known) >= rule.minPersons && group.employersWith(partial.known) >= rule.minEmployers &&
               !dominated(group, partial.known, rule.maxShare) && !dominated(group, partial.sum, rule.maxShare);
    }

    void keepThoseThatHold(std::vector<Group>& pending) {
        const auto kept = std::ranges::stable_partition(pending, [&](const Group& group) { return !holds(group); });
        std::ranges::move(kept, std::back_inserter(m_released));
        pending.erase(kept.begin(), kept.end());
    }

    [[nodiscard]] CellKey keyAt(CellKey key, std::size_t from, std::size_t level) const {
        for (std::size_t step = from; step < level; ++step) key = coarsened(key, m_ladder[step]);
        return key;
    }

    /// Those that share a key `level` steps up become one group; one that stays alone keeps its finer key.
    [[nodiscard]] std::vector<Group> climbed(std::vector<Group> pending, std::size_t level) const {
        std::map<CellKey, Group> parents;
        for (Group& group : pending) {
            const CellKey key = keyAt(group.key, group.level, level);
            const auto at = parents.find(key);
            if (at == parents.end())
                parents.emplace(key, std::move(group));
            else
                at->second = joined(at->second, group);
        }
        std::vector<Group> groups;
        for (auto& [key, group] : parents) groups.push_back(std::move(group));
        return groups;
    }

    /// Two groups as one, under the finest key of the ladder that is true of both.
    [[nodiscard]] Group joined(const Group& a, const Group& b) const {
        std::size_t level = std::max(a.level, b.level);
        while (keyAt(a.key, a.level, level) != keyAt(b.key, b.level, level)) ++level;
        Group both{.key = keyAt(a.key, a.level, level), .level = level, .shares = {}};
        both.add(a);
        both.add(b);
        return both;
    }

    /// Persons of `cell` times the steps of detail that they would lose.
    [[nodiscard]] double loss(const Group& cell, const Group& into) const {
        return cell.total(&CellSums::persons) * static_cast<double>(into.level - cell.level);
    }

    /// The rest at the top takes in the released cell that makes it hold at the least loss; when no single one does, the
    /// smallest, and again. Ends because the whole table holds.
    Group absorbing(Group rest) {
        while (!holds(rest)) {
            std::size_t best = 0;
            std::tuple<bool, double, CellKey> bestCost{true, 0, {}};
            for (std::size_t i = 0; i < m_released.size(); ++i) {
                const Group both = joined(rest, m_released[i]);
                const std::tuple cost{!holds(both), loss(m_released[i], both), m_released[i].key};
                if (i == 0 || cost < bestCost) best = i, bestCost = cost;
            }
            rest = joined(rest, m_released[best]);
            m_released.erase(m_released.begin() + static_cast<std::ptrdiff_t>(best));
        }
        return rest;
    }

    [[nodiscard]] CellSums sumsOf(const Group& group, int& withheld) const {
        CellSums sums;
        for (const Share& share : group.shares) sums += share.sums;
        for (const PartialSum& partial : kPartialSums) {
            if (sums.*partial.known <= 0 || holds(group, partial)) continue;
            sums.*partial.known = sums.*partial.sum = 0;
            ++withheld;
        }
        return sums;
    }

    [[nodiscard]] Release finished(int asked) const {
        Release release;
        ReleaseReport& report = release.report;
        report.asked = asked;
        report.released = static_cast<int>(m_released.size());
        for (const Group& group : m_released) {
            const bool merged = group.level > 0 || group.askedCells > 1;
            ReleasedCell cell{.key = group.key,
                              .sums = sumsOf(group, report.withheld),
                              .employers = group.employersWith(&CellSums::persons),
                              .merged = merged};
            if (merged) report.merged += group.askedCells;
            if (!merged) report.personsAsAsked += cell.sums.persons;
            report.persons += cell.sums.persons;
            const int persons = static_cast<int>(cell.sums.persons);
            report.minPersonsInCell = release.cells.empty() ? persons : std::min(report.minPersonsInCell, persons);
            release.cells.push_back(cell);
        }
        std::ranges::sort(release.cells, {}, &ReleasedCell::key);
        return release;
    }

    const CellTable& m_table;
    const DisclosureRule& m_rule;
    std::vector<MergeStep> m_ladder;
    std::vector<Group> m_released;
};

}  // namespace

Result<Release> release(const CellTable& table, const DisclosureRule& rule) {
    return Gate(table, rule).run();
}

}  // namespace kabar::coop
