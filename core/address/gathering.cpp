// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/gathering.h"

#include "core/text/names.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kabar::address {

namespace {

using geo::Coordinate;

/// The part of an id that is the way's: "97209_0140" of "97209_0140_00012_bis".
std::string_view wayId(std::string_view id) {
    const auto first = id.find('_');
    const auto second = first == std::string_view::npos ? first : id.find('_', first + 1);
    return second == std::string_view::npos ? std::string_view() : id.substr(0, second);
}

/// How near to the door the base knows an address to be, the nearest first.
int rankOf(const std::string& positionKind) {
    static constexpr std::array kKinds{"entree", "batiment", "cage", "logement", "delivrance"};  // as they begin
    const std::string kind = text::folded(positionKind);
    return static_cast<int>(std::ranges::find_if(kKinds, [&](const char* each) { return kind.starts_with(each); }) -
                            kKinds.begin());
}

double median(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

struct Middle {
    Coordinate position;
    Metres extent;
};

/// The point nearest to the median of all, and from there to the farthest.
Middle middleOf(const std::vector<Coordinate>& points) {
    std::vector<double> latitudes, longitudes;
    for (const Coordinate& point : points) latitudes.push_back(point.latitude), longitudes.push_back(point.longitude);
    const Coordinate wanted{median(latitudes), median(longitudes)};
    Middle middle{*std::ranges::min_element(points, {}, [&](Coordinate each) { return geo::distance(each, wanted); }), {}};
    for (const Coordinate& point : points) middle.extent = std::max(middle.extent, geo::distance(middle.position, point));
    return middle;
}

}  // namespace

Gathering::Gathered& Gathering::wayOf(Commune& commune, const std::string& key) {
    const auto [known, isNew] = commune.wayByKey.try_emplace(key, commune.ways.size());
    if (isNew) commune.ways.emplace_back();
    return commune.ways[known->second];
}

void Gathering::add(const NationalAddress& address) {
    ++m_addresses;
    Commune& commune = m_communes[address.communeCode];
    if (commune.name.empty()) commune.name = address.commune;
    commune.otherNames.insert({address.delivery, address.postcode});
    if (!address.formerCommune.empty()) commune.otherNames.insert({address.formerCommune, ""});
    Gathered& gathered = wayOf(commune, std::string(wayId(address.id)) + '\n' + address.way + '\n' + address.postcode);
    Way& way = gathered.way;
    if (gathered.points.empty()) {
        way.name = address.way;
        way.afnorName = address.afnorWay;
        way.postcode = address.postcode;
        way.town = address.formerCommune.empty() ? address.delivery : address.formerCommune;
        way.hamlet = address.hamlet;
    }
    if (way.hamlet != address.hamlet) way.hamlet.clear();
    gathered.points.push_back({{address.number.value_or(0), address.suffix, address.position}, rankOf(address.kind)});
    if (address.hamlet.empty() || address.hamlet == address.way) return;
    Gathered& hamlet = wayOf(commune, address.hamlet);
    hamlet.way.name = address.hamlet;
    hamlet.way.isHamlet = true;
    hamlet.points.push_back({{0, "", address.position}, 0});
}

Way Gathering::finished(Gathered& gathered) {
    Way way = std::move(gathered.way);
    std::vector<Coordinate> positions;
    for (const Point& point : gathered.points) positions.push_back(point.door.position);
    const Middle middle = middleOf(positions);
    way.position = middle.position;
    way.extent = middle.extent;
    std::erase_if(gathered.points, [](const Point& point) { return point.door.number == 0; });
    std::ranges::stable_sort(gathered.points, {}, [](const Point& point) {
        return std::tuple(point.door.number, point.door.suffix, point.rank);
    });
    for (Point& point : gathered.points) {
        const bool isKnown = !way.doors.empty() && way.doors.back().number == point.door.number &&
                             way.doors.back().suffix == point.door.suffix;
        if (!isKnown) way.doors.push_back(std::move(point.door));
    }
    return way;
}

CommuneWays Gathering::finished(const std::string& code, Commune& commune) {
    CommuneWays all{
        .code = code, .name = commune.name, .otherNames = {commune.otherNames.begin(), commune.otherNames.end()}};
    std::vector<Coordinate> positions;
    for (const Gathered& gathered : commune.ways)
        if (!gathered.way.isHamlet)
            for (const Point& point : gathered.points) positions.push_back(point.door.position);
    const Middle middle = middleOf(positions);
    all.position = middle.position;
    all.extent = middle.extent;
    for (Gathered& gathered : commune.ways) all.ways.push_back(finished(gathered));
    return all;
}

std::vector<CommuneWays> Gathering::communes() {
    std::vector<CommuneWays> all;
    for (auto& [code, commune] : m_communes) all.push_back(finished(code, commune));
    m_communes.clear();
    return all;
}

}  // namespace kabar::address
