// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/recharge_plan.h"
#include "core/telemetry/track_builder.h"
#include "tests/support/test.h"

#include <cmath>

using namespace kabar;
using namespace kabar::telemetry;
using namespace std::chrono_literals;

namespace {

const Time kNoon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

/// A vehicle told by hand: `at(…).says(…)`.
class Story {
public:
    Track track;

    Story& says(const char* name, Time at, double value) {
        Series& series = track[name];
        if (series.empty() || series.back().at < at) series.push_back({at, value});
        return *this;
    }
    Story& drives(Time from, Time to, double fromKm, double toKm, double fromPercent, double toPercent) {
        says("bus_awake", from, 1)
            .says("key_on", from, 1)
            .says("odometer", from, fromKm)
            .says("state_of_charge", from, fromPercent);
        says("speed", from + 1s, 40).says("odometer", to - 1s, toKm).says("state_of_charge", to - 1s, toPercent);
        return says("range", to - 1s, toPercent * 0.7).says("key_on", to, 0).says("bus_awake", to, 0);
    }
    Story& charges(Time from, Time to, double fromPercent, double toPercent) {
        says("bus_awake", from, 1)
            .says("charger_offline", from, 0)
            .says("charging", from, 1)
            .says("state_of_charge", from, fromPercent);
        return says("charging", to, 1).says("state_of_charge", to, toPercent).says("range", to, 3).says("bus_awake", to, 0);
    }
};

VehicleStatus status(const Story& story, Time now) {
    return statusOf({1, "Twizy 01", "Twizy 80"}, story.track, now);
}

}  // namespace

class TestVehicleStatus : public QObject {
    Q_OBJECT
private slots:
    void tripsEndWithTheKey() {
        Story story;
        story.drives(kNoon, kNoon + 10min, 100, 105, 80, 70).drives(kNoon + 3h, kNoon + 3h + 5min, 105, 108, 70, 64);
        const auto found = trips(story.track);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].distanceKm, 5.0);
        QCOMPARE(found[0].chargeUsed, 10.0);
        QCOMPARE(found[0].topSpeed, 40.0);
        QVERIFY(!found[0].ongoing);
        QVERIFY(found[0].span.from < found[0].span.to);
        QCOMPARE(found[1].distanceKm, 3.0);
    }
    void aShortStopDoesNotEndATrip() {
        Story story;
        story.drives(kNoon, kNoon + 10min, 100, 105, 80, 70).drives(kNoon + 11min, kNoon + 20min, 105, 108, 70, 64);
        QCOMPARE(trips(story.track).size(), 1u);
        QCOMPARE(trips(story.track)[0].distanceKm, 8.0);
    }
    void aTripThatGoesNowhereIsNone() {
        Story story;
        story.drives(kNoon, kNoon + 10min, 100, 100.05, 80, 80);
        QVERIFY(trips(story.track).empty());
    }
    void theLastTripCountsWithoutItsEnd() {
        Story story;
        story.says("bus_awake", kNoon, 1)
            .says("key_on", kNoon, 1)
            .says("odometer", kNoon, 10)
            .says("odometer", kNoon + 5min, 14);
        story.says("key_on", kNoon + 6min, 1).says("bus_awake", kNoon + 6min, 0);
        const auto found = trips(story.track);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].distanceKm, 4.0);
        QVERIFY(found[0].ongoing);
    }
    void chatterOfTheChargerIsOneCharge() {
        Story story;
        for (int i = 0; i < 10; ++i) story.charges(kNoon + i * 3min, kNoon + i * 3min + 2min, 50 + i, 51 + i);
        QCOMPARE(charges(story.track).size(), 1u);
        QCOMPARE(charges(story.track)[0].fromPercent, 50.0);
        QCOMPARE(charges(story.track)[0].toPercent, 60.0);
    }
    void anOfflineChargerDoesNotCharge() {
        Story story;
        story.charges(kNoon, kNoon + 30min, 50, 60);
        story.says("bus_awake", kNoon + 30min + 1s, 1)
            .says("charger_offline", kNoon + 30min + 1s, 1)
            .says("bus_awake", kNoon + 40min, 0);
        QCOMPARE(charges(story.track).size(), 1u);
        QCOMPARE(charges(story.track)[0].span.to, kNoon + 30min);
        QCOMPARE(status(story, kNoon + 41min).state, VehicleState::Parked);
    }

    void statesNeedFreshReadings_data() {
        QTest::addColumn<bool>("charging");
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, bool charging, int minutes, VehicleState state) {
            QTest::newRow(name) << charging << minutes << int(state);
        };
        row("charging now", true, 1, VehicleState::Charging);
        row("charging ten minutes ago", true, 10, VehicleState::Charging);
        row("charging an hour ago", true, 60, VehicleState::Unknown);
        row("parked now", false, 1, VehicleState::Parked);
        row("parked ten hours ago", false, 600, VehicleState::Parked);
        row("parked two days ago", false, 2880, VehicleState::Unknown);
    }
    void statesNeedFreshReadings() {
        QFETCH(bool, charging);
        QFETCH(int, minutesLater);
        QFETCH(int, expected);
        Story story;
        charging ? story.charges(kNoon - 1h, kNoon, 40, 60) : story.drives(kNoon - 1h, kNoon, 0, 10, 60, 40);
        QCOMPARE(int(status(story, kNoon + std::chrono::minutes(minutesLater)).state), expected);
    }
    void aDriverIsDrivingAndItsPastIsKnown() {
        Story story;
        story.drives(kNoon, kNoon + 20min, 0, 10, 60, 40);
        QCOMPARE(status(story, kNoon + 10min).state, VehicleState::Driving);
        QCOMPARE(*status(story, kNoon + 10min).heardAt, kNoon + 10min);
        QCOMPARE(status(story, kNoon + 10min).stateOfCharge->value, 60.0);
        QVERIFY(!status(story, kNoon - 10min).heardAt);  // readings to come are not known yet
    }
    void readingsAge() {
        QCOMPARE(freshness(kNoon, kNoon + 2min), Freshness::Live);
        QCOMPARE(freshness(kNoon, kNoon + 15min), Freshness::Recent);
        QCOMPARE(freshness(kNoon, kNoon + 16min), Freshness::Old);
    }
    void anOldChargeHasItsOwnAgeHoweverLiveTheBusIs() {
        Story story;  // its battery falls silent at 12:20, the bus goes on until 13:00
        story.drives(kNoon, kNoon + 20min, 0, 10, 60, 40)
            .says("bus_awake", kNoon + 21min, 1)
            .says("bus_awake", kNoon + 1h, 0);
        const VehicleStatus late = status(story, kNoon + 1h);
        QCOMPARE(*late.heardAt, kNoon + 1h);
        QCOMPARE(*late.readAt(), kNoon + 20min - 1s);
        QCOMPARE(*status(story, kNoon + 10min).readAt(), kNoon + 10min);  // between two readings it holds
        QVERIFY(!status(Story(), kNoon).readAt());
    }
    void theFrozenRangeOfAChargeIsNotShown() {
        Story story;
        story.drives(kNoon, kNoon + 20min, 0, 10, 60, 40);
        QCOMPARE(status(story, kNoon + 21min).range->km, 28.0);
        QVERIFY(!status(story, kNoon + 21min).range->forecast);
        story.charges(kNoon + 1h, kNoon + 2h, 40, 70);  // the bus goes on saying 3 km
        const auto range = status(story, kNoon + 2h).range;
        QVERIFY(std::abs(range->km - 49) < 1e-9);
        QVERIFY(range->forecast);
    }
    void cellsNeedAllOfThem() {
        Story story;
        story.drives(kNoon, kNoon + 20min, 0, 10, 60, 40);
        for (int i = 1; i <= 13; ++i) story.says(("cell_voltage_" + std::to_string(i)).c_str(), kNoon, 4.0 + i * 0.001);
        QVERIFY(!status(story, kNoon + 1h).cells);
        story.says("cell_voltage_14", kNoon, 3.95);
        QVERIFY(std::abs(status(story, kNoon + 1h).cells->spread() - 0.063) < 1e-9);
    }

    void forecastsTheSameHoursOfEarlierDays() {
        Story story;
        for (int day = 10; day >= 1; --day) {  // 20 km at 14 h, on one day in ten 50 km
            const Time start = kNoon - day * 24h + 2h;
            story.drives(start, start + 40min, day * -100, day * -100 + (day == 3 ? 50 : 20), 60, 40);
        }
        const UseForecast use = forecastUse(story.track, kNoon);
        QCOMPARE(use.days, 9);  // the first day is not covered from its first moment
        QCOMPARE(use.km, 20.0);
        QCOMPARE(use.wait, 2h);
    }
    void forecastsNothingItHasNotSeen() {
        QCOMPARE(forecastUse({}, kNoon).days, 0);
        QCOMPARE(forecastUse({}, kNoon).km, kUnknownUseKm);
    }
    void rechargesFirstWhatMustBePluggedInFirst() {
        const auto vehicle = [](double percent, double km, VehicleState state) {
            VehicleStatus made;
            made.state = state;
            made.stateOfCharge = Reading{kNoon, percent};
            made.range = RangeEstimate{km, false, kNoon};
            made.kmPerPercent = 0.7;
            return made;
        };
        const std::vector<VehicleStatus> statuses = {
            vehicle(80, 56, VehicleState::Parked), vehicle(20, 14, VehicleState::Parked),
            vehicle(30, 21, VehicleState::Parked), vehicle(10, 7, VehicleState::Charging),
            vehicle(10, 7, VehicleState::Driving), vehicle(5, 3, VehicleState::Unknown)};
        const std::vector<UseForecast> uses = {{30, 1h, 7}, {20, 10h, 7}, {30, 1h, 7},
                                               {30, 1h, 7}, {30, 0h, 7},  {30, 0h, 7}};
        const auto plan = rechargePlan(statuses, uses, kNoon);
        QCOMPARE(plan.size(), 4u);
        QCOMPARE(plan[3].vehicle, 5u);  // its reading is old
        QCOMPARE(plan[0].vehicle, 2u);  // leaves in an hour
        QCOMPARE(plan[0].missingKm, 30 + kReserveKm - 21);
        QCOMPARE(plan[0].plugInBy, kNoon + 1h - plan[0].chargeTime);
        QCOMPARE(plan[1].vehicle, 1u);
        QCOMPARE(plan[2].vehicle, 4u);  // cannot be plugged in while it drives
        QVERIFY(std::abs(double(plan[0].chargeTime.count()) / 3.6e6 - 17 / 70.0 * 3.5) < 1e-6);
    }
    void neverAsksForMoreThanABatteryHolds() {
        VehicleStatus far;
        far.state = VehicleState::Parked;
        far.stateOfCharge = Reading{kNoon, 90};
        far.range = RangeEstimate{63, false, kNoon};
        far.kmPerPercent = 0.7;
        const std::vector<UseForecast> uses = {{200, 1h, 7}};
        const auto plan = rechargePlan({&far, 1}, uses, kNoon);
        QCOMPARE(plan.size(), 1u);
        QVERIFY(std::abs(plan[0].missingKm - 7) < 1e-9);
    }
};

KABAR_TEST(TestVehicleStatus)
#include "test_vehicle_status.moc"
