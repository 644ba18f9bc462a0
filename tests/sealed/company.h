// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/shipped_algorithms.h"
#include "core/sealed/answer.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/island.h"

#include <vector>

namespace kabar::tests {

/// `count` invented employees around the communes of La Réunion who work at two sites, the same for the same seed.
std::vector<coop::CommuteRecord> employees(int count, unsigned seed);

/// The same as the cutting of the shipped questions sees them.
std::vector<sealed::Person> persons(std::span<const coop::CommuteRecord> records);

/// The cutting of the shipped questions.
sealed::Cutting shippedCutting();

/// An invitation of "Sucrerie" on La Réunion to the shipped questions, sealed to `recipient`, made at `kNine`.
sealed::Invitation invitation(const std::string& recipient, const std::string& employer = "Sucrerie");

/// Least persons of any cell of any table that the groups give; 0 when a table's persons are not those of the groups.
std::int64_t smallestCell(std::span<const sealed::Group> groups);

}  // namespace kabar::tests
