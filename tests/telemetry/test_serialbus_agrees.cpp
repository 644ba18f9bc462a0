// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/telemetry/twizy.h"
#include "tests/telemetry/twizy_frames.h"

#include <QCanBusFrame>
#include <QCanDbcFileParser>
#include <QCanFrameProcessor>
#include <QCanMessageDescription>
#include <QCanSignalDescription>
#include <QCanUniqueIdDescription>
#include <QTest>

#include <cmath>

using namespace kabar;
using namespace kabar::telemetry;

/// Qt SerialBus reads the same DBC and knows no validity: where ours gives a value, Qt's must be the same.
class TestSerialBusAgrees : public QObject {
    Q_OBJECT
private slots:
    void onRandomFramesOfEveryMessage() {
        QCanDbcFileParser parser;
        QVERIFY2(parser.parse(QStringLiteral(KABAR_SOURCE_DIR "/resources/twizy.dbc")), qPrintable(parser.errorString()));
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
};

QTEST_GUILESS_MAIN(TestSerialBusAgrees)
#include "test_serialbus_agrees.moc"
