// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/population.h"
#include "core/store/coop_store.h"
#include "tests/study/federation.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/studies/studies_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kabar;
using session::Domain;
using test::number;
using test::put;
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
        QVERIFY(put(*m_workspace, Domain::Tables, [&](sqlite::Database& database) -> Status {
            for (const coop::ReleasedTable& table : m_tables)
                if (table.name == allBut)
                    continue;
                else if (auto saved = store::saveReleasedTable(database, table); !saved)
                    return saved;
            return {};
        }));
    }

    void addEmployer() {
        QVERIFY(put(*m_workspace, Domain::Employers, [](sqlite::Database& database) {
            return database.run("INSERT INTO employer (name, source, mapping) VALUES ('a', 'b', '')");
        }));
    }
    void noteAsked() {
        QVERIFY(put(*m_workspace, Domain::Audit, [](sqlite::Database& database) {
            return database.run("INSERT INTO audit VALUES (1, '', 'cooperative', 'asked', '', '{}', '', '')");
        }));
    }
    const std::vector<study::StudyResult>& kept() const { return *m_workspace->snapshot()->studies; }
    bool settled() {
        return QTest::qWaitFor([&] { return m_model->isSettled(); }, 60'000);
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
        addEmployer();
        QCOMPARE(m_model->state(), StudiesModel::State::NotAsked);
        noteAsked();
        QCOMPARE(m_model->state(), StudiesModel::State::HeldBack);
        release();
        QCOMPARE(m_model->state(), StudiesModel::State::NotRun);
    }
    void saysThatWhatOneFamilyReadsWasHeldBack() {
        addEmployer();
        noteAsked();
        release(study::kSlotsTable);
        m_model->setFamily(2);
        QCOMPARE(m_model->state(), StudiesModel::State::HeldBack);
        m_model->setFamily(1);
        QCOMPARE(m_model->state(), StudiesModel::State::NotRun);
    }
    void saysWhenTheTablesAreNewerThanTheStudy() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(settled());
        m_model->setFamily(3);
        QVERIFY(!m_model->isStale());
        auto before = m_tables;
        for (coop::ReleasedTable& table : m_tables) ++table.report.asked;  // another release
        release();
        QVERIFY(m_model->isStale());
        QCOMPARE(m_model->staleCount(), 1);
        m_tables = std::move(before);
        m_model->runAll();
        QVERIFY(settled());
        QVERIFY(!m_model->isStale());
    }
    void saysWhenATableOfTheStudyIsGone() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(settled());
        m_model->setFamily(3);
        QVERIFY(put(*m_workspace, Domain::Tables, [](sqlite::Database& database) {
            return database.run("DELETE FROM released_table WHERE name = 'commute-flows'");
        }));
        QVERIFY(m_model->isStale());
    }
    void aDamagedStudyIsSaidAndNotShownAsMissing() {
        release();
        QVERIFY(put(*m_workspace, Domain::Studies, [](sqlite::Database& database) {
            return database.run("INSERT INTO study (family, result, computed_at) VALUES ('carpool', '{', '')");
        }));
        QCOMPARE(m_model->state(), StudiesModel::State::Broken);
        QVERIFY(!m_model->problem().isEmpty());
    }
    void aMovedSliderDiesWithItsWorkshop() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(!m_model->isSettled());
        m_workspace->close();
        QVERIFY(m_model->isSettled());
        QCOMPARE(m_model->state(), StudiesModel::State::NoEmployer);
    }
    void whatIsComputedForOneWorkshopIsNotWrittenIntoAnother() {
        release();
        const QString other = m_folder.filePath(QStringLiteral("other.kabar"));
        QVERIFY(store::WorkshopFile::create(other.toStdString(), "Autre", 1, systemClock()));
        m_model->runAll();
        QVERIFY(m_model->job()->isRunning());
        QVERIFY(m_workspace->open(other));
        QVERIFY(settled());
        QCOMPARE(number(*m_workspace, "SELECT count(*) FROM study"), 0);
        QCOMPARE(m_model->state(), StudiesModel::State::NoEmployer);
    }
    void runsTheFourAndKeepsThem() {
        release();
        QSignalSpy progressed(m_model->job(), &ui::Job::progressChanged);
        m_model->runAll();
        QVERIFY(m_model->job()->isRunning());
        QVERIFY(settled());
        QVERIFY(progressed.count() > 1);
        QCOMPARE(kept().size(), 4U);
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
        QVERIFY(settled());
        QCOMPARE(kept().size(), 1U);
        QCOMPARE(kept().front().family, study::Family::ThirdPlaces);
        QCOMPARE(m_model->findings()->count(), 2);
        StudiesModel again;  // a page opened later shows the slider where it stood
        again.setWorkspace(m_workspace.get());
        QCOMPARE(again.parameters()->places(), 2);
    }
    void stoppingEndsSoonAndKeepsWhatWasThere() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(settled());
        m_model->runAll();
        m_model->stop();
        QVERIFY(QTest::qWaitFor([&] { return !m_model->job()->isRunning(); }, 5000));
        m_model->setFamily(3);
        QCOMPARE(m_model->state(), StudiesModel::State::Ready);
    }
    void stoppingTakesTheSlidersBack() {
        release();
        m_model->parameters()->setLines(3);
        QVERIFY(settled());
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
        QVERIFY(settled());
        QCOMPARE(m_model->parameters()->places(), 4);
        QCOMPARE(m_model->findings()->count(), 4);
    }
    void clickOnTheMapSelectsAFinding() {
        release();
        m_model->parameters()->setLines(4);
        QVERIFY(settled());
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
        QVERIFY(settled());
        m_model->setFamily(2);
        const QString french = m_model->answer();
        m_model->setLanguage(QStringLiteral("en_GB"));
        QVERIFY(french.contains(QStringLiteral("salariés")) && m_model->answer().contains(QStringLiteral("employees")));
    }
};

KABAR_TEST(TestStudiesModel)
#include "test_studies_model.moc"
