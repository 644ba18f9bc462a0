// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballot_store.h"
#include "core/store/participant_store.h"
#include "core/store/voter_store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using namespace kabar::store;
using namespace kabar::workshop;

/// Tokens, seats and the tally in one file: a phone N has the roll hash "rN" and, on the ballot, the hash "vN".
class TestVoterStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WorkshopFile> m_file;
    Ballot m_ballot;

    Database& database() { return m_file->database(); }
    void present(int count) {
        for (int i = 0; i < count; ++i) {
            Participant person{.name = "P" + std::to_string(i), .present = true};
            QVERIFY(saveParticipant(database(), person));
        }
    }
    Result<KeptBatch> keep(const Batch& batch) {
        Result<KeptBatch> kept = fail({.code = Error::Code::Internal});
        auto done = m_file->write([&](Database& db) -> Status {
            kept = keepBatch(db, batch);
            return kept ? Status() : fail(kept.error());
        });
        if (!done) return fail(done.error());
        return kept;
    }
    void giveOut(int first, int count) {
        Batch batch;
        for (int i = first; i < first + count; ++i) batch.tokens.push_back("r" + std::to_string(i));
        QVERIFY(keep(batch));
    }
    Vote vote(int phone, std::size_t option) const {
        return {.ballotId = m_ballot.id,
                .voter = "r" + std::to_string(phone),
                .tokenHash = "v" + std::to_string(phone),
                .choices = {m_ballot.options[option].id}};
    }
    KeptBatch votes(int first, int count, std::size_t option) {
        Batch batch;
        for (int i = first; i < first + count; ++i) batch.votes.push_back(vote(i, option));
        return *keep(batch);
    }
    SeatOutcome claim(int phone, const std::string& code) {
        Batch batch;
        batch.seats.push_back({.code = code,
                               .voter = "r" + std::to_string(phone),
                               .ballotId = m_ballot.id,
                               .tokenHash = "v" + std::to_string(phone)});
        return keep(batch)->seats.front();
    }
    int approvals(std::size_t option) {
        const auto tally = loadTally(database(), m_ballot);
        for (const auto& count : tally->counts)
            if (count.optionId == m_ballot.options[option].id) return count.votes;
        return -1;
    }

private slots:
    void init() {
        const auto path = m_folder.filePath(QString(QTest::currentTestFunction()) + ".kabar").toStdString();
        m_file = std::make_unique<WorkshopFile>(*WorkshopFile::create(path, "Essai", 1, [] { return kNine; }));
        m_ballot = {.question = "Que garder ?", .options = {{.label = "Navettes"}, {.label = "Tiers-lieux"}}};
        QVERIFY(saveBallot(database(), m_ballot));
        QVERIFY(openBallot(database(), m_ballot.id, kNine));
        m_ballot = *loadBallot(database(), m_ballot.id);
    }
    void cleanup() { m_file.reset(); }

    void tokensFetchedAfterThePersonsPresentAreNotCounted() {
        present(21);
        giveOut(0, 21);
        giveOut(100, 500);
        votes(0, 21, 0);
        const KeptBatch kept = votes(100, 500, 1);
        QCOMPARE(kept.counts.at(m_ballot.id), (VoteCount{.counted = 21, .waiting = 500}));
        QVERIFY(kept.voters.at("r100") == Admission::Waits);
        QCOMPARE(approvals(0), 21);
        QCOMPARE(approvals(1), 0);
    }
    void tokensFetchedBeforeLoseNoHonestVote() {
        present(21);
        giveOut(100, 500);
        giveOut(0, 21);
        votes(0, 21, 0);
        QCOMPARE(*countVotes(database(), m_ballot.id), (VoteCount{.counted = 0, .waiting = 21}));
        const auto waiting = *loadWaitingVoters(database(), m_ballot.id);
        QCOMPARE(waiting.size(), 500u);
        QVERIFY(waiting[20].voted && !waiting[21].voted);
        std::vector<std::string> honest;
        for (int i = 0; i < 21; ++i) honest.push_back("r" + std::to_string(i));
        QVERIFY(m_file->edit("confirm", [&](Database& db) { return confirmVoters(db, honest); }));
        QCOMPARE(approvals(0), 21);
    }
    void withCodesBySeatTheTallyIsTheSeats() {
        giveOut(100, 500);
        votes(100, 500, 1);  // nobody was noted as present: they counted
        QVERIFY(m_file->edit("seats", [](Database& db) { return addSeats(db, 21); }));
        QCOMPARE(*countVotes(database(), m_ballot.id), (VoteCount{.counted = 0, .waiting = 500}));
        const auto seats = *loadSeats(database());
        votes(0, 10, 0);  // before their code
        for (int i = 0; i < 21; ++i) QVERIFY(claim(i, seats[static_cast<std::size_t>(i)].code) == SeatOutcome::Taken);
        votes(10, 11, 0);
        QCOMPARE(*countVotes(database(), m_ballot.id), (VoteCount{.counted = 21, .waiting = 500}));
        QCOMPARE(approvals(0), 21);
        QCOMPARE(approvals(1), 0);
    }
    void aSeatCodeIsUsedOnce() {
        QVERIFY(addSeats(database(), 2));
        const auto seats = *loadSeats(database());
        QVERIFY(claim(1, seats[0].code.substr(0, 4) + "-" + seats[0].code.substr(4)) == SeatOutcome::Taken);
        QVERIFY(claim(2, seats[0].code) == SeatOutcome::Used);
        QVERIFY(claim(1, seats[1].code) == SeatOutcome::AlreadySeated);  // one phone takes one seat
        QVERIFY(claim(2, "BCDFGHJK") == SeatOutcome::Unknown);
        QVERIFY(claim(2, seats[1].code) == SeatOutcome::Taken);
    }
    void droppingIsTakenBack() {
        present(1);
        giveOut(0, 2);
        votes(0, 2, 0);
        const std::vector<std::string> second{"r1"};
        QVERIFY(m_file->edit("drop", [&](Database& db) { return dropVoters(db, second); }));
        QCOMPARE(*countVotes(database(), m_ballot.id), (VoteCount{.counted = 1, .waiting = 0}));
        votes(1, 1, 1);  // kept, and still aside
        QCOMPARE(*countVotes(database(), m_ballot.id), (VoteCount{.counted = 1, .waiting = 0}));
        QVERIFY(m_file->undo());
        QCOMPARE(*countVotes(database(), m_ballot.id), (VoteCount{.counted = 1, .waiting = 1}));
    }
    void aClosedBallotForgetsWhoseVotesItCounted() {
        present(1);
        giveOut(0, 2);
        votes(0, 2, 0);
        QVERIFY(closeBallot(database(), m_ballot.id, kNine));
        QCOMPARE(*database().integer("SELECT count(*) FROM vote WHERE voter IS NULL"), 1);
        QVERIFY(confirmVoters(database(), std::vector<std::string>{"r1"}));
        QCOMPARE(countVotes(database(), m_ballot.id)->counted, 2);  // also after closing no honest vote is lost
    }
    void aVoteForAClosedBallotIsSaidAndSpoilsNoOther() {
        Ballot second{.question = "Et après ?", .options = {{.label = "a"}, {.label = "b"}}};
        QVERIFY(saveBallot(database(), second));
        QVERIFY(closeBallot(database(), m_ballot.id, kNine));
        QVERIFY(openBallot(database(), second.id, kNine));
        giveOut(0, 2);
        Batch batch;
        batch.votes.push_back(vote(0, 0));
        batch.votes.push_back({.ballotId = second.id, .voter = "r1", .tokenHash = "w1", .choices = {second.options[1].id}});
        const auto kept = *keep(batch);
        QVERIFY(kept.votes[0] == VoteOutcome::NotOpen && kept.votes[1] == VoteOutcome::Kept);
        QCOMPARE(kept.counts.at(second.id).counted, 1);
        QCOMPARE(kept.counts.at(m_ballot.id).counted, 0);
    }
    void theRollSurvivesTheProgram() {
        present(1);
        giveOut(0, 2);
        votes(0, 1, 0);
        const auto path = m_file->path();
        m_file.reset();
        m_file = std::make_unique<WorkshopFile>(*WorkshopFile::open(path));
        const auto room = *readRoom(database());
        QVERIFY(room.tokens.at("r0") == Admission::Counts && room.tokens.at("r1") == Admission::Waits);
        QCOMPARE(room.votes.counted, 1);
        QCOMPARE(room.choices.size(), 1u);
        QVERIFY(!room.result);
    }
    void aSeatThatNobodyMadeIsRefused() {
        QVERIFY(database().execute("INSERT INTO seat (number, code) VALUES (1, 'http://evil.example')"));
        QCOMPARE(loadSeats(database()).error().code, Error::Code::Malformed);
        QVERIFY(database().execute("INSERT INTO voter_token (hash, standing) VALUES ('r1', 'chief')"));
        QCOMPARE(loadVoterRoll(database()).error().code, Error::Code::Malformed);
    }
    void seatsAreBounded() {
        QVERIFY(!addSeats(database(), 0));
        QVERIFY(!addSeats(database(), kMostSeats + 1));
        QVERIFY(addSeats(database(), kMostSeats));
        QCOMPARE(addSeats(database(), 1).error().code, Error::Code::OutOfRange);
        QVERIFY(removeSeats(database()));
        QVERIFY(loadSeats(database())->empty());
    }
};

KABAR_TEST(TestVoterStore)
#include "test_voter_store.moc"
