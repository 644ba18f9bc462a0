// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/working_folder.h"
#include "core/session/workshop_lock.h"
#include "tests/session/sessions.h"
#include "tests/support/checkout.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <sys/mount.h>
#include <sys/stat.h>

#include <fstream>
#include <thread>

using namespace kabar;
using session::Notice;
using session::Session;
using tests::Desk;
using Kind = session::Notice::Kind;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Puts another workshop under the name, as a share that synchronises does.
void replaceBy(const fs::path& other, const fs::path& file) {
    const fs::path part = file.string() + ".other";
    fs::copy_file(other, part);
    fs::rename(part, file);
}

}  // namespace

/// Who may open a workshop, what is found again after a kill, and that nothing is ever overwritten.
class TestOpening : public QObject {
    Q_OBJECT
private slots:
    void leavesOnePlainFileAndNothingElse() {
        Desk desk;
        const auto file = desk.workshop();
        {
            auto session = desk.open(file);
            Desk::add(**session, "deux");
        }
        QCOMPARE(desk.workshops(), QStringList({"atelier.kabar"}));
        QCOMPARE(std::distance(fs::directory_iterator(file.parent_path()), {}), 1);
        QVERIFY(fs::is_empty(desk.state() / "workshops"));
        QVERIFY(fs::is_empty(desk.state() / "incoming"));
        QCOMPARE(Desk::actionsIn(file), QStringList({"un", "deux"}));
    }
    void whatAKilledProgramAcknowledgedIsThereAndSaid() {
        Desk desk;
        const auto file = desk.workshop();
        desk.killedWhile(file, [](Session& session) {
            Desk::add(session, "deux");
            Desk::add(session, "trois");
        });
        auto session = desk.open(file);
        QVERIFY(session.has_value());
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux", "trois"}));
        QVERIFY(desk.heard(Kind::Recovered));
        QVERIFY((*session)->close());
        QCOMPARE(Desk::actionsIn(file), QStringList({"un", "deux", "trois"}));
    }
    void aKillAfterTheFileWasWrittenIsNothingToSpeakOf() {
        Desk desk;
        const auto file = desk.workshop();
        desk.killedWhile(file, [&](Session& session) {
            Desk::add(session, "deux");
            while (Desk::actionsIn(file).size() < 2) ::usleep(10'000);
            ::usleep(300'000);
        });
        auto session = desk.open(file);
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux"}));
        QCOMPARE(desk.heardCount(), 0U);
    }
    void aFileDeletedAfterAKillComesBack() {
        Desk desk;
        const auto file = desk.workshop();
        desk.killedWhile(file, [](Session& session) { Desk::add(session, "deux"); });
        fs::remove(file);
        auto session = desk.open(file);
        QVERIFY(session.has_value());
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux"}));
        QVERIFY((*session)->close());
        QCOMPARE(Desk::actionsIn(file), QStringList({"un", "deux"}));
    }
    void aFileReplacedAfterAKillAndTheKilledWorkAreBothKept() {
        Desk desk;
        const auto file = desk.workshop(), other = desk.workshop("autre.kabar");
        {
            auto session = desk.open(other);
            Desk::add(**session, "d'ailleurs");
        }
        desk.killedWhile(file, [](Session& session) { Desk::add(session, "deux"); });
        replaceBy(other, file);
        fs::remove(other);
        auto session = desk.open(file);
        QVERIFY(session.has_value());
        QCOMPARE(Desk::actions(**session), QStringList({"un", "d'ailleurs"}));
        QVERIFY(desk.heard(Kind::BothKept));
        QVERIFY((*session)->close());
        const auto there = desk.workshops();
        QCOMPARE(there.size(), 2);
        QCOMPARE(Desk::actionsIn(desk.path(qPrintable(there[0]))), QStringList({"un", "deux"}));
    }
    void anEarlierCopyPutBackAfterAKillIsKeptAsWell() {
        Desk desk;
        const auto file = desk.workshop();
        fs::copy_file(file, desk.root() / "sauvegarde");
        {
            auto session = desk.open(file);
            Desk::add(**session, "deux");
        }
        desk.killedWhile(file, [](Session& session) { Desk::add(session, "trois"); });
        replaceBy(desk.root() / "sauvegarde", file);
        auto session = desk.open(file);
        QVERIFY(desk.heard(Kind::BothKept));
        QCOMPARE(Desk::actions(**session), QStringList({"un"}));
        const auto there = desk.workshops();
        QCOMPARE(there.size(), 2);
        QCOMPARE(Desk::actionsIn(desk.path(qPrintable(there[0]))), QStringList({"un", "deux", "trois"}));
    }
    void twoCopiesAreWorkedOnApart() {
        Desk desk;
        const auto file = desk.workshop(), copy = desk.path("copie.kabar");
        fs::copy_file(file, copy);
        desk.killedWhile(file, [](Session& session) { Desk::add(session, "dans l'un"); });
        desk.killedWhile(copy, [](Session& session) { Desk::add(session, "dans l'autre"); });
        {
            auto second = desk.open(copy);
            QCOMPARE(Desk::actions(**second), QStringList({"un", "dans l'autre"}));
            auto first = desk.open(file);
            QCOMPARE(Desk::actions(**first), QStringList({"un", "dans l'un"}));
            QVERIFY(!(*first)->readOnly());
            QVERIFY(desk.heard(Kind::CopyOpen));
        }
        QCOMPARE(Desk::actionsIn(file), QStringList({"un", "dans l'un"}));
        QCOMPARE(Desk::actionsIn(copy), QStringList({"un", "dans l'autre"}));
    }
    void aFileMovedAfterAKillTakesItsWorkAlong() {
        Desk desk;
        const auto file = desk.workshop(), moved = desk.path("ailleurs.kabar");
        desk.killedWhile(file, [](Session& session) { Desk::add(session, "deux"); });
        fs::rename(file, moved);
        fs::remove(session::FolderLock::fileOf(file));
        auto session = desk.open(moved);
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux"}));
        QVERIFY(desk.heard(Kind::Recovered));
    }
    void aSecondWindowReadsAndSaysWhoHasIt() {
        Desk desk;
        const auto file = desk.workshop();
        auto first = desk.open(file);
        auto second = desk.open(file);
        QVERIFY(second.has_value());
        QVERIFY((*second)->readOnly() != nullptr);
        const auto& clause = (*second)->readOnly()->clause;
        QCOMPARE(clause.id, "session.open-elsewhere");
        QCOMPARE(std::get<std::string>(clause.arguments[0]), "Claire  de l'atelier");
        QVERIFY(desk.heard(Kind::OpenElsewhere));
        QCOMPARE(Desk::actions(**second), QStringList({"un"}));
        QCOMPARE(session::saveAction(**second, {.text = "non"}).get().error().code, Error::Code::Busy);
        QVERIFY((*second)->close());
        Desk::add(**first, "deux");
        QVERIFY((*first)->close());
        QCOMPARE(Desk::actionsIn(file), QStringList({"un", "deux"}));
    }
    void theSameFileUnderAnotherNameIsTheSameWorkshop() {
        Desk desk;
        const auto file = desk.workshop(), link = desk.root() / "lien.kabar";
        fs::create_symlink(file, link);
        auto first = desk.open(link);
        QVERIFY(!(*first)->readOnly());
        QVERIFY((*desk.open(file))->readOnly() != nullptr);
    }
    void anotherMachineOnTheShareIsSeen() {
        Desk desk;
        const auto file = desk.workshop();
        std::ofstream(session::FolderLock::fileOf(file)) << "Jean,portable-de-jean,2026-11-30T08:00:00.000Z,12,34;";
        auto session = desk.open(file);
        QVERIFY((*session)->readOnly() != nullptr);
        QCOMPARE(std::get<std::string>((*session)->readOnly()->clause.arguments[1]), "portable-de-jean");
        QVERIFY((*session)->close());
        QVERIFY(fs::exists(session::FolderLock::fileOf(file)));  // not ours to remove
    }
    void theLockOfADeadProcessIsNoLock() {
        Desk desk;
        const auto file = desk.workshop();
        auto dead = session::Holder::self("Jean", systemClock()());
        dead.process = 2147483646;
        std::ofstream(session::FolderLock::fileOf(file)) << dead.text();
        QVERIFY(!(*desk.open(file))->readOnly());
        dead.process = ::getpid();
        dead.started = "1";  // another process had our number
        std::ofstream(session::FolderLock::fileOf(file)) << dead.text();
        QVERIFY(!(*desk.open(file))->readOnly());
    }
    void waitsForOneWhoIsAboutToClose() {
        Desk desk;
        const auto file = desk.workshop();
        auto first = desk.open(file);
        std::thread closing([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            Desk::add(**first, "deux");
            (void)(*first)->close();
        });
        auto patient = desk.environment();
        patient.patience = std::chrono::seconds(10);
        auto second = Session::open(file, patient);
        closing.join();
        QVERIFY2(second, second ? "" : describe(second.error()).c_str());
        QVERIFY(!(*second)->readOnly());
        QCOMPARE(Desk::actions(**second), QStringList({"un", "deux"}));
    }
    void aFolderIsMadeWhileAnotherLeavesIt() {
        const QTemporaryDir state{tests::fastFolder()};
        const session::WorkingFolder folder(state.path().toStdString(), "0123456789abcdef", "/a.kabar");
        const std::jthread leaving([&](const std::stop_token& stop) {
            while (!stop.stop_requested()) folder.leave();
        });
        for (int i = 0; i < 2000; ++i) {
            const auto made = folder.make();
            QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        }
    }
    void opensReadOnlyMediaToRead() {
        Desk desk;
        const auto file = desk.workshop();
        const auto folder = file.parent_path();
        if (::mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) != 0) QSKIP("no right to mount");
        QCOMPARE(::mount(nullptr, folder.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
        {
            auto session = desk.open(file);
            const bool opened = session.has_value(), reads = opened && Desk::actions(**session) == QStringList({"un"}),
                       says = opened && (*session)->readOnly() && desk.heard(Kind::NotWritable);
            if (session) (void)(*session)->close();
            ::umount(folder.c_str());
            QVERIFY2(opened, opened ? "" : describe(session.error()).c_str());
            QVERIFY(reads);
            QVERIFY(says);
        }
    }
    void opensAnOlderFileAndKeepsItAsItWas() {
        Desk desk;
        const auto file = desk.path("ancien.kabar");
        fs::copy_file(kabar::test::sourcePath("tests/store/version_1.kabar"), file);
        const auto before = bytesOf(file);
        desk.killedWhile(file, [](Session& session) { Desk::add(session, "deux"); });
        {
            auto session = desk.open(file);
            QVERIFY(session.has_value());
            QVERIFY(Desk::actions(**session).contains("deux"));
            QVERIFY(desk.heard(Kind::Recovered));
        }
        QCOMPARE(bytesOf(file.string() + ".v1"), before);
        QCOMPARE(desk.workshops(), QStringList({"ancien.kabar"}));
    }
    void saysWhyThereIsNowhereToWork() {
        Desk desk;
        const auto file = desk.workshop();
        auto environment = desk.environment();
        environment.stateFolder = file / "not a folder";
        const auto session = Session::open(file, environment);
        QCOMPARE(session.error().clause.id, "session.no-state-folder");
    }
};

KABAR_TEST(TestOpening)
#include "test_opening.moc"
