// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_source.h"
#include "core/node/row_source.h"
#include "core/sqlite/database.h"
#include "core/text/encoding.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <thread>

using namespace kabar;
using namespace kabar::node;
using text::isUtf8;
using text::toUtf8;

namespace {

using Table = std::vector<std::vector<std::string>>;

/// Header and rows, or the error as text.
Table contentOf(Result<std::unique_ptr<RowSource>> source) {
    if (!source) return {{describe(source.error())}};
    Table table{(*source)->columns()};
    while (true) {
        const auto row = (*source)->next();
        if (!row) return {{describe(row.error())}};
        if (!*row) return table;
        table.emplace_back();
        for (std::size_t i = 0; i < table.front().size(); ++i) table.back().emplace_back((*source)->value(i));
    }
}

Table csv(std::string text, SourceFormat format = {}) {
    return contentOf(CsvSource::read(std::move(text), format, "rows.csv"));
}

}  // namespace

class TestRowSources : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    void write(const char* name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Table opened(const std::string& source, SourceFormat format = {}) const {
        const auto location = parseLocation(source, m_folder.path().toStdString());
        return location ? contentOf(openRows(*location, format)) : Table{{describe(location.error())}};
    }

private slots:
    void readsEveryUsualShape() {
        const Table expected{{"a", "b"}, {"1", "x y"}, {"2", ""}};
        QCOMPARE(csv("a;b\n1;x y\n2;\n"), expected);
        QCOMPARE(csv("a,b\r\n1,x y\r\n2,"), expected);
        QCOMPARE(csv("a\tb\r1\tx y\r2\t\r"), expected);
        QCOMPARE(csv("a|b\n\n1|\"x y\"\n\n2|\n\n"), expected);
        QCOMPARE(csv(" a;b\n1;x y\n2;\n"), expected);
    }
    void quotesHoldDelimitersQuotesAndLines() {
        QCOMPARE(csv("a;b\n\"1;\"\"2\"\"\";\"x\ny\"\n3;4\n"), (Table{{"a", "b"}, {"1;\"2\"", "x\ny"}, {"3", "4"}}));
    }
    void readsWhatSpreadsheetsAddToATable() {
        const Table expected{{"a", "b"}, {"1", "2"}};
        QCOMPARE(csv("sep=|\r\na|b\r\n1|2\r\n"), expected);
        QCOMPARE(csv("a ;\u00A0b\n1;2\n;\n ; \n;;;\n"), expected);  // rows of nothing beneath the table
    }
    void rowsMayEndEarlyAndLinesInManyWays() {
        QCOMPARE(csv("a;b;c\r\r\n1;2\r\r\n3;4;5;;\r\r\n"), (Table{{"a", "b", "c"}, {"1", "2", ""}, {"3", "4", "5"}}));
        auto source = *CsvSource::read("a;b\r\r\n1\r\r\n", {}, "rows.csv");
        QVERIFY(*source->next() && source->hasCell(0) && !source->hasCell(1));
        QCOMPARE(source->line(), 2L);
    }
    void beginsWhereTheMappingSays() {
        const std::string text = "Extraction\n\"d'hier\"\n\na;b\n1;2\n";
        QCOMPARE(csv(text, {.firstLine = 4}), (Table{{"a", "b"}, {"1", "2"}}));
        QCOMPARE(csv(text, {.firstLine = 40}), (Table{{"rows.csv: csv.no-such-line"}}));
        const auto source = *CsvSource::read("x;y;z\n1;2;3\nNom;Jours ;z\n4;5;6\n", {}, "rows.csv");
        QCOMPARE(source->lineNaming({"jours", "NOM"}), std::optional(3L));
        QCOMPARE(source->lineNaming({"jours", "autre"}), std::nullopt);
    }
    void namesAreOnOneLine() {
        QCOMPARE(csv("\"Heure\r\nd'arrive\u0301e\";b\n1;2\n").front(), (std::vector<std::string>{"Heure d'arrivée", "b"}));
    }
    void theMappingsDelimiterWins() {
        QCOMPARE(csv("a;b,c\n1;2,3\n", {.delimiter = ','}), (Table{{"a;b", "c"}, {"1;2", "3"}}));
    }
    void decimalCommasDoNotDeceiveTheGuess() {
        QCOMPARE(guessDelimiter("lat;lon;jours;note;fin\n-20,9;55,4;5;a;b\n-21,0;55,5;5;a\n-21,0;55,5;5\n-21,0;55,5;5\n"),
                 ';');
        QCOMPARE(guessDelimiter("lat;lon;jours\n-20,9;55,4;4,5\n-21,0;55,5;5\n"), ';');
    }
    void refusesBrokenRowsWithTheirLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("too many") << "a;b\n\"1\n1\";2;3\n" << "rows.csv:2: csv.row-width 3 2";
        QTest::newRow("open quote") << "a;b\n1;2\n3;\"4\n5;6\n"
                                    << "rows.csv:3: csv.open-quote";
        QTest::newRow("after quote") << "a;b\n1;\"2\"x\n" << "rows.csv:2: csv.after-quote";
        QTest::newRow("empty") << "" << "rows.csv: csv.no-header";
        QTest::newRow("title") << "Extraction\n\na;b\n1;2\n3;4\n" << "rows.csv:3: csv.names-at-line 3";
    }
    void refusesBrokenRowsWithTheirLine() {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(QString::fromStdString(csv(text.toStdString()).front().front()), error);
    }
    void readsEncodings() {
        const std::string expected = "Étang-Salé";
        for (const auto& [bytes, encoding] :
             {std::pair("\xC9tang-Sal\xE9", Encoding::Latin1), std::pair("\xC9tang-Sal\xE9", Encoding::Guess),
              std::pair("\xEF\xBB\xBFÉtang-Salé", Encoding::Utf8), std::pair("Étang-Salé", Encoding::Guess)})
            QCOMPARE(*toUtf8(bytes, encoding), expected);
        QCOMPARE(*toUtf8("\x80 \x93x\x94", Encoding::Windows1252), "€ “x”");
        QCOMPARE(*toUtf8("arriv\x8E"
                         "e; pr\x8Esence; \x8Fge",
                         Encoding::Guess),
                 "arrivée; présence; ège");  // MacRoman
        QCOMPARE(*toUtf8("arriv\x82"
                         "e; pr\x82sence; d\x82part",
                         Encoding::Guess),
                 "arrivée; présence; départ");  // IBM850
        QCOMPARE(*toUtf8(std::string("\xFF\xFEl\0a\0\xE9\0", 8), Encoding::Utf16), "laé");
        QCOMPARE(text::documentText("arriv\xE9").error().clause, clause("text.document-not-utf-8", "Windows-1252"));
        QCOMPARE(*text::documentText("\xEF\xBB\xBF[a]\r\n"), "[a]\r\n");
        QCOMPARE(toUtf8("ok\nSal\xE9", Encoding::Utf8).error().line, 2L);
        QCOMPARE(toUtf8(std::string("\xFF\xFE"
                                    "a\0",
                                    4),
                        Encoding::Guess)
                     .error()
                     .clause.id,
                 "file.utf16");
        QVERIFY(!toUtf8(std::string("a\0b", 3), Encoding::Guess));
        QVERIFY(!isUtf8("\xC0\x80") && !isUtf8("\xED\xA0\x80") && !isUtf8("\xF4\x90\x80\x80") && !isUtf8("\xE2\x82") &&
                isUtf8("€𝄞"));
    }
    void saysWhatAFileIsThatIsNoText() {
        for (const auto& [bytes, words] : {std::pair("PK\x03\x04xl/workbook.xml", "csv.spreadsheet"),
                                           std::pair("\xD0\xCF\x11\xE0", "csv.old-spreadsheet"),
                                           std::pair("SQLite format 3", "csv.database"), std::pair("%PDF-1.7", "csv.pdf")})
            QCOMPARE(toUtf8(bytes, Encoding::Guess).error().clause.id, words);
    }
    void readsAnSqliteTable() {
        {
            auto database = sqlite::Database::open(path("one.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(
                database->execute("CREATE TABLE \"le \"\"personnel\" (lat REAL, jours INTEGER, mode TEXT);"
                                  "INSERT INTO \"le \"\"personnel\" VALUES (-20.9, 5, 'V'), (NULL, 4, 'É')"));
        }
        QCOMPARE(opened("one.sqlite"), (Table{{"lat", "jours", "mode"}, {"-20.9", "5", "V"}, {"", "4", "É"}}));
        QCOMPARE(opened("one.sqlite:le \"personnel"), opened("one.sqlite"));
        QVERIFY(opened("one.sqlite:autre").front().front().contains("rows.no-such-table"));
    }
    void asksWhichTableOfSeveral() {
        {
            auto database = sqlite::Database::open(path("two.db"), sqlite::Database::Access::Create);
            QVERIFY(database->execute("CREATE TABLE rh (a); CREATE TABLE sites (b); INSERT INTO sites VALUES (7)"));
        }
        QVERIFY(opened("two.db").front().front().ends_with("rows.several-tables rh, sites"));
        QCOMPARE(opened("two.db:sites"), (Table{{"b"}, {"7"}}));
        QCOMPARE(*tablesOf(*parseLocation(path("two.db"), "/")), (std::vector<std::string>{"rh", "sites"}));
    }
    void neverWrites() {
        write("closed.csv", "a;b\n1;2\n");
        {
            auto database = sqlite::Database::open(path("kept.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(database->execute("CREATE TABLE rh (a)"));
        }
        const auto before = std::filesystem::last_write_time(path("kept.sqlite"));
        (void)opened("kept.sqlite");
        (void)opened("closed.csv");
        QCOMPARE(std::filesystem::last_write_time(path("kept.sqlite")), before);
        QVERIFY(!std::filesystem::exists(path("kept.sqlite-journal")));
    }
    void saysWhatIsWrongWithADatabase() {
        write("text.sqlite", "this is no database, only a long enough text that looks like nothing at all");
        QVERIFY(opened("text.sqlite").front().front().contains("rows.damaged"));
        {
            auto database = sqlite::Database::open(path("torn.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(database->execute("CREATE TABLE rh (a TEXT)"));
            for (int i = 0; i < 2000; ++i) QVERIFY(database->run("INSERT INTO rh VALUES (?)", std::string(40, 'x')));
        }
        QFile torn(m_folder.filePath("torn.sqlite"));
        QVERIFY(torn.open(QIODevice::ReadWrite));
        torn.seek(8192);
        torn.write(QByteArray(40'000, '\x5A'));
        torn.close();
        QVERIFY(opened("torn.sqlite").front().front().contains("rows.damaged"));
        QVERIFY(opened("absent.sqlite").front().front().ends_with("absent.sqlite: file.missing"));
    }
    void saysThatADatabaseIsLocked() {
        auto holder = sqlite::Database::open(path("locked.sqlite"), sqlite::Database::Access::Create);
        QVERIFY(holder->execute("CREATE TABLE rh (a); BEGIN EXCLUSIVE; INSERT INTO rh VALUES (1)"));
        QVERIFY(opened("locked.sqlite").front().front().ends_with("rows.locked"));
    }
    void refusesUnknownKinds() {
        QVERIFY(opened("rows.json").front().front().contains("value 'rows.json': rows.ending"));
        QVERIFY(opened("rows.xlsx").front().front().ends_with("rows.xlsx: file.missing"));
    }
    void wholeNumbersStoredAsFractionsAreWhole() {
        {
            auto database = sqlite::Database::open(path("real.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(
                database->execute("CREATE TABLE rh (h REAL, d REAL, b BLOB, t TEXT);"
                                  "INSERT INTO rh VALUES (730.0, 4.5, x'00FF', CAST(x'53616CE9' AS TEXT))"));
        }
        QCOMPARE(opened("real.sqlite"), (Table{{"h", "d", "b", "t"}, {"730", "4.5", "", "Salé"}}));
        const auto source = openRows(*parseLocation("real.sqlite", m_folder.path().toStdString()), {});
        QVERIFY(*(*source)->next() && (*source)->isBinary(2) && !(*source)->isBinary(3));
    }
    void columnsAreThoseThatAreSelected() {
        {
            auto database = sqlite::Database::open(path("generated.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(
                database->execute("CREATE TABLE rh (a, n AS (a * 10) VIRTUAL, b, m AS (a + b) STORED, c);"
                                  "INSERT INTO rh (a, b, c) VALUES (1, 2, 3)"));
        }
        QCOMPARE(opened("generated.sqlite"), (Table{{"a", "n", "b", "m", "c"}, {"1", "10", "2", "3", "3"}}));
    }
    void seesWhatAnotherProgramHasNotYetMovedAndLeavesNothing() {
        auto writer = sqlite::Database::open(path("live.sqlite"), sqlite::Database::Access::Create);
        QVERIFY(writer->execute("PRAGMA journal_mode = WAL; CREATE TABLE rh (a); INSERT INTO rh VALUES (7)"));
        QDir().mkpath(m_folder.filePath("copy"));
        for (const char* name : {"live.sqlite", "live.sqlite-wal"})
            QVERIFY(QFile::copy(m_folder.filePath(name), m_folder.filePath(QStringLiteral("copy/") + name)));
        const auto files = [&] { return QDir(m_folder.filePath("copy")).entryList(QDir::Files); };
        const QStringList before = files();
        QCOMPARE(opened("copy/live.sqlite"), (Table{{"a"}, {"7"}}));
        QCOMPARE(files(), before);
        QCOMPARE(opened("live.sqlite"), (Table{{"a"}, {"7"}}));
        QVERIFY(writer->execute("PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile::remove(m_folder.filePath("copy/live.sqlite-wal"));
        QVERIFY(QFile::remove(m_folder.filePath("copy/live.sqlite")) &&
                QFile::copy(m_folder.filePath("live.sqlite"), m_folder.filePath("copy/live.sqlite")));
        QCOMPARE(opened("copy/live.sqlite"), (Table{{"a"}, {"7"}}));
        QCOMPARE(files(), QStringList{"live.sqlite"});
    }
    void anEndlessViewCanBeStopped() {
        {
            auto database = sqlite::Database::open(path("endless.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(
                database->execute("CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                  "SELECT count(*) AS a FROM n"));
        }
        std::stop_source stop;
        const auto location = *parseLocation("endless.sqlite", m_folder.path().toStdString());
        const auto source = openRows(location, {}, stop.get_token());
        QVERIFY(source.has_value());
        std::jthread later([&] { QThread::msleep(100), stop.request_stop(); });
        const auto row = (*source)->next();
        QVERIFY(!row);
        QCOMPARE(row.error().code, Error::Code::Cancelled);
    }
    void namesAGeoPackage() {
        {
            auto database = sqlite::Database::open(path("homes.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(database->execute(
                "PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (a); CREATE TABLE homes (geom)"));
        }
        QVERIFY(opened("homes.sqlite").front().front().ends_with("sqlite.geopackage homes"));
        QCOMPARE(*tablesOf(*parseLocation(path("homes.sqlite"), "/")), std::vector<std::string>{"homes"});
    }
    void pathsAndTablesMayHaveColons() {
        write("10:30.csv", "a;b\n1;2\n");
        QCOMPARE(opened("10:30.csv"), (Table{{"a", "b"}, {"1", "2"}}));
        QDir().mkpath(m_folder.filePath("2026.db:x"));
        {
            auto database = sqlite::Database::open(path("2026.db:x/rh.sqlite"), sqlite::Database::Access::Create);
            QVERIFY(database->execute("CREATE TABLE \"t:u\" (a); INSERT INTO \"t:u\" VALUES (7); CREATE TABLE w (b)"));
        }
        QCOMPARE(opened("2026.db:x/rh.sqlite:t:u"), (Table{{"a"}, {"7"}}));
        QCOMPARE(parseLocation("C:\\rh\\staff.sqlite:people", "/f")->table, "people");
        QCOMPARE(parseLocation("C:\\rh\\staff.sqlite:a:b", "/f")->table, "a:b");
    }
    void storesPathsBeneathTheWorkshopAsRelative() {
        const auto folder = std::filesystem::path("/ateliers/est");
        QCOMPARE(storedLocation(*parseLocation("/ateliers/est/bac/rh.sqlite:personnel", folder), folder),
                 "bac/rh.sqlite:personnel");
        QCOMPARE(storedLocation(*parseLocation("/ailleurs/rh.csv", folder), folder), "/ailleurs/rh.csv");
        QCOMPARE(storedLocation(*parseLocation("../rh.csv", folder), folder), "/ateliers/rh.csv");
    }
};

KABAR_TEST(TestRowSources)
#include "test_row_sources.moc"
