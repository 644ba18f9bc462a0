// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "federation.h"

#include "core/coop/gate.h"
#include "core/coop/shipped_algorithms.h"

#include <algorithm>
#include <map>

namespace kabar::test {

namespace {

using namespace coop;

double roadDistance(const CommuteRecord& record, double detour) {
    return geo::distance(record.home, record.work).value * detour;
}

CellKey keyOf(const CommuteRecord& record, const AlgorithmDocument& document) {
    const GroupBy& by = document.groupBy;
    CellKey key;
    if (by.homeResolution) key.home = geo::Zone::at(record.home, *by.homeResolution);
    if (by.workResolution) key.work = geo::Zone::at(record.work, *by.workResolution);
    if (by.slotMinutes)
        key.slot = record.arrivalMinute
                       ? static_cast<std::int16_t>(*record.arrivalMinute / *by.slotMinutes * *by.slotMinutes)
                       : CellKey::kUnknownSlot;
    if (!by.bandEdges.empty()) {
        const auto edge = std::ranges::upper_bound(by.bandEdges, roadDistance(record, document.detourFactor));
        key.band = static_cast<std::int8_t>(edge - by.bandEdges.begin());
    }
    if (by.mode) key.mode = record.mode;
    return key;
}

CellSums sumsOf(const CommuteRecord& record, const AlgorithmDocument& document) {
    const double distance = roadDistance(record, document.detourFactor);
    CellSums sums{
        .persons = 1, .daysOnSite = record.daysOnSite, .distance = distance, .distanceDays = distance * record.daysOnSite};
    if (document.measures.remote && record.remoteDays) sums.remoteKnown = 1, sums.remoteDays = *record.remoteDays;
    if (document.measures.car && record.hasCar) sums.carKnown = 1, sums.carOwners = *record.hasCar ? 1 : 0;
    return sums;
}

}  // namespace

Result<std::vector<ReleasedTable>> federate(const std::vector<Staff>& employers) {
    std::vector<ReleasedTable> tables;
    for (const AlgorithmDocument& document : shippedAlgorithms()) {
        CellTable cells{
            .contributions = {}, .ladder = document.ladder, .ownerRules = std::vector<DisclosureRule>(employers.size())};
        for (std::size_t employer = 0; employer < employers.size(); ++employer) {
            std::map<CellKey, CellSums> own;
            for (const CommuteRecord& record : employers[employer]) own[keyOf(record, document)] += sumsOf(record, document);
            for (const auto& [key, sums] : own) cells.contributions.push_back({static_cast<int>(employer), key, sums});
        }
        auto released = release(cells, {});
        if (!released) return fail(released.error());
        tables.push_back({.name = document.name,
                          .algorithmHash = hashOf(document),
                          .releasedAt = "2026-11-22T08:00:00.000Z",
                          .bandEdges = document.groupBy.bandEdges,
                          .slotMinutes = document.groupBy.slotMinutes.value_or(0),
                          .retentionDays = document.retentionDays,
                          .cells = std::move(released->cells),
                          .report = released->report});
    }
    return tables;
}

}  // namespace kabar::test
