// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/store/workshop_file.h"
#include "tests/support/fast_folder.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

using namespace kabar;
using namespace kabar::tests;
using store::Database;
using store::WorkshopFile;
namespace fs = std::filesystem;

namespace {

constexpr int kKills = 200;
constexpr int kLongestLife = 60'000;  // microseconds

/// Save `number` leaves its number in one of two tables, once.
Status saveAction(Database& database, std::int64_t number) {
    return database.run("INSERT INTO action (position, text) VALUES (?, ?)", number,
                        std::string(static_cast<std::size_t>(number % 997), 'x'));
}

Status save(WorkshopFile& file, std::int64_t number, Random& random) {
    switch (random.below(4)) {
        case 0:
            return file.write([&](Database& database) {
                return database.run("INSERT INTO provenance (at, what, detail) VALUES ('', ?, '{}')",
                                    std::to_string(number));
            });
        case 1: {
            auto done = file.edit("action", [&](Database& database) { return saveAction(database, number); });
            if (done) done = file.undo();
            return done ? file.redo() : done;
        }
        default:
            return file.edit("action", [&](Database& database) { return saveAction(database, number); });
    }
}

/// Opens, saves, copies and closes without end; tells each save that returned through the pipe.
[[noreturn]] void writeUntilKilled(const fs::path& path, const fs::path& copy, std::int64_t number, std::uint64_t seed,
                                   int pipe) {
    Random random(seed);
    while (true) {
        auto file = WorkshopFile::open(path);
        if (!file) ::_exit(1);
        for (std::size_t left = 1 + random.below(20); left > 0; --left) {
            if (!save(*file, ++number, random)) ::_exit(2);
            if (::write(pipe, &number, sizeof number) != sizeof number) ::_exit(3);
        }
        if (random.chance(0.3) && !file->saveCopy(copy)) ::_exit(4);
    }
}

/// The number of the last save in the file when all before it are there once; -1 otherwise, or when the file is not whole.
std::int64_t lastSave(const fs::path& path) {
    auto file = WorkshopFile::open(path);
    if (!file) {
        qWarning("%s", describe(file.error()).c_str());
        return -1;
    }
    auto check = file->database().prepare("PRAGMA integrity_check");
    if (!check || !check->step() || check->text(0) != "ok") return -1;
    constexpr std::string_view kSaves =
        "SELECT %1 FROM (SELECT position AS n FROM action UNION ALL SELECT CAST(what AS INTEGER) FROM provenance)";
    const auto ask = [&](std::string_view what) {
        std::string sql(kSaves);
        return file->database().integer(sql.replace(sql.find("%1"), 2, what)).value_or(-1);
    };
    const auto last = ask("coalesce(max(n), 0)");
    return ask("count(*)") == last && ask("count(DISTINCT n)") == last ? last : -1;
}

/// One life of the writer; the number of the last save it was told is done.
std::int64_t liveAndDie(const fs::path& path, const fs::path& copy, std::int64_t number, Random& random) {
    int ends[2];
    if (::pipe(ends) != 0) return -1;
    const auto seed = random.bits();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        writeUntilKilled(path, copy, number, seed, ends[1]);
    }
    ::close(ends[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(kLongestLife)));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::int64_t acknowledged = number, next = 0;
    while (::read(ends[0], &next, sizeof next) == sizeof next) acknowledged = next;
    ::close(ends[0]);
    return WIFSIGNALED(status) ? acknowledged : -1;  // a writer that ended by itself met an error
}

}  // namespace

class TestKill : public QObject {
    Q_OBJECT
private slots:
    void killingTheWriterLosesNothingThatWasSaved() {
        QTemporaryDir folder(tests::fastFolder());
        const fs::path path = folder.filePath("killed.kabar").toStdString(),
                       copy = folder.filePath("copy.kabar").toStdString();
        {
            QVERIFY(WorkshopFile::create(path, "Essai", 1, fixedClock()));
        }
        Random random(974);
        std::int64_t number = 0;
        int lives = 0, midSave = 0, copies = 0;
        for (; lives < kKills; ++lives) {
            const auto acknowledged = liveAndDie(path, copy, number, random);
            QVERIFY2(acknowledged >= number, qPrintable(QString("the writer failed in life %1").arg(lives)));
            number = lastSave(path);
            // The save in flight may have reached the disk before the writer could say so.
            QVERIFY2(
                number == acknowledged || number == acknowledged + 1,
                qPrintable(
                    QString("life %1: %2 saves acknowledged, %3 in the file").arg(lives).arg(acknowledged).arg(number)));
            midSave += number != acknowledged;
            if (!fs::exists(copy)) continue;
            ++copies;
            const auto copied = lastSave(copy);
            QVERIFY2(copied >= 0 && copied <= number, "a copy that is not whole");
        }
        qInfo("%d kills, %lld saves, %d kills between a save and its acknowledgement, %d looks at a copy", lives,
              static_cast<long long>(number), midSave, copies);
        QVERIFY2(number > kKills && copies > 0, "too few saves between the kills to tell");
    }

    void clearsPartsOfKilledProcesses() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("a.kabar").toStdString(), copy = folder.filePath("b.kabar").toStdString();
        auto file = WorkshopFile::create(path, "Essai", 1, fixedClock());
        QVERIFY(file.has_value());
        const fs::path left = copy.string() + ".part2147483646", other = copy.string() + ".party";
        for (const fs::path& name : {left, other})
            QVERIFY(QFile(QString::fromStdString(name.string())).open(QIODevice::WriteOnly));
        QVERIFY(file->saveCopy(copy));
        QVERIFY(!fs::exists(left));
        QVERIFY(fs::exists(other));
    }
};

KABAR_TEST(TestKill)
#include "test_kill.moc"
