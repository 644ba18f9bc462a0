// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory_import.h"

#include "core/geo/insee_codes.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <set>

namespace kabar::geo {

namespace {

constexpr double kMargin = 0.15;  ///< degrees around the known territory that a real one may reach

std::optional<std::string> property(const Feature& feature, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const auto found = feature.properties.find(name); found != feature.properties.end()) return found->second;
    return {};
}

std::string in(const Feature& feature, const char* member) {
    return feature.path.empty() ? member : feature.path + "." + member;
}

/// That every point lies on or near the territory that is known.
Status checkPlace(const Feature& feature, const Box& known, const std::string& file) {
    Box wide = known;
    wide.include({known.south - kMargin, known.west - kMargin});
    wide.include({known.north + kMargin, known.east + kMargin});
    const auto check = [&](const Line& line) -> Status {
        for (const Coordinate point : line) {
            if (wide.contains(point)) continue;
            const bool swapped = wide.contains({point.longitude, point.latitude});
            return fail(Error{.code = Error::Code::OutOfRange,
                              .clause = clause(swapped ? "geojson.swapped" : "territory.outside"),
                              .file = file}
                            .of(in(feature, "geometry"),
                                "[" + std::to_string(point.longitude) + ", " + std::to_string(point.latitude) + "]"));
        }
        return {};
    };
    for (const Polygon& polygon : feature.area)
        for (const Line& ring : polygon.rings)
            if (auto checked = check(ring); !checked) return checked;
    for (const Line& line : feature.lines)
        if (auto checked = check(line); !checked) return checked;
    return {};
}

Result<MultiPolygon> importOutline(const VectorFile& source, const Box& known) {
    MultiPolygon outline;
    for (const Feature& feature : source.features) {
        if (feature.area.empty())
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("territory.outline"), .file = source.file}.of(
                in(feature, "geometry"), ""));
        if (auto checked = checkPlace(feature, known, source.file); !checked) return fail(checked.error());
        outline.insert(outline.end(), feature.area.begin(), feature.area.end());
    }
    // the mainland first, then islets
    std::ranges::stable_sort(outline, std::greater(),
                             [](const Polygon& polygon) { return length(polygon.rings.front()).value; });
    return outline;
}

Result<std::map<std::string, MultiPolygon>> importBoundaries(const VectorFile& source, const Territory& facts,
                                                             const Box& known) {
    const std::string name = inseeProperty(source, facts);
    std::map<std::string, MultiPolygon> boundaries;
    for (const Feature& feature : source.features) {
        const std::string at = in(feature, name.empty() ? "properties" : ("properties." + name).c_str());
        const auto refuse = [&](Error::Code code, const char* why, std::string_view value) {
            return fail(Error{.code = code, .clause = clause(why), .file = source.file}.of(at, value));
        };
        if (auto checked = checkPlace(feature, known, source.file); !checked) return fail(checked.error());
        const auto written = property(feature, {name.c_str()});
        if (!written || name.empty()) return refuse(Error::Code::NotFound, "territory.no-code", "");
        const std::string code = inseeCode(*written);
        if (!facts.commune(code)) return refuse(Error::Code::Mismatch, "territory.unknown-code", *written);
        if (feature.area.empty()) return refuse(Error::Code::Mismatch, "territory.commune-shape", code);
        if (boundaries.contains(code)) return refuse(Error::Code::Mismatch, "territory.commune-twice", code);
        boundaries[code] = feature.area;
    }
    for (const Commune& commune : facts.communes)
        if (!boundaries.contains(commune.code))
            return fail(Error{.code = Error::Code::NotFound,
                              .clause = readAs(source.format, clause("territory.commune-missing", commune.name)),
                              .file = source.file}
                            .of("code", commune.code));
    return boundaries;
}

/// OSM's classes; a link has its road's class. Empty for a smaller road.
std::optional<Road::Class> roadClass(std::string name) {
    if (name.ends_with("_link")) name.resize(name.size() - 5);
    static const std::map<std::string, Road::Class, std::less<>> kClasses{
        {"motorway", Road::Class::Motorway}, {"trunk", Road::Class::Motorway},      {"primary", Road::Class::Main},
        {"main", Road::Class::Main},         {"secondary", Road::Class::Secondary}, {"tertiary", Road::Class::Local}};
    const auto found = kClasses.find(name);
    return found == kClasses.end() ? std::nullopt : std::optional(found->second);
}

Result<std::vector<Road>> importRoads(const VectorFile& source, const Box& known, int& leftOut) {
    std::vector<Road> roads;
    for (const Feature& feature : source.features) {
        const auto name = property(feature, {"kind_detail", "highway", "fclass", "class"});
        if (!name || feature.lines.empty())
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("territory.road"), .file = source.file}.of(
                in(feature, name ? "geometry" : "properties.highway"), name.value_or("")));
        if (auto checked = checkPlace(feature, known, source.file); !checked) return fail(checked.error());
        const auto kind = roadClass(*name);
        if (!kind) {
            ++leftOut;
            continue;
        }
        for (const Line& line : feature.lines) roads.push_back({property(feature, {"ref"}).value_or(""), *kind, line});
    }
    return roads;
}

/// A polygon of another commune, or of one commune for all of them, would put people into the sea.
Status checkCentres(const Territory& territory, const TerritorySources& sources) {
    const auto refuse = [](const Commune& commune, const char* why, const std::string& file) {
        return fail(Error{.code = Error::Code::Mismatch, .clause = clause(why), .file = file}.of("commune", commune.name));
    };
    for (const Commune& commune : territory.communes) {
        if (!territory.isNear(commune.centre)) return refuse(commune, "territory.off-outline", sources.outline.file);
        if (!isNear(commune.boundary, commune.centre, Territory::kShoreMargin))
            return refuse(commune, "territory.elsewhere", sources.communes.file);
    }
    return {};
}

std::string creditOf(const TerritorySources& sources) {
    if (!sources.credit.empty()) return sources.credit;
    return sources.roads ? "IGN, INSEE, © OpenStreetMap contributors (ODbL)" : "IGN, INSEE, Kabar (GPL-3.0-or-later)";
}

}  // namespace

Result<ImportedTerritory> importTerritory(const Territory& facts, const TerritorySources& sources) {
    const Box known = facts.bounds();
    ImportedTerritory imported{.territory = facts};
    auto outline = importOutline(sources.outline, known);
    if (!outline) return fail(outline.error());
    auto boundaries = importBoundaries(sources.communes, facts, known);
    if (!boundaries) return fail(boundaries.error());
    imported.territory.outline = *std::move(outline);
    imported.territory.source = creditOf(sources);
    for (Commune& commune : imported.territory.communes) {
        commune.boundary = std::move((*boundaries)[commune.code]);
        for (const Polygon& polygon : commune.boundary)
            for (const Line& ring : polygon.rings) imported.boundaryPoints += static_cast<int>(ring.size());
    }
    if (auto checked = checkCentres(imported.territory, sources); !checked) return fail(checked.error());
    if (sources.roads) {
        auto roads = importRoads(*sources.roads, known, imported.roadsLeftOut);
        if (!roads) return fail(roads.error());
        imported.territory.roads = *std::move(roads);
    }
    return imported;
}

}  // namespace kabar::geo
