// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/driving.h"
#include "core/factor/factor_file.h"
#include "core/factor/propagation.h"
#include "tests/support/test.h"

#include <cmath>

using namespace kabar;
using namespace kabar::factor;

class TestFactorSet : public QObject {
    Q_OBJECT

    static FactorSet at(std::vector<std::string> departments) { return *shippedFactors(Where{std::move(departments)}); }
    static geo::Territory withCommunes(const std::vector<std::string>& codes) {
        geo::Territory territory;
        for (const std::string& code : codes) territory.communes.push_back({.code = code, .name = code});
        return territory;
    }

private slots:
    void knowsATerritoryByItsCommunes() {
        QCOMPARE(whereIs(withCommunes({"97209", "97213"})).departments, std::vector<std::string>{"972"});
        QCOMPARE(whereIs(withCommunes({"2A004", "35238"})).departments, (std::vector<std::string>{"2A", "35"}));
        QCOMPARE(whereIs(*geo::embeddedTerritory()).departments, std::vector<std::string>{"974"});
        QVERIFY(!whereIs(withCommunes({"97209", "MU-42"})).isFrance());
        QVERIFY(!whereIs(withCommunes({})).isFrance());
        for (const char* wrong : {"", "974", "974111", "00123", "20123", "99138", "2C004", "abcde"})
            QVERIFY2(departmentOf(wrong).empty(), wrong);
    }
    void eachTerritoryHasItsOwnGrid() {
        const std::pair<const char*, double> grids[]{
            {"972", 0.84}, {"971", 0.70}, {"976", 0.78}, {"2A", 0.59}, {"35", 0.048}};
        for (const auto& [department, value] : grids) {
            const FactorSet set = at({department});
            const Factor& grid = set[FactorId::GridEmission];
            QCOMPARE(grid.standing, Standing::Own);
            QCOMPARE(grid.range().mid, value);
            QVERIFY(grid.value.cases.empty());
        }
        QCOMPARE(at({"2A", "2B"})[FactorId::GridEmission].range().mid, 0.59);
    }
    void takesFrancesWhereItHasNoneOfItsOwn() {
        const FactorSet island = at({"974"}), martinique = at({"972"});
        QCOMPARE(island[FactorId::FuelUse].standing, Standing::Own);
        QCOMPARE(martinique[FactorId::FuelUse].standing, Standing::France);
        QVERIFY(martinique[FactorId::FuelUse].value.source != island[FactorId::FuelUse].value.source);
    }
    void neverTakesAnotherTerritorys() {
        for (const auto& where : std::vector<std::vector<std::string>>{{"972"}, {"973"}, {"35", "2A"}, {}})
            for (const auto set = at(where); const Factor& factor : set.all())
                if (factor.standing != Standing::Missing)
                    QVERIFY2(Where{where}.isWithin(factor.value.territory), std::string(name(factor.id)).c_str());
        QVERIFY(at({"973"})[FactorId::GridEmission].isMissing());
        QVERIFY(at({"35", "2A"})[FactorId::GridEmission].isMissing());  // two grids: neither holds in both
    }
    void whatIsMissingIsNotANumberUntilTheRoomSaysIt() {
        FactorSet martinique = at({"972"});
        QCOMPARE(martinique.missing(), std::vector<FactorId>{FactorId::FuelPrice});
        QVERIFY(std::isnan(martinique.middle()[FactorId::FuelPrice]));
        QVERIFY(martinique.setRoomValue(FactorId::FuelPrice, 1.8));
        QVERIFY(martinique.missing().empty());
        QCOMPARE(martinique.middle()[FactorId::FuelPrice], 1.8);
        QVERIFY(at({"974"}).missing().empty());
    }
    void roomValueMustBePossible() {
        FactorSet factors = at({"974"});
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, 0.1));
        QCOMPARE(factors.middle()[FactorId::GridEmission], 0.1);
        QVERIFY(!factors[FactorId::GridEmission].chosenCase());
        const auto refused = factors.setRoomValue(FactorId::GridEmission, 7);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::OutOfRange);
        QCOMPARE(factors.middle()[FactorId::GridEmission], 0.1);
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, 0.05));
        QCOMPARE(factors[FactorId::GridEmission].chosenCase()->id, "grid_renewable");
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, {}));
        QVERIFY(factors[FactorId::GridEmission].isOpen());
        QVERIFY(!factors.setRoomValues({{"moon_phase", 1.0}}));
        QVERIFY(factors.setRoomValues({{"fuel_use", 7.0}}));
        QVERIFY(factors.setRoomValues({{"car_speed", 35.0}}));  // all that the room has set
        QVERIFY(!factors[FactorId::FuelUse].roomValue && factors[FactorId::CarSpeed].roomValue == 35.0);
    }
    void useInDrivingIsLitresTimesKilograms() {
        const FactorSet factors = at({"974"});
        FactorValues values = factors.middle();
        QCOMPARE(values[FactorId::PetrolEmission], 2.79);  // upstream included: arrêté of 26 April 2017
        QCOMPARE(values[FactorId::DieselEmission], 3.17);
        for (const double litres : {6.0, 6.5, 7.5})
            for (const double diesel : {0.0, 0.5, 1.0}) {
                values[FactorId::FuelUse] = litres;
                values[FactorId::DieselShare] = diesel;
                const double grams = litres / 100 * (diesel * 3.17 + (1 - diesel) * 2.79) * 1000;
                QVERIFY(std::abs(thermalCar(values).use.value - grams) < 1e-9);
                QVERIFY(std::abs(thermalCar(values).litres - litres / 100) < 1e-12);
            }
    }
    void meetsThePublishedFigures() {
        const auto all = *shippedRegister();
        QVERIFY(!all.checks().empty());
        for (const Check& check : all.checks()) {
            QCOMPARE(check.id, "car_thermal_use");  // another needs its own comparison here
            for (const char* where : {"974", "35"}) {
                const double grams = thermalCar(all.at(Where{{where}}).middle()).use.value;
                QVERIFY2(std::abs(grams - check.value) <= check.tolerance * check.value, qPrintable(QString::number(grams)));
            }
        }
        // 217.6 in all, per vehicle-km
        const Driving car = thermalCar(at({"35"}).middle());
        QVERIFY(std::abs(car.all().value - 217.6) < 5);
        QCOMPARE(car.build.value, 25.6);
        QCOMPARE(electricCar(at({"974"}).middle()).build.value, 83.6);
    }
    void aShortCarIsNotAFleet() {
        // 110.6 g a vehicle-km would be 3.7 l/100 km
        for (const char* where : {"974", "972", "35"}) QVERIFY(at({where})[FactorId::FuelUse].range().low >= 5);
    }
    void electricEqualsThermalAtTwoThirds() {
        FactorValues values = at({"974"}).middle();
        const double grid = gridEmissionWhereElectricEqualsThermal(values);
        QVERIFY2(std::abs(grid - 0.65) < 0.02, qPrintable(QString::number(grid)));
        values[FactorId::GridEmission] = grid;
        QVERIFY(std::abs(electricCar(values).all().value - thermalCar(values).all().value) < 1e-9);
        QVERIFY(std::abs(electricCar(values).electricity.value - 205.2) < 1e-9);
    }
    void takesTheDetourOfTheTables() {
        FactorSet factors = at({"974"});
        const Range usual = factors[FactorId::DetourFactor].range();
        factors.readDetour(1.2);
        const Range flat = factors[FactorId::DetourFactor].range();
        QCOMPARE(flat.mid, 1.2);
        QCOMPARE(factors.middle().tableDetour(), 1.2);
        QVERIFY(flat.low >= 1 && std::abs(flat.high / flat.mid - usual.high / usual.mid) < 1e-12);
        QVERIFY(factors.setRoomValue(FactorId::DetourFactor, 1.5));
        QCOMPARE(factors.middle()[FactorId::DetourFactor], 1.5);
        QCOMPARE(factors.middle().tableDetour(), 1.2);
    }
    void combinesIndependentRanges() {
        const std::vector<FactorUse> factors{{.id = "a", .range = {7, 10, 13}}, {.id = "b", .range = {-4, 0, 4}}};
        const auto sum = propagate(factors, [](auto values) { return values[0] + values[1]; });
        QCOMPARE(sum.range, (Range{5, 10, 15}));
        QCOMPARE(sum.swings.front().factor, "b");
        QCOMPARE(propagate(factors, [](auto values) { return values[1]; }).range.low, -4.0);
        // three independent halves would pass 0, but none of them does alone
        const std::vector<FactorUse> shares{{.id = "a", .range = {0.3, 1, 1}}, {.id = "b", .range = {0.3, 1, 1}}};
        const auto product = propagate(shares, [](auto values) { return values[0] * values[1]; });
        QVERIFY(product.range.low >= 0);
    }
    void moneyIsWholeCents() {
        QCOMPARE(cents(12.344).value, 1234);
        QCOMPARE(cents(-0.006).value, -1);
        QCOMPARE(euros(money({1.004, 1.239, 2})), (Range{1.0, 1.24, 2.0}));
    }
};

KABAR_TEST(TestFactorSet)
#include "test_factor_set.moc"
