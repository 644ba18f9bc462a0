// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/algorithm_document.h"
#include "core/coop/commute_record.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kabar::sealed {

/// Into what a company's persons are cut, once for all questions: each question's table is made of the same groups of
/// persons, so that no two tables of one answer show a smaller group by subtraction.
struct Cutting {
    std::vector<coop::MergeStep> steps;  ///< by what groups are split, first step first
    std::vector<double> bandEdges;       ///< metres, ascending
    int slotMinutes = 0;
    double detourFactor = 1;
    coop::Measures measures;  ///< all that any question sums
    friend bool operator==(const Cutting&, const Cutting&) = default;

    /// The finest zone that any step knows; 0 where none does.
    [[nodiscard]] int finest(coop::MergeStep::Part part) const;
};

/// The cutting that serves all of `questions`: their finest zones, from H3 resolution 5 on. Fails with `Mismatch`, and the
/// algorithm, when two of them have other distance bands, arrival slots or detour factors, or when one has filters.
[[nodiscard]] Result<Cutting> cuttingFor(std::span<const coop::AlgorithmDocument> questions);

/// Zones of which a home is known by its commune alone: of a commune's size, some 36 km².
inline constexpr int kCommuneResolution = 6;
/// Persons in each group: the least that may stand alone.
inline constexpr int kLeastPersons = 11;
/// Days are summed in such parts of one, exactly.
inline constexpr int kPartsOfADay = 64;

/// Sums over the persons of a group, in whole numbers. Of a field that may be missing also how many gave it; 0 for what no
/// question sums.
struct GroupSums {
    std::int64_t persons = 0;
    std::int64_t days = 0;                         ///< on site a week, in `kPartsOfADay`
    std::int64_t metres = 0;                       ///< one way
    std::int64_t metreDays = 0;                    ///< metres one way times `days`
    std::int64_t remoteKnown = 0, remoteDays = 0;  ///< in `kPartsOfADay`
    std::int64_t carKnown = 0, carOwners = 0;
    GroupSums& operator+=(const GroupSums& other);
    friend bool operator==(const GroupSums&, const GroupSums&) = default;
};

struct Group {
    coop::CellKey key;  ///< zones may be coarser than `Cutting::finest`; a part that was not split by is "any"
    GroupSums sums;
    friend bool operator==(const Group&, const Group&) = default;
};

/// One person, as the cutting sees it.
struct Person {
    coop::CellKey key;  ///< the finest of each part
    GroupSums sums;
};

/// `home`: the zone of which the home is known, where that is all that is known of it. A coarser zone is always the parent
/// of the finest one.
[[nodiscard]] Person personOf(const coop::CommuteRecord& record, const Cutting& cutting,
                              std::optional<geo::Zone> home = std::nullopt);

/// Everybody in groups of at least `kLeastPersons`, in the order of their keys. A group is split by a step into those values
/// that have persons enough and the rest, which keeps the coarser key; a rest that is too few takes in the smallest of the
/// others. Answers (car, remote days) are left out of a group where those who gave them, or said yes, or no, are too few.
/// Fails with `NothingReleasable` for fewer persons in all.
[[nodiscard]] Result<std::vector<Group>> cutIntoGroups(std::span<const Person> persons, const Cutting& cutting);

/// A question's table of those groups: parts that it does not ask for are given up, zones no finer than it asks.
[[nodiscard]] std::vector<Group> tableOf(std::span<const Group> groups, const coop::AlgorithmDocument& question);

}  // namespace kabar::sealed
