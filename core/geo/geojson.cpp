// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geojson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace kabar::geo {

using nlohmann::json;

namespace {

/// What stands there, shortly; a nested value is not walked through, however deep it is.
std::string brief(const json& value) {
    const auto isPlain = [](const json& each) { return each.is_primitive(); };
    if (value.is_primitive() || (value.is_array() && value.size() <= 4 && std::ranges::all_of(value, isPlain)))
        return value.dump().substr(0, 60);
    return std::string(value.is_array() ? "a list of " : "an object of ") + std::to_string(value.size());
}

std::string at(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

std::unexpected<Error> refuse(Error::Code code, std::string detail, const std::string& path, const json& value) {
    return fail(Error{.code = code, .detail = std::move(detail)}.of(path, brief(value)));
}

Result<Coordinate> position(const json& value, const std::string& path) {
    if (!value.is_array() || value.size() < 2 || !value[0].is_number() || !value[1].is_number())
        return refuse(Error::Code::Malformed, "not a position [longitude, latitude]", path, value);
    const double longitude = value[0].get<double>(), latitude = value[1].get<double>();
    if (std::abs(longitude) > 360 || std::abs(latitude) > 360)
        return refuse(
            Error::Code::OutOfRange,
            "these are no degrees but coordinates of another projection; GeoJSON wants WGS 84 longitude and latitude", path,
            value);
    if (std::abs(latitude) > 90 && std::abs(longitude) <= 90)
        return refuse(Error::Code::OutOfRange, "the axes are swapped: GeoJSON wants longitude first", path, value);
    if (std::abs(longitude) > 180 || std::abs(latitude) > 90)
        return refuse(Error::Code::OutOfRange, "no such longitude and latitude", path, value);
    return Coordinate{latitude, longitude};
}

Result<Line> line(const json& value, const std::string& path) {
    if (!value.is_array() || value.size() < 2)
        return refuse(Error::Code::Malformed, "a line of fewer than two positions", path, value);
    Line points;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto point = position(value[i], at(path, i));
        if (!point) return fail(point.error());
        points.push_back(*point);
    }
    return points;
}

Result<Line> ring(const json& value, const std::string& path) {
    auto points = line(value, path);
    if (!points) return points;
    if (points->size() < 4 || points->front() != points->back())
        return refuse(Error::Code::Malformed, "not a closed ring of at least four positions", path, value);
    points->pop_back();
    return points;
}

Status addPolygon(MultiPolygon& area, const json& value, const std::string& path) {
    if (!value.is_array() || value.empty()) return refuse(Error::Code::Malformed, "a polygon without rings", path, value);
    Polygon polygon;
    for (std::size_t i = 0; i < value.size(); ++i) {
        auto points = ring(value[i], at(path, i));
        if (!points) return fail(points.error());
        polygon.rings.push_back(*std::move(points));
    }
    area.push_back(std::move(polygon));
    return {};
}

Status addLine(std::vector<Line>& lines, const json& value, const std::string& path) {
    auto points = line(value, path);
    if (!points) return fail(points.error());
    lines.push_back(*std::move(points));
    return {};
}

template <class Add>
Status addEach(const json& value, const std::string& path, Add add) {
    if (!value.is_array()) return refuse(Error::Code::Malformed, "not a list", path, value);
    for (std::size_t i = 0; i < value.size(); ++i)
        if (auto added = add(value[i], at(path, i)); !added) return added;
    return {};
}

Status readGeometry(const json& geometry, const std::string& path, Feature& feature) {
    const std::string type =
        geometry.is_object() ? geometry.value("type", json()).is_string() ? geometry["type"].get<std::string>() : "" : "";
    if (!geometry.is_object() || !geometry.contains("coordinates") || type.empty())
        return refuse(Error::Code::Malformed, "not a geometry with a type and coordinates", path, geometry);
    const json& coordinates = geometry["coordinates"];
    const std::string inside = path.empty() ? "coordinates" : path + ".coordinates";
    if (type == "Polygon") return addPolygon(feature.area, coordinates, inside);
    if (type == "LineString") return addLine(feature.lines, coordinates, inside);
    if (type == "MultiPolygon")
        return addEach(coordinates, inside,
                       [&](const json& each, const std::string& where) { return addPolygon(feature.area, each, where); });
    if (type == "MultiLineString")
        return addEach(coordinates, inside,
                       [&](const json& each, const std::string& where) { return addLine(feature.lines, each, where); });
    return fail(Error{.code = Error::Code::Malformed, .detail = "neither polygons nor lines"}.of(path + ".type", type));
}

Result<Feature> readFeature(const json& object, const std::string& path) {
    Feature feature{.path = path, .properties = {}, .area = {}, .lines = {}};
    const std::string prefix = path.empty() ? "" : path + ".";
    if (!object.is_object() || !object.contains("geometry"))
        return refuse(Error::Code::Malformed, "not a feature with a geometry", path, object);
    const json properties = object.value("properties", json());
    if (properties.is_object())
        for (const auto& [name, value] : properties.items())
            if (!value.is_structured() && !value.is_null())
                feature.properties[name] = value.is_string() ? value.get<std::string>() : value.dump();
    if (auto read = readGeometry(object["geometry"], prefix + "geometry", feature); !read) return fail(read.error());
    return feature;
}

/// GeoJSON of 2008 could name another projection; that of 2016 cannot.
Status checkProjection(const json& document) {
    if (!document.contains("crs") || document["crs"].is_null()) return {};
    const std::string name = document["crs"].dump();
    for (const char* known : {"CRS84", "EPSG::4326", "EPSG:4326"})
        if (name.find(known) != std::string::npos) return {};
    return refuse(Error::Code::Mismatch, "coordinates of another projection; convert the file to WGS 84 (EPSG:4326)", "crs",
                  document["crs"]);
}

constexpr std::size_t kShown = 24;  ///< characters before and after the place where JSON breaks

/// What stands around `place`, in its line.
std::string around(std::string_view text, std::size_t place) {
    std::size_t from = place > kShown ? place - kShown : 0;
    if (const auto feed = text.substr(0, place).rfind('\n'); feed != text.npos) from = std::max(from, feed + 1);
    std::string shown(text.substr(from, std::min(text.find('\n', place), place + kShown) - from));
    for (char& c : shown)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F) c = '?';
    return shown;
}

std::unexpected<Error> brokenAt(std::string_view text, std::size_t place) {
    const bool cut = text.find_first_not_of(" \t\r\n", place) == text.npos;
    const auto line = 1 + std::ranges::count(text.substr(0, place), '\n');
    return fail(Error{.code = Error::Code::Malformed,
                      .detail = cut ? "the JSON ends before it is complete: the file is cut off" : "broken JSON"}
                    .at(line)
                    .of("JSON", around(text, place)));
}

Result<json> parse(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n") == text.npos) return fail(Error::Code::Malformed, "the file is empty");
    if (text.starts_with("\x1F\x8B") || text.starts_with("PK\x03\x04"))
        return fail(Error::Code::Malformed, "compressed: unpack it first");
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return fail(Error::Code::Malformed, "text in UTF-16: save it as UTF-8");
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        return brokenAt(text, std::min(error.byte > 0 ? error.byte - 1 : 0, text.size()));
    } catch (const json::exception&) {
        return fail(Error::Code::OutOfRange, "JSON with a number that no computer can hold");
    }
}

}  // namespace

Result<std::vector<Feature>> readGeoJson(std::string_view text) {
    auto document = parse(text);
    if (!document) return fail(document.error());
    const json type = document->is_object() ? document->value("type", json()) : json();
    if (!type.is_string()) return fail(Error::Code::Malformed, "JSON, but not GeoJSON: it has no type");
    if (auto checked = checkProjection(*document); !checked) return fail(checked.error());

    std::vector<Feature> features;
    if (type == "FeatureCollection") {
        const auto read = addEach(document->value("features", json()), "features",
                                  [&](const json& each, const std::string& path) -> Status {
                                      auto feature = readFeature(each, path);
                                      if (!feature) return fail(feature.error());
                                      features.push_back(*std::move(feature));
                                      return {};
                                  });
        if (!read) return fail(read.error());
    } else if (type == "Feature") {
        auto feature = readFeature(*document, "");
        if (!feature) return fail(feature.error());
        features.push_back(*std::move(feature));
    } else {
        Feature feature;
        if (auto read = readGeometry(*document, "", feature); !read) return fail(read.error());
        features.push_back(std::move(feature));
    }
    return features;
}

}  // namespace kabar::geo
