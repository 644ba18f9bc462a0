// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/factor_file.h"
#include "core/scenario/scenario.h"
#include "core/study/shuttle_service.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kabar;
using namespace kabar::scenario;

class TestFactorFile : public QObject {
    Q_OBJECT

    static std::string shippedText() {
        QFile file(QStringLiteral(KABAR_SOURCE_DIR "/resources/factors/factors.toml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static std::string replaced(std::string_view what, std::string_view by) {
        std::string text = shippedText();
        const auto at = text.find(what);
        return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
    }
    static Error errorOf(const std::string& text) {
        const auto parsed = parseFactors(text, "mine.toml");
        return parsed ? Error{.code = Error::Code::Internal, .detail = "parsed"} : parsed.error();
    }

private slots:
    void shipsEveryFactorWithItsSource() {
        const auto factors = shippedFactors();
        QVERIFY2(factors, factors ? "" : describe(factors.error()).c_str());
        for (const Factor& factor : factors->all()) {
            QVERIFY(!factor.source.empty() && !factor.date.empty() && !factor.labelFr.empty() && !factor.labelEn.empty());
            const bool saysAssumption = factor.source.find("ypothèse de travail") != std::string::npos;
            if (factor.confidence == Confidence::Assumption) QVERIFY2(saysAssumption, std::string(name(factor.id)).c_str());
            if (factor.confidence == Confidence::Assumption)
                QVERIFY2(factor.low < factor.high, std::string(name(factor.id)).c_str());
        }
    }
    void holdsThePublishedFigures() {
        const FactorValues middle = shippedFactors()->middle();
        QCOMPARE(middle[FactorId::GridEmission], 0.78);
        QVERIFY(std::abs(middle[FactorId::CarThermalUse] + middle[FactorId::CarThermalBuild] - 142.3) < 0.05);
        QCOMPARE(middle[FactorId::DieselEmission], 3.07);
    }
    void agreesWithWhatTheStudiesSay() {
        using study::TravelMode;
        const FactorSet factors = *shippedFactors();
        const std::pair<FactorId, study::Factor> pairs[]{{FactorId::DetourFactor, study::detourFactor()},
                                                         {FactorId::WalkSpeed, study::speed(TravelMode::Walk)},
                                                         {FactorId::BicycleSpeed, study::speed(TravelMode::Bicycle)},
                                                         {FactorId::EbikeSpeed, study::speed(TravelMode::EBike)},
                                                         {FactorId::TwizySpeed, study::speed(TravelMode::Twizy)},
                                                         {FactorId::CarSpeed, study::speed(TravelMode::Car)},
                                                         {FactorId::ShuttleSpeed, study::speed(TravelMode::Shuttle)},
                                                         {FactorId::ShuttleKmCost, study::shuttleCost()}};
        for (const auto& [id, said] : pairs) {
            const Factor& factor = factors[id];
            QVERIFY2((said.value == study::Range{factor.low, factor.mid, factor.high}), said.id.c_str());
            QVERIFY2(said.date == factor.date, said.id.c_str());
        }
        // as many ride in the ready scenario as in the study
        const auto ready = readyScenarios({});
        const auto shuttles = std::ranges::find(ready, Kind::Shuttles, &Scenario::kind);
        QVERIFY(std::abs(shuttles->levers[Lever::ShuttleUptake] * factors.middle()[FactorId::ShuttleKept] -
                         study::ShuttleOptions().uptake.mid) < 1e-9);
    }
    void namesAndIdsMatch() {
        for (std::size_t i = 0; i < kFactorCount; ++i)
            QCOMPARE(factorNamed(name(static_cast<FactorId>(i))), static_cast<FactorId>(i));
        QVERIFY(!factorNamed("nothing"));
    }
    void refusesBrokenToml() {
        const Error error = errorOf("[grid_emission\nfr = 1");
        QCOMPARE(error.code, Error::Code::Malformed);
        QCOMPARE(error.file, "mine.toml");
        QVERIFY(error.line > 0);
    }
    void refusesAMissingFactor() { QCOMPARE(errorOf("").code, Error::Code::NotFound); }
    void refusesAnUnknownFactor() {
        const Error error = errorOf(shippedText() + "\n[moon_phase]\nmid = 1\n");
        QCOMPARE(error.code, Error::Code::NotFound);
        QCOMPARE(error.value, "moon_phase");
    }
    void refusesAnUnknownField() {
        QCOMPARE(errorOf(replaced("min = 0.0", "minimum = 0.0")).field, "grid_emission.minimum");
    }
    void refusesARangeOutOfOrder() {
        const Error error = errorOf(replaced("low = 0.05", "low = 0.8"));
        QCOMPARE(error.code, Error::Code::OutOfRange);
        QVERIFY(error.line > 0);
    }
    void refusesATextForANumber() {
        const Error error = errorOf(replaced("mid = 0.78", "mid = \"beaucoup\""));
        QCOMPARE(error.code, Error::Code::Malformed);
        QCOMPARE(error.field, "grid_emission.mid");
    }
    void refusesAFactorWithoutSource() {
        QCOMPARE(errorOf(replaced("confidence = \"published\"", "confidence = \"sure\"")).value, "sure");
    }
    void roomValueMustBePossible() {
        auto factors = *shippedFactors();
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, 0.1));
        QCOMPARE(factors.middle()[FactorId::GridEmission], 0.1);
        const auto refused = factors.setRoomValue(FactorId::GridEmission, 7);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::OutOfRange);
        QCOMPARE(factors.middle()[FactorId::GridEmission], 0.1);
        QVERIFY(factors.setRoomValue(FactorId::GridEmission, {}));
        QCOMPARE(factors.middle()[FactorId::GridEmission], 0.78);
        QVERIFY(!factors.setRoomValues({{"moon_phase", 1.0}}));
    }
};

QTEST_GUILESS_MAIN(TestFactorFile)
#include "test_factor_file.moc"
