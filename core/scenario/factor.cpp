// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/factor.h"

#include <algorithm>
#include <cassert>
#include <format>

namespace kabar::scenario {

namespace {
constexpr std::array<std::string_view, kFactorCount> kNames{
    "grid_emission",
    "car_thermal_use",
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
    "diesel_emission",
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
    "third_place_kept",
    "remote_kept",
    "carpool_kept",
    "shuttle_kept",
    "ebike_kept",
    "twizy_kept",
    "fuel_use",
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

std::string_view name(Confidence confidence) {
    static constexpr std::array<std::string_view, 3> kConfidences{"published", "derived", "assumption"};
    return kConfidences[static_cast<std::size_t>(confidence)];
}

FactorSet::FactorSet(std::vector<Factor> factors) : m_factors(std::move(factors)) {
    assert(m_factors.size() == kFactorCount);
    for (std::size_t i = 0; i < m_factors.size(); ++i) assert(m_factors[i].id == static_cast<FactorId>(i));
}

Status FactorSet::setRoomValue(FactorId id, std::optional<double> value) {
    Factor& factor = m_factors[static_cast<std::size_t>(id)];
    if (value && !(*value >= factor.least && *value <= factor.most))
        return fail(Error{.code = Error::Code::OutOfRange,
                          .detail = std::format("must lie between {} and {} {}", factor.least, factor.most, factor.unit)}
                        .of(name(id), std::format("{}", *value)));
    factor.roomValue = value;
    return {};
}

Status FactorSet::setRoomValues(const std::map<std::string, double, std::less<>>& values) {
    for (const auto& [key, value] : values) {
        const auto id = factorNamed(key);
        if (!id) return fail(Error{.code = Error::Code::NotFound, .detail = "no such factor"}.of("factor", key));
        if (auto set = setRoomValue(*id, value); !set) return set;
    }
    return {};
}

FactorValues FactorSet::middle() const {
    FactorValues values;
    for (const Factor& factor : m_factors) values[factor.id] = factor.roomValue.value_or(factor.mid);
    return values;
}

}  // namespace kabar::scenario
