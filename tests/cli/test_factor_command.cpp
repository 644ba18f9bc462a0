// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace kabar::tests;

/// What the room knows better than the register, from the command line.
class TestFactorCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("f.kabar")); }
    QJsonObject factorNamed(const QString& id) const {
        const CommandResult listed = run(m_folder.path(), {"factor", path(), "--json"});
        for (const QJsonValue each : QJsonDocument::fromJson(listed.out.toUtf8())["factors"].toArray())
            if (each["id"] == id) return each.toObject();
        return {};
    }

private slots:
    void initTestCase() {
        const CommandResult made = run(m_folder.path(), {"new", path()});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }
    void setsAndResets() {
        QCOMPARE(factorNamed(QStringLiteral("fuel_use"))["mid"].toDouble(), 6.5);
        QVERIFY(!factorNamed(QStringLiteral("fuel_use"))["changed"].toBool());
        QCOMPARE(run(m_folder.path(), {"factor", path(), "--set", "fuel_use=7.1"}).exitCode, 0);
        QCOMPARE(factorNamed(QStringLiteral("fuel_use"))["mid"].toDouble(), 7.1);
        QVERIFY(factorNamed(QStringLiteral("fuel_use"))["changed"].toBool());
        QCOMPARE(run(m_folder.path(), {"factor", path(), "--reset", "fuel_use"}).exitCode, 0);
        QCOMPARE(factorNamed(QStringLiteral("fuel_use"))["mid"].toDouble(), 6.5);
    }
    void showsBothCasesOfTheGrid() {
        const QJsonObject grid = factorNamed(QStringLiteral("grid_emission"));
        QCOMPARE(grid["cases"].toArray().size(), 2);
        QVERIFY(!grid["source"].toString().isEmpty());
    }
    void refusesWhatCannotBe() {
        for (const char* setting : {"fuel_use=700", "fuel_use=", "fuel_use", "fuel_use=6,5", "moon_phase=1", ""}) {
            const CommandResult refused = run(m_folder.path(), {"factor", path(), "--set", QLatin1String(setting)});
            QVERIFY2(notARefusal(refused, {}).isEmpty(), setting);
        }
        QCOMPARE(factorNamed(QStringLiteral("fuel_use"))["mid"].toDouble(), 6.5);
    }
};

KABAR_TEST(TestFactorCommand)
#include "test_factor_command.moc"
