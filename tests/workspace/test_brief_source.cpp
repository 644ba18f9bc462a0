// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory.h"
#include "core/report/brief.h"
#include "core/report/brief_fields.h"
#include "core/store/action_store.h"
#include "core/store/ballot_store.h"
#include "core/store/coop_store.h"
#include "core/store/participant_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "core/store/text_store.h"
#include "core/store/workshop_file.h"
#include "core/workspace/brief_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kabar;
using namespace std::chrono_literals;

namespace {

Clock fixedClock() {
    return [] { return Time(1'780'000'000'000ms); };
}

/// Bands as the shipped algorithm releases them: people who drive from one zone to another.
coop::ReleasedTable bandsTable() {
    coop::ReleasedTable table{.name = "commute-bands",
                              .algorithmHash = std::string(64, 'a'),
                              .releasedAt = "2026-05-28T08:00:00.000Z",
                              .bandEdges = {1000, 2000, 5000, 10000, 20000, 40000},
                              .slotMinutes = 0,
                              .cells = {},
                              .report = {}};
    for (const double latitude : {-20.9, -21.3}) {
        coop::ReleasedCell cell;
        cell.key.home = geo::Zone::at({latitude, 55.48}, 6);
        cell.key.band = 4;
        cell.key.mode = coop::Mode::Car;
        cell.sums = {.persons = 500,
                     .daysOnSite = 2'400,
                     .distance = 500 * 15'000.0,
                     .distanceDays = 2'400 * 15'000.0,
                     .remoteKnown = 500,
                     .remoteDays = 600,
                     .carKnown = 500,
                     .carOwners = 480};
        cell.employers = 5;
        table.cells.push_back(cell);
    }
    table.report = {.asked = 2, .released = 2, .merged = 0, .minPersonsInCell = 500, .persons = 1000};
    return table;
}

}  // namespace

class TestBriefSource : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Result<store::WorkshopFile> make(const char* name) {
        return store::WorkshopFile::create(m_folder.filePath(name).toStdString(), "Venir autrement", 974, fixedClock());
    }

private slots:
    void anEmptyFileGivesAllGaps() {
        auto file = make("empty.kabar");
        const auto input = workspace::briefInput(file->database(), fixedClock());
        QVERIFY2(input.has_value(), input ? "" : describe(input.error()).c_str());
        QCOMPARE(input->workshop.title, "Venir autrement");
        QCOMPARE(input->workshop.seed, 974);
        QCOMPARE(input->workshop.fileName, "empty.kabar");
        QVERIFY(!report::hasSubstance(*input));
        QVERIFY(!report::gaps(report::composeBrief(*input)).empty());
    }
    void readsTheRoom() {
        auto file = make("room.kabar");
        auto& database = file->database();
        workshop::Participant ana{
            .name = "Ana Payet", .organisation = "École fictive", .experience = "dix ans", .present = true};
        QVERIFY(store::saveParticipant(database, ana));
        workshop::Action action{.text = "Écrire", .owner = "Ana", .due = std::chrono::year_month_day(2026y / 12 / 4)};
        QVERIFY(store::saveAction(database, action));
        QVERIFY(store::saveText(database, store::kBriefTexts, report::brief_field::kDecision, "Essayer"));
        QVERIFY(store::saveText(database, store::kEventTexts, "Lieu", "Le Port"));
        workshop::Ballot ballot{.question = "Quoi ?", .options = {{.label = "A"}, {.label = "B"}}};
        QVERIFY(store::saveBallot(database, ballot));
        QVERIFY(store::openBallot(database, ballot.id, fixedClock()()));
        store::FileBallotBox box(*file);
        std::vector<workshop::Vote> votes;
        for (int i = 0; i < 6; ++i) votes.push_back({"token" + std::to_string(i), {ballot.options[i < 4 ? 0 : 1].id}});
        QVERIFY(box.cast(ballot.id, votes));
        QVERIFY(store::closeBallot(database, ballot.id, fixedClock()()));

        const auto input = workspace::briefInput(database, fixedClock());
        QVERIFY(input.has_value());
        QCOMPARE(input->people.front().experience, "dix ans");
        QCOMPARE(input->actions.front().due, "2026-12-04");
        QCOMPARE(input->workshop.place, "Le Port");
        QCOMPARE(input->briefTexts.at("decision"), "Essayer");
        QCOMPARE(input->ballots.front().voters, 6);
        QCOMPARE(input->ballots.front().options.front().label, "A");
        QCOMPARE(input->ballots.front().options.front().votes, 4);
    }
    void computesScenariosFromReleasedTables() {
        auto file = make("tables.kabar");
        QVERIFY(store::saveTerritory(file->database(), *geo::embeddedTerritory()));
        QVERIFY(store::saveReleasedTable(file->database(), bandsTable()));
        const auto input = workspace::briefInput(file->database(), fixedClock());
        QVERIFY2(input.has_value(), input ? "" : describe(input.error()).c_str());
        QVERIFY(input->scenarios.size() >= 6);
        QCOMPARE(std::ranges::count_if(input->scenarios, &report::ScenarioFacts::baseline), 1);
        QVERIFY(input->electricFlip.has_value());
        const auto again = workspace::briefInput(file->database(), fixedClock());
        const auto figure = [](const report::BriefInput& each) {
            return each.scenarios[1].outcome(report::Indicator::Co2eTonnesYear)->change.low;
        };
        QCOMPARE(figure(*input), figure(*again));
        for (const auto& scenario : input->scenarios)
            for (const auto& outcome : scenario.outcomes)
                for (const auto& id : outcome.factors)
                    QVERIFY2(std::ranges::contains(input->factors, id, &report::FactorFacts::id), id.c_str());
        const auto brief = report::composeBrief(*input);
        for (const auto& section : brief.sections)
            for (const auto& shown : report::figures(section)) QVERIFY(brief.source(shown.source));
    }
    void hashFollowsTheContent() {
        auto file = make("hash.kabar");
        const auto before = workspace::contentHash(file->database());
        QVERIFY(before.has_value());
        QCOMPARE(*before, *workspace::contentHash(file->database()));
        QVERIFY(store::saveText(file->database(), store::kBriefTexts, "decision", "Essayer"));
        QVERIFY(*before != *workspace::contentHash(file->database()));
    }
    void stopsWhenAsked() {
        auto file = make("stop.kabar");
        std::stop_source source;
        source.request_stop();
        QCOMPARE(workspace::briefInput(file->database(), fixedClock(), source.get_token()).error().code,
                 Error::Code::Cancelled);
    }
    void refusesABrokenDocument() {
        auto file = make("broken.kabar");
        QVERIFY(file->database().execute("INSERT INTO study (family, result, computed_at) VALUES ('carpool', '{', '')"));
        const auto input = workspace::briefInput(file->database(), fixedClock());
        QVERIFY(!input);
        QCOMPARE(input.error().code, Error::Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestBriefSource)
#include "test_brief_source.moc"
