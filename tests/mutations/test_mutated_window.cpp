// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"
#include "tests/mutations/json_columns.h"
#include "tests/support/checkout.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using sqlite::Database;

namespace {

constexpr int kPatience = 120'000;  // milliseconds, for every page of one file

}  // namespace

/// The window shows every page of a damaged file and goes on living.
class TestMutatedWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{fastFolder()};
    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase() {
        const auto made =
            run(m_folder.path(), {"demo", "demo.kabar", "--complete", "--employers", "8", "--employees", "1500", "--json"});
        QVERIFY2(QFile::exists(path("demo.kabar")), qPrintable(made.err));
    }
    void theWindowLives() {
        auto whole = Database::open(path("demo.kabar").toStdString(), Database::Access::ReadOnly);
        const auto places = documentsIn(*whole);
        auto random = Random::forPart(974, "window");
        for (int i = 0; i < mutationsWanted(2); ++i) {
            const Place& place = places[random.below(places.size())];
            const std::string value = mutated(place, places, random);
            QFile::remove(path("m.kabar"));
            QVERIFY(QFile::copy(path("demo.kabar"), path("m.kabar")));
            {
                auto file = Database::open(path("m.kabar").toStdString(), Database::Access::ReadWrite);
                if (!put(*file, place, value)) continue;
            }
            QProcess window;
            window.setWorkingDirectory(m_folder.path());
            window.start(QString::fromStdString(kabar::test::programPath("kabar")),
                         {"--shots", path("shots"), "--one", path("m.kabar")});
            const bool ended = window.waitForFinished(kPatience);
            if (!ended) window.kill();
            const QString what = QString::fromStdString(place.table + "." + place.column + " = " + value.substr(0, 300));
            QVERIFY2(ended, qPrintable("still busy: " + what));
            QVERIFY2(window.exitStatus() == QProcess::NormalExit,
                     qPrintable("crashed: " + what + QString::fromUtf8(window.readAllStandardError())));
        }
    }
};

KABAR_TEST(TestMutatedWindow)
#include "test_mutated_window.moc"
