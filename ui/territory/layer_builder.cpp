// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/layer_builder.h"

#include "core/study/line_verdict.h"
#include "core/telemetry/recharge_plan.h"
#include "core/words/findings.h"
#include "ui/async/qt_text.h"

#include <algorithm>
#include <map>

namespace kabar::ui {

namespace {

constexpr int kCoarsestDrawn = 6;  ///< a zone of resolution 5 is as large as four communes: an arc from its centre would lie

/// Land that each zone speaks for: its own, without the finer zones released inside it.
std::map<geo::Zone, double> restAreas(const coop::ReleasedTable& table) {
    std::map<geo::Zone, double> areas;
    for (const coop::ReleasedCell& cell : table.cells)
        if (cell.key.home.isValid()) areas[cell.key.home] = cell.key.home.area();
    const auto whole = areas;
    for (const auto& [zone, area] : whole)
        for (int resolution = zone.resolution() - 1; resolution >= 0; --resolution)
            if (const auto parent = areas.find(zone.parent(resolution)); parent != areas.end()) {
                parent->second = std::max(parent->second - area, area);
                break;
            }
    return areas;
}

}  // namespace

bool LayerBuilder::canBeDrawn(const coop::CellKey& key) {
    return key.home.isValid() && key.work.isValid() && key.home != key.work && key.home.resolution() >= kCoarsestDrawn &&
           key.work.resolution() >= kCoarsestDrawn;
}

QString LayerBuilder::flowId(const coop::CellKey& key) {
    return QStringLiteral("flow:%1:%2").arg(qt(key.home.text()), qt(key.work.text()));
}

maps::Layers LayerBuilder::build(HomeMeasure measure, int slot) const {
    maps::Layers layers;
    addHomes(layers.choropleth, measure);
    addFlows(layers.flows, slot);
    addSites(layers.markers);
    addFindings(layers);
    addVehicles(layers.markers);
    return layers;
}

void LayerBuilder::addHomes(maps::Choropleth& choropleth, HomeMeasure measure) const {
    choropleth.title = measure == HomeMeasure::Density ? tr("Employees per km²") : tr("Kilometres to work, one way");
    if (!m_facts.homes) return;
    const auto areas = restAreas(*m_facts.homes);
    maps::ZoneFigures zones;
    for (const coop::ReleasedCell& cell : m_facts.homes->cells) {
        if (!canBeDrawn(cell.key.home) || cell.sums.persons <= 0) continue;
        const double metres = cell.sums.distance / cell.sums.persons;
        const double density = cell.sums.persons / areas.at(cell.key.home);
        zones.add(cell.key.home, measure == HomeMeasure::Density ? density : metres / 1000, cell.sums.persons,
                  tr("%1: %2 employees, %3 per km², %4 to work")
                      .arg(qt(m_facts.gazetteer->name(cell.key.home)), m_words.number(cell.sums.persons),
                           m_words.number(density, density < 10 ? 1 : 0), m_words.kilometres(metres)));
    }
    std::move(zones).moveInto(choropleth);
}

void LayerBuilder::addFlows(std::vector<maps::Flow>& flows, int slot) const {
    const auto& table = flowTable(slot);
    if (!table) return;
    std::vector<const coop::ReleasedCell*> cells;  // named once they are known to be among the greatest
    for (const coop::ReleasedCell& cell : table->cells)
        if (canBeDrawn(cell.key) && (slot < 0 || cell.key.slot == slot)) cells.push_back(&cell);
    std::ranges::stable_sort(cells, std::greater(), [](const coop::ReleasedCell* cell) { return cell->sums.persons; });
    if (cells.size() > kMostFlows) cells.resize(kMostFlows);
    const study::Gazetteer& names = *m_facts.gazetteer;
    for (const coop::ReleasedCell* cell : cells)
        flows.push_back(
            {flowId(cell->key), names.point(cell->key.home), names.point(cell->key.work), cell->sums.persons,
             tr("%1 to %2: %3 employees")
                 .arg(qt(names.name(cell->key.home)), qt(names.name(cell->key.work)), m_words.number(cell->sums.persons))});
}

void LayerBuilder::addFindings(maps::Layers& layers) const {
    for (const study::StudyResult& result : m_facts.studies) {
        if (result.family != study::Family::ThirdPlaces && result.family != study::Family::Shuttles) continue;
        for (const study::Finding& finding : result.findings) {
            const QString words = qt(words::sentence(finding, m_words.said()));
            for (std::size_t i = 0; i < finding.marks.size(); ++i) {
                const study::Mark& mark = finding.marks[i];
                const QString id = QStringLiteral("%1#%2").arg(qt(finding.id)).arg(i);
                if (finding.family == study::Family::Shuttles && mark.line.size() > 1)
                    layers.corridors.push_back({id, mark.line, mark.weight, {}, words, !study::isJustified(finding)});
                if (finding.family != study::Family::ThirdPlaces || mark.line.empty()) continue;
                layers.markers.push_back({id, maps::Marker::Kind::ThirdPlace, mark.line.front(), 0, -1,
                                          qt(words::title(finding, m_words.said())), words});
                layers.catchments.push_back({id, mark.zones, mark.line.front()});
            }
        }
    }
}

void LayerBuilder::addSites(std::vector<maps::Marker>& markers) const {
    for (const CommuneSites& sites : m_facts.sites)
        markers.push_back({QStringLiteral("sites:") + qt(sites.commune),
                           maps::Marker::Kind::Employer,
                           sites.centre,
                           static_cast<double>(sites.employers.size()),
                           -1,
                           {},
                           sites.employers.size() == 1
                               ? tr("%1: sites of one employer").arg(qt(sites.commune))
                               : tr("%1: sites of %2 employers").arg(qt(sites.commune)).arg(sites.employers.size())});
}

void LayerBuilder::addVehicles(std::vector<maps::Marker>& markers) const {
    for (const telemetry::VehicleStatus& status : m_facts.vehicles) {
        if (!status.position) continue;
        const double charge = status.stateOfCharge ? status.stateOfCharge->value : -1;
        const bool stale = status.state == telemetry::VehicleState::Unknown;
        const bool charging = status.state == telemetry::VehicleState::Charging;
        markers.push_back({.id = QStringLiteral("vehicle:%1").arg(status.vehicle.id),
                           .kind = maps::Marker::Kind::Vehicle,
                           .position = *status.position,
                           .charge = charge,
                           .label = {},
                           .text = sentenceOf(status),
                           .stale = stale,
                           .wanting = charge >= 0 && charge < telemetry::kLowCharge && !stale && !charging});
    }
}

QString LayerBuilder::sentenceOf(const telemetry::VehicleStatus& status) const {
    const QString name = qt(status.vehicle.name);
    if (!status.stateOfCharge) return tr("%1: charge not known").arg(name);
    const QString charge = m_words.percent(status.stateOfCharge->value / 100);
    if (status.state != telemetry::VehicleState::Unknown) return tr("%1: charged to %2").arg(name, charge);
    return tr("%1: charged to %2 on %3, not heard since").arg(name, charge, m_words.moment(status.stateOfCharge->at));
}

}  // namespace kabar::ui
