// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/commute_model.h"

#include "core/scenario/allocation.h"

#include <algorithm>
#include <cmath>

namespace kabar::scenario {

namespace {

/// The share of a band's trips no longer than `reachKm`, trips being spread evenly over it.
double shareWithin(const commuters::Band& band, double reachKm) {
    if (reachKm <= band.nearKm) return 0;
    if (reachKm >= band.farKm) return 1;
    return std::isinf(band.farKm) ? 0 : (reachKm - band.nearKm) / (band.farKm - band.nearKm);
}

/// The length of those trips over the pool's mean, so that a short reach does not take the long trips of its band.
double lengthWithin(const Pool& pool, const commuters::Band& band, double within) {
    const double mean = pool.oneWayKm();
    if (mean <= band.nearKm || within >= 1) return 1;
    return (band.nearKm + (mean - band.nearKm) * within) / mean;
}

void shift(Travel& travel, Measure measure, Way from, Way to, const Trips& trips) {
    travel.changeBy(measure)[from] += trips * -1;
    travel.changeBy(measure)[to] += trips;
}

constexpr double kDaysPerWeek = commuters::kWeekdays;

}  // namespace

CommuteModel::Opened CommuteModel::opened(const Levers& levers) const {
    const auto count = [&](Lever lever, std::size_t proposed) {
        return std::min(proposed, static_cast<std::size_t>(std::lround(levers[lever])));
    };
    return {count(Lever::ThirdPlaces, m_places.size()), count(Lever::ShuttleLines, m_lines.size())};
}

CommuteModel::Open CommuteModel::openTo(std::size_t group, const Opened& opened) const {
    return {m_openings.lineShare[opened.lines][group], m_openings.placeShare[opened.places][group],
            m_openings.placeKm[opened.places][group], m_openings.partnerShare[group]};
}

MeasureShares CommuteModel::shares(const Pool& pool, const Open& open, const Levers& levers) const {
    MeasureShares claim{};
    const auto set = [&](Measure measure, double share) {
        claim[static_cast<std::size_t>(measure)] = std::clamp(share, 0.0, 1.0);
    };
    if (pool.trips.personDays <= 0 || pool.mode == coop::Mode::Home) return claim;
    if (pool.mode == coop::Mode::Car) {
        const commuters::Band& band = m_commuters.bands()[pool.band];
        set(Measure::Carpool, open.partnerShare * levers[Lever::CarpoolUptake]);
        set(Measure::Shuttle, open.lineShare * levers[Lever::ShuttleUptake]);
        set(Measure::Ebike, shareWithin(band, levers[Lever::EbikeReach]) * levers[Lever::EbikeUptake]);
        set(Measure::Twizy, shareWithin(band, levers[Lever::TwizyReach]) * levers[Lever::TwizyUptake]);
    }
    const MeasureShares onSite = allocate(claim);
    if (pool.remoteShare <= 0) return onSite;

    // Of the days that could be worked elsewhere, both ways of not moving may take their part; of the others, neither.
    const double daysAsked = levers[Lever::ThirdPlaceDays] * pool.persons / (pool.trips.personDays * kDaysPerWeek);
    if (open.placeKm < pool.oneWayKm())
        set(Measure::ThirdPlace,
            open.placeShare * levers[Lever::ThirdPlaceUptake] * std::min(1.0, daysAsked / pool.remoteShare));
    set(Measure::Remote, levers[Lever::RemoteUptake]);
    MeasureShares all = allocate(claim);
    for (std::size_t k = 0; k < kMeasureCount; ++k) all[k] = pool.remoteShare * all[k] + (1 - pool.remoteShare) * onSite[k];
    return all;
}

void CommuteModel::move(const Pool& pool, const Open& open, const Levers& levers, Travel& travel) const {
    const MeasureShares taking = shares(pool, open, levers);
    const auto taken = [&](Measure measure) { return pool.trips * taking[static_cast<std::size_t>(measure)]; };
    const commuters::Band& band = m_commuters.bands()[pool.band];
    const Way way = wayOf(pool.mode);
    const auto takenWithin = [&](Measure measure, double reachKm) {
        Trips trips = taken(measure);
        trips.km *= lengthWithin(pool, band, shareWithin(band, reachKm));
        return trips;
    };

    const Trips nearby = taken(Measure::ThirdPlace);
    const Trips toPlace{nearby.personDays, nearby.personDays * 2 * std::min(open.placeKm, pool.oneWayKm())};
    WayTrips& placeChange = travel.changeBy(Measure::ThirdPlace);
    placeChange[way] += nearby * -1;
    placeChange[Way::ThirdPlace] += {toPlace.personDays, way == Way::Car ? toPlace.km : 0};
    if (way != Way::Car) placeChange[Way::Bicycle] += {0, toPlace.km};

    const Trips home = taken(Measure::Remote);
    travel.changeBy(Measure::Remote)[way] += home * -1;
    travel.changeBy(Measure::Remote)[Way::Home] += {home.personDays, 0};

    shift(travel, Measure::Carpool, way, Way::CarpoolNew, taken(Measure::Carpool));
    shift(travel, Measure::Shuttle, way, Way::Shuttle, taken(Measure::Shuttle));
    shift(travel, Measure::Ebike, way, Way::Ebike, takenWithin(Measure::Ebike, levers[Lever::EbikeReach]));
    shift(travel, Measure::Twizy, way, Way::Twizy, takenWithin(Measure::Twizy, levers[Lever::TwizyReach]));
}

std::vector<Travel> CommuteModel::travel(const Levers& levers) const {
    const Opened count = opened(levers);
    std::vector<Travel> zones(m_homes.size());
    for (std::size_t i = 0; i < m_commuters.groups().size(); ++i) {
        const Pool& pool = m_commuters.groups()[i];
        Travel& zone = zones[pool.home];
        zone.persons += pool.persons;
        zone.today[wayOf(pool.mode)] += pool.trips;
        move(pool, openTo(i, count), levers, zone);
    }
    return zones;
}

std::vector<Reach> CommuteModel::reach(const Levers& levers) const {
    const Opened count = opened(levers);
    const auto offered = [&](Lever uptake, double share) { return levers[uptake] > 0 ? share : 0; };
    std::vector<Reach> zones(m_homes.size());
    for (std::size_t i = 0; i < m_commuters.groups().size(); ++i) {
        const Pool& pool = m_commuters.groups()[i];
        const Open open = openTo(i, count);
        const commuters::Band& band = m_commuters.bands()[pool.band];
        double untouched = pool.mode == coop::Mode::Bus ? 0 : 1;  // who comes by bus today has a bus
        untouched *= 1 - offered(Lever::ThirdPlaceUptake, open.placeShare);
        untouched *= 1 - offered(Lever::ShuttleUptake, open.lineShare);
        untouched *= 1 - offered(Lever::CarpoolUptake, open.partnerShare);
        untouched *= 1 - offered(Lever::EbikeUptake, shareWithin(band, levers[Lever::EbikeReach]));
        const double carless = pool.persons * pool.carlessShare;
        zones[pool.home].carless += carless;
        zones[pool.home].reached += carless * (1 - untouched);
    }
    return zones;
}

Proposals CommuteModel::proposals() const {
    Proposals proposals{.shuttleFill = m_shuttleFill};
    if (m_placesStudied) proposals.thirdPlaces = static_cast<int>(m_places.size());
    if (m_linesStudied) proposals.shuttleLines = static_cast<int>(m_lines.size());
    return proposals;
}

std::vector<Gap> CommuteModel::lacking(const Levers& levers) const {
    const auto asks = [&](std::initializer_list<Lever> all) {
        return std::ranges::all_of(all, [&](Lever lever) { return levers[lever] > 0; });
    };
    const bool asksPlaces = asks({Lever::ThirdPlaces, Lever::ThirdPlaceUptake, Lever::ThirdPlaceDays});
    std::vector<Gap> gaps;
    if (!m_placesStudied && asksPlaces) gaps.push_back(Gap::NoThirdPlaces);
    if (!m_linesStudied && asks({Lever::ShuttleLines, Lever::ShuttleUptake})) gaps.push_back(Gap::NoShuttleLines);
    if (!m_reachStudied && (asks({Lever::EbikeUptake}) || asks({Lever::TwizyUptake}))) gaps.push_back(Gap::NoFlows);
    if (!m_slotsKnown && asks({Lever::CarpoolUptake})) gaps.push_back(Gap::NoSlots);
    if (!m_commuters.remoteKnown() && (asksPlaces || asks({Lever::RemoteUptake}))) gaps.push_back(Gap::NoRemoteDays);
    return gaps;
}

Travel total(const std::vector<Travel>& zones) {
    Travel sum;
    for (const Travel& zone : zones) sum.add(zone, 1);
    return sum;
}

std::vector<Travel> byCommune(const CommuteModel& model, const std::vector<Travel>& zones) {
    std::vector<Travel> communes(model.communes().size());
    for (std::size_t i = 0; i < zones.size(); ++i)
        for (const auto& [commune, share] : model.homes()[i].communes) communes[commune].add(zones[i], share);
    return communes;
}

}  // namespace kabar::scenario
