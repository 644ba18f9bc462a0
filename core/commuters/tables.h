// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"

#include <span>
#include <string>
#include <string_view>

namespace kabar::commuters {

/// The names under which the shipped algorithms release.
inline constexpr std::string_view kHomesTable = "commute-homes";  ///< where exactly people live
inline constexpr std::string_view kFlowsTable = "commute-flows";  ///< who travels along a line
inline constexpr std::string_view kSlotsTable = "commute-slots";  ///< who could share a car
inline constexpr std::string_view kBandsTable = "commute-bands";  ///< how far and by what; indispensable

/// Null when it is not there.
[[nodiscard]] const coop::ReleasedTable* tableIn(std::span<const coop::ReleasedTable> tables, std::string_view name);

/// A released table that a result was computed from; `hash` tells it from another release of the same name.
struct TableUse {
    std::string name;
    std::string algorithmHash;
    std::string releasedAt;
    std::string hash;  ///< of all of it but the moment; empty in results of older versions
    coop::ReleaseReport report;
};
[[nodiscard]] TableUse useOf(const coop::ReleasedTable& table);

/// Whether `now` holds the very figures that were used.
[[nodiscard]] bool isSame(const TableUse& use, const TableUse& now);
[[nodiscard]] bool isSame(const TableUse& use, const coop::ReleasedTable& table);
/// Whether every table that was used is among `tables` as it was then; a result that fails this is out of date.
[[nodiscard]] bool areSame(std::span<const TableUse> uses, std::span<const coop::ReleasedTable> tables);

}  // namespace kabar::commuters
