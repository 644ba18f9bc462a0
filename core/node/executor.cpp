// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/executor.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kabar::node {

using coop::AlgorithmDocument;
using coop::CellKey;
using coop::CellSums;
using coop::CommuteRecord;
using coop::Field;
using coop::Filter;

namespace {

double inSteps(double days) {
    return std::round(days * 64) / 64;
}

double roadMetres(const CommuteRecord& record, const AlgorithmDocument& document) {
    return std::round(geo::distance(record.home, record.work).value * document.detourFactor);
}

bool within(std::optional<double> value, const Filter& filter) {
    return value && (!filter.atLeast || *value >= *filter.atLeast) && (!filter.below || *value < *filter.below);
}

bool passes(const CommuteRecord& record, double metres, const Filter& filter) {
    switch (filter.field) {
        case Field::DaysOnSite:
            return within(record.daysOnSite, filter);
        case Field::Arrival:
            return within(record.arrivalMinute, filter);
        case Field::Distance:
            return within(metres, filter);
        case Field::RemoteDays:
            return within(record.remoteDays, filter);
        case Field::Mode:
            return std::ranges::contains(filter.in, record.mode);
        case Field::HasCar:
            return record.hasCar.has_value() && record.hasCar == filter.is;
        case Field::HasLicence:
            return record.hasLicence.has_value() && record.hasLicence == filter.is;
    }
    return false;
}

CellKey keyOf(const CommuteRecord& record, double metres, const coop::GroupBy& groupBy) {
    CellKey key;
    if (groupBy.homeResolution)
        key.home = geo::Zone::at(record.home, std::min(*groupBy.homeResolution, record.homeResolution));
    if (groupBy.workResolution) key.work = geo::Zone::at(record.work, *groupBy.workResolution);
    if (groupBy.slotMinutes) {
        const int arrival = record.arrivalMinute.value_or(0);
        key.slot = record.arrivalMinute ? static_cast<std::int16_t>(arrival - arrival % *groupBy.slotMinutes)
                                        : CellKey::kUnknownSlot;
    }
    if (!groupBy.bandEdges.empty())
        key.band = static_cast<std::int8_t>(std::ranges::upper_bound(groupBy.bandEdges, metres) - groupBy.bandEdges.begin());
    if (groupBy.mode) key.mode = record.mode;
    return key;
}

CellSums sumsOf(const CommuteRecord& record, double metres, const coop::Measures& measures) {
    CellSums sums{.persons = 1};
    const double days = inSteps(record.daysOnSite);
    if (measures.daysOnSite) sums.daysOnSite = days;
    if (measures.distance) sums.distance = metres;
    if (measures.distanceDays) sums.distanceDays = metres * days;
    if (measures.remote && record.remoteDays) sums.remoteKnown = 1, sums.remoteDays = inSteps(*record.remoteDays);
    if (measures.car && record.hasCar) sums.carKnown = 1, sums.carOwners = *record.hasCar ? 1 : 0;
    return sums;
}

}  // namespace

std::vector<coop::CellContribution> execute(const AlgorithmDocument& document, std::span<const CommuteRecord> records,
                                            int employer) {
    std::map<CellKey, CellSums> cells;
    for (const CommuteRecord& record : records) {
        const double metres = roadMetres(record, document);
        if (std::ranges::all_of(document.filters, [&](const Filter& filter) { return passes(record, metres, filter); }))
            cells[keyOf(record, metres, document.groupBy)] += sumsOf(record, metres, document.measures);
    }
    std::vector<coop::CellContribution> contributions;
    contributions.reserve(cells.size());
    for (const auto& [key, sums] : cells) contributions.push_back({.employer = employer, .key = key, .sums = sums});
    return contributions;
}

}  // namespace kabar::node
