// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/zone.h"

#include <h3api.h>

#include <array>
#include <cassert>
#include <numbers>

namespace kabar::geo {

namespace {}  // namespace

Zone Zone::at(Coordinate point, int resolution) {
    const LatLng position{degsToRads(point.latitude), degsToRads(point.longitude)};
    H3Index index = 0;
    [[maybe_unused]] const H3Error error = latLngToCell(&position, resolution, &index);
    assert(error == E_SUCCESS);
    return Zone(index);
}

Result<Zone> Zone::parse(std::string_view text) {
    H3Index index = 0;
    if (stringToH3(std::string(text).c_str(), &index) != E_SUCCESS || !isValidCell(index))
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("territory.no-zone")}.of("zone", text));
    return Zone(index);
}

int Zone::resolution() const {
    return getResolution(m_index);
}

Zone Zone::parent(int resolution) const {
    H3Index index = 0;
    [[maybe_unused]] const H3Error error = cellToParent(m_index, resolution, &index);
    assert(error == E_SUCCESS);
    return Zone(index);
}

Coordinate Zone::centre() const {
    LatLng position{};
    cellToLatLng(m_index, &position);
    return {radsToDegs(position.lat), radsToDegs(position.lng)};
}

Line Zone::boundary() const {
    CellBoundary boundary{};
    cellToBoundary(m_index, &boundary);
    Line line;
    for (int i = 0; i < boundary.numVerts; ++i)
        line.push_back({radsToDegs(boundary.verts[i].lat), radsToDegs(boundary.verts[i].lng)});
    return line;
}

double Zone::area() const {
    double squareKilometres = 0;
    cellAreaKm2(m_index, &squareKilometres);
    return squareKilometres;
}

std::string Zone::text() const {
    std::array<char, 17> buffer{};
    h3ToString(m_index, buffer.data(), buffer.size());
    return buffer.data();
}

}  // namespace kabar::geo
