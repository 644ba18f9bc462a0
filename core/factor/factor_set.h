// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factor/factor.h"
#include "core/factor/where.h"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::factor {

/// One value for each factor: what a single computation uses. A missing one is not a number, and so is all that rests on it.
class FactorValues {
public:
    [[nodiscard]] double operator[](FactorId id) const { return m_values[static_cast<std::size_t>(id)]; }
    double& operator[](FactorId id) { return m_values[static_cast<std::size_t>(id)]; }
    /// The detour factor that the released tables' distances contain already.
    [[nodiscard]] double tableDetour() const { return m_tableDetour; }

private:
    friend class FactorSet;
    std::array<double, kFactorCount> m_values{};
    double m_tableDetour = 1;
};

/// A factor as a result rests on it: kept with the result.
struct FactorUse {
    std::string id;  ///< name(FactorId)
    Range range;
    bool changed = false;  ///< by the room
    friend bool operator==(const FactorUse&, const FactorUse&) = default;
};

/// All factors of one territory, each exactly once, in the order of FactorId.
class FactorSet {
public:
    /// `factors[i].id` must be FactorId(i).
    explicit FactorSet(std::vector<Factor> factors);

    [[nodiscard]] const Factor& operator[](FactorId id) const { return m_factors[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const std::vector<Factor>& all() const { return m_factors; }
    /// Those that the room has to set before what rests on them is known.
    [[nodiscard]] std::vector<FactorId> missing() const;

    /// Takes `value` as certain, or the published range again when there is none. Fails with `OutOfRange` outside
    /// [least, most], changing nothing.
    [[nodiscard]] Status setRoomValue(FactorId id, std::optional<double> value);
    /// All that the room has set, by name, as it is kept in a file: the others are published ones again. Fails with
    /// `NotFound` for an unknown factor.
    [[nodiscard]] Status setRoomValues(const std::map<std::string, double, std::less<>>& values);

    /// Released tables contain a detour factor, that of the document which their distances were made with: it becomes the
    /// middle here, the range going along, unless the room has set another. 0 when the tables do not say.
    void readDetour(double ofTables);
    /// Sets the middle of `UnknownByCar` to the share of those who said how they come; unless the room has set it.
    void readKnownCarShare(double share);

    /// Every factor at its middle value, or at the room's; one with open cases at the first.
    [[nodiscard]] FactorValues middle() const;
    /// The same set where the room has chosen `chosen` of the cases of `id`.
    [[nodiscard]] FactorSet withCase(FactorId id, const Case& chosen) const;
    [[nodiscard]] double tableDetour() const { return m_tableDetour; }

    [[nodiscard]] FactorUse use(FactorId id) const;
    [[nodiscard]] std::vector<FactorUse> uses(std::span<const FactorId> ids) const;
    friend bool operator==(const FactorSet&, const FactorSet&) = default;

private:
    [[nodiscard]] Factor& at(FactorId id) { return m_factors[static_cast<std::size_t>(id)]; }

    std::vector<Factor> m_factors;
    double m_tableDetour = 1;
};

}  // namespace kabar::factor
