// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace kabar::sqlite {

/// While it lives, a statement of `database` that runs when `stop` is asked for, or when `longest` has passed since the
/// watch began, ends with `Cancelled`: a view may recurse without end. One watch at a time; it must not outlive its
/// database.
class Watch {
public:
    explicit Watch(const Database& database, std::stop_token stop, std::optional<std::chrono::milliseconds> longest = {});
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// `error` as it is, or as "takes too long" when the time ran out.
    [[nodiscard]] Error told(Error error) const;

private:
    static int isOver(void* watch);

    sqlite3* m_handle;
    std::stop_token m_stop;
    std::optional<std::chrono::steady_clock::time_point> m_deadline;
    bool m_late = false;
};

}  // namespace kabar::sqlite
