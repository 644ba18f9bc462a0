// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/bus_recording.h"
#include "core/telemetry/log_parser.h"
#include "core/telemetry/twizy.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace kabar;
using namespace kabar::telemetry;

class TestBusRecording : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray record(const char* name, std::uint64_t seed, std::int64_t frames) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        const demo::RecordingRequest request{
            .seed = seed, .frames = frames, .until = Time(std::chrono::milliseconds(1'763'800'000'000))};
        if (!demo::writeRecording(path.toStdString(), request)) return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void holdsTheFramesAskedForAndNoBrokenLine() {
        const QByteArray text = record("a.log", 1, 20'000);
        QCOMPARE(text.count('\n'), 20'000);
        LogParser parser(LogFormat::Candump, LogParser::BrokenLines::Refuse);
        std::vector<Frame> frames;
        QVERIFY(parser.parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), frames));
        QCOMPARE(parser.counts().frames, 20'000);
        QVERIFY(std::ranges::is_sorted(frames, {}, &Frame::time));
        const double seconds = static_cast<double>(frames.back().time - frames.front().time) / 1e6;
        QVERIFY2(seconds > 20'000 / 500.0 && seconds < 20'000 / 250.0, qPrintable(QString::number(seconds)));
    }
    void itsValuesAreThoseOfADrive() {
        const QByteArray text = record("b.log", 2, 20'000);
        LogParser parser(LogFormat::Candump, LogParser::BrokenLines::Refuse);
        std::vector<Frame> frames;
        QVERIFY(parser.parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), frames));
        const auto decoder = twizyDecoder();
        std::map<std::string, std::pair<double, double>> ranges;
        for (const Frame& frame : frames)
            decoder->decode(frame, [&](std::size_t signal, double value) {
                auto& [low, high] = ranges.try_emplace(decoder->descriptions()[signal].name, value, value).first->second;
                low = std::min(low, value);
                high = std::max(high, value);
            });
        QVERIFY(ranges.at("Speed").second > 20 && ranges.at("Speed").second < 90);
        QVERIFY(ranges.at("StateOfCharge").first >= 0 && ranges.at("StateOfCharge").second <= 100);
        QVERIFY(ranges.at("Odometer").second > ranges.at("Odometer").first);
        QVERIFY(ranges.contains("CellVoltage14") && ranges.contains("PackVoltage1"));
    }
    void sameSeedSameFile() {
        QCOMPARE(record("c.log", 3, 2'000), record("d.log", 3, 2'000));
        QVERIFY(record("e.log", 4, 2'000) != record("f.log", 5, 2'000));
    }
    void replacesNoFile() {
        QCOMPARE(record("g.log", 1, 10).count('\n'), 10);
        const auto again = demo::writeRecording(m_folder.filePath(QStringLiteral("g.log")).toStdString(), {.frames = 10});
        QCOMPARE(again.error().code, Error::Code::Taken);
        QCOMPARE(QFile(m_folder.filePath(QStringLiteral("g.log"))).size() > 0, true);
    }
    void refusesAnImpossibleCount() {
        const auto path = m_folder.filePath(QStringLiteral("h.log")).toStdString();
        QCOMPARE(demo::writeRecording(path, {.frames = 0}).error().code, Error::Code::OutOfRange);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("h.log"))));
    }
    void nothingHalfWrittenStays() {
        std::stop_source stop;
        stop.request_stop();
        const auto path = m_folder.filePath(QStringLiteral("i.log")).toStdString();
        QCOMPARE(demo::writeRecording(path, {.frames = 1'000}, stop.get_token()).error().code, Error::Code::Cancelled);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("i.log"))));
    }
};

KABAR_TEST(TestBusRecording)
#include "test_bus_recording.moc"
