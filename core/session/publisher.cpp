// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/publisher.h"

#include "core/base/guarded.h"

#include <algorithm>

namespace kabar::session {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds kLook{250};  ///< between looks at what stands under the name; works on shares too
constexpr milliseconds kRetry{2'000};
constexpr milliseconds kBreath{2};  ///< between two parts of a copy

std::string nameOf(const std::filesystem::path& path) {
    return path.filename().string();
}

Clause behind(const std::filesystem::path& target, const Error& reason) {
    Clause what = clause("session.behind", nameOf(target));
    what.also = reason.clause.also;
    return what;
}

}  // namespace

Result<std::unique_ptr<Publisher>> Publisher::start(const Opening& opening, Clock clock, Told told, PublishingPace pace) {
    auto database = store::Database::open(opening.database().string(), store::Database::Access::ReadOnly);
    if (!database) return fail(database.error());
    return std::unique_ptr<Publisher>(new Publisher(std::move(*database), opening, std::move(clock), std::move(told), pace));
}

Publisher::Publisher(store::Database database, const Opening& opening, Clock clock, Told told, PublishingPace pace)
    : m_database(std::move(database)),
      m_folder(*opening.folder),
      m_clock(std::move(clock)),
      m_told(std::move(told)),
      m_pace(pace),
      m_published(opening.published),
      m_target(opening.target) {
    if (opening.behind) m_since = steady_clock::now() - m_pace.most;
    m_thread = std::thread([this] { run(); });
}

Publisher::~Publisher() {
    (void)close();
}

std::filesystem::path Publisher::path() const {
    const std::scoped_lock lock(m_mutex);
    return m_target;
}

void Publisher::changed() {
    const std::scoped_lock lock(m_mutex);
    if (!m_since) m_since = steady_clock::now();
}

Status Publisher::close() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    if (!m_thread.joinable()) return {};
    m_thread.join();
    Status last;
    (void)guarded([&] { return look(), Status(); });
    for (int attempt = 0; attempt < 2; ++attempt) {  // the second beside what somebody else put there
        if (!isBehind()) return {};
        last = guarded([&] { return publishNow(); });
        if (last) return {};
    }
    return last;
}

/// A write that begins while a copy is made waits for the next one: twice the copying and the pause between are the most
/// that the file can be behind.
milliseconds Publisher::wait() const {
    std::error_code error;
    const auto size = std::filesystem::file_size(m_folder.database(), error);
    const bool large = !error && static_cast<std::int64_t>(size) > m_pace.large;
    const milliseconds most = large ? m_pace.mostWhenLarge : m_pace.most;
    return std::clamp(most * 7 / 10 - 2 * m_lastTook, 50ms, large ? most / 2 : most * 3 / 10);
}

bool Publisher::isDue(Moment now) const {
    return m_since && now >= m_retry && now - *m_since >= wait();
}

bool Publisher::isBehind() {
    const auto number = m_database.integer("SELECT number FROM revision");
    return !m_published || !number || *number != m_published->revision.number || m_isDeletedSaid;
}

void Publisher::tell(Notice::Kind kind, Clause clause) {
    if (m_told) m_told({kind, std::move(clause)});
}

void Publisher::run() {
    while (true) {
        bool due = false;
        {
            std::unique_lock lock(m_mutex);
            const milliseconds pause = m_since ? std::min(wait() / 4 + 5ms, kLook) : kLook;
            m_wake.wait_for(lock, pause, [this] { return m_closing; });
            if (m_closing) return;
            due = isDue(steady_clock::now());
        }
        (void)guarded([&] { return look(), Status(); });
        if (due) (void)guarded([&] { return publishWhenBehind(); });
    }
}

/// What stands under the name now: ours, nothing, or somebody else's.
void Publisher::look() {
    if (!m_published) return;
    const auto stamp = stampOf(m_published->path);
    if (stamp && *stamp == m_published->stamp) return;
    if (stamp) {
        if (m_published->stillStands())  // copied back, or touched
            m_published->stamp = *stamp;
        else
            moveBeside();
        return;
    }
    std::error_code error;
    if (m_isDeletedSaid || !std::filesystem::is_directory(m_published->path.parent_path(), error)) return;
    sayDeleted();
    changed();
}

void Publisher::sayDeleted() {
    m_isDeletedSaid = true;
    tell(Notice::Kind::Deleted, clause("session.deleted", nameOf(m_published->path)));
}

void Publisher::moveBeside() {
    const auto other = m_published ? m_published->path : path();
    const auto sibling = siblingOf(other, "Kabar", m_clock());
    {
        const std::scoped_lock lock(m_mutex);
        m_target = sibling;
        m_since = steady_clock::now() - m_pace.most;
    }
    m_published.reset();
    tell(Notice::Kind::Replaced, clause("session.replaced", nameOf(other), nameOf(sibling)));
}

/// Lets the window draw and the phones vote; whoever waits for the end is not kept waiting.
void Publisher::pause() {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, kBreath, [this] { return m_closing; });
}

Status Publisher::publishWhenBehind() {
    {
        const std::scoped_lock lock(m_mutex);  // first: what is written from here on is for the next time
        m_since.reset();
    }
    return isBehind() ? publishNow() : Status();  // else it was only read
}

Status Publisher::publishNow() {
    const auto target = path();
    const auto begun = steady_clock::now();
    {
        const std::scoped_lock lock(m_mutex);
        m_since.reset();  // what is written from here on is for the next time
    }
    auto made = publish(m_database, target, m_published ? &*m_published : nullptr, [this] { pause(); });
    m_lastTook = duration_cast<milliseconds>(steady_clock::now() - begun);
    if (made) {
        if (m_published && made->onNothing && !m_isDeletedSaid) sayDeleted();  // while it was copied
        m_published = std::move(*made);
        m_folder.note(*m_published);
        m_isDeletedSaid = false;
        if (std::exchange(m_isFailing, false)) tell(Notice::Kind::UpToDate, clause("session.up-to-date", nameOf(target)));
        return {};
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_since = std::min(m_since.value_or(begun), begun);
    }
    if (made.error().code == Error::Code::Mismatch) {
        moveBeside();
    } else {
        m_retry = steady_clock::now() + kRetry;
        if (!std::exchange(m_isFailing, true)) tell(Notice::Kind::Behind, behind(target, made.error()));
    }
    return fail(made.error());
}

}  // namespace kabar::session
