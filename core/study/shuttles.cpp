// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/corridor.h"
#include "core/study/shuttle_service.h"
#include "core/study/study_input.h"
#include "core/study/wording.h"

#include <algorithm>
#include <format>
#include <map>

namespace kabar::study {

namespace {

constexpr double kWorkingDays = 5;
enum : std::size_t { kDetour, kUnknownByCar, kUptake };
constexpr std::size_t kMoving = 3;  // factors that the avoided kilometres depend on

/// The demand between zones fine enough to be placed, with the cells behind it.
struct Demand {
    std::vector<geo::Zone> zones;                  ///< the possible stops
    std::vector<geo::Coordinate> points;           ///< of each
    std::vector<Flow> flows;                       ///< trips by everybody who is on the road, whatever the means
    std::vector<const coop::ReleasedCell*> cells;  ///< of each flow
    std::vector<BandProfile> modes;                ///< of each flow
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
        const BandProfile modes = input.profiles.at(cell.key.home, distance);
        const std::size_t origin = indexOf(demand, known, input.gazetteer, cell.key.home);
        const std::size_t destination = indexOf(demand, known, input.gazetteer, cell.key.work);
        const double present = std::min(cell.sums.persons, cell.sums.daysOnSite / kWorkingDays);
        demand.flows.push_back({.from = demand.points[origin],
                                .to = demand.points[destination],
                                .trips = present * modes.carShare(unknownShare),
                                .distance = distance,
                                .origin = origin,
                                .destination = destination});
        demand.cells.push_back(&cell);
        demand.modes.push_back(modes);
    }
    return demand;
}

double vehicleKmPerDay(const Demand& demand, const std::vector<std::size_t>& flows, std::span<const double> factors) {
    double metres = 0;
    for (const std::size_t flow : flows) {
        const coop::ReleasedCell& cell = *demand.cells[flow];
        metres += 2 * cell.sums.distanceDays / kWorkingDays * demand.modes[flow].carShare(factors[kUnknownByCar]);
    }
    return metres * factors[kUptake] * factors[kDetour] / kDetourFactor / 1000;
}

std::vector<Figure> figuresOf(const ShuttleService& service, const Corridor& corridor) {
    const double length = corridor.length / 1000;
    return {{"riders", {"Voyageurs par jour", "Riders a day"}, service.riders, "", 0},
            {"vehicles", {"Navettes", "Vehicles"}, {service.vehicles, service.vehicles, service.vehicles}, "", 0},
            {"headway",
             {"Une navette toutes les", "A shuttle every"},
             {service.headwayMinutes, service.headwayMinutes, service.headwayMinutes},
             "min",
             0},
            {"ride",
             {"De bout en bout", "From end to end"},
             {service.rideMinutes, service.rideMinutes, service.rideMinutes},
             "min",
             0},
            {"length", {"Longueur", "Length"}, {length, length, length}, "km", 0},
            {"service_km",
             {"Kilomètres de navette par jour", "Shuttle kilometres a day"},
             {service.vehicleKmPerDay, service.vehicleKmPerDay, service.vehicleKmPerDay},
             "km",
             0},
            {"cost", {"Coût par jour", "Cost a day"}, service.costPerDay, "€", 0},
            {"break_even", {"Voyageurs pour l’équilibre", "Riders to break even"}, service.breakEven, "", 0},
            {"occupancy", {"Sièges occupés", "Seats taken"}, service.occupancy * 100, "%", 0}};
}

std::string stopNames(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " · ") + name;
    return text;
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

void say(Finding& finding, const NamedStops& stops, const ShuttleService& service) {
    const std::string &first = stops.names.front(), &last = stops.names.back();
    const auto minutes = [&](Language language) { return counted(service.headwayMinutes, "minute", "minutes", language); };
    const auto travellers = [](Range range, std::string_view after, Language language) {
        const std::string_view noun = language == Language::French ? plural(range.mid, "voyageur", "voyageurs", language)
                                                                   : plural(range.mid, "rider", "riders", language);
        return spokenRange(range, std::string(noun) + std::string(after), language);
    };
    // more riders than seats would need more shuttles, which fares would have to pay too
    const bool fits = service.breakEven.mid <= service.seatsOffered;
    const auto seats = [&](Language language) { return number(service.seatsOffered, 0, language); };
    finding.textFr = std::format(
        "{}, une navette toutes les {} emporterait {} et coûterait {} ; il faudrait {} pour que les billets la paient{}.",
        first == last ? "À l’intérieur " + fromPlace(first) : capitalised(fromPlace(first)) + " " + atPlace(last),
        minutes(Language::French), travellers(service.riders, " par jour", Language::French),
        spokenRange(service.costPerDay, "€ par jour", Language::French), travellers(service.breakEven, "", Language::French),
        fits ? "" : std::format(", plus que ses {} places", seats(Language::French)));
    finding.textEn = std::format(
        "{}, a shuttle every {} would carry {} and cost {}; it would take {} for fares to pay for it{}.",
        first == last ? "Within " + first : "From " + first + " to " + last, minutes(Language::English),
        travellers(service.riders, " a day", Language::English),
        spokenRange(service.costPerDay, "€ a day", Language::English), travellers(service.breakEven, "", Language::English),
        fits ? "" : std::format(", more than its {} seats", seats(Language::English)));
}

Finding findingOf(const StudyInput& input, const Demand& demand, const Corridor& corridor, const ShuttleOptions& options,
                  std::span<const Factor> factors) {
    Finding finding;
    finding.family = Family::Shuttles;
    finding.table = kFlowsTable;
    const NamedStops stops = stopsOf(input, demand, corridor);
    const std::string title =
        stops.names.size() > 1 ? stops.names.front() + " → " + stops.names.back() : stops.names.front();
    finding.title = {title, title};
    finding.persons = corridor.trips;
    finding.vehicleKmPerDay = propagate(factors.first(kMoving), [&](auto values) {
                                  return vehicleKmPerDay(demand, corridor.flows, values);
                              }).range;
    Mark mark{.label = title, .line = stops.line, .zones = {}, .weight = corridor.trips};
    for (const std::size_t flow : corridor.flows) {
        const coop::ReleasedCell& cell = *demand.cells[flow];
        finding.cells.push_back(cell.key);
        finding.employers = std::max(finding.employers, cell.employers);
        if (!std::ranges::contains(mark.zones, cell.key.home)) mark.zones.push_back(cell.key.home);
    }
    finding.marks.push_back(std::move(mark));
    const ShuttleService service =
        planService(corridor.trips, corridor.length, driveTime(input, stops.line).value, corridor.stops.size(), options);
    finding.figures = figuresOf(service, corridor);
    const auto both = [](double value, int decimals, const char* unit) {
        return Words{number(value, decimals, Language::French) + unit, number(value, decimals, Language::English) + unit};
    };
    finding.worked = {{{"Arrêts", "Stops"}, {stopNames(stops.names), stopNames(stops.names)}},
                      {{"Automobilistes sur le parcours, un jour moyen", "Drivers along it, on an average day"},
                       both(corridor.trips, 0, "")},
                      {{"Départs par jour et par sens", "Departures a day and direction"}, both(service.departures, 0, "")},
                      {{"Trajets domicile–travail reliés", "Home–work flows linked"},
                       both(static_cast<double>(corridor.flows.size()), 0, "")}};
    say(finding, stops, service);
    return finding;
}

Words answerOf(const StudyResult& result) {
    if (result.findings.empty())
        return {"Aucun axe n’a assez d’automobilistes pour une navette.", "No corridor has enough drivers for a shuttle."};
    double drivers = 0;
    Range riders;
    for (const Finding& finding : result.findings) {
        drivers += finding.persons;
        const Range& range = finding.figures.front().value;
        riders = {riders.low + range.low, riders.mid + range.mid, riders.high + range.high};
    }
    const auto say = [&](Language language) {
        const auto lines = result.findings.size();
        if (language == Language::French)
            return std::format(
                "{} devant {} et en {} {}.",
                lines > 1 ? std::format("{} lignes de navettes passeraient", lines) : "Une ligne de navettes passerait",
                counted(drivers, "automobiliste", "automobilistes", language), lines > 1 ? "emporteraient" : "emporterait",
                spokenRange(riders, "par jour", language));
        return std::format("{} would pass by {} and carry {} of them.",
                           lines > 1 ? std::format("{} shuttle lines", lines) : "One shuttle line",
                           counted(drivers, "driver", "drivers", language), spokenRange(riders, "a day", language));
    };
    return {say(Language::French), say(Language::English)};
}

}  // namespace

Result<StudyResult> studyShuttles(const StudyInput& input, const ShuttleOptions& options, std::stop_token stop,
                                  const Progress& progress) {
    const auto found = tableNamed(input.tables, kFlowsTable);
    if (!found) return fail(found.error());
    const coop::ReleasedTable& table = **found;
    StudyResult result{.family = Family::Shuttles};
    result.factors = {detourFactor(), unknownByCar(input.profiles), shuttleUptake(options), shuttleCost(), shuttleFare(),
                      shuttleDwell(), speed(TravelMode::Shuttle)};
    result.tables = {useOf(table)};
    result.persons = table.report.persons;
    progress(0, "shuttles");
    const Demand demand = demandOf(input, table, options.leastDistance, result.factors[kUnknownByCar].value.mid);
    result.personsLeftOut = demand.personsLeftOut;
    if (result.personsLeftOut > 0)
        result.leftOut = {std::format("Non comptés : {} dans une zone trop large pour lui donner un arrêt.",
                                      employees(result.personsLeftOut, Language::French)),
                          std::format("Not counted: {} in a zone too large to be given a stop.",
                                      employees(result.personsLeftOut, Language::English))};
    progress(0.1, "shuttles");
    std::vector<std::size_t> counted;
    for (const Corridor& corridor :
         strongestCorridors(demand.points, demand.flows, static_cast<std::size_t>(std::max(0, options.lines)),
                            {.roadFactor = kDetourFactor}, stop)) {
        if (corridor.trips < kLeastPersons) continue;
        result.findings.push_back(findingOf(input, demand, corridor, options, result.factors));
        counted.insert(counted.end(), corridor.flows.begin(), corridor.flows.end());
    }
    const auto total = propagate(std::span(result.factors).first(kMoving),
                                 [&](auto values) { return vehicleKmPerDay(demand, counted, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.answer = answerOf(result);
    progress(1, "shuttles");
    return result;
}

}  // namespace kabar::study
