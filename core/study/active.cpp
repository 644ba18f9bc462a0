// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"
#include "core/study/wording.h"

#include <algorithm>
#include <array>
#include <format>

namespace kabar::study {

namespace {

constexpr double kWorkingDays = 5;
enum : std::size_t { kDetour, kUnknownByCar };

/// People take the lightest means that reaches: each band of distances belongs to one of these.
struct Means {
    const char* id;
    Words title, verb;
    double limit;  ///< metres
};

std::array<Means, 4> meansOf(const ActiveOptions& options) {
    return {
        Means{"walk", {"À pied", "On foot"}, {"à pied", "walk"}, options.walk},
        Means{"bicycle", {"À vélo", "By bicycle"}, {"à vélo", "cycle"}, options.bicycle},
        Means{"ebike", {"En vélo électrique", "By e-bike"}, {"en vélo électrique", "take an e-bike"}, options.eBike},
        Means{"twizy", {"En Twizy partagée", "In a shared Twizy"}, {"en Twizy partagée", "share a Twizy"}, options.twizy}};
}

std::vector<Factor> factorsOf(const StudyInput& input, const std::array<Means, 4>& allMeans) {
    std::vector<Factor> factors{detourFactor(), unknownByCar(input.profiles)};
    for (const Means& means : allMeans) {
        const double limit = means.limit / 1000;
        factors.push_back({.id = std::string("limit_") + means.id,
                           .label = {means.title.fr + ", jusqu’à", means.title.en + ", up to"},
                           .value = {limit, limit, limit},
                           .unit = "km",
                           .source = {"Réglé en séance", "Set in the room"},
                           .date = "2026"});
    }
    return factors;
}

/// What is known of the people of one band whom a means could carry.
struct Reached {
    double byCar = 0, unknownMode = 0;        ///< persons
    double carMetres = 0, unknownMetres = 0;  ///< metres one way times days a week
    std::vector<const coop::ReleasedCell*> cells;
};

bool isCar(const coop::CellKey& key) {
    return key.mode == coop::Mode::Car;
}
bool isUnknown(const coop::CellKey& key) {
    return key.mode.value_or(coop::Mode::Unknown) == coop::Mode::Unknown;
}

Reached reachedIn(const coop::ReleasedTable& table, std::size_t firstBand, std::size_t endBand) {
    Reached reached;
    for (const coop::ReleasedCell& cell : table.cells) {
        if (cell.key.band < 0 || static_cast<std::size_t>(cell.key.band) < firstBand ||
            static_cast<std::size_t>(cell.key.band) >= endBand)
            continue;
        if (!isCar(cell.key) && !isUnknown(cell.key)) continue;
        (isCar(cell.key) ? reached.byCar : reached.unknownMode) += cell.sums.persons;
        (isCar(cell.key) ? reached.carMetres : reached.unknownMetres) += cell.sums.distanceDays;
        reached.cells.push_back(&cell);
    }
    return reached;
}

double vehicleKmPerDay(const Reached& reached, std::span<const double> factors) {
    const double metres = reached.carMetres + factors[kUnknownByCar] * reached.unknownMetres;
    return 2 * metres / kWorkingDays * factors[kDetour] / kDetourFactor / 1000;
}

/// Where they live, most first, by zones fine enough to be named.
std::vector<Mark> marksOf(const StudyInput& input, const Reached& reached) {
    std::vector<Mark> marks;
    for (const coop::ReleasedCell* cell : reached.cells) {
        if (!isPlaced(cell->key.home) || !isCar(cell->key)) continue;
        const auto same = [&](const Mark& mark) { return mark.zones.front() == cell->key.home; };
        auto mark = std::ranges::find_if(marks, same);
        if (mark == marks.end())
            mark = marks.insert(marks.end(), {.label = input.gazetteer.name(cell->key.home),
                                              .line = {input.gazetteer.point(cell->key.home)},
                                              .zones = {cell->key.home},
                                              .weight = 0});
        mark->weight += cell->sums.persons;
    }
    std::ranges::stable_sort(marks, std::greater(), &Mark::weight);
    return marks;
}

std::string whereFr(const std::vector<Mark>& marks) {
    if (marks.empty()) return "";
    if (marks.size() == 1) return ", surtout " + atPlace(marks[0].label);
    return std::format(", surtout {} et {}", atPlace(marks[0].label), atPlace(marks[1].label));
}

std::string whereEn(const std::vector<Mark>& marks) {
    if (marks.empty()) return "";
    if (marks.size() == 1) return ", above all in " + marks[0].label;
    return std::format(", above all in {} and {}", marks[0].label, marks[1].label);
}

struct BandLimits {
    double from, to;  ///< km
};

std::string distanceFr(BandLimits limits) {
    if (limits.from == 0) return std::format("font moins de {}\u00a0km", number(limits.to, 0, Language::French));
    return std::format("font de {} à {}\u00a0km", number(limits.from, 0, Language::French),
                       number(limits.to, 0, Language::French));
}

std::string distanceEn(BandLimits limits) {
    if (limits.from == 0) return std::format("travel under {}\u00a0km", number(limits.to, 0, Language::English));
    return std::format("travel {} to {}\u00a0km", number(limits.from, 0, Language::English),
                       number(limits.to, 0, Language::English));
}

Finding findingOf(const StudyInput& input, const Means& means, const Reached& reached, BandLimits limits,
                  std::span<const Factor> factors) {
    Finding finding;
    finding.family = Family::Active;
    finding.table = kBandsTable;
    finding.title = means.title;
    finding.persons = reached.byCar + factors[kUnknownByCar].value.mid * reached.unknownMode;
    finding.vehicleKmPerDay =
        propagate(factors.first(2), [&](auto values) { return vehicleKmPerDay(reached, values); }).range;
    finding.marks = marksOf(input, reached);
    for (const coop::ReleasedCell* cell : reached.cells) {
        finding.cells.push_back(cell->key);
        finding.employers = std::max(finding.employers, cell->employers);
    }
    const auto persons = [&](Language language) { return number(spoken(finding.persons), 0, language); };
    finding.textFr = std::format("{} salariés {} en voiture et pourraient venir {}{} : {} évités par jour.",
                                 persons(Language::French), distanceFr(limits), means.verb.fr, whereFr(finding.marks),
                                 spokenRange(finding.vehicleKmPerDay, "km", Language::French));
    finding.textEn = std::format("{} employees {} by car and could {}{}: {} avoided a day.", persons(Language::English),
                                 distanceEn(limits), means.verb.en, whereEn(finding.marks),
                                 spokenRange(finding.vehicleKmPerDay, "km", Language::English));
    const auto both = [](double value) {
        return Words{number(value, 0, Language::French), number(value, 0, Language::English)};
    };
    finding.worked = {
        {{"Salariés qui disent venir en voiture", "Employees who say that they drive"}, both(reached.byCar)},
        {{"Salariés dont le mode n’est pas connu", "Employees whose mode is not known"}, both(reached.unknownMode)},
        {{"Cellules comptées", "Cells counted"}, both(static_cast<double>(reached.cells.size()))}};
    return finding;
}

/// Share of trips a week, of all modes, in bands below `endBand`.
double shareBelow(const coop::ReleasedTable& table, std::size_t endBand) {
    double within = 0, all = 0;
    for (const coop::ReleasedCell& cell : table.cells) {
        if (cell.key.band < 0) continue;
        all += cell.sums.daysOnSite;
        if (static_cast<std::size_t>(cell.key.band) < endBand) within += cell.sums.daysOnSite;
    }
    return all > 0 ? within / all : 0;
}

/// Bands that end at or below `limit`.
std::size_t bandsBelow(const coop::ReleasedTable& table, double limit) {
    return static_cast<std::size_t>(std::ranges::upper_bound(table.bandEdges, limit) - table.bandEdges.begin());
}

}  // namespace

Result<StudyResult> studyActive(const StudyInput& input, const ActiveOptions& options) {
    const auto found = tableNamed(input.tables, kBandsTable);
    if (!found) return fail(found.error());
    const coop::ReleasedTable& table = **found;
    StudyResult result{.family = Family::Active};
    const auto allMeans = meansOf(options);
    result.factors = factorsOf(input, allMeans);
    result.tables = {useOf(table)};
    result.persons = table.report.persons;
    for (const coop::ReleasedCell& cell : table.cells)
        if (cell.key.band < 0) result.personsLeftOut += cell.sums.persons;
    if (result.personsLeftOut > 0)
        result.leftOut = {
            std::format("{} salariés sont dans des cellules dont la distance n’a pas pu sortir : ils ne sont pas comptés.",
                        number(result.personsLeftOut, 0, Language::French)),
            std::format("{} employees are in cells whose distance could not leave: they are not counted.",
                        number(result.personsLeftOut, 0, Language::English))};

    Reached all;
    std::size_t first = 0;
    for (const Means& means : allMeans) {
        const std::size_t end = std::max(first, bandsBelow(table, means.limit));
        const Reached reached = reachedIn(table, first, end);
        const BandLimits limits{first == 0 ? 0 : table.bandEdges[first - 1] / 1000,
                                end == 0 ? 0 : table.bandEdges[end - 1] / 1000};
        first = end;
        if (reached.byCar < kLeastPersons) continue;
        result.findings.push_back(findingOf(input, means, reached, limits, result.factors));
        all.carMetres += reached.carMetres;
        all.unknownMetres += reached.unknownMetres;
    }
    const auto total =
        propagate(std::span(result.factors).first(2), [&](auto values) { return vehicleKmPerDay(all, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    const double cycling = 100 * shareBelow(table, bandsBelow(table, options.bicycle)),
                 light = 100 * shareBelow(table, bandsBelow(table, options.twizy));
    result.answer = {
        std::format("{}\u00a0% des trajets font moins de {}\u00a0km, {}\u00a0% moins de {}\u00a0km : venir autrement "
                    "éviterait {} par jour.",
                    number(cycling, 0, Language::French), number(options.bicycle / 1000, 0, Language::French),
                    number(light, 0, Language::French), number(options.twizy / 1000, 0, Language::French),
                    spokenRange(result.vehicleKmPerDay, "km de voiture", Language::French)),
        std::format("{}\u00a0% of trips are under {}\u00a0km, {}\u00a0% under {}\u00a0km: other means would avoid {} a day.",
                    number(cycling, 0, Language::English), number(options.bicycle / 1000, 0, Language::English),
                    number(light, 0, Language::English), number(options.twizy / 1000, 0, Language::English),
                    spokenRange(result.vehicleKmPerDay, "km by car", Language::English))};
    return result;
}

}  // namespace kabar::study
