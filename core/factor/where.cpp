// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/where.h"

#include <algorithm>

namespace kabar::factor {

namespace {

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool isMainland(std::string_view department) {
    return department.size() == 2 && isDigit(department[1]);  // 2A and 2B are Corsica
}

/// Whether `department` is one of "2A, 2B".
bool isListed(std::string_view list, std::string_view department) {
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        std::string_view each = list.substr(at, end - at);
        while (each.starts_with(' ')) each.remove_prefix(1);
        if (each == department) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

bool Where::isWithin(std::string_view territory) const {
    if (territory == "anywhere") return true;
    if (departments.empty()) return false;
    if (territory == "France") return true;
    return std::ranges::all_of(departments, [&](const std::string& each) {
        return territory == "mainland" ? isMainland(each) : isListed(territory, each);
    });
}

std::string departmentOf(std::string_view code) {
    if (code.size() != 5 || !std::all_of(code.begin() + 2, code.end(), isDigit) || !isDigit(code[0])) return {};
    const std::string_view two = code.substr(0, 2);
    if (two == "2A" || two == "2B") return std::string(two);
    if (!isDigit(code[1]) || two == "00" || two == "20" || two == "96" || two == "99") return {};
    return std::string(code.substr(0, two == "97" || two == "98" ? 3 : 2));
}

Where whereIs(const geo::Territory& territory) {
    Where where;
    for (const geo::Commune& commune : territory.communes) {
        std::string department = departmentOf(commune.code);
        if (department.empty()) return {};
        if (!std::ranges::contains(where.departments, department)) where.departments.push_back(std::move(department));
    }
    std::ranges::sort(where.departments);
    return where;
}

}  // namespace kabar::factor
