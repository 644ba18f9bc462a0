// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/lever.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <format>

namespace kabar::scenario {

namespace {

constexpr std::array<LeverSpec, kLeverCount> kSpecs = [] {
    using enum Lever;
    using enum LeverUnit;
    using enum LeverGroup;
    return std::array<LeverSpec, kLeverCount>{{
        {ThirdPlaces, "third_places", NotMoving, Count, 0, 20, 1, 0},
        {ThirdPlaceUptake, "third_place_uptake", NotMoving, Share, 0, 0.6, 0.01, 0},
        {ThirdPlaceDays, "third_place_days", NotMoving, DaysPerWeek, 0, 3, 0.5, 2},
        {RemoteUptake, "remote_uptake", NotMoving, Share, 0, 1, 0.01, 0},
        {CarpoolUptake, "carpool_uptake", LeverGroup::Carpool, Share, 0, 0.6, 0.01, 0},
        {CarpoolOccupancy, "carpool_occupancy", LeverGroup::Carpool, PersonsPerCar, 2, 4, 0.1, 2.4},
        {ShuttleLines, "shuttle_lines", Shuttles, Count, 0, 20, 1, 0},
        {ShuttleUptake, "shuttle_uptake", Shuttles, Share, 0, 0.6, 0.01, 0},
        {ShuttleFill, "shuttle_fill", Shuttles, Share, 0.01, 0.8, 0.01, 0.45},
        {ShuttleFare, "shuttle_fare", Shuttles, Euros, 0, 4, 0.1, 2},
        {EbikeUptake, "ebike_uptake", Light, Share, 0, 0.6, 0.01, 0},
        {EbikeReach, "ebike_reach", Light, Kilometres, 2, 15, 0.5, 8},
        {TwizyUptake, "twizy_uptake", Light, Share, 0, 0.6, 0.01, 0},
        {TwizyReach, "twizy_reach", Light, Kilometres, 5, 30, 1, 20},
        {ElectricShare, "electric_share", Light, Share, 0, 1, 0.01, 0},
        {MobilityAllowance, "mobility_allowance", Money, EurosPerYear, 0, 900, 10, 0},
        {EmployerShare, "employer_share", Money, Share, 0, 1, 0.05, 0.5},
    }};
}();

}  // namespace

const std::array<LeverSpec, kLeverCount>& leverSpecs() {
    return kSpecs;
}
const LeverSpec& spec(Lever lever) {
    return kSpecs[static_cast<std::size_t>(lever)];
}

std::optional<Lever> leverNamed(std::string_view key) {
    const auto found = std::ranges::find(kSpecs, key, &LeverSpec::key);
    if (found == kSpecs.end()) return std::nullopt;
    return found->lever;
}

Levers::Levers() {
    for (const LeverSpec& each : kSpecs) m_values[static_cast<std::size_t>(each.lever)] = each.rest;
}

Status Levers::set(Lever lever, double value) {
    const LeverSpec& range = spec(lever);
    const auto refuse = [&](Clause clause) {
        return fail(
            Error{.code = Error::Code::OutOfRange, .clause = std::move(clause)}.of(range.key, std::format("{}", value)));
    };
    if (!(value >= range.least && value <= range.most))
        return refuse(clause("scenario.lever-range", range.least, range.most));
    if (range.unit == LeverUnit::Count && value != std::round(value)) return refuse(clause("scenario.lever-whole"));
    m_values[static_cast<std::size_t>(lever)] = value;
    return {};
}

Levers& Levers::with(Lever lever, double value) {
    [[maybe_unused]] const auto done = set(lever, value);
    assert(done);
    return *this;
}

nlohmann::json toJson(const Levers& levers) {
    auto document = nlohmann::json::object();
    for (const LeverSpec& each : kSpecs) document[std::string(each.key)] = levers[each.lever];
    return document;
}

Result<Levers> leversFromJson(const nlohmann::json& document) {
    if (!document.is_object()) return fail(Error::Code::Malformed, clause("scenario.levers"));
    Levers levers;
    for (const auto& [key, value] : document.items()) {
        const auto lever = leverNamed(key);
        if (!lever)
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("scenario.no-lever")}.of("lever", key));
        if (!value.is_number())
            return fail(Error{.code = Error::Code::Malformed, .clause = clause("factor.no-number")}.of(key, value.dump()));
        if (auto set = levers.set(*lever, value.get<double>()); !set) return fail(set.error());
    }
    return levers;
}

}  // namespace kabar::scenario
