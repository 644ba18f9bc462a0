// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wikitext.h"
#include "tests/report/sample_input.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFile>

using namespace kabar;
using namespace kabar::report;

class TestWikitext : public QObject {
    Q_OBJECT

private slots:
    /// Set KABAR_RENEW to write the golden file anew, then read the difference.
    void matchesTheGoldenReport() {
        const auto path = QString::fromStdString(kabar::test::sourcePath("tests/report/golden_report.wiki"));
        const auto text = QByteArray::fromStdString(toWikitext(composeReport(sampleInput())));
        QFile golden(path);
        if (qEnvironmentVariableIsSet("KABAR_RENEW")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text);
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(text, golden.readAll());
    }
    void hasFieldsAndSectionsInOrder() {
        const auto text = toWikitext(composeReport(BriefInput()));
        std::size_t at = 0;
        for (const auto label : kReportFields) {
            const auto found = text.find("|" + std::string(label) + "=", at);
            QVERIFY2(found != std::string::npos, std::string(label).c_str());
            at = found;
        }
        for (const auto title : kReportSections) {
            const auto found = text.find("== " + std::string(title) + " ==", at);
            QVERIFY2(found != std::string::npos, std::string(title).c_str());
            at = found;
        }
    }
    void showsHostileTextLetterByLetter() {
        const auto text = toWikitext(composeReport(hostileInput()));
        QCOMPARE(text.find("{{"), 0u);
        QCOMPARE(text.find("{{", 2), std::string::npos);
        QVERIFY(!text.contains("[["));
        QVERIFY(!text.contains("<script"));
        QVERIFY(!text.contains("~~~"));
        QVERIFY(!text.contains("'''b'''"));
    }
    void escapesMarkupAtLineStarts() {
        QCOMPARE(wikiEscaped("* a\n# b\n== c"), "&#42; a<br>&#35; b<br>&#61;&#61; c");
        QCOMPARE(wikiEscaped("l'atelier a-t-il 3 = 2+1 ?"), "l'atelier a-t-il 3 = 2+1 ?");
        QCOMPARE(wikiEscaped("__TOC__ ----"), "&#95;&#95;TOC&#95;&#95; &#45;&#45;&#45;&#45;");
    }
    void mapsLabelsToTemplateFields() {
        const auto mapping = parseWikiMapping("template = \"CR\"\n[fields]\n\"Thème\" = \"Theme\"\n");
        QVERIFY(mapping.has_value());
        const auto text = toWikitext(composeReport(sampleInput()), *mapping);
        QVERIFY(text.starts_with("{{CR\n"));
        QVERIFY(text.contains("\n|Theme="));
        QVERIFY(!text.contains("\n|Thème="));
    }
    void refusesABadMapping_data() {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<int>("line");
        QTest::newRow("syntax") << "template = \n" << 1;
        QTest::newRow("unknown label") << "[fields]\nCouleur = \"c\"\n" << 2;
        QTest::newRow("markup in a name") << "template = \"a|b\"\n" << 1;
        QTest::newRow("not a text") << "[fields]\n\"Thème\" = 3\n" << 2;
        QTest::newRow("unknown key") << "tempate = \"x\"\n" << 1;
    }
    void refusesABadMapping() {
        QFETCH(QString, toml);
        const auto mapping = parseWikiMapping(toml.toStdString());
        QVERIFY(!mapping);
        QTEST(static_cast<int>(mapping.error().line), "line");
    }
    void formsHaveEveryLabelAndNameWhatTheyCannotDoWithout() {
        const auto document = withForms(composeReport(sampleInput()));
        const auto& event = std::get<Table>(document.sections[0].blocks.front());
        const auto& report = std::get<Table>(document.sections[1].blocks.front());
        QCOMPARE(event.rows.size(), kEventFields.size());
        QCOMPARE(report.rows.size(), kReportFields.size());
        for (std::size_t i = 0; i < kEventFields.size(); ++i) {
            QCOMPARE(std::get<Text>(event.rows[i][0].runs.front()).text, std::string(kEventFields[i]));
            QCOMPARE(event.rows[i][1].field, "event/" + std::string(kEventFields[i]));
        }
        QVERIFY(std::holds_alternative<Gap>(event.rows[6][1].runs.front()));   // Lieu
        QVERIFY(std::holds_alternative<Text>(event.rows[8][1].runs.front()));  // Tags
        QCOMPARE(std::get<Text>(event.rows[3][1].runs.front()).text, "22 novembre 2026");
    }
    void labelsADateOfTheEventThatCannotBe() {
        const auto labelOf = [](const char* end) {
            auto input = sampleInput();
            input.eventTexts["Fin de l'évènement"] = end;
            const auto document = withForms(composeReport(input));
            const auto& runs = std::get<Table>(document.sections[0].blocks.front()).rows[4][1].runs;
            const auto* label = std::get_if<Label>(&runs.back());
            return label ? label->text : std::string();
        };
        QCOMPARE(labelOf("22/11/2026"), "");
        QVERIFY(labelOf("novembre").contains("illisible"));
        QCOMPARE(labelOf("21/11/2026"), "avant le début");
    }
    void tellsTooFewVotersInWords() {
        auto input = sampleInput();
        input.ballots[0].voters = 3;
        input.ballots[0].options.clear();
        const auto text = toWikitext(composeReport(input));
        QVERIFY(text.contains("trop peu de votants"));
        QVERIFY(!text.contains("! Voix"));
    }
    void keepsWhatPeopleWrote() {
        auto input = sampleInput();
        input.reportTexts["Contributeurs"] = "Tous";
        const auto report = composeReport(input);
        QCOMPARE(report.fields[6].value, "Tous");
        QCOMPARE(report.fields[5].value, "Collectivité fictive, École fictive");
    }
};

KABAR_TEST(TestWikitext)
#include "test_wikitext.moc"
