// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/geo/territory.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace kabar::address {

/// Writes `rows` made-up addresses in the columns of the national address base, for trials: ways of French names with doors
/// along them in the communes of `territory`, hamlets, several postcodes and towns of delivery in large communes. Gzip where
/// `target` ends with ".gz". The same seed gives the same file. Fails with `Unwritable`, with `Mismatch` for a territory
/// without communes, `Cancelled`; nothing stays then.
[[nodiscard]] Status writeSyntheticBase(const geo::Territory& territory, int rows, std::uint64_t seed,
                                        const std::filesystem::path& target, std::stop_token stop, const Progress& progress);

}  // namespace kabar::address
