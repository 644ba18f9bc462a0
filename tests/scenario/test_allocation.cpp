// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/scenario/allocation.h"
#include "tests/support/test.h"

#include <algorithm>
#include <numeric>

using namespace kabar;
using namespace kabar::scenario;

class TestAllocation : public QObject {
    Q_OBJECT

    static MeasureShares randomClaims(Random& random) {
        MeasureShares claims{};
        for (double& claim : claims) claim = random.chance(0.3) ? 0 : random.uniform();
        return claims;
    }

private slots:
    void aloneTakesItsClaim() {
        MeasureShares claims{};
        claims[2] = 0.3;
        QVERIFY(std::abs(allocate(claims)[2] - 0.3) < 1e-12);
    }
    void twoShareWhatBothClaim() {
        // Half the pool wants to carpool, half the shuttle: 1 − 0.5 · 0.5 = 0.75 is claimed, and goes half and half.
        MeasureShares claims{};
        claims[2] = claims[3] = 0.5;
        QVERIFY(std::abs(allocate(claims)[2] - 0.375) < 1e-12);
        QVERIFY(std::abs(allocate(claims)[3] - 0.375) < 1e-12);
    }
    void nothingClaimedNothingGiven() { QCOMPARE(allocate({}), MeasureShares{}); }
    void givesATripOnceAndNeverMoreThanClaimed() {
        Random random(974);
        for (int i = 0; i < 10'000; ++i) {
            const MeasureShares claims = randomClaims(random), shares = allocate(claims);
            QVERIFY(std::reduce(shares.begin(), shares.end()) <= 1 + 1e-12);
            for (std::size_t k = 0; k < kMeasureCount; ++k) QVERIFY(shares[k] >= 0 && shares[k] <= claims[k] + 1e-12);
        }
    }
    void orderDoesNotMatter() {
        Random random(7);
        MeasureShares claims = randomClaims(random), reversed = claims;
        std::ranges::reverse(reversed);
        MeasureShares back = allocate(reversed);
        std::ranges::reverse(back);
        for (std::size_t k = 0; k < kMeasureCount; ++k) QVERIFY(std::abs(allocate(claims)[k] - back[k]) < 1e-12);
    }
    void oneMoreMeasureTakesFromTheOthers() {
        Random random(3);
        for (int i = 0; i < 1000; ++i) {
            MeasureShares claims = randomClaims(random);
            claims[5] = 0;
            const MeasureShares before = allocate(claims);
            claims[5] = 0.4;
            const MeasureShares after = allocate(claims);
            for (std::size_t k = 0; k < 5; ++k) QVERIFY(after[k] <= before[k] + 1e-12);
            QVERIFY(std::reduce(after.begin(), after.end()) >= std::reduce(before.begin(), before.end()) - 1e-12);
        }
    }
};

KABAR_TEST(TestAllocation)
#include "test_allocation.moc"
