// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <format>
#include <memory>
#include <random>

using namespace kabar::tests;

namespace {

const QByteArray kCompanyMapping = R"([fields]
home_latitude = "lat"
home_longitude = "lon"
site = "site"
days_on_site = "jours"
mode = "mode"
[sites.N]
name = "N"
latitude = -20.88
longitude = 55.45
)";

QByteArray companyRows(int count, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> anywhere(0, 0.1);
    std::string text = "lat;lon;site;jours;mode\n";
    for (int i = 0; i < count; ++i)
        text += std::format("{:.5f};{:.5f};N;{};{}\n", -20.90 - anywhere(random) / 2, 55.42 + anywhere(random), 2 + i % 4,
                            i % 3 ? "car" : "bus");
    return QByteArray::fromStdString(text);
}

}  // namespace

/// A company that answers by sealed file, beside two that answer from their rows, by the real commands.
class TestSealedCommand : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    CommandResult command(const QStringList& arguments) { return run(m_folder->path(), arguments); }
    void did(const QStringList& arguments, const QString& said = {}) {
        const CommandResult result = command(arguments);
        QVERIFY2(result.exitCode == 0, qPrintable(arguments.join(u' ') + u'\n' + result.err));
        QVERIFY2(result.out.contains(said), qPrintable(result.out));
    }
    void prepare(int count, const char* out) {
        write(m_folder->filePath("sealed.csv"), companyRows(count, 3));
        did({"employer", "prepare", "--invitation", "i.json", "--source", "sealed.csv", "--mapping", "m.toml", "--out",
             out});
    }
    QJsonObject ask() {
        return QJsonDocument::fromJson(command({"coop", "ask", "w.kabar", "--json"}).out.toUtf8()).object();
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>(fastFolder());
        qputenv("XDG_STATE_HOME", m_folder->filePath("state").toUtf8());
        write(m_folder->filePath("m.toml"), kCompanyMapping);
        did({"new", "w.kabar"});
        for (const char* key : {"a", "b"}) {
            did({"reviewer", "add", "w.kabar", "--name", key, "--organisation", QString("%1 org").arg(key), "--key", key});
            did({"algorithm", "sign", "w.kabar", "--key", key});
        }
        for (const char* name : {"One", "Two"}) {
            write(m_folder->filePath(QString("%1.csv").arg(name)), companyRows(150, static_cast<unsigned>(name[0])));
            did({"employer", "add", "w.kabar", "--name", name, "--source", QString("%1.csv").arg(name), "--mapping",
                 "m.toml"});
        }
        did({"employer", "invite", "w.kabar", "--employer", "Three", "--out", "i.json"}, "Three is invited");
    }

    void itsCellsAreJoinedWithTheOthersAtTheGate() {
        const CommandResult early = command({"coop", "ask", "w.kabar"});
        QVERIFY2(early.err.contains("Three: its sealed file has not come back"), qPrintable(early.err));
        prepare(200, "t.kabar-sealed");
        did({"employer", "receive", "w.kabar", "t.kabar-sealed"}, "200 employees");
        did({"employer", "list", "w.kabar"}, "came back on");
        did({"coop", "ask", "w.kabar"}, "500 persons");
    }
    void nothingOfItIsInTheWorkshopFile() {
        prepare(200, "t.kabar-sealed");
        did({"employer", "receive", "w.kabar", "t.kabar-sealed"});
        did({"coop", "ask", "w.kabar"});
        QFile sealed(m_folder->filePath("t.kabar-sealed")), workshop(m_folder->filePath("w.kabar"));
        QVERIFY(sealed.open(QFile::ReadOnly) && workshop.open(QFile::ReadOnly));
        const QByteArray box = sealed.readAll().split('\n')[2], file = workshop.readAll();
        QVERIFY(box.size() > 100);
        QVERIFY(!file.contains(box.left(40)));
        QVERIFY(!file.contains("metre_days_64"));
    }
    void anotherMachineCannotOpenIt() {
        prepare(200, "t.kabar-sealed");
        QDir(m_folder->filePath("state")).rename("kabar", "elsewhere");
        QCOMPARE(notARefusal(command({"employer", "receive", "w.kabar", "t.kabar-sealed"}), {"t.kabar-sealed"}), QString());
    }
    void refusesASecondOtherAnswerOfTheCompany() {
        prepare(200, "t.kabar-sealed");
        did({"employer", "receive", "w.kabar", "t.kabar-sealed"});
        did({"employer", "receive", "w.kabar", "t.kabar-sealed"});
        write(m_folder->filePath("sealed.csv"), companyRows(201, 3));
        did({"employer", "prepare", "--invitation", "i.json", "--source", "sealed.csv", "--mapping", "m.toml", "--out",
             "u.kabar-sealed", "--never-handed-over"});
        QCOMPARE(notARefusal(command({"employer", "receive", "w.kabar", "u.kabar-sealed"}), {"answered already"}),
                 QString());
    }
    void whoTakesConsentBackTakesTheSealedFileToo() {
        prepare(200, "t.kabar-sealed");
        did({"employer", "receive", "w.kabar", "t.kabar-sealed"});
        did({"coop", "ask", "w.kabar"});
        did({"coop", "refuse", "w.kabar", "--employer", "Three"}, "was deleted");
        did({"employer", "list", "w.kabar"}, "has not come back");
        QFile box(m_folder->filePath("t.kabar-sealed"));
        QVERIFY(box.open(QFile::ReadOnly));
        const QByteArray part = box.readAll().split('\n')[2].left(40);
        for (QDirIterator walk(m_folder->filePath("state/kabar/sealed"), QDir::Files, QDirIterator::Subdirectories);
             walk.hasNext();) {
            QFile file(walk.next());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY(!file.readAll().contains(part));
        }
    }
    void makesAPageForTheBrowser() {
        did({"employer", "invite", "w.kabar", "--employer", "Three", "--out", "p.html"});
        QFile page(m_folder->filePath("p.html")), invitation(m_folder->filePath("i.json"));
        QVERIFY(page.open(QFile::ReadOnly) && invitation.open(QFile::ReadOnly));
        const QByteArray html = page.readAll();
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains(invitation.readAll()));  // the same invitation as before, which still holds
    }
};

KABAR_TEST(TestSealedCommand)
#include "test_sealed_command.moc"
