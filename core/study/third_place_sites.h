// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solve/max_cover.h"
#include "core/solve/p_median.h"
#include "core/study/study_input.h"

namespace kabar::study {

/// The part of a home cell's people that commutes in one distance band.
struct CommuterGroup {
    double daysAWeek = 0;  ///< that could be worked elsewhere, summed over the persons
    double persons = 0;    ///< who said how many days they could
    double commute = 0;    ///< metres one way
    commuters::BandProfile modes;
};

struct HomeCell {
    const coop::ReleasedCell* cell = nullptr;
    geo::Coordinate point;
    std::vector<CommuterGroup> groups;
};

struct CandidateSite {
    NamedPlace place;
    geo::Coordinate point;
};

inline constexpr double kTenths = 10;  ///< of a person-day, in the costs and demands of the problems below

/// Where third places could be, and what each home cell would still travel with one there.
class ThirdPlaceSites {
public:
    ThirdPlaceSites(const StudyInput& input, const coop::ReleasedTable& homes, const ThirdPlaceOptions& options);

    [[nodiscard]] const std::vector<HomeCell>& homes() const { return m_homes; }
    [[nodiscard]] const std::vector<CandidateSite>& sites() const { return m_sites; }
    /// Metres by road.
    [[nodiscard]] double distance(std::size_t home, std::size_t site) const {
        return m_distances[home * m_sites.size() + site];
    }
    /// A place serves a group when it lies within reach and is worth going to: beside the workplace it serves nobody.
    [[nodiscard]] bool serves(std::size_t home, std::size_t site, const CommuterGroup& group) const;
    /// The nearest of `sites`; ties go to the first.
    [[nodiscard]] std::size_t nearest(std::size_t home, std::span<const std::size_t> sites) const;

    /// Cost: tenths of person-days a week times metres still travelled, to the place or to work.
    [[nodiscard]] solve::MedianProblem medianProblem() const;
    /// Demand: tenths of person-days a week.
    [[nodiscard]] solve::CoverProblem coverProblem() const;
    [[nodiscard]] double personsLeftOut() const { return m_personsLeftOut; }
    [[nodiscard]] double personsUnknown() const { return m_personsUnknown; }

private:
    void addHomes(const StudyInput& input, const coop::ReleasedTable& homes);
    void addCandidates(const Gazetteer& gazetteer);

    std::vector<HomeCell> m_homes;
    std::vector<CandidateSite> m_sites;
    std::vector<double> m_distances;
    std::vector<bool> m_within;
    double m_personsLeftOut = 0;  ///< in cells too coarse to place
    double m_personsUnknown = 0;  ///< placed, but nothing said on remote days
};

}  // namespace kabar::study
