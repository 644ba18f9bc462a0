// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action_store.h"
#include "core/store/agenda_store.h"
#include "core/store/ballot_store.h"
#include "core/store/participant_store.h"
#include "core/store/room_store.h"
#include "core/workshop/voter_token.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using namespace kabar::store;
using namespace kabar::workshop;
using namespace std::chrono_literals;

namespace {

Ballot draft() {
    return {.id = 0,
            .question = "Que garder ?",
            .maxChoices = 2,
            .state = BallotState::Draft,
            .options = {{.label = "Navettes"}, {.label = "Tiers-lieux"}, {.label = "Covoiturage"}},
            .openedAt = {},
            .closedAt = {}};
}

}  // namespace

class TestWorkshopStores : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_path;
    std::unique_ptr<WorkshopFile> m_file;

    Database& database() { return m_file->database(); }
    Ballot openDraft() {
        Ballot ballot = draft();
        (void)m_file->edit("ballot", [&](Database& db) { return saveBallot(db, ballot); });
        (void)m_file->write([&](Database& db) { return openBallot(db, ballot.id, kNine); });
        return *loadBallot(database(), ballot.id);
    }
    Status vote(const Ballot& ballot, const std::string& hash, std::initializer_list<std::size_t> options) {
        Choices choices;
        for (const std::size_t option : options) choices.push_back(ballot.options[option].id);
        const PlainVote cast{.hash = hash, .choices = choices};
        return m_file->write([&](Database& db) { return castVotes(db, ballot.id, std::span(&cast, 1)); });
    }

private slots:
    void init() {
        m_path = m_folder.filePath(QString(QTest::currentTestFunction()) + ".kabar").toStdString();
        auto made = WorkshopFile::create(m_path, "Essai", 1, [] { return kNine; });
        QVERIFY(made.has_value());
        m_file = std::make_unique<WorkshopFile>(std::move(*made));
    }
    void cleanup() { m_file.reset(); }

    void keepsEverythingAboutAParticipant() {
        Participant person{.name = "Léa Payet",
                           .organisation = "Association Volcan",
                           .skills = "cartes",
                           .experience = "10 ans",
                           .brings = "un vélo cargo",
                           .registered = false,
                           .present = true};
        QVERIFY(m_file->edit("participant", [&](Database& db) { return saveParticipant(db, person); }));
        QVERIFY(*loadParticipants(database()) == std::vector{person});
        person.present = false;
        QVERIFY(m_file->edit("participant", [&](Database& db) { return saveParticipant(db, person); }));
        QVERIFY(*loadParticipants(database()) == std::vector{person});
        QVERIFY(m_file->undo() && m_file->undo());
        QVERIFY(loadParticipants(database())->empty());
    }
    void tellsWhenThereIsNobodyToChange() {
        Participant nobody{.id = 99, .name = "X"};
        QCOMPARE(m_file->edit("p", [&](Database& db) { return saveParticipant(db, nobody); }).error().code,
                 Error::Code::NotFound);
        QCOMPARE(m_file->edit("p", [](Database& db) { return removeParticipant(db, 99); }).error().code,
                 Error::Code::NotFound);
    }
    void ordersTheAgenda() {
        std::vector<std::int64_t> ids;
        for (const char* title : {"un", "deux", "trois"}) {
            AgendaBlock block{.title = title, .planned = 20min};
            QVERIFY(m_file->edit("agenda", [&](Database& db) { return saveAgendaBlock(db, block); }));
            ids.push_back(block.id);
        }
        std::swap(ids[0], ids[2]);
        QVERIFY(m_file->edit("agenda", [&](Database& db) { return reorderAgenda(db, ids); }));
        const auto blocks = loadAgenda(database());
        QCOMPARE((*blocks)[0].title, "trois");
        QCOMPARE((*blocks)[2].title, "un");
    }
    void keepsTheTimesOfTheAgenda() {
        AgendaBlock block{.title = "un", .planned = 20min};
        QVERIFY(saveAgendaBlock(database(), block));
        QVERIFY(saveAgendaTimes(database(), startOrPause(*loadAgenda(database()), kNine)));
        QVERIFY(*(*loadAgenda(database()))[0].startedAt == kNine);
        QVERIFY(!(*loadAgenda(database()))[0].endedAt);
        for (const auto moment : {3min, 5min, 9min})
            QVERIFY(saveAgendaTimes(database(), startOrPause(*loadAgenda(database()), kNine + moment)));
        QVERIFY(*(*loadAgenda(database()))[0].pausedAt == kNine + 9min);
        QVERIFY((*loadAgenda(database()))[0].paused == 2min);
    }
    void keepsActions() {
        Action action{.text = "Écrire aux communes",
                      .kind = actionKinds()[0],
                      .owner = "Léa",
                      .due = *parseDate("2027-01-15"),
                      .state = ActionState::Started};
        QVERIFY(saveAction(database(), action));
        QVERIFY(*loadActions(database()) == std::vector{action});
    }
    void keepsTheRoomsAddress() {
        QVERIFY(!*loadRoomAddress(database()));
        QVERIFY(saveRoomAddress(database(), {"K7PM", 8080}));
        QVERIFY(saveRoomAddress(database(), {"K7PM", 8081}));
        QCOMPARE((*loadRoomAddress(database()))->port, 8081);
    }

    void changesADraftAndItsOptions() {
        Ballot ballot = draft();
        QVERIFY(saveBallot(database(), ballot));
        const std::int64_t kept = ballot.options[2].id;
        ballot.options.erase(ballot.options.begin());
        std::swap(ballot.options[0], ballot.options[1]);
        ballot.options.push_back({.label = "Vélos"});
        ballot.maxChoices = 3;
        QVERIFY(saveBallot(database(), ballot));
        const auto read = loadBallot(database(), ballot.id);
        QVERIFY(read->options == ballot.options);
        QCOMPARE(read->options[0].id, kept);
        QCOMPARE(read->maxChoices, 3);
    }
    void anOptionStandsForTheScenarioOfItsName() {
        QVERIFY(database().execute(
            "INSERT INTO scenario (id, position, name, kind, levers) VALUES (71, 1, 'Navettes', 'own', '{}')"));
        Ballot ballot = draft();
        ballot.options[0].label = " navettes ";
        ballot.options[1].label = "Autre chose";
        QVERIFY(saveBallot(database(), ballot));
        QCOMPARE(loadBallot(database(), ballot.id)->options[0].scenario, std::optional<std::int64_t>(71));
        QVERIFY(!loadBallot(database(), ballot.id)->options[1].scenario);
        QVERIFY(database().execute("UPDATE scenario SET name = 'Cars' WHERE id = 71"));
        QVERIFY(saveBallot(database(), ballot));  // its label stays, and what it stands for
        QCOMPARE(loadBallot(database(), ballot.id)->options[0].scenario, std::optional<std::int64_t>(71));
        ballot.options[0].label = "Rien";
        QVERIFY(saveBallot(database(), ballot));
        QVERIFY(!loadBallot(database(), ballot.id)->options[0].scenario);
    }
    void undoLeavesWhatPeopleVotedOnAsTheyReadIt() {
        Ballot ballot = draft();
        QVERIFY(m_file->edit("ballot", [&](Database& db) { return saveBallot(db, ballot); }));
        ballot.options[0].label = "Navettes du soir";
        QVERIFY(m_file->edit("ballot", [&](Database& db) { return saveBallot(db, ballot); }));
        QVERIFY(m_file->write([&](Database& db) { return openBallot(db, ballot.id, kNine); }));
        QVERIFY(vote(ballot, "aa", {0}));
        QCOMPARE(m_file->undo().error().code, Error::Code::Mismatch);
        QCOMPARE(loadBallot(database(), ballot.id)->options[0].label, "Navettes du soir");
        QCOMPARE(*countVoters(database(), ballot.id), 1);
    }
    void removalOfAClosedBallotCanBeTakenBackWithItsVotes() {
        const Ballot ballot = openDraft();
        for (const char* voter : {"aa", "bb", "cc", "dd", "ee"}) QVERIFY(vote(ballot, voter, {1}));
        QVERIFY(m_file->write([&](Database& db) { return closeBallot(db, ballot.id, kNine); }));
        QVERIFY(m_file->edit("ballot", [&](Database& db) { return removeBallot(db, ballot.id); }));
        QVERIFY(loadBallots(database())->empty());
        QVERIFY(m_file->undo());
        QCOMPARE(loadTally(database(), *loadBallot(database(), ballot.id))->counts[0].votes, 5);
        QVERIFY(m_file->redo());
        QVERIFY(loadBallots(database())->empty());
    }
    void openedBallotCannotChange() {
        Ballot ballot = openDraft();
        ballot.question = "Autre ?";
        QCOMPARE(saveBallot(database(), ballot).error().code, Error::Code::Refused);
    }
    void onlyOneBallotIsOpen() {
        openDraft();
        Ballot second = draft();
        QVERIFY(saveBallot(database(), second));
        QCOMPARE(openBallot(database(), second.id, kNine).error().code, Error::Code::Refused);
    }
    void oneTokenHasOneVoteThatMayChange() {
        const Ballot ballot = openDraft();
        QVERIFY(vote(ballot, "aa", {0}));
        QVERIFY(vote(ballot, "aa", {1, 2}));
        QCOMPARE(*countVoters(database(), ballot.id), 1);
        const auto choices = *loadChoices(database(), ballot.id);
        QCOMPARE(choices.size(), 1u);
        QVERIFY(choices.at("aa") == Choices({ballot.options[1].id, ballot.options[2].id}));
    }
    void voteIsOnDiskWhenItReturns() {
        const Ballot ballot = openDraft();
        QVERIFY(vote(ballot, "aa", {0}));
        auto elsewhere = Database::open(m_path.string(), Database::Access::ReadOnly);
        QCOMPARE(*elsewhere->integer("SELECT count(*) FROM vote"), 1);
    }
    void closedBallotTakesNoVote() {
        const Ballot ballot = openDraft();
        QVERIFY(closeBallot(database(), ballot.id, kNine + 1min));
        QCOMPARE(vote(ballot, "aa", {0}).error().code, Error::Code::Refused);
        QCOMPARE(*countVoters(database(), ballot.id), 0);
        QVERIFY(openBallot(database(), ballot.id, kNine + 2min));
        QVERIFY(vote(ballot, "aa", {0}));
    }
    void phonesSeeTheOpenBallotElseTheLastClosed() {
        QVERIFY(!*currentBallot(database()));
        const Ballot first = openDraft();
        QVERIFY(closeBallot(database(), first.id, kNine));
        const Ballot second = openDraft();
        QCOMPARE((*currentBallot(database()))->id, second.id);
        QVERIFY(closeBallot(database(), second.id, kNine + 1min));
        QCOMPARE((*currentBallot(database()))->id, second.id);
        QVERIFY(openBallot(database(), first.id, kNine + 2min));
        QCOMPARE((*currentBallot(database()))->id, first.id);
    }
    void purgeKeepsTheCountAndNoVote() {
        const Ballot ballot = openDraft();
        for (int i = 0; i < 6; ++i) QVERIFY(vote(ballot, VoterToken::random()->hashFor(ballot.id), {0, i % 2 ? 1u : 2u}));
        const std::string hash = VoterToken::random()->hashFor(ballot.id);
        QVERIFY(vote(ballot, hash, {}));
        QCOMPARE(purgeVotes(*m_file, ballot.id).error().code, Error::Code::Refused);
        QVERIFY(closeBallot(database(), ballot.id, kNine));
        const Tally before = *loadTally(database(), ballot);
        QVERIFY(purgeVotes(*m_file, ballot.id));

        QVERIFY(!*holdsVotes(database(), ballot.id));
        const Tally after = *loadTally(database(), ballot);
        QCOMPARE(after.voters, 7);
        QCOMPARE(after.blank, 1);
        QCOMPARE(after.counts.size(), before.counts.size());
        for (std::size_t i = 0; i < after.counts.size(); ++i) {
            QCOMPARE(after.counts[i].label, before.counts[i].label);
            QCOMPARE(after.counts[i].votes, before.counts[i].votes);
            QCOMPARE(after.counts[i].tied, before.counts[i].tied);
        }
        QCOMPARE(openBallot(database(), ballot.id, kNine).error().code, Error::Code::Refused);

        m_file.reset();
        QFile bytes(m_path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains(hash.c_str()));  // overwritten, not only unlinked
    }
    void purgeOfAFewKeepsOnlyHowManyTheyWere() {
        const Ballot ballot = openDraft();
        QVERIFY(vote(ballot, "aa", {0}));
        QVERIFY(closeBallot(database(), ballot.id, kNine));
        QVERIFY(purgeVotes(*m_file, ballot.id));
        const Tally after = *loadTally(database(), ballot);
        QCOMPARE(after.voters, 1);
        QVERIFY(after.counts.empty());
    }
};

KABAR_TEST(TestWorkshopStores)
#include "test_workshop_stores.moc"
