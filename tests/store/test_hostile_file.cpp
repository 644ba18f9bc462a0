// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/watch.h"
#include "core/store/workshop_file.h"
#include "tests/support/bytes.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace kabar;
using namespace kabar::tests;
using store::WorkshopFile;
namespace fs = std::filesystem;

namespace {

/// As a stranger would, with SQLite's own defaults.
void alter(const fs::path& path, const char* sql) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &handle), SQLITE_OK);
    const int done = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    QCOMPARE(done, SQLITE_OK);
}

}  // namespace

class TestHostileFile : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder.emplace();
        m_path = m_folder->filePath("a.kabar").toStdString();
        QVERIFY(WorkshopFile::create(m_path, "Essai", 1, fixedClock()));
    }

    void refusesAForeignSchema_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("trigger on votes")
            << "CREATE TRIGGER stuff AFTER INSERT ON vote BEGIN UPDATE vote SET choices = '[8]'; END"
            << "stuff";
        QTest::newRow("trigger of its table's name")
            << "CREATE TRIGGER vote AFTER INSERT ON vote BEGIN UPDATE vote SET choices = '[8]'; END"
            << "vote";
        QTest::newRow("trigger of a table that sorts first")
            << "CREATE TRIGGER audit AFTER INSERT ON audit BEGIN UPDATE participant SET name = 'x'; END"
            << "audit";
        QTest::newRow("endless view in place of a table")
            << "DROP TABLE participant; CREATE VIEW participant (id, name, organisation, skills, experience, brings, "
               "registered, present) AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n, '', '', "
               "'', "
               "'', '', 1, 1 FROM r"
            << "participant";
        QTest::newRow("view beside") << "CREATE VIEW more AS SELECT 1" << "more";
        QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE search USING fts5(body)" << "search";
        QTest::newRow("table beside") << "CREATE TABLE notes (text TEXT)" << "notes";
        QTest::newRow("index") << "CREATE INDEX by_name ON participant (name)" << "by_name";
        QTest::newRow("index on an expression") << "CREATE INDEX odd ON participant (abs(id))" << "odd";
        QTest::newRow("column added") << "ALTER TABLE participant ADD COLUMN more TEXT" << "participant";
        QTest::newRow("generated column") << "ALTER TABLE action ADD COLUMN more TEXT AS (upper(text))" << "action";
        QTest::newRow("constraint dropped") << "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' "
                                               "CHECK (id = 1)', '') WHERE name = "
                                               "'workshop'"
                                            << "workshop";
        QTest::newRow("default that computes")
            << "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'DEFAULT 0', 'DEFAULT (abs(-7))') "
               "WHERE name = 'participant'"
            << "participant";
        QTest::newRow("table dropped") << "DROP TABLE text_field" << "text_field";
        QTest::newRow("statistics of a stranger") << "ANALYZE" << "sqlite_stat1";
        QTest::newRow("no version") << "PRAGMA user_version = 0" << "";
    }
    void refusesAForeignSchema() {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        alter(m_path, "INSERT INTO participant (name) VALUES ('Anne')");
        alter(m_path, qPrintable(sql));
        const std::string before = bytesOf(m_path);
        const auto file = WorkshopFile::open(m_path);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::NotAWorkshop);
        QVERIFY2(describe(file.error()).contains(named.toStdString()), describe(file.error()).c_str());
        QVERIFY(bytesOf(m_path) == before);
        QCOMPARE(std::ranges::distance(fs::directory_iterator(fs::path(m_path).parent_path())),
                 1);  // nothing left beside it
    }

    void opensWhatItMadeItself() { QVERIFY(WorkshopFile::open(m_path).has_value()); }

    void triggersDoNotRunEvenWhenTheyComeLater() {
        auto file = WorkshopFile::open(m_path);
        QVERIFY(file.has_value());
        alter(m_path, "CREATE TRIGGER stuff AFTER INSERT ON action BEGIN UPDATE action SET text = 'changed'; END");
        QVERIFY(file->write([](store::Database& database) {
            return database.run("INSERT INTO action (position, text) VALUES (0, 'as it was')");
        }));
        QCOMPARE(file->database().integer("SELECT count(*) FROM action WHERE text = 'as it was'").value(), 1);
    }

    void schemaCannotBeWrittenThroughOurConnection() {
        auto database = sqlite::Database::open(m_path, sqlite::Database::Access::ReadWrite);
        QVERIFY(database->execute("PRAGMA writable_schema = ON"));
        QVERIFY(!database->execute("UPDATE sqlite_schema SET sql = '' WHERE name = 'vote'"));
        QVERIFY(!database->integer("SELECT load_extension('x')"));
    }

    void anEndlessStatementEndsWhenItIsStopped() {
        auto database = sqlite::Database::open(":memory:", sqlite::Database::Access::Create);
        constexpr auto kEndless = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r";
        {
            const sqlite::Watch watch(*database, {}, std::chrono::milliseconds(50));
            const auto counted = database->integer(kEndless);
            QVERIFY(!counted);
            QCOMPARE(watch.told(counted.error()).clause.id, "sqlite.too-long");
        }
        std::stop_source source;
        source.request_stop();
        const sqlite::Watch watch(*database, source.get_token());
        QCOMPARE(database->integer(kEndless).error().code, Error::Code::Cancelled);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    fs::path m_path;
};

KABAR_TEST(TestHostileFile)
#include "test_hostile_file.moc"
