// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/comparison.h"

#include <nlohmann/json_fwd.hpp>

namespace kabar::scenario {

/// `scenarios[]` with `name`, `kind`, `levers`, `vehicle_km_day`, `co2e_t_year`,
/// `cost_eur_year{employer,employee,authority}` and `minutes_day` as `{low,mid,high}`, the same under `change` against the
/// baseline, `equity`; `net_eur_year` (change of what all payers spend), `eur_per_t` (or null, with `eur_per_t_why`),
/// `wins_in_draws{of, against[]}`, `waterfall{order, already, steps[], leave_out[], without}`, `better` (the name of the
/// scenario that avoids as much for no more euros, or null);
/// `cases[]` (emissions under each case of the grid that the room has not chosen from), `sources` (the factors of each
/// indicator), `factors[]` with range, source, date and standing, `missing[]`, `tables[]`, `units`, `gaps`, `seed`, `draws`.
[[nodiscard]] nlohmann::json toJson(const Comparison& comparison);

/// `budget`, `budget_is_of`, `objective`, `offered[]`, `measures[]`, `value{co2e_t_year, net_eur_year, eur_per_t,
/// outlay_eur_year, vehicle_km_day}`, `wins_in_draws`, `other_cases[]` (of the grid, where another package is best),
/// `proof{method, evaluated, optimum, runner_up, gap}`: `gap` in tonnes of CO2e a year that the optimum avoids more than the
/// runner-up.
[[nodiscard]] nlohmann::json toJson(const JudgedPackage& package);

}  // namespace kabar::scenario
