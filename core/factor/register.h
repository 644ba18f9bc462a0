// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factor/factor_set.h"

#include <string>
#include <vector>

namespace kabar::factor {

/// A factor as the factor file has it, with all the territories' values.
struct Entry {
    FactorId id{};
    Label label;
    Group group{};
    std::string unit;
    double least = 0, most = 0;
    std::vector<Value> values;  ///< each for another territory
};

/// A published figure that what is computed from the factors has to meet.
struct Check {
    std::string id;                   ///< "car_thermal_use"
    double value = 0, tolerance = 0;  ///< the latter as a share of the value
    std::string territory, unit, date, source;
};

/// Every factor, once, in the order of FactorId.
class Register {
public:
    Register(std::vector<Entry> entries, std::vector<Check> checks)
        : m_entries(std::move(entries)), m_checks(std::move(checks)) {}

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Check>& checks() const { return m_checks; }

    /// The values that hold at `where`: its own, else France's, else those for anywhere; where none does, the factor is
    /// missing. Another territory's are never taken.
    [[nodiscard]] FactorSet at(const Where& where) const;
    [[nodiscard]] FactorSet at(const geo::Territory& territory) const { return at(whereIs(territory)); }

private:
    std::vector<Entry> m_entries;
    std::vector<Check> m_checks;
};

}  // namespace kabar::factor
