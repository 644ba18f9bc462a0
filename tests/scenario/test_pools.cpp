// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/coverage.h"
#include "core/scenario/pools.h"
#include "tests/scenario/evidence_fixture.h"

#include <QTest>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

class TestPools : public QObject {
    Q_OBJECT

    static double personsBy(const Pools& pools, Way way) {
        double sum = 0;
        for (const Pool& pool : pools.pools)
            if (pool.way == way) sum += pool.persons;
        return sum;
    }

private slots:
    void averagesOverWeekdays() {
        // 100 people, 4 days a week, 15 km one way: 80 of them on an average weekday, 80 · 30 = 2,400 km.
        const Pools pools =
            makePools(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)}), nullptr);
        QCOMPARE(pools.pools.size(), 1u);
        QCOMPARE(pools.pools[0].trips, (Trips{80, 2400}));
        QCOMPARE(pools.pools[0].oneWayKm(), 15.0);
        QCOMPARE(pools.bands[4].nearKm, 10.0);
        QCOMPARE(pools.bands[4].farKm, 20.0);
    }
    void splitsUnknownModesAsTheirBand() {
        const Pools pools = makePools(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(60, 15, 5), 4),
                                                          cell(zoneAt(kNorth), coop::Mode::Bus, sumsOf(20, 15, 5), 4),
                                                          cell(zoneAt(kNorth), coop::Mode::Walk, sumsOf(50, 1, 5), 1),
                                                          cell(zoneAt(kSouth), {}, sumsOf(40, 15, 5), 4)}),
                                      nullptr);
        QCOMPARE(personsBy(pools, Way::Car), 60 + 30.0);
        QCOMPARE(personsBy(pools, Way::Bus), 20 + 10.0);
        QCOMPARE(personsBy(pools, Way::Walk), 50.0);
        QCOMPARE(pools.personsWithoutMode, 40.0);
    }
    void everybodyDrivesWhenNobodySaid() {
        const Pools pools =
            makePools(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Unknown, sumsOf(40, 15, 5), 4)}), nullptr);
        QCOMPARE(personsBy(pools, Way::Car), 40.0);
    }
    void takesTheBandOfTheMeanDistanceWhenItWasMergedAway() {
        const Pools pools =
            makePools(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(40, 7, 5))}), nullptr);
        QCOMPARE(pools.pools[0].band, 3);
    }
    void keepsEveryPersonAndKilometre() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto evidence = randomEvidence(seed);
            const Pools pools = makePools(*evidence.table(kBandsTable), nullptr);
            double persons = 0, asked = 0;
            for (const Pool& pool : pools.pools) persons += pool.persons;
            for (const auto& each : evidence.table(kBandsTable)->cells) asked += each.sums.persons;
            QVERIFY(std::abs(persons - asked) < 1e-6);
        }
    }
    void remoteDaysAreAShareOfTheDaysOnSite() {
        coop::CellSums sums = sumsOf(100, 15, 4);
        sums.remoteKnown = 50;
        sums.remoteDays = 50;  // one day of four
        const Pools pools = makePools(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sums, 4)}), nullptr);
        QCOMPARE(pools.pools[0].remoteShare, 0.25);
        QVERIFY(pools.remoteKnown && !pools.carKnown);
    }
    void takesFromTheHomesWhatTheTripsDoNotSay() {
        coop::CellSums homes = sumsOf(100, 15, 4);
        homes.remoteKnown = 100;
        homes.remoteDays = 200;  // 2 days of 4
        homes.carKnown = 50;
        homes.carOwners = 40;
        const auto homesTable = table(kHomesTable, {cell(zoneAt(kNorth, 8), {}, homes)});
        const Pools pools =
            makePools(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)}), &homesTable);
        QCOMPARE(pools.pools[0].remoteShare, 0.5);
        QVERIFY(std::abs(pools.pools[0].carlessShare - 0.2) < 1e-12);
        QVERIFY(pools.remoteKnown && pools.carKnown);
    }
    void coverageFallsBackToCoarserKnowledge() {
        Coverage coverage;
        coverage.add(zoneAt(kNorth, 8), 3, 1, 30);
        coverage.add(zoneAt(kNorth, 8), 4, 0, 10);
        QCOMPARE(coverage.mean(zoneAt(kNorth), 3), 1.0);
        QCOMPARE(coverage.mean(zoneAt(kNorth), 0), 0.75);
        QCOMPARE(coverage.mean(zoneAt(kSouth), 4), 0.0);
        QCOMPARE(coverage.mean({}, 0), 0.75);
        QCOMPARE(Coverage().mean(zoneAt(kNorth), 3), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPools)
#include "test_pools.moc"
