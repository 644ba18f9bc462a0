// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"
#include "tests/mutations/json_columns.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using sqlite::Database;

namespace {

/// What reads the documents of each table.
QList<QStringList> commandsFor(const std::string& table) {
    const QStringList study{"study", "m.kabar"}, compare{"compare", "m.kabar"}, audit{"coop", "audit", "m.kabar"},
        ask{"coop", "ask", "m.kabar"}, brief{"brief", "m.kabar", "--out", "m.pdf"},
        report{"report", "m.kabar", "--out", "m.wiki"};
    if (table == "audit") return {audit, ask};
    if (table == "employer" || table == "algorithm")
        return {ask, {"employer", "list", "m.kabar"}, {"algorithm", "list", "m.kabar"}};
    if (table == "released_table") return {study, compare, brief};
    if (table == "study" || table == "scenario") return {compare, brief};
    if (table == "territory") return {study, ask};
    return {report, brief};
}

}  // namespace

/// A command that meets a damaged document ends with 0 or with one sentence and 2, never otherwise.
class TestMutatedCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{fastFolder()};
    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase() {
        const auto made =
            run(m_folder.path(), {"demo", "demo.kabar", "--complete", "--employers", "8", "--employees", "1500", "--json"});
        QVERIFY2(made.exitCode == 0 || made.err.isEmpty(), qPrintable(made.err));
        QVERIFY(QFile::exists(path("demo.kabar")));
    }
    void commandsEndInASentence() {
        auto whole = Database::open(path("demo.kabar").toStdString(), Database::Access::ReadOnly);
        const auto places = documentsIn(*whole);
        auto random = Random::forPart(974, "commands");
        for (int i = 0; i < mutationsWanted(12); ++i) {
            const Place& place = places[random.below(places.size())];
            const std::string value = mutated(place, places, random);
            QFile::remove(path("m.kabar"));
            QVERIFY(QFile::copy(path("demo.kabar"), path("m.kabar")));
            {
                auto file = Database::open(path("m.kabar").toStdString(), Database::Access::ReadWrite);
                if (!put(*file, place, value)) continue;
            }
            const auto commands = commandsFor(place.table);
            const auto result = run(
                m_folder.path(), commands[static_cast<qsizetype>(random.below(static_cast<std::size_t>(commands.size())))]);
            const QString what = QString::fromStdString(place.table + "." + place.column + " = " + value.substr(0, 300));
            QVERIFY2(!result.crashed, qPrintable(what + "\n" + result.err));
            QVERIFY2(result.exitCode == 0 || result.exitCode == 2, qPrintable(what));
            if (result.exitCode == 2)
                QVERIFY2(result.err.count('\n') == 1 && result.err.startsWith("kabar-cli: "), qPrintable(what + result.err));
        }
    }
};

KABAR_TEST(TestMutatedCommands)
#include "test_mutated_commands.moc"
