// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/map/map_layers.h"
#include "ui/scenarios/indicator_model.h"
#include "ui/scenarios/lever_model.h"
#include "ui/scenarios/package_finder.h"
#include "ui/scenarios/pair_headline.h"
#include "ui/workspace/workspace.h"

#include <QTimer>
#include <QVariant>

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kabar::ui {

/// Between which communes the change of travel time lies, in minutes a commuter and day.
class CommuneSpread {
    Q_GADGET
    QML_VALUE_TYPE(communeSpread)
    Q_PROPERTY(int count MEMBER count)  ///< communes; without any, the rest says nothing
    Q_PROPERTY(QString least MEMBER least)
    Q_PROPERTY(QString most MEMBER most)
    Q_PROPERTY(double leastMinutes MEMBER leastMinutes)
    Q_PROPERTY(double mostMinutes MEMBER mostMinutes)

public:
    int count = 0;
    QString least, most;
    double leastMinutes = 0, mostMinutes = 0;
};

/// The Scenarios page: two scenarios of the workshop side by side, the levers of one of them, the grid's factor, and what
/// would change the mind. The model is compiled away from the window's thread; a moved slider recomputes at once and is
/// saved, undoably, when it is let go.
class ScenarioLab : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)  ///< bind to Qt.uiLanguage
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool settled READ isSettled NOTIFY stateChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY scenariosChanged)
    Q_PROPERTY(int a READ a WRITE setA NOTIFY pairChanged)  ///< index into `names`
    Q_PROPERTY(int b READ b WRITE setB NOTIFY pairChanged)
    Q_PROPERTY(bool againstToday READ isAgainstToday NOTIFY pairChanged)    ///< A is the baseline
    Q_PROPERTY(bool editsB READ editsB WRITE setEditsB NOTIFY pairChanged)  ///< whose levers are shown: A's or B's
    Q_PROPERTY(bool locked READ isLocked NOTIFY pairChanged)        ///< the edited one is the baseline: nothing to move
    Q_PROPERTY(bool deletable READ isDeletable NOTIFY pairChanged)  ///< it is no baseline, and two others stay to compare
    Q_PROPERTY(bool moving READ isMoving NOTIFY movingChanged)      ///< a slider is in somebody's hand: follow it at once
    Q_PROPERTY(kabar::ui::LeverModel* levers READ levers CONSTANT)
    Q_PROPERTY(kabar::ui::IndicatorModel* indicators READ indicators CONSTANT)
    Q_PROPERTY(bool showsChange READ showsChange WRITE setShowsChange NOTIFY layersChanged)  ///< B's map shows B less A
    Q_PROPERTY(kabar::ui::MapLayers layersA READ layersA NOTIFY layersChanged)
    Q_PROPERTY(kabar::ui::MapLayers layersB READ layersB NOTIFY layersChanged)
    Q_PROPERTY(kabar::ui::ScenarioHeadline headline READ headline NOTIFY outcomesChanged)  ///< B against A, in words
    /// B measure by measure, in the order in which they are put on: label, before, after (tonnes of CO2e a year against
    /// today), added.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY outcomesChanged)
    Q_PROPERTY(kabar::ui::PackageFinder* package READ package CONSTANT)
    /// What employers and the authority spend more a year with B than today, at least nothing: a first budget.
    Q_PROPERTY(double outlay READ outlay NOTIFY outcomesChanged)
    /// What is missing would come from a study that has not run on these tables; otherwise the studies cannot tell.
    Q_PROPERTY(bool studiesWouldHelp READ studiesWouldHelp NOTIFY outcomesChanged)
    // figures of B against A
    Q_PROPERTY(double kmLow READ kmLow NOTIFY outcomesChanged)
    Q_PROPERTY(double kmChange READ kmChange NOTIFY outcomesChanged)
    Q_PROPERTY(double kmHigh READ kmHigh NOTIFY outcomesChanged)
    Q_PROPERTY(double kmShare READ kmShare NOTIFY outcomesChanged)  ///< of A's
    Q_PROPERTY(double tonnesLow READ tonnesLow NOTIFY outcomesChanged)
    Q_PROPERTY(double tonnesMid READ tonnesMid NOTIFY outcomesChanged)
    Q_PROPERTY(double tonnesHigh READ tonnesHigh NOTIFY outcomesChanged)
    /// One a commune, from where it wins most time to where it loses most: name, commuters, and low, mid, high of the
    /// `minutes` a commuter and day and of the `euros` a commuter and year, B less A.
    Q_PROPERTY(QVariantList communes READ communes NOTIFY outcomesChanged)
    Q_PROPERTY(kabar::ui::CommuneSpread spread READ spread NOTIFY outcomesChanged)  ///< the first and the last of `communes`
    // the grid's factor, kgCO2e/kWh
    Q_PROPERTY(double grid READ grid NOTIFY factorsChanged)
    Q_PROPERTY(double gridLeast READ gridLeast NOTIFY factorsChanged)
    Q_PROPERTY(double gridMost READ gridMost NOTIFY factorsChanged)
    Q_PROPERTY(double gridPublished READ gridPublished NOTIFY factorsChanged)
    Q_PROPERTY(QString gridSource READ gridSource NOTIFY factorsChanged)
    Q_PROPERTY(QString gridDate READ gridDate NOTIFY factorsChanged)
    Q_PROPERTY(bool gridIsOurs READ gridIsOurs NOTIFY factorsChanged)  ///< set by the room
    /// The grid's cases: id, label, value, chosen; empty where there is one value.
    Q_PROPERTY(QVariantList gridCases READ gridCases NOTIFY factorsChanged)
    Q_PROPERTY(bool gridIsOpen READ gridIsOpen NOTIFY factorsChanged)  ///< several cases, and none chosen
    /// B's emissions against A's under each open case, where they differ: label, low, mid, high.
    Q_PROPERTY(QVariantList tonnesByCase READ tonnesByCase NOTIFY outcomesChanged)
    Q_PROPERTY(
        QStringList lacking READ lacking NOTIFY outcomesChanged)  ///< scenario::name(Gap): for want of it nothing is known
    Q_PROPERTY(QStringList missingFactors READ missingFactors NOTIFY factorsChanged)  ///< what the room has to fill in
    Q_PROPERTY(double flipLow READ flipLow NOTIFY factorsChanged)  ///< where an electric car emits as much as a thermal one
    Q_PROPERTY(double flipMid READ flipMid NOTIFY factorsChanged)
    Q_PROPERTY(double flipHigh READ flipHigh NOTIFY factorsChanged)
    Q_PROPERTY(QVariantList flips READ flips NOTIFY mindChanged)    ///< label, value, unit, now, isLessBelow: B's emissions
    Q_PROPERTY(QVariantList swings READ swings NOTIFY mindChanged)  ///< label, low, high: of B less A, tonnes a year
    /// By indicator: why the range of B less A lies to one side of its middle, in words; nothing where it does not.
    Q_PROPERTY(QVariantMap leans READ leans NOTIFY mindChanged)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY stateChanged)         ///< scenario::name(Gap)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)       ///< why the workshop cannot be compared, when Broken
    Q_PROPERTY(int staleCount READ staleCount NOTIFY outcomesChanged)  ///< studies that are of other tables than the model
    Q_PROPERTY(QStringList tables READ tables NOTIFY stateChanged)     ///< the released tables behind all figures, in words

public:
    /// Loading: the model is being made. NoTables: the employers have not been asked. Ready.
    enum class State { Loading, NoTables, Broken, Ready };
    Q_ENUM(State)

    explicit ScenarioLab(QObject* parent = nullptr);
    ~ScenarioLab() override;

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSettled() const { return m_state != State::Loading && !m_mindLater.isActive(); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int a() const { return m_a; }
    void setA(int index);
    [[nodiscard]] int b() const { return m_b; }
    void setB(int index);
    [[nodiscard]] bool isAgainstToday() const;
    [[nodiscard]] bool editsB() const { return m_editsB; }
    void setEditsB(bool editsB);
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] bool isDeletable() const { return !isLocked() && m_scenarios.size() > 2; }
    [[nodiscard]] bool isMoving() const { return m_leversMoved || m_gridMoved; }
    [[nodiscard]] LeverModel* levers() { return &m_levers; }
    [[nodiscard]] IndicatorModel* indicators() { return &m_indicators; }
    [[nodiscard]] bool showsChange() const { return m_showsChange; }
    void setShowsChange(bool shows);
    [[nodiscard]] MapLayers layersA() const { return m_layersA; }
    [[nodiscard]] MapLayers layersB() const { return m_layersB; }
    [[nodiscard]] ScenarioHeadline headline() const;
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] PackageFinder* package() { return &m_package; }
    [[nodiscard]] double outlay() const;
    [[nodiscard]] bool studiesWouldHelp() const;
    [[nodiscard]] CommuneSpread spread() const;
    [[nodiscard]] double kmLow() const;
    [[nodiscard]] double kmChange() const;
    [[nodiscard]] double kmHigh() const;
    [[nodiscard]] double kmShare() const;
    [[nodiscard]] double tonnesLow() const;
    [[nodiscard]] double tonnesMid() const;
    [[nodiscard]] double tonnesHigh() const;
    [[nodiscard]] QVariantList communes() const;
    [[nodiscard]] double grid() const;
    [[nodiscard]] double gridLeast() const;
    [[nodiscard]] double gridMost() const;
    [[nodiscard]] double gridPublished() const;
    [[nodiscard]] QString gridSource() const;
    [[nodiscard]] QString gridDate() const;
    [[nodiscard]] bool gridIsOurs() const;
    [[nodiscard]] QVariantList gridCases() const;
    [[nodiscard]] bool gridIsOpen() const;
    [[nodiscard]] QVariantList tonnesByCase() const;
    [[nodiscard]] QStringList lacking() const;
    [[nodiscard]] QStringList missingFactors() const;
    [[nodiscard]] double flipLow() const;
    [[nodiscard]] double flipMid() const;
    [[nodiscard]] double flipHigh() const;
    [[nodiscard]] QVariantList flips() const { return m_flips; }
    [[nodiscard]] QVariantList swings() const { return m_swings; }
    [[nodiscard]] QVariantMap leans() const { return m_leans; }
    [[nodiscard]] QStringList gaps() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int staleCount() const { return static_cast<int>(m_stale.size()); }
    [[nodiscard]] QStringList tables() const;

    /// Moves a lever of the edited scenario and shows what follows; ignored for the baseline and out of range.
    Q_INVOKABLE void setLever(const QString& key, double value);
    /// Saves what `setLever` moved, as one undoable edit.
    Q_INVOKABLE void commitLevers();
    Q_INVOKABLE void setGrid(double value);
    Q_INVOKABLE void commitGrid();
    Q_INVOKABLE void resetGrid();
    /// Copies the edited scenario and chooses the copy in its place.
    Q_INVOKABLE void duplicate();
    Q_INVOKABLE void rename(const QString& name);
    Q_INVOKABLE void remove();
    /// Searches the best package of all scenarios' measures; without a limit where `budget` (euros a year) is no number.
    Q_INVOKABLE void findPackage(double budget);
    /// Makes a scenario of the package that was found and chooses it as B.
    Q_INVOKABLE void tryPackage();
    /// What an indicator is computed with: key, label, low, mid, high, unit, source, date, confidence, standing, ours.
    Q_INVOKABLE QVariantList explain(const QString& indicator) const;
    /// What a kilometre of each vehicle takes and emits, for emissions: key ("thermal_car"), litres, kilowattHours (a 100
    /// km), use, build (grams a kilometre).
    Q_INVOKABLE QVariantList driving() const;
    /// Keeps `value` at once, as a choice among cases does.
    Q_INVOKABLE void chooseGrid(double value);

signals:
    void workspaceChanged();
    void languageChanged();
    void stateChanged();
    void scenariosChanged();
    void pairChanged();
    void movingChanged();
    void layersChanged();
    void factorsChanged();
    void mindChanged();
    /// Every figure of the page is new.
    void outcomesChanged();

private:
    struct Loaded;

    [[nodiscard]] scenario::Scenario* edited();
    [[nodiscard]] const scenario::Levers& leversAt(int index) const;
    [[nodiscard]] const factor::Factor* gridFactor() const;
    [[nodiscard]] QString caseLabel(const QString& id) const;
    void startOver();
    void follow(session::Domains domains);
    void reloadModel();
    void adopt(Result<Loaded> loaded);
    void reloadScenarios();
    void makeScenarios();
    void setMoved(bool& what, bool moved);
    void setFactors(const factor::FactorSet& factors);
    void setState(State state);
    void recompute();
    void showLayers();
    void weighMind();
    [[nodiscard]] PackageQuestion packageQuestion(std::optional<double> budget) const;
    void weigh();
    void explainLeans();

    Workspace* m_workspace = nullptr;
    QString m_language = QStringLiteral("fr");
    const words::Words* m_words = &words::wordsIn(words::Language::French);
    State m_state = State::Loading;
    QString m_problem;
    std::vector<scenario::Scenario> m_scenarios;
    std::vector<study::Family> m_stale;
    int m_a = 0, m_b = 0;
    bool m_editsB = true, m_showsChange = false, m_reloadAgain = false;
    bool m_leversMoved = false, m_gridMoved = false;  ///< since they were saved
    std::unique_ptr<PairRun> m_run;
    std::optional<PairHeadline> m_headline;
    PackageFinder m_package;
    bool m_isNew = false;                                     ///< the run has not been shown yet
    std::pair<QStringList, std::pair<int, int>> m_shownPair;  ///< the names, and which are compared
    LeverModel m_levers;
    IndicatorModel m_indicators;
    MapLayers m_layersA, m_layersB;
    QVariantList m_flips, m_swings;
    QVariantMap m_leans;
    QTimer m_mindLater;
    Job m_job;
};

}  // namespace kabar::ui
