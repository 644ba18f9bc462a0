// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "core/scenario/outcome.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

class TestOutcome : public QObject {
    Q_OBJECT

    static constexpr double kCar = 65 * (2.79 + 3.17) / 2 + 25.6;  ///< g a vehicle-km: 219.3

    /// 100 people of the north drive 15 km one way, 4 days a week.
    static CommuteModel drivers() {
        return *CommuteModel::make(
            {.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)})}}, territory(),
            islandFactors());
    }
    static Outcome outcomeOf(const CommuteModel& model, const Levers& levers, const FactorSet& factors = islandFactors()) {
        const Draws draws = drawFactors(factors, 974, 200);
        return evaluate(model, levers, runBaseline(model, Levers(), draws), draws);
    }
    static std::vector<CaseOutcome> casesOf(const CommuteModel& model, const Levers& levers) {
        const Draws draws = drawFactors(islandFactors(), 974, 200);
        const auto cases = drawCases(islandFactors(), 974, 200);
        return evaluate(model, levers, runBaseline(model, Levers(), draws, cases), draws, cases).cases;
    }
    static bool near(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }

private slots:
    void baselineByHand() {
        // On an average weekday 100 · 4 / 5 = 80 people drive 2 · 15 km: 2,400 km.
        const Outcome outcome = outcomeOf(drivers(), Levers());
        QVERIFY(near(outcome.values[Indicator::VehicleKmDay].mid, 2400));
        // 6.5 l/100 km, half petrol at 2.79 kg and half diesel at 3.17 kg: 193.7 g in use, and 25.6 g of construction
        QVERIFY(near(outcome.values[Indicator::Co2eTonnesYear].mid, kCar * 2400 * 218 / 1e6));
        // (0.22 €/km wear + 6.5 l/100 km · 1.65 €/l) · 2,400 km · 218 days
        QVERIFY(near(outcome.values[Indicator::EmployeeEurosYear].mid, (0.22 + 0.065 * 1.65) * 2400 * 218));
        // 80 parking spaces at 600 €
        QVERIFY(near(outcome.values[Indicator::EmployerEurosYear].mid, 48'000));
        QVERIFY(near(outcome.values[Indicator::AuthorityEurosYear].mid, 0));
        // 80 people · (2 · 4 min parking + 30 km at 40 km/h = 45 min), over 100 commuters
        QVERIFY(near(outcome.values[Indicator::MinutesDay].mid, 80 * (8 + 45) / 100.0));
    }
    void eBikesByHand() {
        Levers levers;
        levers.with(Lever::EbikeUptake, 0.2).with(Lever::EbikeReach, 15).with(Lever::MobilityAllowance, 300);
        const Outcome outcome = outcomeOf(drivers(), levers);
        // Half the band from 10 to 20 km lies under 15 km, 20 % of its people engage, 70 % keep it up: 80 · 0.5 · 0.2 · 0.7
        // = 5.6 people, 12.5 km each way: 140 km.
        QVERIFY(near(outcome.change[Indicator::VehicleKmDay].mid, -140));
        // each km saves 219.3 g and costs 1 kWh/100 km · 780 g/kWh + 8.7 g = 16.5 g
        QVERIFY(near(outcome.change[Indicator::Co2eTonnesYear].mid, -140 * (kCar - 16.5) * 218 / 1e6));
        // 5.6 parking spaces less, 5.6 allowances
        QVERIFY(near(outcome.change[Indicator::EmployerEurosYear].mid, 5.6 * (300 - 600)));
        // 140 km of car saved, 140 km of electricity at 0.2 €/kWh, 5.6 e-bikes at 400 €, 5.6 allowances received
        QVERIFY(near(outcome.change[Indicator::EmployeeEurosYear].mid,
                     140 * 218 * (0.01 * 0.2 - 0.22 - 0.065 * 1.65) + 5.6 * (400 - 300)));
        // 5.6 people swap 8 + 25 km at 40 km/h for 4 + 25 km at 17.4 km/h
        QVERIFY(near(outcome.change[Indicator::MinutesDay].mid, 5.6 * ((4 + 25 * 60 / 17.4) - (8 + 25 * 60 / 40.0)) / 100));
    }
    void electricCarsByHand() {
        Levers levers;
        levers.with(Lever::ElectricShare, 1);
        // 17.1 kWh/100 km · 1.2 · 780 g/kWh + 83.6 g = 243.7 g/km, more than the thermal car's 219.3 g.
        QVERIFY(near(outcomeOf(drivers(), levers).values[Indicator::Co2eTonnesYear].mid,
                     (0.171 * 1.2 * 780 + 83.6) * 2400 * 218 / 1e6));
        auto clean = islandFactors();
        QVERIFY(clean.setRoomValue(FactorId::GridEmission, 0.05));
        QVERIFY(outcomeOf(drivers(), levers, clean).change[Indicator::Co2eTonnesYear].mid < 0);
    }
    void showsBothCasesOfTheGridUntilTheRoomChooses() {
        const CommuteModel model = drivers();
        const Levers electric = Levers().with(Lever::ElectricShare, 1);
        const auto both = casesOf(model, electric);
        QCOMPARE(both.size(), 2U);
        QCOMPARE(both[0].id, "grid_2020");
        QVERIFY(near(both[0].value.mid, (0.171 * 1.2 * 780 + 83.6) * 2400 * 218 / 1e6));
        QVERIFY(near(both[1].value.mid, (0.171 * 1.2 * 50 + 83.6) * 2400 * 218 / 1e6));
        QVERIFY(both[0].change.mid > 0 && both[1].change.mid < 0);
        for (const CaseOutcome& each : both) QVERIFY(each.value.low < each.value.mid && each.value.mid < each.value.high);
        // neither a middle: each case keeps its own value in every draw
        for (const CaseDraws& each : drawCases(islandFactors(), 974, 50))
            for (const FactorValues& sample : each.draws.samples)
                QCOMPARE(sample[FactorId::GridEmission], each.draws.middle[FactorId::GridEmission]);
        QVERIFY(casesOf(model, Levers()).empty());  // nothing electric
        auto chosen = islandFactors();
        QVERIFY(chosen.setRoomValue(FactorId::GridEmission, 0.05));
        QVERIFY(drawCases(chosen, 974, 50).empty());
    }
    void whatRestsOnAMissingFactorIsNotKnown() {
        // in Martinique nobody has published the price of fuel: only what employees pay rests on it
        const FactorSet martinique = *factor::shippedFactors(factor::Where{{"972"}});
        const Outcome outcome = outcomeOf(drivers(), Levers().with(Lever::ElectricShare, 0.2), martinique);
        for (const Indicator indicator : kIndicators)
            QCOMPARE(factor::isKnown(outcome.values[indicator]), indicator != Indicator::EmployeeEurosYear);
        FactorSet asked = martinique;
        QVERIFY(asked.setRoomValue(FactorId::FuelPrice, 1.8));
        QVERIFY(factor::isKnown(outcomeOf(drivers(), Levers(), asked).values[Indicator::EmployeeEurosYear]));
    }
    void moneyIsWholeCents() {
        const auto model = CommuteModel::make(randomEvidence(8), territory(), islandFactors());
        const Outcome outcome = outcomeOf(*model, Levers().with(Lever::CarpoolUptake, 0.13));
        for (const Indicator indicator : kIndicators) {
            if (!isMoney(indicator)) continue;
            for (const double euros : {outcome.values[indicator].low, outcome.values[indicator].mid})
                QVERIFY(std::abs(euros * 100 - std::round(euros * 100)) < 1e-3);
        }
    }
    void rangesHoldTheirMiddle() {
        Random random(4);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto model = CommuteModel::make(randomEvidence(seed), territory(), islandFactors());
            const Outcome outcome = outcomeOf(*model, randomLevers(random));
            for (const Indicator indicator : kIndicators)
                for (const Range& range : {outcome.values[indicator], outcome.change[indicator]})
                    QVERIFY(range.low <= range.mid && range.mid <= range.high);
        }
    }
    void sharedDrawsTightenDifferences() {
        Levers levers;
        levers.with(Lever::EbikeUptake, 0.2).with(Lever::EbikeReach, 15);
        const Outcome outcome = outcomeOf(drivers(), levers);
        const auto width = [](const Range& range) { return range.high - range.low; };
        QVERIFY(width(outcome.change[Indicator::Co2eTonnesYear]) < width(outcome.values[Indicator::Co2eTonnesYear]) / 4);
    }
    void sameSeedSameOutcome() {
        const auto model = CommuteModel::make(randomEvidence(8), territory(), islandFactors());
        Random random(1);
        const Levers levers = randomLevers(random);
        const Outcome a = outcomeOf(*model, levers), b = outcomeOf(*model, levers);
        for (const Indicator indicator : kIndicators) QCOMPARE(a.values[indicator].low, b.values[indicator].low);
    }
    void aRoomValueIsCertain() {
        auto factors = islandFactors();
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, 0.3));
        for (const FactorValues& sample : drawFactors(factors, 1, 50).samples) QCOMPARE(sample[FactorId::GridEmission], 0.3);
        const Draws before = drawFactors(islandFactors(), 1, 50), after = drawFactors(factors, 1, 50);
        for (std::size_t i = 0; i < 50; ++i)
            QCOMPARE(before.samples[i][FactorId::CarSpeed], after.samples[i][FactorId::CarSpeed]);
    }
    void leavesSmallCommunesOut() {
        const auto model = *CommuteModel::make(
            {.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4),
                                            cell(zoneAt(kSouth), coop::Mode::Car, sumsOf(10, 15, 4), 4)})}},
            territory(), islandFactors());
        const Equity equity = outcomeOf(model, Levers()).equity;
        QCOMPARE(equity.communes.size(), 1u);
        QCOMPARE(model.communes()[equity.communes[0].commune].name, "Nord");
        QVERIFY(!equity.reached.has_value());
    }
    void zonesAddUpToTheWhole() {
        Random random(9);
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto model = CommuteModel::make(randomEvidence(seed), territory(), islandFactors());
            const Levers levers = randomLevers(random);
            const Outcome outcome = outcomeOf(*model, levers);
            double sum = 0;
            for (const ZoneOutcome& zone : outcome.zones) sum += zone.vehicleKmDay;
            const auto zones = model->travel(levers);
            for (std::size_t i = 0; i < zones.size(); ++i)
                if (!model->homes()[i].zone.isValid())
                    sum += indicators(zones[i], unitEffects(levers, islandFactors().middle()))[Indicator::VehicleKmDay];
            QVERIFY(near(sum, outcome.values[Indicator::VehicleKmDay].mid));
        }
    }
};

KABAR_TEST(TestOutcome)
#include "test_outcome.moc"
