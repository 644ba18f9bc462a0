// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/explanation.h"

#include "core/factor/factor_file.h"
#include "core/study/travel_time.h"
#include "core/words/findings.h"
#include "ui/async/qt_text.h"
#include "ui/territory/layer_builder.h"

#include <algorithm>
#include <map>

namespace kabar::ui {

namespace {

constexpr double kLeastShare = 0.02;  ///< modes below are left out of a sentence

/// Of the road over the great circle, wherever it is.
factor::Range detourRange() {
    static const factor::Range kRange = [] {
        const auto factors = factor::shippedFactors(factor::Where());
        return factors ? (*factors)[factor::FactorId::DetourFactor].range() : factor::certain(1);
    }();
    return kRange;
}

}  // namespace

void Explainer::addCommon(Explanation& into, const coop::ReleasedCell& cell) const {
    const coop::CellSums& sums = cell.sums;
    into.sentences << (cell.employers == 1 ? tr("One employer stands behind this figure.")
                                           : tr("%1 employers stand behind this figure.").arg(cell.employers));
    into.sentences << tr("They travel %1 to work, one way, on %2 days a week on average.")
                          .arg(m_words.kilometres(sums.distance / sums.persons, detourRange()),
                               m_words.number(sums.daysOnSite / sums.persons, 1));
    if (sums.carKnown > 0)
        into.sentences
            << tr("Around here, %1 of those who said so have a car.").arg(m_words.percent(sums.carOwners / sums.carKnown));
    if (sums.remoteKnown > 0)
        into.sentences << tr("Those who said so could work elsewhere %1 days a week on average.")
                              .arg(m_words.number(sums.remoteDays / sums.remoteKnown, 1));
    if (cell.merged) into.sentences << tr("Smaller zones with too few people were joined into this one.");
}

void Explainer::addModes(Explanation& into, geo::Zone home) const {
    if (!m_facts.bands || home.resolution() < 6) return;
    std::map<coop::Mode, double> persons;
    double total = 0;
    for (const coop::ReleasedCell& cell : m_facts.bands->cells) {
        if (cell.key.home != home.parent(6) || !cell.key.mode || *cell.key.mode == coop::Mode::Unknown) continue;
        persons[*cell.key.mode] += cell.sums.persons;
        total += cell.sums.persons;
    }
    if (total < study::kLeastPersons) return;
    std::vector<std::pair<double, coop::Mode>> order;
    for (const auto& [mode, count] : persons)
        if (count / total >= kLeastShare) order.emplace_back(count / total, mode);
    std::ranges::sort(order, std::greater());
    QStringList parts;
    for (const auto& [share, mode] : order) parts << tr("%1 %2").arg(m_words.percent(share), Wording::mode(mode));
    into.sentences << tr("In the wider area (%1 km²) they come %2.")
                          .arg(m_words.number(home.parent(6).area()), parts.join(QStringLiteral(", ")));
    into.sources
        << tr("Modes: table %1, algorithm %2").arg(qt(m_facts.bands->name), qt(m_facts.bands->algorithmHash.substr(0, 12)));
}

void Explainer::addSource(Explanation& into, const coop::ReleasedTable& table) const {
    into.sources << tr("Table %1, released on %2").arg(qt(table.name), m_words.moment(table.releasedAt));
    into.sources << tr("Algorithm %1").arg(qt(table.algorithmHash.substr(0, 12)));
    into.sources << tr("Nothing is shown for fewer than %1 people.").arg(m_words.number(study::kLeastPersons));
}

Explanation Explainer::zone(const QString& id) const {
    Explanation out;
    const auto zone = geo::Zone::parse(id.toStdString());
    if (!zone || !m_facts.homes) return out;
    const auto& cells = m_facts.homes->cells;
    const auto cell = std::ranges::find(cells, *zone, [](const coop::ReleasedCell& each) { return each.key.home; });
    if (cell == cells.end()) return out;
    out.title = qt(m_facts.gazetteer->name(*zone));
    out.figure = m_words.number(cell->sums.persons);
    out.caption = tr("employees live in this zone of %1 km²").arg(m_words.number(zone->area(), zone->area() < 10 ? 1 : 0));
    const bool holdsFiner = std::ranges::any_of(cells, [&](const coop::ReleasedCell& each) {
        const geo::Zone other = each.key.home;
        return other.isValid() && other.resolution() > zone->resolution() && other.parent(zone->resolution()) == *zone;
    });
    if (holdsFiner) out.sentences << tr("The finer zones inside it are counted apart; this figure is the rest.");
    addCommon(out, *cell);
    addSource(out, *m_facts.homes);
    addModes(out, *zone);
    return out;
}

Explanation Explainer::flow(const QString& id, int slot) const {
    Explanation out;
    const auto& table = LayerBuilder(m_facts, {}).flowTable(slot);
    if (!table) return out;
    const auto cell = std::ranges::find_if(table->cells, [&](const coop::ReleasedCell& each) {
        return LayerBuilder::canBeDrawn(each.key) && (slot < 0 || each.key.slot == slot) &&
               LayerBuilder::flowId(each.key) == id;
    });
    if (cell == table->cells.end()) return out;
    const study::Gazetteer& names = *m_facts.gazetteer;
    out.title = tr("%1 → %2").arg(qt(names.name(cell->key.home)), qt(names.name(cell->key.work)));
    out.figure = m_words.number(cell->sums.persons);
    out.caption = slot < 0 ? tr("employees make this journey")
                           : tr("employees make this journey and arrive between %1 and %2")
                                 .arg(m_words.clock(slot), m_words.clock(slot + table->slotMinutes));
    addCommon(out, *cell);
    addSource(out, *table);
    addModes(out, cell->key.home);
    return out;
}

Explanation Explainer::finding(const QString& id) const {
    Explanation out;
    const std::string findingId = id.section(QLatin1Char('#'), 0, 0).toStdString();
    for (const study::StudyResult& result : m_facts.studies) {
        const auto found = std::ranges::find(result.findings, findingId, &study::Finding::id);
        if (found == result.findings.end()) continue;
        out.title = qt(words::title(*found, m_words.said()));
        out.figure = m_words.number(found->persons);
        out.caption = found->family == study::Family::ThirdPlaces ? tr("employees would be within reach")
                                                                  : tr("drivers would pass by");
        out.sentences << qt(words::sentence(*found, m_words.said()));
        for (const words::Line& line : words::worked(*found, m_words.said()))
            if (!line.value.empty()) out.sentences << tr("%1: %2").arg(qt(line.label), qt(line.value));
        out.sources << tr("Study of %1, on table %2").arg(m_words.moment(result.computedAt), qt(found->table));
    }
    return out;
}

Explanation Explainer::sites(const QString& id) const {
    Explanation out;
    const std::string commune = id.section(QLatin1Char(':'), 1).toStdString();
    const auto found = std::ranges::find(m_facts.sites, commune, &CommuneSites::commune);
    if (found == m_facts.sites.end()) return out;
    out.title = qt(found->commune);
    out.figure = m_words.number(static_cast<double>(found->employers.size()));
    out.caption = tr("employers have a site in this commune");
    for (const std::string& name : found->employers) out.sentences << qt(name);
    out.sources << tr("The employers' own mappings; sites are shown at the commune's centre");
    return out;
}

Explanation Explainer::vehicle(const QString& id) const {
    Explanation out;
    const qint64 number = id.section(QLatin1Char(':'), 1).toLongLong();
    const auto found = std::ranges::find_if(m_facts.vehicles, [&](const auto& each) { return each.vehicle.id == number; });
    if (found == m_facts.vehicles.end()) return out;
    out.title = qt(found->vehicle.name);
    out.figure = found->stateOfCharge ? m_words.percent(found->stateOfCharge->value / 100) : QStringLiteral("?");
    out.caption = !found->stateOfCharge                              ? tr("charge not known")
                  : found->state == telemetry::VehicleState::Unknown ? tr("of charge when it was last heard")
                                                                     : tr("of charge");
    switch (found->state) {
        case telemetry::VehicleState::Driving:
            out.sentences << tr("It is driving.");
            break;
        case telemetry::VehicleState::Charging:
            out.sentences << tr("It is charging.");
            break;
        case telemetry::VehicleState::Parked:
            out.sentences << tr("It is parked.");
            break;
        case telemetry::VehicleState::Unknown:
            out.sentences << tr("It has not been heard lately.");
            break;
    }
    if (found->range) out.sentences << tr("It can go about %1 km.").arg(m_words.number(found->range->km));
    if (found->heardAt) out.sources << tr("Last heard on %1").arg(m_words.moment(*found->heardAt));
    return out;
}

}  // namespace kabar::ui
