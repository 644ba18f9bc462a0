// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solve/p_median.h"

#include <filesystem>
#include <map>

namespace kabar::test {

/// A p-median instance of the OR-Library: "vertices edges p", then "from to cost" a line, where an edge given again has its
/// LAST cost; the costs are those of shortest paths. Fails with `NotFound` or `Malformed`.
[[nodiscard]] Result<solve::MedianProblem> readMedian(const std::filesystem::path& path);

/// The published optima by instance name.
[[nodiscard]] std::map<std::string, solve::Cost> readOptima(const std::filesystem::path& path);

}  // namespace kabar::test
