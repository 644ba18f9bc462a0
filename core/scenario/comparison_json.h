// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/comparison.h"

#include <nlohmann/json_fwd.hpp>

namespace kabar::scenario {

/// `scenarios[]` with `name`, `kind`, `levers`, `vehicle_km_day`, `co2e_t_year`,
/// `cost_eur_year{employer,employee,authority}` and `minutes_day` as `{low,mid,high}`, the same under `change` against the
/// baseline, `equity`; `cases[]` (emissions under each case of the
/// grid that the room has not chosen from), `sources` (the factors of each indicator), `factors[]` with range, source, date
/// and standing, `missing[]`, `tables[]`,
/// `units`, `gaps`, `seed`, `draws`.
[[nodiscard]] nlohmann::json toJson(const Comparison& comparison);

}  // namespace kabar::scenario
