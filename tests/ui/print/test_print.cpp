// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"
#include "core/report/workshop_report.h"
#include "tests/report/sample_input.h"
#include "tests/support/test.h"
#include "ui/print/odt.h"
#include "ui/print/page_furniture.h"
#include "ui/print/pdf.h"
#include "ui/print/picture.h"
#include "ui/print/style.h"
#include "ui/print/text_map.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <qpdf/QPDF.hh>

#include <QtCore/private/qzipreader_p.h>

#include <algorithm>

using namespace kabar;
using report::composeBrief;

namespace {

void sketchMap(QPainter& painter, const QRectF& frame, const report::Map&) {
    painter.fillRect(frame, QColor(0xDC, 0xE9, 0xEC));
}

/// Printed texts, for whoever wants to look: set KABAR_PICTURES to a folder.
void keep(const QString& name, const QByteArray& bytes) {
    if (!qEnvironmentVariableIsSet("KABAR_PICTURES")) return;
    QFile file(qEnvironmentVariable("KABAR_PICTURES") + "/" + name);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

/// Line breaks and narrow spaces as plain spaces, so that a label may run over two lines.
QString flat(QString text) {
    for (const char16_t space : {u'\u202F', u'\u00A0'}) text.replace(QChar(space), u' ');
    text.remove(QChar(0xFEFF));
    return text.simplified();
}

}  // namespace

class TestPrint : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString toolOutput(const QString& tool, const QStringList& before, const QByteArray& pdf,
                       const QStringList& after = {}) {
        QFile file(m_folder.filePath("read.pdf"));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(tool, before + QStringList{file.fileName()} + after);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    QString textOf(const QByteArray& pdf, int page) {
        return flat(
            toolOutput("pdftotext", {"-f", QString::number(page), "-l", QString::number(page), "-layout"}, pdf, {"-"}));
    }

private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable("pdftotext").isEmpty()) QSKIP("pdftotext (poppler-utils) is not installed");
    }
    void theNinePartsStandOnOnePage_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("empty") << 0;
        QTest::newRow("usual") << 1;
        QTest::newRow("very long") << 2;
        QTest::newRow("hostile") << 3;
    }
    void theNinePartsStandOnOnePage() {
        QFETCH(int, which);
        const auto input = which == 0   ? report::BriefInput()
                           : which == 1 ? report::sampleInput()
                           : which == 2 ? report::longInput()
                                        : report::hostileInput();
        const auto printed = print::printBrief(composeBrief(input));
        QVERIFY(printed.has_value());
        if (which < 2) QVERIFY(!printed->isShortened);
        if (which == 2) QVERIFY(printed->isShortened);
        QVERIFY(printed->bodySize >= 6.5);
        for (const auto& page : printed->pages) QVERIFY(page.height <= print::kPageSize.height());
        for (const auto& region : printed->pages.front().regions)
            QVERIFY(QRectF(0, 0, print::kPageSize.width(), print::kTextBottom).contains(region.rect));
        const auto pdf = print::toPdf(*printed, sketchMap).value();
        keep(QString("brief-%1.pdf").arg(QTest::currentDataTag()), pdf);
        QVERIFY(toolOutput("pdfinfo", {}, pdf).contains(QString("Pages:           %1\n").arg(printed->pages.size())));
        QVERIFY(toolOutput("pdfinfo", {}, pdf).contains("(A4)"));
        const auto first = textOf(pdf, 1);
        qsizetype previous = -1;
        for (const auto& [key, phrase] : report::kBriefParts) {
            const auto title = words::wordsIn(words::Language::French).say(phrase);
            const auto at = first.indexOf(QString::fromStdString(title));
            QVERIFY2(at >= 0, title.c_str());
            if (key == "decision" || key == "why_now" || key == "options" || key == "benefits")
                QVERIFY(std::exchange(previous, at) < at);
        }
        if (which < 2) QVERIFY(!textOf(pdf, 2).contains("Pourquoi maintenant"));
        if (which == 2) QVERIFY(first.contains("suite en annexe"));
        if (which == 2) QVERIFY(textOf(pdf, 2).contains("Suite de la page"));
    }
    void printsInEachLanguage_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("part");
        QTest::newRow("English") << "en" << "Decision asked for";
        QTest::newRow("Creole") << "rcf" << "Désizyon domandé";
    }
    void printsInEachLanguage() {
        QFETCH(QString, code);
        QFETCH(QString, part);
        const auto language = words::wordsIn(code.toStdString()).language();
        const auto printed = print::printBrief(composeBrief(report::sampleInput(), language));
        QVERIFY(printed.has_value() && !printed->isShortened);
        const auto pdf = print::toPdf(*printed, sketchMap).value();
        keep("brief-" + code + ".pdf", pdf);
        QVERIFY(textOf(pdf, 1).contains(part));
        QVERIFY(!textOf(pdf, 1).contains("à compléter"));
        QPDF read;
        read.processMemoryFile("brief.pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QCOMPARE(read.getRoot().getKey("/Lang").getStringValue(), code.toStdString());
        keep("report-" + code + ".pdf",
             print::toPdf(*print::printPages(report::withForms(report::composeReport(report::sampleInput(), language))), {})
                 .value());
    }
    void textCanBeSelectedWithItsRanges() {
        const auto printed = print::printBrief(composeBrief(report::sampleInput()));
        const auto text = textOf(print::toPdf(*printed, {}).value(), 1);
        QVERIFY2(text.contains("45 000 €"), qPrintable(text));
        QVERIFY2(text.contains("12 300 t CO₂e/an"), qPrintable(text));
        QVERIFY2(text.contains("à compléter : critères d’arrêt"), qPrintable(text));
        QVERIFY(text.contains("affirmation sans chiffre"));
        QVERIFY(text.contains("demo.kabar"));
        QVERIFY(!text.contains("empreinte") && !text.contains("graine"));  // in the annexes
    }
    void embedsItsFonts() {
        const auto printed = print::printBrief(composeBrief(report::sampleInput()));
        const auto lines =
            toolOutput("pdffonts", {}, print::toPdf(*printed, {}).value()).split('\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(lines.size() >= 2);
        for (const auto& line : lines) QVERIFY2(line.contains(QRegularExpression("yes (yes|no ) yes")), qPrintable(line));
    }
    void saysItsTitleAndLanguage() {
        const auto printed = print::printBrief(composeBrief(report::sampleInput()));
        const auto pdf = print::toPdf(*printed, {}).value();
        QPDF read;
        read.processMemoryFile("brief.pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QCOMPARE(read.getRoot().getKey("/Lang").getStringValue(), std::string("fr"));
        QVERIFY(read.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QVERIFY(read.getWarnings().empty());
        const auto facts = toolOutput("pdfinfo", {"-isodates"}, pdf);
        QVERIFY(facts.contains("Venir autrement dans l’Ouest"));
        QVERIFY2(facts.contains("CreationDate:    2026-11-2"), qPrintable(facts));
    }
    void samePagesGiveTheSameBytes() {
        const auto printed = print::printBrief(composeBrief(report::sampleInput()));
        const auto pdf = print::toPdf(*printed, {}).value();
        QTest::qWait(1100);  // the clock of a PDF counts seconds
        QCOMPARE(print::toPdf(*printed, {}).value(), pdf);
    }
    void whatIsNoPdfIsSaid() {
        const auto refused = print::finished("no PDF", "fr", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Malformed);
        QCOMPARE(refused.error().clause.id, std::string("pdf.unfinished"));
    }
    void lettersThatShareAGlyphAreCopiedAsMeant() {
        // code 9 is a glyph, not a tab; 0041 to 0043 stand for three codes in a row
        const auto map = print::copyableTextMap(
            "begincmap\n3 beginbfrange\n<0000> <0000> <0000>\n<0009> <000b> <0041>\n<000c> <000f> [<02BC> <0009> <00AD> "
            "<D83DDE00>]\nendbfrange\nendcmap\n");
        for (const char* line : {"<0009> <0041>\n", "<000b> <0043>\n", "<000c> <2019>\n", "<000d> <0020>\n",
                                 "<000e> <002d>\n", "<000f> <d83dde00>\n", "8 beginbfchar\n"})
            QVERIFY2(map.contains(line), map.c_str());
    }
    void everyFigureOfThePageCanBeAsked() {
        const auto printed = print::printBrief(composeBrief(report::sampleInput()));
        std::size_t asked = 0;
        for (const auto& region : printed->pages.front().regions)
            if (region.kind == print::Region::Kind::Figure && !region.source.empty()) {
                QVERIFY(printed->document.source(region.source));
                ++asked;
            }
        QVERIFY(asked > 20);
    }
    void stopsWhenAsked() {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(print::printBrief(composeBrief(report::longInput()), source.get_token()).error().code,
                 Error::Code::Cancelled);
    }
    void odtIsWellFormedWithPicturesAndTables() {
        const auto odt = print::briefToOdt(composeBrief(report::hostileInput()), sketchMap).value();
        keep("brief.odt", print::briefToOdt(composeBrief(report::sampleInput()), sketchMap).value());
        QBuffer buffer;
        buffer.setData(odt);
        buffer.open(QIODevice::ReadOnly);
        QZipReader zip(&buffer);
        QCOMPARE(zip.fileData("mimetype"), QByteArray("application/vnd.oasis.opendocument.text"));
        QXmlStreamReader xml(zip.fileData("content.xml"));
        int tables = 0, images = 0;
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"table") ++tables;
            if (xml.isStartElement() && xml.name() == u"image") ++images;
            if (xml.isStartElement()) QVERIFY(xml.name() != u"script");
            if (xml.isCharacters()) text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(tables >= 6);
        QVERIFY(images >= 2);
        for (const auto& [key, phrase] : report::kBriefParts) {
            const auto title = words::wordsIn(words::Language::French).say(phrase);
            QVERIFY2(text.contains(QString::fromStdString(title)), title.c_str());
        }
        QVERIFY(text.contains("<script>alert(1)</script>"));
    }
    void odtHasPagesStylesAndALanguage() {
        const auto brief = composeBrief(report::sampleInput());
        QBuffer buffer;
        buffer.setData(print::briefToOdt(brief, sketchMap).value());
        QCOMPARE(buffer.data(), print::briefToOdt(brief, sketchMap).value());
        buffer.open(QIODevice::ReadOnly);
        QZipReader zip(&buffer);
        QCOMPARE(zip.fileInfoList().front().filePath, QStringLiteral("mimetype"));
        // ODF 1.3, part 2, 3.3: whoever looks at fixed places of the file sees what it is
        QCOMPARE(buffer.data().sliced(30, 8), QByteArray("mimetype"));
        QCOMPARE(buffer.data().sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        for (const auto& file : zip.fileInfoList()) QCOMPARE(file.lastModified.date(), QDate(1980, 1, 1));
        for (const char* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            QXmlStreamReader xml(zip.fileData(name));
            while (!xml.atEnd()) xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(QString(name) + ": " + xml.errorString()));
        }
        const auto styles = zip.fileData("styles.xml");
        QVERIFY(styles.contains("fo:page-width=\"21cm\""));
        QVERIFY(styles.contains("fo:language=\"fr\""));
        QVERIFY(styles.contains("<text:page-number>"));
        QVERIFY(zip.fileData("content.xml").contains("table:table-header-rows"));
        QVERIFY(zip.fileData("Pictures/1.png").startsWith("\x89PNG"));
    }
    void printsTheReport() {
        const auto printed = print::printPages(report::withForms(report::composeReport(report::sampleInput())));
        QVERIFY(printed.has_value());
        const auto pdf = print::toPdf(*printed, {}).value();
        keep("report.pdf", pdf);
        QVERIFY(textOf(pdf, 1).contains("Description en une ligne"));
        QString all;
        for (int page = 1; page <= static_cast<int>(printed->pages.size()); ++page) all += textOf(pdf, page);
        for (const auto title : report::kReportSections)
            QVERIFY2(all.contains(flat(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())))),
                     title.data());
    }
    void drawsAPageAsAPicture() {
        const auto printed = print::printBrief(composeBrief(report::sampleInput()));
        const auto image = print::toImage(printed->pages.front(), 900, sketchMap);
        QCOMPARE(image.width(), 900);
        QCOMPARE(image.pixelColor(450, 4), print::kOnPaper.primary);
        if (qEnvironmentVariableIsSet("KABAR_PICTURES")) image.save(qEnvironmentVariable("KABAR_PICTURES") + "/page.png");
        QVERIFY(print::dataUrl(image).starts_with("data:image/png;base64,"));
    }
};

KABAR_TEST(TestPrint)
#include "test_print.moc"
