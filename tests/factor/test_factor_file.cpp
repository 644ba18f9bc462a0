// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFile>

#include <algorithm>

using namespace kabar;
using namespace kabar::factor;

class TestFactorFile : public QObject {
    Q_OBJECT

    static std::string shippedText() {
        QFile file(QString::fromStdString(kabar::test::sourcePath("resources/factors/factors.toml")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    static std::string replaced(std::string_view what, std::string_view by) {
        std::string text = shippedText();
        const auto at = text.find(what);
        return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
    }
    static Error errorOf(const std::string& text) {
        const auto parsed = parseFactors(text, "mine.toml");
        return parsed ? Error{.code = Error::Code::Internal, .clause = clause("accepted")} : parsed.error();
    }
    static bool saysAssumption(const std::string& source) { return source.find("ypothèse de travail") != std::string::npos; }

private slots:
    void shipsEveryFactorWithItsSource() {
        const auto all = shippedRegister();
        QVERIFY2(all, all ? "" : describe(all.error()).c_str());
        for (const Entry& entry : all->entries()) {
            const std::string id(name(entry.id));
            QVERIFY2(!entry.label.fr.empty() && !entry.label.en.empty() && !entry.label.rcf.empty(), id.c_str());
            QVERIFY2(!entry.values.empty(), id.c_str());
            for (const Value& value : entry.values) {
                QVERIFY2(!value.source.empty() && !value.date.empty() && !value.territory.empty(), id.c_str());
                if (value.confidence != Confidence::Assumption || !value.cases.empty()) continue;
                QVERIFY2(saysAssumption(value.source), id.c_str());
                QVERIFY2(value.range.low < value.range.high, id.c_str());
            }
        }
    }
    void namesAndIdsMatch() {
        for (std::size_t i = 0; i < kFactorCount; ++i)
            QCOMPARE(factorNamed(name(static_cast<FactorId>(i))), static_cast<FactorId>(i));
        QVERIFY(!factorNamed("nothing"));
    }
    void explainsEveryOneSidedRange() {
        const Register all = *shippedRegister();
        for (const Entry& entry : all.entries())
            for (const Value& value : entry.values) {
                const Range& range = value.range;
                const bool oneSided = range.low < range.high && (range.mid == range.low || range.mid == range.high);
                if (oneSided && !value.fromTables) QVERIFY2(value.oneSided, std::string(name(entry.id)).c_str());
            }
        const Error silent = errorOf(replaced("bound = \"high\"\n", ""));
        QCOMPARE(silent.field, "bus_emission.bound");
        QCOMPARE(errorOf(replaced("bound = \"high\"", "bound = \"low\"")).code, Error::Code::Mismatch);
    }
    void keepsTheGridAsTwoCasesWithoutAMiddle() {
        const FactorSet island = *shippedFactors(Where{{"974"}});
        const Factor& grid = island[FactorId::GridEmission];
        QCOMPARE(grid.value.cases.size(), 2U);
        QCOMPARE(grid.value.cases[0].id, "grid_2020");
        QCOMPARE(grid.value.cases[0].value, 0.78);
        QCOMPARE(grid.value.cases[1].id, "grid_renewable");
        QCOMPARE(grid.value.cases[1].value, 0.05);
        QVERIFY(saysAssumption(grid.value.cases[1].source));
        QVERIFY(grid.isOpen());
        QVERIFY(!grid.chosenCase());
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
        const Error error = errorOf(replaced("low = 4.3", "low = 5.2"));
        QCOMPARE(error.code, Error::Code::OutOfRange);
        QVERIFY(error.line > 0);
    }
    void refusesATextForANumber() {
        const Error error = errorOf(replaced("mid = 4.8", "mid = \"beaucoup\""));
        QCOMPARE(error.code, Error::Code::Malformed);
        QCOMPARE(error.field, "walk_speed.mid");
    }
    void refusesAnotherConfidence() {
        QCOMPARE(errorOf(replaced("confidence = \"published\"", "confidence = \"sure\"")).value, "sure");
    }
    void refusesTwoValuesOfOneTerritory() {
        const Error error = errorOf(replaced("territory = \"971\"", "territory = \"972\""));
        QCOMPARE(error.code, Error::Code::Mismatch);
        QCOMPARE(error.value, "972");
    }
};

KABAR_TEST(TestFactorFile)
#include "test_factor_file.moc"
