// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"
#include "core/study/wording.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <map>
#include <set>

namespace kabar::study {

namespace {

constexpr double kWorkingDays = 5;
constexpr int kLinkResolution = 6;
enum : std::size_t { kDetour, kUnknownByCar, kPickUp };

std::vector<Factor> factorsOf(const StudyInput& input) {
    return {detourFactor(), unknownByCar(input.profiles),
            Factor{.id = "pick_up",
                   .label = {"Détour pour prendre le passager", "Detour to pick the passenger up"},
                   .value = {0, 0.5, 1},
                   .unit = "",
                   .source = {"En part de la distance moyenne entre deux points de la zone (0,826 côté d’un hexagone)",
                              "As a share of the mean distance between two points of the zone (0.826 of a hexagon's side)"},
                   .date = "2026"}};
}

/// People of one zone who arrive in another within the same half hour.
struct Slot {
    const coop::ReleasedCell* cell = nullptr;
    double presence = 1;  ///< share of them on the road on a given day
    double distance = 0;  ///< metres one way
    double pickUp = 0;    ///< metres by road between two people of the home zone, on average
    BandProfile modes;    ///< of the home zone at this distance
};

double driversOf(const Slot& slot, double unknownShare) {
    return slot.cell->sums.persons * slot.modes.carShare(unknownShare);
}

/// At most every second driver leaves the car at home: the bound of a matching in which everybody suits everybody.
double pairsOf(const Slot& slot, double unknownShare) {
    return std::floor(driversOf(slot, unknownShare) * slot.presence / 2 + 1e-9);
}

double vehicleKmPerDay(const std::vector<Slot>& slots, std::span<const double> factors) {
    double metres = 0;
    for (const Slot& slot : slots)
        metres += pairsOf(slot, factors[kUnknownByCar]) * 2 * std::max(0.0, slot.distance - factors[kPickUp] * slot.pickUp);
    return metres * factors[kDetour] / kDetourFactor / 1000;
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
        slot.presence = std::clamp(cell.sums.daysOnSite / cell.sums.persons / kWorkingDays, 0.0, 1.0);
        slot.pickUp = meanSeparation(input, cell.key.home);
        slot.modes = input.profiles.at(cell.key.home, slot.distance);
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
        const auto begin = [&](Language language) { return timeOfDay(from, language); };
        const auto end = [&](Language language) { return timeOfDay(from + slotMinutes, language); };
        const double drivers = sumOf(slots, driversOf, unknownShare), pairs = sumOf(slots, pairsOf, unknownShare);
        constexpr auto kFr = Language::French, kEn = Language::English;
        lines.push_back(
            {{std::format("Arrivée de {} à {}", begin(kFr), end(kFr)),
              std::format("Arrival from {} to {}", begin(kEn), end(kEn))},
             {std::format("{} · {}", counted(drivers, "conducteur", "conducteurs", kFr),
                          counted(pairs, "équipage", "équipages", kFr)),
              std::format("{} · {}", counted(drivers, "driver", "drivers", kEn), counted(pairs, "pair", "pairs", kEn))}});
    }
    return lines;
}

/// The start of the slot in which most of the link's drivers arrive.
int busiestSlot(const Link& link, double unknownShare) {
    std::map<int, double> drivers;
    for (const Slot& slot : link.slots) drivers[slot.cell->key.slot] += driversOf(slot, unknownShare);
    return std::ranges::max_element(drivers, {}, [](const auto& entry) { return entry.second; })->first;
}

std::string cars(double count, Language language) {
    return language == Language::French ? counted(count, "voiture", "voitures", language)
                                        : counted(count, "car", "cars", language);
}

Finding findingOf(const StudyInput& input, const Link& link, const std::vector<Factor>& factors, int slotMinutes) {
    Finding finding;
    finding.family = Family::Carpool;
    finding.table = kSlotsTable;
    const double unknownShare = factors[kUnknownByCar].value.mid;
    const std::string &from = link.from, &to = link.to;
    finding.title = {from == to ? "Dans " + from : from + " → " + to, from == to ? "Within " + from : from + " → " + to};
    finding.persons = sumOf(link.slots, driversOf, unknownShare);
    finding.vehicleKmPerDay = propagate(factors, [&](auto values) { return vehicleKmPerDay(link.slots, values); }).range;
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
    finding.figures = {
        {"pairs", {"Équipages au plus, un jour moyen", "Pairs at most, on an average day"}, pairRange, "", 0}};
    finding.worked = workedLines(link, slotMinutes, unknownShare);
    const int start = busiestSlot(link, unknownShare), end = start + slotMinutes;
    const auto time = [&](Language language) { return std::pair(timeOfDay(start, language), timeOfDay(end, language)); };
    const auto [startFr, endFr] = time(Language::French);
    const auto [startEn, endEn] = time(Language::English);
    finding.textFr = std::format(
        "{}, {} roulent seuls aux mêmes heures, surtout pour arriver entre {} et {} : à deux par voiture, jusqu’à {} de "
        "moins, soit {}.",
        from == to ? "À l’intérieur " + fromPlace(from) : capitalised(fromPlace(from)) + " vers " + to,
        employees(finding.persons, Language::French), startFr, endFr, cars(pairs, Language::French),
        carKilometresADay(finding.vehicleKmPerDay, Language::French));
    finding.textEn = std::format(
        "{}, {} drive alone at the same hours, most to arrive between {} and {}: two to a car, up to {} fewer, or {}.",
        from == to ? "Within " + from : "From " + from + " to " + to, employees(finding.persons, Language::English), startEn,
        endEn, cars(pairs, Language::English), carKilometresADay(finding.vehicleKmPerDay, Language::English));
    return finding;
}

Words answerOf(const StudyResult& result, double drivers, double pairs) {
    if (result.findings.empty())
        return {"Aucune liaison n’a assez de conducteurs seuls pour être montrée.",
                "No link has enough lone drivers to be shown."};
    const auto say = [&](Language language) {
        const std::string people = employees(drivers, language), fewer = cars(pairs, language),
                          km = carKilometresADay(result.vehicleKmPerDay, language);
        if (language == Language::French)
            return std::format(
                "{} font seuls en voiture la même route à la même heure : à deux par voiture, jusqu’à {} de moins, soit {}.",
                people, fewer, km);
        return std::format("{} drive the same way alone at the same hour: two to a car, up to {} fewer, or {}.", people,
                           fewer, km);
    };
    return {say(Language::French), say(Language::English)};
}

}  // namespace

Result<StudyResult> studyCarpool(const StudyInput& input, const CarpoolOptions& options) {
    const auto found = tableNamed(input.tables, kSlotsTable);
    if (!found) return fail(found.error());
    const coop::ReleasedTable& table = **found;
    StudyResult result{.family = Family::Carpool};
    result.factors = factorsOf(input);
    result.tables = {useOf(table)};
    result.persons = table.report.persons;
    Links all = linksOf(input, table, options.leastDistance);
    result.personsLeftOut = all.personsLeftOut;
    if (result.personsLeftOut > 0)
        result.leftOut = {
            std::format(
                "Non comptés : {} dont l’heure d’arrivée n’est pas connue, ou dans une zone trop large pour partager "
                "une voiture.",
                employees(result.personsLeftOut, Language::French)),
            std::format("Not counted: {} whose hour of arrival is not known, or in a zone too large to share a car.",
                        employees(result.personsLeftOut, Language::English))};

    const double unknownShare = result.factors[kUnknownByCar].value.mid;
    std::erase_if(all.links, [&](const Link& link) { return sumOf(link.slots, driversOf, unknownShare) < kLeastPersons; });
    const auto middle = [&](const Link& link) {
        const std::vector<double> values{result.factors[kDetour].value.mid, unknownShare, result.factors[kPickUp].value.mid};
        return vehicleKmPerDay(link.slots, values);
    };
    std::ranges::stable_sort(all.links, std::greater(), middle);
    all.links.resize(std::min(all.links.size(), static_cast<std::size_t>(std::max(0, options.corridors))));
    std::vector<Slot> counted;
    for (const Link& link : all.links) {
        result.findings.push_back(findingOf(input, link, result.factors, table.slotMinutes));
        counted.insert(counted.end(), link.slots.begin(), link.slots.end());
    }
    const auto total = propagate(result.factors, [&](auto values) { return vehicleKmPerDay(counted, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.answer = answerOf(result, sumOf(counted, driversOf, unknownShare), sumOf(counted, pairsOf, unknownShare));
    return result;
}

}  // namespace kabar::study
