// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/snapshot.h"
#include "core/store/workshop_file.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace kabar::rounds {

/// The workshop that a round reads and keeps its results in, whoever owns the file. Used by one thread.
class Records {
public:
    virtual ~Records() = default;
    /// The workshop as it is now, with all that this round has kept.
    [[nodiscard]] virtual Result<std::shared_ptr<const session::Snapshot>> snapshot() = 0;
    /// For what a snapshot does not hold, in one transaction.
    [[nodiscard]] virtual Status read(const std::function<Status(sqlite::Database&)>& reading) = 0;
    /// One transaction, on the disk when the call returns.
    [[nodiscard]] virtual Status keep(session::Domains domains, session::Work work) = 0;
    /// Where the workshop lies: the employers' sources are relative to it.
    [[nodiscard]] virtual std::filesystem::path folder() const = 0;
};

/// Of an open session, inside one of its jobs.
class JobRecords final : public Records {
public:
    explicit JobRecords(session::JobContext& context) : m_context(context) {}
    [[nodiscard]] Result<std::shared_ptr<const session::Snapshot>> snapshot() override { return m_context.latest(); }
    [[nodiscard]] Status read(const std::function<Status(sqlite::Database&)>& reading) override {
        return m_context.read(reading);
    }
    [[nodiscard]] Status keep(session::Domains domains, session::Work work) override {
        return m_context.commit(domains, std::move(work));
    }
    [[nodiscard]] std::filesystem::path folder() const override { return m_context.folder(); }

private:
    session::JobContext& m_context;
};

/// Of a file that is still being made and that nobody else knows of.
class FileRecords final : public Records {
public:
    explicit FileRecords(store::WorkshopFile& file) : m_file(file) {}
    [[nodiscard]] Result<std::shared_ptr<const session::Snapshot>> snapshot() override;
    [[nodiscard]] Status read(const std::function<Status(sqlite::Database&)>& reading) override;
    [[nodiscard]] Status keep(session::Domains domains, session::Work work) override;
    [[nodiscard]] std::filesystem::path folder() const override;

private:
    store::WorkshopFile& m_file;
    std::shared_ptr<const session::Snapshot> m_snapshot;
};

}  // namespace kabar::rounds
