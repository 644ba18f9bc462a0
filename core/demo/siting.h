// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/demo/activity_zone.h"
#include "core/demo/employer.h"

#include <span>
#include <vector>

namespace kabar::demo {

/// Which employer takes how many of the people who work in each zone: `staff[employer][zone]`, 0 without a site.
using Staffing = std::vector<std::vector<int>>;

/// No employer is given more than this share of a zone (a gate asks for less than 0.85).
inline constexpr double kMaxZoneShare = 0.60;
/// Employers in a zone, as far as there are any (a gate asks for 3).
inline constexpr int kEmployersPerZone = 4;

/// Opens sites and divides the workers of each zone (`workers`) among the employers present there. Employers' sizes follow
/// their trades' (the second and later employers of a trade are smaller: 1/rank^0.7), as far as zones allow, by iterative
/// proportional fitting of zone totals and employer sizes. Every zone with 4 workers or more has kEmployersPerZone
/// employers, and every employer has staff.
[[nodiscard]] Staffing divideWork(std::span<const Employer> employers, const geo::Territory& territory,
                                  std::span<const ActivityZone> zones, std::span<const int> workers, Random& random);

/// The employers without sites or staff: the trades in order, then again under invented places. `count` in 3..200.
[[nodiscard]] std::vector<Employer> foundEmployers(int count);

/// A place for one employer's site in a zone: within 300 m of its centre, on land, in the zone's commune, and in the
/// centre's H3 cell of resolution 7, since one business park is one place.
[[nodiscard]] geo::Coordinate siteIn(const ActivityZone& zone, const geo::Territory& territory, Random& random);

}  // namespace kabar::demo
