// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/solve/max_cover.h"
#include "core/solve/p_median.h"
#include "or_library.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <numeric>

using namespace kabar;
using namespace kabar::solve;

namespace {

MedianProblem randomMedian(Random& random, std::size_t clients, std::size_t sites, std::size_t count) {
    MedianProblem problem{.costs = CostMatrix(clients, sites), .count = count, .rules = {}};
    std::vector<std::pair<double, double>> places;
    for (std::size_t i = 0; i < sites; ++i) places.emplace_back(random.uniform(), random.uniform());
    for (std::size_t client = 0; client < clients; ++client) {
        const double x = random.uniform(), y = random.uniform(), weight = 1 + static_cast<double>(random.below(20));
        for (std::size_t site = 0; site < sites; ++site)
            problem.costs.row(client)[site] =
                std::llround(weight * 1000 * std::hypot(x - places[site].first, y - places[site].second));
    }
    return problem;
}

CoverProblem randomCover(Random& random, std::size_t clients, std::size_t sites, std::size_t count) {
    CoverProblem problem{
        .demand = {}, .within = std::vector<std::vector<std::size_t>>(clients), .sites = sites, .count = count, .rules = {}};
    for (std::size_t client = 0; client < clients; ++client) {
        problem.demand.push_back(static_cast<Cost>(random.below(100)));
        for (std::size_t site = 0; site < sites; ++site)
            if (random.chance(0.2)) problem.within[client].push_back(site);
    }
    return problem;
}

/// The least of `cost` over all choices that the rules allow.
Cost bruteForce(std::size_t sites, std::size_t count, const std::vector<SiteRule>& rules,
                const std::function<Cost(const std::vector<std::size_t>&)>& cost) {
    Cost best = std::numeric_limits<Cost>::max();
    for (unsigned mask = 0; mask < 1U << sites; ++mask) {
        if (static_cast<std::size_t>(std::popcount(mask)) != count) continue;
        std::vector<std::size_t> chosen;
        bool allowed = true;
        for (std::size_t site = 0; site < sites; ++site) {
            const bool open = (mask >> site & 1U) != 0;
            if (open) chosen.push_back(site);
            if (!rules.empty())
                allowed = allowed && !(open ? rules[site] == SiteRule::Forbidden : rules[site] == SiteRule::Forced);
        }
        if (allowed) best = std::min(best, cost(chosen));
    }
    return best;
}

std::vector<SiteRule> randomRules(Random& random, std::size_t sites) {
    std::vector<SiteRule> rules(sites, SiteRule::Free);
    rules[random.below(sites)] = SiteRule::Forced;
    for (int i = 0; i < 2; ++i)
        if (auto& rule = rules[random.below(sites)]; rule == SiteRule::Free) rule = SiteRule::Forbidden;
    return rules;
}

}  // namespace

class TestLocation : public QObject {
    Q_OBJECT
private slots:
    void medianEqualsBruteForce() {
        Random random(1);
        for (int round = 0; round < 60; ++round) {
            auto problem = randomMedian(random, 15 + random.below(10), 9, 1 + random.below(5));
            if (round % 2) problem.rules = randomRules(random, 9);
            const auto choice = solveMedian(problem, {});
            QVERIFY(choice.has_value());
            QCOMPARE(choice->cost, medianCost(problem.costs, choice->sites));
            QCOMPARE(choice->cost, bruteForce(9, problem.count, problem.rules,
                                              [&](const auto& sites) { return medianCost(problem.costs, sites); }));
            QVERIFY(choice->proven());
            QCOMPARE(choice->gap(), 0.0);
        }
    }
    void coverEqualsBruteForce() {
        Random random(2);
        for (int round = 0; round < 60; ++round) {
            auto problem = randomCover(random, 30, 9, 1 + random.below(4));
            if (round % 2) problem.rules = randomRules(random, 9);
            const auto choice = solveCover(problem, {});
            QVERIFY(choice.has_value());
            QCOMPARE(choice->cost, uncovered(problem, choice->sites));
            QCOMPARE(choice->cost, bruteForce(9, problem.count, problem.rules,
                                              [&](const auto& sites) { return uncovered(problem, sites); }));
            QVERIFY(choice->proven());
        }
    }
    void costNeverRisesWithMoreSites() {
        Random random(3);
        auto median = randomMedian(random, 120, 40, 1);
        auto cover = randomCover(random, 80, 30, 1);
        Cost medianBefore = std::numeric_limits<Cost>::max(), coverBefore = medianBefore;
        for (std::size_t count = 1; count <= 8; ++count) {
            median.count = cover.count = count;
            const auto medianChoice = solveMedian(median, {});
            const auto coverChoice = solveCover(cover, {});
            QVERIFY(medianChoice && medianChoice->proven() && coverChoice && coverChoice->proven());
            QVERIFY(medianChoice->cost <= medianBefore);
            QVERIFY(coverChoice->cost <= coverBefore);
            medianBefore = medianChoice->cost;
            coverBefore = coverChoice->cost;
        }
    }
    void costDoesNotDependOnTheOrder() {
        Random random(4);
        const auto problem = randomMedian(random, 80, 30, 6);
        const auto choice = solveMedian(problem, {});
        MedianProblem shuffled = problem;
        std::vector<std::size_t> order(30);
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
        for (std::size_t client = 0; client < 80; ++client)
            for (std::size_t site = 0; site < 30; ++site)
                shuffled.costs.row(79 - client)[site] = problem.costs.row(client)[order[site]];
        const auto other = solveMedian(shuffled, {});
        QVERIFY(choice && other);
        QCOMPARE(other->cost, choice->cost);
    }
    void sameSeedSameChoice() {
        Random random(5);
        const auto problem = randomMedian(random, 90, 60, 7);
        const auto first = solveMedian(problem, {.seed = 7}), second = solveMedian(problem, {.seed = 7});
        QVERIFY(first && second);
        QCOMPARE(first->sites, second->sites);
        QCOMPARE(first->bound, second->bound);
    }
    void largeCostsAreStillProven() {
        Random random(6);
        auto problem = randomMedian(random, 60, 25, 4);
        for (Cost& cost : problem.costs.costs) cost *= 1'000'000;
        const auto choice = solveMedian(problem, {});
        QVERIFY(choice.has_value());
        QVERIFY2(choice->gap() < 1e-5, qPrintable(QString::number(choice->gap())));
    }
    void badProblemsAreRefused() {
        Random random(7);
        auto problem = randomMedian(random, 5, 4, 5);
        QCOMPARE(solveMedian(problem, {}).error().code, Error::Code::OutOfRange);
        problem.count = 1;
        problem.rules = {SiteRule::Forced, SiteRule::Forced, SiteRule::Free, SiteRule::Free};
        QCOMPARE(solveMedian(problem, {}).error().code, Error::Code::Infeasible);
        problem.rules.assign(4, SiteRule::Forbidden);
        QCOMPARE(solveMedian(problem, {}).error().code, Error::Code::Infeasible);
        problem.rules.clear();
        problem.costs.row(0)[0] = -1;
        QCOMPARE(solveMedian(problem, {}).error().code, Error::Code::OutOfRange);
        CoverProblem cover{.demand = {1}, .within = {{3}}, .sites = 2, .count = 1, .rules = {}};
        QCOMPARE(solveCover(cover, {}).error().code, Error::Code::OutOfRange);
    }
    void deadlineIsKept() {
        Random random(8);
        const auto problem = randomMedian(random, 600, 600, 30);
        for (const double time : {0.0, 0.3, 1.5}) {
            const std::clock_t begin = std::clock();  // what it computed: others on the machine do not count
            const auto choice = solveMedian(problem, {.time = std::chrono::duration<double>(time)});
            const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
            QVERIFY(choice.has_value());
            QCOMPARE(choice->sites.size(), 30U);
            QVERIFY(choice->bound <= static_cast<double>(choice->cost));
            QVERIFY2(took < time + 0.5, qPrintable(QString("%1 s of %2 s").arg(took).arg(time)));
        }
    }
    void stopTokenEndsTheSearch() {
        Random random(9);
        const auto problem = randomMedian(random, 300, 300, 20);
        std::stop_source stop;
        stop.request_stop();
        const auto choice = solveMedian(problem, {}, stop.get_token());
        QVERIFY(choice.has_value());
        QCOMPARE(choice->sites.size(), 20U);
        QVERIFY(choice->stopped);
    }
    void progressNeverFalls() {
        Random random(10);
        double last = 0;
        bool fell = false;
        const Progress watch = [&](double fraction, std::string_view) { fell = fell || fraction < last, last = fraction; };
        QVERIFY(solveMedian(randomMedian(random, 80, 80, 5), {}, {}, watch));
        QVERIFY(!fell);
        QCOMPARE(last, 1.0);
    }
    void findsPublishedOptima_data() {
        QTest::addColumn<QString>("name");
        for (int i = 1; i <= 10; ++i) QTest::addRow("pmed%d", i) << QString("pmed%1").arg(i);
    }
    void findsPublishedOptima() {
        QFETCH(const QString, name);
        const std::filesystem::path folder = kabar::test::dataPath("solve/pmed");
        if (!std::filesystem::exists(folder)) QSKIP("the OR-Library instances are not here");
        const auto problem = test::readMedian(folder / (name.toStdString() + ".txt"));
        QVERIFY(problem.has_value());
        const auto choice = solveMedian(*problem, {.time = std::chrono::seconds(20)});
        QVERIFY(choice.has_value());
        QCOMPARE(choice->cost, test::readOptima(folder / "optima.txt").at(name.toStdString()));
        QVERIFY(choice->proven());
    }
};

KABAR_TEST(TestLocation)
#include "test_location.moc"
