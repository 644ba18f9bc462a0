// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "core/study/corridor.h"
#include "core/study/shuttle_service.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::study;

namespace {

/// Points on a parallel, `step` kilometres apart.
std::vector<geo::Coordinate> row(std::size_t count, double stepKm) {
    std::vector<geo::Coordinate> points;
    for (std::size_t i = 0; i < count; ++i) points.push_back({-21, 55.2 + static_cast<double>(i) * stepKm / 103.8});
    return points;
}

Flow flow(const std::vector<geo::Coordinate>& points, std::size_t from, std::size_t to, double trips) {
    return {.from = points[from],
            .to = points[to],
            .trips = trips,
            .distance = geo::distance(points[from], points[to]).value * 1.35,
            .origin = from,
            .destination = to};
}

}  // namespace

class TestCorridor : public QObject {
    Q_OBJECT

    const factor::FactorSet m_factors = *factor::shippedFactors(factor::Where{{"974"}});
    static constexpr CorridorRules kRules{.roadFactor = 1.35};  // as in the flows below

private slots:
    void followsThePopulatedPoints() {
        const auto points = row(5, 5);
        const std::vector<Flow> flows{flow(points, 0, 4, 100), flow(points, 1, 4, 60), flow(points, 2, 4, 40),
                                      flow(points, 4, 0, 90)};
        const auto corridors = strongestCorridors(points, flows, 1, kRules, {});
        QCOMPARE(corridors.size(), 1U);
        QCOMPARE(corridors[0].stops, (std::vector<std::size_t>{0, 1, 2, 4}));  // nobody uses 3
        QCOMPARE(corridors[0].trips, 200.0);
        QCOMPARE(corridors[0].boardings, (std::vector<double>{100, 60, 40, 0}));
        QCOMPARE(corridors[0].alightings, (std::vector<double>{0, 0, 0, 200}));
    }
    void goesRoundWhatNobodyInhabits() {
        // two shores 20 km apart, linked by a chain of points in an arc
        const std::vector<geo::Coordinate> points{{-21, 55.2}, {-20.92, 55.24}, {-20.9, 55.3}, {-20.92, 55.36}, {-21, 55.4}};
        std::vector<Flow> flows{flow(points, 0, 4, 100)};
        for (std::size_t i = 1; i < 4; ++i) flows.push_back(flow(points, i, 4, 30));
        CorridorRules rules;
        rules.longestHop = {15'000};
        rules.greatestDetour = 2;
        rules.longestLine = 80'000;
        const auto corridors = strongestCorridors(points, flows, 1, rules, {});
        QCOMPARE(corridors.size(), 1U);
        QCOMPARE(corridors[0].stops, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }
    void countsEachFlowOnce() {
        const auto points = row(6, 4);
        std::vector<Flow> flows;
        for (std::size_t a = 0; a < 6; ++a)
            for (std::size_t b = 0; b < 6; ++b)
                if (a != b) flows.push_back(flow(points, a, b, 10 + static_cast<double>(a + b)));
        std::vector<int> carried(flows.size());
        double trips = 0, all = 0;
        for (const Flow& each : flows) all += each.trips;
        for (const Corridor& corridor : strongestCorridors(points, flows, 10, kRules, {})) {
            for (const std::size_t index : corridor.flows) ++carried[index];
            trips += corridor.trips;
        }
        QVERIFY(std::ranges::all_of(carried, [](int times) { return times <= 1; }));
        QVERIFY(trips <= all + 1e-9);
    }
    void stops() {
        const auto points = row(5, 5);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(strongestCorridors(points, {flow(points, 0, 4, 100)}, 3, kRules, stop.get_token()).empty());
    }
    void servicePaysItsWayAtBreakEven() {
        const ShuttleOptions options;
        const auto service = planService(400, {30'000}, {3600}, 6, options, m_factors);
        QCOMPARE(service.riders.mid, 48.0);
        QCOMPARE(service.departures, 8.0);
        QCOMPARE(service.rideMinutes, 66.0);
        QCOMPARE(service.vehicles, std::ceil(2 * 66 * 1.1 / 30));
        QCOMPARE(service.vehicleKmPerDay, 480.0);
        QCOMPARE(service.costPerDay.mid, Cents{134'400});  // 480 km at 2.80 €
        QCOMPARE(service.breakEven.mid * 2 * m_factors[factor::FactorId::ShuttleFare].range().mid,
                 factor::euros(service.costPerDay.mid));
        QVERIFY(service.breakEven.low < service.breakEven.mid && service.breakEven.mid < service.breakEven.high);
    }
    void ridersStayWithinTheSeatsAndCostIsNet() {
        const auto service = planService(600, {30'000}, {3600}, 6, {.uptake = 0.14}, m_factors);
        QCOMPARE(service.riders.high, service.seatsOffered);  // more would ride than there are seats
        QVERIFY(service.riders.mid < service.seatsOffered);
        const double fare = m_factors[factor::FactorId::ShuttleFare].range().mid;
        QCOMPARE(service.netCostPerDay.mid, factor::euros(service.costPerDay.mid) - 2 * service.riders.mid * fare);
        QVERIFY(service.netCostPerDay.low < service.netCostPerDay.mid &&
                service.netCostPerDay.mid < service.netCostPerDay.high);
        QCOMPARE(service.fareWhenFull.mid * 2 * service.seatsOffered, factor::euros(service.costPerDay.mid));
    }
    void aSliderMovesTheWholeRangeOfTheUptake() {
        const auto use = shuttleUptake({.uptake = 0.24}, m_factors);
        QVERIFY(std::abs(use.range.low - 0.1) < 1e-9 && std::abs(use.range.high - 0.5) < 1e-9 && use.changed);
        QCOMPARE(shuttleUptake({}, m_factors), m_factors.use(factor::FactorId::ShuttleUptake));
    }
    void moreRidersThanSeatsTakeMoreDepartures() {
        const auto service = planService(5000, {20'000}, {2400}, 4, {}, m_factors);
        QVERIFY(service.headwayMinutes < ShuttleOptions().headwayMinutes);
        QVERIFY(service.occupancy.mid <= 1);
        QVERIFY(service.departures / 2 * m_factors[factor::FactorId::ShuttleSeats].range().mid >= service.riders.mid);
    }
};

KABAR_TEST(TestCorridor)
#include "test_corridor.moc"
