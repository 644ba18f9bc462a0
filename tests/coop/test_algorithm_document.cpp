// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/algorithm_document.h"
#include "core/coop/disclosure_rule.h"
#include "core/coop/shipped_algorithms.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::coop;

namespace {

const std::string kDocument = R"({
  "format": "kabar algorithm 1", "name": "try", "title": {"fr": "Essai", "en": "Try"}, "purpose": {"fr": "Voir", "en": "See"},
  "retention_days": 30, "detour_factor": 1.35, "filter": [{"field": "days_on_site", "at_least": 1}],
  "group_by": {"home": {"resolution": 7}, "mode": true}, "merge": [{"part": "home", "resolution": 6}, {"part": "mode"}],
  "measures": ["persons", "distance"] })";

std::string with(std::string_view from, std::string_view to) {
    std::string text = kDocument;
    const auto at = text.find(from);
    Q_ASSERT(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

class TestAlgorithmDocument : public QObject {
    Q_OBJECT
private slots:
    void readsADocument() {
        const auto document = parseAlgorithm(kDocument);
        QVERIFY2(document.has_value(), document ? "" : describe(document.error()).c_str());
        QCOMPARE(document->name, "try");
        QCOMPARE(*document->groupBy.homeResolution, 7);
        QVERIFY(document->groupBy.mode);
        QCOMPARE(*document->filters[0].atLeast, 1.0);
        QCOMPARE(document->ladder.size(), 2u);
        QVERIFY(document->measures.distance && !document->measures.car);
    }
    void oneDocumentHasOneText() {
        const auto document = parseAlgorithm(kDocument);
        const std::string text = canonicalText(*document);
        QVERIFY(!text.contains('\n') && !text.contains(": "));
        QCOMPARE(canonicalText(*parseAlgorithm(text)), text);
        // other spacing, other order of keys, 30.0 for 30: still the same document
        QCOMPARE(hashOf(*parseAlgorithm(with("\"retention_days\": 30, \"detour_factor\": 1.35,",
                                             "\"detour_factor\":1.350,\n\"retention_days\":30.0,"))),
                 hashOf(*document));
        QVERIFY(hashOf(*parseAlgorithm(with("1.35", "1.36"))) != hashOf(*document));
        QCOMPARE(hashOf(*document).size(), 64u);
    }
    void refusesWithFieldAndValue_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown key") << "\"filter\"" << "\"script\": \"rm\", \"filter\"" << "script" << "rm";
        QTest::newRow("unknown inner key")
            << "\"mode\": true" << "\"mode\": true, \"name\": true" << "group_by.name" << "true";
        QTest::newRow("doubled key") << "\"filter\"" << "\"name\": \"two\", \"filter\"" << "key" << "name";
        QTest::newRow("missing key") << "\"retention_days\": 30," << "" << "retention_days" << "";
        QTest::newRow("wrong type") << "\"retention_days\": 30" << "\"retention_days\": \"30\"" << "retention_days" << "30";
        QTest::newRow("fraction") << "\"retention_days\": 30" << "\"retention_days\": 1.5" << "retention_days" << "1.5";
        QTest::newRow("too fine") << "\"home\": {\"resolution\": 7}" << "\"home\": {\"resolution\": 15}"
                                  << "group_by.home.resolution" << "15";
        QTest::newRow("ladder does not climb")
            << "\"home\", \"resolution\": 6" << "\"home\", \"resolution\": 8" << "merge[0].resolution" << "8";
        QTest::newRow("ladder of an absent part")
            << "{\"part\": \"mode\"}" << "{\"part\": \"slot\"}" << "merge[1].part" << "slot";
        QTest::newRow("unknown measure") << "\"distance\"]" << "\"names\"]" << "measures" << "names";
        QTest::newRow("no persons") << "\"persons\", " << "" << "measures" << "";
        QTest::newRow("unknown field") << "days_on_site" << "salary" << "filter[0].field" << "salary";
        QTest::newRow("empty filter") << ", \"at_least\": 1" << "" << "filter[0].at_least" << "";
        QTest::newRow("other format") << "algorithm 1" << "algorithm 2" << "format" << "kabar algorithm 2";
        QTest::newRow("name") << "\"try\"" << "\"../try\"" << "name" << "../try";
        QTest::newRow("not an object") << "{\"resolution\": 7}" << "7" << "group_by.home" << "7";
    }
    void refusesWithFieldAndValue() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const auto document = parseAlgorithm(with(from.toStdString(), to.toStdString()));
        QVERIFY(!document);
        QCOMPARE(QString::fromStdString(document.error().field), field);
        QCOMPARE(QString::fromStdString(document.error().value), value);
    }
    void refusesBrokenTextWithItsLine() {
        const auto document = parseAlgorithm("{\n\"name\": \"try\"\n\"title\"");
        QCOMPARE(document.error().code, Error::Code::Malformed);
        QCOMPARE(document.error().line, 3L);
        QVERIFY(!parseAlgorithm(std::string(70'000, ' ')));
    }
    void everyShippedDocumentReads() {
        const auto documents = shippedAlgorithms();
        QCOMPARE(documents.size(), 4u);
        for (const AlgorithmDocument& document : documents) {
            QVERIFY(document.name.starts_with("commute-"));
            QCOMPARE(document.detourFactor, 1.35);
        }
    }
    void ownersOnlyTighten() {
        const DisclosureRule owner{.minPersons = 5, .minEmployers = 4, .maxShare = 0.9};
        const DisclosureRule both = combined(owner, DisclosureRule{});
        QCOMPARE(both, (DisclosureRule{.minPersons = 11, .minEmployers = 4, .maxShare = 0.85}));
        QCOMPARE(parseRule("{\"min_persons\":5}").error().code, Error::Code::OutOfRange);
        QCOMPARE(parseRule("{\"max_share\":0.9}").error().field, "rule.max_share");
        QCOMPARE(*parseRule("{}"), DisclosureRule{});
        QCOMPARE(*parseRule(ruleText({.minPersons = 20, .minEmployers = 4, .maxShare = 0.7})), (DisclosureRule{20, 4, 0.7}));
    }
};

KABAR_TEST(TestAlgorithmDocument)
#include "test_algorithm_document.moc"
