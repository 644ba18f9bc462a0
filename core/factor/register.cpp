// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/register.h"

namespace kabar::factor {

namespace {

Standing standingOf(const std::string& territory) {
    if (territory == "anywhere") return Standing::Anywhere;
    return territory == "France" ? Standing::France : Standing::Own;
}

Factor factorAt(const Entry& entry, const Where& where) {
    Factor factor{.id = entry.id,
                  .label = entry.label,
                  .group = entry.group,
                  .unit = entry.unit,
                  .least = entry.least,
                  .most = entry.most};
    for (const Value& value : entry.values) {
        const Standing standing = standingOf(value.territory);
        if (!where.isWithin(value.territory) || standing >= factor.standing) continue;  // nearer ones come first
        factor.standing = standing;
        factor.value = value;
    }
    return factor;
}

}  // namespace

FactorSet Register::at(const Where& where) const {
    std::vector<Factor> factors;
    for (const Entry& entry : m_entries) factors.push_back(factorAt(entry, where));
    return FactorSet(std::move(factors));
}

}  // namespace kabar::factor
