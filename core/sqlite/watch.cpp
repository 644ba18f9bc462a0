// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/watch.h"

#include <sqlite3.h>

namespace kabar::sqlite {

namespace {

constexpr int kInstructionsBetweenLooks = 10'000;  // well under a millisecond

}  // namespace

Watch::Watch(const Database& database, std::stop_token stop, std::optional<std::chrono::milliseconds> longest)
    : m_handle(database.handle()), m_stop(std::move(stop)) {
    if (longest) m_deadline = std::chrono::steady_clock::now() + *longest;
    sqlite3_progress_handler(m_handle, kInstructionsBetweenLooks, &Watch::isOver, this);
}

Watch::~Watch() {
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int Watch::isOver(void* watch) {
    auto& self = *static_cast<Watch*>(watch);
    if (self.m_stop.stop_requested()) return 1;
    self.m_late = self.m_deadline && std::chrono::steady_clock::now() > *self.m_deadline;
    return self.m_late ? 1 : 0;
}

Error Watch::told(Error error) const {
    if (!m_late || error.code != Error::Code::Cancelled) return error;
    return {.code = Error::Code::Unreadable, .clause = clause("sqlite.too-long"), .file = std::move(error.file)};
}

}  // namespace kabar::sqlite
