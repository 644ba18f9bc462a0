// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/driving.h"
#include "core/study/corridor.h"
#include "core/study/shuttle_service.h"
#include "core/study/study_input.h"

#include <algorithm>
#include <array>
#include <map>

namespace kabar::study {

namespace {

/// What a line's net kilometres and emissions move with, in that order; the kilometres with the first four.
constexpr std::array kMoving{FactorId::DetourFactor,        FactorId::UnknownByCar, FactorId::ShuttleUptake,
                             FactorId::ShuttleEmptyRunning, FactorId::FuelUse,      FactorId::DieselShare,
                             FactorId::CarThermalBuild,     FactorId::ShuttleFuel,  FactorId::ShuttleBuild};
constexpr std::size_t kMovingKilometres = 4;
/// What else the figures rest on.
constexpr std::array kResting{FactorId::ShuttleSeats,  FactorId::ShuttleKmCost, FactorId::ShuttleFare,
                              FactorId::ShuttleDwell,  FactorId::ShuttleSpeed,  FactorId::PetrolEmission,
                              FactorId::DieselEmission};
constexpr double kGramsPerKg = 1000;

/// The demand between zones fine enough to be placed, with the cells behind it.
struct Demand {
    std::vector<geo::Zone> zones;                  ///< the possible stops
    std::vector<geo::Coordinate> points;           ///< of each
    std::vector<Flow> flows;                       ///< trips by everybody who is on the road, whatever the means
    std::vector<const coop::ReleasedCell*> cells;  ///< of each flow
    std::vector<commuters::BandProfile> modes;     ///< of each flow
    double personsLeftOut = 0;
};

std::size_t indexOf(Demand& demand, std::map<geo::Zone, std::size_t>& known, const Gazetteer& gazetteer, geo::Zone zone) {
    const auto [entry, fresh] = known.try_emplace(zone, demand.zones.size());
    if (fresh) {
        demand.zones.push_back(zone);
        demand.points.push_back(gazetteer.point(zone));
    }
    return entry->second;
}

Demand demandOf(const StudyInput& input, const coop::ReleasedTable& table, double leastDistance, double unknownShare) {
    Demand demand;
    std::map<geo::Zone, std::size_t> known;
    for (const coop::ReleasedCell& cell : table.cells) {
        if (!isPlaced(cell.key.home) || !isPlaced(cell.key.work)) {
            demand.personsLeftOut += cell.sums.persons;
            continue;
        }
        const double distance = cell.sums.distance / cell.sums.persons;
        if (distance < leastDistance) continue;
        const commuters::BandProfile modes = input.population.at(cell.key.home, distance);
        const std::size_t origin = indexOf(demand, known, input.gazetteer, cell.key.home);
        const std::size_t destination = indexOf(demand, known, input.gazetteer, cell.key.work);
        const double present = std::min(cell.sums.persons, cell.sums.daysOnSite / kWeekdays);
        demand.flows.push_back({.from = demand.points[origin],
                                .to = demand.points[destination],
                                .trips = present * input.population.carShare(modes, unknownShare),
                                .distance = distance,
                                .origin = origin,
                                .destination = destination});
        demand.cells.push_back(&cell);
        demand.modes.push_back(modes);
    }
    return demand;
}

/// A line: who could ride, and what it drives itself.
struct Balance {
    std::vector<std::size_t> flows;
    double serviceKm = 0;   ///< a day, at the middle of all factors
    double mostUptake = 1;  ///< with which its seats are taken
};

factor::FactorValues valuesOf(const StudyInput& input, std::span<const double> moving) {
    factor::FactorValues values = input.factors.middle();
    for (std::size_t i = 0; i < moving.size(); ++i) values[kMoving[i]] = moving[i];
    return values;
}

/// Kilometres by car that the riders leave undriven, a working day.
double riderKm(const StudyInput& input, const Demand& demand, const Balance& line, const factor::FactorValues& values) {
    double metres = 0;
    for (const std::size_t flow : line.flows)
        metres += 2 * demand.cells[flow]->sums.distanceDays / kWeekdays *
                  input.population.carShare(demand.modes[flow], values[FactorId::UnknownByCar]);
    return metres * std::min(values[FactorId::ShuttleUptake], line.mostUptake) * values[FactorId::DetourFactor] /
           values.tableDetour() / 1000;
}

/// Kilometres that the line itself drives.
double serviceKm(const StudyInput& input, const Balance& line, const factor::FactorValues& values) {
    const factor::FactorValues middle = input.factors.middle();
    double km = line.serviceKm;
    for (const FactorId id : {FactorId::DetourFactor, FactorId::ShuttleEmptyRunning}) km *= values[id] / middle[id];
    return km;
}

double netKm(const StudyInput& input, const Demand& demand, const Balance& line, std::span<const double> moving) {
    const auto values = valuesOf(input, moving);
    return riderKm(input, demand, line, values) - serviceKm(input, line, values);
}

double netKm(const StudyInput& input, const Demand& demand, const std::vector<Balance>& lines,
             std::span<const double> moving) {
    double km = 0;
    for (const Balance& line : lines) km += netKm(input, demand, line, moving);
    return km;
}

/// kgCO2e avoided a working day, those of the shuttles taken off.
double netKilograms(const StudyInput& input, const Demand& demand, const Balance& line, std::span<const double> moving) {
    const auto values = valuesOf(input, moving);
    const GramsCo2e saved = factor::thermalCar(values).all() * riderKm(input, demand, line, values);
    const GramsCo2e spent = factor::shuttle(values).all() * serviceKm(input, line, values);
    return (saved - spent).value / kGramsPerKg;
}

/// Net euros a day for each who rides: most where few do.
Range perRider(const ShuttleService& service) {
    const Range &net = service.netCostPerDay, &riders = service.riders;
    return {net.low / riders.high, net.mid / riders.mid, net.high / riders.low};
}

std::vector<Figure> figuresOf(const ShuttleService& service, Metres way) {
    return {{"riders", service.riders, "", 0},
            counted("vehicles", service.vehicles),
            exactly("headway", service.headwayMinutes, "min"),
            exactly("ride", service.rideMinutes, "min"),
            exactly("length", way.value / 1000, "km"),
            exactly("service_km", service.vehicleKmPerDay, "km"),
            {"cost", factor::euros(service.costPerDay), "€", 0},
            {"net_cost", service.netCostPerDay, "€", 0},
            {"net_cost_rider", perRider(service), "€", 1},
            {"fare_when_full", service.fareWhenFull, "€", 1},
            {"break_even", service.breakEven, "", 0},
            {"occupancy", service.occupancy * 100, "%", 0},
            counted("seats_offered", service.seatsOffered)};
}

struct NamedStops {
    geo::Line line;
    std::vector<std::string> names;  ///< neighbours of one name said once
};

NamedStops stopsOf(const StudyInput& input, const Demand& demand, const Corridor& corridor) {
    NamedStops stops;
    for (const std::size_t stop : corridor.stops) {
        stops.line.push_back(demand.points[stop]);
        const std::string name = input.gazetteer.name(demand.zones[stop]);
        if (stops.names.empty() || stops.names.back() != name) stops.names.push_back(name);
    }
    return stops;
}

Seconds driveTime(const StudyInput& input, const geo::Line& line) {
    Seconds total;
    for (std::size_t i = 1; i < line.size(); ++i) total += input.travel.duration(TravelMode::Shuttle, line[i - 1], line[i]);
    return total;
}

Finding findingOf(const StudyInput& input, const Demand& demand, const Corridor& corridor, const ShuttleOptions& options,
                  std::span<const FactorUse> moving, std::vector<Balance>& all) {
    Finding finding;
    finding.family = Family::Shuttles;
    finding.table = kFlowsTable;
    const NamedStops stops = stopsOf(input, demand, corridor);
    const std::string title =
        stops.names.size() > 1 ? stops.names.front() + " → " + stops.names.back() : stops.names.front();
    for (const std::string& stop : stops.names) finding.places.push_back({stop});
    finding.persons = corridor.trips;
    Mark mark{.label = title, .line = stops.line, .zones = {}, .weight = corridor.trips};
    for (const std::size_t flow : corridor.flows) {
        const coop::ReleasedCell& cell = *demand.cells[flow];
        finding.cells.push_back(cell.key);
        finding.employers = std::max(finding.employers, cell.employers);
        if (!std::ranges::contains(mark.zones, cell.key.home)) mark.zones.push_back(cell.key.home);
    }
    finding.marks.push_back(std::move(mark));
    const Metres way{corridor.length * input.factors.middle()[FactorId::DetourFactor] / input.factors.tableDetour()};
    const ShuttleService service =
        planService(corridor.trips, way, driveTime(input, stops.line), corridor.stops.size(), options, input.factors);
    const Balance line{corridor.flows, service.vehicleKmPerDay, service.seatsOffered / std::max(1e-9, corridor.trips)};
    const auto ranged = [&](std::size_t count, auto amount) {
        return factor::propagate(moving.first(count), [&](auto values) { return amount(values); }).range;
    };
    finding.vehicleKmPerDay = ranged(kMovingKilometres, [&](auto values) { return netKm(input, demand, line, values); });
    finding.figures = figuresOf(service, way);
    finding.figures.push_back(
        {"rider_km",
         ranged(kMovingKilometres, [&](auto values) { return riderKm(input, demand, line, valuesOf(input, values)); }), "km",
         0});
    const Range net = ranged(kMoving.size(), [&](auto values) { return netKilograms(input, demand, line, values); });
    if (factor::isKnown(net)) finding.figures.push_back({"net_co2e", net, "kg", 0});
    all.push_back(line);
    finding.worked = {{.id = "stops", .places = finding.places},
                      {.id = "drivers_along", .figures = {counted("drivers", corridor.trips)}},
                      {.id = "departures", .figures = {counted("departures", service.departures)}},
                      {.id = "flows_linked", .figures = {counted("flows", static_cast<double>(corridor.flows.size()))}}};
    return finding;
}

std::vector<Figure> answerOf(const std::vector<Finding>& findings) {
    double drivers = 0;
    Range riders;
    for (const Finding& finding : findings) {
        drivers += finding.persons;
        const Range& range = figureOf(finding.figures, "riders")->value;
        riders = {riders.low + range.low, riders.mid + range.mid, riders.high + range.high};
    }
    return {counted("drivers", drivers), {"riders", riders, "", 0}};
}

}  // namespace

Result<StudyResult> studyShuttles(const StudyInput& input, const ShuttleOptions& options, std::stop_token stop,
                                  const Progress& progress) {
    const auto found = tableNamed(input.tables, kFlowsTable);
    if (!found) return fail(found.error());
    const coop::ReleasedTable& table = **found;
    StudyResult result{.family = Family::Shuttles};
    result.factors = input.factors.uses(kMoving);
    for (FactorUse& use : input.factors.uses(kResting)) result.factors.push_back(std::move(use));
    for (FactorUse own : {shuttleUptake(options, input.factors), shuttleSeats(options, input.factors)})
        *std::ranges::find(result.factors, own.id, &FactorUse::id) = own;
    const auto moving = std::span<const FactorUse>(result.factors).first(kMoving.size());
    result.tables = {commuters::useOf(table)};
    result.persons = table.report.persons;
    progress(0, "shuttles");
    const Demand demand = demandOf(input, table, options.leastDistance, input.factors.middle()[FactorId::UnknownByCar]);
    result.personsLeftOut = demand.personsLeftOut;
    if (result.personsLeftOut > 0) result.leftOut = {{LeftOut::Why::TooWideForAStop, result.personsLeftOut}};
    progress(0.1, "shuttles");
    std::vector<Balance> together;
    for (const Corridor& corridor :
         strongestCorridors(demand.points, demand.flows, static_cast<std::size_t>(std::max(0, options.lines)),
                            {.roadFactor = input.factors.tableDetour()}, stop)) {
        if (corridor.trips < kLeastPersons) continue;
        result.findings.push_back(findingOf(input, demand, corridor, options, moving, together));
    }
    const auto total = factor::propagate(moving.first(kMovingKilometres),
                                         [&](auto values) { return netKm(input, demand, together, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.figures = answerOf(result.findings);
    progress(1, "shuttles");
    return result;
}

}  // namespace kabar::study
