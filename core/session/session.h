// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/base/progress.h"
#include "core/session/domain.h"
#include "core/session/environment.h"
#include "core/session/notice.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::sqlite {
class Database;
}
namespace kabar::store {
class WorkshopFile;
}

namespace kabar::session {

class Session;
struct Snapshot;

/// What a write does to the file, on the writer thread, inside one transaction. It must be short: at most some 50 ms.
using Work = std::function<Status(sqlite::Database&)>;
/// Told on a thread of the session when a write is on the disk, or why not. Must be quick and must not wait for the session.
using Done = std::function<void(Status)>;

/// Which write goes first. A write that has begun is not interrupted.
enum class Urgency { Vote, Edit, Bulk };

/// What a job gets of the session that it belongs to. Used by the job's thread, while the job runs.
class JobContext {
public:
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    [[nodiscard]] const Progress& progress() const { return m_progress; }
    [[nodiscard]] const Clock& clock() const;
    /// The workshop as it was when the job started.
    [[nodiscard]] const Snapshot& snapshot() const { return *m_snapshot; }
    [[nodiscard]] std::shared_ptr<const Snapshot> sharedSnapshot() const { return m_snapshot; }
    /// The workshop as it is now, with all that this job has committed; the fleet may still be on its way.
    [[nodiscard]] std::shared_ptr<const Snapshot> latest() const;
    /// Where the workshop's file lies; sources are relative to it.
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] std::filesystem::path path() const;

    /// Writes into the session of the job, and nowhere else; returns when it is on the disk. After a stop by the user it
    /// still writes, so that a job may keep what it had; fails with `Cancelled` once the session closes.
    [[nodiscard]] Status commit(Domains domains, Work work, Urgency urgency = Urgency::Bulk);
    /// For what a snapshot does not hold: reads on a connection of this thread alone, in one transaction.
    [[nodiscard]] Status read(const std::function<Status(sqlite::Database&)>& reading);

private:
    friend class Session;
    JobContext(Session& session, std::stop_token stop, Progress progress, std::shared_ptr<const Snapshot> snapshot);

    Session& m_session;
    std::stop_token m_stop;
    Progress m_progress;
    std::shared_ptr<const Snapshot> m_snapshot;
};

/// A job of a session. Any thread.
class Running {
public:
    void stop() { m_stop.request_stop(); }
    [[nodiscard]] bool isFinished() const { return m_finished.load(); }
    void wait() const { m_finished.wait(false); }

private:
    friend class Session;
    std::stop_source m_stop;
    std::atomic<bool> m_finished = false;
};

struct NewWorkshop;

/// One open workshop, from opening to closing: its file, its one writer thread, its jobs, and what pages read of it.
///
/// Threads: any thread may call any function but the destructor and `close`, which belong to the owner and must not be
/// called from a job, a write or a callback of the session. Writes run one after the other on the writer thread, by urgency;
/// snapshots are made on the reading thread; callbacks come on threads of the session and only post to their own. What a
/// write, a job or a callback throws becomes an error.
///
/// Nothing of a session outlives `close`: its jobs are stopped and waited for, their results are dropped, and no callback
/// comes any more. Votes and edits that were handed in are still written; long writes that have not begun are not.
class Session {
public:
    using Told = std::function<void(const Notice&)>;
    /// Opens a workshop. `told` hears what is to be said of its file: at opening on the calling thread, later on one of the
    /// session. Fails as `store::WorkshopFile::open`.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const std::filesystem::path& path, Environment environment,
                                                               Told told = {});
    /// Makes a new workshop and opens it; refuses to replace a file.
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path& path,
                                                                 const NewWorkshop& workshop, Environment environment,
                                                                 Told told = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// See the class; the file is whole and up to date afterwards, or the state folder keeps what it could not be told, and
    /// the next opening takes it up. May be called twice.
    Status close();
    [[nodiscard]] bool isClosing() const;  ///< or closed

    [[nodiscard]] const Clock& clock() const;
    /// The file that people copy, absolute. It may change when somebody else replaces the file: see `notices`.
    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] std::filesystem::path folder() const { return path().parent_path(); }
    /// Where the state that the file follows lies, for a reading connection; never for writing.
    [[nodiscard]] std::filesystem::path workingPath() const;

    /// Why it is open to read only: somebody else has it, or its place cannot be written. Edits and writes fail with it.
    /// Nothing when it can be written.
    [[nodiscard]] const Error* readOnly() const;

    /// Never null; see `Snapshot`.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
    /// Waits until the snapshot holds what is written of `domains` by now. Not for the window's thread, but in tests.
    void settle(Domains domains = Domains::all());
    /// Told, on the reading thread, after each renewal of the snapshot. Before the first job; replaces an earlier one.
    void onChanged(std::function<void(Domains)> changed);

    /// An edit by a person, which `undo` can take back. `label` is its untranslated name for the menu.
    std::future<Status> edit(std::string label, Domains domains, Work work);
    void edit(std::string label, Domains domains, Work work, Done done);
    /// A write that is not for undoing: votes, readings, the audit log, results.
    std::future<Status> write(Urgency urgency, Domains domains, Work work);
    void write(Urgency urgency, Domains domains, Work work, Done done);
    /// The same with the whole file, outside a transaction: for the few writes that are more than one.
    std::future<Status> writeFile(Urgency urgency, Domains domains, std::function<Status(store::WorkshopFile&)> work);
    std::future<Status> undo();
    std::future<Status> redo();
    /// What they would take back or bring back; empty for nothing.
    [[nodiscard]] std::string undoLabel() const;
    [[nodiscard]] std::string redoLabel() const;
    /// A whole copy at another path, replacing what is there only when the copy is complete.
    std::future<Status> saveCopy(std::filesystem::path target);

    /// Reads what a snapshot does not hold, on a connection of the calling thread alone, in one transaction.
    [[nodiscard]] Status read(const std::function<Status(sqlite::Database&)>& reading) const;
    /// The same on the writer thread, before all writes but votes that wait already: it sees those that were handed in
    /// before.
    void read(Work reading, Done done);

    /// Starts a job of this session on a thread of its own. `done` is told there when it ends, with `Cancelled` as the job
    /// says; it is dropped when the session closes first. Null once the session closes.
    template <class T>
    std::shared_ptr<Running> run(std::function<Result<T>(JobContext&)> job, std::function<void(Result<T>)> done,
                                 Progress progress = kNoProgress) {
        return start(
            [this, job = std::move(job), done = std::move(done)](JobContext& context) {
                Result<T> result = guarded([&] { return job(context); });
                if (!isClosing() && done) done(std::move(result));
            },
            std::move(progress));
    }

private:
    friend class JobContext;
    struct Parts;
    explicit Session(std::unique_ptr<Parts> parts);
    std::shared_ptr<Running> start(std::function<void(JobContext&)> job, Progress progress);
    /// What it changed, for the snapshot.
    using Write = std::function<Result<Domains>(store::WorkshopFile&)>;
    void submit(Urgency urgency, Write write, Done done);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace kabar::session
