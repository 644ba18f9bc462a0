// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_words.h"
#include "app/cli/plain_output.h"
#include "core/store/database.h"
#include "core/store/workshop_file.h"
#include "tests/cli/command_line.h"
#include "tests/support/checkout.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <span>
#include <sstream>

using namespace kabar;
using namespace kabar::tests;
using store::Database;

namespace {

const QByteArray kHeader = "lat;lon;site;debut;jours;mode\n";
const QByteArray kGoodRow = "-20,88;55,45;NORD;07:30;5;voiture\n";
const QByteArray kMapping = R"([source]
delimiter = ";"
decimal = ","
[fields]
home_latitude = "lat"
home_longitude = "lon"
site = "site"
arrival = "debut"
days_on_site = "jours"
mode = "mode"
[values.mode]
voiture = "car"
[sites.NORD]
name = "Agence nord"
latitude = -20.89
longitude = 55.46
)";

}  // namespace

/// Every refusal is one clear sentence with exit code 2, and leaves everything as it was.
class TestBadInput : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{fastFolder()};
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeRows() {
        write(path("good.csv"), kHeader + kGoodRow);
        write(path("broken.csv"), kHeader + kGoodRow + kGoodRow + "-20,88;55,45;NORD\n" + kGoodRow);
        write(path("open-quote.csv"), kHeader + kGoodRow + "\"-20,88;55,45;NORD;07:30;5;voiture\n");
        write(path("type.csv"), kHeader + kGoodRow + "-20,88;55,45;NORD;07:30;cinq;voiture\n");
        write(path("hour.csv"), kHeader + "-20,88;55,45;NORD;25:30;5;voiture\n");
        write(path("outside.csv"), kHeader + kGoodRow + "48,85;2,35;NORD;07:30;5;voiture\n");
        write(path("site.csv"), kHeader + "-20,88;55,45;LUNE;07:30;5;voiture\n");
        write(path("mode.csv"), kHeader + "-20,88;55,45;NORD;07:30;5;licorne\n");
        write(path("no-home.csv"), kHeader + ";55,45;NORD;07:30;5;voiture\n");
        write(path("empty.csv"), "");
        write(path("no-rows.csv"), kHeader);
        write(path("column.csv"), "lat;lon;debut;jours;mode\n-20,88;55,45;07:30;5;voiture\n");
        write(path("spreadsheet.csv"), QByteArray("PK\x03\x04\x14\0\x06\0xl/workbook.xml", 23));
        write(path("database.csv"), QByteArray("SQLite format 3\0\x10\0", 18));
        write(path("twice.csv"), "lat;lon;site;debut;jours;jours\n-20,88;55,45;NORD;07:30;5;5\n");
        write(path("swapped.csv"), kHeader + kGoodRow + "55,45;-20,88;NORD;07:30;5;voiture\n");
        write(path("projected.csv"), kHeader + "7690250,5;338400,2;NORD;07:30;5;voiture\n");
        write(path("letters.csv"), kHeader + kGoodRow + "-20,88;55,45;NORD;7h30;5;voiture\n");
        write(path("lines.csv"), kHeader + kGoodRow + "-20,88;55,45;\"NORD\n(bis)\";07:30;5;voiture\n");
        write(path("points.csv"), kHeader + "-20.88;55.45;NORD;07:30;5;voiture\n");
        write(path("adresses.csv"), "adresse;site;debut;jours;mode\n12 rue du Port;NORD;07:30;5;voiture\n");
        write(path("utf16.csv"), QByteArray("\xFF\xFEl\0a\0t\0;\0l\0o\0n\0", 14));
        write(path("good.toml"), kMapping);
        write(path("syntax.toml"), "[fields]\nhome_latitude = \n");
        write(path("unknown.toml"), QByteArray(kMapping).replace("days_on_site", "jours_par_lune"));
        write(path("incomplete.toml"), QByteArray(kMapping).replace("site = \"site\"\n", ""));
    }

    void writeDatabases() {
        auto made = Database::open(path("rows.sqlite").toStdString(), Database::Access::Create);
        QVERIFY(made && made->execute("CREATE TABLE personnel (lat, lon, site, debut, jours, mode)"));
        for (int i = 0; i < 2000; ++i)
            QVERIFY(made->run("INSERT INTO personnel VALUES (-20.88, 55.45, 'NORD', '07:30', 5, 'voiture')"));
        QVERIFY(made->execute("CREATE TABLE services (nom)"));
        made = fail({.code = Error::Code::Internal});
        const QByteArray whole = bytesOf("rows.sqlite");
        write(path("truncated.sqlite"), whole.first(whole.size() / 2));
        QByteArray corrupt = whole;
        for (qsizetype page = 4096; page + 200 < corrupt.size(); page += 4096)
            corrupt.replace(page, 200, QByteArray(200, '\xA5'));
        write(path("corrupt.sqlite"), corrupt);
        write(path("text.sqlite"),
              "this is not a database, whatever its name says, and it is long enough to look at\n" + kHeader.repeated(4));
    }

    void writeWorkshops() {
        write(path("text.kabar"), "not a workshop at all");
        write(path("empty.kabar"), "");
        QVERIFY(QDir(m_folder.path()).mkdir("folder.kabar"));
        QVERIFY(QFile::copy(path("rows.sqlite"), path("other.kabar")));
        QVERIFY(QFile::copy(path("demo.kabar"), path("newer.kabar")));
        auto newer = Database::open(path("newer.kabar").toStdString(), Database::Access::ReadWrite);
        QVERIFY(newer && newer->execute("PRAGMA user_version = 99"));
        const QByteArray whole = bytesOf("demo.kabar");
        QByteArray corrupt = whole;
        for (qsizetype page = 4096; page + 200 < corrupt.size(); page += 4096)
            corrupt.replace(page, 200, QByteArray(200, '\xA5'));
        write(path("corrupt.kabar"), corrupt);
    }

    void writeOthers() {
        write(path("good.log"), "(1436509052.249713) can0 155#070D5A1234567890\n");
        write(path("rubbish.log"),
              "(1436509052.249713) can0 155#070D5A1234567890\n(1436509052.250) can0 155#XYZ\nrubbish\n");
        write(path("binary.log"), QByteArray("\0\1\2\3\xff\xfe", 6).repeated(100));
        write(path("broken.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [\n{\"type\": \"Feature\",\n}]}");
        write(path("cut.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [\n{\"type\": \"Feat");
        write(path("metres.geojson"),
              R"({"type":"Polygon","coordinates":[[[338000,7690000],[339000,7690000],[339000,7691000],[338000,7690000]]]})");
        write(path("swapped.geojson"),
              R"({"type":"Polygon","coordinates":[[[-21.1,55.5],[-21.2,55.5],[-21.2,55.6],[-21.1,55.5]]]})");
        write(path("log.gz"), QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8));
        write(path("no-times.log"), "  can0  155   [8]  05 96 E7 54 6D 58 00 6F\n");
        write(path("back.log"), "(1436509052.2) can0 155#0596E7546D58006F\n(1436509000.2) can0 155#0596E7546D58006F\n");
        write(path("empty.log"), "");
        QVERIFY(QDir(m_folder.path()).mkdir("folder.log"));
        write(path("empty.geojson"), R"({"type": "FeatureCollection", "features": []})");
        write(
            path("paris.geojson"),
            R"({"type":"Feature","properties":{"code":"75056","nom":"Paris"},"geometry":{"type":"Polygon","coordinates":[[[2.2,48.8],[2.4,48.8],[2.4,48.9],[2.2,48.8]]]}})");
        write(path("broken.json"), "{\"name\": \"x\",");
        QFile shipped(QString::fromStdString(kabar::test::sourcePath("resources/algorithms/commute-homes.json")));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray document = shipped.readAll();
        write(path("unknown.json"), document.replace(document.lastIndexOf('}'), 1, ", \"colour\": \"blue\"}"));
    }

    QStringList add(const QString& source, const QString& mapping) const {
        return {"employer", "add", "demo.kabar", "--name", "Essai", "--source", source, "--mapping", mapping};
    }

private slots:
    void initTestCase() {
        const CommandResult made = run(m_folder.path(), {"demo", "demo.kabar", "--seed", "1", "--employees", "1000"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        writeRows();
        writeDatabases();
        writeWorkshops();
        writeOthers();
    }

    void refusesArgumentsThatAreNoText() {
        char program[] = "kabar-cli", command[] = "new", file[] = "x.kabar", option[] = "--title", title[] = "Caf\xe9";
        char* const arguments[] = {program, command, file, option, title};
        const auto checked = cli::checkTexts(arguments);
        QVERIFY(!checked && checked.error().field == "--title");
        QVERIFY(cli::checkTexts(std::span(arguments).first(4)));
        char steering[] = "Caf\x1B[2J";
        char turning[] = "Cli\u202Enique";
        for (char* text : {steering, turning}) {
            char* const others[] = {program, command, file, option, text};
            QCOMPARE(cli::checkTexts(others).error().clause.id, "command.not-one-line");
        }
        for (const char* honest : {"👩‍💻 Équipe", "می‌خواهم", "שלום", "Saint\u00ADDenis"}) {
            std::string text = honest;
            char* const others[] = {program, command, file, option, text.data()};
            QVERIFY(cli::checkTexts(others));
        }
    }
    void saysWhatCannotBePrinted() {
        const CommandResult result = run(m_folder.path(), {"factor", "demo.kabar", "--json"},
                                         [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); });
        const QString flaw = notARefusal(result, {"printed"});
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }

    void printsNoCharacterThatSteersATerminal() {
        std::ostringstream out;
        {
            const cli::PlainOutput plain(out);
            out << "a\u202Eb\u2028👩‍💻\xE2";
            out << "\x80\xAE";
            out << "\x1B[31mÉté\r\n\tà \xC2\x9B" << "2J\x7F\xC2" << "\x85.\xC2\xA0€\xC2";
        }
        QCOMPARE(out.str(), "a b 👩‍💻  [31mÉté \n\tà  2J  .\xC2\xA0€\xC2");
    }
    void aNameInAMailedFileSteersNoTerminal() {
        const QTemporaryDir mailed;
        QVERIFY(QFile::copy(path("demo.kabar"), mailed.filePath("demo.kabar")));
        {
            auto file = Database::open(mailed.filePath("demo.kabar").toStdString(), Database::Access::ReadWrite);
            QVERIFY(file && file->execute("UPDATE employer SET name = char(27) || '[2J' || name"));
        }
        const CommandResult result = run(mailed.path(), {"employer", "list", "demo.kabar"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(result.out.contains("[2J") && !result.out.contains(QChar(27)));
    }
    void waitsForNoPipe() {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath("pipe");
        for (const char* ending : {"", ".csv", ".sqlite", ".toml", ".geojson", ".log", ".kabar"})
            QCOMPARE(::mkfifo(qPrintable(pipe + ending), 0600), 0);
        for (const QStringList& arguments :
             {QStringList{"fleet", "import", "demo.kabar", pipe + ".log"}, add(pipe + ".csv", "good.toml"),
              add(pipe + ".sqlite", "good.toml"), add("good.csv", pipe + ".toml"),
              QStringList{"territory", "import", "demo.kabar", "--communes", pipe + ".geojson", "--outline",
                          "empty.geojson"},
              QStringList{"algorithm", "add", "demo.kabar", pipe},
              QStringList{"algorithm", "sign", "demo.kabar", "--key", pipe},
              QStringList{"report", "demo.kabar", "--out", folder.filePath("report.wiki"), "--wiki-mapping", pipe + ".toml"},
              QStringList{"study", pipe + ".kabar"}}) {
            const CommandResult result = run(m_folder.path(), arguments);
            const QString flaw = notARefusal(result, {"pipe", "not a file"});
            QVERIFY2(flaw.isEmpty(), qPrintable(arguments.join(' ') + ": " + flaw));
        }
    }

    void refuses_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* name, const QStringList& arguments, const QStringList& words) {
            QTest::newRow(name) << arguments << words;
        };
        row("unknown option", {"study", "demo.kabar", "--frobnicate"}, {"--frobnicate"});
        row("unknown command", {"frobnicate"}, {"frobnicate"});
        row("no command", {}, {"--help"});
        row("missing argument", {"demo"}, {"FILE"});
        row("option of a wrong type", {"demo", "x.kabar", "--seed", "abc"}, {"--seed", "abc"});
        row("option out of range", {"study", "demo.kabar", "--places", "99"}, {"--places", "99"});
        row("too few employers", {"demo", "x.kabar", "--employers", "2"}, {"employers", "2"});
        row("too many employees", {"demo", "x.kabar", "--employees", "100000000"}, {"employees", "100000000"});
        row("a name that is no workshop's", {"demo", "x.txt"}, {"x.txt", ".kabar"});
        row("another demo in the way", {"demo", "demo.kabar", "--seed", "2"}, {"demo.kabar", "--force"});
        row("a file in the way", {"demo", "other.kabar", "--force"}, {"other.kabar"});
        row("new in no folder", {"new", "nowhere/x.kabar"}, {"nowhere/x.kabar", "folder does not exist"});
        row("new over a file", {"new", "demo.kabar"}, {"demo.kabar", "exists"});

        row("missing file", {"study", "nowhere.kabar"}, {"nowhere.kabar", "no such file"});
        row("a text", {"study", "text.kabar"}, {"text.kabar", "not a Kabar workshop"});
        row("an empty file", {"study", "empty.kabar"}, {"empty.kabar", "not a Kabar workshop"});
        row("a folder", {"study", "folder.kabar"}, {"folder.kabar", "not a file"});
        row("another program's database", {"study", "other.kabar"}, {"other.kabar", "not a Kabar workshop"});
        row("a newer workshop", {"study", "newer.kabar"}, {"newer.kabar", "newer", "99"});
        row("a corrupt workshop", {"study", "corrupt.kabar"}, {"corrupt.kabar"});

        row("CSV: broken row", add("broken.csv", "good.toml"), {"broken.csv:4"});
        row("CSV: open quote", add("open-quote.csv", "good.toml"), {"open-quote.csv:3"});
        row("CSV: wrong type", add("type.csv", "good.toml"), {"type.csv:3", "“jours”", "“cinq”"});
        row("CSV: no time of day", add("hour.csv", "good.toml"), {"hour.csv:2", "“debut”", "“25:30”"});
        row("CSV: outside the territory", add("outside.csv", "good.toml"), {"outside.csv:3", "“lat”", "48.85", "outside"});
        row("CSV: unknown site", add("site.csv", "good.toml"), {"site.csv:2", "“site”", "“LUNE”"});
        row("CSV: unknown mode", add("mode.csv", "good.toml"), {"mode.csv:2", "“mode”", "“licorne”"});
        row("CSV: no home", add("no-home.csv", "good.toml"), {"no-home.csv:2", "“lat”", "missing"});
        row("CSV: empty", add("empty.csv", "good.toml"), {"empty.csv"});
        row("CSV: no rows", add("no-rows.csv", "good.toml"), {"no-rows.csv"});
        row("CSV: no such column", add("column.csv", "good.toml"), {"column.csv", "“site”"});
        row("CSV: UTF-16", add("utf16.csv", "good.toml"), {"utf16.csv", "UTF-16"});
        row("CSV: a spreadsheet", add("spreadsheet.csv", "good.toml"), {"spreadsheet.csv", "damaged", "save it anew"});
        row("CSV: a database", add("database.csv", "good.toml"), {"database.csv", "not a database"});
        row("CSV: one name twice", add("twice.csv", "good.toml"), {"twice.csv:1", "“jours”", "two columns"});
        row("CSV: swapped", add("swapped.csv", "good.toml"), {"swapped.csv:3", "“lat”", "55.45, -20.88", "swapped"});
        row("CSV: projected", add("projected.csv", "good.toml"), {"projected.csv:2", "“lat”", "“7690250,5”", "projection"});
        row("CSV: 7h30", add("letters.csv", "good.toml"), {"letters.csv:3", "“debut”", "“7h30”", "unit '7h30'"});
        row("CSV: a value of two lines", add("lines.csv", "good.toml"), {"lines.csv:3", "“site”", "“NORD (bis)”"});
        row("CSV: another decimal sign", add("points.csv", "good.toml"), {"points.csv:2", "“lat”", "“-20.88”", "degrees"});
        row("CSV: addresses alone", add("adresses.csv", "good.toml"), {"adresses.csv", "“lat”", "no column"});
        row("CSV: missing", add("nowhere.csv", "good.toml"), {"nowhere.csv"});
        row("source of an unknown kind", add("rows.ods", "good.toml"), {"rows.ods"});

        row("mapping: missing", add("good.csv", "nowhere.toml"), {"nowhere.toml"});
        row("mapping: syntax", add("good.csv", "syntax.toml"), {"syntax.toml:2"});
        row("mapping: unknown field", add("good.csv", "unknown.toml"), {"unknown.toml:9", "jours_par_lune"});
        row("mapping: incomplete", add("good.csv", "incomplete.toml"), {"incomplete.toml", "site"});

        row("SQLite: truncated", add("truncated.sqlite:personnel", "good.toml"), {"truncated.sqlite"});
        row("SQLite: corrupt", add("corrupt.sqlite:personnel", "good.toml"), {"corrupt.sqlite"});
        row("SQLite: a text", add("text.sqlite", "good.toml"), {"text.sqlite"});
        row("SQLite: missing", add("nowhere.sqlite", "good.toml"), {"nowhere.sqlite"});
        row("SQLite: which table", add("rows.sqlite", "good.toml"), {"rows.sqlite", "personnel", "services"});
        row("SQLite: no such table", add("rows.sqlite:lune", "good.toml"), {"rows.sqlite", "lune"});

        row("log: rubbish line", {"fleet", "import", "demo.kabar", "rubbish.log"}, {"rubbish.log:2"});
        row("log: binary", {"fleet", "import", "demo.kabar", "binary.log"}, {"binary.log", "neither"});
        row("log: skipping is offered", {"fleet", "import", "demo.kabar", "rubbish.log"}, {"--skip-bad-lines"});
        row("log: compressed", {"fleet", "import", "demo.kabar", "log.gz"}, {"log.gz", "gzip"});
        row("log: without times", {"fleet", "import", "demo.kabar", "no-times.log"},
            {"no-times.log:1", "can0  155", "time"});
        row("log: time goes back", {"fleet", "import", "demo.kabar", "back.log"}, {"back.log:2", "“time”", "earlier"});
        row("log: empty", {"fleet", "import", "demo.kabar", "empty.log"}, {"empty.log", "empty"});
        row("log: a folder", {"fleet", "import", "demo.kabar", "folder.log"}, {"folder.log", "it is a folder"});
        row("log: nothing in it but rubbish", {"fleet", "import", "demo.kabar", "no-times.log", "--skip-bad-lines"},
            {"no-times.log:1"});
        row("log: missing", {"fleet", "import", "demo.kabar", "nowhere.log"}, {"nowhere.log"});
        row("log: one good, one bad", {"fleet", "import", "demo.kabar", "good.log", "rubbish.log"}, {"rubbish.log:2"});

        const auto rule = [](const char* option, const char* value) {
            return QStringList{"coop", "rule", "demo.kabar", "--employer", "Quai Zéro Logistique", option, value};
        };
        row("rule: laxer persons", rule("--min-persons", "10"), {"min_persons", "“10”"});
        row("rule: laxer employers", rule("--min-employers", "2"), {"min_employers", "“2”"});
        row("rule: laxer share", rule("--max-share", "0.9"), {"max_share", "“0.9”"});
        row("rule: of nobody", {"coop", "rule", "demo.kabar", "--employer", "Personne"}, {"“Personne”"});
        row("reviewer: of nowhere",
            {"reviewer", "add", "demo.kabar", "--name", "Anne", "--organisation", " ", "--key", "anne.key"},
            {"organisation"});
        const auto territory = [](const QString& communes, const QString& outline) {
            return QStringList{"territory", "import", "demo.kabar", "--communes", communes, "--outline", outline};
        };
        row("GeoJSON: syntax", territory("paris.geojson", "broken.geojson"), {"broken.geojson:3"});
        row("GeoJSON: cut off", territory("paris.geojson", "cut.geojson"), {"cut.geojson:2", "cut off"});
        row("GeoJSON: another projection", territory("paris.geojson", "metres.geojson"),
            {"metres.geojson", "coordinates[0][0]", "338000", "projection"});
        row("GeoJSON: swapped axes", territory("paris.geojson", "swapped.geojson"), {"swapped.geojson", "swapped"});
        row("GeoJSON: a folder", territory("folder.log", "empty.geojson"), {"folder.log", "folder"});
        row("GeoJSON: nothing in it", territory("empty.geojson", "empty.geojson"), {"empty.geojson"});
        row("GeoJSON: missing", territory("nowhere.geojson", "empty.geojson"), {"nowhere.geojson"});
        row("algorithm: syntax", {"algorithm", "add", "demo.kabar", "broken.json"}, {"broken.json"});
        row("algorithm: unknown key", {"algorithm", "add", "demo.kabar", "unknown.json"}, {"unknown.json", "colour"});
    }
    void refuses() {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, words);
        const auto before = treeOf(m_folder.path());
        const CommandResult result = run(m_folder.path(), arguments);
        const QString flaw = notARefusal(result, words);
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        QVERIFY2(treeOf(m_folder.path()) == before, qPrintable("changed something: " + result.err));
        qInfo("%s", qPrintable(result.err.trimmed()));
    }

    void refusesADatabaseThatIsLocked() {
        const auto before = treeOf(m_folder.path());
        for (const auto& [file, arguments] : {std::pair{"rows.sqlite", add("rows.sqlite:personnel", "good.toml")},
                                              {"demo.kabar", add("good.csv", "good.toml")}}) {
            auto other = Database::open(path(file).toStdString(), Database::Access::ReadWrite);
            QVERIFY(other && other->execute("BEGIN EXCLUSIVE"));
            const CommandResult result = run(m_folder.path(), arguments);
            QVERIFY(other->execute("ROLLBACK"));
            const QString flaw = notARefusal(result, {file, "locked"});
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        }
        QVERIFY(treeOf(m_folder.path()) == before);
    }

    void refusesAnOutputThatCannotBeWritten() {
        const auto before = treeOf(m_folder.path());
        for (const QStringList& arguments :
             {QStringList{"new", "good.csv/x.kabar"}, {"demo", "good.csv/x.kabar"}, {"new", "nowhere/x.kabar"}}) {
            const QString flaw = notARefusal(run(m_folder.path(), arguments), {arguments[1].section('/', 0, 0)});
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        }
        QVERIFY(treeOf(m_folder.path()) == before);
    }

    void acceptsTheGoodFilesAmongThem() {
        CommandResult result = run(m_folder.path(), add("good.csv", "good.toml"));
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY(QFile::copy(path("good.csv"), path("copy.csv")));
        QStringList copied = add("copy.csv", "good.toml");
        copied[copied.indexOf("Essai")] = "Autre";
        QCOMPARE(notARefusal(run(m_folder.path(), copied), {"copy.csv", "“Essai”", "another employer's"}), QString());
        result = run(m_folder.path(), {"fleet", "import", "demo.kabar", "good.log"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto before = treeOf(m_folder.path());
        const QString flaw = notARefusal(run(m_folder.path(), add("good.csv", "good.toml")), {"Essai"});
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        QVERIFY(treeOf(m_folder.path()) == before);
    }
};

KABAR_TEST(TestBadInput)
#include "test_bad_input.moc"
