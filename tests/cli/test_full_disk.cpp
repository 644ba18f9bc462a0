// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshop_file.h"
#include "tests/cli/command_line.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace kabar;
using namespace kabar::tests;

namespace {

bool writeText(const char* path, const QByteArray& text) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Gives this process mounts of its own: as root, or as root of a user namespace of its own. Must come before any thread.
bool ownMounts() {
    const auto user = ::geteuid(), group = ::getegid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        writeText("/proc/self/setgroups", "deny");
        if (!writeText("/proc/self/uid_map", QByteArray("0 ") + QByteArray::number(user) + " 1")) return false;
        if (!writeText("/proc/self/gid_map", QByteArray("0 ") + QByteArray::number(group) + " 1")) return false;
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

const bool kOwnMounts = ownMounts();

}  // namespace

/// A small disk that only this process sees.
class TestFullDisk : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString disk() const { return m_folder.filePath("disk"); }
    QString path(const QString& name) const { return disk() + "/" + name; }

    bool mountDisk(int kilobytes) {
        QDir(m_folder.path()).mkdir("disk");
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        return ::mount("none", disk().toLocal8Bit().constData(), "tmpfs", 0, size.constData()) == 0;
    }
    /// Takes all room but some 4 KB pages.
    void fill(int pagesLeft) {
        QFile filler(path("filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray page(4096, 'x');
        while (filler.write(page) == page.size()) {
        }
        QVERIFY(filler.resize(std::max<qint64>(0, filler.size() - pagesLeft * page.size())));
    }
    void free() { QVERIFY(QFile::remove(path("filler"))); }

private slots:
    void init() {
        if (!kOwnMounts) QSKIP("this system lets nobody but root mount a small disk");
        if (!mountDisk(3000)) QSKIP("no small disk could be mounted");
    }
    void cleanup() { ::umount2(disk().toLocal8Bit().constData(), MNT_DETACH); }

    void demoLeavesNothing_data() {
        QTest::addColumn<int>("pages");
        for (const int pages : {0, 1, 4, 20, 40, 60}) QTest::addRow("%d pages", pages) << pages;
    }
    void demoLeavesNothing() {
        QFETCH(int, pages);
        fill(pages);
        const auto before = treeOf(disk());
        const CommandResult result = run(disk(), {"demo", "demo.kabar", "--employees", "2000"});
        const QString flaw = notARefusal(result, {});
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        QVERIFY2(!result.err.contains(".part"), "names a file that the user never sees");
        QVERIFY(treeOf(disk()) == before);
        qInfo("%s", qPrintable(result.err.trimmed()));
    }

    void newLeavesNothing() {
        for (const int pages : {0, 2, 10}) {
            fill(pages);
            const auto before = treeOf(disk());
            const CommandResult result = run(disk(), {"new", "new.kabar"});
            const QString flaw = notARefusal(result, {"new.kabar", "full"});
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
            QVERIFY(treeOf(disk()) == before);
            free();
        }
        QCOMPARE(run(disk(), {"new", "new.kabar"}).exitCode, 0);
    }

    void commandsLeaveTheWorkshopAsItWas_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("study") << QStringList{"study", "demo.kabar"};
        QTest::newRow("fleet") << QStringList{"fleet", "simulate", "demo.kabar"};
        QTest::newRow("coop") << QStringList{"coop", "ask", "demo.kabar"};
    }
    void commandsLeaveTheWorkshopAsItWas() {
        QFETCH(QStringList, arguments);
        CommandResult result = run(disk(), {"demo", "demo.kabar", "--employees", "1000"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        for (const int pages : {0, 8, 24}) {
            fill(pages);
            const auto before = treeOf(disk());
            result = run(disk(), arguments);
            const QString flaw = notARefusal(result, {"demo.kabar"});
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
            QVERIFY(treeOf(disk()) == before);
            qInfo("%d pages: %s", pages, qPrintable(result.err.trimmed()));
            free();
        }
    }

    void aFullStateFolderIsNamed() {
        const QTemporaryDir roomy;
        CommandResult result = run(roomy.path(), {"demo", "demo.kabar", "--employees", "1000"});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const auto before = treeOf(roomy.path());
        const QByteArray usual = qgetenv("XDG_STATE_HOME");
        const auto back = qScopeGuard([&] { qputenv("XDG_STATE_HOME", usual); });
        qputenv("XDG_STATE_HOME", disk().toLocal8Bit());
        for (const int pages : {0, 20, 60}) {
            fill(pages);
            result = run(roomy.path(), {"fleet", "simulate", "demo.kabar"});
            const QString flaw = notARefusal(result, {disk()});
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
            QVERIFY(treeOf(roomy.path()) == before);
            qInfo("%d pages: %s", pages, qPrintable(result.err.trimmed()));
            free();
        }
    }

    void editsFailAndGoOnWhenThereIsRoomAgain() {
        const Clock clock = [] { return Time(); };
        auto file = store::WorkshopFile::create(path("open.kabar").toStdString(), "Essai", 1, clock);
        QVERIFY(file.has_value());
        const auto edit = [&](int size) {
            return file->edit("action", [&](store::Database& database) {
                return database.run("INSERT INTO action (position, text) VALUES (0, ?)",
                                    std::string(static_cast<std::size_t>(size), 'x'));
            });
        };
        QVERIFY(edit(10));
        fill(4);
        const auto refused = edit(100'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Unwritable);
        QCOMPARE(*file->database().integer("SELECT count(*) FROM action"), 1);
        QCOMPARE(file->undoLabel(), "action");
        free();
        QVERIFY(edit(100'000));
        QCOMPARE(*file->database().integer("SELECT count(*) FROM action"), 2);
    }
};

KABAR_TEST(TestFullDisk)
#include "test_full_disk.moc"
