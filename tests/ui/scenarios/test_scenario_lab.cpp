// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coop_store.h"
#include "core/store/study_store.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/scenarios/scenario_lab.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using namespace kabar;
using namespace kabar::scenario;
using ui::ScenarioLab;
using ui::Workspace;

/// The page's model on a real file, without a window.
class TestScenarioLab : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    static bool soon(const std::function<bool()>& holds, int milliseconds = 5000) {
        return QTest::qWaitFor(holds, milliseconds);
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void open(const char* name, bool withTables) {
        m_workspace = std::make_unique<Workspace>(systemClock());
        {
            auto file = store::WorkshopFile::create(path(name).toStdString(), "Essai", 974, systemClock());
            QVERIFY(file.has_value());
            const Evidence evidence = fixture::randomEvidence(3);
            if (withTables) {
                for (const auto& table : evidence.tables) QVERIFY(store::saveReleasedTable(file->database(), table));
                QVERIFY(store::saveStudies(file->database(), evidence.studies));
            }
        }
        QVERIFY(m_workspace->open(path(name)));
    }
    int indexOf(const ScenarioLab& lab, const char* name) const {
        return static_cast<int>(lab.names().indexOf(QString::fromUtf8(name)));
    }
    double lever(ScenarioLab& lab, Lever lever) const {
        return lab.levers()->data(lab.levers()->index(static_cast<int>(lever)), ui::LeverModel::ValueRole).toDouble();
    }

private slots:
    void cleanup() { m_workspace.reset(); }
    void saysWhenNothingWasReleased() {
        open("empty.kabar", false);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY(soon([&] { return lab.state() == ScenarioLab::State::NoTables; }));
    }
    void comparesTodayWithAllTogetherAtFirst() {
        open("first.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        QCOMPARE(lab.a(), indexOf(lab, "Aujourd’hui"));
        QCOMPARE(lab.b(), indexOf(lab, "Tout ensemble"));
        QVERIFY(lab.kmChange() < 0);
        QVERIFY(!lab.isLocked());
        QVERIFY(!lab.layersA().isEmpty() && !lab.layersB().isEmpty());
        QVERIFY(soon([&] { return lab.isSettled(); }));
        QVERIFY(!lab.swings().isEmpty());
    }
    void theHeadlineNamesWhatDoesBetter() {
        open("better.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY(soon([&] { return lab.isSettled() && lab.state() == ScenarioLab::State::Ready; }));
        int named = 0;
        for (int b = 0; b < lab.names().size(); ++b) {
            lab.setB(b);
            const auto headline = lab.headline();
            QVERIFY(headline.sentence.contains(lab.names().value(b)));
            QCOMPARE(headline.better.isEmpty(), headline.betterIndex < 0);
            if (headline.betterIndex < 0) continue;
            QVERIFY(headline.better.contains(lab.names().value(headline.betterIndex)));
            ++named;
        }
        QVERIFY(named > 0);
    }
    void aPackageIsSearchedAsideKeptAndTried() {
        open("package.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY(soon([&] { return lab.isSettled() && lab.state() == ScenarioLab::State::Ready; }));
        lab.findPackage(200'000);
        QVERIFY(!lab.package()->isFound() && lab.package()->job()->isRunning());
        QVERIFY(soon([&] { return lab.package()->isFound(); }, 20'000));
        const QString answer = lab.package()->answer();
        QVERIFY(answer.contains(QStringLiteral("200")));
        lab.findPackage(qQNaN());
        QVERIFY(soon([&] { return lab.package()->isFound(); }, 20'000));
        lab.findPackage(200'000);  // kept: at once
        QCOMPARE(lab.package()->answer(), answer);
        const auto before = lab.names().size();
        lab.tryPackage();
        QCOMPARE(lab.names().size(), before + 1);
        QCOMPARE(lab.b(), static_cast<int>(before));
        QVERIFY(soon([&] { return !lab.package()->isFound(); }));  // of other scenarios than those of now
    }
    void aMovedLeverShowsAtOnceAndIsOneUndoableEdit() {
        open("lever.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        const double before = lever(lab, Lever::CarpoolUptake), kmBefore = lab.kmChange();
        QSignalSpy refreshed(&lab, &ScenarioLab::outcomesChanged);
        for (const double share : {0.3, 0.4, 0.5}) lab.setLever(QStringLiteral("carpool_uptake"), share);
        QCOMPARE(refreshed.count(), 3);
        QVERIFY(lab.kmChange() < kmBefore);
        QVERIFY(!m_workspace->canUndo());
        lab.commitLevers();
        QVERIFY(m_workspace->canUndo());
        QVERIFY(m_workspace->undo());
        QVERIFY(soon([&] { return lever(lab, Lever::CarpoolUptake) == before; }));
        QVERIFY(soon([&] { return lab.kmChange() == kmBefore; }));
    }
    void whatIsNotKeptIsNotShown() {
        open("refused.kabar", true);
        {
            ScenarioLab making;  // its scenarios
            making.setWorkspace(m_workspace.get());
            QVERIFY(soon([&] { return making.state() == ScenarioLab::State::Ready && !making.names().isEmpty(); }));
        }
        m_workspace->close();
        QVERIFY(m_workspace->open(path("refused.kabar")));
        Workspace reading(systemClock());
        QVERIFY(reading.open(path("refused.kabar")));
        QVERIFY(reading.isReadOnly());
        ScenarioLab lab;
        lab.setWorkspace(&reading);
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        const double before = lever(lab, Lever::CarpoolUptake), kmBefore = lab.kmChange(), gridBefore = lab.grid();
        lab.setLever(QStringLiteral("carpool_uptake"), 0.5);
        QVERIFY(lab.kmChange() != kmBefore);
        lab.commitLevers();
        QCOMPARE(lever(lab, Lever::CarpoolUptake), before);
        QCOMPARE(lab.kmChange(), kmBefore);
        lab.setGrid(gridBefore + 0.01);
        lab.commitGrid();
        QCOMPARE(lab.grid(), gridBefore);
    }
    void savesNothingWhenNothingMoved() {
        open("idle.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        lab.setLever(QStringLiteral("carpool_uptake"), lever(lab, Lever::CarpoolUptake));
        lab.commitLevers();
        lab.commitGrid();
        QCOMPARE(changed.count(), 0);
    }
    void tellsEachCommuneItsOwnChange() {
        open("communes.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        const QVariantList communes = lab.communes();
        QVERIFY(communes.size() > 1);
        double before = -1e9;
        QSet<double> different;
        for (const QVariant& each : communes) {
            const QVariantMap row = each.toMap();
            const double minutes = row[QStringLiteral("minutes")].toDouble();
            QVERIFY(row[QStringLiteral("minutesLow")].toDouble() <= minutes);
            QVERIFY(minutes <= row[QStringLiteral("minutesHigh")].toDouble());
            QVERIFY(row[QStringLiteral("commuters")].toDouble() >= 11);
            QVERIFY(minutes >= before);
            before = minutes;
            different.insert(minutes);
        }
        QVERIFY(different.size() > 1);
    }
    void deletesOnlyWhatLeavesAPair() {
        open("pair.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        while (lab.names().size() > 2) {
            lab.setB(static_cast<int>(lab.names().size()) - 1);
            QVERIFY(lab.isDeletable());
            lab.remove();
        }
        QVERIFY(!lab.isDeletable());
        lab.remove();
        QCOMPARE(lab.names().size(), 2);
    }
    void theBaselineStaysAsItIs() {
        open("baseline.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        lab.setEditsB(false);
        QVERIFY(lab.isLocked());
        lab.setLever(QStringLiteral("carpool_uptake"), 0.5);
        QCOMPARE(lever(lab, Lever::CarpoolUptake), 0.0);
        lab.remove();
        QVERIFY(indexOf(lab, "Aujourd’hui") >= 0);
    }
    void copiesRenamesAndDeletes() {
        open("copy.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        const auto count = lab.names().size();
        lab.duplicate();
        QCOMPARE(lab.names().size(), count + 1);
        QCOMPARE(lab.b(), static_cast<int>(count));
        lab.rename(QStringLiteral("  À nous "));
        QCOMPARE(lab.names().last(), QStringLiteral("À nous"));
        lab.remove();
        QCOMPARE(lab.names().size(), count);
        QVERIFY(lab.b() < count);
        QVERIFY(m_workspace->undo());
        QVERIFY(soon([&] { return lab.names().size() == count + 1; }));
    }
    void theGridFactorFlipsElectricCars() {
        open("grid.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        lab.setB(indexOf(lab, "Voitures électriques"));
        QVERIFY(lab.tonnesMid() > 0);
        QVERIFY(soon([&] { return lab.isSettled(); }));
        QVERIFY(!lab.flips().isEmpty());
        lab.setGrid(0.05);
        QVERIFY(lab.gridIsOurs() && lab.tonnesMid() < 0);
        lab.commitGrid();
        QCOMPARE(m_workspace->snapshot()->factorValues->at("grid_emission"), 0.05);
        lab.setGrid(40);
        QCOMPARE(lab.grid(), 0.05);
        lab.resetGrid();
        QVERIFY(!lab.gridIsOurs());
        QVERIFY(lab.tonnesMid() > 0);
    }
    void closingWhileTheModelIsMadeLeavesNothing() {
        open("closed.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QCOMPARE(lab.state(), ScenarioLab::State::Loading);
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        m_workspace->close();
        QVERIFY(!soon([&] { return lab.state() != ScenarioLab::State::Loading; }, 300));
        QCOMPARE(failed.count(), 0);
        QVERIFY(lab.names().isEmpty());
    }
    void anotherWorkshopsScenariosReplaceThese() {
        open("one.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        lab.rename(QStringLiteral("À nous seuls"));
        {
            auto other = store::WorkshopFile::create(path("two.kabar").toStdString(), "Autre", 1, systemClock());
            QVERIFY(other.has_value());
        }
        QVERIFY(m_workspace->open(path("two.kabar")));
        QVERIFY(lab.names().isEmpty());
        QVERIFY(soon([&] { return lab.state() == ScenarioLab::State::NoTables; }));
    }
    void explainsEveryIndicatorWithSources() {
        open("explain.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        for (const Indicator indicator : kIndicators) {
            const QVariantList rows = lab.explain(QString::fromLatin1(name(indicator).data()));
            QVERIFY(!rows.isEmpty());
            for (const QVariant& row : rows) QVERIFY(!row.toMap()[QStringLiteral("source")].toString().isEmpty());
        }
        QVERIFY(lab.explain(QStringLiteral("weather")).isEmpty());
    }
    void aLeverOfBLeavesTheMapOfA() {
        open("maps.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        const ui::MapLayers a = lab.layersA(), b = lab.layersB();
        QVERIFY(a.prepared().classEdges() == b.prepared().classEdges());
        // moves money, and nobody on the map
        lab.setLever(QStringLiteral("mobility_allowance"), lever(lab, Lever::MobilityAllowance) + 10);
        QVERIFY(lab.isMoving());
        QVERIFY(lab.layersA() == a && lab.layersB() == b);
        lab.setLever(QStringLiteral("carpool_uptake"), 0.5);
        QVERIFY(lab.layersB() != b);
        QVERIFY(lab.layersA().prepared().classEdges() == lab.layersB().prepared().classEdges());
    }
    void savingALeverMovesNothingThatIsShown() {
        open("saved.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        lab.setLever(QStringLiteral("carpool_uptake"), 0.5);
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        for (const auto signal : {&ScenarioLab::outcomesChanged, &ScenarioLab::layersChanged, &ScenarioLab::pairChanged,
                                  &ScenarioLab::scenariosChanged, &ScenarioLab::factorsChanged})
            spies.push_back(std::make_unique<QSignalSpy>(&lab, signal));
        lab.commitLevers();
        QVERIFY(m_workspace->canUndo() && !lab.isMoving());
        for (const auto& spy : spies) QCOMPARE(spy->count(), 0);
    }
    void whatOtherStudiesChangeIsShown() {
        open("again.kabar", true);
        ScenarioLab lab;
        lab.setWorkspace(m_workspace.get());
        QVERIFY2(soon([&] { return lab.state() == ScenarioLab::State::Ready; }), qPrintable(lab.problem()));
        const double before = lab.kmChange();
        QSignalSpy shown(&lab, &ScenarioLab::outcomesChanged);
        QVERIFY(test::put(*m_workspace, session::Domain::Studies, [](sqlite::Database& database) {
            return store::saveStudies(database, fixture::randomEvidence(8).studies);
        }));
        QVERIFY(soon([&] { return shown.count() == 1; }));
        QVERIFY(lab.kmChange() != before);
    }
};

KABAR_TEST(TestScenarioLab)
#include "test_scenario_lab.moc"
