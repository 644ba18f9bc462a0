// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/zone.h"
#include "core/node/executor.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace kabar;
using namespace kabar::coop;

namespace {

const geo::Coordinate kHome{-20.93, 55.50}, kWork{-20.89, 55.45};

CommuteRecord person(std::optional<int> arrival = 452, Mode mode = Mode::Car) {
    return {.home = kHome,
            .work = kWork,
            .arrivalMinute = arrival,
            .departureMinute = {},
            .daysOnSite = 4,
            .mode = mode,
            .hasCar = {},
            .hasLicence = {},
            .remoteDays = {}};
}

AlgorithmDocument document(GroupBy groupBy) {
    AlgorithmDocument document;
    document.detourFactor = 1.35;
    document.groupBy = std::move(groupBy);
    document.measures = {.daysOnSite = true, .distance = true, .distanceDays = true, .remote = true, .car = true};
    return document;
}

}  // namespace

class TestExecutor : public QObject {
    Q_OBJECT
private slots:
    void groupsAndSums() {
        const std::vector<CommuteRecord> records{person(), person(479), person(480), person(std::nullopt)};
        const auto cells = node::execute(
            document({.homeResolution = 7, .workResolution = 6, .slotMinutes = 30, .bandEdges = {}}), records, 3);
        QCOMPARE(cells.size(), 3u);
        const double metres = std::round(geo::distance(kHome, kWork).value * 1.35);
        QCOMPARE(cells[0].key.slot, CellKey::kUnknownSlot);  // who did not say is no one else's slot
        QCOMPARE(cells[1].key.slot, std::int16_t(450));
        QCOMPARE(cells[1].sums.persons, 2.0);
        QCOMPARE(cells[1].sums.distance, 2 * metres);
        QCOMPARE(cells[1].sums.distanceDays, 8 * metres);
        QCOMPARE(cells[1].key.home, geo::Zone::at(kHome, 7));
        QCOMPARE(cells[1].key.work, geo::Zone::at(kWork, 6));
        QCOMPARE(cells[2].key.slot, std::int16_t(480));
        QCOMPARE(cells[2].employer, 3);
    }
    void putsDistancesInBands() {
        const double metres = std::round(geo::distance(kHome, kWork).value * 1.35);
        const auto bandWith = [&](std::vector<double> edges) {
            return static_cast<int>(
                node::execute(
                    document({.homeResolution = {}, .workResolution = {}, .slotMinutes = {}, .bandEdges = std::move(edges)}),
                    std::vector{person()}, 0)[0]
                    .key.band);
        };
        QCOMPARE(bandWith({1000, 5000, 20'000}), 2);
        QCOMPARE(bandWith({metres}), 1);  // an edge begins the next band
        QCOMPARE(bandWith({metres + 1}), 0);
        QCOMPARE(bandWith({1000, 2000}), 2);
    }
    void countsOnlyWhoAnswered() {
        auto known = person();
        known.remoteDays = 2;
        known.hasCar = false;
        const auto cells =
            node::execute(document({.homeResolution = 7, .workResolution = {}, .slotMinutes = {}, .bandEdges = {}}),
                          std::vector{known, person()}, 0);
        QCOMPARE(cells[0].sums.persons, 2.0);
        QCOMPARE(cells[0].sums.remoteKnown, 1.0);
        QCOMPARE(cells[0].sums.remoteDays, 2.0);
        QCOMPARE(cells[0].sums.carKnown, 1.0);
        QCOMPARE(cells[0].sums.carOwners, 0.0);
    }
    void leavesOutWhatIsNotAskedFor() {
        auto plan = document({.homeResolution = 7, .workResolution = {}, .slotMinutes = {}, .bandEdges = {}});
        plan.measures = {};
        const auto cells = node::execute(plan, std::vector{person()}, 0);
        QCOMPARE(cells[0].sums.persons, 1.0);
        QCOMPARE(cells[0].sums.distance, 0.0);
    }
    void filtersAndAMissingFieldDoesNotPass() {
        auto plan = document({.homeResolution = 7, .workResolution = {}, .slotMinutes = {}, .bandEdges = {}});
        const auto personsWith = [&](Filter filter) {
            plan.filters = {std::move(filter)};
            const auto cells =
                node::execute(plan, std::vector{person(), person(600, Mode::Bus), person(std::nullopt, Mode::Walk)}, 0);
            return cells.empty() ? 0.0 : cells[0].sums.persons;
        };
        QCOMPARE(personsWith({.field = Field::Arrival, .atLeast = 0, .below = {}, .is = {}, .in = {}}), 2.0);
        QCOMPARE(personsWith({.field = Field::Arrival, .atLeast = 452, .below = 600, .is = {}, .in = {}}), 1.0);
        QCOMPARE(personsWith({.field = Field::Mode, .atLeast = {}, .below = {}, .is = {}, .in = {Mode::Bus, Mode::Walk}}),
                 2.0);
        QCOMPARE(personsWith({.field = Field::HasCar, .atLeast = {}, .below = {}, .is = false, .in = {}}), 0.0);
        QCOMPARE(personsWith({.field = Field::Distance, .atLeast = {}, .below = 100'000, .is = {}, .in = {}}), 3.0);
    }
    void doesNotDependOnTheOrderOfRows() {
        std::vector<CommuteRecord> records;
        for (int i = 0; i < 500; ++i) {
            records.push_back(person(i));
            records.back().daysOnSite = 17 * 12.0 / 52;
            records.back().home.latitude += i * 1e-5;
        }
        const auto plan = document({.homeResolution = 5, .workResolution = {}, .slotMinutes = {}, .bandEdges = {}});
        const auto forwards = node::execute(plan, records, 0);
        std::ranges::reverse(records);
        const auto backwards = node::execute(plan, records, 0);
        QCOMPARE(forwards[0].sums.distanceDays, backwards[0].sums.distanceDays);
        QCOMPARE(forwards[0].sums.daysOnSite, backwards[0].sums.daysOnSite);
    }
};

KABAR_TEST(TestExecutor)
#include "test_executor.moc"
