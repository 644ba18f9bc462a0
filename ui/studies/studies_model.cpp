// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/studies_model.h"

#include "core/store/coop_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "ui/studies/study_evidence.h"
#include "ui/studies/study_layers.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <filesystem>

namespace kabar::ui {

using study::Family;

namespace {

constexpr int kRestMilliseconds = 350;  // a slider at rest for so long starts the study
constexpr double kAskingShare = 0.4;

QString words(const study::Words& both, bool french) {
    return QString::fromStdString(french ? both.fr : both.en);
}

/// The territory of the file, or the embedded one.
Result<geo::Territory> territoryOf(store::Database& database) {
    auto territory = store::loadTerritory(database);
    if (!territory && territory.error().code == Error::Code::NotFound) return geo::embeddedTerritory();
    return territory;
}

bool matters(Workspace::Domain domain) {
    using enum Workspace::Domain;
    return domain == All || domain == Territory || domain == Employers || domain == Tables || domain == Studies;
}

}  // namespace

StudiesModel::StudiesModel(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRestMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &StudiesModel::runEdited);
    connect(&m_parameters, &StudyParameters::edited, this, &StudiesModel::edited);
    connect(&m_job, &Job::runningChanged, this, &StudiesModel::settledChanged);
}

void StudiesModel::setWorkspace(Workspace* workspace) {
    if (workspace == m_workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::changed, this, &StudiesModel::reload);
    connect(workspace, &Workspace::fileChanged, this, [this] { reload(Workspace::Domain::All); });
    emit workspaceChanged();
    reload(Workspace::Domain::All);
}

void StudiesModel::setLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    emit languageChanged();
    show();
}

void StudiesModel::setFamily(int family) {
    if (family == m_family || family < 0 || family >= static_cast<int>(std::size(study::kFamilies))) return;
    m_family = family;
    m_selected.clear();
    emit familyChanged();
    show();
}

const study::StudyResult* StudiesModel::result() const {
    const auto found = std::ranges::find(m_results, study::kFamilies[m_family], &study::StudyResult::family);
    return found == m_results.end() ? nullptr : &*found;
}

StudiesModel::State StudiesModel::state() const {
    if (result()) return State::Ready;
    if (canRun(study::kFamilies[m_family])) return State::NotRun;
    if (m_wasAsked) return State::HeldBack;
    return m_hasEmployers ? State::NotAsked : State::NoEmployer;
}

bool StudiesModel::canRun(Family family) const {
    const auto has = [&](std::string_view name) {
        return std::ranges::contains(m_tables, name, &coop::ReleasedTable::name);
    };
    if (!has(study::kHomesTable) || !has(study::kBandsTable)) return false;
    return (family != Family::Carpool || has(study::kSlotsTable)) && (family != Family::Shuttles || has(study::kFlowsTable));
}

QString StudiesModel::answer() const {
    return result() ? words(result()->answer, isFrench()) : QString();
}
QString StudiesModel::leftOut() const {
    return result() ? words(result()->leftOut, isFrench()) : QString();
}
QString StudiesModel::tables() const {
    return result() ? tablesText(*result(), isFrench()) : QString();
}
bool StudiesModel::isOutdated() const {
    return result() && std::ranges::any_of(result()->tables, [&](const study::TableUse& use) {
               const auto now = std::ranges::find(m_tables, use.name, &coop::ReleasedTable::name);
               return now != m_tables.end() && now->releasedAt != use.releasedAt;
           });
}
QString StudiesModel::computed() const {
    return result() ? computedText(*result(), isFrench()) : QString();
}
double StudiesModel::middle() const {
    return result() ? result()->vehicleKmPerDay.mid : 0;
}
QVariantList StudiesModel::gains() const {
    return result() ? gainRows(*result(), isFrench()) : QVariantList();
}
QVariantList StudiesModel::swings() const {
    return result() ? swingRows(*result(), isFrench()) : QVariantList();
}
QVariantList StudiesModel::factors() const {
    return result() ? factorRows(*result(), isFrench()) : QVariantList();
}

void StudiesModel::select(const QString& id) {
    if (id == m_selected) return;
    m_selected = id;
    emit selectedChanged();
    if (study::kFamilies[m_family] == Family::Active) drawLayers();
}

void StudiesModel::pick(const QString& id) {
    select(result() ? findingAt(*result(), id) : QString());
}

void StudiesModel::reload(Workspace::Domain domain) {
    if (m_keeping || !matters(domain)) return;
    m_tables.clear();
    m_results.clear();
    m_hasEmployers = m_wasAsked = false;
    if (m_workspace && m_workspace->hasFile()) {
        store::Database& database = m_workspace->database();
        if (auto tables = store::loadReleasedTables(database)) m_tables = std::move(*tables);
        auto results = store::loadStudies(database);
        if (results)
            m_results = std::move(*results);
        else
            m_workspace->tell(results.error());
        m_hasEmployers = database.integer("SELECT count(*) FROM employer").value_or(0) > 0;
        m_wasAsked = m_hasEmployers && database.integer("SELECT count(*) FROM audit WHERE event = 'asked'").value_or(0) > 0;
    }
    showParameters();
    show();
}

void StudiesModel::showParameters() {
    if (!m_edited.empty()) return;  // somebody is moving a slider
    const auto bands = std::ranges::find(m_tables, study::kBandsTable, &coop::ReleasedTable::name);
    m_parameters.show(m_results, bands == m_tables.end() ? std::vector<double>() : bands->bandEdges);
}

void StudiesModel::show() {
    m_findings.show(result(), isFrench());
    if (m_findings.rowOf(m_selected) < 0) m_selected.clear();
    drawLayers();
    emit resultChanged();
    emit selectedChanged();
}

void StudiesModel::drawLayers() {
    m_layers.become(result() ? layersOf(*result(), m_tables, m_selected, isFrench()) : maps::Layers());
    emit layersChanged();
}

study::StudyOptions StudiesModel::optionsFor(std::vector<Family> families) const {
    study::StudyOptions options = m_parameters.options();
    options.families = std::move(families);
    const auto seed = m_workspace->database().integer("SELECT seed FROM workshop");
    options.seed = static_cast<std::uint64_t>(seed.value_or(0));
    return options;
}

void StudiesModel::edited(Family family) {
    m_edited.insert(family);
    if (!canRun(family)) return;
    m_soon.start();
    emit settledChanged();
}

void StudiesModel::runEdited() {
    if (m_job.isRunning()) {  // what it computes is out of date already
        m_job.stop();
        m_soon.start();
        return;
    }
    auto territory = territoryOf(m_workspace->database());
    if (!territory) return m_workspace->tell(territory.error());
    start([tables = m_tables, ground = std::move(*territory), options = optionsFor({m_edited.begin(), m_edited.end()}),
           clock = m_workspace->clock()](std::stop_token stop, const Progress& progress) -> Result<Outcome> {
        auto run = study::runStudies(tables, ground, study::DetourTravelTimes(), options, clock, std::move(stop), progress);
        if (!run) return fail(run.error());
        return Outcome{.asked = {}, .run = std::move(*run), .problem = {}};
    });
}

void StudiesModel::runAll() {
    m_edited.insert(std::begin(study::kFamilies), std::end(study::kFamilies));
    m_soon.stop();
    runEdited();
}

void StudiesModel::ask() {
    store::Database& database = m_workspace->database();
    auto cooperative =
        store::loadCooperative(database, std::filesystem::path(m_workspace->path().toStdString()).parent_path());
    if (!cooperative) return m_workspace->tell(cooperative.error());
    auto territory = territoryOf(database);
    if (!territory) return m_workspace->tell(territory.error());
    start([cooperative = std::move(*cooperative), ground = std::move(*territory), clock = m_workspace->clock(),
           options = optionsFor({std::begin(study::kFamilies), std::end(study::kFamilies)})](
              std::stop_token stop, const Progress& progress) -> Result<Outcome> {
        Outcome outcome{.asked = node::askLoopback(
                            cooperative, {}, clock, stop,
                            [&](double fraction, std::string_view) { progress(kAskingShare * fraction, "asking"); }),
                        .run = {},
                        .problem = {}};
        if (stop.stop_requested()) return outcome;
        std::vector<coop::ReleasedTable> tables;
        for (const node::AlgorithmOutcome& algorithm : outcome.asked->algorithms)
            if (algorithm.table) tables.push_back(*algorithm.table);
        for (const node::AlgorithmOutcome& algorithm : outcome.asked->algorithms)
            if (algorithm.refusal && !outcome.problem) outcome.problem = algorithm.refusal;
        auto run = study::runStudies(tables, ground, study::DetourTravelTimes(), options, clock, stop,
                                     part(progress, kAskingShare, 1));
        if (run)
            outcome.run = std::move(*run);
        else if (!outcome.problem)
            outcome.problem = run.error();
        return outcome;
    });
}

void StudiesModel::start(Work work) {
    m_job.run<Outcome>(std::move(work), [this](Result<Outcome> outcome) { finish(std::move(outcome)); });
    emit settledChanged();
}

void StudiesModel::finish(Result<Outcome> outcome) {
    if (!outcome) {
        if (m_soon.isActive()) return;  // stopped for a newer one
        m_workspace->tell(outcome.error());
        return dropEdits();
    }
    if (outcome->problem) m_workspace->tell(*outcome->problem);
    keep(*outcome);
    showParameters();
    show();
}

void StudiesModel::dropEdits() {
    m_edited.clear();
    showParameters();
    show();
}

void StudiesModel::keep(const Outcome& outcome) {
    const QScopedValueRollback own(m_keeping, true);  // what is written here need not be read again
    if (outcome.asked) {
        m_wasAsked = true;
        m_workspace->write(Workspace::Domain::Tables,
                           [&](store::Database& database) { return store::saveOutcome(database, *outcome.asked); });
        for (const node::AlgorithmOutcome& algorithm : outcome.asked->algorithms) {
            if (!algorithm.table) continue;
            std::erase_if(m_tables, [&](const coop::ReleasedTable& table) { return table.name == algorithm.table->name; });
            m_tables.push_back(*algorithm.table);
        }
    }
    if (outcome.run.results.empty()) return;
    m_workspace->write(Workspace::Domain::Studies,
                       [&](store::Database& database) { return store::saveStudies(database, outcome.run.results); });
    for (const study::StudyResult& result : outcome.run.results) {
        // somebody may have moved a slider on while this was computed
        if (result.parameters == study::parametersOf(result.family, m_parameters.options())) m_edited.erase(result.family);
        std::erase_if(m_results, [&](const study::StudyResult& old) { return old.family == result.family; });
        m_results.push_back(result);
    }
}

void StudiesModel::stop() {
    m_soon.stop();
    m_job.stop();
    dropEdits();
    emit settledChanged();
}

}  // namespace kabar::ui
