// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/telemetry/twizy.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"
#include "tests/telemetry/twizy_frames.h"

#include <QCanBusFrame>
#include <QCanDbcFileParser>
#include <QCanFrameProcessor>
#include <QCanMessageDescription>
#include <QCanSignalDescription>
#include <QCanUniqueIdDescription>
#include <QTemporaryFile>

#include <cmath>

using namespace kabar;
using namespace kabar::telemetry;

/// Qt SerialBus reads the same DBC and knows no validity: where ours gives a value, Qt's must be the same.
class TestSerialBusAgrees : public QObject {
    Q_OBJECT
private slots:
    void onRandomFramesOfEveryMessage() {
        QCanDbcFileParser parser;
        QVERIFY2(parser.parse(QString::fromStdString(kabar::test::sourcePath("resources/twizy.dbc"))),
                 qPrintable(parser.errorString()));
        QCanFrameProcessor processor;
        processor.setUniqueIdDescription(QCanDbcFileParser::uniqueIdDescription());
        processor.setMessageDescriptions(parser.messageDescriptions());
        const auto decoder = twizyDecoder();
        QVERIFY(decoder.has_value());

        const auto dbc = parseDbc(twizyDbcText());
        QVERIFY(dbc.has_value());
        Random random(974);
        int values = 0;
        for (const DbcMessage& message : dbc->messages) {
            if (message.contents.empty()) continue;
            for (int i = 0; i < 300; ++i) {
                Frame frame;
                frame.id = message.id;
                frame.length = std::uint8_t(message.length);
                for (std::size_t b = 0; b < frame.length; ++b) frame.bytes[b] = std::uint8_t(random.bits());
                if (message.name == "BatteryState") frame.bytes[3] = 0x54;
                const QByteArray payload(reinterpret_cast<const char*>(frame.bytes.data()), frame.length);
                const auto qts = processor.parseFrame(QCanBusFrame(frame.id, payload));
                for (const auto& [name, value] : valuesOf(*decoder, frame)) {
                    const QVariant other = qts.signalValues.value(QString::fromStdString(name));
                    QVERIFY2(other.isValid(), name.c_str());
                    QVERIFY2(std::abs(other.toDouble() - value) < 1e-6, name.c_str());
                    ++values;
                }
            }
        }
        QVERIFY(values > 10'000);
    }
    void onMultiplexedFrames() {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray text(
            "BO_ 256 Pages: 8 Sender\n SG_ Page M : 0|4@1+ (1,0) [0|0] \"\" Other\n"
            " SG_ Low m0 : 8|16@1+ (0.1,0) [0|0] \"V\" Other\n SG_ High m1 : 15|16@0- (0.5,-3) [0|0] \"V\" Other\n"
            " SG_ Sub m2M : 8|2@1+ (1,0) [0|0] \"\" Other\n SG_ Deep m0 : 16|8@1+ (1,0) [0|0] \"\" Other\n"
            " SG_ Always : 56|8@1+ (1,0) [0|0] \"\" Other\n\n"
            "SG_MUL_VAL_ 256 Low Page 0-0, 9-11;\nSG_MUL_VAL_ 256 High Page 1-1;\nSG_MUL_VAL_ 256 Sub Page 2-3;\n"
            "SG_MUL_VAL_ 256 Deep Sub 0-1;\n");
        file.write(text);
        file.close();
        QCanDbcFileParser parser;
        QVERIFY2(parser.parse(file.fileName()), qPrintable(parser.errorString()));
        QCanFrameProcessor processor;
        processor.setUniqueIdDescription(QCanDbcFileParser::uniqueIdDescription());
        processor.setMessageDescriptions(parser.messageDescriptions());
        const auto dbc = parseDbc(text.toStdString());
        QVERIFY2(dbc, dbc ? "" : describe(dbc.error()).c_str());
        const auto decoder = Decoder::compile(*dbc, {});
        QVERIFY(decoder.has_value());

        Random random(974);
        int deep = 0;
        for (int i = 0; i < 5'000; ++i) {
            Frame frame;
            frame.id = 256;
            frame.length = 8;
            for (auto& byte : frame.bytes) byte = std::uint8_t(random.bits());
            const QByteArray payload(reinterpret_cast<const char*>(frame.bytes.data()), frame.length);
            const auto qts = processor.parseFrame(QCanBusFrame(frame.id, payload)).signalValues;
            const auto ours = valuesOf(*decoder, frame);
            QCOMPARE(static_cast<qsizetype>(ours.size()), qts.size());
            for (const auto& [name, value] : ours) {
                QVERIFY2(qts.contains(QString::fromStdString(name)), name.c_str());
                QVERIFY2(std::abs(qts[QString::fromStdString(name)].toDouble() - value) < 1e-6, name.c_str());
                deep += name == "Deep";
            }
        }
        QVERIFY(deep > 100);
    }
};

KABAR_TEST(TestSerialBusAgrees)
#include "test_serialbus_agrees.moc"
