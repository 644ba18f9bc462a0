// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_source.h"
#include "core/node/field_values.h"
#include "core/node/record_reader.h"
#include "tests/support/island.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::node;
using namespace kabar::tests;

namespace {

Mapping mapping() {
    return *parseMapping(R"(
        [fields]
        home = "dom"
        site = "site"
        arrival = "arr"
        days_on_site = "jours"
        mode = "mode"
        has_car = "voit"
        remote_days = "tele"
        [values.mode]
        V = "car"
        [missing]
        tokens = ["NC"]
        [sites.N]
        latitude = -20.89
        longitude = 55.45
    )");
}

constexpr auto kHeader = "dom;site;arr;jours;mode;voit;tele\n";
constexpr auto kGoodRow = "-20.93,55.50;N;07:30;5;V;oui;1.5\n";

Result<Reading> read(const std::string& rows, const Mapping& how = mapping()) {
    auto source = CsvSource::read(kHeader + rows, {.delimiter = ';'}, "rh.csv");
    return readRows(**source, how, island());
}

std::string errorOf(const std::string& rows, const Mapping& how = mapping()) {
    const auto reading = read(rows, how);
    return reading ? "read" : describe(reading.error());
}

}  // namespace

class TestRecordReader : public QObject {
    Q_OBJECT
private slots:
    void readsARecord() {
        const auto reading = read(kGoodRow);
        QVERIFY2(reading.has_value(), errorOf(kGoodRow).c_str());
        const coop::CommuteRecord& record = reading->records.at(0);
        QCOMPARE(record.home, (geo::Coordinate{-20.93, 55.50}));
        QCOMPARE(record.work, (geo::Coordinate{-20.89, 55.45}));
        QCOMPARE(*record.arrivalMinute, 450);
        QCOMPARE(record.daysOnSite, 5.0);
        QCOMPARE(record.mode, coop::Mode::Car);
        QCOMPARE(*record.hasCar, true);
        QCOMPARE(*record.remoteDays, 1.5);
        QVERIFY(!record.departureMinute && !record.hasLicence);
    }
    void missingIsNotZero() {
        const auto reading = read("-20.93,55.50;N;NC;5;;;NC\n");
        const coop::CommuteRecord& record = reading->records.at(0);
        QVERIFY(!record.arrivalMinute && !record.hasCar && !record.remoteDays);
        QCOMPARE(record.mode, coop::Mode::Unknown);
    }
    void refusesWholeWithFileLineFieldAndValue() {
        const std::string good = kGoodRow;
        QCOMPARE(errorOf(good + "-20.93,55.50;N;25:00;5;V;oui;1\n"), "rh.csv:3: field 'arr', value '25:00': record.no-time");
        QCOMPARE(errorOf(good + "-20.93;N;;5;V;;\n"), "rh.csv:3: field 'dom', value '-20.93': record.no-place");
        QCOMPARE(errorOf(good + "48.85,2.35;N;;5;V;;\n"), "rh.csv:3: field 'dom', value '48.85,2.35': record.outside");
        QCOMPARE(errorOf(good + "-20.93,55.5;SUD;;5;V;;\n"), "rh.csv:3: field 'site', value 'SUD': record.no-site");
        QCOMPARE(errorOf(good + "-20.93,55.5;N;;nine;V;;\n"), "rh.csv:3: field 'jours', value 'nine': record.no-days");
        QCOMPARE(errorOf(good + "-20.93,55.5;N;;5;fusée;;\n"), "rh.csv:3: field 'mode', value 'fusée': record.no-mode");
        QCOMPARE(errorOf(good + "-20.93,55.5;N;;;V;;\n"), "rh.csv:3: field 'jours', value '': record.missing");
        QVERIFY(errorOf("-20.93,55.5;N;;8;V;;\n" + good + ";N;;5;V;;\n").ends_with("record.no-days; record.more-rows 1"));
    }
    void saysWhatARowProbablyMeans() {
        QVERIFY(errorOf("55.50,-20.93;N;07:30;5;V;;\n").ends_with("record.swapped"));
        QVERIFY(errorOf("48.85,2.35;N;07:30;5;V;;\n").ends_with("record.outside"));
        QVERIFY(errorOf("-20.93,55.50;N;7h30;5;V;;\n").ends_with("record.other-times '7h30' (07:30)"));
        QVERIFY(errorOf("-20.93,55.50;N;tôt;5;V;;\n").ends_with("record.no-time"));
        Mapping pair = mapping();
        pair.columns.erase(RecordField::Home);
        pair.columns[RecordField::HomeLatitude] = "arr";
        pair.columns[RecordField::HomeLongitude] = "dom";
        pair.columns.erase(RecordField::Arrival);
        QCOMPARE(errorOf("341234.5;N;7680123.1;5;V;;\n", pair),
                 "rh.csv:2: field 'arr', value '7680123.1': record.metres 90");
    }
    void aMissingColumnIsNamed() {
        Mapping other = mapping();
        other.columns[RecordField::Departure] = "depart";
        QCOMPARE(errorOf(kGoodRow, other), "rh.csv: field 'fields.departure', value 'depart': rows.no-column");
    }
    void leavesRowsOutWhereTheOwnerSaysSo() {
        Mapping lenient = mapping();
        lenient.onMissing = lenient.onOutside = OnProblem::LeaveOutRow;
        const auto reading = read(std::string(kGoodRow) + ";N;;5;V;;\n48.85,2.35;N;;5;V;;\n", lenient);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->rows, 3L);
        QCOMPARE(reading->records.size(), 1u);
        QCOMPARE(reading->leftOutMissing, 1L);
        QCOMPARE(reading->leftOutOutside, 1L);
        QVERIFY(errorOf("48.85,2.35;N;;9;V;;\n", lenient)
                    .starts_with("rh.csv:2: field 'jours'"));  // a wrong value is still refused
    }
    void aRowThatEndsEarlyLacksOnlyWhatItEndsBefore() {
        QCOMPARE(read("-20.93,55.50;N;07:30;5;V;oui;1\n-20.93,55.50;N;07:30;5;V;oui\n").error().clause.id,
                 "record.ends-early");
        Mapping few = mapping();
        few.columns.erase(RecordField::RemoteDays);
        few.columns.erase(RecordField::HasCar);
        QCOMPARE(read("-20.93,55.50;N;07:30;5;V\n", few)->records.size(), 1u);
    }
    void namesAreComparedAsPeopleDo() {
        Mapping other = mapping();
        other.columns[RecordField::DaysOnSite] = "  JOURS ";
        other.columns[RecordField::Arrival] = "A\u0301rr";
        other.columns[RecordField::Mode] = "Mode";
        other.modes = {{"Ve\u0301lo", coop::Mode::Bicycle}};
        QCOMPARE(errorOf("-20.93,55.50;n;07:30;5;v\u00E9lo;oui;1.5\n", other), "read");
    }
    void onlyMappedNamesMustBeUnique() {
        const auto errorIn = [](const char* text) {
            auto source = CsvSource::read(text, {.delimiter = ';'}, "rh.csv");
            const auto reading = readRows(**source, mapping(), island());
            return reading ? std::string("read") : describe(reading.error());
        };
        QCOMPARE(errorIn("dom;site;arr;jours;mode;voit;tele;note;note;;\n-20.93,55.50;N;07:30;5;V;oui;1.5;;;;\n"), "read");
        QCOMPARE(errorIn("dom;site;arr;jours;mode;voit;tele;Jours\n-20.93,55.50;N;07:30;5;V;oui;1.5;4\n"), "read");
        QCOMPARE(errorIn("dom;site;arr;jours;mode;voit;tele;jours\n-20.93,55.50;N;07:30;5;V;oui;1.5;4\n"),
                 "rh.csv:1: field 'fields.days_on_site', value 'jours': csv.two-columns");
    }
    void totalsAreNoPersons() {
        const std::string good = kGoodRow;
        QCOMPARE(errorOf(good + "Total;;;60;;;\n"), "rh.csv:3: record.total");
        Mapping lenient = mapping();
        lenient.onMissing = OnProblem::LeaveOutRow;
        QCOMPARE(read(good + ";N;Sous-total agence :;;;;\n" + good, lenient)->totals, std::vector<long>{3});
        auto source = CsvSource::read("nom;" + std::string(kHeader) + "Hoarau;" + good + "Moyenne;" + good,
                                      {.delimiter = ';'}, "rh.csv");
        QCOMPARE(readRows(**source, mapping(), island()).error().line, 3L);
        std::string many = "nom;" + std::string(kHeader) + "Total;" + good;  // a person, or a firm, of this name
        for (int i = 0; i < 5; ++i) many += "Hoarau;" + good;
        source = CsvSource::read(many, {.delimiter = ';'}, "rh.csv");
        QCOMPARE(readRows(**source, mapping(), island())->records.size(), 6u);
    }
    void doubtsAUnitByTheWholeColumn_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<QString>("doubt");
        const auto row = [](const char* unit, QStringList times, const char* doubt) {
            QTest::addRow("%s %s", unit, qPrintable(times.join(' '))) << unit << times << doubt;
        };
        row("decimal_hours", {"7.30", "8.00", "7.45"}, "units.column-looks-like decimal_hours 07:18 h.mm 07:30");
        row("decimal_hours", {"7.5", "8.25", "7.75"}, "");
        row("decimal_hours", {"7.30", "8.00", "7.75"}, "");  // .75 is no minute
        row("decimal_hours", {"7.5", "8"}, "");
        row("decimal_hours", {"0.3125", "0.3333"}, "units.column-looks-like decimal_hours 00:19 day_fraction 07:30");
        row("day_fraction", {"0.3125", "0.3333"}, "");
        row("h.mm", {"7.30", "8.00"}, "");
        row("minutes", {"7", "8", "8"}, "units.column-looks-like minutes 00:08 h.mm 08:00");
        row("minutes", {"450", "480"}, "");
        row("minutes", {"730", "800", "815", "830"}, "units.column-looks-like minutes 12:10 hhmm 07:30");
        row("hhmm", {"7", "8"}, "units.column-looks-like hhmm 00:07 h.mm 07:00");
        row("hh:mm", {"00:00", "00:00", "0:00"}, "units.all-at-midnight 3");
        row("hh:mm", {"02:00", "23:00", "00:00"}, "");
    }
    void doubtsAUnitByTheWholeColumn() {
        QFETCH(QString, unit);
        QFETCH(QStringList, times);
        QFETCH(QString, doubt);
        auto how = *parseMapping(
            "[fields]\nhome = \"dom\"\nsite = \"site\"\narrival = \"arr\"\ndays_on_site = \"jours\"\n[units]\narrival = \"" +
            unit.toStdString() + "\"\n[sites.N]\nlatitude = -20.89\nlongitude = 55.45\n");
        std::string rows;
        for (const QString& time : times) rows += "-20.93,55.50;N;" + time.toStdString() + ";5;;;\n";
        const std::string error = errorOf(rows, how);
        QVERIFY2(doubt.isEmpty() ? error == "read" : error.ends_with(": " + doubt.toStdString()), error.c_str());
        how.unitsAsGiven = {RecordField::Arrival};
        QCOMPARE(errorOf(rows, how), "read");
    }
    void doubtsDaysThatAreShares() {
        const auto days = [](DaysUnit unit, std::initializer_list<const char*> values) {
            Mapping how = mapping();
            how.daysOnSiteUnit = unit;
            std::string rows;
            for (const char* value : values) rows += "-20.93,55.50;N;07:30;" + std::string(value) + ";V;oui;1\n";
            const auto reading = read(rows, how);
            return reading ? std::string() : reading.error().clause.id;
        };
        QCOMPARE(days(DaysUnit::PerWeek, {"0.8", "1", "1"}), "units.days-are-shares");
        QCOMPARE(days(DaysUnit::Percent, {"0.8", "1", "1"}), "units.days-are-shares");
        QCOMPARE(days(DaysUnit::Percent, {"5", "4", "5"}), "units.days-look-like");
        QCOMPARE(days(DaysUnit::Percent, {"80", "100", "5"}), "");
        QCOMPARE(days(DaysUnit::PerWeek, {"5", "1", "0.5"}), "");
    }
    void stops() {
        std::stop_source source;
        source.request_stop();
        std::string rows;
        for (int i = 0; i < 2000; ++i) rows += kGoodRow;
        auto csv = CsvSource::read(kHeader + rows, {.delimiter = ';'}, "rh.csv");
        QCOMPARE(inspectRows(**csv, mapping(), island(), source.get_token()).error().code, Error::Code::Cancelled);
    }
    void parsesTimes() {
        QCOMPARE(*parseTime("07:30", TimeUnit::HourColonMinute, '.'), 450);
        QCOMPARE(*parseTime("7:30:15", TimeUnit::HourColonMinute, '.'), 450);
        QCOMPARE(*parseTime("730", TimeUnit::HourMinuteDigits, '.'), 450);
        QCOMPARE(*parseTime("0730", TimeUnit::HourMinuteDigits, '.'), 450);
        QCOMPARE(*parseTime("7h30", TimeUnit::HourLetterMinute, '.'), 450);
        QCOMPARE(*parseTime("7 H", TimeUnit::HourLetterMinute, '.'), 420);
        QCOMPARE(*parseTime("450", TimeUnit::Minutes, '.'), 450);
        QCOMPARE(*parseTime("7,5", TimeUnit::DecimalHours, ','), 450);
        for (const char* wrong : {"24:00", "7:3", "7:60", "-1:30", "7:30 am", "", ":"})
            QVERIFY(!parseTime(wrong, TimeUnit::HourColonMinute, '.'));
        QVERIFY(!parseTime("1440", TimeUnit::Minutes, '.') && !parseTime("-5", TimeUnit::Minutes, '.') &&
                !parseTime("2460", TimeUnit::HourMinuteDigits, '.'));
    }
    void parsesNumbersAsPeopleAndProgramsWriteThem() {
        for (const char* text : {"-20,8789", "\u221220,8789", "\u201320,8789", "\uFF0D20,8789", "20,8789-", "\u200E-20,8789",
                                 "- 20,8789", "\u00A0\u221220,8789\u202F"})
            QCOMPARE(*parseNumber(text, ','), -20.8789);
        QCOMPARE(*parseNumber("1\u202F234,5", ','), 1234.5);
        QCOMPARE(*parseNumber("1e2", '.'), 100.0);
        for (const char* text : {"--2", "2-3", "1 2", "1,2,3", "1.2", "\u2212", "", "e5", "inf", "0x10"})
            QVERIFY2(!parseNumber(text, ','), text);
        QCOMPARE(*parseTime("730.0", TimeUnit::HourMinuteDigits, '.'), 450);
        QVERIFY(!parseTime("0,3125", TimeUnit::Minutes, ',') && !parseTime("7.30", TimeUnit::Minutes, '.'));
        QCOMPARE(*parseTime("7,3", TimeUnit::HourPointMinute, ','), 450);
        QCOMPARE(*parseTime("46082,3125", TimeUnit::DayFraction, ','), 450);
        QCOMPARE(*parseFlag("1.0", {}), true);
    }
    void parsesDays() {
        QCOMPARE(*parseDays("4,5", DaysUnit::PerWeek, ','), 4.5);
        QCOMPARE(*parseDays("80 %", DaysUnit::Percent, '.'), 4.0);
        QCOMPARE(*parseDays("13", DaysUnit::PerMonth, '.'), 3.0);
        QVERIFY(!parseDays("8", DaysUnit::PerWeek, '.') && !parseDays("101", DaysUnit::Percent, '.') &&
                !parseDays("nan", DaysUnit::PerWeek, '.'));
        QVERIFY(!parseDays("4.5", DaysUnit::PerWeek, ','));
    }
    void parsesPlaces() {
        const geo::Coordinate place{-20.9, 55.4};
        QCOMPARE(*parsePlace("-20.9, 55.4", PairOrder::LatitudeFirst, '.'), place);
        QCOMPARE(*parsePlace("55.4 -20.9", PairOrder::LongitudeFirst, '.'), place);
        QCOMPARE(*parsePlace("-20,9;55,4", PairOrder::LatitudeFirst, ','), place);
        QCOMPARE(*parsePlace("-20.9, 55.4", PairOrder::LatitudeFirst, ','), place);
        QCOMPARE(*parsePlace("-20.9,55.4", PairOrder::LatitudeFirst, ','), place);
        QCOMPARE(*parsePlace("-20,9, 55,4", PairOrder::LatitudeFirst, ','), place);
        QCOMPARE(*parsePlace("-20,9,55,4", PairOrder::LatitudeFirst, ','), place);
        QCOMPARE(*parsePlace("[-20.9, 55.4]", PairOrder::LatitudeFirst, ','), place);
        QCOMPARE(*parsePlace("-20.9 55.4 30 4.5", PairOrder::LatitudeFirst, '.'), place);
        QCOMPARE(*parsePlace("\u221220.9\u00A055.4", PairOrder::LatitudeFirst, '.'), place);
        QCOMPARE(*parsePlace("POINT (55.4 -20.9 30)", PairOrder::LatitudeFirst, '.'), place);
        QCOMPARE(*parsePlace("SRID=4326;Point Z(55.4 -20.9 30)", PairOrder::LongitudeFirst, ','), place);
        QVERIFY(!parsePlace("-20,9", PairOrder::LatitudeFirst, ',') &&
                !parsePlace("1 2 3 4 5", PairOrder::LatitudeFirst, '.') &&
                !parsePlace("POLYGON ((1 2, 3 4))", PairOrder::LatitudeFirst, '.'));
        QVERIFY(!parsePlace("-20.9", PairOrder::LatitudeFirst, '.') && !parsePlace("100,20", PairOrder::LatitudeFirst, '.'));
    }
};

KABAR_TEST(TestRecordReader)
#include "test_record_reader.moc"
