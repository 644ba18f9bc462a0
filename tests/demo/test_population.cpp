// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/apportionment.h"
#include "core/demo/population.h"
#include "core/demo/siting.h"
#include "core/geo/elevation.h"
#include "core/geo/vector_file.h"
#include "core/geo/zone.h"
#include "tests/support/checkout.h"
#include "tests/support/island.h"
#include "tests/support/test.h"

#include <QFile>

#include <map>
#include <numeric>
#include <set>

using namespace kabar;
using namespace kabar::demo;
using namespace kabar::tests;

namespace {

Population people(std::uint64_t seed, int employers = 20, int employees = 12'000) {
    auto made = populate(island(), {.seed = seed, .employers = employers, .employees = employees});
    if (!made) qFatal("%s", describe(made.error()).c_str());
    return std::move(*made);
}

struct Figures {
    int employees = 0, near = 0, own = 0, nearByCar = 0, nearActive = 0;
    double km = 0;
};

Figures figures(const Population& population) {
    Figures f;
    for (const Employer& employer : population.employers)
        for (const Employee& person : employer.staff) {
            const Metres way = geo::distance(person.commute.home, person.commute.work) * 1.35;
            const coop::Mode mode = person.commute.mode;
            ++f.employees;
            f.km += way.value / 1000;
            f.own += island().communeAt(person.commute.home) == island().communeAt(person.commute.work);
            if (way.value >= 5000) continue;
            ++f.near;
            f.nearByCar += mode == coop::Mode::Car || mode == coop::Mode::Carpool;
            f.nearActive += mode == coop::Mode::Walk || mode == coop::Mode::Bicycle || mode == coop::Mode::EBike;
        }
    return f;
}

bool within(double value, double published, double tolerance) {
    return std::abs(value / published - 1) <= tolerance;
}

}  // namespace

class TestPopulation : public QObject {
    Q_OBJECT
private slots:
    void partsSumToTheWhole() {
        const std::vector<double> weights{3, 1, 1, 0};
        QCOMPARE(apportion(7, weights), (std::vector<int>{4, 2, 1, 0}));
        QCOMPARE(apportionAtLeast(7, weights, 1), (std::vector<int>{3, 2, 1, 1}));
        QCOMPARE(apportionAtLeast(2, weights, 1), (std::vector<int>{1, 1, 0, 0}));
        QCOMPARE(apportion(5, std::vector<double>{0, 0}), (std::vector<int>{0, 0}));
    }

    void meetsThePublishedFigures_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("employers");
        QTest::addColumn<int>("employees");
        for (const int seed : {1, 42, 974, 2026, 123'456'789}) QTest::addRow("seed %d", seed) << seed << 20 << 12'000;
        QTest::newRow("few employers") << 974 << 3 << 3000;
        QTest::newRow("fewest people") << 5 << 20 << 1000;
        QTest::newRow("many employers") << 974 << 200 << 40'000;
    }
    void meetsThePublishedFigures() {
        QFETCH(int, seed);
        QFETCH(int, employers);
        QFETCH(int, employees);
        const Figures f = figures(people(seed, employers, employees));
        const double n = f.employees;
        qInfo("mean %.2f km, under 5 km %.3f, own commune %.3f; of the near: car %.3f, active %.3f", f.km / n, f.near / n,
              f.own / n, double(f.nearByCar) / f.near, double(f.nearActive) / f.near);
        QCOMPARE(f.employees, employees);
        QVERIFY(within(f.km / n, 13.6, 0.10));
        QVERIFY(within(f.near / n, 0.33, 0.10));
        QVERIFY(within(f.own / n, 0.58, 0.10));
        QVERIFY(within(double(f.nearByCar) / f.near, 0.71, 0.10));
        QVERIFY(within(double(f.nearActive) / f.near, 0.20, 0.10));
    }

    void everyCommuneHasItsShareOfHomes() {
        std::map<std::string, int> homes;
        for (const Employer& employer : people(974).employers)
            for (const Employee& person : employer.staff) ++homes[island().communeAt(person.commute.home)->code];
        QCOMPARE(homes.size(), 24u);
        double population = 0;
        for (const geo::Commune& commune : island().communes) population += commune.population;
        for (const geo::Commune& commune : island().communes) {
            const double exact = 12'000 * commune.population / population;
            QVERIFY2(std::abs(homes[commune.code] - exact) <= 1, commune.name.c_str());
        }
    }

    void nobodyLivesInTheSeaOnARampartOrOnASummit() {
        const geo::Elevation elevation(island());
        for (const Employer& employer : people(7).employers)
            for (const Employee& person : employer.staff) {
                const geo::Coordinate home = person.commute.home;
                QVERIFY(geo::contains(island().outline, home));
                QVERIFY(geo::contains(island().outline, person.commute.work));
                const auto isLevelWith = [&](const geo::Place* place) {
                    return std::abs((elevation.at(home) - elevation.at(place->position)).value) <= 251;
                };
                QVERIFY(std::ranges::any_of(island().placesOf(island().communeAt(home)->code), isLevelWith));
                for (const geo::Peak& peak : island().peaks)
                    QVERIFY2(geo::distance(home, peak.position).value > 0.5 * peak.elevation, peak.name.c_str());
            }
    }

    void hardlyAnybodyLivesOffTheRealShore() {
        QFile file(QString::fromStdString(kabar::test::dataPath("reunion/departement.geojson")));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("no real shore here: reunion/departement.geojson is missing");
        const geo::MultiPolygon shore =
            geo::readVectorText("shore", file.readAll().toStdString()).value().features.front().area;
        int all = 0, off = 0;
        for (const Employer& employer : people(974).employers)
            for (const Employee& person : employer.staff) {
                ++all;
                off += !geo::contains(shore, person.commute.home);
            }
        qInfo("%d of %d homes lie off the real shore", off, all);
        QVERIFY(off < 0.005 * all);
    }

    void everyCommuneHasWorkOfSeveralEmployers() {
        for (const int employers : {3, 20, 200}) {
            const Population population = people(974, employers);
            std::map<geo::Zone, std::map<std::size_t, int>> cells;
            std::set<std::string> communes;
            for (std::size_t e = 0; e < population.employers.size(); ++e)
                for (const Employee& person : population.employers[e].staff) {
                    ++cells[geo::Zone::at(person.commute.work, 7)][e];
                    communes.insert(island().communeAt(person.commute.work)->code);
                }
            QCOMPARE(communes.size(), 24u);
            for (const auto& [cell, byEmployer] : cells) {
                int all = 0, most = 0;
                for (const auto& [employer, persons] : byEmployer) {
                    all += persons;
                    most = std::max(most, persons);
                }
                QVERIFY2(byEmployer.size() >= 3, cell.text().c_str());
                QVERIFY2(most <= 0.85 * all,
                         qPrintable(QString("%1: %2 of %3").arg(cell.text().c_str()).arg(most).arg(all)));
                QVERIFY(all >= 11);
            }
        }
    }

    void employersAreSkewedNamedOnceAndStaffed() {
        for (const int count : {3, 20, 200}) {
            const Population population = people(11, count);
            std::set<std::string> names, slugs;
            std::vector<std::size_t> sizes;
            for (const Employer& employer : population.employers) {
                names.insert(employer.name);
                slugs.insert(employer.slug);
                sizes.push_back(employer.staff.size());
                QVERIFY2(!employer.staff.empty() && !employer.sites.empty(), employer.name.c_str());
            }
            QCOMPARE(names.size(), static_cast<std::size_t>(count));
            QCOMPARE(slugs.size(), static_cast<std::size_t>(count));
            std::ranges::sort(sizes);
            if (count == 20) {
                QVERIFY(sizes.back() > 5 * sizes.front());
                qInfo("sizes %zu … %zu", sizes.front(), sizes.back());
            }
        }
    }

    void missingIsNotZero() {
        int withoutHours = 0, withHours = 0;
        for (const Employer& employer : people(974).employers)
            for (const Employee& person : employer.staff) {
                const coop::CommuteRecord& r = person.commute;
                (r.arrivalMinute ? withHours : withoutHours)++;
                if (r.arrivalMinute) QVERIFY(*r.arrivalMinute >= 0 && *r.arrivalMinute < 1440 && *r.arrivalMinute % 5 == 0);
                QVERIFY(r.daysOnSite > 0 && r.daysOnSite <= 5);
                if (r.remoteDays) QVERIFY(*r.remoteDays >= 0 && *r.remoteDays <= 5);
            }
        QVERIFY(withHours > withoutHours);
    }

    void sameSeedSamePeople() {
        const Population a = people(974), b = people(974), c = people(975);
        for (std::size_t e = 0; e < a.employers.size(); ++e) {
            QCOMPARE(a.employers[e].staff.size(), b.employers[e].staff.size());
            for (std::size_t i = 0; i < a.employers[e].staff.size(); ++i)
                QVERIFY(a.employers[e].staff[i].commute.home == b.employers[e].staff[i].commute.home);
        }
        QVERIFY(a.employers[0].staff.front().commute.home != c.employers[0].staff.front().commute.home);
    }

    void refusesNumbersOutsideTheLimits() {
        for (const auto& [employers, employees] : {std::pair{2, 12'000}, {201, 12'000}, {20, 10}, {20, 2'000'000}}) {
            const auto refused = populate(island(), {.seed = 1, .employers = employers, .employees = employees});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::OutOfRange);
        }
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = populate(island(), {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }
};

KABAR_TEST(TestPopulation)
#include "test_population.moc"
