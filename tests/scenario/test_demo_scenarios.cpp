// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "core/scenario/comparison.h"
#include "tests/scenario/demo_model.h"
#include "tests/support/test.h"

#include <QElapsedTimer>

using namespace kabar;
using namespace kabar::scenario;

/// The ready scenarios on the demo territory: what the room sees first.
class TestDemoScenarios : public QObject {
    Q_OBJECT

    std::optional<CommuteModel> m_model;
    Comparison m_comparison;

    const Outcome& of(Kind kind) const {
        for (const Compared& each : m_comparison.scenarios)
            if (each.scenario.kind == kind) return each.outcome;
        qFatal("no such scenario");
    }
    double saved(Kind kind, Indicator indicator) const { return -of(kind).change[indicator].mid; }

private slots:
    void initTestCase() {
        auto model = fixture::demoModel();
        QVERIFY2(model, model ? "" : describe(model.error()).c_str());
        m_model = std::move(*model);
        QElapsedTimer timer;
        timer.start();
        m_comparison =
            *compare(*m_model, readyScenarios(m_model->proposals()), *factor::shippedFactors(factor::Where{{"974"}}), 974);
        qInfo("%d zones, compared in %lld ms", static_cast<int>(m_model->homes().size()), timer.elapsed());
        for (const Compared& each : m_comparison.scenarios)
            for (const Indicator indicator : kIndicators)
                qInfo("%-28s %-20s %14.1f (%14.1f to %14.1f)  change %12.1f (%12.1f to %12.1f)", each.scenario.name.c_str(),
                      name(indicator).data(), each.outcome.values[indicator].mid, each.outcome.values[indicator].low,
                      each.outcome.values[indicator].high, each.outcome.change[indicator].mid,
                      each.outcome.change[indicator].low, each.outcome.change[indicator].high);
    }
    void hasAllItNeeds() {
        QVERIFY(m_model->gaps().empty());
        QCOMPARE(std::round(m_model->persons()), 12'000.0);
        QVERIFY(m_model->proposals().thirdPlaces > 0 && m_model->proposals().shuttleLines > 0);
    }
    void everyMeasureSaves() {
        for (const Kind kind : {Kind::ThirdPlaces, Kind::Carpool, Kind::Shuttles, Kind::Light, Kind::Remote, Kind::Together})
            QVERIFY2(saved(kind, Indicator::VehicleKmDay) > 0, name(kind).data());
    }
    void togetherSavesNoMoreThanItsParts() {
        for (const Indicator indicator : {Indicator::VehicleKmDay, Indicator::Co2eTonnesYear}) {
            double parts = 0;
            for (const Kind kind : {Kind::ThirdPlaces, Kind::Remote, Kind::Carpool, Kind::Shuttles, Kind::Light})
                parts += saved(kind, indicator);
            QVERIFY(saved(Kind::Together, indicator) <= parts);
            QVERIFY(saved(Kind::Together, indicator) > 0.5 * parts);
        }
    }
    void electricCarsEmitMoreOnTheGridOf2020AndLessOnARenewableOne() {
        const auto& cases = of(Kind::Electric).cases;
        QCOMPARE(cases.size(), 2U);
        QVERIFY(cases[0].change.mid > 0 && cases[1].change.mid < 0);
        QVERIFY(saved(Kind::Electric, Indicator::Co2eTonnesYear) < 0);
        QVERIFY(of(Kind::Baseline).cases.empty() && of(Kind::Carpool).cases.empty());  // a few Twizys of today are no case
    }
    void somebodyWithoutACarIsServedToday() { QVERIFY(*of(Kind::Baseline).equity.reached > 0.01); }
    void coversMostCommunes() { QVERIFY(of(Kind::Together).equity.communes.size() >= 15); }
};

KABAR_TEST(TestDemoScenarios)
#include "test_demo_scenarios.moc"
