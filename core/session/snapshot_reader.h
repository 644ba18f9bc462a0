// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/domain.h"
#include "core/session/snapshot.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kabar::sqlite {
class Database;
}

namespace kabar::session {

/// `before` with `domains` read anew, in one transaction of `database`.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> renewed(const Snapshot& before, Domains domains,
                                                              sqlite::Database& database);

/// The threads that keep the snapshot: each reads what changed on a connection of its own and tells that it did. The fleet,
/// whose readings are many, has its own, so that nothing waits for it. Any thread.
class SnapshotReader {
public:
    /// Reads all but the fleet, which follows.
    [[nodiscard]] static Result<std::unique_ptr<SnapshotReader>> start(const std::filesystem::path& path);
    ~SnapshotReader();

    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
    void onChanged(std::function<void(Domains)> changed);
    /// These have changed in the file.
    void renew(Domains domains);
    /// Waits until what was to be renewed of `domains` is read.
    void settle(Domains domains);
    void close();

private:
    struct Lane {
        Domains own, stale, reading;
        std::unique_ptr<sqlite::Database> database;
        std::thread thread;
    };
    SnapshotReader(sqlite::Database quick, sqlite::Database fleet, std::shared_ptr<const Snapshot> first);
    void run(Lane& lane);
    void adopt(Lane& lane, const Snapshot* read);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake, m_settled;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::function<void(Domains)> m_changed;
    bool m_closing = false;
    Lane m_quick, m_fleet;
};

}  // namespace kabar::session
