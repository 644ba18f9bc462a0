// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <string>
#include <string_view>
#include <vector>

namespace kabar::factor {

/// Where a set of factors is asked for.
struct Where {
    std::vector<std::string> departments;  ///< "974", "2A", "35", each once, ascending; none outside France

    [[nodiscard]] bool isFrance() const { return !departments.empty(); }
    /// Whether a value for `territory` ("974", "2A, 2B", "mainland", "France", "anywhere") holds in all of it.
    [[nodiscard]] bool isWithin(std::string_view territory) const;
    friend bool operator==(const Where&, const Where&) = default;
};

/// Of the department of an INSEE code of a commune: "974" of "97411", "2A" of "2A004"; empty when it is no such code.
[[nodiscard]] std::string departmentOf(std::string_view communeCode);

/// After the INSEE codes of its communes. Outside France when one of them is no such code, or there are none.
[[nodiscard]] Where whereIs(const geo::Territory& territory);

}  // namespace kabar::factor
