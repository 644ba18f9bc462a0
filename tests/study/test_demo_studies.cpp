// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/population.h"
#include "core/factor/factor_file.h"
#include "core/study/run_studies.h"
#include "core/words/findings.h"
#include "federation.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::study;

/// The studies on the demo territory: what the foundation's room sees first.
class TestDemoStudies : public QObject {
    Q_OBJECT

    geo::Territory m_territory;
    std::vector<coop::ReleasedTable> m_tables;

private slots:
    void initTestCase() {
        m_territory = *geo::embeddedTerritory();
        const auto population = demo::populate(m_territory, {});
        QVERIFY(population.has_value());
        std::vector<test::Staff> employers;
        for (const demo::Employer& employer : population->employers) {
            test::Staff& staff = employers.emplace_back();
            for (const demo::Employee& employee : employer.staff) staff.push_back(employee.commute);
        }
        auto tables = test::federate(employers);
        QVERIFY(tables.has_value());
        m_tables = std::move(*tables);
        for (const auto& table : m_tables)
            qInfo("%s: %d asked, %d released, %d merged", table.name.c_str(), table.report.asked, table.report.released,
                  table.report.merged);
    }
    void everyFamilyFindsSomething() {
        const auto run =
            runStudies(m_tables, m_territory, *factor::shippedFactors(m_territory), {}, systemClock(), {}, kNoProgress);
        QVERIFY(run.has_value());
        QCOMPARE(run->results.size(), 4U);
        const auto& said = words::wordsIn(words::Language::French);
        for (const StudyResult& result : run->results) {
            qInfo("%s [%.2f s] %s", name(result.family).data(), result.seconds, words::answer(result, said).c_str());
            qInfo("   %s", words::leftOut(result, said).c_str());
            for (const Proof& proof : result.proofs)
                qInfo("   %s %d: cost %.0f bound %.0f gap %.5f in %.2f s", proof.problem.c_str(), proof.places, proof.cost,
                      proof.bound, proof.gap, proof.seconds);
            for (const Finding& finding : result.findings) qInfo("   %s", words::sentence(finding, said).c_str());
            QVERIFY(!result.findings.empty());
            for (const Finding& finding : result.findings)
                QVERIFY(finding.persons >= kLeastPersons && finding.employers >= 3);
            for (const Proof& proof : result.proofs) QVERIFY(proof.gap < 0.01);
        }
    }
};

KABAR_TEST(TestDemoStudies)
#include "test_demo_studies.moc"
