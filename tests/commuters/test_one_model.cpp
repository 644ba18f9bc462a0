// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "tests/scenario/demo_model.h"
#include "tests/support/test.h"

#include <map>

using namespace kabar;

/// The studies and the scenarios read one model: both say the same of the same people.
class TestOneModel : public QObject {
    Q_OBJECT
private slots:
    void asManyDriveFromAZoneInABandForTheStudiesAsForTheScenarios() {
        const auto model = scenario::fixture::demoModel();
        QVERIFY(model.has_value());
        const commuters::Commuters& population = model->population();
        const auto travel = model->travel(scenario::Levers());  // what scenarios count
        std::map<geo::Zone, double> today;
        for (std::size_t i = 0; i < travel.size(); ++i)
            today[model->homes()[i].zone] += travel[i].today[scenario::Way::Car].personDays;
        std::map<std::pair<geo::Zone, std::size_t>, double> drivers;
        std::map<geo::Zone, double> driverDays;
        for (const commuters::Group& group : population.groups()) {
            if (group.mode != coop::Mode::Car) continue;
            drivers[{population.homes()[group.home], group.band}] += group.persons;
            driverDays[population.homes()[group.home]] += group.trips.personDays;
        }
        const double unknownByCar =
            model->read(*factor::shippedFactors(factor::Where{{"974"}})).middle()[factor::FactorId::UnknownByCar];
        int compared = 0;
        for (const geo::Zone zone : population.homes()) {
            QVERIFY(std::abs(today[zone] - driverDays[zone]) < 1e-6);
            if (!zone.isValid() || zone.resolution() < commuters::kZoneResolution) continue;
            const auto& profile = population.of(zone);  // what the studies ask
            for (std::size_t band = 0; band < profile.size(); ++band) {
                QVERIFY(std::abs(population.drivers(profile[band], unknownByCar) - drivers[{zone, band}]) < 1e-6);
                ++compared;
            }
        }
        QVERIFY(compared > 100);
    }
};

KABAR_TEST(TestOneModel)
#include "test_one_model.moc"
