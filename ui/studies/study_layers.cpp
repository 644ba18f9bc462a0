// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_layers.h"

#include "core/study/study_input.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace kabar::ui {

namespace {

using study::Finding;

QString text(const std::string& words) {
    return QString::fromStdString(words);
}
const std::string& sentence(const Finding& finding, bool french) {
    return french ? finding.textFr : finding.textEn;
}

const coop::ReleasedTable* tableOf(std::span<const coop::ReleasedTable> tables, std::string_view name) {
    const auto found = std::ranges::find(tables, name, &coop::ReleasedTable::name);
    return found == tables.end() ? nullptr : &*found;
}

QString days(double value, bool french) {
    return QLocale(french ? QLocale::French : QLocale::English).toString(value, 'f', 0);
}

/// Behind the places: how many days a week people could work away, zone by zone.
void addRemoteDays(maps::Layers& layers, const coop::ReleasedTable* homes, bool french) {
    if (!homes) return;
    layers.choropleth.title =
        french ? QStringLiteral("Jours télétravaillables par semaine") : QStringLiteral("Remote days a week");
    maps::ZoneFigures zones;
    for (const coop::ReleasedCell& cell : homes->cells) {
        if (!study::isPlaced(cell.key.home) || cell.sums.remoteKnown <= 0) continue;
        const QString form = french ? QStringLiteral("%1 salariés, %2 jours télétravaillables par semaine")
                                    : QStringLiteral("%1 employees, %2 remote days a week");
        zones.add(cell.key.home, cell.sums.remoteDays, cell.sums.persons,
                  form.arg(days(cell.sums.persons, french), days(cell.sums.remoteDays, french)));
    }
    std::move(zones).moveInto(layers.choropleth);
}

void addPlaces(maps::Layers& layers, const study::StudyResult& result, bool french) {
    for (const Finding& finding : result.findings) {
        const study::Mark& mark = finding.marks.front();
        const QString id = text(finding.id);
        layers.catchments.push_back({id, mark.zones, mark.line.front()});
        layers.markers.push_back({.id = id,
                                  .kind = maps::Marker::Kind::ThirdPlace,
                                  .position = mark.line.front(),
                                  .weight = mark.weight,
                                  .label = text(french ? finding.title.fr : finding.title.en),
                                  .text = text(sentence(finding, french))});
    }
}

void addDrivers(maps::Layers& layers, const study::StudyResult& result, const QString& selected, bool french) {
    std::map<geo::Zone, double> drivers;
    for (const Finding& finding : result.findings)
        if (selected.isEmpty() || selected == text(finding.id))
            for (const study::Mark& mark : finding.marks)
                for (const geo::Zone zone : mark.zones) drivers[zone] += mark.weight;
    layers.choropleth.title = french ? QStringLiteral("Automobilistes qui pourraient venir autrement")
                                     : QStringLiteral("Drivers who could come otherwise");
    const QString form = french ? QStringLiteral("%1 automobilistes") : QStringLiteral("%1 drivers");
    maps::ZoneFigures zones;
    for (const auto& [zone, persons] : drivers) zones.add(zone, persons, persons, form.arg(days(persons, french)));
    std::move(zones).moveInto(layers.choropleth);
}

void addLinks(maps::Layers& layers, const study::StudyResult& result, bool french) {
    for (const Finding& finding : result.findings) {
        const study::Mark& mark = finding.marks.front();
        layers.flows.push_back(
            {text(finding.id), mark.line.front(), mark.line.back(), mark.weight, text(sentence(finding, french))});
    }
}

void addLines(maps::Layers& layers, const study::StudyResult& result, bool french) {
    for (const Finding& finding : result.findings) {
        const study::Mark& mark = finding.marks.front();
        const QString id = text(finding.id);
        layers.corridors.push_back(
            {id, mark.line, mark.weight, id.section(QLatin1Char('/'), -1), text(sentence(finding, french))});
        for (const geo::Coordinate& stop : mark.line)
            layers.markers.push_back({.id = id,
                                      .kind = maps::Marker::Kind::Stop,
                                      .position = stop,
                                      .text = text(french ? finding.title.fr : finding.title.en)});
    }
}

}  // namespace

maps::Layers layersOf(const study::StudyResult& result, std::span<const coop::ReleasedTable> tables, const QString& selected,
                      bool french) {
    maps::Layers layers;
    switch (result.family) {
        case study::Family::ThirdPlaces:
            addRemoteDays(layers, tableOf(tables, study::kHomesTable), french);
            addPlaces(layers, result, french);
            break;
        case study::Family::Active:
            addDrivers(layers, result, selected, french);
            break;
        case study::Family::Carpool:
            addLinks(layers, result, french);
            break;
        case study::Family::Shuttles:
            addLines(layers, result, french);
            break;
    }
    return layers;
}

QString findingAt(const study::StudyResult& result, const QString& id) {
    for (const Finding& finding : result.findings) {
        if (text(finding.id) == id) return id;
        for (const study::Mark& mark : finding.marks)
            for (const geo::Zone zone : mark.zones)
                if (text(zone.text()) == id) return text(finding.id);
    }
    return {};
}

}  // namespace kabar::ui
