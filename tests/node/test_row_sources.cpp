// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/csv_source.h"
#include "core/node/row_source.h"
#include "core/node/text_encoding.h"
#include "core/sqlite/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kabar;
using namespace kabar::node;

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
    void theMappingsDelimiterWins() {
        QCOMPARE(csv("a;b,c\n1;2,3\n", {.delimiter = ','}), (Table{{"a;b", "c"}, {"1;2", "3"}}));
    }
    void decimalCommasDoNotDeceiveTheGuess() {
        QCOMPARE(guessDelimiter("lat;lon;jours\n-20,9;55,4;4,5\n-21,0;55,5;5\n"), ';');
    }
    void refusesBrokenRowsWithTheirLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("too few") << "a;b\n1;2\n3\n" << "rows.csv:3: the row has 1 fields and the header 2";
        QTest::newRow("too many") << "a;b\n\"1\n1\";2;3\n" << "rows.csv:2: the row has 3 fields and the header 2";
        QTest::newRow("open quote") << "a;b\n1;2\n3;\"4\n5;6\n"
                                    << "rows.csv:3: a quotation mark is opened here and never closed";
        QTest::newRow("after quote") << "a;b\n1;\"2\"x\n" << "rows.csv:2: text after a closing quotation mark";
        QTest::newRow("empty") << "" << "rows.csv: the file is empty: its first line must name the columns";
        QTest::newRow("same name") << "a;b;a\n" << "rows.csv:1: field 'column', value 'a': two columns have this name";
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
        QCOMPARE(toUtf8("ok\nSal\xE9", Encoding::Utf8).error().line, 2L);
        QCOMPARE(toUtf8(std::string("\xFF\xFE"
                                    "a\0",
                                    4),
                        Encoding::Guess)
                     .error()
                     .detail,
                 "the file is in UTF-16: save it as UTF-8");
        QVERIFY(!toUtf8(std::string("a\0b", 3), Encoding::Guess));
        QVERIFY(!isUtf8("\xC0\x80") && !isUtf8("\xED\xA0\x80") && !isUtf8("\xF4\x90\x80\x80") && !isUtf8("\xE2\x82") &&
                isUtf8("€𝄞"));
    }
    void saysWhatAFileIsThatIsNoText() {
        for (const auto& [bytes, words] :
             {std::pair("PK\x03\x04xl/workbook.xml", "spreadsheet (XLSX or ODS)"), std::pair("\xD0\xCF\x11\xE0", "XLS"),
              std::pair("SQLite format 3", ".sqlite"), std::pair("%PDF-1.7", "PDF")})
            QVERIFY(toUtf8(bytes, Encoding::Guess).error().detail.contains(words));
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
        QVERIFY(opened("one.sqlite:autre").front().front().contains("no such table"));
    }
    void asksWhichTableOfSeveral() {
        {
            auto database = sqlite::Database::open(path("two.db"), sqlite::Database::Access::Create);
            QVERIFY(database->execute("CREATE TABLE rh (a); CREATE TABLE sites (b); INSERT INTO sites VALUES (7)"));
        }
        QVERIFY(opened("two.db").front().front().ends_with("name one of them: rh, sites"));
        QCOMPARE(opened("two.db:sites"), (Table{{"b"}, {"7"}}));
        QCOMPARE(*tablesOf(path("two.db")), (std::vector<std::string>{"rh", "sites"}));
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
        QVERIFY(opened("text.sqlite").front().front().contains("not a database, or a damaged one"));
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
        QVERIFY(opened("torn.sqlite").front().front().contains("damaged"));
        QVERIFY(opened("absent.sqlite").front().front().ends_with("absent.sqlite: no such file"));
    }
    void saysThatADatabaseIsLocked() {
        auto holder = sqlite::Database::open(path("locked.sqlite"), sqlite::Database::Access::Create);
        QVERIFY(holder->execute("CREATE TABLE rh (a); BEGIN EXCLUSIVE; INSERT INTO rh VALUES (1)"));
        QVERIFY(opened("locked.sqlite").front().front().ends_with("the database is locked by another program"));
    }
    void refusesUnknownKinds() {
        QVERIFY(opened("rows.json").front().front().contains("value 'rows.json': expected a file that ends in"));
        QVERIFY(
            opened("rows.xlsx").front().front().contains("value 'rows.xlsx': a spreadsheet is not read: save it as CSV"));
    }
    void storesPathsBeneathTheWorkshopAsRelative() {
        const auto folder = std::filesystem::path("/home/marie/atelier");
        QCOMPARE(storedLocation(*parseLocation("/home/marie/atelier/bac/rh.sqlite:personnel", folder), folder),
                 "bac/rh.sqlite:personnel");
        QCOMPARE(storedLocation(*parseLocation("/srv/rh.csv", folder), folder), "/srv/rh.csv");
        QCOMPARE(storedLocation(*parseLocation("../rh.csv", folder), folder), "/home/marie/rh.csv");
    }
};

QTEST_GUILESS_MAIN(TestRowSources)
#include "test_row_sources.moc"
