// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/territory.h"

#include <map>
#include <string>
#include <string_view>

namespace kabar::node {

/// Places people of whom a commune alone is known: each in one place, drawn once for all from the owner's secret and the
/// person's identity, whatever other rows there are. Nobody without the secret can tell where; and nobody is counted on a
/// zone finer than the commune (`resolutionOf`), so that no release knows more than the file.
class HomePlacing {
public:
    /// `key`: the owner's secret, which never leaves the machine. `territory` must outlive it.
    HomePlacing(const geo::Territory& territory, std::string key) : m_territory(territory), m_key(std::move(key)) {}

    /// Inside the commune's boundary: around one of its places, in proportion to their people; where no place of it is
    /// known, anywhere on its land; without a boundary at its centre.
    [[nodiscard]] geo::Coordinate placeOf(const geo::Commune& commune, std::string_view identity) const;
    /// Whether it is known where in the commune people live.
    [[nodiscard]] bool knowsPeopleIn(const geo::Commune& commune) const;
    /// The finest resolution whose hexagons are not smaller than the commune; `kCoarsest` where its boundary is not known.
    [[nodiscard]] int resolutionOf(const geo::Commune& commune) const;

    static constexpr int kCoarsest = 5;  ///< of the shipped algorithms; some 250 km², as wide as communes are

private:
    const geo::Territory& m_territory;
    std::string m_key;
    mutable std::map<std::string, int, std::less<>> m_resolutions;
};

/// The finest resolution whose hexagons at `point` are not smaller than so many square kilometres.
[[nodiscard]] int resolutionFor(geo::Coordinate point, double squareKilometres);

}  // namespace kabar::node
