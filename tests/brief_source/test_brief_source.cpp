// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/brief_source.h"
#include "core/geo/territory.h"
#include "core/report/brief.h"
#include "core/report/brief_fields.h"
#include "core/report/composition.h"
#include "core/store/action_store.h"
#include "core/store/ballot_store.h"
#include "core/store/content_hash.h"
#include "core/store/coop_store.h"
#include "core/store/evidence_store.h"
#include "core/store/participant_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "core/store/text_store.h"
#include "core/store/workshop_file.h"
#include "core/words/words.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

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
    static Result<report::BriefInput> input(store::WorkshopFile& file, const Clock& clock, std::stop_token stop = {}) {
        const auto material = brief_source::materialOf(file);
        if (!material) return fail(material.error());
        return brief_source::briefInput(*material, clock, stop);
    }

    /// A closed ballot on `labels` with so many votes for each.
    static workshop::Ballot vote(store::WorkshopFile& file, const std::vector<std::string>& labels,
                                 const std::vector<int>& votes) {
        workshop::Ballot ballot{.question = "Quoi ?"};
        for (const std::string& label : labels) ballot.options.push_back({.label = label});
        std::vector<store::PlainVote> cast;
        const bool saved =
            store::saveBallot(file.database(), ballot) && store::openBallot(file.database(), ballot.id, fixedClock()());
        for (std::size_t i = 0; i < votes.size(); ++i)
            for (int k = 0; k < votes[i]; ++k)
                cast.push_back({"token" + std::to_string(cast.size()), {ballot.options[i].id}});
        if (!saved || !store::castVotes(file.database(), ballot.id, cast) ||
            !store::closeBallot(file.database(), ballot.id, fixedClock()()))
            qFatal("cannot vote");
        return ballot;
    }

    static auto scenarioOf(const report::BriefInput& input, scenario::Kind kind) {
        return std::ranges::find(input.scenarios, kind, &report::ScenarioFacts::kind);
    }

private slots:
    void anEmptyFileGivesAllGaps() {
        auto file = make("empty.kabar");
        const auto read = input(*file, fixedClock());
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        QCOMPARE(read->workshop.title, "Venir autrement");
        QCOMPARE(read->workshop.seed, 974);
        QCOMPARE(read->workshop.fileName, "empty.kabar");
        QVERIFY(!report::hasSubstance(*read));
        QVERIFY(!report::gaps(report::composeBrief(*read)).empty());
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
        std::vector<store::PlainVote> votes;
        for (int i = 0; i < 6; ++i) votes.push_back({"token" + std::to_string(i), {ballot.options[i < 4 ? 0 : 1].id}});
        QVERIFY(store::castVotes(database, ballot.id, votes));
        QVERIFY(store::closeBallot(database, ballot.id, fixedClock()()));

        const auto read = input(*file, fixedClock());
        QVERIFY(read.has_value());
        QCOMPARE(read->people.front().experience, "dix ans");
        QCOMPARE(read->actions.front().due, "2026-12-04");
        QCOMPARE(read->workshop.place, "Le Port");
        QCOMPARE(read->briefTexts.at("decision"), "Essayer");
        QCOMPARE(read->ballots.front().voters, 6);
        QCOMPARE(read->ballots.front().options.front().label, "A");
        QCOMPARE(read->ballots.front().options.front().votes, 4);
    }
    void computesScenariosFromReleasedTables() {
        auto file = make("tables.kabar");
        QVERIFY(store::saveTerritory(file->database(), *geo::embeddedTerritory()));
        QVERIFY(store::saveReleasedTable(file->database(), bandsTable()));
        const auto read = input(*file, fixedClock());
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        QVERIFY(read->scenarios.size() >= 6);
        QCOMPARE(std::ranges::count_if(read->scenarios, &report::ScenarioFacts::baseline), 1);
        QVERIFY(read->electricFlip.has_value());
        QVERIFY(read->commuters > 0 && read->commutersWithoutMode < read->commuters);
        const auto again = input(*file, fixedClock());
        const auto figure = [](const report::BriefInput& each) {
            return scenarioOf(each, scenario::Kind::Light)->outcome(report::Indicator::Co2eTonnesYear)->change.low;
        };
        QCOMPARE(figure(*read), figure(*again));
        // third places are not studied: what they bring is no figure, and is not nothing
        const auto places = scenarioOf(*read, scenario::Kind::ThirdPlaces);
        QVERIFY(places->outcomes.empty() && std::ranges::contains(places->lacking, scenario::Gap::NoThirdPlaces));
        for (const auto& scenario : read->scenarios)
            for (const auto& outcome : scenario.outcomes)
                for (const auto& id : outcome.factors)
                    QVERIFY2(std::ranges::contains(read->factors, id, &report::FactorFacts::id), id.c_str());
        const auto brief = report::composeBrief(*read);
        for (const auto& section : brief.sections)
            for (const auto& shown : report::figures(section)) QVERIFY(brief.source(shown.source));
    }
    void hashFollowsTheContent() {
        auto file = make("hash.kabar");
        const auto before = store::contentHash(file->database());
        QVERIFY(before.has_value());
        QCOMPARE(*before, *store::contentHash(file->database()));
        QVERIFY(store::saveText(file->database(), store::kBriefTexts, "decision", "Essayer"));
        QVERIFY(*before != *store::contentHash(file->database()));
    }
    void aFileWithoutTerritoryHasItsScenariosToo() {
        auto file = make("ground.kabar");
        QVERIFY(store::saveReleasedTable(file->database(), bandsTable()));
        const auto read = input(*file, fixedClock());
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        QVERIFY(read->scenarios.size() >= 6);
    }
    void fingerprintCoversTheVotesAndSurvivesTheirPurge() {
        auto file = make("votes.kabar");
        auto& database = file->database();
        const auto ballot = vote(*file, {"A", "B"}, {4, 2});
        const auto before = store::contentHash(database);
        QVERIFY(before.has_value());
        QVERIFY(store::purgeVotes(*file, ballot.id));
        QCOMPARE(*store::contentHash(database), *before);
        auto other = make("others.kabar");
        const auto same = vote(*other, {"A", "B"}, {2, 4});
        QVERIFY(*store::contentHash(other->database()) != *before);  // as many votes, another winner
    }
    void aScenarioRenamedAfterTheVoteKeepsItsDecision() {
        auto file = make("renamed.kabar");
        auto& database = file->database();
        QVERIFY(store::saveTerritory(database, *geo::embeddedTerritory()));
        QVERIFY(store::saveReleasedTable(database, bandsTable()));
        QVERIFY(store::loadOrMakeScenarios(database, {}));
        (void)vote(*file, {"Covoiturage", "Télétravail"}, {1, 5});
        const auto decided = [&] {
            const auto read = input(*file, fixedClock());
            const report::Composition composition(*read, words::Words(words::Language::French));
            return composition.choice.decided ? composition.choice.option->name : std::string();
        };
        QCOMPARE(decided(), "Télétravail");
        auto scenarios = *store::loadScenarios(database);
        for (scenario::Scenario& each : scenarios)
            if (each.kind == scenario::Kind::Remote) {
                each.name = "Deux jours chez soi";
                QVERIFY(store::saveScenario(database, each));
            }
        QCOMPARE(decided(), "Deux jours chez soi");
        // a file of an older version knows the label alone
        QVERIFY(database.execute("UPDATE ballot_option SET scenario_id = NULL"));
        QCOMPARE(decided(), "");
        QVERIFY(database.execute("UPDATE scenario SET name = 'Télétravail' WHERE name = 'Deux jours chez soi'"));
        QCOMPARE(decided(), "Télétravail");
    }
    void anotherTerritoryHasItsOwnFactorsAndAFullBriefOnceItIsAsked() {
        auto file = make("martinique.kabar");
        auto& database = file->database();
        geo::Territory ground = *geo::embeddedTerritory();
        ground.name = "Martinique";
        for (geo::Commune& commune : ground.communes) commune.code.replace(0, 3, "972");
        for (geo::Place& place : ground.places) place.communeCode.replace(0, 3, "972");
        QVERIFY(store::saveTerritory(database, ground));
        QVERIFY(store::saveReleasedTable(database, bandsTable()));
        const auto factorOf = [](const report::BriefInput& read, const char* id) {
            return *std::ranges::find(read.factors, id, &report::FactorFacts::id);
        };
        const auto open = input(*file, fixedClock());
        QVERIFY(open.has_value());
        QCOMPARE(factorOf(*open, "grid_emission").value.mid, 0.84);
        QVERIFY(factorOf(*open, "fuel_use").fromFrance && !factorOf(*open, "fuel_use").missing);
        QVERIFY(factorOf(*open, "fuel_price").missing);
        QVERIFY(!scenarioOf(*open, scenario::Kind::Light)->outcome(report::Indicator::EmployeeEurosYear));
        QVERIFY(scenarioOf(*open, scenario::Kind::Light)->outcome(report::Indicator::Co2eTonnesYear));
        (void)report::composeBrief(*open);  // nothing that is not known is printed
        QVERIFY(store::saveFactorValue(database, "fuel_price", 1.8));
        const auto asked = input(*file, fixedClock());
        QVERIFY(scenarioOf(*asked, scenario::Kind::Light)->outcome(report::Indicator::EmployeeEurosYear));
        QVERIFY(factorOf(*asked, "fuel_price").changedInRoom && !factorOf(*asked, "fuel_price").missing);
    }
    void stopsWhenAsked() {
        auto file = make("stop.kabar");
        std::stop_source source;
        source.request_stop();
        QCOMPARE(input(*file, fixedClock(), source.get_token()).error().code, Error::Code::Cancelled);
    }
    void refusesABrokenDocument() {
        auto file = make("broken.kabar");
        QVERIFY(file->database().execute("INSERT INTO study (family, result, computed_at) VALUES ('carpool', '{', '')"));
        const auto read = input(*file, fixedClock());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Malformed);
    }
};

KABAR_TEST(TestBriefSource)
#include "test_brief_source.moc"
