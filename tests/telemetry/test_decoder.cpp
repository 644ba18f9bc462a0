// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/telemetry/encoder.h"
#include "core/telemetry/twizy.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"
#include "tests/telemetry/twizy_frames.h"

#include <QFile>

#include <cmath>

using namespace kabar;
using namespace kabar::telemetry;

namespace {

using Values = std::map<std::string, double>;

/// Bit by bit, as DBC numbers them: the slow way that the compiled one is held against.
std::uint64_t naiveBits(const Frame& frame, BitField field) {
    std::uint64_t raw = 0;
    int byte = field.start / 8, bit = field.start % 8;
    for (int i = 0; i < field.length; ++i) {
        const std::uint64_t value = (frame.bytes[std::size_t(byte)] >> bit) & 1u;
        if (field.bigEndian) {
            raw = raw << 1 | value;
            if (bit-- == 0) bit = 7, ++byte;
        } else {
            raw |= value << i;
            if (++bit == 8) bit = 0, ++byte;
        }
    }
    return raw;
}

BitField randomField(Random& random) {
    for (;;) {
        const BitField field{int(random.below(64)), 1 + int(random.below(64)), random.chance(0.5)};
        if (fits(field)) return field;
    }
}

}  // namespace

class TestDecoder : public QObject {
    Q_OBJECT

    Decoder m_decoder;

    Values values(std::string_view text) const { return valuesOf(m_decoder, frameOf(text)); }

private slots:
    void initTestCase() {
        auto made = twizyDecoder();
        QVERIFY(made.has_value());
        m_decoder = std::move(*made);
    }

    // Expected values: the fleet's published golden frames and, beside them, hand calculation from the signal table.
    void decodesFrames_data() {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("signal");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* frame, const char* signal, double expected) {
            QTest::addRow("%s %s", frame, signal) << QByteArray(frame) << QByteArray(signal) << expected;
        };
        const char* battery = "155 05 96 E7 54 6D 58 00 6F";
        row(battery, "ChargePowerRequest", 1500);  // 5 × 5 A = 25 A
        row(battery, "Current", 58.25);
        row(battery, "StateOfCharge", 69.98);
        row("425 2A 2B 44 FF FE 70 01 36", "EnergyAvailable", 4.3);
        row("425 2A 2B 44 FF FE 70 01 36", "Mode", 0x2A);
        row("5D7 00 00 04 7C 1C E0 00", "Odometer", 47026.70);
        row("5D7 00 00 04 7C 1C E0 00", "Speed", 0);
        row("196 00 FF E7 7F 70 4C 0B 00", "MotorTemperature", 36);
        row("19F FF FF 7D 0F 38 FF 40 FE", "MotorSpeed", 0);
        const char* bms = "424 11 40 04 26 41 64 00 42";
        row(bms, "ChargeControl", 0x11);
        row(bms, "RecuperationLimit", 2000);
        row(bms, "DriveLimit", 19000);
        row(bms, "StateOfHealth", 100);
        row(bms, "CellTemperatureLowest", 25);
        row(bms, "CellTemperatureHighest", 26);
        row("554 46 45 45 44 45 45 46 00", "ModuleTemperature1", 30);
        row("554 46 45 45 44 45 45 46 00", "ModuleTemperature7", 30);
        row("554 46 45 45 44 45 45 46 45", "ModuleTemperature8", 29);
        const char* cells = "556 33 63 34 33 53 34 33 5A";
        row(cells, "CellVoltage1", 4.11);
        row(cells, "CellVoltage2", 4.10);
        row(cells, "CellVoltage3", 4.105);
        row(cells, "CellVoltage4", 4.10);
        row(cells, "CellVoltage5", 4.105);
        row("557 33 43 35 33 53 35 33 50", "CellVoltage10", 4.105);
        row("55E 33 43 34 33 43 36 00 D5", "CellVoltage14", 4.11);
        row("55E 33 43 34 33 43 36 00 D5", "OdometerBattery", 2130);
        row("556 31 92 FF 31 63 15 31 60", "CellVoltage2", 3.835);
        row("55F 00 8E 73 00 00 23 E2 3E", "PackVoltage1", 57.4);
        row("55F 00 8E 73 00 00 23 E2 3E", "PackVoltage2", 57.4);
        row("55F 00 8E 73 00 00 29 02 90", "PackVoltage1", 65.6);
        row("55F 00 8E 73 00 00 29 02 90", "PackVoltage2", 65.6);
        row("597 00 95 04 41 29 00 01 4E", "KeyOn", 1);  // awake
        row("597 00 95 04 41 29 00 01 4E", "Charging", 0);
        row("597 00 95 04 41 29 00 01 4E", "ChargerTemperature", 38);
        row("59B 80 0C 65 5E 44 72 00 90", "Gear", 0x80);  // on (GO)
        row("59B 80 0C 65 5E 44 72 00 90", "Go", 1);
        row("59B 80 0C 65 EE 44 72 00 90", "Pedal", 238 * 100 / 253.0);
        row("597 20 A4 07 B1 29 00 01 41", "Charging", 1);  // start of a charge
        row("597 20 A4 07 B1 29 00 01 41", "MainsConnected", 1);
        row("597 20 A4 07 B1 29 00 01 41", "ChargerMode", 3);
        row("597 20 A4 07 B1 29 00 01 41", "DcDcCurrent", 1.4);
        row("597 00 E0 00 D1 29 00 01 45", "MainsConnected", 0);  // end of a charge
        row("599 00 00 04 B8 FF 49 00 00", "SpeedDisplay", 0);
        row("599 00 00 04 B8 FF 49 00 00", "OdometerDisplay", 1208);
        row("599 00 00 04 B8 FF 49 00 00", "Range", 73);
        row("081 00 10 01 8E 48 00 00 00", "FaultCode", 0x488E);
        row("081 00 10 01 81 46 00 00 00", "FaultCode", 0x4681);
        row("081 00 00 00 00 00 00 00 00", "FaultCode", 0);
        row("628 EE EE 00", "BmsStatus", 0xEEEE00);
        row("701 05", "SevconState", 5);
        row("59E 00 00 0C A1 D5 2E 00 00", "InverterTemperature", 6);
    }
    void decodesFrames() {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, signal);
        QFETCH(double, expected);
        const Values decoded = values({frame.data(), std::size_t(frame.size())});
        QVERIFY2(decoded.contains(signal.toStdString()), "not decoded");
        QVERIFY2(std::abs(decoded.at(signal.toStdString()) - expected) < 1e-9,
                 qPrintable(QString::number(decoded.at(signal.toStdString()), 'g', 17)));
    }

    void leavesOutWhatIsNotValid_data() {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("signal");
        const auto row = [](const char* frame, const char* signal) {
            QTest::addRow("%s %s", frame, signal) << QByteArray(frame) << QByteArray(signal);
        };
        row("155 07 97 D0 94 96 18 00 72", "StateOfCharge");  // in transition: the whole frame
        row("155 07 97 D0 94 96 18 00 72", "Current");
        row("155 FF 96 E7 54 6D 58 00 6F", "ChargePowerRequest");
        row("155 05 9F FF 54 6D 58 00 6F", "Current");
        row("155 05 90 00 54 6D 58 00 6F", "Current");
        row("155 05 96 E7 54 00 00 00 6F", "StateOfCharge");
        row("155 05 96 E7 54 9C 41 00 6F", "StateOfCharge");  // 40001
        row("155 05 96 E7 54 6D", "StateOfCharge");           // cut short
        row("424 00 FF FF FF 7F 7F 00 7F", "StateOfHealth");
        row("424 00 FF FF FF 7F 7F 00 7F", "RecuperationLimit");
        row("424 00 FF FF FF 7F 7F 00 7F", "CellTemperatureLowest");
        row("425 1D FF 4C FF FF FE 01 FF", "EnergyAvailable");
        row("426 00 18 02 00 00 00 00", "OdometerBms");
        row("554 FF FF FF FF FF FF FF 00", "ModuleTemperature1");
        row("554 46 45 45 44 45 45 46 00", "ModuleTemperature8");  // seven modules
        row("556 FF FF FF FF FF FF FF FA", "CellVoltage1");
        row("556 FF FF FF FF FF FF FF FA", "CellVoltage4");
        row("55F FF FF 73 00 00 FF FF FF", "PackVoltage1");
        row("597 20 E0 00 A1 2F 00 01 00", "Charging");  // charger offline
        row("597 20 E0 00 A1 2F 00 01 00", "ChargerTemperature");
        row("599 00 00 A4 DF FF FF 00 00", "Range");
        row("599 00 00 A4 DF FF 00 00 00", "Range");
        row("599 00 00 79 18 1E 2F FF FF", "SpeedDisplay");
        row("5D7 FF FF 02 F4 D8 A0 00", "Speed");
    }
    void leavesOutWhatIsNotValid() {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, signal);
        QVERIFY(!values({frame.data(), std::size_t(frame.size())}).contains(signal.toStdString()));
    }

    void neverDecodesTheSerialNumber() {
        QVERIFY(values("69F F0 12 34 56").empty());
        for (const SignalDescription& signal : m_decoder.descriptions()) QVERIFY(signal.message != "SerialNumber");
    }
    void tellsUnknownFrames() {
        const auto ignore = [](std::size_t, double) {};
        QVERIFY(!m_decoder.decode(frameOf("700 04 20 00 00 00 32 8A 01"), ignore));
        QVERIFY(m_decoder.decode(frameOf("080"), ignore));
        Frame extended = frameOf("155 05 96 E7 54 6D 58 00 6F");
        extended.extended = true;
        QVERIFY(!m_decoder.decode(extended, ignore));
    }

    void extractsAsTheNaiveWay() {
        Random random(974);
        for (int i = 0; i < 50'000; ++i) {
            Frame frame;
            frame.length = 8;
            for (auto& byte : frame.bytes) byte = std::uint8_t(random.bits());
            const BitField field = randomField(random);
            const FrameWords words(frame);
            QCOMPARE(CompiledField::of(field, {}).raw(words), naiveBits(frame, field));
        }
    }
    void insertingIsTheInverseOfExtracting() {
        Random random(1);
        for (int i = 0; i < 20'000; ++i) {
            Frame frame;
            for (auto& byte : frame.bytes) byte = std::uint8_t(random.bits());
            const Frame before = frame;
            const BitField field = randomField(random);
            const std::uint64_t raw = random.bits() >> (64 - field.length);
            insertBits(frame.bytes, field, raw);
            QCOMPARE(naiveBits(frame, field), raw);
            insertBits(frame.bytes, field, naiveBits(before, field));
            QVERIFY(frame == before);  // no other bit was touched
        }
    }
    void signedValuesExtendTheirSign() {
        const auto dbc = parseDbc(
            "BO_ 1 M: 8 A\n SG_ Big : 11|12@0- (0.5,1) [0|0] \"\" A\n SG_ Little : 24|7@1- (1,0) [0|0] \"\" A\n SG_ Whole : "
            "39|32@0- (1,0) [0|0] \"\" A\n");
        QVERIFY(dbc.has_value());
        const auto decoder = Decoder::compile(*dbc, {});
        QVERIFY(decoder.has_value());
        const Values decoded = valuesOf(*decoder, frameOf("001 00 0F FE 7F FF FF FF FF"));
        QCOMPARE(decoded.at("Big"), 0.0);
        QCOMPARE(decoded.at("Little"), -1.0);
        QCOMPARE(decoded.at("Whole"), -1.0);
    }
    void encodedFramesDecodeToTheirValues() {
        const Encoder encoder(*parseDbc(twizyDbcText()));
        const auto frame =
            encoder.encode("BatteryState", 5, {{"Phase", 0x54}, {"Current", 58.25}, {"StateOfCharge", 69.98}});
        QVERIFY(frame.has_value());
        const Values decoded = valuesOf(m_decoder, *frame);
        QCOMPARE(decoded.at("Current"), 58.25);
        QCOMPARE(decoded.at("StateOfCharge"), 69.98);
        QVERIFY(!encoder.encode("BatteryState", 0, {{"Charge", 1}}));
        QVERIFY(!encoder.encode("Battery", 0, {}));
    }

    // The published file itself: every frame of it is understood, and the ones with a comment decode to what it says.
    void readsThePublishedGoldenFrames() {
        QFile file(QString::fromStdString(kabar::test::dataPath("twizy/golden-frames.txt")));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("no golden-frames.txt in the test data");
        int frames = 0, checked = 0;
        QByteArray comment;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#')) comment = line;
            if (!line.startsWith("can can1 rx standard ")) continue;
            const QByteArray text = line.sliced(21);
            const Values decoded = values({text.data(), std::size_t(text.size())});
            ++frames;
            const auto is = [&](const char* signal, double expected) {
                ++checked;
                return decoded.contains(signal) && std::abs(decoded.at(signal) - expected) < 1e-9;
            };
            if (comment.startsWith("# 0x155: CHGLIM=25A, CURR=58.25A, SOC=69.98%") && text.startsWith("155"))
                QVERIFY(is("ChargePowerRequest", 25 / 5 * 300) && is("Current", 58.25) && is("StateOfCharge", 69.98));
            if (comment.startsWith("# 0x425: ENERGY AVAIL=4.3kWh") && text.startsWith("425"))
                QVERIFY(is("EnergyAvailable", 4.3));
            if (comment.startsWith("# 0x5D7: ODO=47026.7 km") && text.startsWith("5D7")) QVERIFY(is("Odometer", 47026.7));
            if (comment == "# Car awake:") QVERIFY(is("KeyOn", 1));
            if (comment == "# Car on (GO):") QVERIFY(is("Go", 1));
            if (comment == "# Start charge:") QVERIFY(is("Charging", 1));
            if (comment == "# Stop charge:") QVERIFY(is("MainsConnected", 0) && !decoded.contains("Charging"));
            if (comment == "# Speed=0:") QVERIFY(is("SpeedDisplay", 0));
            if (text.startsWith("69F")) QVERIFY(decoded.empty());
            if (text.startsWith("556 33 63")) QVERIFY(is("CellVoltage1", 4.11));
            if (text.startsWith("55F") && text.endsWith("23 E2 3E"))
                QVERIFY(is("PackVoltage1", 57.4) && is("PackVoltage2", 57.4));
            if (text.startsWith("55") && text[2] <= '7' && text[2] >= '6') QCOMPARE(decoded.size(), 5u);
            if (text.startsWith("081"))
                QVERIFY(is("FaultCode", QByteArray(text.sliced(16, 2) + text.sliced(13, 2)).toInt(nullptr, 16)));
        }
        QVERIFY(frames > 70);
        QVERIFY(checked >= 25);
    }
};

KABAR_TEST(TestDecoder)
#include "test_decoder.moc"
