// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vector/ogr_features.h"

#include <cpl_error.h>

#include <cmath>
#include <cstring>
#include <format>
#include <memory>
#include <type_traits>

namespace kabar::vector {

namespace {

using geo::Coordinate;
using geo::Feature;

constexpr std::int64_t kMostPoints = 20'000'000;

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* handle) const {
        Free(handle);
    }
};
template <class Handle, auto Free>
using Owned = std::unique_ptr<std::remove_pointer_t<Handle>, Freer<Free>>;

using Transformation = Owned<OGRCoordinateTransformationH, &OCTDestroyCoordinateTransformation>;
using Reference = Owned<OGRSpatialReferenceH, &OSRDestroySpatialReference>;

Error refusal(Error::Code code, Clause why, const std::string& path, std::string_view value = {}) {
    return Error{.code = code, .clause = std::move(why)}.of(path, value);
}

/// Turns the points of one layer into degrees and checks them.
class Points {
public:
    explicit Points(Transformation transformation) : m_transformation(std::move(transformation)) {}

    Result<Coordinate> at(OGRGeometryH line, const std::string& path, int i) {
        const double x = OGR_G_GetX(line, i), y = OGR_G_GetY(line, i);
        double longitude = x, latitude = y;
        const char* why = nullptr;
        if (++m_count > kMostPoints)
            why = "geo.too-many-points";
        else if (m_transformation && !OCTTransform(m_transformation.get(), 1, &longitude, &latitude, nullptr))
            why = "geo.cannot-be-projected";
        else
            why = wrongWith(longitude, latitude);
        if (!why) return Coordinate{latitude, longitude};
        return fail(
            refusal(Error::Code::OutOfRange, clause(why), std::format("{}[{}]", path, i), std::format("[{},{}]", x, y)));
    }

private:
    static const char* wrongWith(double longitude, double latitude) {
        if (!std::isfinite(longitude) || !std::isfinite(latitude)) return "geo.cannot-be-projected";
        if (std::abs(longitude) > 360 || std::abs(latitude) > 360) return "geojson.metres";
        if (std::abs(latitude) > 90 && std::abs(longitude) <= 90) return "geojson.swapped";
        return std::abs(longitude) > 180 || std::abs(latitude) > 90 ? "geojson.no-such-place" : nullptr;
    }

    Transformation m_transformation;
    std::int64_t m_count = 0;
};

/// `path` as GeoJSON would have it: "features[0].geometry.coordinates[0]".
Result<geo::Line> readLine(OGRGeometryH line, Points& points, const std::string& path) {
    geo::Line made;
    const int count = OGR_G_GetPointCount(line);
    for (int i = 0; i < count; ++i) {
        const auto point = points.at(line, path, i);
        if (!point) return fail(point.error());
        made.push_back(*point);
    }
    return made;
}

std::string in(const std::string& path, int part) {
    return std::format("{}[{}]", path, part);
}

Status addPolygon(OGRGeometryH polygon, Points& points, const std::string& path, Feature& feature) {
    geo::Polygon made;
    for (int i = 0; i < OGR_G_GetGeometryCount(polygon); ++i) {
        auto ring = readLine(OGR_G_GetGeometryRef(polygon, i), points, in(path, i));
        if (!ring) return fail(ring.error());
        if (ring->size() < 4 || ring->front() != ring->back())
            return fail(refusal(Error::Code::Malformed, clause("geojson.open-ring"), in(path, i)));
        ring->pop_back();
        made.rings.push_back(*std::move(ring));
    }
    if (made.rings.empty()) return fail(refusal(Error::Code::Malformed, clause("geojson.no-rings"), path));
    feature.area.push_back(std::move(made));
    return {};
}

Status addLine(OGRGeometryH geometry, Points& points, const std::string& path, Feature& feature) {
    auto line = readLine(geometry, points, path);
    if (!line) return fail(line.error());
    if (line->size() < 2) return fail(refusal(Error::Code::Malformed, clause("geojson.short-line"), path));
    feature.lines.push_back(*std::move(line));
    return {};
}

Status addGeometry(OGRGeometryH geometry, Points& points, const std::string& path, Feature& feature) {
    switch (wkbFlatten(OGR_G_GetGeometryType(geometry))) {
        case wkbPolygon:
            return addPolygon(geometry, points, path, feature);
        case wkbLineString:
            return addLine(geometry, points, path, feature);
        case wkbMultiPolygon:
        case wkbMultiLineString:
        case wkbGeometryCollection:
            for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
                if (auto added = addGeometry(OGR_G_GetGeometryRef(geometry, i), points, in(path, i), feature); !added)
                    return added;
            return {};
        default:
            return fail(refusal(Error::Code::Mismatch, clause("geojson.other-geometry"), feature.path + ".geometry",
                                OGR_G_GetGeometryName(geometry)));
    }
}

std::string realText(double number) {
    constexpr double kMostExact = 0x1p53;
    if (std::trunc(number) == number && std::abs(number) < kMostExact)
        return std::to_string(static_cast<std::int64_t>(number));
    return std::format("{}", number);
}

/// A list of one is that one; any other is written as GDAL does.
std::string fieldText(OGRFeatureH feature, int field, OGRFieldType type) {
    if (type == OFTReal) return realText(OGR_F_GetFieldAsDouble(feature, field));
    if (type == OFTStringList) {
        char** const list = OGR_F_GetFieldAsStringList(feature, field);
        if (list && list[0] && !list[1]) return list[0];
    }
    if (type == OFTIntegerList) {
        int count = 0;
        const int* const list = OGR_F_GetFieldAsIntegerList(feature, field, &count);
        if (count == 1) return std::to_string(list[0]);
    }
    return OGR_F_GetFieldAsString(feature, field);
}

void readProperties(OGRFeatureH from, Feature& feature) {
    for (int i = 0; i < OGR_F_GetFieldCount(from); ++i) {
        if (!OGR_F_IsFieldSetAndNotNull(from, i)) continue;
        OGRFieldDefnH const definition = OGR_F_GetFieldDefnRef(from, i);
        feature.properties[OGR_Fld_GetNameRef(definition)] = fieldText(from, i, OGR_Fld_GetType(definition));
    }
}

using Geometry = Owned<OGRGeometryH, &OGR_G_DestroyGeometry>;

/// A point on the surface of an area; nothing when the shape has none, such as one that crosses itself.
Result<std::optional<Coordinate>> pointInside(OGRGeometryH area, Points& points, const std::string& path) {
    const Geometry valid(OGR_G_IsValid(area) ? OGR_G_Clone(area) : OGR_G_MakeValid(area));
    const Geometry point(valid ? OGR_G_PointOnSurface(valid.get()) : nullptr);
    if (!point || OGR_G_IsEmpty(point.get())) return std::nullopt;
    return points.at(point.get(), path, 0);
}

Status addFeature(OGRFeatureH from, Points& points, const std::string& path, geo::VectorFile& file) {
    Feature feature{.path = path, .properties = {}, .area = {}, .lines = {}, .inside = {}};
    readProperties(from, feature);
    OGRGeometryH const geometry = OGR_F_GetGeometryRef(from);
    if (!geometry || OGR_G_IsEmpty(geometry))
        return fail(refusal(Error::Code::Malformed, clause("geojson.no-feature"), path));
    const Geometry straight(OGR_G_GetLinearGeometry(geometry, 0, nullptr));
    if (auto added = addGeometry(straight.get(), points, path + ".geometry.coordinates", feature); !added) return added;
    if (!feature.area.empty()) {
        const auto inside = pointInside(straight.get(), points, path + ".geometry");
        if (!inside) return fail(inside.error());
        feature.inside = *inside;
    }
    file.features.push_back(std::move(feature));
    return {};
}

/// To WGS 84, longitude first; nothing when the layer is that, or does not say what it is.
Result<Transformation> toDegrees(OGRSpatialReferenceH from, geo::VectorFile& file) {
    if (!from) return Transformation();
    const Reference source(OSRClone(from)), target(OSRNewSpatialReference(nullptr));
    OSRSetWellKnownGeogCS(target.get(), "WGS84");
    OSRSetAxisMappingStrategy(source.get(), OAMS_TRADITIONAL_GIS_ORDER);
    OSRSetAxisMappingStrategy(target.get(), OAMS_TRADITIONAL_GIS_ORDER);
    constexpr const char* kSame[]{"CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS",
                                  "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", nullptr};
    if (OSRIsSameEx(source.get(), target.get(), kSame)) return Transformation();
    Transformation made(OCTNewCoordinateTransformation(source.get(), target.get()));
    const char* const name = OSRGetName(source.get());
    if (!made) return fail(Error::Code::Mismatch, clause("geo.unknown-projection", name ? name : ""));
    file.projection = name ? name : "";
    return made;
}

}  // namespace

namespace {

OGRGeometryH ringOf(const geo::Line& line) {
    OGRGeometryH const ring = OGR_G_CreateGeometry(wkbLinearRing);
    for (const Coordinate point : line) OGR_G_AddPoint_2D(ring, point.longitude, point.latitude);
    OGR_G_CloseRings(ring);
    return ring;
}

void addTo(OGRGeometryH collection, const geo::Polygon& polygon) {
    OGRGeometryH const made = OGR_G_CreateGeometry(wkbPolygon);
    for (const geo::Line& ring : polygon.rings) OGR_G_AddGeometryDirectly(made, ringOf(ring));
    if (OGR_G_IsValid(made)) {
        OGR_G_AddGeometryDirectly(collection, made);
        return;
    }
    const Geometry crossing(made), valid(OGR_G_MakeValid(made));
    if (valid && wkbFlatten(OGR_G_GetGeometryType(valid.get())) == wkbPolygon) {
        OGR_G_AddGeometry(collection, valid.get());
        return;
    }
    for (int i = 0; valid && i < OGR_G_GetGeometryCount(valid.get()); ++i)
        if (OGRGeometryH const part = OGR_G_GetGeometryRef(valid.get(), i);
            wkbFlatten(OGR_G_GetGeometryType(part)) == wkbPolygon)
            OGR_G_AddGeometry(collection, part);
}

}  // namespace

Result<geo::MultiPolygon> unite(std::span<const geo::MultiPolygon> areas) {
    const Geometry all(OGR_G_CreateGeometry(wkbMultiPolygon));
    for (const geo::MultiPolygon& area : areas)
        for (const geo::Polygon& polygon : area) addTo(all.get(), polygon);
    const Geometry united(OGR_G_UnionCascaded(all.get()));
    if (!united || OGR_G_IsEmpty(united.get()))
        return fail(Error::Code::Malformed, clause("geo.damaged", Foreign{CPLGetLastErrorMsg()}));
    Points points({});
    Feature feature;
    if (auto added = addGeometry(united.get(), points, "geometry", feature); !added) return fail(added.error());
    return std::move(feature.area);
}

Status readLayer(OGRLayerH layer, bool isJson, geo::VectorFile& file) {
    auto transformation = toDegrees(OGR_L_GetSpatialRef(layer), file);
    if (!transformation) return fail(transformation.error());
    Points points(*std::move(transformation));
    const std::string name = isJson ? "features" : OGR_L_GetName(layer);
    OGR_L_ResetReading(layer);
    for (std::size_t i = 0;; ++i) {
        CPLErrorReset();
        const Owned<OGRFeatureH, &OGR_F_Destroy> feature(OGR_L_GetNextFeature(layer));
        const bool failed = CPLGetLastErrorType() >= CE_Failure;
        const std::string path = std::format("{}[{}]", name, i);
        if (failed) return fail(refusal(Error::Code::Malformed, clause("geo.damaged", Foreign{CPLGetLastErrorMsg()}), path));
        if (!feature) return {};
        if (auto added = addFeature(feature.get(), points, path, file); !added) return added;
    }
}

}  // namespace kabar::vector
