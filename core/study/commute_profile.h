// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/study/factor.h"

#include <map>

namespace kabar::study {

/// The finest resolution of `commute-bands`, where profiles are kept.
inline constexpr int kProfileResolution = 6;

/// Commuters of one zone in one distance band.
struct BandProfile {
    double persons = 0;
    double byCar = 0;        ///< alone in a car
    double unknownMode = 0;  ///< did not say, or merged with other modes by the gate

    /// Share by car when `unknownByCar` of those of unknown mode are.
    [[nodiscard]] double carShare(double unknownByCar) const;
};

/// How far and by what the people of a zone commute. The gate keeps only cells that are large enough and joins the others
/// into coarser ones: those are spread here over their finer zones in proportion to the persons whom no finer cell accounts
/// for, so that a zone's shares are not those of its large cells alone.
class CommuteProfiles {
public:
    /// `bands` is the table `commute-bands`, `homes` the table `commute-homes`.
    CommuteProfiles(const coop::ReleasedTable& bands, const coop::ReleasedTable& homes);

    /// One a band of the zone of kProfileResolution that holds `zone`; the whole territory's when that is unknown or the
    /// zone is coarser.
    [[nodiscard]] const std::vector<BandProfile>& of(geo::Zone zone) const;
    [[nodiscard]] const std::vector<BandProfile>& ofAll() const { return m_all; }
    /// That profile for people whose own mean distance is known, metres one way: its persons are moved between the bands by
    /// exponential tilting until their mean is `mean`, as near as the bands allow, and scaled to sum to 1.
    [[nodiscard]] std::vector<BandProfile> tilted(geo::Zone zone, double mean) const;
    /// The people of `zone` who travel `metres`; the whole territory's at that distance, or at any, where they are too few.
    [[nodiscard]] BandProfile at(geo::Zone zone, double metres) const;
    /// Mean distance of the band's people, metres one way.
    [[nodiscard]] double meanDistance(std::size_t band) const { return m_meanDistance[band]; }
    [[nodiscard]] std::size_t bandAt(double metres) const;
    /// Among those whose mode is known.
    [[nodiscard]] double knownCarShare() const;

private:
    using Profile = std::vector<BandProfile>;
    void add(Profile& profile, const coop::ReleasedCell& cell, double share) const;
    void spreadCoarseCells(const coop::ReleasedTable& bands, const std::map<geo::Zone, double>& residents);

    std::vector<double> m_edges;
    std::vector<double> m_meanDistance;
    std::map<geo::Zone, Profile> m_zones;
    Profile m_all;
};

/// How many of those who did not say how they come are taken to come by car: none, as the others, all.
[[nodiscard]] Factor unknownByCar(const CommuteProfiles& profiles);

}  // namespace kabar::study
