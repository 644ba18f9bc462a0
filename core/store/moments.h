// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <optional>
#include <string>

namespace kabar::store {

/// A column that holds a moment or NULL. Fails with `Malformed`.
[[nodiscard]] inline Result<std::optional<Time>> momentAt(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return parseIso8601(row.text(column));
}

[[nodiscard]] inline std::optional<std::string> momentText(const std::optional<Time>& moment) {
    return moment ? std::optional(iso8601(*moment)) : std::nullopt;
}

}  // namespace kabar::store
