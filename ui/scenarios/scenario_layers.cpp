// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenario_layers.h"

#include "maps/class_breaks.h"
#include "ui/async/qt_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kabar::ui {

using namespace scenario;

namespace {

/// Fewer people than this in a zone are not put on the map: the disclosure rule's own threshold.
constexpr double kLeastPersons = 11;

bool isShown(const ZoneOutcome& zone) {
    return zone.persons >= kLeastPersons;
}
double perPerson(const ZoneOutcome& zone) {
    return zone.vehicleKmDay / zone.persons;
}
std::size_t open(const Levers& levers, Lever count, Lever uptake, std::size_t proposed) {
    return levers[uptake] > 0 ? std::min(proposed, static_cast<std::size_t>(std::lround(levers[count]))) : 0;
}

void addOpenings(maps::Layers& layers, const CommuteModel& model, const Levers& levers) {
    const std::size_t places = open(levers, Lever::ThirdPlaces, Lever::ThirdPlaceUptake, model.places().size());
    for (std::size_t i = 0; i < places; ++i) {
        const ProposedPlace& place = model.places()[i];
        const QString label = QString::fromStdString(place.label);
        layers.markers.push_back({.id = QStringLiteral("place/%1").arg(i),
                                  .kind = maps::Marker::Kind::ThirdPlace,
                                  .position = place.position,
                                  .label = label,
                                  .text = label});
    }
    const std::size_t lines = open(levers, Lever::ShuttleLines, Lever::ShuttleUptake, model.lines().size());
    for (std::size_t i = 0; i < lines; ++i) {
        const ProposedLine& line = model.lines()[i];
        layers.corridors.push_back({.id = QStringLiteral("line/%1").arg(i),
                                    .line = line.stops,
                                    .persons = 1,
                                    .label = {},
                                    .text = QString::fromStdString(line.label),
                                    .faint = !line.justified});
    }
}

/// The zones that are shown, with `value` of each.
void addZones(maps::Choropleth& choropleth, const Outcome& outcome, double (*value)(const ZoneOutcome&),
              std::function<QString(const maps::ZoneFigure&)> explain, const maps::Layers& before) {
    std::vector<geo::Zone> zones;
    for (const ZoneOutcome& zone : outcome.zones) {
        if (!isShown(zone)) continue;
        zones.push_back(zone.zone);
        choropleth.values.push_back(value(zone));
        choropleth.persons.push_back(zone.persons);
    }
    choropleth.zones = maps::zoneSet(std::move(zones), before.choropleth.zones);
    choropleth.explain = std::move(explain);
}

}  // namespace

std::vector<double> sharedEdges(const Outcome& a, const Outcome& b) {
    std::vector<double> values;
    for (const Outcome* outcome : {&a, &b})
        for (const ZoneOutcome& zone : outcome->zones)
            if (isShown(zone)) values.push_back(perPerson(zone));
    return maps::classBreaks(std::move(values), maps::kClasses);
}

maps::Layers levelLayers(const CommuteModel& model, const Levers& levers, const Outcome& outcome, std::vector<double> edges,
                         const words::Words& words, const maps::Layers& before) {
    maps::Layers layers;
    layers.choropleth.edges = std::move(edges);
    layers.choropleth.title = qt(words.say("Scenario", "Vehicle-km a commuter and day"));
    addZones(
        layers.choropleth, outcome, perPerson,
        [&words](const maps::ZoneFigure& zone) {
            return qt(words.sayCounted("Scenario", "%n commuter(s), %1 vehicle-km each a day", std::llround(zone.persons),
                                       words::number(zone.value, 1, words)));
        },
        before);
    addOpenings(layers, model, levers);
    return layers;
}

maps::Layers changeLayers(const CommuteModel& model, const Levers& levers, const Outcome& outcomeB,
                          const words::Words& words, const maps::Layers& before) {
    maps::Layers layers;
    layers.choropleth.scale = maps::Choropleth::Scale::Diverging;
    layers.choropleth.title = qt(words.say("Scenario", "Vehicle-km a day, B less A"));
    addZones(
        layers.choropleth, outcomeB, [](const ZoneOutcome& zone) { return zone.vehicleKmDayChange; },
        [&words](const maps::ZoneFigure& zone) {
            const std::string sign = zone.value > 0 ? "+" : "";
            return qt(words.sayCounted("Scenario", "%n commuter(s), %1 vehicle-km a day", std::llround(zone.persons),
                                       sign + words::number(zone.value, 0, words)));
        },
        before);
    addOpenings(layers, model, levers);
    return layers;
}

}  // namespace kabar::ui
