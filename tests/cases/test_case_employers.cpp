// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cases/case_files.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace kabar;
using namespace kabar::tests;

class TestCaseEmployers : public QObject {
    Q_OBJECT

    static bool isOnTheIsland(const node::Reading& reading) {
        return std::ranges::all_of(reading.records, [](const coop::CommuteRecord& record) {
            return record.home.latitude < -20.8 && record.home.latitude > -21.4;
        });
    }

private slots:
    void everybodyIsRead_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<int>("employees");
        const auto row = [](const char* folder, const char* source, const char* mapping, int employees) {
            QTest::addRow("%s %s %s", folder, source, mapping) << folder << source << mapping << employees;
        };
        row("01-dropped-trailing-delimiters", "rows.csv", "mapping.toml", 40);
        row("02-unicode-minus", "rows.csv", "mapping.toml", 12);
        row("03-geopoint-beside-decimal-commas", "rows.csv", "mapping.toml", 12);
        row("04-survey-geopoints", "kobo.csv", "kobo.toml", 6);
        row("04-survey-geopoints", "odk-wkt.csv", "odk.toml", 6);
        row("07-duplicate-unused-columns", "rows.csv", "mapping.toml", 12);
        row("14-mapping-from-notepad", "rows.csv", "bom-crlf.toml", 6);
        row("15-sqlite-generated-columns", "staff.sqlite", "generated.toml", 12);
        row("15-sqlite-generated-columns", "staff.sqlite", "shifted.toml", 12);
        row("16-sqlite-wal", "closed.sqlite", "mapping.toml", 25);
        row("16-sqlite-wal", "open.sqlite", "mapping.toml", 25);
        row("16-sqlite-wal", "alone.sqlite", "mapping.toml", 20);
    }
    void everybodyIsRead() {
        QFETCH(QString, folder);
        QFETCH(QString, source);
        QFETCH(QString, mapping);
        QFETCH(int, employees);
        const CaseFolder files(folder);
        const auto reading = readRows(files, source, mapping);
        QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
        QCOMPARE(int(reading->records.size()), employees);
        QVERIFY(isOnTheIsland(*reading));
        QCOMPARE(files.employeesRead(source, mapping), employees);
    }

    void isRefused_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* folder, const char* source, const char* mapping, const char* id, QStringList words) {
            QTest::addRow("%s %s %s", folder, source, mapping) << folder << source << mapping << id << words;
        };
        row("06-lines-above-the-header", "rows.csv", "mapping.toml", "csv.names-at-line", {"rows.csv:4", "first_line"});
        row("08-header-with-line-breaks", "rows.csv", "mapping.toml", "record.no-days", {"rows.csv:16", "neuf"});
        row("08-header-with-line-breaks", "rows.csv", "exact.toml", "record.no-days", {"rows.csv:16", "neuf"});
        for (const char* rows : {"rows-a.csv", "rows-b.csv", "rows-c.csv"}) {
            row("10-hours-with-a-point", rows, "mapping.toml", "record.other-times", {rows, "7.30", "07:30", "07:18"});
            row("10-hours-with-a-point", rows, "decimal.toml", "units.column-looks-like",
                {rows, "7.30", "07:30", "07:18", "h.mm"});
        }
        row("11-time-as-a-fraction-of-a-day", "rows.csv", "mapping.toml", "record.other-times",
            {"rows.csv:2", "0,3125", "day_fraction", "07:30"});
        row("11-time-as-a-fraction-of-a-day", "rows.csv", "decimal.toml", "units.column-looks-like",
            {"rows.csv:2", "0,3125", "day_fraction", "07:30", "00:19"});
        row("11-time-as-a-fraction-of-a-day", "rows.csv", "minutes.toml", "record.other-times",
            {"rows.csv:2", "0,3125", "day_fraction", "07:30"});
        row("12-cr-cr-lf", "rows.csv", "mapping.toml", "record.no-time", {"rows.csv:11", "25:61"});
        row("14-mapping-from-notepad", "rows.csv", "ansi.toml", "text.document-not-utf-8", {"ansi.toml:7", "Windows-1252"});
        row("14-mapping-from-notepad", "rows.csv", "utf16.toml", "text.document-not-utf-8", {"utf16.toml", "UTF-16"});
        row("14-mapping-from-notepad", "rows.csv", "quotes.toml", "mapping.curled-quotes", {"quotes.toml:7", "“arrivée”"});
        row("17-geopackage", "homes.gpkg", "mapping.toml", "sqlite.geopackage", {"homes.gpkg", "GeoPackage", "CSV"});
        row("17-geopackage", "homes.sqlite", "mapping.toml", "sqlite.geopackage", {"homes.sqlite", "GeoPackage", "CSV"});
    }
    void isRefused() {
        QFETCH(QString, folder);
        QFETCH(QString, source);
        QFETCH(QString, mapping);
        QFETCH(QString, id);
        QFETCH(QStringList, words);
        const CaseFolder files(folder);
        QCOMPARE(idOf(readRows(files, source, mapping)), id);
        const QString flaw = files.notRefused(CaseFolder::employer(source, mapping), words);
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }

    void linesAboveTheNamesAreBegunBelow() {
        const CaseFolder files("06-lines-above-the-header");
        const QString flaw = files.notRefused(CaseFolder::employer("rows.csv", "mapping.toml") << "--first-line" << "4",
                                              {"rows.csv:18", "total"});
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        QFile mapping(files.path("mapping.toml"));
        QVERIFY(mapping.open(QIODevice::ReadWrite));
        QByteArray text = mapping.readAll();
        text.replace("[fields]", "first_line = 4\n[fields]");
        text += "[problems]\nmissing = \"leave_out\"\n";
        QVERIFY(mapping.seek(0) && mapping.write(text) == text.size());
        mapping.close();
        const auto reading = readRows(files, "rows.csv", "mapping.toml");
        QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
        QCOMPARE(reading->records.size(), 12u);
        QCOMPARE(reading->totals, std::vector<long>{18});
        QCOMPARE(files.employeesRead("rows.csv", "mapping.toml"), 12);
    }

    void generatedColumnsShiftNothing() {
        const CaseFolder files("15-sqlite-generated-columns");
        const auto generated = readRows(files, "staff.sqlite", "generated.toml");
        for (const coop::CommuteRecord& record : generated->records) QCOMPARE(record.daysOnSite, 4.0);
        const auto shifted = readRows(files, "staff.sqlite", "shifted.toml");
        for (const coop::CommuteRecord& record : shifted->records) QCOMPARE(record.remoteDays.value_or(-1), 1.0);
    }

    void aDatabaseLeavesNothingBeside() {
        const CaseFolder files("16-sqlite-wal");
        const auto before = treeOf(files.path(""));
        for (const char* name : {"closed.sqlite", "open.sqlite", "alone.sqlite"})
            QVERIFY(readRows(files, name, "mapping.toml").has_value());
        QVERIFY(treeOf(files.path("")) == before);
    }

    void noMessageShowsForeignBytes() {
        const CaseFolder files("17-geopackage");
        const CommandResult result = files.run(CaseFolder::employer("homes.gpkg", "mapping.toml"));
        QVERIFY(std::ranges::all_of(result.err.trimmed(),
                                    [](QChar c) { return c.isPrint() && c != QChar::ReplacementCharacter; }));
        QVERIFY(!result.err.contains("gpkg_"));
    }
};

KABAR_TEST(TestCaseEmployers)
#include "test_case_employers.moc"
