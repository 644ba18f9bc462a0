// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_id.h"

#include <algorithm>
#include <array>

namespace kabar::factor {

namespace {
constexpr std::array<std::string_view, kFactorCount> kNames{
    "grid_emission",
    "petrol_emission",
    "diesel_emission",
    "diesel_share",
    "fuel_use",
    "car_thermal_build",
    "car_electric_energy",
    "car_electric_build",
    "car_charging_loss",
    "twizy_energy",
    "twizy_charging_loss",
    "twizy_build",
    "ebike_energy",
    "ebike_build",
    "bicycle_emission",
    "scooter_emission",
    "bus_emission",
    "shuttle_fuel",
    "shuttle_build",
    "detour_factor",
    "working_days",
    "walk_speed",
    "bicycle_speed",
    "ebike_speed",
    "scooter_speed",
    "car_speed",
    "twizy_speed",
    "bus_speed",
    "shuttle_speed",
    "car_access",
    "cycle_access",
    "bus_access",
    "shuttle_access",
    "carpool_access",
    "carpool_detour",
    "carpool_occupancy_today",
    "third_place_car_share",
    "shuttle_seats",
    "shuttle_empty_running",
    "pick_up",
    "unknown_by_car",
    "shuttle_dwell",
    "third_place_kept",
    "remote_kept",
    "carpool_kept",
    "shuttle_kept",
    "ebike_kept",
    "twizy_kept",
    "shuttle_uptake",
    "fuel_price",
    "car_wear",
    "car_electric_premium",
    "electricity_price",
    "scooter_cost",
    "bicycle_cost",
    "bus_fare",
    "bus_employer_share",
    "bus_public_cost",
    "parking_space",
    "third_place_seat",
    "remote_allowance",
    "mobility_allowance_cap",
    "shuttle_km_cost",
    "ebike_year_cost",
    "twizy_year_cost",
    "shuttle_fare",
};
}  // namespace

std::string_view name(FactorId id) {
    return kNames[static_cast<std::size_t>(id)];
}

std::optional<FactorId> factorNamed(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<FactorId>(found - kNames.begin());
}

}  // namespace kabar::factor
