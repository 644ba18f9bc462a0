// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/open_workshop.h"
#include "core/store/database.h"
#include "tests/cli/command_line.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using store::Database;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// A file that somebody mailed, damaged documents, consent and rounds, as the scripts meet them.
class TestAttack : public QObject {
    Q_OBJECT

    QTemporaryDir m_made{fastFolder()};  ///< a demo that was asked and studied, with the state folder of its machine
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    CommandResult cli(const QStringList& arguments) const {
        return run(m_folder->path(), QStringList{"--lang", "en"} + arguments);
    }
    void beOnMachine(const QString& name) const { qputenv("XDG_STATE_HOME", m_folder->filePath(name).toUtf8()); }

    /// As a stranger alters a file, through SQLite alone.
    void alter(const QByteArray& sql) const {
        auto database = Database::open(path("demo.kabar").toStdString(), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        const auto done = database->execute(sql.toStdString());
        QVERIFY2(done, done ? "" : describe(done.error()).c_str());
    }
    std::int64_t count(const char* sql) const {
        auto database = Database::open(path("demo.kabar").toStdString(), Database::Access::ReadOnly);
        return database->integer(sql).value_or(-1);
    }
    QString firstEmployer() const {
        auto database = Database::open(path("demo.kabar").toStdString(), Database::Access::ReadOnly);
        auto row = database->prepare("SELECT name FROM employer ORDER BY id LIMIT 1");
        return row->step() ? QString::fromStdString(row->text(0)) : QString();
    }

private slots:
    void initTestCase() {
        qputenv("XDG_STATE_HOME", m_made.filePath("here").toUtf8());
        const auto made = run(m_made.path(), {"demo", "demo.kabar", "--employers", "8", "--employees", "1500"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const auto studied = run(m_made.path(), {"study", "demo.kabar"});
        QVERIFY2(studied.exitCode == 0, qPrintable(studied.err));
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>(fastFolder());
        for (const auto& [name, content] : treeOf(m_made.path()).asKeyValueRange()) {
            if (content == "folder") {
                QVERIFY(QDir().mkpath(m_folder->path() + name));
                continue;
            }
            QVERIFY(QFile::copy(m_made.path() + name, m_folder->path() + name));
        }
        beOnMachine("here");
    }

    void aCopiedDemoIsStillAsked() {  // every test works on a copy, and here the machine stays the one that made it
        QVERIFY2(cli({"coop", "ask", "demo.kabar"}).exitCode == 0, "the demo's owners allowed it where it was made");
    }
    void aMailedDemoAsksAnew() {
        beOnMachine("there");
        const auto asked = cli({"coop", "ask", "demo.kabar"});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.out.contains("not allowed on this machine"), qPrintable(asked.out));
        QCOMPARE(count("SELECT count(*) FROM released_table"), 4);
    }

    void aMailedDemoThatIsAskedForStudiesSaysThatNobodyAnswered() {
        beOnMachine("there");
        const auto studied = cli({"study", "demo.kabar", "--ask"});
        QCOMPARE(studied.exitCode, 2);
        QVERIFY2(studied.err.contains("commute-"), qPrintable(studied.err));  // which table did not come
        QCOMPARE(cli({"study", "demo.kabar"}).exitCode, 0);                   // on the tables that are there
    }

    void aMailedTriggerNeverRuns() {
        alter("CREATE TRIGGER stuff AFTER INSERT ON audit BEGIN UPDATE participant SET name = 'x'; END");
        for (const QStringList& command : {QStringList{"coop", "ask", "demo.kabar"},
                                           {"study", "demo.kabar"},
                                           {"coop", "audit", "demo.kabar"},
                                           {"report", "demo.kabar", "--out", "r.wiki"},
                                           {"demo", "demo.kabar", "--force", "--employees", "1200"}})
            QVERIFY2(notARefusal(cli(command), command[0] == "demo" ? QStringList{} : QStringList{"stuff"}).isEmpty(),
                     qPrintable(command.join(' ') + ": " + notARefusal(cli(command), {"stuff"})));
    }
    void anEndlessViewIsRefusedAtOnce() {
        alter(
            "DROP TABLE participant; CREATE VIEW participant (id, name, organisation, skills, experience, brings, "
            "registered, "
            "present) AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n, '', '', '', '', '', 1, 1 "
            "FROM r");
        QCOMPARE(notARefusal(cli({"report", "demo.kabar", "--out", "r.wiki"}), {"participant"}), QString());
    }
    void theDiskOfWhoeverAsksIsNotRead() {
        const QTemporaryDir disk(fastFolder());
        QVERIFY(QFile::copy(path("demo.sandbox") + "/" + QDir(path("demo.sandbox")).entryList({"*.csv"}).front(),
                            disk.filePath("salaires.csv")));
        alter(QStringLiteral("UPDATE employer SET source = '%1'").arg(disk.filePath("salaires.csv")).toUtf8());
        beOnMachine("there");
        const auto there = cli({"coop", "ask", "demo.kabar"});
        QCOMPARE(there.exitCode, 2);
        alter(QStringLiteral("UPDATE employer SET source = '%1'").arg(disk.filePath("rien.csv")).toUtf8());
        const auto absent = cli({"coop", "ask", "demo.kabar"});
        QCOMPARE(absent.out, there.out);
        QCOMPARE(absent.err, there.err);
        QVERIFY(!there.out.contains("persons in"));
        const auto preview = cli({"employer", "preview", "demo.kabar", "--name", firstEmployer()});
        QCOMPARE(notARefusal(preview, {}), QString());
        QVERIFY(!preview.err.contains("rien.csv"));
    }

    void aWithdrawalTakesTablesAndStudiesWithItAndSaysSo() {
        QCOMPARE(count("SELECT count(*) FROM released_table"), 4);
        QFile::remove(path("copy.kabar"));
        QVERIFY(QFile::copy(path("demo.kabar"), path("copy.kabar")));
        const auto refused = cli({"coop", "refuse", "demo.kabar", "--employer", firstEmployer()});
        QCOMPARE(refused.exitCode, 0);
        QVERIFY2(refused.out.contains("was deleted") && refused.out.contains(firstEmployer()), qPrintable(refused.out));
        QCOMPARE(count("SELECT (SELECT count(*) FROM released_table) + (SELECT count(*) FROM study)"), 0);
        QVERIFY(cli({"coop", "audit", "demo.kabar"}).out.contains("withdrawn"));
        const auto asked = cli({"coop", "ask", "demo.kabar"});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.out.contains("subtraction"), qPrintable(asked.out));
        QCOMPARE(count("SELECT count(*) FROM released_table"), 0);
        QCOMPARE(cli({"study", "demo.kabar"}).exitCode, 2);
        const auto compared = cli({"compare", "copy.kabar"});  // nor does a copy keep it
        QCOMPARE(compared.exitCode, 2);
        QVERIFY2(compared.err.contains("not released yet") && compared.err.contains("no longer allows"),
                 qPrintable(compared.err));
        QVERIFY(compared.err.contains(firstEmployer()));
        QVERIFY(cli({"coop", "audit", "copy.kabar"}).out.contains("withdrawn"));
    }
    void whoLeavesTakesItsConsentFromCopiesToo() {
        QFile::remove(path("copy.kabar"));
        QVERIFY(QFile::copy(path("demo.kabar"), path("copy.kabar")));
        const auto removed = cli({"employer", "remove", "demo.kabar", "--name", firstEmployer()});
        QCOMPARE(removed.exitCode, 0);
        QVERIFY2(removed.out.contains("was deleted"), qPrintable(removed.out));
        const auto compared = cli({"compare", "copy.kabar"});
        QCOMPARE(compared.exitCode, 2);
        QVERIFY2(compared.err.contains("not released yet"), qPrintable(compared.err));
    }
    void whatCanOnlyBeReadShowsNothingWithdrawnEither() {
        QVERIFY(QFile::copy(path("demo.kabar"), path("copy.kabar")));
        const auto held = session::OpenWorkshop::open(path("copy.kabar").toStdString(), {.clock = systemClock()}, {});
        QVERIFY(held.has_value());
        QCOMPARE(cli({"coop", "refuse", "demo.kabar", "--employer", firstEmployer()}).exitCode, 0);
        const auto compared = cli({"compare", "copy.kabar"});
        QCOMPARE(compared.exitCode, 2);
        QVERIFY2(compared.err.contains("not released yet"), qPrintable(compared.err));
    }
    void recordsThatCannotBeReadAreSaid() {
        for (const char* suffix : {"-wal", "-shm", ""}) QFile::remove(path("here/kabar/consent/owners.sqlite") + suffix);
        write(path("here/kabar/consent/owners.sqlite"), "rubbish, and no database at all");
        const auto compared = cli({"compare", "demo.kabar"});
        QCOMPARE(compared.exitCode, 0);
        QVERIFY2(compared.err.contains("took back on this machine cannot be read"), qPrintable(compared.err));
    }
    void oneRowLessIsRefused() {
        const QString csv = path("demo.sandbox") + "/" + QDir(path("demo.sandbox")).entryList({"*.csv"}).front();
        QByteArrayList lines = bytesOf(csv).split('\n');
        lines.removeAt(4);
        write(csv, lines.join('\n'));
        const auto asked = cli({"coop", "ask", "demo.kabar"});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.out.contains("other rows"), qPrintable(asked.out));
        QCOMPARE(count("SELECT count(*) FROM released_table"), 4);  // the first release stays
        QCOMPARE(cli({"study", "demo.kabar"}).exitCode, 0);
    }
    void theDemoCanBeMadeAnew() {
        const auto made = cli({"demo", "demo.kabar", "--force", "--employers", "8", "--employees", "1400"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const auto asked = cli({"coop", "ask", "demo.kabar"});
        QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
        QCOMPARE(cli({"demo", "demo.kabar", "--force", "--employers", "8", "--employees", "1500"}).exitCode, 0);
        QCOMPARE(cli({"coop", "ask", "demo.kabar"}).exitCode, 0);
    }
    void aPreviewIsLogged() {
        const auto before = count("SELECT count(*) FROM audit");
        QCOMPARE(cli({"employer", "preview", "demo.kabar", "--name", firstEmployer()}).exitCode, 0);
        QCOMPARE(count("SELECT count(*) FROM audit"), before + 1);
    }

    void damagedDocumentsEndInOneSentence_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("field");
        const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
        const QStringList study{"study", "demo.kabar"}, brief{"brief", "demo.kabar", "--out", "b.html"},
            compare{"compare", "demo.kabar"}, ask{"coop", "ask", "demo.kabar"},
            report{"report", "demo.kabar", "--out", "r.wiki"};
        const QByteArray bands = " WHERE name = 'commute-bands'";
        const QByteArray noEdges =
            "UPDATE released_table SET document = json_set(document, '$.band_edges_m', json('[]'))" + bands;
        const QByteArray band99 = "UPDATE released_table SET document = json_set(document, '$.cells[0].band', 99)" + bands;
        QTest::newRow("no edges, study") << noEdges << study << "band";
        QTest::newRow("no edges, brief") << noEdges << brief << "band";
        QTest::newRow("band 99, study") << band99 << study << "band";
        QTest::newRow("band 99, compare") << band99 << compare << "band";
        QTest::newRow("band 99, brief") << band99 << brief << "band";
        QTest::newRow("a deep table") << "UPDATE released_table SET document = '" + deep + "'" + bands << study
                                      << "released_table.document";
        QTest::newRow("a deep name") << "UPDATE released_table SET document = '{\"name\":" + deep + "}'" + bands << compare
                                     << "released_table.document";
        QTest::newRow("a deep rule") << "UPDATE employer SET rule = '" + deep + "' WHERE id = 1" << ask << "employer.rule";
        QTest::newRow("a deep study") << "UPDATE study SET result = '" + deep + "'" << brief << "study.result";
        QTest::newRow("a million persons more")
            << "UPDATE released_table SET document = json_set(document, '$.report.persons', 1000000)" + bands << brief
            << "report.persons";
        for (const char* tally : {"[]", "{", "\"x\"", "{\"voters\":\"9\"}", "{\"voters\":9,\"blank\":\"x\",\"votes\":{}}",
                                  "{\"voters\":9,\"blank\":0,\"votes\":[1]}", "{\"voters\":-4}"})
            QTest::newRow(tally)
                << "INSERT INTO ballot (id, question, max_choices, state, tally) VALUES (9, 'Q', 1, 'closed', '" +
                       QByteArray(tally) +
                       "'); INSERT INTO ballot_option (ballot_id, position, label) VALUES (9, 0, 'A'), "
                       "(9, 1, 'B')"
                << report << "";
        QTest::newRow("a name that is no text")
            << QByteArray("INSERT INTO participant (name) VALUES (CAST(x'41ff42' AS TEXT))") << report << "participant.name";
        QTest::newRow("a name with a NUL")
            << QByteArray("INSERT INTO participant (name) VALUES ('a' || char(0) || 'b')") << report << "participant.name";
    }
    void damagedDocumentsEndInOneSentence() {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, command);
        QFETCH(QString, field);
        alter(sql);
        QCOMPARE(notARefusal(cli(command), {field}), QString());
    }
    void aSourceThatIsGoneAndWhoseNameIsNoTextIsReported() {
        const QByteArray name = "employ\xe9s.csv";
        alter("UPDATE employer SET source = CAST(x'" + name.toHex() + "' AS TEXT) WHERE id = 1");
        const auto asked = cli({"coop", "ask", "demo.kabar"});
        QVERIFY2(!asked.crashed, qPrintable(asked.err));
        QCOMPARE(asked.exitCode, 2);
    }
};

KABAR_TEST(TestAttack)
#include "test_attack.moc"
