// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/joining.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kabar::coop {

namespace {

class Joining {
public:
    Joining(std::span<const MergeStep> ladder, const Holds& holds) : m_ladder(ladder.begin(), ladder.end()), m_holds(holds) {
        // Beyond the given ladder, whatever is still a value becomes "any": one rest for the whole table.
        for (const auto part : {MergeStep::Part::Mode, MergeStep::Part::Band, MergeStep::Part::Slot, MergeStep::Part::Home,
                                MergeStep::Part::Work})
            m_ladder.push_back({part, MergeStep::kAny});
    }

    std::optional<std::vector<Group>> run(std::vector<Group> pending) {
        keepThoseThatHold(pending);
        for (std::size_t level = 1; level <= m_ladder.size() && !pending.empty(); ++level) {
            pending = climbed(std::move(pending), level);
            keepThoseThatHold(pending);
        }
        if (!pending.empty()) {
            auto rest = absorbing(std::move(pending.front()));
            if (!rest) return std::nullopt;
            m_kept.push_back(std::move(*rest));
        }
        return std::move(m_kept);
    }

private:
    void keepThoseThatHold(std::vector<Group>& pending) {
        const auto kept = std::ranges::stable_partition(pending, [&](const Group& group) { return !m_holds(group); });
        std::ranges::move(kept, std::back_inserter(m_kept));
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
        Group both{.key = keyAt(a.key, a.level, level), .level = level, .cells = {}, .shares = {}};
        both.add(a);
        both.add(b);
        return both;
    }

    /// Persons of `cell` times the steps of detail that they would lose.
    [[nodiscard]] static double loss(const Group& cell, const Group& into) {
        return cell.total(personsIn) * static_cast<double>(into.level - cell.level);
    }

    /// The rest at the top takes in the kept group that makes it hold at the least loss; when no single one does, the
    /// smallest, and again. Nothing when not even all together hold, as sums that are not exact might have it.
    std::optional<Group> absorbing(Group rest) {
        while (!m_holds(rest)) {
            if (m_kept.empty()) return std::nullopt;
            std::size_t best = 0;
            std::tuple<bool, double, CellKey> bestCost{true, 0, {}};
            for (std::size_t i = 0; i < m_kept.size(); ++i) {
                const Group both = joined(rest, m_kept[i]);
                const std::tuple cost{!m_holds(both), loss(m_kept[i], both), m_kept[i].key};
                if (i == 0 || cost < bestCost) best = i, bestCost = cost;
            }
            rest = joined(rest, m_kept[best]);
            m_kept.erase(m_kept.begin() + static_cast<std::ptrdiff_t>(best));
        }
        return rest;
    }

    std::vector<MergeStep> m_ladder;
    const Holds& m_holds;
    std::vector<Group> m_kept;
};

}  // namespace

std::optional<std::vector<Group>> joinedUntilTheyHold(std::vector<Group> groups, std::span<const MergeStep> ladder,
                                                      const Holds& holds) {
    if (!holds(together(groups))) return std::nullopt;
    return Joining(ladder, holds).run(std::move(groups));
}

}  // namespace kabar::coop
