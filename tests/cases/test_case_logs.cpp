// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cases/case_files.h"
#include "tests/support/test.h"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace kabar;
using namespace kabar::tests;
using nlohmann::json;

class TestCaseLogs : public QObject {
    Q_OBJECT

    static QStringList import(const QString& log, bool skip = false) {
        QStringList arguments{"fleet", "import", "w.kabar", log, "--json"};
        return skip ? arguments << "--skip-bad-lines" : arguments;
    }
    static json imported(const CaseFolder& files, const QString& log, bool skip = false) {
        const CommandResult result = files.run(import(log, skip));
        if (result.exitCode != 0) qWarning("%s", qPrintable(result.err));
        return json::parse(result.out.toStdString(), nullptr, false);
    }

private slots:
    void isRead_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("log");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("passed");
        const auto row = [](const char* folder, const char* log, int frames, int passed) {
            QTest::addRow("%s %s", folder, log) << folder << log << frames << passed;
        };
        for (const char* log : {"eight-decimals.log", "nanoseconds.log", "with-date.log"})
            row("19-candump-timestamps", log, 30, 0);
        for (const char* log : {"ta.txt", "ta-trimmed.txt"}) row("20-candump-screen-output", log, 21, 2);
        row("22-crtd-as-ovms-writes-it", "twizy.crtd", 21, 8);
        row("22-crtd-as-ovms-writes-it", "twizy-commented.crtd", 21, 10);
        for (const char* log : {"python-can.log", "lower-case-crlf.log"}) row("27-python-can-log", log, 30, 4);
    }
    void isRead() {
        QFETCH(QString, folder);
        QFETCH(QString, log);
        QFETCH(int, frames);
        QFETCH(int, passed);
        const CaseFolder files(folder);
        const json read = imported(files, log);
        QVERIFY(read.is_object());
        QCOMPARE(read["frames"].get<int>(), frames);
        QCOMPARE(read["passed"].get<int>(), passed);
        QVERIFY(std::abs(read["ranges"]["soc"][1].get<double>() - 69.98) < 1e-6);
    }

    void isRefused_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* folder, const char* log, QStringList words) {
            QTest::addRow("%s %s", folder, log) << folder << log << words;
        };
        row("19-candump-timestamps", "zero-based.log", {"zero-based.log", "zero", "candump -l"});
        row("19-candump-timestamps", "delta.log", {"delta.log", "differences", "candump -l"});
        row("20-candump-screen-output", "plain.txt", {"plain.txt:1", "candump -l"});
        row("21-another-car", "other.log", {"other.log", "vehicle"});
        row("26-zoe-shares-two-ids", "zoe.log", {"zoe.log", "Twizy"});
        row("26-zoe-shares-two-ids", "ext-155.log", {"ext-155.log", "vehicle"});
        row("24-one-time-in-the-future", "glitch.log", {"glitch.log:4", "1900000001.5", "--skip-bad-lines"});
        row("24-one-time-in-the-future", "wake-five-minutes-ahead.log", {"wake-five-minutes-ahead.log:1", "1700000300.0"});
    }
    void isRefused() {
        QFETCH(QString, folder);
        QFETCH(QString, log);
        QFETCH(QStringList, words);
        const CaseFolder files(folder);
        const QString flaw = files.notRefused(import(log), words);
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }

    void jumpedLinesCostNoOther() {
        const CaseFolder files("24-one-time-in-the-future");
        const json glitch = imported(files, "glitch.log", true), wake = imported(files, "wake-five-minutes-ahead.log", true);
        QVERIFY(glitch.is_object() && wake.is_object());
        QCOMPARE(glitch["frames"].get<int>(), 39);
        QCOMPARE(glitch["skipped"].get<int>(), 1);
        QVERIFY(glitch["skipped_lines"][0].get<std::string>().contains("glitch.log, line 4,"));
        QCOMPARE(wake["frames"].get<int>(), 38);
        QCOMPARE(wake["skipped"].get<int>(), 2);
    }
};

KABAR_TEST(TestCaseLogs)
#include "test_case_logs.moc"
