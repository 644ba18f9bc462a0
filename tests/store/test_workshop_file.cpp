// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshop_file.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using store::Database;
using store::WorkshopFile;

class TestWorkshopFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    static Status addAction(WorkshopFile& file, const char* text) {
        return file.edit("action", [&](Database& database) {
            return database.run("INSERT INTO action (position, text) VALUES (0, ?)", text);
        });
    }
    static std::int64_t actions(WorkshopFile& file) { return *file.database().integer("SELECT count(*) FROM action"); }

private slots:
    void isASingleFileWhenClosed() {
        const auto where = path("closed.kabar");
        {
            QVERIFY(WorkshopFile::create(where, "Essai", 1, fixedClock()));
        }
        QVERIFY(std::filesystem::exists(where));
        QVERIFY(!std::filesystem::exists(where.string() + "-wal"));
    }
    void refusesToReplaceAFile() {
        const auto where = path("twice.kabar");
        QVERIFY(WorkshopFile::create(where, "Essai", 1, fixedClock()));
        QVERIFY(!WorkshopFile::create(where, "Essai", 1, fixedClock()));
    }
    void undoesAndRedoesEdits() {
        auto file = WorkshopFile::create(path("undo.kabar"), "Essai", 1, fixedClock());
        QVERIFY(file.has_value());
        QVERIFY(addAction(*file, "un"));
        QVERIFY(addAction(*file, "deux"));
        QCOMPARE(actions(*file), 2);
        QVERIFY(file->undo());
        QCOMPARE(actions(*file), 1);
        QVERIFY(file->redo());
        QCOMPARE(actions(*file), 2);
        QCOMPARE(file->undoLabel(), "action");
        QVERIFY(file->redoLabel().empty());
    }
    void anEditThatNoLongerFitsDoesNotStandBeforeOlderOnes() {
        auto file = WorkshopFile::create(path("stuck.kabar"), "Essai", 1, fixedClock());
        QVERIFY(addAction(*file, "un"));
        QVERIFY(file->edit("title", [](Database& database) { return database.run("UPDATE workshop SET title = 'Deux'"); }));
        QVERIFY(file->write([](Database& database) { return database.run("UPDATE workshop SET title = 'Trois'"); }));
        QCOMPARE(file->undo().error().code, Error::Code::Mismatch);
        QCOMPARE(file->undoLabel(), "action");
        QVERIFY(file->redoLabel().empty());
        QVERIFY(file->undo());
        QCOMPARE(actions(*file), 0);
    }
    void failedEditChangesNothing() {
        auto file = WorkshopFile::create(path("failed.kabar"), "Essai", 1, fixedClock());
        const auto done = file->edit("action", [](Database& database) -> Status {
            (void)database.run("INSERT INTO action (position, text) VALUES (0, 'x')");
            return fail({.code = Error::Code::Refused});
        });
        QVERIFY(!done);
        QCOMPARE(actions(*file), 0);
        QVERIFY(file->undoLabel().empty());
    }
    void refusesANewerVersionUntouched() {
        const auto where = path("newer.kabar");
        {
            auto file = WorkshopFile::create(where, "Essai", 1, fixedClock());
            QVERIFY(file->database().execute("PRAGMA user_version = 99"));
        }
        const auto before = std::filesystem::last_write_time(where);
        const auto opened = WorkshopFile::open(where);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NewerVersion);
        QCOMPARE(std::filesystem::last_write_time(where), before);
    }
    void refusesWhatIsNoWorkshop() {
        QFile other(m_folder.filePath("other.kabar"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("hello, this is no database at all; it is only long enough to look like one");
        other.close();
        const auto opened = WorkshopFile::open(path("other.kabar"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotAWorkshop);
    }
    void savesAWholeCopy() {
        auto file = WorkshopFile::create(path("origin.kabar"), "Essai", 1, fixedClock());
        QVERIFY(addAction(*file, "un"));
        QVERIFY(file->saveCopy(path("copy.kabar")));
        auto copy = WorkshopFile::open(path("copy.kabar"));
        QVERIFY(copy.has_value());
        QCOMPARE(actions(*copy), 1);
    }
};

KABAR_TEST(TestWorkshopFile)
#include "test_workshop_file.moc"
