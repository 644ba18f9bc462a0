// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/commute_record.h"

#include <span>
#include <string>
#include <string_view>

namespace kabar::node {

/// The same for the same records in whatever order, another when one is added, left out or altered. Without `key`, which
/// stays on the owner's machine, nobody can try out rows against it.
[[nodiscard]] std::string fingerprintOf(std::span<const coop::CommuteRecord> records, std::string_view key);

}  // namespace kabar::node
