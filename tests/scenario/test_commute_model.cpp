// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/commute_model.h"
#include "core/scenario/comparison.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"

#include <algorithm>
#include <tuple>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

class TestCommuteModel : public QObject {
    Q_OBJECT

    /// The people of the north all live in the catchment of a third place 2 zones away; those of the south in none.
    static Evidence oneThirdPlace() {
        coop::CellSums sums = sumsOf(100, 15, 4);
        sums.remoteKnown = 100;
        sums.remoteDays = 200;  // 2 of 4 days
        const auto north = cell(zoneAt(kNorth, 8), {}, sums);
        study::Finding place{.family = study::Family::ThirdPlaces, .cells = {north.key}, .table = std::string(kHomesTable)};
        place.marks.push_back({.label = "Nord", .line = {north.key.home.centre()}});
        return {.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sums, 4),
                                               cell(zoneAt(kSouth), coop::Mode::Car, sums, 4)}),
                           table(kHomesTable, {north, cell(zoneAt(kSouth, 8), {}, sums)})},
                .studies = {{.family = study::Family::ThirdPlaces, .findings = {place}}}};
    }
    static bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

private slots:
    void saysWhatToDoWithoutTables() {
        const auto model = CommuteModel::make({}, territory(), islandFactors());
        QVERIFY(!model);
        QCOMPARE(model.error().code, Error::Code::NotFound);
        QCOMPARE(model.error().value, "commute-bands");
        QCOMPARE(model.error().clause, clause("scenario.not-released"));
    }
    void namesWhatItDoesWithout() {
        const auto model =
            CommuteModel::make({.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(50, 9, 5))})}},
                               territory(), islandFactors());
        QVERIFY(model.has_value());
        for (const Gap gap : {Gap::NoHomes, Gap::NoFlows, Gap::NoSlots, Gap::NoThirdPlaces, Gap::NoShuttleLines,
                              Gap::NoRemoteDays, Gap::NoCarOwnership})
            QVERIFY(std::ranges::find(model->gaps(), gap) != model->gaps().end());
    }
    void whatRestsOnNothingIsNotKnown() {
        const auto model =
            CommuteModel::make({.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(50, 9, 5))})}},
                               territory(), islandFactors());
        QVERIFY(model.has_value());
        const auto comparison = *compare(*model, readyScenarios(model->proposals()), islandFactors(), 1);
        for (const auto& compared : comparison.scenarios) {
            const auto& [scenario, outcome] = std::tie(compared.scenario, compared.outcome);
            const bool isTold =
                scenario.kind == Kind::Baseline || scenario.kind == Kind::Light || scenario.kind == Kind::Electric;
            QCOMPARE(outcome.lacking.empty(), isTold);
            QCOMPARE(factor::isKnown(outcome.change[Indicator::VehicleKmDay]), isTold);
        }
        QVERIFY(std::ranges::contains(model->lacking(Levers().with(Lever::CarpoolUptake, 0.1)), Gap::NoSlots));
        QVERIFY(model->lacking(Levers().with(Lever::ShuttleLines, 3)).empty());  // nobody would take them
    }
    void aStudyThatCouldJudgeNobodyProposesNothing() {
        Evidence evidence = oneThirdPlace();
        study::StudyResult shuttles{.family = study::Family::Shuttles, .persons = 200, .personsLeftOut = 120};
        evidence.studies.push_back(shuttles);
        const auto lines = [&] {
            return CommuteModel::make(evidence, territory(), islandFactors())->proposals().shuttleLines;
        };
        QCOMPARE(lines(), 0);  // of the eighty, none are in line
        evidence.studies.back().personsLeftOut = 200;
        QVERIFY(!lines());
    }
    void whoseDistanceDidNotLeaveIsNotMovedToABicycle() {
        Evidence evidence = oneThirdPlace();
        const auto lacking = [&] {
            return CommuteModel::make(evidence, territory(), islandFactors())
                ->lacking(Levers().with(Lever::EbikeUptake, 0.2));
        };
        QVERIFY(lacking().empty());
        evidence.studies.push_back({.family = study::Family::Active, .persons = 200, .personsLeftOut = 200});
        QVERIFY(lacking() == std::vector{Gap::NoFlows});
    }
    void whoArrivesInZonesTooLargeHasPartnersThatNobodyKnows() {
        Evidence evidence = oneThirdPlace();
        const Levers carpool = Levers().with(Lever::CarpoolUptake, 0.1);
        auto slot = cell(zoneAt(kNorth, 8), {}, sumsOf(100, 15, 4));
        slot.key.work = zoneAt(kSouth, 8);
        slot.key.slot = 450;
        evidence.tables.push_back(table(kSlotsTable, {slot}));
        QVERIFY(CommuteModel::make(evidence, territory(), islandFactors())->lacking(carpool).empty());
        evidence.tables.back().cells[0].key.home = zoneAt(kNorth, 4);
        const auto model = CommuteModel::make(evidence, territory(), islandFactors());
        QVERIFY(std::ranges::contains(model->lacking(carpool), Gap::NoSlots));
        QVERIFY(std::ranges::contains(model->gaps(), Gap::NoSlots));
    }
    void leversAtRestChangeNothing() {
        const auto model = CommuteModel::make(randomEvidence(5), territory(), islandFactors());
        for (const Travel& zone : model->travel(Levers()))
            for (const Measure measure : kMeasures)
                for (const Trips& change : zone.changeBy(measure).of) QCOMPARE(change, Trips());
    }
    void thirdPlaceTakesItsCatchmentAlone() {
        const auto model = CommuteModel::make(oneThirdPlace(), territory(), islandFactors());
        QVERIFY(model.has_value());
        QCOMPARE(model->proposals().thirdPlaces, 1);
        Levers levers;
        levers.with(Lever::ThirdPlaces, 1).with(Lever::ThirdPlaceUptake, 0.5).with(Lever::ThirdPlaceDays, 1);
        const auto zones = model->travel(levers);
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const bool north = model->homes()[i].zone == zoneAt(kNorth);
            // 80 person-days a weekday · all in the catchment · half engage · 1 of 4 days on site = 10.
            QVERIFY(near(zones[i].changeBy(Measure::ThirdPlace)[Way::ThirdPlace].personDays, north ? 10 : 0));
            QVERIFY(near(zones[i].changeBy(Measure::ThirdPlace)[Way::Car].km, north ? -300 : 0));
        }
    }
    void daysAtTheThirdPlaceAreNoMoreThanTheJobAllows() {
        const auto model = CommuteModel::make(oneThirdPlace(), territory(), islandFactors());
        Levers levers;
        levers.with(Lever::ThirdPlaces, 1).with(Lever::ThirdPlaceUptake, 0.5).with(Lever::ThirdPlaceDays, 3);
        // 3 days asked, 2 of 4 possible: half of 80 person-days, of which half engage.
        QVERIFY(near(total(model->travel(levers)).changeBy(Measure::ThirdPlace)[Way::ThirdPlace].personDays, 20));
    }
    void shuttlesAreAsFullAsTheStudySays() {
        study::Finding line{.family = study::Family::Shuttles, .vehicleKmPerDay = {100, 220, 400}};
        line.figures = {{.id = "service_km", .value = {100, 100, 100}}};
        study::StudyResult lines{.family = study::Family::Shuttles, .findings = {line}};
        QVERIFY(!studiedShuttleFill(std::vector{lines}));
        lines.parameters["seats"] = 22;
        // 220 rider-km on 100 km, half of them empty: 4.4 of 22 seats on the way there
        auto fill = studiedShuttleFill(std::vector{lines});
        QVERIFY(fill && near(*fill, 0.2));
        for (const Scenario& ready : readyScenarios({.shuttleLines = 1, .shuttleFill = fill}))
            if (ready.kind == Kind::Shuttles || ready.kind == Kind::Together)
                QCOMPARE(ready.levers[Lever::ShuttleFill], *fill);
    }
    void daysNotMovedAreNoMoreThanTheJobAllows() {
        const auto model = CommuteModel::make(oneThirdPlace(), territory(), islandFactors());
        Levers levers;
        levers.with(Lever::ThirdPlaces, 1).with(Lever::ThirdPlaceUptake, 0.6).with(Lever::ThirdPlaceDays, 3);
        levers.with(Lever::RemoteUptake, 1);
        const Travel all = total(model->travel(levers));
        // Both claim the same 2 of 4 days of 200 people, and all of them are taken, once.
        QVERIFY(near(all.changeBy(Measure::ThirdPlace)[Way::ThirdPlace].personDays +
                         all.changeBy(Measure::Remote)[Way::Home].personDays,
                     80));
    }
    void livesWhereThePeopleOfItsCellsLive() {
        const auto model = CommuteModel::make(oneThirdPlace(), territory(), islandFactors());
        const auto communes = byCommune(*model, model->travel(Levers()));
        QVERIFY(near(communes[0].persons, 100) && near(communes[1].persons, 100));
    }
    void shortReachTakesShortTrips() {
        const auto model = CommuteModel::make(
            {.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 5), 4)})}}, territory(),
            islandFactors());
        Levers levers;
        levers.with(Lever::EbikeUptake, 0.2).with(Lever::EbikeReach, 15);
        const Trips taken = total(model->travel(levers)).changeBy(Measure::Ebike)[Way::Ebike];
        // 10 to 15 km of a band from 10 to 20: half of it · 20 % of 100 people, 12.5 km each way on average.
        QVERIFY(near(taken.personDays, 10) && near(taken.km, 10 * 2 * 12.5));
    }
    void noTripIsNegativeNorLost() {
        Random random(11);
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const auto model = CommuteModel::make(randomEvidence(seed), territory(), islandFactors());
            QVERIFY(model.has_value());
            for (int i = 0; i < 10; ++i) {
                const Levers levers = randomLevers(random);
                MeasureShares kept{};
                for (double& share : kept) share = random.uniform();
                for (const Travel& zone : model->travel(levers)) {
                    const WayTrips trips = travelled(zone, kept);
                    double before = 0, after = 0;
                    for (std::size_t way = 0; way < kWayCount; ++way) {
                        QVERIFY(trips.of[way].personDays >= -1e-9 && trips.of[way].km >= -1e-9);
                        before += zone.today.of[way].personDays;
                        after += trips.of[way].personDays;
                    }
                    QVERIFY(std::abs(before - after) < 1e-6);
                }
            }
        }
    }
    void whoComesByBusTodayIsServedToday() {
        coop::CellSums sums = sumsOf(100, 15, 4);
        sums.carKnown = 100;
        sums.carOwners = 80;
        const auto model =
            CommuteModel::make({.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sums, 4),
                                                               cell(zoneAt(kNorth), coop::Mode::Bus, sums, 4)})}},
                               territory(), islandFactors());
        const Reach today = model->reach(Levers()).front();
        QVERIFY(near(today.carless, 40) && near(today.reached, 20));
    }
    void studiesOfOtherTablesAreLeftOutAndNamed() {
        Evidence evidence = oneThirdPlace();
        evidence.studies[0].tables = {commuters::useOf(*evidence.table(kHomesTable))};
        QCOMPARE(CommuteModel::make(evidence, territory(), islandFactors())->proposals().thirdPlaces, 1);
        evidence.tables[1].releasedAt = "2026-12-01T08:00:00Z";  // asked once more, and the answer is the same
        QCOMPARE(CommuteModel::make(evidence, territory(), islandFactors())->proposals().thirdPlaces, 1);
        evidence.tables[1].cells[1].sums.persons += 1;  // another release of the same name
        const auto model = CommuteModel::make(evidence, territory(), islandFactors());
        QVERIFY(!model->proposals().thirdPlaces);
        QVERIFY(std::ranges::contains(model->gaps(), Gap::StaleStudies));
    }
    void reachCountsOnlyThoseWithoutACar() {
        Random random(2);
        const auto model = CommuteModel::make(randomEvidence(3), territory(), islandFactors());
        for (int i = 0; i < 20; ++i)
            for (const Reach& zone : model->reach(randomLevers(random)))
                QVERIFY(zone.reached >= -1e-9 && zone.reached <= zone.carless + 1e-9);
    }
};

KABAR_TEST(TestCommuteModel)
#include "test_commute_model.moc"
