// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace kabar::tests;

/// Addresses from the command line, on a made-up base of La Réunion.
class TestGeocodeCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CommandResult geocode(const QStringList& arguments) const {
        return run(m_folder.path(), QStringList{"geocode"} + arguments);
    }

private slots:
    void initTestCase() {
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
        const CommandResult made = geocode({"synth", "--rows", "5000", "--seed", "1", "--out", "b.csv.gz"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QVERIFY(made.out.contains(QStringLiteral("5,000 made-up addresses in 24 communes")));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("b.csv*")}), {QStringLiteral("b.csv.gz")});
    }
    void benchSaysWhatBecameOfTheTexts() {
        const CommandResult ran = geocode({"bench", "--base", "b.csv.gz", "--queries", "500", "--seed", "2", "--json"});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const QJsonObject said = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        for (const char* key : {"index_s", "geocode_s", "peak_mb", "door_pct", "street_pct", "commune_pct", "median_m"})
            QVERIFY2(said[QLatin1String(key)].isDouble(), key);
        QVERIFY(said["wrong_pct"].toDouble(100) <= 0.5);
        const double all = said["door_pct"].toDouble() + said["street_pct"].toDouble() + said["commune_pct"].toDouble() +
                           said["unplaced_pct"].toDouble();
        QVERIFY(std::abs(all - 100) < 0.05);
    }
    void importsIntoTheStateFolderAndFinds() {
        QCOMPARE(notARefusal(geocode({"find", "Saint-Leu"}), {"no address base"}), QString());
        const CommandResult imported = geocode({"import", "b.csv.gz"});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        QVERIFY(imported.out.contains(QStringLiteral("Department 974: 5,000 addresses")));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("state/kabar/addresses/974.sqlite"))));
        QVERIFY(geocode({"find", "97410 ST LEU"}).out.startsWith(QStringLiteral("The commune alone, Saint-Leu: -21.")));
    }
    void refusesAnotherFile() {
        write(m_folder.filePath(QStringLiteral("staff.csv")), "name;town\nX;Y\n");
        QCOMPARE(notARefusal(geocode({"import", "staff.csv"}), {"staff.csv:1", "numero"}), QString());
    }
};

KABAR_TEST(TestGeocodeCommand)
#include "test_geocode_command.moc"
