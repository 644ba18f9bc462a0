// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/comparison_json.h"
#include "core/scenario/headline.h"
#include "core/scenario/package_search.h"
#include "core/words/headlines.h"
#include "core/words/scenarios.h"
#include "tests/scenario/demo_model.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

/// Euros, tonnes and kilometres of scenarios together: what a headline rests on.
class TestStakes : public QObject {
    Q_OBJECT

    const FactorSet m_factors = islandFactors();
    static Stake stake(double tonnes, double euros) { return {.tonnes = tonnes, .euros = euros, .outlay = euros}; }
    static std::vector<Stake> draws(std::initializer_list<Stake> some) { return {some}; }

    /// Of the demo, where measures help and harm.
    static const CommuteModel& demo() {
        static const CommuteModel kModel = *fixture::demoModel();
        return kModel;
    }
    [[nodiscard]] Scale demoScale() const { return {demo(), Levers(), demo().read(m_factors).middle()}; }
    static std::vector<Scenario> ready() { return readyScenarios(demo().proposals()); }
    static Levers together() {
        const auto all = ready();
        return std::ranges::find(all, Kind::Together, &Scenario::kind)->levers;
    }

private slots:
    void noHeadlineHidesThatAnotherAvoidsMoreForLess() {
        Random random(12);
        int named = 0;
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const auto model = *CommuteModel::make(randomEvidence(seed), territory(), m_factors);
            auto scenarios = readyScenarios(model.proposals());
            scenarios.push_back({.name = "Le nôtre", .levers = randomLevers(random)});
            const auto comparison = *compare(model, scenarios, m_factors, seed, {}, kNoProgress, 10);
            for (std::size_t i = 0; i < scenarios.size(); ++i) {
                const Stake& one = comparison.scenarios[i].outcome.stake;
                bool beaten = false;
                for (const Compared& other : comparison.scenarios) {
                    const Stake& it = other.outcome.stake;
                    const bool noWorse = it.tonnes <= one.tonnes && it.euros <= one.euros;
                    beaten |= noWorse && (it.tonnes < one.tonnes - 1e-3 || it.euros < one.euros - 0.01);
                }
                const Headline facts = headlineOf(comparison, i);
                QVERIFY2(!beaten || facts.better, scenarios[i].name.c_str());
                if (!facts.better) continue;
                QVERIFY(facts.better->difference.tonnes <= 1e-5 && facts.better->difference.euros <= 0.006);
                const auto& words = words::wordsIn(words::Language::French);
                const std::string name =
                    words::scenarioName(facts.better->scenario.name, facts.better->scenario.kind, words);
                QVERIFY(words::better(facts, words).find(name) != std::string::npos);
                ++named;
            }
        }
        QVERIFY(named > 1000);
    }
    void aTonneHasAPriceOnlyWhereItIsPaidAndAvoided() {
        using enum TonnePrice::Why;
        const auto price = [](Stake middle, std::vector<Stake> all) { return tonnePrice(middle, all); };
        const auto paid = price(stake(-10, 1000), draws({stake(-10, 1000), stake(-20, 1000), stake(-10, -500)}));
        QCOMPARE(paid.why, Paid);
        QCOMPARE(paid.euros->mid, 100.0);
        QCOMPARE(paid.euros->low, 0.0);  // a draw that saves pays nothing, and no negative price
        QCOMPARE(price(stake(-10, -1000), draws({stake(-10, -1000)})).why, Saves);
        QCOMPARE(price(stake(10, 1000), draws({stake(10, 1000)})).why, NothingAvoided);
        QCOMPARE(price(stake(10, -1000), draws({stake(10, -1000)})).why, NothingAvoided);
        QCOMPARE(price(stake(-10, 1000), draws({stake(-10, 1000), stake(1, 1000)})).why, NotSureToAvoid);
        QCOMPARE(price(stake(0, 0), draws({stake(0, 0)})).why, NothingChanges);
        QCOMPARE(price(stake(NAN, 0), {}).why, NotKnown);
        QVERIFY(!price(stake(-10, -1000), draws({stake(-10, -1000)})).euros);
    }
    void drawsArePaired() {
        const auto a = draws({stake(-3, 5), stake(-1, 0), stake(-2, 9)}),
                   b = draws({stake(-2, 6), stake(-2, 1), stake(-1, 1)});
        const auto won = wins(a, b);
        QCOMPARE(won->avoidsMore, 67);
        QCOMPARE(won->costsLess, 67);
        QCOMPARE(won->both, 33);
        QCOMPARE(wins(a, a)->avoidsMore, 0);
        std::vector<Stake> many(1000, stake(-1, 0)), other(1000, stake(0, 0));
        many[0].tonnes = 1;
        QCOMPARE(wins(many, other)->avoidsMore, 99);  // not in all of them
        QVERIFY(!wins({}, b));
    }
    void stepsOfTheWaterfallAddUpToTheWhole() {
        const Scale scale = demoScale();
        const Waterfall parts = waterfall(scale, together());
        double tonnes = parts.already.tonnes, euros = parts.already.euros, outlay = parts.already.outlay;
        for (const WaterfallStep& step : parts.steps) {
            tonnes += step.added.tonnes;
            euros += step.added.euros;
            outlay += step.added.outlay;
        }
        QVERIFY(std::abs(tonnes - parts.whole.tonnes) < 1e-6);
        QVERIFY(std::abs(euros - parts.whole.euros) < 0.01 && std::abs(outlay - parts.whole.outlay) < 0.01);
        QVERIFY(std::ranges::is_sorted(parts.steps, {}, [](const WaterfallStep& step) { return step.alone.tonnes; }));
        QVERIFY(parts.already.outlay > 0);  // those who share a car today get the allowance too
    }
    void whatHarmsIsNamedAndLeavingItOutHelps() {
        const Waterfall parts = waterfall(demoScale(), together());
        QCOMPARE(parts.leaveOut, std::vector{Part::Shuttles});
        QVERIFY(parts.without.tonnes < parts.whole.tonnes);
        for (const WaterfallStep& step : parts.steps)
            QCOMPARE(std::ranges::contains(parts.leaveOut, step.part), step.lastIn.tonnes > 1e-3);
    }
    void theBestPackageIsTheBestOfAllThatTheBudgetAllows() {
        const Scale scale = demoScale();
        for (const std::optional<double> budget : {std::optional<double>(), std::optional(200'000.0), std::optional(0.0)}) {
            const auto found = bestPackage(scale, packageMeasures(scale, ready()), budget);
            QVERIFY(found.has_value());
            const PackageProof& proof = found->proof;
            QCOMPARE(proof.method, PackageProof::Method::AllSubsets);
            QVERIFY(!budget || proof.optimum.stake.outlay <= *budget + 0.01);
            const auto choices = *everyChoice(found->offered, {});
            for (const PackageChoice& choice : choices) {
                const Package package = packageOf(scale, found->offered, choice);
                if (!budget || package.stake.outlay <= *budget)
                    QVERIFY(package.stake.tonnes >= proof.optimum.stake.tonnes - 1e-6);
            }
            QCOMPARE(proof.gap, proof.runnerUp->stake.tonnes - proof.optimum.stake.tonnes);
        }
    }
    void teleworkIsAMeasureLikeTheOthers() {
        const Scale scale = demoScale();
        const auto found = *bestPackage(scale, packageMeasures(scale, ready()), std::nullopt);
        const auto isRemote = [&](std::size_t i) { return found.offered[i].part == Part::Remote; };
        QVERIFY(std::ranges::any_of(found.proof.optimum.measures, isRemote));
        QVERIFY(holds(together(), Part::Remote));
    }
    void theProgrammeFindsWhatAllSubsetsDo() {
        const Scale scale = demoScale();
        auto scenarios = ready();
        Levers far = together();
        far.with(Lever::CarpoolUptake, 0.4).with(Lever::EbikeUptake, 0.4).with(Lever::RemoteUptake, 0.2);
        scenarios.push_back({.name = "Plus loin", .levers = far});
        const auto offered = packageMeasures(scale, scenarios);
        for (const std::optional<double> budget : {std::optional<double>(), std::optional(400'000.0)}) {
            const auto all = *bestPackage(scale, offered, budget);
            const auto some = *bestPackage(scale, offered, budget, {}, kNoProgress, 3);
            QCOMPARE(some.proof.method, PackageProof::Method::BestOfFifty);
            QVERIFY(some.proof.evaluated <= kReevaluated + 1 && some.proof.evaluated < all.proof.evaluated);
            QCOMPARE(some.proof.optimum.measures, all.proof.optimum.measures);
        }
    }
    void twoSettingsOfOneMeasureExcludeEachOther() {
        const Scale scale = demoScale();
        Levers more = together();
        more.with(Lever::CarpoolUptake, 0.4);
        const std::vector<Scenario> two{{.name = "a", .levers = together()}, {.name = "b", .levers = more}};
        const auto offered = packageMeasures(scale, two);
        const auto ofCarpool = [](const PackageMeasure& each) { return each.part == Part::Carpool; };
        QCOMPARE(std::ranges::count_if(offered, ofCarpool), 2);
        QCOMPARE(offered.size(), partsOf(more).size() + 1);
        const auto found = *bestPackage(scale, offered, std::nullopt, {}, kNoProgress, 2);
        std::set<Part> parts;
        for (const std::size_t i : found.proof.optimum.measures) QVERIFY(parts.insert(found.offered[i].part).second);
    }
    void theSearchStopsWhenAskedAndNeedsMeasures() {
        const Scale scale = demoScale();
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = bestPackage(scale, packageMeasures(scale, ready()), std::nullopt, stop.get_token());
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(bestPackage(scale, {}, std::nullopt).error().code, Error::Code::NotFound);
        const auto little = bestPackage(scale, packageMeasures(scale, ready()), -1e12);
        QCOMPARE(little.error().code, Error::Code::NotFound);
    }
    void jsonHasPricesWinsAndThePackage() {
        const auto comparison = *compare(demo(), ready(), m_factors, 974);
        const auto document = toJson(comparison);
        for (const auto& each : document["scenarios"]) {
            QVERIFY(each["net_eur_year"]["low"].get<double>() <= each["net_eur_year"]["high"].get<double>());
            QCOMPARE(each["eur_per_t"].is_null(), each["eur_per_t_why"] != "paid");
            QCOMPARE(each["wins_in_draws"]["against"].size(), comparison.scenarios.size() - 1);
        }
        const auto judged = judgedPackage(demo(), ready(), m_factors, 974, 200'000);
        const auto package = toJson(*judged);
        QCOMPARE(package["budget"].get<double>(), 200'000.0);
        QVERIFY(!package["measures"].empty());
        for (const char* key : {"method", "optimum", "runner_up", "gap"}) QVERIFY(package["proof"].contains(key));
        QVERIFY(judged->againstBaseline->avoidsMore > 90);
        QVERIFY(!judged->otherCases.empty());  // electric cars, where the grid is another
    }
    void payersAddUpToTheNet() {
        const auto comparison = *compare(demo(), ready(), m_factors, 974);
        for (const Compared& each : comparison.scenarios) {
            double sum = 0;
            for (const Indicator payer :
                 {Indicator::EmployerEurosYear, Indicator::EmployeeEurosYear, Indicator::AuthorityEurosYear})
                sum += each.outcome.change[payer].mid;
            QVERIFY(std::abs(sum - netEuros(each.outcome.stake, each.outcome.stakes).mid) < 0.03);
        }
    }
};

KABAR_TEST(TestStakes)
#include "test_stakes.moc"
