// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_contribution.h"

#include <cstddef>
#include <vector>

namespace kabar::coop {

/// A count of persons, or a sum over them.
using Amount = double (*)(const CellSums&);

[[nodiscard]] inline double personsIn(const CellSums& sums) {
    return sums.persons;
}

/// Persons that stand together behind a figure: what each employer gives, in the order of employers.
struct Group {
    struct Share {
        int employer;
        CellSums sums;
    };

    CellKey key;
    std::size_t level = 0;           ///< steps of the ladder that `key` has taken
    std::vector<std::size_t> cells;  ///< of which it was joined: indices into the list that joining began with
    std::vector<Share> shares;

    void add(int employer, const CellSums& sums);
    void add(const Group& other);
    [[nodiscard]] double total(Amount amount) const;
    [[nodiscard]] double largest(Amount amount) const;
    [[nodiscard]] int employersWith(Amount amount) const;
};

/// All of them as one, under no key.
[[nodiscard]] Group together(const std::vector<Group>& groups);

}  // namespace kabar::coop
