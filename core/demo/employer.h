// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/commute_record.h"
#include "core/demo/trade.h"

#include <string>
#include <vector>

namespace kabar::demo {

struct Site {
    std::string code;  ///< as the employer's database names it: "S03"
    std::string name;
    geo::Coordinate position;
    std::size_t zone = 0;  ///< index into the activity zones
};

/// One row of an employer's database, before it takes that database's shape.
struct Employee {
    coop::CommuteRecord commute;
    std::size_t site = 0;  ///< index into the employer's sites; `commute.work` is its position
};

struct Employer {
    std::string name;
    std::string slug;  ///< for file names: "quai-zero-logistique"
    const Trade* trade = nullptr;
    std::vector<Site> sites;
    std::vector<Employee> staff;
};

}  // namespace kabar::demo
