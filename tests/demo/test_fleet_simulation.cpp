// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_simulation.h"
#include "core/telemetry/recharge_plan.h"
#include "tests/support/test.h"

#include <set>

using namespace kabar;
using namespace kabar::demo;
using namespace std::chrono_literals;
using telemetry::VehicleState;

class TestFleetSimulation : public QObject {
    Q_OBJECT

    const Time m_until = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 6h;  // 10 h on the island
    geo::Territory m_territory;
    std::vector<telemetry::VehicleTrack> m_fleet;

private slots:
    void initTestCase() {
        auto territory = geo::embeddedTerritory();
        QVERIFY(territory.has_value());
        m_territory = std::move(*territory);
        auto fleet = simulateFleet(m_territory, {.until = m_until});
        QVERIFY2(fleet, fleet ? "" : describe(fleet.error()).c_str());
        m_fleet = std::move(*fleet);
    }
    void hasTwelveThatDriveAndCharge() {
        QCOMPARE(m_fleet.size(), 12u);
        std::multiset<VehicleState> states;
        for (const auto& [vehicle, track] : m_fleet) {
            states.insert(telemetry::statusOf(vehicle, track, m_until).state);
            QVERIFY2(telemetry::trips(track).size() >= 3, vehicle.name.c_str());
            QVERIFY2(!telemetry::charges(track).empty(), vehicle.name.c_str());
        }
        QVERIFY(states.count(VehicleState::Driving) >= 2);
        QVERIFY(states.count(VehicleState::Charging) >= 2);
        QVERIFY(states.count(VehicleState::Parked) >= 3);
        QVERIFY(states.count(VehicleState::Unknown) >= 1);
    }
    void valuesAreAVehicles() {
        for (const auto& [vehicle, track] : m_fleet) {
            for (const auto& reading : telemetry::seriesOf(track, "state_of_charge"))
                QVERIFY(reading.value > 0 && reading.value <= 100);
            for (const auto& reading : telemetry::seriesOf(track, "speed"))
                QVERIFY(reading.value >= 0 && reading.value <= 80);
            for (const auto& reading : telemetry::seriesOf(track, "cell_voltage_7"))
                QVERIFY(reading.value > 3.2 && reading.value < 4.3);
            for (const auto& reading : telemetry::seriesOf(track, "pack_voltage"))
                QVERIFY(reading.value > 45 && reading.value < 60);
            double kilometres = 0;
            for (const auto& reading : telemetry::seriesOf(track, "odometer")) {
                QVERIFY(reading.value >= kilometres);
                kilometres = reading.value;
            }
            for (const auto& trip : telemetry::trips(track)) {
                const double perKm = trip.chargeUsed / 100 * 6100 / trip.distanceKm;  // Wh
                if (trip.distanceKm > 3) QVERIFY2(perKm > 50 && perKm < 160, qPrintable(QString::number(perKm)));
            }
        }
    }
    void staysOnLand() {
        for (const auto& [vehicle, track] : m_fleet) {
            const auto& latitudes = telemetry::seriesOf(track, "latitude");
            const auto& longitudes = telemetry::seriesOf(track, "longitude");
            QCOMPARE(latitudes.size(), longitudes.size());
            QVERIFY(!latitudes.empty());
            for (std::size_t i = 0; i < latitudes.size(); ++i)
                QVERIFY2(m_territory.communeAt({latitudes[i].value, longitudes[i].value}), vehicle.name.c_str());
        }
    }
    void endsAtTheAskedMoment() {
        for (const auto& [vehicle, track] : m_fleet)
            for (const auto& [name, series] : track) QVERIFY2(series.back().at <= m_until + 1min, name.c_str());
    }
    void sameSeedSameReadings() {
        const auto again = simulateFleet(m_territory, {.until = m_until});
        QVERIFY(again.has_value());
        for (std::size_t i = 0; i < m_fleet.size(); ++i) QVERIFY(m_fleet[i].track == (*again)[i].track);
        const auto other = simulateFleet(m_territory, {.seed = 1, .until = m_until});
        QVERIFY(m_fleet[0].track != (*other)[0].track);
    }
    void isSmallEnoughForAFile() {
        std::size_t readings = 0;
        for (const auto& [vehicle, track] : m_fleet)
            for (const auto& [name, series] : track) readings += series.size();
        QVERIFY2(readings < 400'000, qPrintable(QString::number(readings)));
    }
    void refusesWhatItCannot() {
        QVERIFY(!simulateFleet(m_territory, {.vehicles = 0, .until = m_until}));
        QVERIFY(!simulateFleet({}, {.until = m_until}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(simulateFleet(m_territory, {.until = m_until}, stop.get_token()).error().code, Error::Code::Cancelled);
    }
};

KABAR_TEST(TestFleetSimulation)
#include "test_fleet_simulation.moc"
