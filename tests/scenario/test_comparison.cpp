// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "core/scenario/comparison.h"
#include "core/scenario/comparison_json.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"

#include <nlohmann/json.hpp>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

class TestComparison : public QObject {
    Q_OBJECT

    const FactorSet m_factors = islandFactors();

    /// What each of the four families and remote work do alone, from one setting of all levers.
    static std::vector<Scenario> partsAndWhole(const Levers& whole) {
        std::vector<Scenario> scenarios{{.name = "whole", .kind = Kind::Together, .levers = whole}};
        for (const Lever uptake : {Lever::ThirdPlaceUptake, Lever::RemoteUptake, Lever::CarpoolUptake, Lever::ShuttleUptake,
                                   Lever::EbikeUptake, Lever::TwizyUptake}) {
            Scenario part{.name = std::string(spec(uptake).key), .levers = whole};
            for (const Lever other : {Lever::ThirdPlaceUptake, Lever::RemoteUptake, Lever::CarpoolUptake,
                                      Lever::ShuttleUptake, Lever::EbikeUptake, Lever::TwizyUptake})
                if (other != uptake) part.levers.with(other, 0);
            scenarios.push_back(part);
        }
        Scenario baseline{.name = "base", .kind = Kind::Baseline, .levers = whole};
        for (const LeverSpec& each : leverSpecs())
            if (each.unit == LeverUnit::Share && each.lever != Lever::ElectricShare && each.lever != Lever::EmployerShare &&
                each.lever != Lever::ShuttleFill)
                baseline.levers.with(each.lever, each.least);
        scenarios.push_back(baseline);
        return scenarios;
    }
    static double saved(const Compared& compared, Indicator indicator) { return -compared.outcome.change[indicator].mid; }

private slots:
    void togetherSavesNoMoreThanItsParts() {
        Random random(974);
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const auto model = *CommuteModel::make(randomEvidence(seed), territory(), islandFactors());
            for (int i = 0; i < 4; ++i) {
                const auto comparison = compare(model, partsAndWhole(randomLevers(random)), m_factors, seed);
                QVERIFY(comparison.has_value());
                double km = 0, tonnes = 0;
                bool everyPartSaves = true;
                for (std::size_t k = 1; k + 1 < comparison->scenarios.size(); ++k) {
                    km += saved(comparison->scenarios[k], Indicator::VehicleKmDay);
                    tonnes += saved(comparison->scenarios[k], Indicator::Co2eTonnesYear);
                    everyPartSaves &= saved(comparison->scenarios[k], Indicator::Co2eTonnesYear) >= 0;
                }
                QVERIFY(saved(comparison->scenarios[0], Indicator::VehicleKmDay) <= km + 1e-6);
                // A measure that adds emissions (an e-bike for a walker does not exist here, a Twizy on a coal grid may) can
                // do less harm in company; where every part saves, the sum bounds the whole.
                if (everyPartSaves) QVERIFY(saved(comparison->scenarios[0], Indicator::Co2eTonnesYear) <= tonnes + 1e-6);
            }
        }
    }
    void moreUptakeNeverMeansMoreKilometres() {
        const auto model = *CommuteModel::make(randomEvidence(21), territory(), islandFactors());
        Random random(5);
        for (const Lever uptake : {Lever::ThirdPlaceUptake, Lever::RemoteUptake, Lever::CarpoolUptake, Lever::ShuttleUptake,
                                   Lever::EbikeUptake}) {
            Levers levers;
            levers.with(Lever::ThirdPlaces, 3).with(Lever::ShuttleLines, 3);
            double before = 1e18;
            for (const double share : {0.0, 0.1, 0.3, 0.6}) {
                levers.with(uptake, share);
                const auto comparison = compare(model, std::vector<Scenario>{{.levers = levers}}, m_factors, 1);
                const double km = comparison->scenarios[0].outcome.values[Indicator::VehicleKmDay].mid;
                QVERIFY(km <= before + 1e-9);
                before = km;
            }
        }
    }
    void readyScenariosAddUp() {
        const auto model = *CommuteModel::make(randomEvidence(2), territory(), islandFactors());
        const auto comparison = compare(model, readyScenarios(model.proposals()), m_factors, 974);
        double parts = 0, together = 0;
        for (const Compared& each : comparison->scenarios) {
            if (each.scenario.kind == Kind::Together)
                together = saved(each, Indicator::VehicleKmDay);
            else if (each.scenario.kind != Kind::Electric)
                parts += saved(each, Indicator::VehicleKmDay);
        }
        QVERIFY(together > 0 && together <= parts);
    }
    void stopsWhenAsked() {
        const auto model = *CommuteModel::make(randomEvidence(2), territory(), islandFactors());
        std::stop_source stop;
        stop.request_stop();
        const auto comparison = compare(model, readyScenarios({}), m_factors, 1, stop.get_token());
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, Error::Code::Cancelled);
    }
    void jsonHasEveryFigureWithItsRangeAndSource() {
        const auto model = *CommuteModel::make(randomEvidence(2), territory(), islandFactors());
        const auto document = toJson(*compare(model, readyScenarios(model.proposals()), m_factors, 974));
        for (const auto& each : document["scenarios"]) {
            for (const auto& range :
                 {each["vehicle_km_day"], each["co2e_t_year"], each["cost_eur_year"]["employer"],
                  each["cost_eur_year"]["employee"], each["cost_eur_year"]["authority"], each["minutes_day"]}) {
                QVERIFY(range["low"].get<double>() <= range["mid"].get<double>());
                QVERIFY(range["mid"].get<double>() <= range["high"].get<double>());
            }
            QVERIFY(!each["name"].get<std::string>().empty());
        }
        QCOMPARE(document["factors"].size(), factor::kFactorCount);
        QVERIFY(document["missing"].empty());
        QCOMPARE(document["sources"]["factors_of"].size(), kIndicatorCount);
    }
};

KABAR_TEST(TestComparison)
#include "test_comparison.moc"
