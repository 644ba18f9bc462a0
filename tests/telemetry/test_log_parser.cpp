// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/telemetry/log_parser.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::telemetry;

namespace {

struct Parsed {
    Status status;
    std::vector<Frame> frames;
    LineCounts counts;
    std::vector<Error> broken;
};

Parsed parse(std::string_view text, LogFormat format, LogParser::BrokenLines broken = LogParser::BrokenLines::Refuse) {
    LogParser parser(format, broken);
    Parsed made;
    made.status = parser.parse(text, made.frames);
    made.counts = parser.counts();
    made.broken = parser.broken();
    return made;
}
Parsed candump(std::string_view text) {
    return parse(text, LogFormat::Candump);
}
Parsed crtd(std::string_view text) {
    return parse(text, LogFormat::Crtd);
}
QByteArray told(const Parsed& parsed) {
    return parsed.status ? QByteArray("accepted") : QByteArray::fromStdString(describe(parsed.status.error()));
}

}  // namespace

class TestLogParser : public QObject {
    Q_OBJECT
private slots:
    void readsCandump() {
        const Parsed parsed = candump("(1436509052.249713) can0 155#0596E7546D58006F\n(1436509052.25) vcan12 1ABCDEF0#\n");
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.frames.size(), 2u);
        const Frame& frame = parsed.frames[0];
        QCOMPARE(frame.time, 1436509052249713);
        QCOMPARE(frame.id, 0x155u);
        QCOMPARE(int(frame.bus), 0);
        QCOMPARE(int(frame.length), 8);
        QVERIFY((frame.bytes == std::array<std::uint8_t, 8>{0x05, 0x96, 0xE7, 0x54, 0x6D, 0x58, 0x00, 0x6F}));
        QCOMPARE(parsed.frames[1].time, 1436509052250000);
        QVERIFY(parsed.frames[1].extended);
        QCOMPARE(parsed.frames[1].id, 0x1ABCDEF0u);
        QCOMPARE(int(parsed.frames[1].bus), 12);
        QCOMPARE(int(parsed.frames[1].length), 0);
    }
    void passesOverWhatCandumpHoldsBesideDataFrames() {
        const Parsed parsed = candump(
            "# by hand\n(1.0) can0 123#R\n(1.0) can0 123#R8\n(1.0) can0 123##1AABB\n(1.0) can0 "
            "20000080#0000000000000000\n\n(1.0) can0 "
            "123#AA T\n");
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.counts.passed, 6);
        QCOMPARE(parsed.frames.size(), 1u);
        QVERIFY(parsed.frames[0].sent);
    }
    void readsCrtd() {
        const Parsed parsed = crtd(
            "1542473901.020305 1R11 213 00 1 fF\r\n"  // lower case, leading zero left out, CRLF
            "1542473901.021 2T29 1ABCDEF0\r\n"
            "1542473902.000000 R11 00000155 05\n"  // no bus, leading zeros
            "1542473902.000000 1R11 080 ");        // an empty frame, no line feed at the end
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.frames.size(), 4u);
        QCOMPARE(int(parsed.frames[3].length), 0);
        QCOMPARE(parsed.frames[0].time, 1542473901020305);
        QCOMPARE(int(parsed.frames[0].length), 3);
        QCOMPARE(int(parsed.frames[0].bytes[1]), 1);
        QCOMPARE(int(parsed.frames[0].bytes[2]), 255);
        QCOMPARE(parsed.frames[1].time, 1542473901021000);
        QVERIFY(parsed.frames[1].extended && parsed.frames[1].sent);
        QCOMPARE(int(parsed.frames[1].bus), 2);
        QCOMPARE(int(parsed.frames[2].bus), 1);
        QCOMPARE(parsed.frames[2].id, 0x155u);
    }
    void passesOverOtherCrtdRecords() {
        const Parsed parsed = crtd(
            "1542473901.000000 CXX Motörlog, UTF-8\n1542473901.000000 CVR 3.1\n1542473901.000000 1CER overrun\n"
            "1542473901.000000 CMT {\"v.b.soc\": 96.3}\n1542473901.000000 1CST rx 5\n1542473901.000000 CEV started\n"
            "1542473901.000000 1R64 whatever\n1542473901.000000 1CCF filter\n\n1542473901.000000 1R11 7FF\n");
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.counts.passed, 9);
        QCOMPARE(parsed.counts.frames, 1);
        QCOMPARE(parsed.counts.lines, 10);
    }
    void refusesBrokenLines_data() {
        QTest::addColumn<bool>("isCrtd");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](bool isCrtd, const char* line, const char* message) {
            QTest::addRow("%s", line) << isCrtd << QByteArray(line) << QByteArray(message);
        };
        row(true, "hello world", "line 2: field 'time', value 'hello': log.crtd-time");
        row(true, "1542473901 1R11 213 00", "line 2: field 'time', value '1542473901': log.crtd-time");
        row(true, "1542473901.0 1R11", "line 2: field 'id', value '': log.no-id");
        row(true, "1542473901.0 11 213", "line 2: field 'record-type', value '11': log.type");
        row(true, "1542473901.0 1R11 800 00", "line 2: field 'id', value '800': log.id-11-bits");
        row(true, "1542473901.0 1R29 20000000 00", "line 2: field 'id', value '20000000': log.id-29-bits");
        row(true, "1542473901.0 1R11 xyz 00", "line 2: field 'id', value 'xyz': log.not-hexadecimal");
        row(true, "1542473901.0 1R11 213 0g", "line 2: field 'bytes', value '0g': log.crtd-bytes");
        row(true, "1542473901.0 1R11 213 00  11", "line 2: field 'bytes', value '': log.crtd-bytes");
        row(true, "1542473901.0 1R11 213 100", "line 2: field 'bytes', value '100': log.crtd-bytes");
        row(true, "1542473901.0 1R11 213 0 1 2 3 4 5 6 7 8", "line 2: field 'bytes', value '8': log.crtd-bytes");
        row(true, "1500000000.9 1R11 213 00", "line 2: field 'time', value '1500000000.9': log.time-jumps");
        row(false, "rubbish", "line 2: field 'time', value 'rubbish': log.candump-time");
        row(false, "(1.0) can0", "line 2: field 'interface', value 'can0': log.interface");
        row(false, "(1.0) can0 155", "line 2: field 'frame', value '155': log.no-bytes");
        row(false, "(1.0) can0 15#00", "line 2: field 'id', value '15': log.id-digits");
        row(false, "(1.0) can0 8FF#00", "line 2: field 'id', value '8FF': log.id-bits");
        row(false, "(1.0) can0 155#0", "line 2: field 'bytes', value '0': log.odd-digits");
        row(false, "(1.0) can0 155#0G", "line 2: field 'bytes', value '0G': log.not-hexadecimal");
        row(false, "(1.0) can0 155#001122334455667788", "line 2: field 'bytes', value '001122334455667788': log.many-bytes");
        row(false, "(1.0) can0 155#00 X", "line 2: field 'direction', value 'X': log.direction");
        row(false, "(1.0) can0 155#\x01\x02", "line 2: field 'bytes', value '?\?': log.not-hexadecimal");
    }
    void refusesBrokenLines() {
        QFETCH(bool, isCrtd);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, message);
        const QByteArray text = (isCrtd ? "1500000001.0 1R11 155 00\n" : "(1.0) can0 155#00\n") + line + "\n";
        QCOMPARE(told(parse({text.data(), std::size_t(text.size())}, isCrtd ? LogFormat::Crtd : LogFormat::Candump)),
                 message);
    }
    void skipsAndCountsBrokenLinesWhenAsked() {
        const Parsed parsed = parse("(1.0) can0 155#00\nrubbish\n(1.0) can0 155#0\n(2.0) can0 155#01\n", LogFormat::Candump,
                                    LogParser::BrokenLines::Skip);
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.frames.size(), 2u);
        QCOMPARE(parsed.counts.broken, 2);
        QCOMPARE(parsed.broken.size(), 2u);
        QCOMPARE(parsed.broken[1].line, 3L);
    }
    void interfacesMayMixButTimeMayNotGoBack() {
        QCOMPARE(told(candump("(5.0) can0 155#00\n(4.5) can1 155#00\n(4.2) can1 155#00\n(5.1) can0 155#00\n")), "accepted");
        const std::string_view back = "(5.0) can0 155#00\n(4.5) can1 155#00\n(3.9) can0 155#00\n(6.0) can0 155#00\n";
        QCOMPARE(told(candump(back)), "line 3: field 'time', value '3.9': log.time-jumps");
        QCOMPARE(parse(back, LogFormat::Candump, LogParser::BrokenLines::Skip).counts.broken, 1);
    }
    void timesHaveAnyNumberOfDecimalsOrADate() {
        const Parsed parsed =
            candump("(1624997419.19263101) can0 155#\n(1624997419.192631012) can0 155#\n(1624997420) can0 155#\n");
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.frames[0].time, 1624997419192631);
        QCOMPARE(parsed.frames[1].time, 1624997419192631);
        QCOMPARE(parsed.frames[2].time, 1624997420000000);
        const Parsed dated = candump("(2018-12-06 09:31:30.25) can0 155#\n");  // on La Réunion, four hours ahead of UTC
        QCOMPARE(told(dated), "accepted");
        QCOMPARE(dated.frames[0].time, 1544074290250000);
        QVERIFY(!candump("(2018-13-06 09:31:30.25) can0 155#\n").status);
        QVERIFY(!candump("(2018-12-06 24:31:30.25) can0 155#\n").status);
    }
    void readsWhatCandumpShowsOnTheScreen() {
        const std::string_view text =
            " (1537000000.090000)  can0  5D7   [7]  00 00 04 06 75 20 00\n (1537000000.1)  can0  RX - -  155   [2]  AF 01   "
            "'..'\n"
            " (1537000000.63)  can0  20000004   [8]  00 04 00 00 00 00 00 00   ERRORFRAME\n"
            " (1537000000.7)  can0  155   [8]  remote request\n";
        const Parsed parsed = parse(text, LogFormat::Screen);
        QCOMPARE(told(parsed), "accepted");
        QCOMPARE(parsed.counts.passed, 2);
        QCOMPARE(parsed.frames.size(), 2u);
        QCOMPARE(parsed.frames[0].id, 0x5D7u);
        QCOMPARE(int(parsed.frames[0].length), 7);
        QCOMPARE(int(parsed.frames[0].bytes[4]), 0x75);
        QCOMPARE(int(parsed.frames[1].bytes[0]), 0xAF);
        QCOMPARE(told(parse(" (1537000000.09)  can0  5D7   [7]  00 00\n", LogFormat::Screen)),
                 "line 1: field 'bytes', value '[7]': log.bytes-are-missing");
        QCOMPARE(formatOf(text), LogFormat::Screen);
    }
    void tellsTheFormatByItsFirstLine() {
        QCOMPARE(formatOf("\r\n(1.0) can0 1#"), LogFormat::Candump);
        QCOMPARE(formatOf("1542473901.0 CXX"), LogFormat::Crtd);
        QCOMPARE(formatOf("# mine\n12 monkeys\n(1436509052.2) can0 155#00\n"), LogFormat::Candump);
        QCOMPARE(formatOf("(1436509052.2) can0 155#XY\n"), LogFormat::Candump);
        QVERIFY(!formatOf("SQLite format 3"));
        QVERIFY(!formatOf(""));
    }
    void bothFormatsOfRandomFramesReadBack() {
        Random random(7);
        QByteArray dumped, written;
        std::vector<Frame> frames;
        Frame frame;
        frame.time = 1'500'000'000'000'000;
        for (int i = 0; i < 2000; ++i) {
            frame.time += std::int64_t(random.below(1'000'000));
            frame.extended = random.chance(0.3);
            frame.id = std::uint32_t(random.below(frame.extended ? 0x20000000 : 0x800));
            frame.length = std::uint8_t(random.below(9));
            frame.bytes = {};
            QByteArray packed, spaced;
            for (std::size_t b = 0; b < frame.length; ++b) {
                frame.bytes[b] = std::uint8_t(random.bits());
                packed += QByteArray::number(frame.bytes[b], 16).rightJustified(2, '0').toUpper();
                spaced += ' ' + QByteArray::number(frame.bytes[b], 16).rightJustified(random.chance(0.5) ? 2 : 1, '0');
            }
            const QByteArray time = QByteArray::number(frame.time / 1'000'000) + '.' +
                                    QByteArray::number(frame.time % 1'000'000).rightJustified(6, '0');
            const QByteArray id = QByteArray::number(frame.id, 16).rightJustified(frame.extended ? 8 : 3, '0');
            dumped += '(' + time + ") can1 " + id + '#' + packed + '\n';
            written += time + (frame.extended ? " 1R29 " : " 1R11 ") + id + spaced + '\n';
            frames.push_back(frame);
        }
        const Parsed fromDump = candump({dumped.data(), std::size_t(dumped.size())});
        QCOMPARE(told(fromDump), "accepted");
        QVERIFY(fromDump.frames == frames);
        const Parsed fromCrtd = crtd({written.data(), std::size_t(written.size())});
        QCOMPARE(told(fromCrtd), "accepted");
        QVERIFY(fromCrtd.frames == frames);
    }
    void survivesRubbish() {
        Random random(99);
        const std::string_view alphabet = "(1500000000.000000) can0 155#AF\n1R11 CXX\r\0\xff";
        for (int i = 0; i < 20'000; ++i) {
            std::string text(random.below(120), ' ');
            for (char& c : text) c = random.chance(0.9) ? alphabet[random.below(alphabet.size())] : char(random.bits());
            for (const LogFormat format : {LogFormat::Candump, LogFormat::Screen, LogFormat::Crtd}) {
                const Parsed parsed = parse(text, format, LogParser::BrokenLines::Skip);
                QVERIFY(parsed.status.has_value());
                QCOMPARE(parsed.counts.frames + parsed.counts.passed + parsed.counts.broken, parsed.counts.lines);
            }
        }
    }
};

KABAR_TEST(TestLogParser)
#include "test_log_parser.moc"
