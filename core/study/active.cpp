// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"

#include <algorithm>
#include <array>

namespace kabar::study {

namespace {

constexpr std::size_t kPlacesNamed = 2;
/// People take the lightest means that reaches: each band of distances belongs to one of these.
struct Means {
    TravelMode mode;
    double limit;  ///< metres
};

std::array<Means, 4> meansOf(const ActiveOptions& options) {
    return {Means{TravelMode::Walk, options.walk}, Means{TravelMode::Bicycle, options.bicycle},
            Means{TravelMode::EBike, options.eBike}, Means{TravelMode::Twizy, options.twizy}};
}

constexpr std::array kActiveFactors{FactorId::DetourFactor, FactorId::UnknownByCar};  // as CarFactor

/// What is known of the people of one band: persons, and metres one way times days a week.
struct BandReached {
    std::size_t band = 0;
    double byCar = 0, unknownMode = 0;
    double carMetres = 0, unknownMetres = 0;
};

/// Of the people whom a means could carry.
struct Reached {
    std::vector<BandReached> bands;
    std::vector<const coop::ReleasedCell*> cells;

    [[nodiscard]] double byCar() const { return sum(&BandReached::byCar); }
    [[nodiscard]] double unknownMode() const { return sum(&BandReached::unknownMode); }
    [[nodiscard]] double drivers(const commuters::ModeSplit& split, double unknownByCar) const {
        double drivers = byCar();
        for (const BandReached& each : bands) drivers += split.unknownCarShare(each.band, unknownByCar) * each.unknownMode;
        return drivers;
    }

private:
    [[nodiscard]] double sum(double BandReached::* part) const {
        double sum = 0;
        for (const BandReached& each : bands) sum += each.*part;
        return sum;
    }
};

bool isCar(const coop::CellKey& key) {
    return key.mode == coop::Mode::Car;
}
bool isUnknown(const coop::CellKey& key) {
    return key.mode.value_or(coop::Mode::Unknown) == coop::Mode::Unknown;
}

Reached reachedIn(const coop::ReleasedTable& table, std::size_t firstBand, std::size_t endBand) {
    Reached reached;
    for (std::size_t band = firstBand; band < endBand; ++band) reached.bands.push_back({.band = band});
    for (const coop::ReleasedCell& cell : table.cells) {
        const auto band = static_cast<std::size_t>(std::max<int>(cell.key.band, 0));
        if (cell.key.band < 0 || band < firstBand || band >= endBand) continue;
        if (!isCar(cell.key) && !isUnknown(cell.key)) continue;
        BandReached& into = reached.bands[band - firstBand];
        (isCar(cell.key) ? into.byCar : into.unknownMode) += cell.sums.persons;
        (isCar(cell.key) ? into.carMetres : into.unknownMetres) += cell.sums.distanceDays;
        reached.cells.push_back(&cell);
    }
    return reached;
}

double vehicleKmPerDay(const StudyInput& input, const Reached& reached, std::span<const double> factors) {
    double metres = 0;
    for (const BandReached& each : reached.bands)
        metres += each.carMetres +
                  input.population.split().unknownCarShare(each.band, factors[kUnknownByCar]) * each.unknownMetres;
    return 2 * metres / kWeekdays * factors[kDetour] / input.factors.tableDetour() / 1000;
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

Finding findingOf(const StudyInput& input, const Means& means, const Reached& reached, Reach limits,
                  std::span<const FactorUse> factors) {
    Finding finding;
    finding.family = Family::Active;
    finding.table = kBandsTable;
    finding.means = means.mode;
    finding.reach = limits;
    finding.persons = reached.drivers(input.population.split(), factors[kUnknownByCar].range.mid);
    finding.vehicleKmPerDay =
        factor::propagate(factors, [&](auto values) { return vehicleKmPerDay(input, reached, values); }).range;
    finding.marks = marksOf(input, reached);
    for (std::size_t i = 0; i < std::min(kPlacesNamed, finding.marks.size()); ++i)
        finding.places.push_back({finding.marks[i].label});
    for (const coop::ReleasedCell* cell : reached.cells) {
        finding.cells.push_back(cell->key);
        finding.employers = std::max(finding.employers, cell->employers);
    }
    finding.worked = {{.id = "say_car", .figures = {counted("employees", reached.byCar())}},
                      {.id = "mode_unknown", .figures = {counted("employees", reached.unknownMode())}},
                      {.id = "cells", .figures = {counted("cells", static_cast<double>(reached.cells.size()))}}};
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

/// The share of trips under the limits of cycling and of light vehicles, as the bands have them.
std::vector<Figure> answerOf(const coop::ReleasedTable& table, const ActiveOptions& options) {
    std::vector<Figure> figures;
    const auto under = [&](std::string_view means, double limit) {
        const std::size_t bands = bandsBelow(table, limit);
        const double km = bands == 0 ? 0 : table.bandEdges[bands - 1] / 1000;
        figures.push_back(exactly("share_" + std::string(means), 100 * shareBelow(table, bands), "%"));
        figures.push_back(exactly("limit_" + std::string(means), km, "km"));
    };
    under(name(TravelMode::Bicycle), options.bicycle);
    under(name(TravelMode::Twizy), options.twizy);
    return figures;
}

}  // namespace

Result<StudyResult> studyActive(const StudyInput& input, const ActiveOptions& options) {
    const auto found = tableNamed(input.tables, kBandsTable);
    if (!found) return fail(found.error());
    const coop::ReleasedTable& table = **found;
    StudyResult result{.family = Family::Active};
    const auto allMeans = meansOf(options);
    result.factors = input.factors.uses(kActiveFactors);
    result.tables = {commuters::useOf(table)};
    result.persons = table.report.persons;
    for (const coop::ReleasedCell& cell : table.cells)
        if (cell.key.band < 0) result.personsLeftOut += cell.sums.persons;
    if (result.personsLeftOut > 0) result.leftOut = {{LeftOut::Why::TooFewAround, result.personsLeftOut}};

    Reached all;
    std::size_t first = 0;
    for (const Means& means : allMeans) {
        const std::size_t end = std::max(first, bandsBelow(table, means.limit));
        const Reached reached = reachedIn(table, first, end);
        const Reach limits{first == 0 ? 0 : table.bandEdges[first - 1] / 1000,
                           end == 0 ? 0 : table.bandEdges[end - 1] / 1000};
        first = end;
        if (reached.byCar() < kLeastPersons) continue;
        result.findings.push_back(findingOf(input, means, reached, limits, result.factors));
        all.bands.insert(all.bands.end(), reached.bands.begin(), reached.bands.end());
    }
    const auto total = factor::propagate(result.factors, [&](auto values) { return vehicleKmPerDay(input, all, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.figures = answerOf(table, options);
    return result;
}

}  // namespace kabar::study
