// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/records.h"

#include "core/session/snapshot_reader.h"

namespace kabar::rounds {

Result<std::shared_ptr<const session::Snapshot>> FileRecords::snapshot() {
    if (m_snapshot) return m_snapshot;
    auto read = session::renewed({}, session::Domains::all().without(session::Domain::Fleet), m_file.database());
    if (read) m_snapshot = *read;
    return read;
}

Status FileRecords::read(const std::function<Status(sqlite::Database&)>& reading) {
    return reading(m_file.database());
}

Status FileRecords::keep(session::Domains, session::Work work) {
    m_snapshot.reset();
    return m_file.write(work);
}

std::filesystem::path FileRecords::folder() const {
    return std::filesystem::absolute(m_file.path()).parent_path();
}

}  // namespace kabar::rounds
