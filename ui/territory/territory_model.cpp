// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/territory/territory_model.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kabar::ui {

namespace {
constexpr double kShortTrip = 5000;  ///< metres; a third of the island's commuters live nearer
}

TerritoryModel::TerritoryModel(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &TerritoryModel::loadingChanged);
    connect(&m_job, &Job::runningChanged, this, [this] {
        if (!m_job.isRunning() && std::exchange(m_stale, false)) reload();
    });
}

void TerritoryModel::setWorkspace(Workspace* workspace) {
    if (std::exchange(m_workspace, workspace) == workspace) return;
    emit workspaceChanged();
    if (!workspace) return;
    connect(workspace, &Workspace::fileChanged, this, &TerritoryModel::startOver);
    connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
        using enum session::Domain;
        if (domains.touches(Territory | Employers | Tables | Studies | Fleet)) reload();
    });
    reload();
}

void TerritoryModel::setLanguage(const QString& language) {
    if (std::exchange(m_language, language) == language) return;
    emit languageChanged();
    rebuild();
    emit factsChanged();
}

/// Nothing of the workshop that was open stays.
void TerritoryModel::startOver() {
    m_job.stop();
    m_loaded = false;
    m_facts = {};
    m_arrivals.setTable(std::nullopt);
    m_slot = coop::CellKey::kAnySlot;
    m_thing = Thing::Zone;
    m_selected.clear();
    m_layers.become(maps::Layers());
    emit layersChanged();
    emit factsChanged();
    explain();
    reload();
}

void TerritoryModel::reload() {
    if (!m_workspace || !m_workspace->hasFile()) return;
    m_stale = !m_job.run<Reading>(
        m_workspace->session(),
        [snapshot = m_workspace->snapshot(), now = m_workspace->clock()(), measure = m_measure, slot = m_slot,
         language = m_language, layers = m_layers](session::JobContext& context) mutable -> Result<Reading> {
            auto facts = territoryFacts(*snapshot, now, context.stop());
            if (!facts) return fail(facts.error());
            if (facts->territory) layers.become(LayerBuilder(*facts, language).build(measure, slot));
            return Reading{*std::move(facts), measure, slot, language, std::move(layers)};
        },
        [this](Result<Reading> reading) { adopt(std::move(reading)); });
}

void TerritoryModel::adopt(Result<Reading> reading) {
    m_loaded = true;
    if (!reading) {
        if (reading.error().code != Error::Code::Cancelled) m_workspace->tell(reading.error());
        emit factsChanged();
        return;
    }
    m_facts = std::move(reading->facts);
    m_arrivals.setTable(m_facts.arrivals);
    if (m_arrivals.rowOf(m_slot) < 0) m_slot = coop::CellKey::kAnySlot;
    if (reading->measure == m_measure && reading->slot == m_slot && reading->language == m_language)
        show(reading->layers);
    else
        rebuild();
    emit factsChanged();
}

void TerritoryModel::rebuild() {
    if (!m_facts.territory) return;
    MapLayers layers = m_layers;
    layers.become(LayerBuilder(m_facts, m_language).build(m_measure, m_slot));
    show(layers);
}

void TerritoryModel::show(const MapLayers& layers) {
    if (!m_facts.territory) return;
    if (m_layers != layers) {
        m_layers = layers;
        emit layersChanged();
    }
    explain();
}

void TerritoryModel::setMeasure(int measure) {
    if (std::exchange(m_measure, static_cast<HomeMeasure>(measure)) != m_measure) rebuild();
}

void TerritoryModel::setSlot(int slot) {
    if (std::exchange(m_slot, slot) != m_slot) rebuild();
}

double TerritoryModel::homePersons() const {
    double persons = 0;
    if (m_facts.homes)
        for (const coop::ReleasedCell& cell : m_facts.homes->cells)
            if (LayerBuilder::canBeDrawn(cell.key.home)) persons += cell.sums.persons;
    return persons;
}

double TerritoryModel::flowPersons() const {
    return std::accumulate(all().flows.begin(), all().flows.end(), 0.0,
                           [](double sum, const maps::Flow& flow) { return sum + flow.persons; });
}

QString TerritoryModel::answer() const {
    if (!m_facts.bands) return {};
    const Wording words(m_language);
    const double shortTrips = carTripsUnder(*m_facts.bands, kShortTrip);
    const QString all = words.number(m_facts.bands->report.persons);
    if (shortTrips < 1) return tr("Of %1 employees, none is known to take the car for less than 5 km.").arg(all);
    return tr("At least %1 employees of %2 take the car for less than 5 km.").arg(words.number(shortTrips), all);
}

QString TerritoryModel::detail() const {
    if (!m_facts.homes || m_facts.homes->report.persons <= 0) return {};
    double metres = 0;
    for (const coop::ReleasedCell& cell : m_facts.homes->cells) metres += cell.sums.distance;
    const Wording words(m_language);
    return tr("The way to work is %1 long on average, one way.")
        .arg(words.kilometres(metres / m_facts.homes->report.persons));
}

void TerritoryModel::select(Thing thing, const QString& id) {
    m_thing = thing;
    m_selected = id;
    explain();
}

QString TerritoryModel::fullestZone() const {
    const maps::Choropleth& homes = all().choropleth;
    if (homes.isEmpty()) return {};
    const auto fullest = std::ranges::max_element(homes.values) - homes.values.begin();
    return QString::fromStdString((*homes.zones)[static_cast<std::size_t>(fullest)].text());
}

void TerritoryModel::clearSelection() {
    select(Thing::Zone, {});
}

void TerritoryModel::explain() {
    const Explainer explainer(m_facts, m_language);
    const auto before = std::exchange(m_explanation, {});
    const QString selected = m_shown;
    if (m_selected.startsWith(QStringLiteral("sites:")))
        m_explanation = explainer.sites(m_selected);
    else if (m_selected.startsWith(QStringLiteral("vehicle:")))
        m_explanation = explainer.vehicle(m_selected);
    else if (m_thing == Thing::Flow)
        m_explanation = explainer.flow(m_selected, m_slot);
    else if (m_thing == Thing::Zone)
        m_explanation = explainer.zone(m_selected);
    else
        m_explanation = explainer.finding(m_selected);
    if (m_explanation.title.isEmpty()) m_selected.clear();
    m_shown = m_selected;
    if (m_shown != selected || m_explanation != before) emit selectionChanged();
}

}  // namespace kabar::ui
