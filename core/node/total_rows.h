// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kabar::node {

/// Whether a cell says that its row sums up others: "Total", "Sous-total agence Nord :", "MOYENNE", "Grand total".
[[nodiscard]] bool labelsTotal(std::string_view cell);

/// A row that has such a cell and all that a person needs is a total only so near to the end of its table; higher up it is a
/// person whom somebody calls so.
constexpr long kTotalsFromEnd = 3;

}  // namespace kabar::node
