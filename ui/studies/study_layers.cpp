// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_layers.h"

#include "core/study/line_verdict.h"
#include "core/study/study_input.h"
#include "core/words/findings.h"
#include "ui/async/qt_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kabar::ui {

namespace {

using study::Finding;

const coop::ReleasedTable* tableOf(std::span<const coop::ReleasedTable> tables, std::string_view name) {
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

/// Behind the places: how many days a week people could work away, zone by zone.
void addRemoteDays(maps::Layers& layers, const coop::ReleasedTable* homes, const words::Words& words,
                   const maps::Layers& before) {
    if (!homes) return;
    layers.choropleth.title = qt(words.say("Studies", "Remote days a week"));
    maps::ZoneFigures zones;
    for (const coop::ReleasedCell& cell : homes->cells)
        if (study::isPlaced(cell.key.home) && cell.sums.remoteKnown > 0)
            zones.add(cell.key.home, cell.sums.remoteDays, cell.sums.persons);
    std::move(zones).moveInto(layers.choropleth, before.choropleth.zones);
    layers.choropleth.explain = [&words](const maps::ZoneFigure& zone) {
        return qt(words.sayCounted("Studies", "%n employee(s), %1 remote days a week", std::llround(zone.persons),
                                   words::number(zone.value, 0, words)));
    };
}

void addPlaces(maps::Layers& layers, const study::StudyResult& result, const words::Words& words) {
    for (const Finding& finding : result.findings) {
        const study::Mark& mark = finding.marks.front();
        const QString id = qt(finding.id);
        layers.catchments.push_back({id, mark.zones, mark.line.front()});
        layers.markers.push_back({.id = id,
                                  .kind = maps::Marker::Kind::ThirdPlace,
                                  .position = mark.line.front(),
                                  .weight = mark.weight,
                                  .label = qt(words::title(finding, words)),
                                  .text = qt(words::sentence(finding, words))});
    }
}

void addDrivers(maps::Layers& layers, const study::StudyResult& result, const QString& selected, const words::Words& words,
                const maps::Layers& before) {
    std::map<geo::Zone, double> drivers;
    for (const Finding& finding : result.findings)
        if (selected.isEmpty() || selected == qt(finding.id))
            for (const study::Mark& mark : finding.marks)
                for (const geo::Zone zone : mark.zones) drivers[zone] += mark.weight;
    layers.choropleth.title = qt(words.say("Studies", "Drivers who could come otherwise"));
    maps::ZoneFigures zones;
    for (const auto& [zone, persons] : drivers) zones.add(zone, persons, persons);
    std::move(zones).moveInto(layers.choropleth, before.choropleth.zones);
    layers.choropleth.explain = [&words](const maps::ZoneFigure& zone) {
        return qt(words.sayCounted("Study", "%n driver(s)", std::llround(zone.persons)));
    };
}

void addLinks(maps::Layers& layers, const study::StudyResult& result, const words::Words& words) {
    for (const Finding& finding : result.findings) {
        const study::Mark& mark = finding.marks.front();
        layers.flows.push_back(
            {qt(finding.id), mark.line.front(), mark.line.back(), mark.weight, qt(words::sentence(finding, words))});
    }
}

void addLines(maps::Layers& layers, const study::StudyResult& result, const words::Words& words) {
    for (const Finding& finding : result.findings) {
        const study::Mark& mark = finding.marks.front();
        const QString id = qt(finding.id);
        layers.corridors.push_back({id, mark.line, mark.weight, id.section(QLatin1Char('/'), -1),
                                    qt(words::sentence(finding, words)), !study::isJustified(finding)});
        for (const geo::Coordinate& stop : mark.line)
            layers.markers.push_back(
                {.id = id, .kind = maps::Marker::Kind::Stop, .position = stop, .text = qt(words::title(finding, words))});
    }
}

}  // namespace

maps::Layers layersOf(const study::StudyResult& result, std::span<const coop::ReleasedTable> tables, const QString& selected,
                      const words::Words& words, const maps::Layers& before) {
    maps::Layers layers;
    switch (result.family) {
        case study::Family::ThirdPlaces:
            addRemoteDays(layers, tableOf(tables, study::kHomesTable), words, before);
            addPlaces(layers, result, words);
            break;
        case study::Family::Active:
            addDrivers(layers, result, selected, words, before);
            break;
        case study::Family::Carpool:
            addLinks(layers, result, words);
            break;
        case study::Family::Shuttles:
            addLines(layers, result, words);
            break;
    }
    return layers;
}

QString findingAt(const study::StudyResult& result, const QString& id) {
    for (const Finding& finding : result.findings) {
        if (qt(finding.id) == id) return id;
        for (const study::Mark& mark : finding.marks)
            for (const geo::Zone zone : mark.zones)
                if (qt(zone.text()) == id) return qt(finding.id);
    }
    return {};
}

}  // namespace kabar::ui
