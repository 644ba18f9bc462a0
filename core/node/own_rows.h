// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"

namespace kabar::node {

/// Of the smaller of two databases: so many of its rows that are the other's, whatever holds them, in whatever order, are
/// too many to be chance.
constexpr double kSharedRows = 0.9;

/// Whether the rows of `employer`, read as `records`, are its own: one database counted twice would pass for two employers
/// at the gate. Fails with `Mismatch` when they are another's: the same file under whatever path, a copy of its bytes, or
/// `kSharedRows` of the same persons, by all that both databases say of them but the site. Another's database that cannot be
/// read now is compared by its bytes alone.
[[nodiscard]] Status checkOwnRows(const Employer& employer, std::span<const coop::CommuteRecord> records,
                                  const Cooperative& cooperative, std::stop_token stop = {});

}  // namespace kabar::node
