// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commuters/commuters.h"
#include "core/commuters/coverage.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::commuters;
using namespace kabar::scenario::fixture;

class TestCommuters : public QObject {
    Q_OBJECT

    static double personsBy(const Commuters& commuters, coop::Mode mode) {
        double sum = 0;
        for (const Group& group : commuters.groups())
            if (group.mode == mode) sum += group.persons;
        return sum;
    }

private slots:
    void averagesOverWeekdays() {
        // 100 people, 4 days a week, 15 km one way: 80 of them on an average weekday, 80 · 30 = 2,400 km.
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)}),
                                  nullptr);
        QCOMPARE(commuters.groups().size(), 1u);
        QCOMPARE(commuters.groups()[0].trips, (Trips{80, 2400}));
        QCOMPARE(commuters.groups()[0].oneWayKm(), 15.0);
        QCOMPARE(commuters.bands()[4].nearKm, 10.0);
        QCOMPARE(commuters.bands()[4].farKm, 20.0);
    }
    void splitsUnknownModesAsTheirBand() {
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(60, 15, 5), 4),
                                                      cell(zoneAt(kNorth), coop::Mode::Bus, sumsOf(20, 15, 5), 4),
                                                      cell(zoneAt(kNorth), coop::Mode::Walk, sumsOf(50, 1, 5), 1),
                                                      cell(zoneAt(kSouth), {}, sumsOf(40, 15, 5), 4)}),
                                  nullptr);
        QCOMPARE(personsBy(commuters, coop::Mode::Car), 60 + 30.0);
        QCOMPARE(personsBy(commuters, coop::Mode::Bus), 20 + 10.0);
        QCOMPARE(personsBy(commuters, coop::Mode::Walk), 50.0);
        QCOMPARE(commuters.personsWithoutMode(), 40.0);
    }
    void everybodyDrivesWhenNobodySaid() {
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Unknown, sumsOf(40, 15, 5), 4)}),
                                  nullptr);
        QCOMPARE(personsBy(commuters, coop::Mode::Car), 40.0);
    }
    void takesTheBandOfTheMeanDistanceWhenItWasMergedAway() {
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(40, 7, 5))}), nullptr);
        QCOMPARE(commuters.groups()[0].band, 3U);
    }
    void keepsEveryPersonAndKilometre() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto evidence = randomEvidence(seed);
            const Commuters commuters(*evidence.table(kBandsTable), nullptr);
            double persons = 0, asked = 0;
            for (const Group& pool : commuters.groups()) persons += pool.persons;
            for (const auto& each : evidence.table(kBandsTable)->cells) asked += each.sums.persons;
            QVERIFY(std::abs(persons - asked) < 1e-6);
        }
    }
    void remoteDaysAreAShareOfTheDaysOnSite() {
        coop::CellSums sums = sumsOf(100, 15, 4);
        sums.remoteKnown = 50;
        sums.remoteDays = 50;  // one day of four
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sums, 4)}), nullptr);
        QCOMPARE(commuters.groups()[0].remoteShare, 0.25);
        QVERIFY(commuters.remoteKnown() && !commuters.carKnown());
    }
    void takesFromTheHomesWhatTheTripsDoNotSay() {
        coop::CellSums homes = sumsOf(100, 15, 4);
        homes.remoteKnown = 100;
        homes.remoteDays = 200;  // 2 days of 4
        homes.carKnown = 50;
        homes.carOwners = 40;
        const auto homesTable = table(kHomesTable, {cell(zoneAt(kNorth, 8), {}, homes)});
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)}),
                                  &homesTable);
        QCOMPARE(commuters.groups()[0].remoteShare, 0.5);
        QVERIFY(std::abs(commuters.groups()[0].carlessShare - 0.2) < 1e-12);
        QVERIFY(commuters.remoteKnown() && commuters.carKnown());
    }
    void spreadsCoarseCellsOverThoseWhomNoFinerCellCounts() {
        // 100 live in the north, 60 in the south; a fine cell has 80 of the north, a hidden one the other 80
        const auto homes = table(
            kHomesTable, {cell(zoneAt(kNorth, 8), {}, sumsOf(100, 15, 4)), cell(zoneAt(kSouth, 8), {}, sumsOf(60, 15, 4))});
        const Commuters commuters(table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(80, 15, 5), 4),
                                                      cell({}, coop::Mode::Car, sumsOf(80, 15, 5), 4)}),
                                  &homes);
        QCOMPARE(commuters.of(zoneAt(kNorth))[4].persons, 100.0);
        QCOMPARE(commuters.of(zoneAt(kSouth))[4].persons, 60.0);
        QCOMPARE(commuters.persons(), 160.0);
        QCOMPARE(commuters.homes().size(), 2U);
    }
    void unknownModesFollowTheFactor() {
        const auto bands = table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(60, 15, 5), 4),
                                               cell(zoneAt(kNorth), coop::Mode::Bus, sumsOf(20, 15, 5), 4),
                                               cell(zoneAt(kNorth), coop::Mode::Walk, sumsOf(20, 1, 5), 1),
                                               cell(zoneAt(kSouth), {}, sumsOf(40, 15, 5), 4)});
        QCOMPARE(Commuters(bands, nullptr).knownCarShare(), 0.6);
        QCOMPARE(personsBy(Commuters(bands, nullptr), coop::Mode::Car), 60 + 30.0);  // as those of their band
        QCOMPARE(personsBy(Commuters(bands, nullptr, 0.6), coop::Mode::Car), 60 + 30.0);
        QCOMPARE(personsBy(Commuters(bands, nullptr, 0), coop::Mode::Car), 60.0);
        QCOMPARE(personsBy(Commuters(bands, nullptr, 1), coop::Mode::Car), 100.0);
        QCOMPARE(personsBy(Commuters(bands, nullptr, 0), coop::Mode::Bus), 60.0);
    }
    void tellsAReleaseFromAnotherOfItsName() {
        const auto before = table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(60, 15, 5), 4)});
        auto after = before;
        after.cells[0].sums.persons = 61;
        const TableUse use = useOf(before);
        QVERIFY(isSame(use, before));
        QVERIFY(!isSame(use, after));
        QVERIFY(areSame(std::vector{use}, std::vector{before}));
        QVERIFY(!areSame(std::vector{use}, std::vector<coop::ReleasedTable>{}));
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

KABAR_TEST(TestCommuters)
#include "test_commuters.moc"
