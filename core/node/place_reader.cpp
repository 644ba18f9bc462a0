// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/place_reader.h"

#include "core/node/home_placing.h"

#include <algorithm>
#include <format>
#include <numbers>

namespace kabar::node {

namespace {

constexpr int kStreetResolution = 8;  ///< at most: hexagons some 900 m wide

Error withoutText(const Error& error) {
    const bool several = error.code == Error::Code::Mismatch;
    return Error{.code = error.code, .clause = clause(several ? "record.several-communes" : "record.no-commune")};
}

/// Of a street: hexagons not smaller than the circle that it may lie in.
int streetResolution(const address::Placed& placed) {
    const double kilometres = placed.uncertainty.value / 1000;
    return std::min(kStreetResolution, resolutionFor(placed.position, std::numbers::pi * kilometres * kilometres));
}

}  // namespace

const Result<address::Placed>& PlaceReader::find(const address::AddressText& text) {
    constexpr char kBetween = '\x1F';
    std::string key = text.street;
    for (const std::string* part : {&text.complement, &text.postcode, &text.town, &text.inseeCode}) key += kBetween + *part;
    const auto known = m_found.find(key);
    if (known != m_found.end()) return known->second;
    auto placed = m_places.gazetteer.find(text);
    if (!placed) placed = fail(withoutText(placed.error()));
    return m_found.emplace(std::move(key), std::move(placed)).first->second;
}

void PlaceReader::settle(coop::CommuteRecord& record, const address::Placed& placed, std::string identity, bool isPerson,
                         HomesKnown& known) {
    record.home = placed.position;
    record.homeResolution = coop::CommuteRecord::kAnyResolution;
    if (placed.precision == address::Precision::Door) {
        ++known.byDoor;
        return;
    }
    if (placed.precision == address::Precision::Street) {
        ++known.byStreet;
        record.homeResolution = streetResolution(placed);
        return;
    }
    ++known.byCommune;
    record.homeResolution = HomePlacing::kCoarsest;
    const geo::Commune* const commune = m_territory.commune(placed.communeCode);
    if (!commune) return;
    if (!isPerson) identity += std::format("\x1F{}", m_alike[identity]++);
    record.home = m_places.placing.placeOf(*commune, identity);
    record.homeResolution = m_places.placing.resolutionOf(*commune);
    known.anywhere = known.anywhere || !m_places.placing.knowsPeopleIn(*commune);
}

}  // namespace kabar::node
