// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_simulation.h"

#include "core/demo/fleet_vehicle.h"
#include "core/telemetry/twizy.h"

#include <algorithm>
#include <format>

namespace kabar::demo {

namespace {

using geo::Coordinate;
using geo::Place;

constexpr std::int64_t kMinute = 60'000'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr double kFarthestKm = 7;  ///< great circle, from the base
constexpr int kMostAtOnce = 200;

/// Towns that have a base, by population; the first vehicles get the first ones.
constexpr std::string_view kBaseCommunes[] = {"97411", "97416", "97407",
                                              "97415"};  // Saint-Denis, Saint-Pierre, Le Port, Saint-Paul

/// On land all along the straight line.
bool isOverLand(const geo::Territory& territory, Coordinate from, Coordinate to) {
    constexpr int kSteps = 24;
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        const Coordinate at{from.latitude + (to.latitude - from.latitude) * share,
                            from.longitude + (to.longitude - from.longitude) * share};
        if (!territory.outline.empty() && !geo::contains(territory.outline, at)) return false;
    }
    return true;
}

/// The largest places of each town in turn: the first vehicles are spread over all of them.
std::vector<Coordinate> bases(const geo::Territory& territory) {
    constexpr std::size_t kPerTown = 3;
    std::vector<Coordinate> found;
    for (std::size_t rank = 0; rank < kPerTown; ++rank) {
        for (const std::string_view code : kBaseCommunes) {
            std::vector<const Place*> here;
            for (const Place& place : territory.places)
                if (place.communeCode == code) here.push_back(&place);
            std::ranges::stable_sort(here, std::greater<>(), [](const Place* place) { return place->weight; });
            if (rank < here.size()) found.push_back(here[rank]->position);
        }
    }
    if (found.empty())
        for (const Place& place : territory.places) found.push_back(place.position);
    return found;
}

std::vector<Coordinate> errandsFrom(const geo::Territory& territory, Coordinate base) {
    std::vector<Coordinate> goals;
    for (const Place& place : territory.places) {
        const double km = geo::distance(base, place.position).value / 1000;
        if (km > 0.5 && km < kFarthestKm && isOverLand(territory, base, place.position)) goals.push_back(place.position);
    }
    return goals;
}

/// How the last hours of a vehicle go, so that a board of them shows every state.
enum class Ending { Usual, Driving, Charging, LostTwoDaysAgo };

Ending endingOf(int index) {
    if (index % 12 == 10) return Ending::LostTwoDaysAgo;
    if (index % 6 == 1) return Ending::Driving;
    if (index % 6 == 3) return Ending::Charging;
    return Ending::Usual;
}

struct Errand {
    std::int64_t start = 0;
    Coordinate goal;
};

/// A day of going out and coming back, in order.
std::vector<Errand> dayOf(Coordinate base, const std::vector<Coordinate>& goals, std::int64_t midnight, Random& random) {
    std::vector<Errand> errands;
    const int outings = 1 + static_cast<int>(random.below(3));
    std::int64_t time = midnight + 7 * kHour + static_cast<std::int64_t>(random.uniform() * 2.5 * kHour);
    for (int i = 0; i < outings && !goals.empty(); ++i) {
        errands.push_back({time, goals[random.below(goals.size())]});
        time += kHour + static_cast<std::int64_t>(random.uniform() * 2 * kHour);
        errands.push_back({time, base});
        time += kHour / 2 + static_cast<std::int64_t>(random.uniform() * 2 * kHour);
    }
    return errands;
}

class Life {
public:
    Life(FleetVehicle& vehicle, Coordinate base, std::vector<Coordinate> goals, Random random)
        : m_vehicle(vehicle), m_base(base), m_goals(std::move(goals)), m_random(std::move(random)) {}

    /// Whole days until `end`, which cuts whatever goes on then; after `forgetting`, nobody thinks of charging.
    void live(std::int64_t firstMidnight, std::int64_t end, std::int64_t forgetting) {
        for (std::int64_t midnight = firstMidnight; midnight < end; midnight += kDay) {
            for (const Errand& errand : dayOf(m_base, m_goals, midnight, m_random)) {
                if (std::max(errand.start, m_vehicle.now()) >= end) return;
                m_vehicle.sleepUntil(errand.start);
                m_vehicle.driveTo(errand.goal, end);
            }
            const bool remembered = m_random.chance(0.7) || m_vehicle.stateOfCharge() < 20;
            const std::int64_t plugged = std::max(m_vehicle.now() + 10 * kMinute, midnight + 17 * kHour);
            if (!remembered || plugged >= std::min(end, forgetting)) continue;
            m_vehicle.sleepUntil(plugged);
            m_vehicle.chargeUntil(end);
        }
    }
    void endIn(Ending ending, std::int64_t end) {
        const std::int64_t start = end - (ending == Ending::Charging ? 25 : 4) * kMinute;
        if (m_vehicle.now() >= start) return;
        m_vehicle.sleepUntil(start);
        if (ending == Ending::Charging) m_vehicle.chargeUntil(end);
        if (ending == Ending::Driving && !m_goals.empty()) m_vehicle.driveTo(farthest(), end);
    }

private:
    Coordinate farthest() const {
        return *std::ranges::max_element(m_goals, {},
                                         [&](Coordinate goal) { return geo::distance(m_vehicle.position(), goal).value; });
    }

    FleetVehicle& m_vehicle;
    Coordinate m_base;
    std::vector<Coordinate> m_goals;
    Random m_random;
};

telemetry::Track simulate(const geo::Territory& territory, Coordinate base, int index, const FleetRequest& request,
                          const telemetry::Encoder& encoder, const telemetry::Decoder& decoder) {
    const auto random = [&](std::string_view what) {
        return Random::forPart(request.seed, std::format("fleet/{}/{}", index, what));
    };
    const std::int64_t until = std::chrono::microseconds(request.until.time_since_epoch()).count();
    const std::int64_t local = std::chrono::microseconds(request.localTime).count();
    const std::int64_t today = (until + local) / kDay * kDay - local;  // midnight of the place
    const Ending ending = endingOf(index);
    FleetVehicle vehicle(encoder, decoder, random("vehicle"), base);
    Life life(vehicle, base, errandsFrom(territory, base), random("life"));
    std::int64_t end = until;
    if (ending == Ending::LostTwoDaysAgo) end -= 2 * kDay;
    if (ending == Ending::Driving) end -= kHour;
    if (ending == Ending::Charging) end -= 2 * kHour;
    const bool forgotten = ending == Ending::Charging || index % 6 == 4;
    life.live(today - (request.days - 1) * kDay, end, forgotten ? until - 36 * kHour : end);
    if (ending == Ending::Driving || ending == Ending::Charging) life.endIn(ending, until);
    return vehicle.finish();
}

}  // namespace

Result<std::vector<telemetry::VehicleTrack>> simulateFleet(const geo::Territory& territory, const FleetRequest& request,
                                                           std::stop_token stop, const Progress& progress) {
    if (request.vehicles < 1 || request.vehicles > kMostAtOnce || request.days < 1 || request.days > kMostAtOnce)
        return fail(Error::Code::OutOfRange, clause("demo.vehicles"));
    const std::vector<Coordinate> homes = bases(territory);
    if (homes.empty()) return fail(Error::Code::NotFound, clause("demo.no-places"));
    const auto decoder = telemetry::twizyDecoder();
    if (!decoder) return fail(decoder.error());
    auto dbc = telemetry::parseDbc(telemetry::twizyDbcText());
    if (!dbc) return fail(dbc.error());
    const telemetry::Encoder encoder(std::move(*dbc));
    std::vector<telemetry::VehicleTrack> fleet;
    for (int i = 0; i < request.vehicles; ++i) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(static_cast<double>(i) / request.vehicles, "fleet");
        const Coordinate base = homes[static_cast<std::size_t>(i) % homes.size()];
        fleet.push_back({{0, std::format("Twizy {:02}", i + 1), i % 4 == 3 ? "Twizy 45" : "Twizy 80"},
                         simulate(territory, base, i, request, encoder, *decoder)});
    }
    progress(1, "fleet");
    return fleet;
}

}  // namespace kabar::demo
