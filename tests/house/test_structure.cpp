// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace {

/// Which folders of Kabar a folder may include from, besides itself. A folder that is not here may include nothing of ours,
/// so a new one must be thought about.
const QMap<QString, QStringList> kMayUse{
    {"core/base", {}},
    {"core/text", {"core/base"}},
    {"core/sheet", {"core/base", "core/text"}},
    {"core/geo", {"core/base", "core/text"}},
    {"core/vector", {"core/base", "core/geo"}},
    {"core/coop", {"core/base", "core/text", "core/geo"}},
    {"core/sqlite", {"core/base"}},
    {"core/address", {"core/base", "core/text", "core/geo", "core/sqlite"}},
    {"core/sealed", {"core/base", "core/text", "core/geo", "core/coop"}},
    {"core/node",
     {"core/base", "core/text", "core/sheet", "core/address", "core/geo", "core/coop", "core/sealed", "core/sqlite"}},
    {"core/solve", {"core/base"}},
    {"core/factor", {"core/base", "core/geo"}},
    {"core/commuters", {"core/base", "core/geo", "core/coop", "core/factor"}},
    {"core/study", {"core/base", "core/geo", "core/coop", "core/solve", "core/factor", "core/commuters"}},
    {"core/scenario", {"core/base", "core/geo", "core/coop", "core/solve", "core/study", "core/factor", "core/commuters"}},
    {"core/telemetry", {"core/base", "core/text", "core/geo"}},
    {"core/workshop", {"core/base"}},
    {"core/phones", {"core/base", "core/workshop"}},
    {"core/report", {"core/base", "core/text", "core/geo", "core/factor", "core/study", "core/scenario", "core/words"}},
    {"core/demo",
     {"core/base", "core/factor", "core/geo", "core/coop", "core/node", "core/telemetry", "core/workshop", "core/sqlite",
      "core/store", "core/study", "core/report", "core/rounds"}},
    {"core/store",
     {"core/base", "core/text", "core/geo", "core/sqlite", "core/coop", "core/sealed", "core/node", "core/factor",
      "core/commuters", "core/study", "core/scenario", "core/telemetry", "core/workshop", "core/report"}},
    {"core/words",
     {"core/base", "core/text", "core/geo", "core/coop", "core/factor", "core/commuters", "core/study", "core/scenario",
      "core/telemetry", "core/workshop"}},
    {"core/session", {"core"}},
    {"core/rounds",
     {"core/base", "core/geo", "core/coop", "core/sealed", "core/node", "core/factor", "core/commuters", "core/study",
      "core/scenario", "core/telemetry", "core/store", "core/sqlite", "core/session"}},
    {"core/brief_source",
     {"core/base", "core/geo", "core/coop", "core/factor", "core/commuters", "core/study", "core/scenario", "core/workshop",
      "core/report", "core/words", "core/store", "core/sqlite", "core/session", "core/rounds"}},
    {"core/proof",
     {"core/base", "core/geo", "core/coop", "core/factor", "core/commuters", "core/study", "core/scenario", "core/report",
      "core/words", "core/session", "core/rounds", "core/brief_source"}},
    {"maps", {"core/base", "core/geo", "maps"}},
    {"ui", {"core", "maps", "ui"}},
    {"app", {"core", "maps", "ui", "app"}},
};

/// Folders of core that are adapters to the world and may use Qt Core and Network; the others know no Qt at all.
const QStringList kAdapters{"core/phones", "core/transport", "core/words"};

const QString kRoot = QString::fromStdString(kabar::test::sourcePath({}));

QString folderOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    return parts[0] == u"core" && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
}

bool isUnder(const QString& folder, const QStringList& allowed) {
    return std::ranges::any_of(allowed,
                               [&](const QString& each) { return folder == each || folder.startsWith(each + u'/'); });
}

QStringList filesUnder(const QStringList& folders, const QStringList& patterns) {
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator walk(kRoot + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) files << walk.next().mid(kRoot.size());
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString& path) {
    QFile file(kRoot + path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// What `path` includes: ours with quotes, others' with angle brackets.
QStringList includesOf(const QString& path, bool ours) {
    static const QRegularExpression quoted(QStringLiteral("^\\s*#include \"([^\"]+)\""));
    static const QRegularExpression angled(QStringLiteral("^\\s*#include <([^>]+)>"));
    QStringList found;
    for (const QString& line : linesOf(path))
        if (const auto match = (ours ? quoted : angled).match(line); match.hasMatch()) found << match.captured(1);
    return found;
}

/// Where core may speak: the words themselves, and a territory that is invented.
const QStringList kMaySpeak{"core/words", "core/demo"};

/// Literals that look like prose and are none: protocols, formats and names that stand in files.
const QSet<QString> kNoProse{
    "vehicle-km avoided/day",
    "dddd-dd-dd dd:dd:dd",
    "remote request",  // a unit, and what candump writes
    "kabar algorithm 1",
    "kabar approves algorithm\\n",
    "kabar reviewer\\n",
    "kabar reviewer secret key 1",
    "kabar locked key 1",
    "kabar demo key\\n{}\\n{}",
    "kabar rows 1\\n{}\\n{}\\n",
    "kabar sealing key 1",
    "kabar sealed answer 1",
    "kabar invitation 1",
    "kabar answer 1",
    "kabar given answer 1",
    "kabar invited company 1",
    "default-src 'none'; style-src {}; script-src 'wasm-unsafe-eval' {} {} {}; img-src data:; base-uri 'none'; ",
    "SQLite format 3",  // first lines of formats
    "HTTP/1.1 413 Content Too Large\\r\\nContent-Type: text/plain\\r\\nContent-Length: 22\\r\\nConnection: "
    "close\\r\\n\\r\\n",
    "The request is too big",
    "Not Found",
    "Too Many Requests",  // said by HTTP before any language is known
    "; connect-src 'self' ws:; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "IGN, INSEE, © OpenStreetMap contributors (ODbL)",  // as its licence wants it
    "vehicle-km/working day",
    "min/commuter/working day"};  // units in files

/// String literals of a source, as written, without comments; raw ones are documents of their own and left out.
QStringList literalsOf(const QString& source) {
    static const QRegularExpression token(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/"
                       "|R\"(\\w*)\\(.*?\\)\\1\"|'(?:[^'\\\\\\n]|\\\\.)'|#include[^\\n]*|\"((?:[^\"\\\\\\n]|\\\\.)*)\""),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto each = token.globalMatch(source); each.hasNext();)
        if (const auto match = each.next(); match.hasCaptured(2)) found << match.captured(2);
    return found;
}

/// Two words of two letters or more with a space between, or a word with an accent; tags, SQL and tables of letters are
/// none.
bool isProse(QString text) {
    static const QRegularExpression sql(QStringLiteral(
        "^[\\s(]*(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|FROM|WHERE|ORDER|VALUES|AND|OR|JOIN|SET|BEGIN|COMMIT|ROLLBACK|"
        "SAVEPOINT|RELEASE|DROP|ATTACH|DETACH|LEFT|ON|VACUUM|UNION|WITH|GROUP|LIMIT|PRIMARY|STRICT)\\b|\\(SELECT "));
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>|<[^<>]*$|^[^<>]*>"));
    static const QRegularExpression words(QStringLiteral("\\p{L}{2,} +\\p{L}{2,}"));
    static const QRegularExpression accented(QStringLiteral(
        "\\p{L}[A-Za-z][\\x{C0}-\\x{17F}]|[A-Za-z][\\x{C0}-\\x{17F}]\\p{L}|[\\x{C0}-\\x{17F}][A-Za-z]\\p{L}"));
    if (sql.match(text).hasMatch()) return false;
    text.remove(tag);
    return words.match(text).hasMatch() || accented.match(text).hasMatch();
}

}  // namespace

class TestStructure : public QObject {
    Q_OBJECT
private slots:
    void foldersUseOnlyWhatTheyMay() {
        QStringList broken;
        for (const QString& file : filesUnder({"core", "maps", "ui", "app"}, {"*.h", "*.cpp"})) {
            const QString folder = folderOf(file);
            if (!kMayUse.contains(folder)) broken << folder + " has no dependency rule";
            for (const QString& include : includesOf(file, true)) {
                if (!include.contains(u'/')) continue;  // generated, or moc's
                const QString target = folderOf(include);
                if (target != folder && !isUnder(target, kMayUse[folder])) broken << file + " includes " + include;
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void theWindowReachesTheWorkshopThroughItsSessionAlone() {
        static const QRegularExpression store(
            QStringLiteral("\\bsqlite::|\\bstore::(Database|WorkshopFile|load|save|add|remove|delete)|\\bWorkshopFile\\b"));
        static const QRegularExpression sql(
            QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|CREATE TABLE|DROP|ALTER) "));
        QStringList broken;
        for (const QString& file : filesUnder({"ui", "app/desktop"}, {"*.h", "*.cpp"})) {
            for (const QString& include : includesOf(file, true))
                if (isUnder(folderOf(include), {"core/store", "core/sqlite"})) broken << file + " includes " + include;
            const QString text = linesOf(file).join(u'\n');
            for (const auto* kind : {&store, &sql})
                if (const auto match = kind->match(text); match.hasMatch()) broken << file + " says " + match.captured();
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void coreKnowsNoScreen() {
        static const QRegularExpression qt(QStringLiteral("^Q[A-Z]|^Qt[A-Z]"));
        static const QRegularExpression screen(
            QStringLiteral("^Qt?(Gui|Quick|Qml|Widget|Window|Painter|Image|Pixmap|Font|Color)"));
        QStringList broken;
        for (const QString& file : filesUnder({"core"}, {"*.h", "*.cpp"}))
            for (const QString& include : includesOf(file, false))
                if (screen.match(include).hasMatch() ||
                    (qt.match(include).hasMatch() && !isUnder(folderOf(file), kAdapters)))
                    broken << file + " includes " + include;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    /// Values of factors stand in resources/factors alone: no id, no distinctive figure and no constant of that kind
    /// elsewhere.
    void eachFactorIsNamedOnce() {
        QMap<QString, QString> figures;  // value → factor
        static const QRegularExpression table(QStringLiteral("^\\[(\\w+)\\]$"));
        static const QRegularExpression middle(QStringLiteral("^(?:mid|value) = ([0-9.]+)$"));
        QStringList ids, broken;
        for (const QString& line : linesOf(QStringLiteral("resources/factors/factors.toml"))) {
            if (const auto found = table.match(line); found.hasMatch()) {
                if (ids.contains(found.captured(1))) broken << found.captured(1) + " stands twice in the register";
                ids << found.captured(1);
            }
            // a figure that nothing else would be by chance
            if (const auto found = middle.match(line); found.hasMatch() && found.captured(1).remove(u'.').size() >= 3)
                if (const double value = found.captured(1).toDouble(); value > 1 && value != std::round(value))
                    figures[found.captured(1)] = ids.value(ids.size() - 1);
        }
        QVERIFY(ids.size() > 60);
        static const QRegularExpression constant(QStringLiteral(
            "constexpr [^=;]*k\\w*(Detour|Speed|FuelUse|WorkingDays|Emission|Fare|KmCost|Uptake)\\w*\\s*[={]\\s*[0-9]"));
        for (const QString& file : filesUnder({"core", "app"}, {"*.h", "*.cpp"})) {
            if (file.startsWith(QStringLiteral("core/factor/"))) continue;
            const QStringList lines = linesOf(file);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const QString code = lines[i].section(QStringLiteral("//"), 0, 0);
                const QString where = file + u':' + QString::number(i + 1) + ' ';
                if (constant.match(code).hasMatch()) broken << where + code.trimmed();
                for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
                    const QRegularExpression same(QStringLiteral("(?<![\\w.])") + QRegularExpression::escape(figure.key()) +
                                                  QStringLiteral("(?![\\w.])"));
                    if (same.match(code).hasMatch()) broken << where + figure.key() + " is " + figure.value();
                }
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void everySourceSaysItsLicence() {
        QStringList broken;
        for (const QString& file : filesUnder({"app", "cmake", "core", "maps", "tests", "ui"},
                                              {"*.h", "*.cpp", "*.qml", "*.cmake", "CMakeLists.txt"}))
            if (!linesOf(file).mid(0, 3).join(u'\n').contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
                broken << file;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void coreHoldsNoProse() {
        QStringList broken;
        for (const QString& file : filesUnder({"core"}, {"*.h", "*.cpp"})) {
            if (isUnder(folderOf(file), kMaySpeak)) continue;
            for (const QString& text : literalsOf(linesOf(file).join(u'\n')))
                if (isProse(text) && !kNoProse.contains(text)) broken << file + ": " + text.left(80);
        }
        QVERIFY2(broken.isEmpty(), qPrintable("words belong into core/words:\n" + broken.join(u'\n')));
    }
    void knowsProseWhenItSeesIt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("prose");
        QTest::newRow("two words") << "no such file" << true;
        QTest::newRow("a word beside a figure") << "the row has {} fields" << true;
        QTest::newRow("an accent") << "Télétravail" << true;
        QTest::newRow("a name") << "commute-homes" << false;
        QTest::newRow("one letter") << "é" << false;
        QTest::newRow("SQL") << "SELECT name FROM vehicle WHERE id = ?" << false;
        QTest::newRow("a tag") << "<p class=\"lead\">" << false;
        QTest::newRow("words between tags") << "<p>Kept for you</p>" << true;
        QTest::newRow("units") << "km/h" << false;
    }
    void knowsProseWhenItSeesIt() {
        QFETCH(QString, text);
        QFETCH(bool, prose);
        QCOMPARE(isProse(text), prose);
    }
    void pagesTakeTheirServicesAsProperties() {
        QStringList broken;
        for (const QString& file : filesUnder({"app", "maps", "ui"}, {"*.cpp"}))
            if (linesOf(file).join(u'\n').contains(QStringLiteral("setContext") + QStringLiteral("Property")))
                broken << file;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void everyFrenchStringIsTranslated() {
        QStringList broken;
        for (const QString& file : filesUnder({"translations"}, {"*_fr.ts"}))
            if (linesOf(file).join(u'\n').contains(QStringLiteral("type=\"unfinished\""))) broken << file;
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
};

KABAR_TEST(TestStructure)
#include "test_structure.moc"
