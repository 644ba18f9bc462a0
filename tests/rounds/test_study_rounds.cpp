// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/sandbox.h"
#include "core/geo/territory.h"
#include "core/rounds/ask.h"
#include "core/rounds/compare.h"
#include "core/rounds/stale.h"
#include "core/store/coop_store.h"
#include "core/store/evidence_store.h"
#include "core/store/scenario_store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using study::Family;

/// Asking, studying and comparing as the window and the scripts both do.
class TestStudyRounds : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const Clock m_clock = [] { return Time(std::chrono::milliseconds(1'790'000'000'000)); };

    std::filesystem::path sandbox(const char* name) {
        const std::filesystem::path path = m_folder.filePath(QLatin1String(name)).toStdString();
        demo::SandboxRequest request;
        request.population.employers = 8;
        request.population.employees = 3000;
        const auto made = demo::makeSandbox(path, *geo::embeddedTerritory(), request, {});
        if (!made) qFatal("%s", describe(made.error()).c_str());
        return path;
    }

private slots:
    void readyScenariosFollowWhatIsProposedUntilTheRoomMovesThem() {
        auto file = store::WorkshopFile::open(sandbox("follow.kabar").string());
        QVERIFY(file.has_value());
        auto ready = *store::loadOrMakeScenarios(file->database(), {});
        const auto of = [&](scenario::Kind kind) {
            const auto all = *store::loadScenarios(file->database());
            return std::ranges::find(all, kind, &scenario::Scenario::kind)->levers;
        };
        auto moved = *std::ranges::find(ready, scenario::Kind::Together, &scenario::Scenario::kind);
        moved.levers.with(scenario::Lever::CarpoolUptake, 0.4);
        QVERIFY(store::saveScenario(file->database(), moved));
        rounds::FileRecords records(*file);
        QVERIFY(rounds::study(records, rounds::Asking::WhenMissing, {}, m_clock));
        const auto proposals = scenario::proposals((*records.snapshot())->studies.orNothing());
        QVERIFY(proposals.thirdPlaces > 0);
        QCOMPARE(of(scenario::Kind::ThirdPlaces)[scenario::Lever::ThirdPlaces], proposals.thirdPlaces);
        QCOMPARE(of(scenario::Kind::Together), moved.levers);
    }
    void asksStudiesAndKeepsBoth() {
        auto file = store::WorkshopFile::open(sandbox("whole.kabar"));
        rounds::FileRecords records(*file);
        const auto round = rounds::study(records, rounds::Asking::WhenMissing, {.families = {Family::Active}}, m_clock);
        QVERIFY2(round, round ? "" : describe(round.error()).c_str());
        QVERIFY(round->asked && !round->problem);
        QCOMPARE(round->run.results.size(), 1U);
        const auto snapshot = *records.snapshot();
        QCOMPARE(snapshot->tables->size(), 4U);
        QCOMPARE(snapshot->studies->size(), 1U);
        QVERIFY(snapshot->stale.empty());
    }
    void studiesOfOtherTablesAreStaleUntilTheyAreRenewed() {
        auto file = store::WorkshopFile::open(sandbox("stale.kabar"));
        rounds::FileRecords records(*file);
        study::StudyOptions options{.families = {Family::Active, Family::Carpool}};
        options.carpool.corridors = 5;
        QVERIFY(rounds::study(records, rounds::Asking::WhenMissing, options, m_clock));
        auto bands = *store::loadReleasedTable(file->database(), study::kBandsTable);
        bands.report.persons -= bands.cells.back().sums.persons;
        bands.report.personsAsAsked = std::min(bands.report.personsAsAsked, bands.report.persons);
        --bands.report.released;
        bands.cells.pop_back();  // released again, with a cell less
        bands.releasedAt = "2026-12-01T08:00:00.000Z";
        QVERIFY(records.keep(session::Domain::Tables,
                             [&](sqlite::Database& database) { return store::saveReleasedTable(database, bands); }));
        QVERIFY(std::ranges::contains((*records.snapshot())->stale, Family::Active));
        const auto renewed = rounds::renew(records, m_clock);
        QVERIFY2(renewed, renewed ? "" : describe(renewed.error()).c_str());
        QVERIFY((*records.snapshot())->stale.empty());
        for (const auto& result : *(*records.snapshot())->studies)
            if (result.family == Family::Carpool) QCOMPARE(result.parameters, study::parametersOf(Family::Carpool, options));
    }
    void comparesWithScenariosThatItMakes() {
        auto file = store::WorkshopFile::open(sandbox("compare.kabar"));
        rounds::FileRecords records(*file);
        QCOMPARE(rounds::compare(records, 1).error().code, Error::Code::NotFound);  // nothing was released yet
        QVERIFY(rounds::study(records, rounds::Asking::Always, {}, m_clock));
        const auto compared = rounds::compare(records, 1);
        QVERIFY2(compared, compared ? "" : describe(compared.error()).c_str());
        QCOMPARE(compared->scenarios.size(), (*records.snapshot())->scenarios->size());
    }
    void asksOnlyWhatIsNamedAndRefusesWhatIsNot() {
        auto file = store::WorkshopFile::open(sandbox("names.kabar"));
        rounds::FileRecords records(*file);
        const std::vector<std::string> known{"commute-bands"}, unknown{"commute-moon"};
        QCOMPARE(rounds::ask(records, unknown, m_clock).error().code, Error::Code::NotFound);
        QVERIFY(rounds::ask(records, known, m_clock));
        QCOMPARE((*records.snapshot())->tables->size(), 1U);
    }
};

KABAR_TEST(TestStudyRounds)
#include "test_study_rounds.moc"
