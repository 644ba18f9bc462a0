// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/boundaries.h"

#include "core/geo/insee_codes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace kabar::geo {

namespace {

/// What publishers call the name of a commune, letters and digits alone; the most telling first.
constexpr std::array<std::string_view, 16> kNameProperties{
    "nomcom", "nomcommune", "nommcom", "comname", "libgeo", "libcom",   "libellecommune", "nomofficiel",
    "nom",    "name",       "commune", "libelle", "namefr", "toponyme", "label",          "title"};
constexpr std::array<std::string_view, 6> kPopulationProperties{"population", "populationmunicipale", "pmun",
                                                                "popmun",     "populationtotale",     "pop"};

/// Overseas, where a department is one territory (INSEE, official geographic code).
constexpr std::array<std::pair<std::string_view, const char*>, 4> kOverseas{
    {{"971", "Guadeloupe"}, {"972", "Martinique"}, {"973", "Guyane"}, {"976", "Mayotte"}}};

std::string valueOf(const Feature& feature, const std::string& property) {
    const auto found = feature.properties.find(property);
    return found == feature.properties.end() ? std::string() : found->second;
}

/// The property of the first feature that is called most like one of `names`.
template <std::size_t N>
std::string propertyCalled(const VectorFile& file, const std::array<std::string_view, N>& names) {
    std::string best;
    std::size_t bestRank = N;
    for (const auto& [name, value] : file.features.front().properties) {
        const auto rank = static_cast<std::size_t>(std::ranges::find(names, plainName(name)) - names.begin());
        if (rank < bestRank) best = name, bestRank = rank;
    }
    return best;
}

int peopleIn(const std::string& text) {
    double people = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), people);
    return error == std::errc() && end == text.data() + text.size() && people > 0 && people < 1e9 ? static_cast<int>(people)
                                                                                                  : 0;
}

std::unexpected<Error> refuse(const VectorFile& file, const Feature& feature, const std::string& property, const char* why,
                              const std::string& value, Error::Code code = Error::Code::Mismatch) {
    return fail(Error{.code = code, .clause = clause(why), .file = file.file}.of(
        feature.path + (property.empty() ? "" : ".properties." + property), value));
}

double extent(const MultiPolygon& area) {
    const Box box = bounds(area);
    return area.empty() ? 0 : (box.north - box.south) * (box.east - box.west);
}

/// A point of the largest part, where GDAL finds none the middle of its first side.
Coordinate centreOf(const Feature& feature) {
    if (feature.inside) return *feature.inside;
    const Line& ring = feature.area.front().rings.front();
    return {(ring[0].latitude + ring[1].latitude) / 2, (ring[0].longitude + ring[1].longitude) / 2};
}

/// People, quarters and roads that the embedded territory knows of these communes.
Status enrich(Territory& territory) {
    const auto known = embeddedTerritory();
    if (!known) return fail(known.error());
    std::set<std::string, std::less<>> met;
    for (Commune& commune : territory.communes) {
        const Commune* const same = known->commune(commune.code);
        if (!same || !isNear(commune.boundary, same->centre, Territory::kShoreMargin)) continue;
        met.insert(commune.code);
        if (commune.population == 0) commune.population = same->population;
        commune.intercommunality = same->intercommunality;
        commune.centre = same->centre;
    }
    if (met.empty()) return {};
    for (const Place& place : known->places)
        if (met.contains(place.communeCode)) territory.places.push_back(place);
    const auto here = [&](Coordinate point) { return territory.isNear(point); };
    for (const Road& road : known->roads)
        if (std::ranges::any_of(road.line, here)) territory.roads.push_back(road);
    for (const Peak& peak : known->peaks)
        if (here(peak.position)) territory.peaks.push_back(peak);
    for (const SpotHeight& spot : known->spotHeights)
        if (here(spot.position)) territory.spotHeights.push_back(spot);
    return {};
}

}  // namespace

Result<std::vector<Commune>> communesOf(const VectorFile& file) {
    const std::string codes = codeProperty(file), names = propertyCalled(file, kNameProperties),
                      people = propertyCalled(file, kPopulationProperties);
    if (codes.empty())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("territory.no-code"), .file = file.file}.of(
            file.features.front().path + ".properties", ""));
    std::map<std::string, Commune> communes;
    std::map<std::string, double> largest;
    for (const Feature& feature : file.features) {
        const std::string code = inseeCode(valueOf(feature, codes)), name = valueOf(feature, names);
        if (feature.area.empty()) return refuse(file, feature, "", "territory.commune-shape", code);
        if (code.empty()) return refuse(file, feature, codes, "territory.no-code", "", Error::Code::NotFound);
        Commune& commune = communes[code];
        if (!commune.code.empty() && commune.name != (name.empty() ? code : name))
            return refuse(file, feature, codes, "territory.commune-twice", code);
        commune.code = code;
        commune.name = name.empty() ? code : name;
        commune.population = std::max(commune.population, peopleIn(valueOf(feature, people)));
        if (const double size = extent(feature.area); size > largest[code])
            largest[code] = size, commune.centre = centreOf(feature);
        commune.boundary.insert(commune.boundary.end(), feature.area.begin(), feature.area.end());
    }
    std::vector<Commune> made;
    for (auto& [code, commune] : communes) made.push_back(std::move(commune));
    return made;
}

Result<Territory> makeTerritory(NewTerritory made) {
    if (made.name.find_first_not_of(' ') == made.name.npos)
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("territory.no-name")}.of("name", made.name));
    if (made.communes.empty()) return fail(Error::Code::NotFound, clause("territory.nothing-chosen"));
    if (made.communes.size() > kMostCommunes)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("territory.too-many", kMostCommunes)}.of(
            "communes", std::to_string(made.communes.size())));
    std::vector<MultiPolygon> boundaries;
    for (const Commune& commune : made.communes) boundaries.push_back(commune.boundary);
    auto outline = unite(boundaries);
    if (!outline) return fail(outline.error());
    Territory territory{.name = std::move(made.name),
                        .source = std::move(made.credit),
                        .outline = *std::move(outline),
                        .communes = std::move(made.communes)};
    // the mainland first, then islets
    std::ranges::stable_sort(territory.outline, std::greater(),
                             [](const Polygon& polygon) { return length(polygon.rings.front()).value; });
    if (auto known = enrich(territory); !known) return fail(known.error());
    return territory;
}

std::string usualName(const std::vector<Commune>& communes) {
    if (communes.empty()) return {};
    if (const auto known = embeddedTerritory();
        known && std::ranges::all_of(communes, [&](const Commune& commune) { return known->commune(commune.code); }))
        return known->name;
    for (const auto& [department, name] : kOverseas)
        if (std::ranges::all_of(communes, [&](const Commune& commune) {
                return looksLikeInsee(commune.code) && commune.code.starts_with(department);
            }))
            return name;
    return {};
}

}  // namespace kabar::geo
