// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory_json.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace kabar::geo {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;
constexpr std::array<std::string_view, 4> kRoadClasses{"motorway", "main", "secondary", "local"};

double rounded(double degrees) {
    return std::round(degrees * 1e5) / 1e5;
}

json toJson(Coordinate point) {
    return json::array({rounded(point.latitude), rounded(point.longitude)});
}

json toJson(const Line& line) {
    json points = json::array();
    for (const Coordinate point : line) points.push_back(toJson(point));
    return points;
}

json toJson(const MultiPolygon& area) {
    json polygons = json::array();
    for (const Polygon& polygon : area) {
        json rings = json::array();
        for (const Line& ring : polygon.rings) rings.push_back(toJson(ring));
        polygons.push_back(std::move(rings));
    }
    return polygons;
}

json toJson(const Commune& commune) {
    json object = {{"code", commune.code},
                   {"name", commune.name},
                   {"population", commune.population},
                   {"intercommunality", commune.intercommunality},
                   {"centre", toJson(commune.centre)}};
    if (!commune.boundary.empty()) object["boundary"] = toJson(commune.boundary);
    return object;
}

/// Walks a parsed document, remembering the first thing that is wrong and where. After that every read gives a default, so
/// that callers check once.
class Reader {
public:
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    const json& member(const json& object, const char* name, const std::string& path) {
        static const json kNull;
        const auto found = object.is_object() ? object.find(name) : object.end();
        if (!object.is_object() || found == object.end())
            return refuse(clause("document.missing"), join(path, name), ""), kNull;
        return *found;
    }

    std::string text(const json& object, const char* name, const std::string& path) {
        const json& value = member(object, name, path);
        if (!m_error && !value.is_string()) refuse(clause("document.not-text"), join(path, name), brief(value));
        return m_error ? std::string() : value.get<std::string>();
    }

    double number(const json& value, const std::string& path, double low, double high) {
        if (m_error) return 0;
        if (!value.is_number()) return refuse(clause("document.not-number"), path, brief(value)), 0;
        const double number = value.get<double>();
        if (!(number >= low && number <= high))
            return refuse(clause("document.out-of-range"), path, brief(value), Error::Code::OutOfRange),
                   low;  // callers may round it
        return number;
    }

    Coordinate position(const json& value, const std::string& path) {
        if (m_error) return {};
        if (!value.is_array() || value.size() < 2)
            return refuse(clause("territory.not-a-position"), path, brief(value)), Coordinate();
        return {number(value[0], path, -90, 90), number(value[1], path, -180, 180)};
    }

    Line line(const json& value, const std::string& path, std::size_t least) {
        Line points;
        each(value, path, [&](const json& point, const std::string& at) { points.push_back(position(point, at)); });
        if (!m_error && points.size() < least) refuse(clause("territory.few-points"), path, brief(value));
        return points;
    }

    MultiPolygon area(const json& value, const std::string& path) {
        MultiPolygon polygons;
        each(value, path, [&](const json& rings, const std::string& at) {
            Polygon polygon;
            each(rings, at,
                 [&](const json& ring, const std::string& deeper) { polygon.rings.push_back(line(ring, deeper, 3)); });
            polygons.push_back(std::move(polygon));
        });
        return polygons;
    }

    template <class Visit>
    void each(const json& array, const std::string& path, Visit visit) {
        if (m_error) return;
        if (!array.is_array()) return refuse(clause("document.not-list"), path, brief(array));
        for (std::size_t i = 0; i < array.size() && !m_error; ++i) visit(array[i], path + "[" + std::to_string(i) + "]");
    }

    void refuse(Clause clause, const std::string& path, const std::string& value,
                Error::Code code = Error::Code::Malformed) {
        if (!m_error) m_error = Error{.code = code, .clause = std::move(clause), .field = path, .value = value};
    }

    static std::string join(const std::string& path, const char* name) { return path.empty() ? name : path + "." + name; }
    /// Not walked through, however deep it is.
    static std::string brief(const json& value) {
        return value.is_primitive() ? value.dump().substr(0, 40) : std::string(value.type_name());
    }

private:
    std::optional<Error> m_error;
};

Commune readCommune(Reader& reader, const json& object, const std::string& path) {
    Commune commune{.code = reader.text(object, "code", path),
                    .name = reader.text(object, "name", path),
                    .population = static_cast<int>(
                        reader.number(reader.member(object, "population", path), path + ".population", 0, 1e9)),
                    .intercommunality = reader.text(object, "intercommunality", path),
                    .centre = reader.position(reader.member(object, "centre", path), path + ".centre"),
                    .boundary = {}};
    if (!reader.error() && object.contains("boundary"))
        commune.boundary = reader.area(object["boundary"], path + ".boundary");
    return commune;
}

Place readPlace(Reader& reader, const json& object, const std::string& path) {
    return {.name = reader.text(object, "name", path),
            .communeCode = reader.text(object, "commune", path),
            .position = reader.position(reader.member(object, "position", path), path + ".position"),
            .weight = reader.number(reader.member(object, "weight", path), path + ".weight", 1e-9, 1e9)};
}

Road readRoad(Reader& reader, const json& object, const std::string& path) {
    Road road{.reference = reader.text(object, "reference", path),
              .roadClass = Road::Class::Main,
              .line = reader.line(reader.member(object, "line", path), path + ".line", 2)};
    const std::string name = reader.text(object, "class", path);
    const auto found = std::ranges::find(kRoadClasses, name);
    if (found == kRoadClasses.end())
        reader.refuse(clause("territory.road-class"), path + ".class", name);
    else
        road.roadClass = static_cast<Road::Class>(found - kRoadClasses.begin());
    return road;
}

Peak readPeak(Reader& reader, const json& object, const std::string& path) {
    return {.name = reader.text(object, "name", path),
            .position = reader.position(reader.member(object, "position", path), path + ".position"),
            .elevation =
                static_cast<int>(reader.number(reader.member(object, "elevation", path), path + ".elevation", -500, 9000))};
}

SpotHeight readSpotHeight(Reader& reader, const json& triple, const std::string& path) {
    if (!triple.is_array() || triple.size() != 3) {
        reader.refuse(clause("territory.spot-height"), path, Reader::brief(triple));
        return {};
    }
    return {.position = reader.position(triple, path),
            .elevation = static_cast<int>(reader.number(triple[2], path, -500, 9000))};
}

void scaleWeights(std::vector<Place>& places) {
    std::map<std::string, double> totals;
    for (const Place& place : places) totals[place.communeCode] += place.weight;
    for (Place& place : places)  // those that sum to 1 already stay as they are, to the last bit
        if (const double total = totals[place.communeCode]; std::abs(total - 1) > 1e-9) place.weight /= total;
}

void checkReferences(Reader& reader, const Territory& territory) {
    for (std::size_t i = 0; i < territory.places.size(); ++i)
        if (!territory.commune(territory.places[i].communeCode))
            reader.refuse(clause("territory.no-commune"), "places[" + std::to_string(i) + "].commune",
                          territory.places[i].communeCode, Error::Code::Mismatch);
}

Status checkHeader(Reader& reader, const json& document) {
    if (reader.text(document, "format", "") != "kabar-territory" && !reader.error())
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("territory.not-a-territory")}.of(
            "format", Reader::brief(document["format"])));
    const double version = reader.number(reader.member(document, "version", ""), "version", 1, 1e6);
    if (version > kVersion)
        return fail(Error{.code = Error::Code::NewerVersion, .clause = clause("territory.newer")}.of(
            "version", Reader::brief(document["version"])));
    return {};
}

}  // namespace

std::string territoryToJson(const Territory& territory) {
    json document = {{"format", "kabar-territory"},
                     {"version", kVersion},
                     {"name", territory.name},
                     {"source", territory.source},
                     {"outline", toJson(territory.outline)},
                     {"communes", json::array()},
                     {"places", json::array()},
                     {"roads", json::array()},
                     {"peaks", json::array()},
                     {"spotHeights", json::array()}};
    for (const Commune& commune : territory.communes) document["communes"].push_back(toJson(commune));
    for (const Place& place : territory.places)
        document["places"].push_back({{"name", place.name},
                                      {"commune", place.communeCode},
                                      {"position", toJson(place.position)},
                                      {"weight", place.weight}});
    for (const Road& road : territory.roads)
        document["roads"].push_back({{"reference", road.reference},
                                     {"class", kRoadClasses[static_cast<std::size_t>(road.roadClass)]},
                                     {"line", toJson(road.line)}});
    for (const Peak& peak : territory.peaks)
        document["peaks"].push_back(
            {{"name", peak.name}, {"position", toJson(peak.position)}, {"elevation", peak.elevation}});
    for (const SpotHeight& spot : territory.spotHeights)
        document["spotHeights"].push_back(
            {rounded(spot.position.latitude), rounded(spot.position.longitude), spot.elevation});
    return document.dump();
}

Result<Territory> territoryFromJson(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed) return fail(Error(parsed.error()).of("territory", parsed.error().value));
    const json& document = *parsed;
    Reader reader;
    if (auto header = checkHeader(reader, document); !header) return fail(header.error());
    Territory territory;
    territory.name = reader.text(document, "name", "");
    territory.source = reader.text(document, "source", "");
    territory.outline = reader.area(reader.member(document, "outline", ""), "outline");
    const auto list = [&](const char* name, auto& into, auto read) {
        reader.each(reader.member(document, name, ""), name,
                    [&](const json& item, const std::string& path) { into.push_back(read(reader, item, path)); });
    };
    list("communes", territory.communes, readCommune);
    list("places", territory.places, readPlace);
    list("roads", territory.roads, readRoad);
    list("peaks", territory.peaks, readPeak);
    list("spotHeights", territory.spotHeights, readSpotHeight);
    checkReferences(reader, territory);
    if (reader.error()) return fail(*reader.error());
    scaleWeights(territory.places);
    return territory;
}

}  // namespace kabar::geo
