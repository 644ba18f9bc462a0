// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/action.h"
#include "core/workshop/agenda.h"
#include "core/workshop/join_code.h"
#include "core/workshop/participant.h"
#include "core/workshop/qr_code.h"
#include "core/workshop/tally.h"
#include "core/workshop/voter_roll.h"
#include "core/workshop/voter_token.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <set>

using namespace kabar;
using namespace kabar::tests;
using namespace kabar::workshop;
using namespace std::chrono_literals;

namespace {

std::vector<AgendaBlock> threeBlocks() {
    return {{.id = 1, .title = "Accueil", .planned = 10min, .startedAt = {}, .endedAt = {}},
            {.id = 2, .title = "Études", .planned = 30min, .startedAt = {}, .endedAt = {}},
            {.id = 3, .title = "Vote", .planned = 20min, .startedAt = {}, .endedAt = {}}};
}

Ballot ballotOf(std::initializer_list<const char*> labels, int maxChoices) {
    Ballot ballot{.id = 1,
                  .question = "?",
                  .maxChoices = maxChoices,
                  .state = BallotState::Open,
                  .options = {},
                  .openedAt = {},
                  .closedAt = {}};
    for (const char* label : labels)
        ballot.options.push_back({.id = static_cast<std::int64_t>(ballot.options.size()) + 1, .label = label});
    return ballot;
}

/// Options a to g are 1 to 7.
std::vector<Choices> committeeVotes() {
    return {{1, 2}, {1, 2}, {1, 2}, {1, 3}, {1, 3}, {1, 3}, {1, 4}, {1, 4}, {2, 3, 6}, {5}, {6}, {7}};
}

}  // namespace

class TestWorkshop : public QObject {
    Q_OBJECT

private slots:
    void attendanceTellsRegisteredFromPresent() {
        const std::vector<Participant> people{{.name = "A", .registered = true, .present = true},
                                              {.name = "B", .registered = true, .present = false},
                                              {.name = "C", .registered = false, .present = true}};
        const Attendance count = attendance(people);
        QCOMPARE(count.registered, 2);
        QCOMPARE(count.present, 2);
        QCOMPARE(count.unannounced, 1);
    }
    void participantNeedsAName() { QVERIFY(!validate(Participant{.name = "  "})); }

    void agendaBeforeTheStartIsNeitherAheadNorBehind() {
        const AgendaProgress state = progressAt(threeBlocks(), kNine);
        QVERIFY(!state.running && !state.expectedEnd && !state.finished);
        QCOMPARE(*state.next, 0u);
        QCOMPARE(state.planned.count(), 60);
        QCOMPARE(state.behind.count(), 0);
    }
    void oneKeyStartsAndPausesAndNeverEndsABlock() {
        auto blocks = startOrPause(threeBlocks(), kNine);
        QCOMPARE(progressAt(blocks, kNine + 4min).remaining, 6min);
        for (const auto moment : {4min, 7min, 9min, 10min}) {
            blocks = startOrPause(blocks, kNine + moment);
            QCOMPARE(*progressAt(blocks, kNine + moment).running, 0u);
        }
        QCOMPARE(progressAt(blocks, kNine + 12min).elapsed, 8min);
        QVERIFY(!progressAt(blocks, kNine + 12min).paused);
    }
    void aPausedClockStandsStill() {
        auto blocks = startOrPause(startOrPause(threeBlocks(), kNine), kNine + 4min);
        const AgendaProgress state = progressAt(blocks, kNine + 30min);
        QVERIFY(state.paused);
        QCOMPARE(state.remaining, 6min);
        QCOMPARE(state.behind, 26min);
        QVERIFY(*state.expectedEnd == kNine + 86min);
    }
    void aPausedBlockEndsWithItsPause() {
        auto blocks = startOrPause(startOrPause(threeBlocks(), kNine), kNine + 4min);
        blocks = moveOn(blocks, kNine + 14min);
        QVERIFY(!blocks[0].pausedAt && blocks[0].paused == 10min && *blocks[0].endedAt == kNine + 14min);
        QCOMPARE(*progressAt(blocks, kNine + 14min).running, 1u);
    }
    void remainingTimeGoesBelowZeroAndTheRoomFallsBehind() {
        const auto blocks = startOrPause(threeBlocks(), kNine);
        QCOMPARE(progressAt(blocks, kNine + 4min).remaining, 6min);
        QCOMPARE(progressAt(blocks, kNine + 4min).behind, 0s);
        QCOMPARE(progressAt(blocks, kNine + 13min).remaining, -3min);
        QCOMPARE(progressAt(blocks, kNine + 13min).behind, 3min);
        QVERIFY(*progressAt(blocks, kNine + 13min).expectedEnd == kNine + 63min);
    }
    void endingEarlyPutsTheRoomAhead() {
        auto blocks = moveOn(threeBlocks(), kNine);
        blocks = moveOn(blocks, kNine + 6min);
        const AgendaProgress state = progressAt(blocks, kNine + 20min);
        QCOMPARE(*state.running, 1u);
        QCOMPARE(state.behind, -4min);
        QVERIFY(*state.expectedEnd == kNine + 56min);
    }
    void aPauseCountsAsDelay() {
        auto blocks = startOrPause(threeBlocks(), kNine);
        blocks = startOrPause(blocks, kNine + 5min);
        blocks = startOrPause(blocks, kNine + 10min);
        QCOMPARE(progressAt(blocks, kNine + 15min).behind, 5min);
    }
    void finishedAgendaStaysAsItEnded() {
        std::vector<AgendaBlock> blocks = threeBlocks();
        for (int i = 0; i < 4; ++i) blocks = moveOn(blocks, kNine + i * 18min);
        const AgendaProgress state = progressAt(blocks, kNine + 500min);
        QVERIFY(state.finished);
        QCOMPARE(state.behind, -6min);
        QCOMPARE(state.fraction, 1.0);
        QVERIFY(startOrPause(blocks, kNine + 500min) == blocks);
    }
    void refusesABlockWithoutTitleOrTime() {
        QVERIFY(!validate(AgendaBlock{.title = ""}));
        QVERIFY(!validate(AgendaBlock{.title = "x", .planned = 0min}));
        QVERIFY(!validate(AgendaBlock{.title = "x", .planned = 721min}));
        QVERIFY(validate(AgendaBlock{.title = "x", .planned = 1min}).has_value());
    }

    void refusesWhatNoBallotCanBe() {
        QVERIFY(validate(ballotOf({"a", "b"}, 1)).has_value());
        QVERIFY(!validate(ballotOf({"a"}, 1)));
        QVERIFY(!validate(ballotOf({"a", "a"}, 1)));
        QVERIFY(!validate(ballotOf({"a", " "}, 1)));
        QVERIFY(!validate(ballotOf({"a", "b"}, 3)));
        QVERIFY(!validate(ballotOf({"a", "b"}, 0)));
    }
    void acceptsNoneToTheMostChoices() {
        const Ballot ballot = ballotOf({"a", "b", "c"}, 2);
        const auto choices = [&](std::initializer_list<std::int64_t> ids) { return validChoices(ballot, std::vector(ids)); };
        QVERIFY(choices({}).has_value());
        QVERIFY(choices({3, 1}) == Choices({1, 3}));
        QCOMPARE(choices({1, 2, 3}).error().code, Error::Code::OutOfRange);
        QCOMPARE(choices({1, 1}).error().code, Error::Code::OutOfRange);
        QCOMPARE(choices({4}).error().code, Error::Code::OutOfRange);
    }
    void closedBallotTakesNoVote() {
        Ballot ballot = ballotOf({"a", "b"}, 1);
        ballot.state = BallotState::Closed;
        QCOMPARE(validChoices(ballot, std::vector<std::int64_t>{1}).error().code, Error::Code::Refused);
    }

    void countsApprovals() {
        const Ballot ballot = ballotOf({"a", "b", "c", "d", "e", "f", "g"}, 4);
        const Tally result = tally(ballot, committeeVotes());
        QCOMPARE(result.voters, 12);
        QCOMPARE(result.counts[0].label, "a");
        QCOMPARE(result.counts[0].votes, 8);
        QCOMPARE(result.counts[0].share, 8.0 / 12);
        QCOMPARE(result.counts[1].votes, 4);
        QCOMPARE(result.counts[2].votes, 4);
        QVERIFY(result.counts[1].tied && result.counts[2].tied && !result.counts[0].tied);
        QCOMPARE(result.counts[1].rank, 2);
        QCOMPARE(result.counts[2].rank, 2);
        QCOMPARE(result.counts[3].rank, 4);
    }
    /// Published case: a committee of 4 is {a,b,c,d} or {a,b,c,f}, and nothing in the votes says which.
    void showsATieForTheLastPlaceAsATie() {
        const Ballot ballot = ballotOf({"a", "b", "c", "d", "e", "f", "g"}, 4);
        const Selection committee = select(tally(ballot, committeeVotes()), 4);
        QCOMPARE(committee.chosen, (std::vector<std::int64_t>{1, 2, 3}));
        QCOMPARE(committee.tied, (std::vector<std::int64_t>{4, 6}));
        QCOMPARE(committee.placesLeft, 1);
        const Selection three = select(tally(ballot, committeeVotes()), 3);
        QCOMPARE(three.chosen, (std::vector<std::int64_t>{1, 2, 3}));
        QVERIFY(three.tied.empty());
    }
    void choosesNobodyWithoutVotes() {
        const std::vector<Choices> blank(6);
        const Tally result = tally(ballotOf({"a", "b"}, 1), blank);
        QCOMPARE(result.blank, 6);
        QVERIFY(select(result, 1).chosen.empty() && select(result, 1).tied.empty());
    }
    void holdsBackCountsOfFewerThanFive() {
        const std::vector<Choices> four{{1}, {1}, {2}, {}};
        const Tally result = tally(ballotOf({"a", "b"}, 1), four);
        QCOMPARE(result.voters, 4);
        QVERIFY(result.heldBack() && result.counts.empty());
        QCOMPARE(result.blank, 0);
    }

    void tokensAreAllDifferentAndReadBack() {
        std::set<std::string> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto token = VoterToken::random();
            QVERIFY(token.has_value());
            QVERIFY(seen.insert(token->text()).second);
            QCOMPARE(VoterToken::parse(token->text())->hashFor(1), token->hashFor(1));
        }
    }
    void hashTellsNothingAcrossBallots() {
        const auto token = VoterToken::random();
        QVERIFY(token->hashFor(1) != token->hashFor(2));
        QCOMPARE(token->hashFor(1).size(), 32u);
        QVERIFY(token->hashFor(1).find(token->text()) == std::string::npos);
    }
    void refusesATokenItNeverGave() {
        for (const char* text : {"", "short", "AAAAAAAAAAAAAAAAAAAAAA==", "AAAAAAAAAAAAAAAAAAAA!A"})
            QVERIFY(!VoterToken::parse(text));
    }
    void joinCodesHaveNoSignMistakenForAnother() {
        for (int i = 0; i < 500; ++i) {
            const auto code = randomJoinCode();
            QCOMPARE(code->size(), 5u);
            QVERIFY(code->find_first_of("01OI58AEUY26") == std::string::npos);
            QCOMPARE(foldedCode(*code), *code);
        }
        QCOMPARE(randomSeatCode()->size(), 8u);
    }
    void codesAreReadAsPeopleTypeThem() {
        QVERIFY(sameCode(" k7 pm ", "K7PM"));
        QVERIFY(sameCode("1z0-sgBv", "LZQSGBV"));
        QVERIFY(sameCode("i2o568u", "LZQSGBV"));
        QVERIFY(sameCode("B256", "B256"));  // a code of an earlier version
        QVERIFY(!sameCode("K7PN", "K7PM"));
    }

    void readsDatesOfBothForms() {
        QCOMPARE(isoDate(*parseDate("2026-12-31")), "2026-12-31");
        QCOMPARE(isoDate(*parseDate("31/12/2026")), "2026-12-31");
        QCOMPARE(isoDate(*parseDate("")), "");
        for (const char* text : {"2026-02-30", "demain", "2026-12", "1/2", "2026-12-31x", "0031-12-01", "-1-1-1"})
            QVERIFY2(!parseDate(text), text);
    }
    void actionNeedsWords() { QVERIFY(!validate(Action{.text = " "})); }

    void qrCodeHasItsThreeFinders() {
        const auto code = qrCode("http://192.168.1.20:8080/K7PM");
        QVERIFY(code.has_value());
        QCOMPARE(code->size, 29);  // version 3: 42 bytes at medium correction
        const auto finder = [&](int x, int y) {
            for (int i = 0; i < 7; ++i)
                if (!code->dark(x + i, y) || !code->dark(x + i, y + 6) || !code->dark(x, y + i) || !code->dark(x + 6, y + i))
                    return false;
            return code->dark(x + 3, y + 3) && !code->dark(x + 1, y + 1);
        };
        QVERIFY(finder(0, 0) && finder(code->size - 7, 0) && finder(0, code->size - 7));
    }
    void refusesATextNoQrCodeHolds() { QCOMPARE(qrCode(std::string(4000, 'x')).error().code, Error::Code::OutOfRange); }
};

KABAR_TEST(TestWorkshop)
#include "test_workshop.moc"
