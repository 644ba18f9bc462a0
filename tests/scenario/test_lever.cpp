// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "core/scenario/scenario.h"
#include "tests/support/test.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace kabar;
using namespace kabar::scenario;
using nlohmann::json;

class TestLever : public QObject {
    Q_OBJECT
private slots:
    void specsStandInOrderWithinTheirRange() {
        for (std::size_t i = 0; i < kLeverCount; ++i) {
            const LeverSpec& each = leverSpecs()[i];
            QCOMPARE(each.lever, static_cast<Lever>(i));
            QVERIFY(each.least <= each.rest && each.rest <= each.most && each.step > 0);
            QCOMPARE(leverNamed(each.key), each.lever);
        }
    }
    void refusesWhatIsOutOfRange() {
        Levers levers;
        const auto refused = levers.set(Lever::CarpoolUptake, 1.5);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, "carpool_uptake");
        QCOMPARE(levers, Levers());
        QVERIFY(!levers.set(Lever::ShuttleLines, 2.5));
        QVERIFY(!levers.set(Lever::CarpoolUptake, std::nan("")));
    }
    void survivesJson() {
        Levers levers;
        levers.with(Lever::EbikeUptake, 0.2).with(Lever::ThirdPlaces, 4);
        const auto back = leversFromJson(toJson(levers));
        QVERIFY(back.has_value());
        QCOMPARE(*back, levers);
    }
    void leversLeftOutStayAtRest() { QCOMPARE(*leversFromJson(json::object()), Levers()); }
    void refusesUnknownAndWronglyTypedLevers() {
        QCOMPARE(leversFromJson(json{{"teleport", 1}}).error().code, Error::Code::NotFound);
        QCOMPARE(leversFromJson(json{{"carpool_uptake", "beaucoup"}}).error().code, Error::Code::Malformed);
        QCOMPARE(leversFromJson(json{{"carpool_uptake", 3}}).error().code, Error::Code::OutOfRange);
        QCOMPARE(leversFromJson(json::array()).error().code, Error::Code::Malformed);
    }
    void asManyRideInTheReadyScenarioAsInTheStudy() {
        const factor::FactorValues factors = factor::shippedFactors(factor::Where{{"974"}})->middle();
        const auto ready = readyScenarios({});
        const auto shuttles = std::ranges::find(ready, Kind::Shuttles, &Scenario::kind);
        QVERIFY(std::abs(shuttles->levers[Lever::ShuttleUptake] * factors[factor::FactorId::ShuttleKept] -
                         factors[factor::FactorId::ShuttleUptake]) < 1e-9);
    }
    void readyScenariosBeginWithTheBaselineAtRest() {
        const auto ready = readyScenarios({.thirdPlaces = 4, .shuttleLines = 3});
        QCOMPARE(ready.front().kind, Kind::Baseline);
        QCOMPARE(ready.front().levers, Levers());
        QVERIFY(ready.size() >= 6);
        for (const Kind kind : {Kind::ThirdPlaces, Kind::Carpool, Kind::Shuttles, Kind::Light, Kind::Together})
            QVERIFY(std::ranges::find(ready, kind, &Scenario::kind) != ready.end());
    }
    void togetherPullsEveryLeverOfItsParts() {
        const auto ready = readyScenarios({.thirdPlaces = 4, .shuttleLines = 3});
        const auto of = [&](Kind kind) { return std::ranges::find(ready, kind, &Scenario::kind)->levers; };
        for (const Kind part : {Kind::ThirdPlaces, Kind::Carpool, Kind::Shuttles, Kind::Light})
            for (const LeverSpec& each : leverSpecs())
                if (of(part)[each.lever] != each.rest) QCOMPARE(of(Kind::Together)[each.lever], of(part)[each.lever]);
    }
    void kindsSurviveTheirNames() {
        for (int i = 0; i <= static_cast<int>(Kind::Own); ++i)
            QCOMPARE(kindNamed(name(static_cast<Kind>(i))), static_cast<Kind>(i));
        QVERIFY(!kindNamed("dream"));
    }
};

KABAR_TEST(TestLever)
#include "test_lever.moc"
