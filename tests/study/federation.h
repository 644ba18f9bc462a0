// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/coop/commute_record.h"

#include <vector>

namespace kabar::test {

/// The staff of one employer.
using Staff = std::vector<coop::CommuteRecord>;

/// What the shipped algorithms would release about these employers, through the real gate.
[[nodiscard]] Result<std::vector<coop::ReleasedTable>> federate(const std::vector<Staff>& employers);

}  // namespace kabar::test
