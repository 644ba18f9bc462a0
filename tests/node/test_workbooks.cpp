// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/row_source.h"
#include "core/sheet/number_text.h"
#include "core/sheet/workbook.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"
#include "tests/support/workbook_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

using namespace kabar;
using namespace kabar::node;
using test::writeOds;
using test::writeXlsx;

namespace {

using Texts = std::vector<std::string>;
using Lines = std::vector<Texts>;

std::string cellXml(const char* reference, const char* text) {
    return std::string("<c r=\"") + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

}  // namespace

class TestWorkbooks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Lines opened(const std::string& source, SourceFormat format = {}) const {
        const auto location = parseLocation(source, m_folder.path().toStdString());
        if (!location) return {{describe(location.error())}};
        const auto rows = openRows(*location, format);
        if (!rows) return {{describe(rows.error())}};
        Lines lines{(*rows)->columns()};
        while ((*rows)->next().value_or(false)) {
            lines.push_back({std::to_string((*rows)->line())});
            for (std::size_t i = 0; i < lines.front().size(); ++i) lines.back().emplace_back((*rows)->value(i));
        }
        return lines;
    }
    std::string errorOf(const char* name) const { return opened(name).front().front(); }
    Texts cells(const char* name) const {
        const auto workbook = sheet::readWorkbook(path(name));
        if (!workbook) return {describe(workbook.error())};
        Texts texts;
        for (const sheet::Cell& cell : workbook->front().rows.front().cells)
            texts.push_back(cell.text + (cell.isNumber ? "#" : ""));
        return texts;
    }

private slots:
    void everyKindOfCellOfAnXlsxIsText() {
        const std::string shared =
            "<si><t>un &amp; deux</t></si><si><r><t>ri</t></r><r><t>che</t></r><rPh><t>no</t></rPh></si>";
        const std::string row =
            R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>)"
            R"(<c r="C2" s="1"><v>0.3125</v></c><c r="D2" s="2"><v>0.8</v></c><c r="E2" t="b"><v>1</v></c>)"
            R"(<c r="F2" t="str"><f>A1</f><v>res</v></c><c r="G2"><f>1+1</f><v>2</v></c>)"
            R"(<c r="H2" t="e"><v>#N/A</v></c><c r="J2" s="3"><v>45000.354166666664</v></c>)"
            R"(<c r="K2" t="d"><v>2024-03-01T07:30:00</v></c><c r="L2" s="4"><v>45352</v></c>)"
            R"(<c r="M2" s="5"><v>1.5625</v></c><c r="N2" s="6"><v>1000</v></c>)"
            R"(<c r="O2"><v>4.5</v></c><c r="P2"><f>SUM(A1)</f></c></row>)";
        QVERIFY(writeXlsx(path("kinds.xlsx"), {{.name = "S", .rows = row}}, shared));
        QCOMPARE(cells("kinds.xlsx"), (Texts{"un & deux", "riche", "07:30", "80%#", "true", "res", "2#", "#N/A", "", "08:30",
                                             "2024-03-01 07:30", "2024-03-01", "37:30", "01000#", "4.5#", "=SUM(A1)"}));
    }
    void everyKindOfCellOfAnOdsIsText() {
        const std::string row =
            R"(<table:table table:name="T"><table:table-row>)"
            R"(<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation>)"
            R"(<text:p>a<text:s text:c="2"/>b</text:p><text:p>c <text:span>d</text:span></text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="time" office:time-value="PT07H30M00S"><text:p>7 h 30</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80 %</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2024-03-01T07:30:00"/>)"
            R"(<table:table-cell table:number-columns-repeated="2"/>)"
            R"(<table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="4.5"><text:p>4,5</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="float" office:value="1000"><text:p>01000</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="currency" office:value="12"><text:p>12 E</text:p></table:table-cell>)"
            R"(<table:table-cell table:formula="of:=[.A2]"/></table:table-row></table:table>)";
        QVERIFY(writeOds(path("kinds.ods"), row));
        QCOMPARE(cells("kinds.ods"), (Texts{"a  b\nc d", "07:30", "80%#", "true", "2024-03-01 07:30", "", "", "4.5#",
                                            "01000#", "12#", "=[.A2]"}));
    }
    void aTimeOfDayIsReadAsOne() {
        using sheet::Epoch, sheet::formatOfCode, sheet::numberText;
        QCOMPARE(numberText(0.3125, formatOfCode("[$-40C]h:mm;@"), Epoch::Year1900), "07:30");
        QCOMPARE(numberText(0.99999, formatOfCode("h:mm"), Epoch::Year1900), "00:00");
        QCOMPARE(numberText(0.3125, formatOfCode("General"), Epoch::Year1900), "0.3125");
        QCOMPARE(numberText(43890, formatOfCode("d/m/yy"), Epoch::Year1904), "2024-03-01");
        QCOMPARE(numberText(45352.3125, formatOfCode("dd/mm/yyyy hh:mm"), Epoch::Year1900), "2024-03-01 07:30");
        QCOMPARE(numberText(8, formatOfCode("0\" heures\""), Epoch::Year1900), "8");
        QCOMPARE(numberText(-1, formatOfCode("h:mm"), Epoch::Year1900), "-1");
    }
    void readsTheSheetThatHoldsRows() {
        const std::string rows = "<row r=\"1\">" + cellXml("A1", "nom") + cellXml("B1", "cp") + "</row><row r=\"4\">" +
                                 cellXml("A4", "x") + cellXml("B4", "97410") + "</row>";
        const std::string note = "<row r=\"1\">" + cellXml("A1", "ne pas diffuser") + "</row>";
        QVERIFY(writeXlsx(path("two.xlsx"), {{.name = "Lisez-moi", .rows = note},
                                             {.name = "Archive", .rows = rows + rows, .state = "hidden"},
                                             {.name = "Effectif", .rows = rows}}));
        QCOMPARE(opened("two.xlsx"), (Lines{{"nom", "cp"}, {"4", "x", "97410"}}));
        QCOMPARE(opened("two.xlsx:Lisez-moi"), (Lines{{"ne pas diffuser"}}));
        QVERIFY(opened("two.xlsx:Paie").front().front().ends_with("sheet.no-such-sheet Lisez-moi, Archive, Effectif"));
        const auto location = *parseLocation("two.xlsx", m_folder.path().toStdString());
        QCOMPARE(settled(location)->table, "Effectif");
        QCOMPARE(*tablesOf(location), (Texts{"Lisez-moi", "Effectif"}));
    }
    void hiddenSheetsOfAnOdsArePassedOver() {
        const auto table = [](const char* name, const char* style) {
            return std::string("<table:table table:name=\"") + name + "\" table:style-name=\"" + style +
                   "\"><table:table-row table:number-rows-repeated=\"3\"/><table:table-row><table:table-cell " +
                   "table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>" + name +
                   "</text:p></table:table-cell></table:table-row><table:table-row " +
                   "table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>v</text:p>" +
                   "</table:table-cell></table:table-row><table:table-row "
                   "table:number-rows-repeated=\"1048000\"/></table:table>";
        };
        QVERIFY(writeOds(
            path("hidden.ods"), table("A", "no") + table("B", "yes"),
            R"(<style:style style:name="no" style:family="table"><style:table-properties table:display="false"/></style:style>)"));
        QCOMPARE(opened("hidden.ods"), (Lines{{"B", "B"}, {"5", "v", ""}, {"6", "v", ""}}));
    }
    void aMergedCellStandsInEachOfItsRows() {
        const std::string rows = "<row r=\"1\">" + cellXml("A1", "site") + cellXml("B1", "n") + "</row><row r=\"2\">" +
                                 cellXml("A2", "Nord") + cellXml("B2", "x") + "</row><row r=\"3\">" + cellXml("B3", "y") +
                                 "</row><row r=\"4\">" + cellXml("B4", "z") + "</row>";
        QVERIFY(writeXlsx(path("merged.xlsx"),
                          {{.name = "S", .rows = rows, .after = R"(<mergeCells><mergeCell ref="A2:A3"/></mergeCells>)"}}));
        QCOMPARE(opened("merged.xlsx"), (Lines{{"site", "n"}, {"2", "Nord", "x"}, {"3", "Nord", "y"}, {"4", "", "z"}}));
    }
    void aTitleAboveTheNamesIsPointedOut() {
        const std::string rows = "<row r=\"1\">" + cellXml("A1", "Effectif au 31/10") + "</row><row r=\"3\">" +
                                 cellXml("A3", "nom") + cellXml("B3", "cp") + cellXml("C3", "ville") +
                                 "</row><row r=\"4\">" + cellXml("A4", "x") + cellXml("B4", "97410") + cellXml("C4", "v") +
                                 "</row>";
        QVERIFY(writeXlsx(path("title.xlsx"), {{.name = "S", .rows = rows}}));
        QVERIFY(errorOf("title.xlsx").ends_with("title.xlsx:S:3: csv.names-at-line 3"));
        QCOMPARE(opened("title.xlsx", {.firstLine = 3}), (Lines{{"nom", "cp", "ville"}, {"4", "x", "97410", "v"}}));
        QVERIFY(opened("title.xlsx", {.firstLine = 2}).front().front().contains("csv.no-such-line"));
    }
    void whatIsNoWorkbookIsCalledByItsName() {
        const QByteArray container = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
        const auto wide = [](const char* ascii) {
            QByteArray bytes;
            for (; *ascii; ++ascii) bytes.append(*ascii).append('\0');
            return bytes;
        };
        write("old.xls", container + wide("Workbook"));
        write("secret.xlsx", container + wide("EncryptedPackage"));
        write("page.xls", "\xEF\xBB\xBF\n<html><body><table></table></body></html>");
        write("2003.xml", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">");
        write("print.pdf", "%PDF-1.7");
        QVERIFY(test::writeArchive(path("binary.xlsb"), {{"xl/workbook.bin", "x"}}));
        QVERIFY(test::writeArchive(path("apple.numbers"), {{"Index/Document.iwa", "x"}}));
        QVERIFY(test::writeArchive(path("letter.docx"), {{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}}));
        QVERIFY(test::writeArchive(path("locked.ods"), {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                                        {"META-INF/manifest.xml", "<manifest:encryption-data/>"}}));
        QVERIFY(errorOf("old.xls").ends_with("sheet.xls"));
        QVERIFY(errorOf("secret.xlsx").ends_with("sheet.password"));
        QVERIFY(errorOf("page.xls").ends_with("sheet.html"));
        QVERIFY(errorOf("2003.xml").ends_with("sheet.xml-2003"));
        QVERIFY(errorOf("print.pdf").ends_with("sheet.pdf"));
        QVERIFY(errorOf("binary.xlsb").ends_with("sheet.xlsb"));
        QVERIFY(errorOf("apple.numbers").ends_with("sheet.numbers"));
        QVERIFY(errorOf("letter.docx").ends_with("sheet.other-document"));
        QVERIFY(errorOf("locked.ods").ends_with("sheet.password"));
    }
    void aFileIsReadAsWhatItIs() {
        write("text.xls", "nom\tcp\nx\t97410\n");
        QCOMPARE(opened("text.xls"), (Lines{{"nom", "cp"}, {"2", "x", "97410"}}));
        QVERIFY(writeXlsx(path("workbook.csv"), {{.name = "S", .rows = "<row>" + cellXml("A1", "nom") + "</row>"}}));
        QCOMPARE(opened("workbook.csv"), (Lines{{"nom"}}));
    }
    void damageIsSaid() {
        write("torn.xlsx", "PK\x03\x04 nothing more");
        QVERIFY(errorOf("torn.xlsx").contains("sheet.damaged"));
        QVERIFY(test::writeArchive(path("half.ods"), {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                                      {"content.xml", "<office:document><table:table"}}));
        QVERIFY(errorOf("half.ods").contains("half.ods: sheet.damaged-by"));
    }
    void whatUnpacksWithoutEndIsRefused() {
        const std::string bomb(static_cast<std::size_t>(sheet::kMostBytes) + 1, ' ');
        QVERIFY(test::writeArchive(path("bomb.ods"),
                                   {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", bomb}}));
        QVERIFY(std::filesystem::file_size(path("bomb.ods")) < 1'000'000);
        QVERIFY(errorOf("bomb.ods").ends_with("sheet.too-large"));
        QVERIFY(writeOds(
            path("wide.ods"),
            R"(<table:table table:name="T"><table:table-row table:number-rows-repeated="1000000">)"
            R"(<table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p>)"
            R"(</table:table-cell></table:table-row></table:table>)"));
        QVERIFY(errorOf("wide.ods").ends_with("sheet.too-large"));
    }
    void realStaffFilesAreRead() {
        const std::string folder = test::dataPath("payroll/");
        if (!std::filesystem::exists(folder)) QSKIP("no staff files at ../shared/data/payroll");
        const Lines effectif = opened(folder + "1-effectif.xlsx", {.firstLine = 3});
        QCOMPARE(effectif.size(), 422u);
        QCOMPARE(effectif.front()[3], "Adresse 1");
        QCOMPARE(effectif[5], (Texts{"8", "1028", "NOM0004", "PRENOM0004", "Ruelle du Four à Chaux n° 10 bis", "", "97252",
                                     "Robert", "136 Allée du 8 Mai 1945, François", "4.5", "7h30", "VP", "0"}));
        QCOMPARE(effectif.back()[0], "425");
        const Lines salaries = opened(folder + "3-salaries.ods");
        QCOMPARE(salaries.size(), 151u);
        QCOMPARE(salaries[1],
                 (Texts{"2", "1", "AJOUPA BOUILLON", "100 Rue de la Source, Saint-Joseph", "07:00", "Voiture", "4,5"}));
    }
};

KABAR_TEST(TestWorkbooks)
#include "test_workbooks.moc"
