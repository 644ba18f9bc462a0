// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/new_workshop.h"
#include "core/session/open_workshop.h"
#include "core/session/snapshot_reader.h"
#include "core/session/writer.h"
#include "core/store/workshop_file.h"

#include <algorithm>
#include <optional>

namespace kabar::session {

namespace fs = std::filesystem;
using store::WorkshopFile;

namespace {

Status readOn(const fs::path& path, const std::function<Status(sqlite::Database&)>& reading) {
    auto database = sqlite::Database::open(path.string(), sqlite::Database::Access::ReadOnly);
    if (!database) return fail(database.error());
    if (auto begun = database->execute("BEGIN"); !begun) return begun;
    return guarded([&] { return reading(*database); });
}

std::pair<std::future<Status>, Done> promised() {
    auto promise = std::make_shared<std::promise<Status>>();
    auto future = promise->get_future();
    return {std::move(future), [promise](Status status) { promise->set_value(std::move(status)); }};
}

/// `work` such that what it throws rolls its transaction back.
Work inside(const Work& work) {
    return [&work](sqlite::Database& database) { return guarded([&] { return work(database); }); };
}

}  // namespace

struct Session::Parts {
    struct Job {
        std::shared_ptr<Running> running;
        std::jthread thread;  ///< one that has ended is joined when it is forgotten
    };

    /// What `undo` and `redo` would change, for other threads than the writer's.
    struct History {
        std::string undo, redo;
    };

    Parts(std::unique_ptr<OpenWorkshop> opened, Environment given, std::unique_ptr<SnapshotReader> reading)
        : environment(std::move(given)),
          workshop(std::move(opened)),
          reader(std::move(reading)),
          writer(workshop->file(), [this](Domains domains) { written(domains); }) {}

    void written(Domains domains) {
        {
            const std::scoped_lock lock(mutex);
            history = {workshop->file().undoLabel(), workshop->file().redoLabel()};
        }
        workshop->changed();
        if (!domains.isEmpty()) reader->renew(domains);
    }

    Environment environment;
    std::unique_ptr<OpenWorkshop> workshop;
    std::unique_ptr<SnapshotReader> reader;
    mutable std::mutex mutex;  ///< of what follows
    History history;
    std::vector<Job> jobs;
    std::atomic<bool> closing = false;
    Writer writer;  ///< last: it uses all the others
};

// --- JobContext

JobContext::JobContext(Session& session, std::stop_token stop, Progress progress, std::shared_ptr<const Snapshot> snapshot)
    : m_session(session), m_stop(std::move(stop)), m_progress(std::move(progress)), m_snapshot(std::move(snapshot)) {}

const Clock& JobContext::clock() const {
    return m_session.clock();
}

fs::path JobContext::folder() const {
    return m_session.folder();
}

fs::path JobContext::path() const {
    return m_session.path();
}

std::shared_ptr<const Snapshot> JobContext::latest() const {
    m_session.settle(Domains::all().without(Domain::Fleet));
    return m_session.snapshot();
}

Status JobContext::commit(Domains domains, Work work, Urgency urgency) {
    if (m_session.isClosing()) return fail(Error::Code::Cancelled, clause("session.closed"));
    return m_session.write(urgency, domains, std::move(work)).get();
}

Status JobContext::read(const std::function<Status(sqlite::Database&)>& reading) {
    return m_session.read(reading);
}

// --- Session

Result<std::unique_ptr<Session>> Session::open(const fs::path& path, Environment environment, Told told) {
    auto workshop = OpenWorkshop::open(path, environment, std::move(told));
    if (!workshop) return fail(workshop.error());
    auto reader = SnapshotReader::start((*workshop)->workingPath());
    if (!reader) return fail(reader.error());
    auto parts = std::make_unique<Parts>(std::move(*workshop), std::move(environment), std::move(*reader));
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Result<std::unique_ptr<Session>> Session::create(const fs::path& path, const NewWorkshop& workshop, Environment environment,
                                                 Told told) {
    if (auto made = makeWorkshop(path, workshop, environment.clock); !made) return fail(made.error());
    return open(path, std::move(environment), std::move(told));
}

Session::Session(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Session::~Session() {
    (void)close();
}

Status Session::close() {
    m_parts->closing = true;
    std::vector<Parts::Job> jobs;
    {
        const std::scoped_lock lock(m_parts->mutex);
        jobs.swap(m_parts->jobs);
    }
    for (Parts::Job& job : jobs) job.running->stop();
    m_parts->writer.close();
    for (Parts::Job& job : jobs) job.thread.join();
    m_parts->reader->close();
    return m_parts->workshop->close();
}

bool Session::isClosing() const {
    return m_parts->closing;
}
const Clock& Session::clock() const {
    return m_parts->environment.clock;
}
fs::path Session::path() const {
    return m_parts->workshop->path();
}
fs::path Session::workingPath() const {
    return m_parts->workshop->workingPath();
}
const Error* Session::readOnly() const {
    return m_parts->workshop->readOnly();
}

std::shared_ptr<const Snapshot> Session::snapshot() const {
    return m_parts->reader->snapshot();
}
void Session::settle(Domains domains) {
    m_parts->reader->settle(domains);
}
void Session::onChanged(std::function<void(Domains)> changed) {
    m_parts->reader->onChanged(std::move(changed));
}

void Session::submit(Urgency urgency, Write write, Done done) {
    if (const Error* reason = readOnly()) {
        if (done) done(fail(*reason));
        return;
    }
    m_parts->writer.submit(urgency, std::move(write), std::move(done));
}

void Session::edit(std::string label, Domains domains, Work work, Done done) {
    auto write = [label = std::move(label), domains, work = std::move(work)](WorkshopFile& file) -> Result<Domains> {
        auto edited = file.edit(label, inside(work), domains.bits());
        return edited ? Result<Domains>(domains) : fail(edited.error());
    };
    submit(Urgency::Edit, std::move(write), std::move(done));
}

void Session::write(Urgency urgency, Domains domains, Work work, Done done) {
    auto write = [domains, work = std::move(work)](WorkshopFile& file) -> Result<Domains> {
        auto written = file.write(inside(work));
        return written ? Result<Domains>(domains) : fail(written.error());
    };
    submit(urgency, std::move(write), std::move(done));
}

std::future<Status> Session::edit(std::string label, Domains domains, Work work) {
    auto [future, done] = promised();
    edit(std::move(label), domains, std::move(work), std::move(done));
    return std::move(future);
}

std::future<Status> Session::write(Urgency urgency, Domains domains, Work work) {
    auto [future, done] = promised();
    write(urgency, domains, std::move(work), std::move(done));
    return std::move(future);
}

std::future<Status> Session::writeFile(Urgency urgency, Domains domains, std::function<Status(WorkshopFile&)> work) {
    auto [future, done] = promised();
    auto write = [domains, work = std::move(work)](WorkshopFile& file) -> Result<Domains> {
        auto written = work(file);
        return written ? Result<Domains>(domains) : fail(written.error());
    };
    submit(urgency, std::move(write), std::move(done));
    return std::move(future);
}

std::future<Status> Session::undo() {
    auto [future, done] = promised();
    auto write = [](WorkshopFile& file) -> Result<Domains> {
        const Domains domains = Domains::of(file.undoScope());
        auto undone = file.undo();
        return undone ? Result<Domains>(domains) : fail(undone.error());
    };
    submit(Urgency::Edit, write, std::move(done));
    return std::move(future);
}

std::future<Status> Session::redo() {
    auto [future, done] = promised();
    auto write = [](WorkshopFile& file) -> Result<Domains> {
        const Domains domains = Domains::of(file.redoScope());
        auto redone = file.redo();
        return redone ? Result<Domains>(domains) : fail(redone.error());
    };
    submit(Urgency::Edit, write, std::move(done));
    return std::move(future);
}

std::string Session::undoLabel() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->history.undo;
}

std::string Session::redoLabel() const {
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->history.redo;
}

std::future<Status> Session::saveCopy(fs::path target) {
    auto [future, done] = promised();
    auto copy = [target = std::move(target)](WorkshopFile& file) -> Result<Domains> {
        auto saved = file.saveCopy(target);
        return saved ? Result<Domains>(Domains()) : fail(saved.error());
    };
    m_parts->writer.submit(Urgency::Edit, std::move(copy), std::move(done));  // what can only be read can be copied too
    return std::move(future);
}

Status Session::read(const std::function<Status(sqlite::Database&)>& reading) const {
    return readOn(workingPath(), reading);
}

void Session::read(Work reading, Done done) {
    auto look = [reading = std::move(reading)](WorkshopFile& file) -> Result<Domains> {
        auto read = reading(file.database());
        return read ? Result<Domains>(Domains()) : fail(read.error());
    };
    m_parts->writer.submit(Urgency::Vote, std::move(look), std::move(done));
}

std::shared_ptr<Running> Session::start(std::function<void(JobContext&)> job, Progress progress) {
    auto running = std::make_shared<Running>();
    const std::scoped_lock lock(m_parts->mutex);
    if (m_parts->closing) return nullptr;
    std::erase_if(m_parts->jobs, [](const Parts::Job& each) { return each.running->isFinished(); });
    auto work = [this, running, job = std::move(job), progress = std::move(progress), snapshot = snapshot()]() mutable {
        JobContext context(*this, running->m_stop.get_token(), std::move(progress), std::move(snapshot));
        (void)guarded([&] { return job(context), Status(); });
        running->m_finished = true;
        running->m_finished.notify_all();
    };
    m_parts->jobs.push_back({running, std::jthread(std::move(work))});
    return running;
}

}  // namespace kabar::session
