// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/factor_file.h"
#include "core/scenario/outcome.h"
#include "tests/scenario/evidence_fixture.h"

#include <QTest>

#include <algorithm>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

class TestOutcome : public QObject {
    Q_OBJECT

    /// 100 people of the north drive 15 km one way, 4 days a week.
    static CommuteModel drivers() {
        return *CommuteModel::make(
            {.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)})}}, territory());
    }
    static Outcome outcomeOf(const CommuteModel& model, const Levers& levers, const FactorSet& factors = *shippedFactors()) {
        const Draws draws = drawFactors(factors, 974, 200);
        return evaluate(model, levers, runBaseline(model, Levers(), draws), draws);
    }
    static bool near(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }

private slots:
    void baselineByHand() {
        // On an average weekday 100 · 4 / 5 = 80 people drive 2 · 15 km: 2,400 km.
        const Outcome outcome = outcomeOf(drivers(), Levers());
        QVERIFY(near(outcome.values[Indicator::VehicleKmDay].mid, 2400));
        // (110.6 + 31.7) g/km · 2,400 km · 218 days
        QVERIFY(near(outcome.values[Indicator::Co2eTonnesYear].mid, 142.3 * 2400 * 218 / 1e6));
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
        // each km saves 142.3 g and costs 1 kWh/100 km · 780 g/kWh + 8.7 g = 16.5 g
        QVERIFY(near(outcome.change[Indicator::Co2eTonnesYear].mid, -140 * (142.3 - 16.5) * 218 / 1e6));
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
        // 17.1 kWh/100 km · 1.2 · 780 g/kWh + 55.3 g = 215.4 g/km, more than the thermal car's 142.3 g.
        QVERIFY(near(outcomeOf(drivers(), levers).values[Indicator::Co2eTonnesYear].mid,
                     (0.171 * 1.2 * 780 + 55.3) * 2400 * 218 / 1e6));
        auto clean = *shippedFactors();
        QVERIFY(clean.setRoomValue(FactorId::GridEmission, 0.05));
        QVERIFY(outcomeOf(drivers(), levers, clean).change[Indicator::Co2eTonnesYear].mid < 0);
    }
    void rangesHoldTheirMiddle() {
        Random random(4);
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto model = CommuteModel::make(randomEvidence(seed), territory());
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
        const auto model = CommuteModel::make(randomEvidence(8), territory());
        Random random(1);
        const Levers levers = randomLevers(random);
        const Outcome a = outcomeOf(*model, levers), b = outcomeOf(*model, levers);
        for (const Indicator indicator : kIndicators) QCOMPARE(a.values[indicator].low, b.values[indicator].low);
    }
    void aRoomValueIsCertain() {
        auto factors = *shippedFactors();
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, 0.3));
        for (const FactorValues& sample : drawFactors(factors, 1, 50).samples) QCOMPARE(sample[FactorId::GridEmission], 0.3);
        const Draws before = drawFactors(*shippedFactors(), 1, 50), after = drawFactors(factors, 1, 50);
        for (std::size_t i = 0; i < 50; ++i)
            QCOMPARE(before.samples[i][FactorId::CarSpeed], after.samples[i][FactorId::CarSpeed]);
    }
    void leavesSmallCommunesOut() {
        const auto model = *CommuteModel::make(
            {.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4),
                                            cell(zoneAt(kSouth), coop::Mode::Car, sumsOf(10, 15, 4), 4)})}},
            territory());
        const Equity equity = outcomeOf(model, Levers()).equity;
        QCOMPARE(equity.communes.size(), 1u);
        QCOMPARE(model.communes()[equity.communes[0].commune].name, "Nord");
        QVERIFY(!equity.reached.has_value());
    }
    void zonesAddUpToTheWhole() {
        Random random(9);
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto model = CommuteModel::make(randomEvidence(seed), territory());
            const Levers levers = randomLevers(random);
            const Outcome outcome = outcomeOf(*model, levers);
            double sum = 0;
            for (const ZoneOutcome& zone : outcome.zones) sum += zone.vehicleKmDay;
            const auto zones = model->travel(levers);
            for (std::size_t i = 0; i < zones.size(); ++i)
                if (!model->homes()[i].zone.isValid())
                    sum += indicators(zones[i], unitEffects(levers, shippedFactors()->middle()))[Indicator::VehicleKmDay];
            QVERIFY(near(sum, outcome.values[Indicator::VehicleKmDay].mid));
        }
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"
