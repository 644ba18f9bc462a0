// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_import.h"
#include "core/telemetry/thinner.h"
#include "core/telemetry/twizy.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace kabar;
using namespace kabar::telemetry;

namespace {

/// Every number of "   packV ((57.3, 57.3), (57.3, 57.4), 4)" after the name.
std::vector<double> numbersIn(const QByteArray& text) {
    std::vector<double> numbers;
    QByteArray current;
    for (const char c : text + ' ') {
        if ((c >= '0' && c <= '9') || c == '.' || c == '-') {
            current += c;
        } else if (!current.isEmpty()) {
            numbers.push_back(current.toDouble());
            current.clear();
        }
    }
    return numbers;
}

const std::vector<std::pair<QByteArray, std::vector<const char*>>> kSignalsOf = {
    {"speed", {"Speed"}},
    {"odo", {"Odometer"}},
    {"soc", {"StateOfCharge"}},
    {"cur", {"Current"}},
    {"range", {"Range"}},
    {"packV", {"PackVoltage1", "PackVoltage2"}},
    {"soh", {"StateOfHealth"}},
    {"energy", {"EnergyAvailable"}},
    {"recup/drive kW", {"RecuperationLimit", "DriveLimit"}},
};

/// The display's frames of two moments, of a Twizy without doubt.
const QByteArray kDisplay = "(1500000000.0) can0 5D7#0000047C1CE000\n(1500000000.1) can0 599#0000A4DFFFFF0000\n";

}  // namespace

class TestLogImport : public QObject {
    Q_OBJECT

    Decoder m_decoder;
    QTemporaryDir m_folder;

    Result<LogImport> import(const QString& path, LogParser::BrokenLines broken = LogParser::BrokenLines::Refuse,
                             std::stop_token stop = {}) const {
        return importLog(path.toStdString(), m_decoder, broken, stop, kNoProgress);
    }
    QString write(const char* name, const QByteArray& text) const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return file.fileName();
    }
    QByteArray told(const char* name, const QByteArray& text) const {
        const auto imported = import(write(name, text));
        return imported ? QByteArray("accepted")
                        : QByteArray::fromStdString(describe(imported.error())).replace(m_folder.path().toUtf8() + '/', "");
    }

private slots:
    void initTestCase() {
        auto made = twizyDecoder();
        QVERIFY(made.has_value());
        m_decoder = std::move(*made);
    }

    void realLogsHaveTheExpectedRanges_data() {
        QTest::addColumn<QString>("log");
        QTest::addColumn<QByteArray>("section");
        for (const char* suffix : {".candump.log", ".crtd"}) {
            QTest::addRow("drive %s", suffix)
                << QStringLiteral("twizy_init-drv.realtime") + QLatin1String(suffix) << QByteArray("## Init-Drv");
            QTest::addRow("charge starts %s", suffix)
                << QStringLiteral("twizy_init-chg.synthtime") + QLatin1String(suffix) << QByteArray("## Init-Chg");
            QTest::addRow("charge ends %s", suffix)
                << QStringLiteral("twizy_end-chg.synthtime") + QLatin1String(suffix) << QByteArray("## End-Chg");
        }
    }
    void realLogsHaveTheExpectedRanges() {
        QFETCH(QString, log);
        QFETCH(QByteArray, section);
        const QString folder = QString::fromStdString(kabar::test::dataPath("twizy/"));
        QFile expected(folder + QStringLiteral("expected-ranges.txt"));
        if (!expected.open(QIODevice::ReadOnly)) QSKIP("no expected-ranges.txt in the test data");
        const auto imported = import(folder + log);
        QVERIFY2(imported, imported ? "" : describe(imported.error()).c_str());

        bool inSection = false;
        int compared = 0;
        while (!expected.atEnd()) {
            const QByteArray line = expected.readLine();
            if (line.startsWith("##")) {
                inSection = line.startsWith(section);
                if (inSection) QCOMPARE(double(imported->counts.frames), numbersIn(line.sliced(section.size()))[0]);
                continue;
            }
            if (!inSection) continue;
            for (const auto& [name, names] : kSignalsOf) {
                if (!line.trimmed().startsWith(name + ' ')) continue;
                const std::vector<double> numbers = numbersIn(line.trimmed().sliced(name.size()));
                for (std::size_t i = 0; i < names.size(); ++i) {
                    const SampleRange& range = imported->ranges[*m_decoder.signal(names[i])];
                    const double unit = name == "recup/drive kW" ? 1000 : 1;
                    if (numbers.empty()) {
                        QCOMPARE(range.count, 0);
                    } else {
                        QVERIFY2(std::abs(range.low / unit - numbers[i]) < 1e-9, name);
                        QVERIFY2(std::abs(range.high / unit - numbers[names.size() + i]) < 1e-9, name);
                        QCOMPARE(double(range.count), numbers.back());
                    }
                }
                ++compared;
            }
        }
        QCOMPARE(compared, 9);
    }

    void refusesWithTheFile() {
        QCOMPARE(told("empty.log", ""), "empty.log: file.empty");
        QCOMPARE(told("text.log", "\nDear diary\n"), "text.log:2: field 'line', value 'Dear diary': log.no-log");
        QCOMPARE(
            told("no-times.log", "  can0  155   [8]  05 96 E7 54 6D 58 00 6F\n"),
            "no-times.log:1: field 'line', value '  can0  155   [8]  05 96 E7 54 6D 58 00 6F': log.screen-without-times");
        QCOMPARE(told("blank.log", "\n\r\n"), "blank.log: log.empty-lines");
        QCOMPARE(told("log.gz", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8)), "log.gz: file.gzip");
        QCOMPARE(told("utf16.log", QByteArray("\xFF\xFE(\0"
                                              "1\0.\0",
                                              8)),
                 "utf16.log: file.utf16");
        QCOMPARE(told("comments.crtd", "1500000000.0 CXX nothing else\n"), "comments.crtd: log.no-frame");
        QCOMPARE(told("other.log", "(1500000001.0) can0 7AA#00\n"),
                 "other.log: field 'frames', value '1': log.unknown-vehicle");
        QCOMPARE(told("broken.log", kDisplay + "(1500000001.0) can0 15\n"),
                 "broken.log:3: field 'frame', value '15': log.no-bytes");
        QCOMPARE(told("long.log", "(1500000001.0) can0 155#00\n(" + QByteArray(400'000, 'x')), "long.log:2: log.long-line");
        const auto missing = import(m_folder.filePath("nowhere.log"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QCOMPARE(import(m_folder.path()).error().code, Error::Code::Unreadable);
    }
    void takesAByteOrderMarkAndComments() {
        QCOMPARE(told("mark.log", "\xEF\xBB\xBF" + kDisplay), "accepted");
        const auto headed = import(write("headed.log", "# my own heading\n" + kDisplay));
        QVERIFY(headed);
        QCOMPARE(headed->counts.frames, 2);
        QCOMPARE(headed->counts.passed, 1);
        const QByteArray rubbish = "my own heading\n" + kDisplay;
        QVERIFY2(told("rubbish.log", rubbish).startsWith("rubbish.log:1: field 'time', value 'my own heading'"),
                 told("rubbish.log", rubbish));
        const auto skipped = import(write("rubbish.log", rubbish), LogParser::BrokenLines::Skip);
        QVERIFY(skipped);
        QCOMPARE(skipped->counts.frames, 2);
        QCOMPARE(skipped->counts.broken, 1);
    }
    void anotherCarIsNoTwizy() {
        QCOMPARE(told("emergency.log", "(1500000001.0) can0 081#82B70EEE7F1A0000\n"),
                 "emergency.log: field 'frames', value '1': log.another-vehicle 1 1");
        QByteArray zoe;
        for (int i = 0; i < 20; ++i)
            zoe += "(1500000001." + QByteArray::number(10 + i) + ") can0 " +
                   (i % 5 ? "42E#BA4E60C817A00000" : "69F#12345678") + '\n';
        QCOMPARE(told("zoe.log", zoe), "zoe.log: field 'frames', value '20': log.another-vehicle 4 20");
        QCOMPARE(
            told("lengths.log", "(1500000001.0) can0 5D7#138801E2A4000000\n(1500000001.0) can0 00000155#0596E7546D58006F\n"),
            "lengths.log: field 'frames', value '2': log.unknown-vehicle");
    }
    void timesFromZeroAreNoReadingsOf1970() {
        QCOMPARE(told("zero.log",
                      "(0.0) can0 155#0596E7546D58006F\n(0.5) can0 5D7#0000047C1CE000\n(1.0) can0 5D7#0000047C1CE000\n"),
                 "zero.log: log.times-from-zero");
        QCOMPARE(told("delta.log",
                      "(0.0) can0 155#0596E7546D58006F\n(0.01) can0 5D7#0000047C1CE000\n(0.002) can0 5D7#0000047C1CE000\n"),
                 "delta.log: log.times-are-differences");
        QCOMPARE(told("delta.crtd", "0.010 R11 155 05 96 E7 54 6D 58 00 6F\n0.002 R11 155 05 96 E7 54 6D 58 00 6F\n"),
                 "delta.crtd: log.times-are-differences");
    }
    void linesWhoseTimeJumpsCostNoOther() {
        QByteArray text;
        const auto line = [](double time) {
            return '(' + QByteArray::number(time, 'f', 6) + ") can0 155#0596E7546D58006F\n";
        };
        for (int i = 0; i < 2; ++i) text += line(1'700'000'300 + i);  // a clock that is set after two lines
        for (int i = 0; i < 10; ++i) text += line(1'700'000'000 + i);
        for (int i = 0; i < 3; ++i) text += line(1'650'000'000 + i);  // one that goes back for a while
        text += line(1'900'000'000);                                  // and ahead
        for (int i = 0; i < 10; ++i) text += line(1'700'000'010 + i);
        text += line(10);
        text += line(4'000'000'000);
        const QString path = write("jumps.log", text);
        const Time now{std::chrono::seconds(1'950'000'000)};
        const auto whole = importLog(path.toStdString(), m_decoder, {LogParser::BrokenLines::Refuse, now}, {}, kNoProgress);
        QVERIFY(!whole);
        QCOMPARE(whole.error().clause.id, "log.time-jumps");
        QCOMPARE(whole.error().line, 1L);
        QCOMPARE(whole.error().value, "1700000300.000000");
        const auto rest = importLog(path.toStdString(), m_decoder, {LogParser::BrokenLines::Skip, now}, {}, kNoProgress);
        QVERIFY(rest);
        QCOMPARE(rest->counts.frames, 20);
        QCOMPARE(rest->counts.broken, 8);
        std::vector<long> lines;
        for (const Error& error : rest->firstBroken) lines.push_back(error.line);
        QCOMPARE(lines, (std::vector<long>{1, 2, 13, 14, 15, 16, 27, 28}));
        const QString ahead = write("ahead.log", line(4'000'000'000) + line(4'000'000'001));
        const auto none = importLog(ahead.toStdString(), m_decoder, {LogParser::BrokenLines::Skip, now}, {}, kNoProgress);
        QCOMPARE(none.error().clause.id, "log.times-ahead");
    }
    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto imported = import(write("stopped.log", kDisplay), LogParser::BrokenLines::Refuse, stop.get_token());
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, Error::Code::Cancelled);
    }
    void linesAcrossPiecesAreWhole() {  // several pieces of the reader, with lines of uneven length
        QByteArray text;
        for (int i = 0; i < 40'000; ++i)
            text += '(' + QByteArray::number(1'500'000'000 + i) + ".000000) can0 " +
                    (i % 3 ? "5D7#" + QByteArray::number(i % 0xFFFF, 16).rightJustified(4, '0') + "047C1CE000"
                           : QByteArray("701#05")) +
                    '\n';
        const auto imported = import(write("pieces.log", text));
        QVERIFY2(imported, imported ? "" : describe(imported.error()).c_str());
        QCOMPARE(imported->counts.frames, 40'000);
        QCOMPARE(imported->framesById.at(0x701), 13'334);
        QCOMPARE(imported->ranges[*m_decoder.signal("Speed")].count, 26'666);
    }

    void thinsToChangesAndTheLast() {
        Thinner thinner(m_decoder.descriptions());
        const std::size_t charge = *m_decoder.signal("StateOfCharge");
        for (int i = 0; i < 1000; ++i) thinner.add(charge, 10'000 * i, i < 500 ? 80.0 : 79.0);  // 10 s at 100 Hz
        const Track track = thinner.finish();
        const Series& series = track.at("state_of_charge");
        QCOMPARE(series.size(), 3u);
        QCOMPARE(series[0].value, 80.0);
        QCOMPARE(series[1].at, Time(std::chrono::milliseconds(5000)));
        QCOMPARE(series[1].value, 79.0);
        QCOMPARE(series[2].at, Time(std::chrono::milliseconds(9990)));
    }
    void keepsTheLastBeforeASilence() {
        Thinner thinner(m_decoder.descriptions());
        const std::size_t charge = *m_decoder.signal("StateOfCharge");
        for (const std::int64_t seconds : {0, 10, 20, 1000}) thinner.add(charge, seconds * 1'000'000, 80.0);
        const Track track = thinner.finish();
        const Series& series = track.at("state_of_charge");
        QCOMPARE(series.size(), 3u);
        QCOMPARE(series[1].at, Time(std::chrono::seconds(20)));
        QCOMPARE(series[2].at, Time(std::chrono::seconds(1000)));
    }
    void averagesThePackAndLetsTheOdometerSettle() {
        Thinner thinner(m_decoder.descriptions());
        thinner.add(*m_decoder.signal("PackVoltage1"), 1'000'000, 57.3);
        thinner.add(*m_decoder.signal("PackVoltage2"), 1'000'000, 57.4);
        thinner.add(*m_decoder.signal("PackVoltage1"), 9'000'000, 50.0);  // its fellow was not valid
        thinner.add(*m_decoder.signal("PackVoltage1"), 19'000'000, 57.0);
        thinner.add(*m_decoder.signal("PackVoltage2"), 19'000'000, 57.2);
        for (const double km : {42207.54, 42207.76, 42207.76})
            thinner.add(*m_decoder.signal("Odometer"), static_cast<std::int64_t>(km * 1e6), km);
        const Track track = thinner.finish();
        const Series& volts = track.at("pack_voltage");
        QCOMPARE(volts.size(), 2u);
        QVERIFY(std::abs(volts[0].value - 57.35) < 1e-9 && std::abs(volts[1].value - 57.1) < 1e-9);
        for (const Reading& reading : track.at("odometer")) QCOMPARE(reading.value, 42207.76);
    }
};

KABAR_TEST(TestLogImport)
#include "test_log_import.moc"
