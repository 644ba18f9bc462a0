// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/studies_model.h"

#include "core/words/findings.h"
#include "ui/studies/study_evidence.h"
#include "ui/studies/study_layers.h"
#include "ui/workspace/error_text.h"

#include <algorithm>
#include <utility>

namespace kabar::ui {

using study::Family;

namespace {

constexpr int kRestMilliseconds = 350;  // a slider at rest for so long starts the study

bool matters(session::Domains domains) {
    using enum session::Domain;
    return domains.touches(Territory | Employers | Tables | Studies | Audit);
}

/// All that the page shows: a snapshot is renewed for other reasons too.
bool saysTheSame(const session::Snapshot& a, const session::Snapshot& b) {
    return a.meta == b.meta && a.ground == b.ground && a.cooperation == b.cooperation && a.tables == b.tables &&
           a.audit == b.audit && a.studies == b.studies && a.stale == b.stale;
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
    connect(workspace, &Workspace::fileChanged, this, &StudiesModel::startOver);
    connect(workspace, &Workspace::changed, this, [this](session::Domains domains) {
        if (matters(domains)) reload();
    });
    emit workspaceChanged();
    startOver();
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
    const auto& results = m_snapshot->studies.orNothing();
    const auto found = std::ranges::find(results, study::kFamilies[m_family], &study::StudyResult::family);
    return found == results.end() ? nullptr : &*found;
}

StudiesModel::State StudiesModel::state() const {
    if (!m_problem.isEmpty()) return State::Broken;
    if (result()) return State::Ready;
    if (canRun(study::kFamilies[m_family])) return State::NotRun;
    if (m_snapshot->cooperation.orNothing().employers.empty()) return State::NoEmployer;
    const auto wasAsked = [](const coop::AuditEntry& entry) { return entry.event.kind == coop::AuditKind::Asked; };
    return std::ranges::any_of(m_snapshot->audit.orNothing(), wasAsked) ? State::HeldBack : State::NotAsked;
}

bool StudiesModel::canRun(Family family) const {
    const auto has = [&](std::string_view name) {
        return std::ranges::contains(m_snapshot->tables.orNothing(), name, &coop::ReleasedTable::name);
    };
    if (!has(study::kHomesTable) || !has(study::kBandsTable)) return false;
    return (family != Family::Carpool || has(study::kSlotsTable)) && (family != Family::Shuttles || has(study::kFlowsTable));
}

QString StudiesModel::answer() const {
    return result() ? QString::fromStdString(words::answer(*result(), said())) : QString();
}
QString StudiesModel::explanation() const {
    return result() ? QString::fromStdString(words::explanation(*result(), said())) : QString();
}
QString StudiesModel::leftOut() const {
    return result() ? QString::fromStdString(words::leftOut(*result(), said())) : QString();
}
QString StudiesModel::tables() const {
    return result() ? tablesText(*result(), said()) : QString();
}
bool StudiesModel::isStale() const {
    return result() && std::ranges::contains(m_snapshot->stale, result()->family);
}
QString StudiesModel::computed() const {
    return result() ? computedText(*result(), said()) : QString();
}
double StudiesModel::middle() const {
    return result() ? result()->vehicleKmPerDay.mid : 0;
}
QVariantList StudiesModel::gains() const {
    return result() ? gainRows(*result(), said()) : QVariantList();
}
QVariantList StudiesModel::swings() const {
    return result() ? swingRows(*result(), said()) : QVariantList();
}
QVariantList StudiesModel::factors() const {
    return result() ? factorRows(*result(), said()) : QVariantList();
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

void StudiesModel::startOver() {
    m_soon.stop();
    m_job.stop();
    m_edited.clear();
    m_selected.clear();
    emit settledChanged();
    reload();
}

void StudiesModel::reload() {
    const auto before =
        std::exchange(m_snapshot, m_workspace ? m_workspace->snapshot() : std::make_shared<const session::Snapshot>());
    if (saysTheSame(*before, *m_snapshot)) return showParameters();
    m_problem.clear();
    for (const Error* error : {m_snapshot->tables.error(), m_snapshot->studies.error(), m_snapshot->cooperation.error(),
                               m_snapshot->audit.error()})
        if (error && m_problem.isEmpty()) m_problem = errorText(*error);
    showParameters();
    show();
}

void StudiesModel::showParameters() {
    if (!m_edited.empty()) return;  // somebody is moving a slider
    const auto& tables = m_snapshot->tables.orNothing();
    const auto bands = std::ranges::find(tables, study::kBandsTable, &coop::ReleasedTable::name);
    m_parameters.show(m_snapshot->studies.orNothing(), bands == tables.end() ? std::vector<double>() : bands->bandEdges);
}

void StudiesModel::show() {
    m_findings.show(result(), said());
    if (m_findings.rowOf(m_selected) < 0) m_selected.clear();
    drawLayers();
    emit resultChanged();
    emit selectedChanged();
}

void StudiesModel::drawLayers() {
    m_layers.become(
        result() ? layersOf(*result(), m_snapshot->tables.orNothing(), m_selected, said(), m_layers.prepared().layers())
                 : maps::Layers());
    emit layersChanged();
}

study::StudyOptions StudiesModel::optionsFor(std::vector<Family> families) const {
    study::StudyOptions options = m_parameters.options();
    options.families = std::move(families);
    options.seed = static_cast<std::uint64_t>(m_snapshot->meta.orNothing().seed);
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
    start(rounds::Asking::Never, {m_edited.begin(), m_edited.end()});
}

void StudiesModel::runAll() {
    m_edited.insert(std::begin(study::kFamilies), std::end(study::kFamilies));
    m_soon.stop();
    runEdited();
}

void StudiesModel::ask() {
    start(rounds::Asking::Always, {std::begin(study::kFamilies), std::end(study::kFamilies)});
}

void StudiesModel::start(rounds::Asking asking, std::vector<Family> families) {
    if (!m_workspace || !m_workspace->hasFile()) return;
    m_job.run<rounds::StudyRound>(
        m_workspace->session(),
        [asking, options = optionsFor(std::move(families))](session::JobContext& context) {
            rounds::JobRecords records(context);
            auto round = rounds::study(records, asking, options, context.clock(), context.stop(), context.progress());
            (void)records.snapshot();  // what was kept is in the workshop's snapshot before anybody is told
            return round;
        },
        [this](const Result<rounds::StudyRound>& round) { finish(round); });
    emit settledChanged();
}

void StudiesModel::finish(const Result<rounds::StudyRound>& round) {
    if (!round) {
        if (m_soon.isActive()) return;  // stopped for a newer one
        if (round.error().code != Error::Code::Cancelled) m_workspace->tell(round.error());
        return dropEdits();
    }
    if (round->problem) m_workspace->tell(*round->problem);
    for (const study::StudyResult& result : round->run.results)  // somebody may have moved a slider on meanwhile
        if (result.parameters == study::parametersOf(result.family, m_parameters.options())) m_edited.erase(result.family);
    reload();
}

void StudiesModel::dropEdits() {
    m_edited.clear();
    reload();
}

void StudiesModel::stop() {
    m_soon.stop();
    m_job.stop();
    dropEdits();
    emit settledChanged();
}

}  // namespace kabar::ui
