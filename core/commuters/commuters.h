// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commuters/band.h"
#include "core/commuters/mode_split.h"
#include "core/commuters/spreading.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace kabar::commuters {

/// Of an average working weekday.
struct Trips {
    double personDays = 0;  ///< persons going to work that day, each there and back
    double km = 0;          ///< person-kilometres, there and back
    Trips& operator+=(const Trips& other) { return personDays += other.personDays, km += other.km, *this; }
    friend Trips operator*(const Trips& trips, double factor) { return {trips.personDays * factor, trips.km * factor}; }
    friend bool operator==(const Trips&, const Trips&) = default;
};

/// People of one home zone and distance band who come the same way.
struct Group {
    std::size_t home = 0;  ///< index into Commuters::homes
    std::size_t band = 0;
    coop::Mode mode = coop::Mode::Car;  ///< never unknown
    double persons = 0;
    Trips trips;
    double remoteShare = 0;   ///< of its days on site, those that could be worked elsewhere
    double carlessShare = 0;  ///< of its persons, those without a car

    [[nodiscard]] double oneWayKm() const { return trips.personDays > 0 ? trips.km / trips.personDays / 2 : 0; }
};

/// Commuters of one zone in one distance band, and how sure it is by what.
struct BandProfile {
    double persons = 0;
    double byCar = 0;        ///< said that they come alone in a car
    double unknownMode = 0;  ///< did not say, or merged with other modes by the gate
    std::size_t band = 0;    ///< whose people the unknown ones are taken to be like; one beyond the last: all of them
};

/// The one model of the commuters, compiled from released tables: how many live where, how far they travel and by what. The
/// studies ask it for profiles, the scenarios for groups: both are one count, so that both say how many drive from a zone in
/// a band alike. Immutable.
class Commuters {
public:
    /// `bands` is the table `commute-bands`, `homes` the table `commute-homes`, null when it was not released.
    /// `unknownByCar` is the share by car of those who did not say (FactorId::UnknownByCar); none: as the others of their
    /// band.
    Commuters(const coop::ReleasedTable& bands, const coop::ReleasedTable* homes, std::optional<double> unknownByCar = {});

    [[nodiscard]] const std::vector<geo::Zone>& homes() const { return m_homes; }  ///< an invalid one: hidden homes
    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }
    [[nodiscard]] std::span<const double> bandEdges() const { return m_edges; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] double persons() const { return m_persons; }
    [[nodiscard]] double personsWithoutMode() const { return m_personsWithoutMode; }
    /// Somebody said how many days could be worked elsewhere, and whether they have a car.
    [[nodiscard]] bool remoteKnown() const { return m_remoteKnown; }
    [[nodiscard]] bool carKnown() const { return m_carKnown; }
    /// Contained in the tables' distances; 0 when they do not say.
    [[nodiscard]] double detour() const { return m_detour; }

    /// Of those who said how they come.
    [[nodiscard]] double knownCarShare() const { return m_split.carShare(); }
    /// Persons of `profile` who drive alone.
    [[nodiscard]] double drivers(const BandProfile& profile, double unknownByCar) const;
    [[nodiscard]] double carShare(const BandProfile& profile, double unknownByCar) const;
    [[nodiscard]] const ModeSplit& split() const { return m_split; }

    /// One a band of the zone of kZoneResolution that holds `zone`; the whole territory's when that is unknown or the zone
    /// is coarser.
    [[nodiscard]] const std::vector<BandProfile>& of(geo::Zone zone) const;
    [[nodiscard]] const std::vector<BandProfile>& ofAll() const { return m_all; }
    /// That profile for people whose own mean distance is known, metres one way: its persons are moved between the bands by
    /// exponential tilting until their mean is `mean`, as near as the bands allow, and scaled to sum to 1.
    [[nodiscard]] std::vector<BandProfile> tilted(geo::Zone zone, double mean) const;
    /// The people of `zone` who travel `metres`; the whole territory's at that distance, or at any, where they are too few.
    [[nodiscard]] BandProfile at(geo::Zone zone, double metres) const;
    /// Mean distance of the band's people, metres one way.
    [[nodiscard]] double meanDistance(std::size_t band) const { return m_meanDistance[band]; }

private:
    using Profile = std::vector<BandProfile>;
    void readDistances(const coop::ReleasedTable& bands);
    void addToProfiles(const coop::ReleasedCell& cell, std::size_t band, geo::Zone zone, double share);
    [[nodiscard]] Profile emptyProfile() const;

    std::vector<double> m_edges;
    std::vector<Band> m_bands;
    ModeSplit m_split;
    std::vector<geo::Zone> m_homes;
    std::vector<Group> m_groups;
    std::vector<double> m_meanDistance;
    std::map<geo::Zone, Profile> m_zones;
    Profile m_all;
    double m_persons = 0, m_personsWithoutMode = 0, m_detour = 0;
    bool m_remoteKnown = false, m_carKnown = false;
};

}  // namespace kabar::commuters
