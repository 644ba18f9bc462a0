// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/population.h"
#include "core/store/coop_store.h"
#include "core/store/study_store.h"
#include "tests/study/federation.h"
#include "ui/studies/studies_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kabar;
using ui::StudiesModel;
using ui::Workspace;

/// The Studies page without its window: what it says, when it runs, what it keeps.
class TestStudiesModel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<coop::ReleasedTable> m_tables;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StudiesModel> m_model;

    void release(std::string_view allBut = {}) {
        QVERIFY(m_workspace->write(Workspace::Domain::Tables, [&](store::Database& database) -> Status {
            for (const coop::ReleasedTable& table : m_tables)
                if (table.name == allBut)
                    continue;
                else if (auto saved = store::saveReleasedTable(database, table); !saved)
                    return saved;
            return {};
        }));
    }

private slots:
    void initTestCase() {
        const auto population = demo::populate(*geo::embeddedTerritory(), {});
        QVERIFY(population.has_value());
        std::vector<test::Staff> employers;
        for (const demo::Employer& employer : population->employers)
            for (test::Staff& staff = employers.emplace_back(); const demo::Employee& employee : employer.staff)
                staff.push_back(employee.commute);
        auto tables = test::federate(employers);
        QVERIFY(tables.has_value());
        m_tables = std::move(*tables);
    }
    void init() {
        m_workspace = std::make_unique<Workspace>(systemClock());
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".kabar"));
        QVERIFY(m_workspace->create(QUrl::fromLocalFile(path), QStringLiteral("Essai")));
        m_model = std::make_unique<StudiesModel>();
        m_model->setWorkspace(m_workspace.get());
    }
    void cleanup() {
        m_model.reset();
        m_workspace.reset();
    }

    void saysWhatIsMissing() {
        QCOMPARE(m_model->state(), StudiesModel::State::NoEmployer);
        QVERIFY(m_workspace->database().run("INSERT INTO employer (name, source, mapping) VALUES ('a', 'b', '')"));
        emit m_workspace->changed(Workspace::Domain::Employers);
        QCOMPARE(m_model->state(), StudiesModel::State::NotAsked);
        QVERIFY(m_workspace->database().run("INSERT INTO audit VALUES (1, '', 'cooperative', 'asked', '', '{}', '', '')"));
        emit m_workspace->changed(Workspace::Domain::Audit);
        emit m_workspace->changed(Workspace::Domain::Tables);
        QCOMPARE(m_model->state(), StudiesModel::State::HeldBack);
        release();
        QCOMPARE(m_model->state(), StudiesModel::State::NotRun);
    }
    void saysThatWhatOneFamilyReadsWasHeldBack() {
        QVERIFY(m_workspace->database().run("INSERT INTO employer (name, source, mapping) VALUES ('a', 'b', '')"));
        QVERIFY(m_workspace->database().run("INSERT INTO audit VALUES (1, '', 'cooperative', 'asked', '', '{}', '', '')"));
        release(study::kSlotsTable);
        m_model->setFamily(2);
        QCOMPARE(m_model->state(), StudiesModel::State::HeldBack);
        m_model->setFamily(1);
        QCOMPARE(m_model->state(), StudiesModel::State::NotRun);
    }
    void saysWhenTheTablesAreNewerThanTheStudy() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        m_model->setFamily(3);
        QVERIFY(!m_model->isOutdated());
        for (coop::ReleasedTable& table : m_tables) table.releasedAt = "2099-01-01T00:00:00Z";
        release();
        QVERIFY(m_model->isOutdated());
    }
    void runsTheFourAndKeepsThem() {
        release();
        QSignalSpy progressed(m_model->job(), &ui::Job::progressChanged);
        m_model->runAll();
        QVERIFY(m_model->job()->isRunning());
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        QVERIFY(progressed.count() > 1);
        QCOMPARE(store::loadStudies(m_workspace->database())->size(), 4U);
        for (int family = 0; family < 4; ++family) {
            m_model->setFamily(family);
            QCOMPARE(m_model->state(), StudiesModel::State::Ready);
            QVERIFY(!m_model->answer().isEmpty());
            QVERIFY(m_model->findings()->count() > 0);
            QVERIFY(!m_model->layers().isEmpty());
            QVERIFY(!m_model->swings().isEmpty());
            QVERIFY(!m_model->factors().isEmpty());
        }
    }
    void movingASliderRunsItsFamilyAlone() {
        release();
        m_model->parameters()->setPlaces(2);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        const auto results = store::loadStudies(m_workspace->database());
        QCOMPARE(results->size(), 1U);
        QCOMPARE(results->front().family, study::Family::ThirdPlaces);
        QCOMPARE(m_model->findings()->count(), 2);
        StudiesModel again;  // a page opened later shows the slider where it stood
        again.setWorkspace(m_workspace.get());
        QCOMPARE(again.parameters()->places(), 2);
    }
    void stoppingEndsSoonAndKeepsWhatWasThere() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        m_model->runAll();
        m_model->stop();
        QVERIFY(QTest::qWaitFor([&] { return !m_model->job()->isRunning(); }, 5000));
        m_model->setFamily(3);
        QCOMPARE(m_model->state(), StudiesModel::State::Ready);
    }
    void stoppingTakesTheSlidersBack() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        m_model->parameters()->setLines(9);
        m_model->stop();
        QCOMPARE(m_model->parameters()->lines(), 3);
        QVERIFY(m_model->isSettled());
    }
    void aSliderMovedOnWhileItsStudyRunsIsNotLost() {
        release();
        m_model->parameters()->setPlaces(2);
        QVERIFY(QTest::qWaitFor([&] { return m_model->job()->isRunning(); }, 5000));
        m_model->parameters()->setPlaces(4);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        QCOMPARE(m_model->parameters()->places(), 4);
        QCOMPARE(m_model->findings()->count(), 4);
    }
    void clickOnTheMapSelectsAFinding() {
        release();
        m_model->parameters()->setLines(4);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        m_model->setFamily(3);
        m_model->pick(QStringLiteral("shuttles/1"));
        QCOMPARE(m_model->selectedRow(), 0);
        m_model->pick(QStringLiteral("nowhere"));
        QCOMPARE(m_model->selectedRow(), -1);
    }
    void activeLimitsNeverCross() {
        auto* parameters = m_model->parameters();
        parameters->setActiveStep(0, 4);
        QCOMPARE(parameters->walkStep(), 4);
        QVERIFY(parameters->bicycleStep() >= 4 && parameters->twizyStep() >= parameters->eBikeStep());
        parameters->setActiveStep(3, 1);
        QVERIFY(parameters->walkStep() <= 1 && parameters->eBikeStep() <= 1);
    }
    void speaksTheChosenLanguage() {
        release();
        m_model->parameters()->setCarpoolLinks(5);
        QVERIFY(QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000));
        m_model->setFamily(2);
        const QString french = m_model->answer();
        m_model->setLanguage(QStringLiteral("en_GB"));
        QVERIFY(french.contains(QStringLiteral("salariés")) && m_model->answer().contains(QStringLiteral("employees")));
    }
};

QTEST_MAIN(TestStudiesModel)
#include "test_studies_model.moc"
