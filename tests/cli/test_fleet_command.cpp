// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/store/workshop_file.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <sstream>

using namespace kabar;
using nlohmann::json;

namespace {

struct Ran {
    int code = 0;
    std::string out, err;
};

/// `kabar-cli fleet …` as a script runs it.
Ran run(std::vector<std::string> arguments) {
    std::ostringstream out, err;
    CLI::App app("", "kabar-cli");
    cli::Context context(
        out, err, [] { return Time(std::chrono::milliseconds(1'800'000'000'000)); }, false, words::Language::English);
    cli::addFleetCommand(app, context);
    arguments.insert(arguments.begin(), "fleet");
    std::ranges::reverse(arguments);
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return {app.exit(error, out, err) == 0 ? 0 : 2, out.str(), err.str()};
    }
    return {context.exitCode(), out.str(), err.str()};
}

const std::string kData = kabar::test::dataPath("twizy/");

}  // namespace

class TestFleetCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::string newFile() {
        const std::string path = m_folder.filePath(QStringLiteral("%1.kabar").arg(++m_files)).toStdString();
        const auto file = store::WorkshopFile::create(path, "Essai", 1, systemClock());
        if (!file) qFatal("%s", describe(file.error()).c_str());
        return path;
    }
    std::string write(const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return file.fileName().toStdString();
    }
    static std::int64_t count(const std::string& path, const char* table) {
        auto file = store::WorkshopFile::open(path);
        return *file->database().integer(std::string("SELECT count(*) FROM ") + table);
    }

private slots:
    void printsTheRangesOfTheRealDrive() {
        const std::string log = kData + "twizy_init-drv.realtime.crtd";
        if (!QFile::exists(QString::fromStdString(log))) QSKIP("no Twizy logs in the test data");
        const std::string file = newFile();
        const Ran ran = run({"import", file, log, "--json"});
        QCOMPARE(ran.code, 0);
        const json printed = json::parse(ran.out);
        // as in expected-ranges.txt, "Init-Drv"
        const json expected = {{"speed", {0.0, 0.0, 50}},
                               {"odo", {42207.54, 42207.76, 50}},
                               {"soc", {96.06, 96.06, 420}},
                               {"cur", {-0.25, 6.0, 420}},
                               {"range", {46, 46, 46}},
                               {"packV", {{57.3, 57.3}, {57.3, 57.4}, 4}},
                               {"soh", {97, 97, 47}},
                               {"energy", {5.6, 5.6, 47}},
                               {"recup/drive kW", {{2.0, 18.0}, {2.0, 18.0}, 47}}};
        QVERIFY2(printed["ranges"] == expected, printed["ranges"].dump().c_str());
        QCOMPARE(printed["frames"].get<int>(), 2018);
        QCOMPARE(printed["frames_by_id"]["155"].get<int>(), 478);
        QVERIFY(count(file, "reading") > 50);
    }
    void importingTwiceChangesNothing() {
        const std::string file = newFile(),
                          log = write("a.log",
                                      "(1500000001.0) can0 5D7#0000047C1CE000\n(1500000002.0) can0 5D7#0010047C1CE000\n");
        QCOMPARE(run({"import", file, log}).code, 0);
        const auto readings = count(file, "reading");
        QVERIFY(readings > 0);
        QCOMPARE(run({"import", file, log}).code, 0);
        QCOMPARE(count(file, "reading"), readings);
        QCOMPARE(count(file, "vehicle"), 1);
    }
    void oneBrokenLogRefusesAll() {
        const std::string file = newFile(), good = write("good.log", "(1500000001.0) can0 5D7#0000047C1CE000\n");
        const std::string bad = write("bad.log", "(1500000001.0) can0 5D7#0000047C1CE000\n(1500000001.1) can0 5D7#00000\n");
        const Ran ran = run({"import", file, good, bad});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.err, "kabar-cli: " + bad +
                              ":2: field “bytes”, value “00000”: This cannot be understood. Correct it and try again; "
                              "nothing was changed. (an odd number of hexadecimal digits; --skip-bad-lines skips and "
                              "counts such lines)\n");
        QCOMPARE(count(file, "vehicle"), 0);
        QCOMPARE(count(file, "provenance"), 0);
        QCOMPARE(run({"import", file, good, bad, "--skip-bad-lines", "--vehicle", "Twizy"}).code, 0);
        QCOMPARE(count(file, "vehicle"), 1);
    }
    void refusesInOneSentence_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("no workshop") << QByteArray("nowhere.kabar") << QByteArray("a.log");
        QTest::newRow("no log") << QByteArray() << QByteArray("nowhere.log");
        QTest::newRow("not a log") << QByteArray() << QByteArray("text.log");
        QTest::newRow("a folder") << QByteArray() << QByteArray(".");
    }
    void refusesInOneSentence() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, log);
        write("a.log", "(1500000001.0) can0 5D7#0000047C1CE000\n");
        write("text.log", "hello\n");
        const std::string path = file.isEmpty() ? newFile() : m_folder.filePath(QString::fromLatin1(file)).toStdString();
        const Ran ran = run({"import", path, m_folder.filePath(QString::fromLatin1(log)).toStdString()});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.starts_with("kabar-cli: "));
        QCOMPARE(std::ranges::count(ran.err, '\n'), 1);
        QVERIFY(ran.out.empty());
    }
    void simulatesAndPrintsABoard() {
        const std::string file = newFile();
        QCOMPARE(run({"simulate", file, "--vehicles", "12", "--until", "2026-11-22T06:00:00Z"}).code, 0);
        const Ran ran = run({"board", file, "--at", "2026-11-22T06:00:00Z", "--json"});
        QCOMPARE(ran.code, 0);
        const json board = json::parse(ran.out);
        QCOMPARE(board["vehicles"].size(), 12u);
        QVERIFY(!board["recharge_next"].empty());
        for (const json& need : board["recharge_next"]) QVERIFY(need["missing_km"].get<double>() > 0);
        QCOMPARE(run({"simulate", file, "--until", "noon"}).code, 2);
    }
};

KABAR_TEST(TestFleetCommand)
#include "test_fleet_command.moc"
