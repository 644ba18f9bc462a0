// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/driving.h"
#include "core/factor/factor_file.h"
#include "core/scenario/sensitivity.h"
#include "tests/scenario/evidence_fixture.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace kabar;
using namespace kabar::scenario;
using namespace kabar::scenario::fixture;

class TestSensitivity : public QObject {
    Q_OBJECT

    const FactorSet m_factors = islandFactors();
    const CommuteModel m_model =
        *CommuteModel::make({.tables = {table(kBandsTable, {cell(zoneAt(kNorth), coop::Mode::Car, sumsOf(100, 15, 4), 4)})}},
                            territory(), islandFactors());
    Trial today() const { return trialOf(m_model, Levers()); }
    Trial electric() const { return trialOf(m_model, Levers().with(Lever::ElectricShare, 1)); }

private slots:
    void gridFactorFlipsElectricCars() {
        // 219.3 = 17.1/100 · 1.2 · g · 1000 + 83.6, so g = 135.7 / 205.2 = 0.6613 kgCO2e/kWh.
        QVERIFY(std::abs(factor::gridEmissionWhereElectricEqualsThermal(m_factors.middle()) - 135.7 / 205.2) < 1e-9);
        const auto found = flips(electric(), today(), Indicator::Co2eTonnesYear, m_factors);
        const auto grid = std::ranges::find(found, FactorId::GridEmission, &Flip::factor);
        QVERIFY(grid != found.end());
        QVERIFY(std::abs(grid->value - 135.7 / 205.2) < 0.002);
        QVERIFY(grid->aIsLessBelow);
    }
    void flipHasARange() {
        const Range flip = electricFlip(drawFactors(m_factors, 974));
        QVERIFY(flip.low < flip.mid && flip.mid < flip.high);
        QVERIFY(flip.low > 0.1 && flip.high < 1.2);
    }
    void tornadoPutsTheWidestFirst() {
        const auto bars = tornado(electric(), today(), Indicator::Co2eTonnesYear, m_factors);
        QVERIFY(!bars.empty());
        QCOMPARE(bars.front().factor, "grid_emission");
        QVERIFY(std::ranges::is_sorted(bars, std::ranges::greater{}, &Swing::width));
    }
    void aOneSidedRangeNamesItsFactor() {
        // thermal cars: construction lies 22.4 to 32 around 25.6, fuel 6 to 7.5 around 6.5: the range leans high by the fuel
        const Trial a = today(), none{Levers(), Travel()};
        const Range leaning{90, 100, 200};
        const auto lean = leanOf(a, none, Indicator::Co2eTonnesYear, leaning, m_factors);
        QVERIFY(lean.has_value());
        QVERIFY(lean->towardsHigh);
        QVERIFY(!leanOf(a, none, Indicator::Co2eTonnesYear, {50, 100, 150}, m_factors));
    }
    void nothingMovesWhereNothingDiffers() {
        QVERIFY(tornado(today(), today(), Indicator::Co2eTonnesYear, m_factors).empty());
        QVERIFY(flips(today(), today(), Indicator::Co2eTonnesYear, m_factors).empty());
    }
    void listsEveryFactorThatMoves() {
        // What `factorsOf` leaves out must not matter: else an indicator would hide a source.
        Random random(12);
        const auto model = *CommuteModel::make(randomEvidence(4), territory(), islandFactors());
        for (int i = 0; i < 5; ++i) {
            const Levers levers = randomLevers(random);
            const Travel travel = total(model.travel(levers));
            const Indicators middle = indicators(travel, unitEffects(levers, m_factors.middle()));
            for (const Factor& factor : m_factors.all()) {
                FactorValues moved = m_factors.middle();
                moved[factor.id] *= 1.1;
                const Indicators after = indicators(travel, unitEffects(levers, moved));
                for (const Indicator indicator : kIndicators) {
                    const bool listed = std::ranges::find(factorsOf(indicator), factor.id) != factorsOf(indicator).end();
                    const bool moves = std::abs(after[indicator] - middle[indicator]) > 1e-6 * std::abs(middle[indicator]);
                    QVERIFY2(!moves || listed,
                             (std::string(name(factor.id)) + " moves " + std::string(name(indicator))).c_str());
                }
            }
        }
    }
};

KABAR_TEST(TestSensitivity)
#include "test_sensitivity.moc"
