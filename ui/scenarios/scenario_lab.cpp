// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenario_lab.h"

#include "core/rounds/evidence.h"
#include "core/session/scenario_verbs.h"
#include "core/words/scenarios.h"
#include "ui/scenarios/scenario_layers.h"
#include "ui/workspace/error_text.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace kabar::ui {

using namespace scenario;
using session::Domain;

/// What is made of the workshop away from the window's thread.
struct ScenarioLab::Loaded {
    std::unique_ptr<PairRun> run;
};

ScenarioLab::ScenarioLab(QObject* parent) : QObject(parent) {
    using namespace std::chrono_literals;
    m_mindLater.setSingleShot(true);
    m_mindLater.setInterval(120ms);  // after the hand has rested: flips need some hundred evaluations
    connect(&m_mindLater, &QTimer::timeout, this, &ScenarioLab::weighMind);
    connect(&m_job, &Job::runningChanged, this, [this] {
        if (!m_job.isRunning() && std::exchange(m_reloadAgain, false)) reloadModel();
    });
}

ScenarioLab::~ScenarioLab() = default;

void ScenarioLab::setWorkspace(Workspace* workspace) {
    if (workspace == m_workspace) return;
    m_workspace = workspace;
    connect(workspace, &Workspace::changed, this, &ScenarioLab::follow);
    connect(workspace, &Workspace::fileChanged, this, &ScenarioLab::startOver);
    emit workspaceChanged();
    startOver();
}

void ScenarioLab::setLanguage(const QString& language) {
    if (language == m_language) return;
    m_language = language;
    m_words = &words::wordsIn(m_language.toStdString());
    m_levers.setWords(*m_words);
    m_package.setWords(*m_words);
    emit languageChanged();
    emit scenariosChanged();
    emit factorsChanged();
    emit outcomesChanged();
    showLayers();
    weighMind();
}

void ScenarioLab::startOver() {
    m_job.stop();
    m_mindLater.stop();
    m_leversMoved = m_gridMoved = m_reloadAgain = false;
    m_run.reset();
    m_headline.reset();
    m_package.forget();
    m_scenarios.clear();
    m_stale.clear();
    m_a = m_b = 0;
    emit movingChanged();
    emit scenariosChanged();
    emit pairChanged();
    setState(State::Loading);
    follow(session::Domains::all());
}

void ScenarioLab::follow(session::Domains domains) {
    if (!m_workspace || !m_workspace->hasFile()) return;
    if (domains.touches(Domain::Territory | Domain::Tables | Domain::Studies))
        reloadModel();
    else if (domains.touches(Domain::Scenarios | Domain::Factors))
        reloadScenarios();
}

void ScenarioLab::reloadModel() {
    if (m_job.isRunning()) {
        m_reloadAgain = true;
        return;
    }
    if (!m_workspace || !m_workspace->hasFile()) return;
    if (!m_run) setState(State::Loading);
    std::optional<std::pair<Levers, Levers>> shown;  // computed there too, when it is known already
    if (!m_scenarios.empty()) shown.emplace(leversAt(m_a), leversAt(m_b));
    m_job.run<Loaded>(
        m_workspace->session(),
        [shown](session::JobContext& context) -> Result<Loaded> {
            const session::Snapshot& snapshot = context.snapshot();
            auto model = rounds::modelOf(snapshot);
            if (!model) return fail(model.error());
            auto factors = rounds::factorsOf(snapshot);
            if (!factors) return fail(factors.error());
            auto run = std::make_unique<PairRun>(std::make_shared<const CommuteModel>(std::move(*model)), *factors,
                                                 static_cast<std::uint64_t>(snapshot.meta.orNothing().seed));
            if (shown) run->show(shown->first, shown->second);
            return Loaded{std::move(run)};
        },
        [this](Result<Loaded> loaded) { adopt(std::move(loaded)); });
}

void ScenarioLab::adopt(Result<Loaded> loaded) {
    if (m_job.isRunning()) return;  // a newer one is on its way
    if (!loaded) {
        m_run.reset();
        const bool notAsked = loaded.error().code == Error::Code::NotFound;
        m_problem = notAsked ? QString() : errorText(loaded.error());
        return setState(notAsked ? State::NoTables : State::Broken);
    }
    m_problem.clear();
    m_run = std::move(loaded->run);
    m_isNew = true;
    m_levers.setProposals(m_run->model().proposals());
    reloadScenarios();
    setState(State::Ready);
    emit factorsChanged();
}

void ScenarioLab::reloadScenarios() {
    if (!m_run) return;
    const QStringList namesBefore = names();
    const auto pairBefore = std::pair(m_a, m_b);
    const std::int64_t idA = m_a < static_cast<int>(m_scenarios.size()) ? m_scenarios[static_cast<std::size_t>(m_a)].id : 0;
    const std::int64_t idB = m_b < static_cast<int>(m_scenarios.size()) ? m_scenarios[static_cast<std::size_t>(m_b)].id : 0;
    const auto snapshot = m_workspace->snapshot();
    if (const Error* error = snapshot->scenarios.error()) return m_workspace->tell(*error);
    if (snapshot->scenarios.orNothing().empty()) return makeScenarios();
    m_scenarios = *snapshot->scenarios;
    m_stale = snapshot->stale;
    if (const Error* error = snapshot->factorValues.error()) m_workspace->tell(*error);
    FactorSet factors = m_run->factors();
    const auto saidByCar = factors[FactorId::UnknownByCar].roomValue;
    if (factors.setRoomValues(snapshot->factorValues.orNothing())) setFactors(factors);
    if (m_run->factors()[FactorId::UnknownByCar].roomValue != saidByCar) reloadModel();  // who drives is compiled in
    const auto indexOf = [&](auto matches, int otherwise) {
        const auto found = std::ranges::find_if(m_scenarios, matches);
        return found == m_scenarios.end() ? std::min(otherwise, static_cast<int>(m_scenarios.size()) - 1)
                                          : static_cast<int>(found - m_scenarios.begin());
    };
    m_a = indexOf([&](const Scenario& each) { return idA ? each.id == idA : each.kind == Kind::Baseline; }, 0);
    const int together = indexOf([](const Scenario& each) { return each.kind == Kind::Together; }, 1);
    m_b = idB ? indexOf([&](const Scenario& each) { return each.id == idB; }, together) : together;
    // nothing that is shown moves when a lever that was moved is saved
    if (names() != namesBefore) emit scenariosChanged();
    if (names() != namesBefore || pairBefore != std::pair(m_a, m_b)) emit pairChanged();
    recompute();
}

void ScenarioLab::setFactors(const FactorSet& factors) {
    if (m_run->model().read(factors) == m_run->factors()) return;
    m_run->setFactors(factors);
    emit factorsChanged();
}

void ScenarioLab::makeScenarios() {  // the workspace tells us to load them
    m_workspace->finish(session::makeScenarios(*m_workspace->session(), m_run->model().proposals()));
}

void ScenarioLab::setState(State state) {
    m_state = state;
    emit stateChanged();
}

QStringList ScenarioLab::names() const {
    QStringList names;
    for (const Scenario& each : m_scenarios)
        names << QString::fromStdString(words::scenarioName(each.name, each.kind, *m_words));
    return names;
}

void ScenarioLab::setA(int index) {
    if (index == m_a || index < 0 || index >= static_cast<int>(m_scenarios.size())) return;
    m_a = index;
    emit pairChanged();
    recompute();
}

void ScenarioLab::setB(int index) {
    if (index == m_b || index < 0 || index >= static_cast<int>(m_scenarios.size())) return;
    m_b = index;
    emit pairChanged();
    recompute();
}

void ScenarioLab::setEditsB(bool editsB) {
    if (editsB == m_editsB) return;
    m_editsB = editsB;
    emit pairChanged();
    if (const Scenario* scenario = edited()) m_levers.show(scenario->levers);
}

void ScenarioLab::setShowsChange(bool shows) {
    if (shows == m_showsChange) return;
    m_showsChange = shows;
    showLayers();
}

const Levers& ScenarioLab::leversAt(int index) const {
    return m_scenarios[static_cast<std::size_t>(index)].levers;
}

Scenario* ScenarioLab::edited() {
    const auto index = static_cast<std::size_t>(m_editsB ? m_b : m_a);
    return index < m_scenarios.size() ? &m_scenarios[index] : nullptr;
}

bool ScenarioLab::isAgainstToday() const {
    const auto index = static_cast<std::size_t>(m_a);
    return index < m_scenarios.size() && m_scenarios[index].kind == Kind::Baseline;
}

bool ScenarioLab::isLocked() const {
    const auto index = static_cast<std::size_t>(m_editsB ? m_b : m_a);
    return index >= m_scenarios.size() || m_scenarios[index].kind == Kind::Baseline;
}

void ScenarioLab::recompute() {
    if (!m_run || m_scenarios.empty()) return;
    if (const Scenario* scenario = edited()) m_levers.show(scenario->levers);
    const bool isNew = std::exchange(m_isNew, false);
    // a copy has the same levers as its model, and is another pair all the same
    const bool otherPair = std::exchange(m_shownPair, {names(), {m_a, m_b}}) != std::pair(names(), std::pair(m_a, m_b));
    if (!m_run->show(leversAt(m_a), leversAt(m_b)) && !isNew && !otherPair) return;
    m_indicators.show(*m_run);
    m_headline = pairHeadline(*m_run, m_scenarios, static_cast<std::size_t>(m_a), static_cast<std::size_t>(m_b));
    m_package.follow(packageQuestion({}));
    showLayers();
    m_mindLater.start();
    emit outcomesChanged();
}

void ScenarioLab::showLayers() {
    if (!m_run || m_scenarios.empty()) return;
    const CommuteModel& model = m_run->model();
    const auto edges = sharedEdges(m_run->outcomeA(), m_run->outcomeB());
    const maps::Layers &a = m_layersA.prepared().layers(), &b = m_layersB.prepared().layers();
    m_layersA.become(levelLayers(model, m_run->leversA(), m_run->outcomeA(), edges, *m_words, a));
    m_layersB.become(m_showsChange ? changeLayers(model, m_run->leversB(), m_run->outcomeB(), *m_words, b)
                                   : levelLayers(model, m_run->leversB(), m_run->outcomeB(), edges, *m_words, b));
    emit layersChanged();
}

void ScenarioLab::setLever(const QString& key, double value) {
    const auto lever = leverNamed(key.toStdString());
    Scenario* scenario = edited();
    if (!lever || !scenario || isLocked() || scenario->levers[*lever] == value || !scenario->levers.set(*lever, value))
        return;
    setMoved(m_leversMoved, true);
    recompute();
}

void ScenarioLab::setMoved(bool& what, bool moved) {
    if (std::exchange(what, moved) != moved) emit movingChanged();
}

void ScenarioLab::commitLevers() {
    const Scenario* scenario = edited();
    if (!scenario || isLocked() || !m_leversMoved) return;
    setMoved(m_leversMoved, false);
    if (!m_workspace->finish(session::saveScenario(*m_workspace->session(), "scenario_levers", *scenario)))
        reloadScenarios();  // it shows what is kept
}

void ScenarioLab::duplicate() {
    const Scenario* scenario = edited();
    if (!scenario) return;
    Scenario copy = *scenario;
    copy.id = 0;
    copy.kind = Kind::Own;
    copy.name = tr("%1 (copy)").arg(names().value(m_editsB ? m_b : m_a)).toStdString();
    if (!m_workspace->finish(session::saveScenario(*m_workspace->session(), "scenario_copy", copy))) return;
    const int made = static_cast<int>(m_scenarios.size()) - 1;  // a new one is the last
    m_editsB ? setB(made) : setA(made);
}

void ScenarioLab::rename(const QString& name) {
    const Scenario* scenario = edited();
    if (!scenario || name.trimmed().isEmpty() || name == names().value(m_editsB ? m_b : m_a)) return;
    Scenario renamed = *scenario;
    renamed.name = name.trimmed().toStdString();
    m_workspace->finish(session::saveScenario(*m_workspace->session(), "scenario_name", renamed));
}

void ScenarioLab::remove() {
    const Scenario* scenario = edited();
    if (!scenario || !isDeletable()) return;
    m_workspace->finish(session::removeScenario(*m_workspace->session(), scenario->id));
}

PackageQuestion ScenarioLab::packageQuestion(std::optional<double> budget) const {
    std::vector<Levers> levers;
    for (const Scenario& each : m_scenarios) levers.push_back(each.levers);
    return {m_run->sharedModel(), std::move(levers), m_run->factors(), m_run->seed(), budget};
}

void ScenarioLab::findPackage(double budget) {
    if (!m_run || m_scenarios.empty()) return;
    m_package.find(packageQuestion(std::isfinite(budget) ? std::optional(budget) : std::nullopt), m_scenarios);
}

void ScenarioLab::tryPackage() {
    const JudgedPackage* package = m_package.shown();
    if (!package) return;
    const Scenario made{
        .name = tr("Best package").toStdString(), .kind = Kind::Own, .levers = package->found.proof.optimum.levers};
    if (!m_workspace->finish(session::saveScenario(*m_workspace->session(), "scenario_copy", made))) return;
    setB(static_cast<int>(m_scenarios.size()) - 1);  // a new one is the last
}

}  // namespace kabar::ui
