// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"

namespace kabar::node {

/// Homes of one person alone that two databases share: from this share of the smaller's rows on, and from this number, no
/// chance.
constexpr double kSharedHomes = 0.5;
constexpr std::size_t kLeastSharedHomes = 5;

/// Whether the rows of `employer`, read as `records`, are its own: one database counted twice would pass for two employers
/// at the gate. Fails with `Mismatch` when they are another's: the same file under whatever path, a copy of its bytes, or
/// `kSharedHomes` of the same homes, of another employer or of several together; homes that several persons have, such as
/// the middle of a town, do not count, nor those known by street or commune alone. Another's database that cannot be read
/// now is compared by its bytes alone.
[[nodiscard]] Status checkOwnRows(const Employer& employer, std::span<const coop::CommuteRecord> records,
                                  const Cooperative& cooperative, std::stop_token stop = {});

}  // namespace kabar::node
