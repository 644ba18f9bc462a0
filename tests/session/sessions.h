// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/action_verbs.h"
#include "core/session/new_workshop.h"
#include "core/session/session.h"
#include "core/session/snapshot.h"
#include "core/store/workshop_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <mutex>
#include <vector>

namespace kabar::tests {

namespace fs = std::filesystem;

/// A folder with a place for workshops and this "machine's" state, and what sessions in it say of their files.
class Desk {
public:
    [[nodiscard]] fs::path path(const char* name) const { return root() / "room" / name; }
    [[nodiscard]] fs::path root() const { return fs::path(m_folder.path().toStdString()); }
    [[nodiscard]] fs::path state() const { return root() / "state"; }
    Desk() { fs::create_directories(root() / "room"); }

    [[nodiscard]] session::Environment environment() const {
        session::Environment environment;
        environment.stateFolder = state();
        environment.who = "Claire, de l'atelier";
        return environment;
    }
    Result<std::unique_ptr<session::Session>> open(const fs::path& file) {
        return session::Session::open(file, environment(), [this](const session::Notice& notice) { hear(notice); });
    }
    /// With one action, "un".
    fs::path workshop(const char* name = "atelier.kabar") {
        const fs::path file = path(name);
        auto made = session::Session::create(file, {.title = "Essai"}, environment());
        if (!made) qFatal("%s", describe(made.error()).c_str());
        add(**made, "un");
        return file;
    }
    static void add(session::Session& session, const char* text) {
        const auto done = session::saveAction(session, {.text = text}).get();
        if (!done) qFatal("%s", describe(done.error()).c_str());
    }
    static QStringList actions(session::Session& session) {
        session.settle();
        QStringList texts;
        for (const auto& action : session.snapshot()->room.orNothing().actions) texts << QString::fromStdString(action.text);
        return texts;
    }
    /// Of the plain file, as another program would read a copy of it.
    static QStringList actionsIn(const fs::path& file) {
        const fs::path copy = file.string() + ".look";
        fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
        QStringList texts;
        {
            auto database = store::Database::open(copy.string(), store::Database::Access::ReadOnly);
            auto rows = database->prepare("SELECT text FROM action ORDER BY id");
            while (rows && rows->step().value_or(false)) texts << QString::fromStdString(rows->text(0));
        }
        fs::remove(copy);
        return texts;
    }
    /// A process that opens the workshop, does `work` and is then killed where it stands.
    void killedWhile(const fs::path& file, const std::function<void(session::Session&)>& work) {
        int ends[2];
        if (::pipe(ends) != 0) qFatal("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            auto session = open(file);
            if (!session) ::_exit(1);
            work(**session);
            const char done = 'x';
            if (::write(ends[1], &done, 1) != 1) ::_exit(2);
            ::pause();
        }
        ::close(ends[1]);
        char done = 0;
        const bool worked = ::read(ends[0], &done, 1) == 1;
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ::close(ends[0]);
        if (!worked) qFatal("the process to be killed could not work");
    }

    void hear(const session::Notice& notice) {
        const std::scoped_lock lock(m_mutex);
        m_heard.push_back(notice);
    }
    [[nodiscard]] bool heard(session::Notice::Kind kind) {
        const std::scoped_lock lock(m_mutex);
        return std::ranges::contains(m_heard, kind, &session::Notice::kind);
    }
    [[nodiscard]] std::size_t heardCount() {
        const std::scoped_lock lock(m_mutex);
        return m_heard.size();
    }
    void forget() {
        const std::scoped_lock lock(m_mutex);
        m_heard.clear();
    }
    [[nodiscard]] QStringList workshops() const {
        return QDir(QString::fromStdString((root() / "room").string())).entryList({"*.kabar"}, QDir::Files, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    std::mutex m_mutex;
    std::vector<session::Notice> m_heard;
};

}  // namespace kabar::tests
