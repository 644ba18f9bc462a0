// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commuters/coverage.h"
#include "core/factor/factor_set.h"
#include "core/geo/territory.h"
#include "core/scenario/evidence.h"
#include "core/scenario/gap.h"
#include "core/scenario/travel.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kabar::scenario {

/// A home zone and what part of its people live in which commune.
struct HomeZone {
    geo::Zone zone;  ///< invalid: people whose home the disclosure rule hides
    double persons = 0;
    struct CommuneShare {
        std::size_t commune;  ///< index into CommuteModel::communes
        double share;
    };
    std::vector<CommuneShare> communes;  ///< shares sum to 1, or none when the home is hidden
};

/// The table behind the model, for "where does this number come from?".
struct TableOrigin {
    std::string name, algorithmHash, releasedAt;
    int cells = 0;
};

struct CommuneName {
    std::string code, name;
};

/// Who could be reached without owning a car.
struct Reach {
    double carless = 0;  ///< persons without a car
    double reached = 0;  ///< of those, persons who come by bus today or to whom a measure of the scenario is open
};

/// A group of commuters: the trips that measures compete for.
using Pool = commuters::Group;

/// Everything about today's trips that levers work on, compiled once from the evidence; then a set of levers becomes trips
/// in well under a millisecond. Immutable; may be read by several threads.
///
/// Mode shift. The trips of people who drive alone, by home zone and distance band, are pools that the measures claim:
///
/// - third place: share living in reach of an open one that is worth going to at their distance × uptake × days asked;
/// - remote work: uptake;
/// - carpool: share with somebody from the same zone to the same place in the same half-hour × uptake;
/// - shuttle: share along a running line × uptake;
/// - e-bike, Twizy: share of the band below their reach × uptake.
///
/// The first two claim only those days that the job allows to be worked elsewhere, the others all. `allocate` settles
/// competing claims. People who do not drive alone only take days away: the first two. Those who drove go to the third place
/// by car or otherwise (a factor), the others by bicycle.
class CommuteModel {
public:
    /// Studies that were computed from other tables than these are left out and named as a gap. Fails with `NotFound` when
    /// `commute-bands` is not there or empty.
    [[nodiscard]] static Result<CommuteModel> make(const Evidence& evidence, const geo::Territory& territory,
                                                   const factor::FactorSet& factors);

    [[nodiscard]] const std::vector<HomeZone>& homes() const { return m_homes; }
    [[nodiscard]] const std::vector<CommuneName>& communes() const { return m_communes; }
    /// Who commutes from where, how far and by what: what the studies count too.
    [[nodiscard]] const commuters::Commuters& population() const { return m_commuters; }
    [[nodiscard]] double persons() const { return m_commuters.persons(); }
    [[nodiscard]] double personsWithoutMode() const { return m_commuters.personsWithoutMode(); }
    /// `factors` with what the tables say of the detour and of those who drive.
    [[nodiscard]] factor::FactorSet read(factor::FactorSet factors) const;
    [[nodiscard]] Proposals proposals() const;
    /// Best first; a lever opens the first n.
    [[nodiscard]] const std::vector<ProposedPlace>& places() const { return m_places; }
    [[nodiscard]] const std::vector<ProposedLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<TableOrigin>& origins() const { return m_origins; }
    [[nodiscard]] const std::vector<Gap>& gaps() const { return m_gaps; }
    /// What the measures of `levers` rest on and is not there: what comes of them is not known, and is not nothing.
    [[nodiscard]] std::vector<Gap> lacking(const Levers& levers) const;

    /// One a home zone, in the order of `homes`. Counts of places and lines beyond what the studies propose mean all of
    /// them.
    [[nodiscard]] std::vector<Travel> travel(const Levers& levers) const;
    /// One a home zone.
    [[nodiscard]] std::vector<Reach> reach(const Levers& levers) const;

private:
    /// One value a group of commuters, side by side as they are read.
    using ByGroup = std::vector<double>;
    /// What the studies and the other tables say about the groups, by number of places or lines open.
    struct Openings {
        std::vector<ByGroup> lineShare;   ///< along one of the first n lines
        std::vector<ByGroup> placeShare;  ///< in the catchment of one of the first n places
        std::vector<ByGroup> placeKm;     ///< one way to the nearest of those, on average
        ByGroup partnerShare;             ///< with a possible carpool partner
    };
    /// Of one group, under a set of levers.
    struct Open {
        double lineShare = 0, placeShare = 0, placeKm = 0, partnerShare = 0;
    };
    /// How many of what the studies propose a set of levers opens.
    struct Opened {
        std::size_t places = 0, lines = 0;
    };

    CommuteModel(commuters::Commuters population, double tableDetour)
        : m_commuters(std::move(population)), m_tableDetour(tableDetour) {}
    void readCommunes(const coop::ReleasedTable* homes, const geo::Territory& territory);
    [[nodiscard]] ByGroup nobody() const { return ByGroup(m_commuters.groups().size(), 0.0); }
    [[nodiscard]] ByGroup byGroup(const commuters::Coverage& coverage) const;
    void readPartners(const coop::ReleasedTable* slots);
    void readLines(const Evidence& evidence, std::span<const study::StudyResult> studies);
    void readPlaces(const Evidence& evidence, std::span<const study::StudyResult> studies);
    [[nodiscard]] Opened opened(const Levers& levers) const;
    [[nodiscard]] Open openTo(std::size_t group, const Opened& opened) const;
    /// What each measure takes of the pool's trips.
    [[nodiscard]] MeasureShares shares(const Pool& pool, const Open& open, const Levers& levers) const;
    void move(const Pool& pool, const Open& open, const Levers& levers, Travel& travel) const;

    commuters::Commuters m_commuters;
    double m_tableDetour;
    Openings m_openings;
    std::vector<HomeZone> m_homes;
    std::vector<CommuneName> m_communes;
    std::vector<TableOrigin> m_origins;
    std::vector<Gap> m_gaps;
    std::vector<ProposedPlace> m_places;
    std::vector<ProposedLine> m_lines;
    std::optional<double> m_shuttleFill;
    bool m_placesStudied = false, m_linesStudied = false, m_slotsKnown = false, m_reachStudied = true;
};

/// All groups together.
[[nodiscard]] Travel total(const std::vector<Travel>& zones);
/// By commune, in the order of `communes()`; people with a hidden home are in none.
[[nodiscard]] std::vector<Travel> byCommune(const CommuteModel& model, const std::vector<Travel>& zones);

}  // namespace kabar::scenario
