// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/dbc.h"
#include "core/telemetry/decoder.h"
#include "core/telemetry/twizy.h"
#include "core/telemetry/validity.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFile>

using namespace kabar;
using namespace kabar::telemetry;

namespace {

QByteArray resource(const char* name) {
    QFile file(QString::fromStdString(kabar::test::sourcePath("resources/")) + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error errorOf(std::string_view text) {
    const auto parsed = parseDbc(text);
    return parsed ? Error{.code = Error::Code::Internal, .clause = clause("accepted")} : parsed.error();
}

}  // namespace

class TestDbc : public QObject {
    Q_OBJECT
private slots:
    void theBuiltInTableIsTheResource() {
        QCOMPARE(QByteArray(twizyDbcText().data(), qsizetype(twizyDbcText().size())), resource("twizy.dbc"));
        QCOMPARE(QByteArray(twizyValidityText().data(), qsizetype(twizyValidityText().size())),
                 resource("twizy-validity.toml"));
    }
    void readsTheTwizy() {
        const auto dbc = parseDbc(twizyDbcText());
        QVERIFY2(dbc, dbc ? "" : describe(dbc.error()).c_str());
        QCOMPARE(dbc->messages.size(), 25u);
        const DbcMessage& battery = dbc->messages[2];
        QCOMPARE(battery.id, 0x155u);
        QCOMPARE(battery.contents.size(), 4u);
        const DbcSignal& charge = battery.contents[3];
        QCOMPARE(charge.name, "StateOfCharge");
        QCOMPARE(charge.field, (BitField{39, 16, true}));
        QCOMPARE(charge.scale, 0.0025);
        QCOMPARE(charge.unit, "%");
        QCOMPARE(battery.contents[2].labels.at(0x94), "transition");
    }
    void compilesTheTwizy() {
        const auto decoder = twizyDecoder();
        QVERIFY2(decoder, decoder ? "" : describe(decoder.error()).c_str());
        QVERIFY(decoder->signal("CellVoltage14"));
        QVERIFY(!decoder->signal("SerialNumber"));
    }
    void readsSignsOrdersReceiversAndTextOverLines() {
        const auto dbc = parseDbc(
            "CM_ \"two\nlines; with SG_ inside\";\nBO_ 2566844416 Far: 8 A\n SG_ X : 8|12@1- (0.5,-3) [-1|1] \"m\" B, C\n"
            " SG_ Y : 63|8@0+ (1,0) [0|0] \"\" Vector__XXX\nBO_TX_BU_ 1 : A;\n");
        QVERIFY2(dbc, dbc ? "" : describe(dbc.error()).c_str());
        QCOMPARE(dbc->messages.size(), 1u);
        QVERIFY(dbc->messages[0].extended);
        QCOMPARE(dbc->messages[0].id, 2566844416u & 0x1FFFFFFFu);
        QVERIFY(dbc->messages[0].contents[0].isSigned);
        QCOMPARE(dbc->messages[0].contents[0].field, (BitField{8, 12, false}));
        QCOMPARE(dbc->messages[0].contents[0].offset, -3.0);
    }
    void refusesWithLineFieldAndValue_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char* name, const char* text, const char* told) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(told);
        };
        row("id", "\nBO_ x Y: 8 A", "line 2: field 'message-id', value 'x': dbc.not-a-number");
        row("id out of range", "BO_ 2048 Y: 8 A", "line 1: field 'message-id', value '2048': dbc.no-id");
        row("id twice", "BO_ 1 Y: 8 A\nBO_ 1 Z: 8 A", "line 2: field 'message-id', value '1': dbc.twice");
        row("length", "BO_ 1 Y: 9 A", "line 1: field 'message-length', value 'Y': dbc.length");
        row("no message", "SG_ X : 7|8@0+ (1,0) [0|0] \"\" A", "line 1: field 'signal', value 'SG_': dbc.orphan");
        row("outside", "BO_ 1 Y: 1 A\n SG_ X : 7|9@0+ (1,0) [0|0] \"\" A",
            "line 2: field 'signal', value 'X': dbc.outside-frame 1");
        row("byte order", "BO_ 1 Y: 1 A\n SG_ X : 7|8@2+ (1,0) [0|0] \"\" A", "line 2: field 'X', value '2+': dbc.order");
        row("unit", "BO_ 1 Y: 1 A\n SG_ X : 7|8@0+ (1,0) [0|0] A", "line 2: field 'X', value 'A': dbc.unit");
        row("cut off", "BO_ 1 Y: 1 A\n SG_ X : 7|8@0+ (1,", "line 2: field 'X', value '': dbc.not-a-number");
        row("label of nothing", "BO_ 1 Y: 1 A\nVAL_ 1 X 0 \"off\" ;",
            "line 2: field 'signal', value 'X': dbc.label-of-nothing");
    }
    void refusesWithLineFieldAndValue() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, told);
        QCOMPARE(QByteArray::fromStdString(describe(errorOf({text.data(), std::size_t(text.size())}))), told);
    }
    void readsMultiplexing() {
        const auto dbc = parseDbc(
            "BO_ 1 Y: 8 A\n SG_ Page M : 7|8@0+ (1,0) [0|0] \"\" A\n SG_ Sub m1M : 15|8@0+ (1,0) [0|0] \"\" A\n"
            " SG_ First m0 : 23|8@0+ (1,0) [0|0] \"\" A\n SG_ Deep m2 : 23|8@0+ (1,0) [0|0] \"\" A\n"
            "SG_MUL_VAL_ 1 Sub Page 1-1;\nSG_MUL_VAL_ 1 First Page 0-0, 5-7 ;\nSG_MUL_VAL_ 1 Deep Sub 2-2;\n");
        QVERIFY2(dbc, dbc ? "" : describe(dbc.error()).c_str());
        const auto& contents = dbc->messages[0].contents;
        QVERIFY(!contents[0].multiplexing);
        QCOMPARE(contents[1].multiplexing->by, "Page");
        QVERIFY(contents[2].multiplexing->values == (std::vector<RawRange>{{0, 0}, {5, 7}}));
        QCOMPARE(contents[3].multiplexing->by, "Sub");
    }
    void refusesMultiplexingThatCannotBe_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const QByteArray& text, const char* id, int line) {
            QTest::newRow(name) << QByteArray("BO_ 1 Y: 1 A\n") + text << QByteArray(id) << line;
        };
        const auto* const kRest = " : 7|8@0+ (1,0) [0|0] \"\" A\n";
        const auto signal = [&](const char* name) { return QByteArray(" SG_ ") + name + kRest; };
        row("no multiplexor", signal("X m0"), "dbc.no-multiplexor", 2);
        row("two multiplexors", signal("A M") + signal("B M") + signal("X m0"), "dbc.several-multiplexors", 4);
        row("role", signal("X n0"), "dbc.multiplex-role", 2);
        row("of a value", signal("X m-1"), "dbc.multiplex-role", 2);
        row("of nothing", "SG_MUL_VAL_ 1 X A 0-0;", "dbc.multiplexes-nothing", 2);
        row("by nothing", signal("X m0") + "SG_MUL_VAL_ 1 X A 0-0;", "dbc.no-multiplexor", 3);
        row("range", signal("A M") + signal("X m0") + "SG_MUL_VAL_ 1 X A 3-2;", "dbc.multiplex-range", 4);
        row("circle", signal("A m0M") + signal("B m0M") + "SG_MUL_VAL_ 1 A B 0-0;\nSG_MUL_VAL_ 1 B A 0-0;",
            "dbc.multiplex-circle", 2);
        row("its own", signal("A m0M") + "SG_MUL_VAL_ 1 A A 0-0;", "dbc.multiplex-circle", 2);
    }
    void refusesMultiplexingThatCannotBe() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, id);
        QFETCH(int, line);
        const auto error = errorOf({text.data(), std::size_t(text.size())});
        QCOMPARE(QByteArray::fromStdString(error.clause.id), id);
        QCOMPARE(error.line, static_cast<long>(line));
    }
    void refusesRulesOfUnknownSignals() {
        const auto dbc = parseDbc("BO_ 1 Y: 1 A\n SG_ X : 7|8@0+ (1,0) [0|0] \"\" A\n");
        const auto rules = parseValidity("[signal]\nZ = { raw = [0, 1] }\n");
        QVERIFY(dbc && rules);
        const auto decoder = Decoder::compile(*dbc, *rules);
        QVERIFY(!decoder);
        QCOMPARE(describe(decoder.error()), "field 'signal', value 'Z': dbc.rule-of-nothing");
    }
    void refusesBrokenRules() {
        QVERIFY(!parseValidity("[signal]\nX = { raw = [5, 1] }"));
        QVERIFY(!parseValidity("[signal]\nX = { row = [0, 1] }"));
        QVERIFY(!parseValidity("[message.Y]\nwhen = { bits = \"70|8\", raw = [0, 1] }"));
        const auto broken = parseValidity("[signal\n");
        QVERIFY(!broken);
        QCOMPARE(broken.error().line, 1L);
    }
};

KABAR_TEST(TestDbc)
#include "test_dbc.moc"
