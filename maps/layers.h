// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "core/geo/zone.h"
#include "maps/zone_set.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace kabar::maps {

/// A zone with its figures, as a tooltip has it explained.
struct ZoneFigure {
    std::size_t index = 0;  ///< in its zone set
    double value = 0;
    double persons = 0;
};

/// Zones coloured by their figure, in up to six classes. Zones may be of different resolutions: the finer lie on top. What
/// moves with a lever is apart from what never does: values from zones.
struct Choropleth {
    enum class Scale { Sequential, Diverging };  ///< diverging: signed, white at zero
    QString title;                               ///< with its unit: "Salariés par zone"
    Scale scale = Scale::Sequential;
    std::shared_ptr<const ZoneSet> zones;  ///< none: no choropleth
    std::vector<double> values;            ///< one a zone
    std::vector<double> persons;           ///< the same, for the words
    std::vector<double> edges;  ///< between the classes; empty: from the values. Two maps to compare have the same
    /// The sentence of a zone, made when a pointer asks for it; a matter of the title's language and the figures alone.
    std::function<QString(const ZoneFigure&)> explain;

    [[nodiscard]] bool isEmpty() const { return !zones || zones->size() == 0; }
    [[nodiscard]] std::size_t size() const { return zones ? zones->size() : 0; }
    [[nodiscard]] QString text(std::size_t index) const {
        return explain ? explain({index, values[index], persons[index]}) : QString();
    }
    friend bool operator==(const Choropleth& a, const Choropleth& b) {
        const bool sameZones = a.zones == b.zones || (a.zones && b.zones && a.zones->zones() == b.zones->zones());
        return sameZones && a.title == b.title && a.scale == b.scale && a.values == b.values && a.persons == b.persons &&
               a.edges == b.edges;
    }
};

/// Collects zones with their figures, for a choropleth that is made once; ready words where `explain` is not set afterwards.
class ZoneFigures {
public:
    void add(geo::Zone zone, double value, double persons, QString text = {});
    /// Puts them into `choropleth`, beside its title and scale; the zones of `before` where they are the same.
    void moveInto(Choropleth& choropleth, const std::shared_ptr<const ZoneSet>& before = {}) &&;

private:
    std::vector<geo::Zone> m_zones;
    std::vector<double> m_values, m_persons;
    std::vector<QString> m_texts;
};

/// Movement from one place to another, drawn as an arc that is wider the more `persons`.
struct Flow {
    QString id;
    geo::Coordinate from, to;
    double persons = 0;
    QString text;
    friend bool operator==(const Flow&, const Flow&) = default;
};

/// A line with stops: a shuttle, a corridor. Width in proportion to the root of `persons`.
struct Corridor {
    QString id;
    geo::Line line;
    double persons = 0;
    QString label;  ///< drawn beside the line; may be empty
    QString text;
    bool faint = false;  ///< not worth it as things stand: drawn, but not as a proposal
    friend bool operator==(const Corridor&, const Corridor&) = default;
};

/// The zones that a place serves, outlined together.
struct Catchment {
    QString id;
    std::vector<geo::Zone> zones;
    geo::Coordinate centre;  ///< of the place itself
    friend bool operator==(const Catchment&, const Catchment&) = default;
};

/// A thing at a point. Kinds differ by shape as well as by colour.
struct Marker {
    enum class Kind { Employer, ThirdPlace, Vehicle, Stop, Candidate };
    QString id;
    Kind kind = Kind::Employer;
    geo::Coordinate position;
    double weight = 0;     ///< for Employer: persons, sets the size; 0 for the least
    double charge = -1;    ///< for Vehicle: percent, or negative when not known
    QString label;         ///< drawn beside the shape; may be empty
    QString text;          ///< the sentence that explains it, for the tooltip
    bool stale = false;    ///< for Vehicle: its charge is an old reading
    bool wanting = false;  ///< for Vehicle: it wants charging
    friend bool operator==(const Marker&, const Marker&) = default;
};

/// All that lies on the base map in one picture.
struct Layers {
    Choropleth choropleth;
    std::vector<Catchment> catchments;
    std::vector<Flow> flows;
    std::vector<Corridor> corridors;
    std::vector<Marker> markers;
    friend bool operator==(const Layers&, const Layers&) = default;
};

/// How strongly each layer shows, 0 to 1; 0 leaves it out.
struct LayerOpacities {
    double choropleth = 0.75, catchments = 1, flows = 0.8, corridors = 1;
    double employers = 1, thirdPlaces = 1, vehicles = 1, others = 1;  ///< markers; others: stops and candidates

    [[nodiscard]] double of(Marker::Kind kind) const {
        switch (kind) {
            case Marker::Kind::Employer:
                return employers;
            case Marker::Kind::ThirdPlace:
                return thirdPlaces;
            case Marker::Kind::Vehicle:
                return vehicles;
            case Marker::Kind::Stop:
            case Marker::Kind::Candidate:
                return others;
        }
        return 1;
    }
    [[nodiscard]] bool shows(const Marker& marker) const { return of(marker.kind) > 0; }
    friend bool operator==(const LayerOpacities&, const LayerOpacities&) = default;
};

}  // namespace kabar::maps
