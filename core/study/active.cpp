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
    Words title, adverb;
    double limit;  ///< metres
};

std::array<Means, 4> meansOf(const ActiveOptions& options) {
    return {
        Means{"walk", {"À pied", "On foot"}, {"à pied", "on foot"}, options.walk},
        Means{"bicycle", {"À vélo", "By bicycle"}, {"à vélo", "by bicycle"}, options.bicycle},
        Means{"ebike", {"En vélo électrique", "By e-bike"}, {"en vélo électrique", "by e-bike"}, options.eBike},
        Means{
            "twizy", {"En Twizy partagée", "In a shared Twizy"}, {"en Twizy partagée", "in a shared Twizy"}, options.twizy}};
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

std::string sentenceFr(const Finding& finding, const Means& means, BandLimits limits) {
    const auto km = [](double value) { return number(value, 0, Language::French); };
    const std::string where = limits.from == 0 ? std::format("à moins de {}\u00a0km", km(limits.to))
                                               : std::format("entre {} et {}\u00a0km", km(limits.from), km(limits.to));
    return std::format("{} habitent {} de leur travail et viennent en voiture : {}{}, on éviterait jusqu’à {}.",
                       employees(finding.persons, Language::French), where, means.adverb.fr, whereFr(finding.marks),
                       carKilometresADay(finding.vehicleKmPerDay, Language::French));
}

std::string sentenceEn(const Finding& finding, const Means& means, BandLimits limits) {
    const auto km = [](double value) { return number(value, 0, Language::English); };
    const std::string where = limits.from == 0 ? std::format("less than {}\u00a0km", km(limits.to))
                                               : std::format("{} to {}\u00a0km", km(limits.from), km(limits.to));
    return std::format("{} live {} from work and drive: {}{}, up to {} would be avoided.",
                       employees(finding.persons, Language::English), where, means.adverb.en, whereEn(finding.marks),
                       carKilometresADay(finding.vehicleKmPerDay, Language::English));
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
    finding.textFr = sentenceFr(finding, means, limits);
    finding.textEn = sentenceEn(finding, means, limits);
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

Words answerOf(const StudyResult& result, const coop::ReleasedTable& table, const ActiveOptions& options) {
    if (result.findings.empty())
        return {"Trop peu d’automobilistes habitent à portée de leur travail pour être montrés.",
                "Too few drivers live within reach of their work to be shown."};
    const auto under = [&](double limit, Language language) {
        const std::size_t bands = bandsBelow(table, limit);
        const double km = bands == 0 ? 0 : table.bandEdges[bands - 1] / 1000;
        const std::string share = number(100 * shareBelow(table, bands), 0, language) + "\u00a0%";
        return std::pair(share, number(km, 0, language) + "\u00a0km");
    };
    const auto say = [&](Language language) {
        const auto [cycling, cyclingKm] = under(options.bicycle, language);
        const auto [light, lightKm] = under(options.twizy, language);
        const std::string km = carKilometresADay(result.vehicleKmPerDay, language);
        if (language == Language::French)
            return std::format("{} des trajets font moins de {}, {} moins de {} : venir autrement éviterait jusqu’à {}.",
                               cycling, cyclingKm, light, lightKm, km);
        return std::format("{} of trips are under {}, {} under {}: other means would avoid up to {}.", cycling, cyclingKm,
                           light, lightKm, km);
    };
    return {say(Language::French), say(Language::English)};
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
            std::format(
                "Non comptés : {}, trop peu nombreux autour de chez eux pour que leur distance sorte de l’entreprise.",
                employees(result.personsLeftOut, Language::French)),
            std::format("Not counted: {}, too few around their homes for their distance to leave the employer.",
                        employees(result.personsLeftOut, Language::English))};

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
    result.answer = answerOf(result, table, options);
    return result;
}

}  // namespace kabar::study
