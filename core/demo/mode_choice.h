// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/units.h"
#include "core/coop/commute_record.h"
#include "core/demo/published_facts.h"

#include <span>

namespace kabar::demo {

/// How people travel, by the road distance of their way (`distances`, one a record). Under 5 km the published shares hold:
/// by car, and on foot or by bicycle, where walking falls off with exp(−d / 1.2 km) and cycling peaks at some 2 km, scaled
/// so that the mean over these commuters is the published share; the rest go by bus and scooter. Beyond, an assumption of
/// the sandbox: 88 % by car (5 % of them with others), the others by bus, scooter and e-bike. Car and licence follow the
/// mode.
void chooseModes(std::span<coop::CommuteRecord* const> records, std::span<const Metres> distances,
                 const PublishedFacts& facts, Random& random);

}  // namespace kabar::demo
