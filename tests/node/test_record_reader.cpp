// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_source.h"
#include "core/node/field_values.h"
#include "core/node/record_reader.h"

#include <QTest>

using namespace kabar;
using namespace kabar::node;

namespace {

const geo::Territory& island() {
    static const geo::Territory territory = *geo::embeddedTerritory();
    return territory;
}

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
        QCOMPARE(errorOf(good + "-20.93,55.50;N;25:00;5;V;oui;1\n"),
                 "rh.csv:3: field 'arr', value '25:00': not a time of day in the unit of the mapping");
        QCOMPARE(errorOf(good + "-20.93;N;;5;V;;\n"),
                 "rh.csv:3: field 'dom', value '-20.93': not a latitude and a longitude");
        QCOMPARE(errorOf(good + "48.85,2.35;N;;5;V;;\n"),
                 "rh.csv:3: field 'dom', value '48.85,2.35': outside the territory");
        QCOMPARE(errorOf(good + "-20.93,55.5;SUD;;5;V;;\n"),
                 "rh.csv:3: field 'site', value 'SUD': no site of this code in the mapping");
        QCOMPARE(errorOf(good + "-20.93,55.5;N;;nine;V;;\n"),
                 "rh.csv:3: field 'jours', value 'nine': not a number of days that a week can have");
        QCOMPARE(
            errorOf(good + "-20.93,55.5;N;;5;fusée;;\n"),
            "rh.csv:3: field 'mode', value 'fusée': no mode of travel; say what it means in the mapping's [values.mode]");
        QCOMPARE(errorOf(good + "-20.93,55.5;N;;;V;;\n"),
                 "rh.csv:3: field 'jours', value '': missing, and a record needs it");
        QVERIFY(errorOf("-20.93,55.5;N;;8;V;;\n" + good + ";N;;5;V;;\n").ends_with("(and 1 more rows with a problem)"));
    }
    void saysWhatARowProbablyMeans() {
        QVERIFY(errorOf("55.50,-20.93;N;07:30;5;V;;\n").ends_with("latitude and longitude are swapped"));
        QVERIFY(errorOf("48.85,2.35;N;07:30;5;V;;\n").ends_with("outside the territory"));
        QVERIFY(errorOf("-20.93,55.50;N;7h30;5;V;;\n").ends_with("of the mapping, but one in the unit '7h30'"));
        QVERIFY(errorOf("-20.93,55.50;N;tôt;5;V;;\n").ends_with("in the unit of the mapping"));
        Mapping pair = mapping();
        pair.columns.erase(RecordField::Home);
        pair.columns[RecordField::HomeLatitude] = "arr";
        pair.columns[RecordField::HomeLongitude] = "dom";
        pair.columns.erase(RecordField::Arrival);
        QCOMPARE(errorOf("341234.5;N;7680123.1;5;V;;\n", pair),
                 "rh.csv:2: field 'arr', value '7680123.1': expected degrees from -90 to 90; this looks like metres of a "
                 "projection (UTM, Lambert)");
    }
    void aMissingColumnIsNamed() {
        Mapping other = mapping();
        other.columns[RecordField::Departure] = "depart";
        QCOMPARE(errorOf(kGoodRow, other), "rh.csv: field 'fields.departure', value 'depart': no column of this name");
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
        QVERIFY(!parsePlace("-20.9", PairOrder::LatitudeFirst, '.') && !parsePlace("100,20", PairOrder::LatitudeFirst, '.'));
    }
};

QTEST_GUILESS_MAIN(TestRecordReader)
#include "test_record_reader.moc"
