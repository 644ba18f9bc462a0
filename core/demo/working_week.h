// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/coop/commute_record.h"
#include "core/demo/trade.h"

namespace kabar::demo {

/// Draws usual arrival and departure (to 5 minutes), days on site and remote days of one employee of the trade. Days are
/// whole, so that each unit of the databases can hold them.
void drawWorkingWeek(coop::CommuteRecord& record, const Trade& trade, Random& random);

/// How often an employer's rows leave a field empty.
struct Gaps {
    double hours = 0, mode = 0, remote = 0, car = 0, licence = 0;
};

/// Forgets optional fields at random, each on its own.
void forget(coop::CommuteRecord& record, const Gaps& gaps, Random& random);

}  // namespace kabar::demo
