// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/join_code.h"
#include "core/workshop/voter_roll.h"
#include "tests/support/test.h"

#include <algorithm>
#include <set>

using namespace kabar;
using namespace kabar::workshop;

namespace {

void giveOut(VoterRoll& roll, int count) {
    for (int i = 0; i < count; ++i)
        roll.tokens.push_back({.hash = std::to_string(roll.tokens.size()), .standing = standingOfNext(roll)});
}

/// The places in the order of giving out of those that count.
std::vector<int> counting(const VoterRoll& roll) {
    const auto all = admissions(roll);
    std::vector<int> places;
    for (std::size_t i = 0; i < roll.tokens.size(); ++i)
        if (all.at(roll.tokens[i].hash) == Admission::Counts) places.push_back(static_cast<int>(i));
    return places;
}

std::vector<int> range(int first, int last) {
    std::vector<int> all;
    for (int i = first; i < last; ++i) all.push_back(i);
    return all;
}

}  // namespace

class TestVoterRoll : public QObject {
    Q_OBJECT

private slots:
    void everyPhoneCountsWhileNobodyIsNotedAsPresent() {
        VoterRoll roll;
        giveOut(roll, 60);
        QCOMPARE(counting(roll), range(0, 60));
    }
    void phonesAfterThePersonsPresentWait() {
        VoterRoll roll{.present = 21};
        giveOut(roll, 21 + 500);
        QCOMPARE(counting(roll), range(0, 21));
    }
    void aWaitingPhoneNeverCountsByItself() {
        VoterRoll roll{.present = 21};
        giveOut(roll, 30);
        roll.present = 40;
        QCOMPARE(counting(roll), range(0, 21));
        giveOut(roll, 1);  // a latecomer who was noted first
        QCOMPARE(counting(roll).back(), 30);
    }
    void aDroppedPhoneMakesRoomForNoWaitingOne() {
        VoterRoll roll{.present = 3};
        giveOut(roll, 5);
        roll.tokens[1].standing = Standing::Dropped;
        QCOMPARE(counting(roll), (std::vector{0, 2}));
    }
    void phonesOfBeforeTheRollCallCountAsFarAsPersonsArePresent() {
        VoterRoll roll;
        giveOut(roll, 500);
        roll.present = 21;
        QCOMPARE(counting(roll), range(0, 21));
        giveOut(roll, 21);
        QCOMPARE(counting(roll), range(0, 21));
        roll.present = 22;
        QCOMPARE(counting(roll), range(0, 22));
    }
    void whoHasCountedGoesOnWhenSomebodyLeaves() {
        VoterRoll roll{.present = 5};
        giveOut(roll, 5);
        roll.present = 3;
        QCOMPARE(counting(roll), range(0, 5));
    }
    void confirmedPhonesCountAndTakeAPlace() {
        VoterRoll roll{.present = 2};
        giveOut(roll, 3);
        roll.tokens[2].standing = Standing::Confirmed;
        roll.present = 3;
        giveOut(roll, 1);
        QCOMPARE(counting(roll), range(0, 3));
    }
    void withCodesBySeatOnlySeatsAndTheConfirmedCount() {
        VoterRoll roll{.present = 21};
        giveOut(roll, 10);
        roll.bySeat = true;
        giveOut(roll, 30);
        QVERIFY(counting(roll).empty());
        roll.tokens[7].standing = Standing::Seated;
        roll.tokens[39].standing = Standing::Seated;
        roll.tokens[20].standing = Standing::Confirmed;
        QCOMPARE(counting(roll), (std::vector{7, 20, 39}));
        roll.bySeat = false;
        QCOMPARE(counting(roll).size(), 12u);  // the ten of before, and those let in since
    }
    void standingsReadBack() {
        for (const Standing standing : {Standing::Early, Standing::Counted, Standing::Waiting, Standing::Confirmed,
                                        Standing::Dropped, Standing::Seated})
            QVERIFY(parseStanding(name(standing)) == standing);
        QCOMPARE(parseStanding("chief").error().code, Error::Code::Malformed);
    }
    void signsAreShortAndDifferMostly() {
        std::set<std::string> signs;
        for (int i = 0; i < 500; ++i) signs.insert(signOf(std::to_string(i)));
        QVERIFY(signs.size() > 480);
        for (const std::string& sign : signs) QVERIFY(sign.size() == 3 && foldedCode(sign) == sign);
    }
};

KABAR_TEST(TestVoterRoll)
#include "test_voter_roll.moc"
