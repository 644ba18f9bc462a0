// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace kabar::study {

namespace {

constexpr int kLinkResolution = 6;
constexpr std::size_t kPickUp = kOwnFactor;

constexpr std::array kCarpoolFactors{FactorId::DetourFactor, FactorId::UnknownByCar, FactorId::PickUp};  // as CarFactor

/// People of one zone who arrive in another within the same half hour.
struct Slot {
    const coop::ReleasedCell* cell = nullptr;
    double presence = 1;           ///< share of them on the road on a given day
    double distance = 0;           ///< metres one way
    double pickUp = 0;             ///< metres by road between two people of the home zone, on average
    commuters::BandProfile modes;  ///< of the home zone at this distance
    const commuters::Commuters* population = nullptr;
};

double driversOf(const Slot& slot, double unknownShare) {
    return slot.cell->sums.persons * slot.population->carShare(slot.modes, unknownShare);
}

/// At most every second driver leaves the car at home: the bound of a matching in which everybody suits everybody.
double pairsOf(const Slot& slot, double unknownShare) {
    return std::floor(driversOf(slot, unknownShare) * slot.presence / 2 + 1e-9);
}

double vehicleKmPerDay(const StudyInput& input, const std::vector<Slot>& slots, std::span<const double> factors) {
    double metres = 0;
    for (const Slot& slot : slots)
        metres += pairsOf(slot, factors[kUnknownByCar]) * 2 * std::max(0.0, slot.distance - factors[kPickUp] * slot.pickUp);
    return metres * factors[kDetour] / input.factors.tableDetour() / 1000;
}

/// All zones of one place to all zones of another, as people would call them.
struct Link {
    std::string from, to;
    std::vector<Slot> slots;

    /// The cell with most persons: where the link is drawn.
    [[nodiscard]] const coop::CellKey& main() const {
        return std::ranges::max_element(slots, {}, [](const Slot& slot) { return slot.cell->sums.persons; })->cell->key;
    }
};

double meanSeparation(const StudyInput& input, geo::Zone zone) {
    const auto boundary = zone.boundary();
    return 0.826 * input.travel.distance(TravelMode::Car, boundary[0], boundary[1]).value;
}

struct Links {
    std::vector<Link> links;
    double personsLeftOut = 0;
};

Links linksOf(const StudyInput& input, const coop::ReleasedTable& table, double leastDistance) {
    Links result;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const coop::ReleasedCell& cell : table.cells) {
        if (!isPlaced(cell.key.home) || !isPlaced(cell.key.work) || cell.key.slot < 0) {
            result.personsLeftOut += cell.sums.persons;
            continue;
        }
        Slot slot{.cell = &cell};
        slot.distance = cell.sums.distance / cell.sums.persons;
        if (slot.distance < leastDistance) continue;
        slot.presence = std::clamp(cell.sums.daysOnSite / cell.sums.persons / kWeekdays, 0.0, 1.0);
        slot.pickUp = meanSeparation(input, cell.key.home);
        slot.modes = input.population.at(cell.key.home, slot.distance);
        slot.population = &input.population;
        const std::pair ends(input.gazetteer.name(cell.key.home.parent(kLinkResolution)),
                             input.gazetteer.name(cell.key.work.parent(kLinkResolution)));
        const auto [entry, fresh] = known.try_emplace(ends, result.links.size());
        if (fresh) result.links.push_back({ends.first, ends.second, {}});
        result.links[entry->second].slots.push_back(slot);
    }
    return result;
}

double sumOf(const std::vector<Slot>& slots, double (*measure)(const Slot&, double), double unknownShare) {
    double sum = 0;
    for (const Slot& slot : slots) sum += measure(slot, unknownShare);
    return sum;
}

/// One line an arrival slot.
std::vector<WorkedLine> workedLines(const Link& link, int slotMinutes, double unknownShare) {
    std::map<int, std::vector<Slot>> byArrival;
    for (const Slot& slot : link.slots) byArrival[slot.cell->key.slot].push_back(slot);
    std::vector<WorkedLine> lines;
    for (const auto& [from, slots] : byArrival) {
        lines.push_back({.id = "arrival",
                         .figures = {counted("drivers", sumOf(slots, driversOf, unknownShare)),
                                     counted("pairs", sumOf(slots, pairsOf, unknownShare))},
                         .time = TimeSpan{from, from + slotMinutes}});
    }
    return lines;
}

/// The start of the slot in which most of the link's drivers arrive.
int busiestSlot(const Link& link, double unknownShare) {
    std::map<int, double> drivers;
    for (const Slot& slot : link.slots) drivers[slot.cell->key.slot] += driversOf(slot, unknownShare);
    return std::ranges::max_element(drivers, {}, [](const auto& entry) { return entry.second; })->first;
}

Finding findingOf(const StudyInput& input, const Link& link, std::span<const FactorUse> factors, int slotMinutes) {
    Finding finding;
    finding.family = Family::Carpool;
    finding.table = kSlotsTable;
    const double unknownShare = factors[kUnknownByCar].range.mid;
    const std::string &from = link.from, &to = link.to;
    finding.places = {{from}, {to}};
    finding.persons = sumOf(link.slots, driversOf, unknownShare);
    finding.vehicleKmPerDay =
        factor::propagate(factors, [&](auto values) { return vehicleKmPerDay(input, link.slots, values); }).range;
    std::set<geo::Zone> zones;
    for (const Slot& slot : link.slots) {
        finding.cells.push_back(slot.cell->key);
        finding.employers = std::max(finding.employers, slot.cell->employers);
        zones.insert(slot.cell->key.home);
    }
    finding.marks = {{.label = from + " → " + to,
                      .line = {input.gazetteer.point(link.main().home), input.gazetteer.point(link.main().work)},
                      .zones = {zones.begin(), zones.end()},
                      .weight = finding.persons}};
    const double pairs = sumOf(link.slots, pairsOf, unknownShare);
    const Range pairRange{sumOf(link.slots, pairsOf, 0), pairs, sumOf(link.slots, pairsOf, 1)};
    finding.figures = {{"pairs", pairRange, "", 0}};
    finding.worked = workedLines(link, slotMinutes, unknownShare);
    const int start = busiestSlot(link, unknownShare);
    finding.arrival = {start, start + slotMinutes};
    return finding;
}

}  // namespace

Result<StudyResult> studyCarpool(const StudyInput& input, const CarpoolOptions& options) {
    const auto found = tableNamed(input.tables, kSlotsTable);
    if (!found) return fail(found.error());
    const coop::ReleasedTable& table = **found;
    StudyResult result{.family = Family::Carpool};
    result.factors = input.factors.uses(kCarpoolFactors);
    result.tables = {commuters::useOf(table)};
    result.persons = table.report.persons;
    Links all = linksOf(input, table, options.leastDistance);
    result.personsLeftOut = all.personsLeftOut;
    if (result.personsLeftOut > 0) result.leftOut = {{LeftOut::Why::NoHourOrTooWide, result.personsLeftOut}};

    const double unknownShare = result.factors[kUnknownByCar].range.mid;
    std::vector<Slot> allSlots;  // the answer counts every link, the findings name the strongest
    for (const Link& link : all.links) allSlots.insert(allSlots.end(), link.slots.begin(), link.slots.end());
    std::erase_if(all.links, [&](const Link& link) { return sumOf(link.slots, driversOf, unknownShare) < kLeastPersons; });
    const auto middle = [&](const Link& link) {
        const std::vector<double> values{result.factors[kDetour].range.mid, unknownShare, result.factors[kPickUp].range.mid};
        return vehicleKmPerDay(input, link.slots, values);
    };
    std::ranges::stable_sort(all.links, std::greater(), middle);
    all.links.resize(std::min(all.links.size(), static_cast<std::size_t>(std::max(0, options.corridors))));
    for (const Link& link : all.links) result.findings.push_back(findingOf(input, link, result.factors, table.slotMinutes));
    const auto total =
        factor::propagate(result.factors, [&](auto values) { return vehicleKmPerDay(input, allSlots, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.figures = {counted("drivers", sumOf(allSlots, driversOf, unknownShare)),
                      counted("pairs", sumOf(allSlots, pairsOf, unknownShare))};
    return result;
}

}  // namespace kabar::study
