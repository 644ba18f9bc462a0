// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coop/cell_table.h"

#include <string>
#include <string_view>

namespace kabar::coop {

/// A released table as JSON, one object a cell; "any" parts and empty sums are left out, zones are H3's hexadecimal form.
[[nodiscard]] std::string tableText(const ReleasedTable& table);

/// Reads what `tableText` writes. Fails with `Malformed` or `Mismatch`, and the field.
[[nodiscard]] Result<ReleasedTable> parseTable(std::string_view json);

}  // namespace kabar::coop
