// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"
#include "core/study/third_place_sites.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kabar::study {

namespace {

constexpr std::size_t kAccessByCar = kOwnFactor;

constexpr std::array kThirdPlaceFactors{FactorId::DetourFactor, FactorId::UnknownByCar,
                                        FactorId::ThirdPlaceCarShare};  // as CarFactor

/// One group of commuters whom a place would serve.
struct Served {
    double daysAWeek, persons, commute, access;
    commuters::BandProfile modes;
};

double vehicleKmPerDay(const StudyInput& input, const std::vector<Served>& served, std::span<const double> factors) {
    double metres = 0;
    for (const Served& group : served) {
        const double saved = 2 * (group.commute - factors[kAccessByCar] * group.access);
        metres += group.daysAWeek / kWeekdays * input.population.carShare(group.modes, factors[kUnknownByCar]) * saved;
    }
    return metres * factors[kDetour] / input.factors.tableDetour() / 1000;
}

/// One place of a choice, with those whom it serves.
struct Catchment {
    std::size_t site = 0;
    std::vector<Served> served;
    std::vector<const coop::ReleasedCell*> cells;
    double persons = 0, daysAWeek = 0, accessSum = 0;
    int employers = 0;
};

std::vector<Catchment> catchments(const ThirdPlaceSites& sites, const std::vector<std::size_t>& chosen) {
    std::vector<Catchment> result(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) result[i].site = chosen[i];
    for (std::size_t home = 0; home < sites.homes().size(); ++home) {
        const std::size_t site = sites.nearest(home, chosen);
        Catchment& catchment = *std::ranges::find(result, site, &Catchment::site);
        bool any = false;
        for (const CommuterGroup& group : sites.homes()[home].groups) {
            if (!sites.serves(home, site, group)) continue;
            const double access = sites.distance(home, site);
            catchment.served.push_back({group.daysAWeek, group.persons, group.commute, access, group.modes});
            catchment.persons += group.persons;
            catchment.daysAWeek += group.daysAWeek;
            catchment.accessSum += group.persons * access;
            any = true;
        }
        if (!any) continue;
        catchment.cells.push_back(sites.homes()[home].cell);
        catchment.employers = std::max(catchment.employers, sites.homes()[home].cell->employers);
    }
    return result;
}

std::vector<Served> allServed(const std::vector<Catchment>& catchments) {
    std::vector<Served> all;
    for (const Catchment& catchment : catchments) all.insert(all.end(), catchment.served.begin(), catchment.served.end());
    return all;
}

Proof proofOf(const solve::SiteChoice& choice, const char* problem, int places) {
    return {.problem = problem,
            .places = places,
            .cost = static_cast<double>(choice.cost) / kTenths,
            .bound = choice.bound / kTenths,
            .gap = choice.gap(),
            .seconds = choice.seconds};
}

std::vector<WorkedLine> workedLines(const Catchment& catchment) {
    double commute = 0;
    for (const Served& group : catchment.served) commute += group.daysAWeek * group.commute;
    commute /= catchment.daysAWeek * 1000;
    const double access = catchment.accessSum / catchment.persons / 1000;
    return {{.id = "home_zones", .figures = {counted("cells", static_cast<double>(catchment.cells.size()))}},
            {.id = "trip_today", .figures = {exactly("trip", commute, "km", 1)}},
            {.id = "trip_there", .figures = {exactly("trip", access, "km", 1)}},
            {.id = "proof"}};
}

Finding findingOf(const StudyInput& input, const ThirdPlaceSites& sites, const Catchment& catchment,
                  std::span<const FactorUse> factors, const Proof& proof) {
    Finding finding;
    finding.family = Family::ThirdPlaces;
    finding.table = kHomesTable;
    finding.proof = proof;
    const CandidateSite& site = sites.sites()[catchment.site];
    finding.places = {site.place};
    finding.persons = catchment.persons;
    finding.employers = catchment.employers;
    finding.vehicleKmPerDay =
        factor::propagate(factors, [&](auto values) { return vehicleKmPerDay(input, catchment.served, values); }).range;
    Mark mark{.label = site.place.name, .line = {site.point}, .zones = {}, .weight = catchment.daysAWeek / kWeekdays};
    for (const coop::ReleasedCell* cell : catchment.cells) {
        mark.zones.push_back(cell->key.home);
        finding.cells.push_back(cell->key);
    }
    finding.marks.push_back(std::move(mark));
    const double daily = catchment.daysAWeek / kWeekdays;
    finding.figures = {exactly("days", catchment.daysAWeek / catchment.persons, "", 1), counted("seats", daily)};
    finding.worked = workedLines(catchment);
    return finding;
}

std::vector<LeftOut> leftOutOf(const ThirdPlaceSites& sites) {
    std::vector<LeftOut> leftOut;
    if (sites.personsUnknown() > 0) leftOut.push_back({LeftOut::Why::NoRemoteDays, sites.personsUnknown()});
    if (sites.personsLeftOut() > 0) leftOut.push_back({LeftOut::Why::TooWideToPlace, sites.personsLeftOut()});
    return leftOut;
}

struct Choices {
    std::vector<solve::SiteChoice> median, cover;  ///< for 1, 2, … places
};

Result<Choices> chooseSites(const ThirdPlaceSites& sites, std::size_t most, const solve::Limits& limits,
                            std::stop_token stop, const Progress& progress) {
    Choices choices;
    auto median = sites.medianProblem();
    auto cover = sites.coverProblem();
    for (std::size_t count = 1; count <= most; ++count) {
        median.count = cover.count = count;
        const double from = static_cast<double>(count - 1) / static_cast<double>(most),
                     step = 1.0 / static_cast<double>(most);
        progress(from, "third_places");
        auto best = solve::solveMedian(median, limits, stop);
        if (!best) return fail(best.error());
        progress(from + step / 2, "third_places");
        auto reach = solve::solveCover(cover, limits, stop);
        if (!reach) return fail(reach.error());
        choices.median.push_back(std::move(*best));
        choices.cover.push_back(std::move(*reach));
    }
    return choices;
}

}  // namespace

Result<StudyResult> studyThirdPlaces(const StudyInput& input, const ThirdPlaceOptions& options, std::uint64_t seed,
                                     std::chrono::duration<double> timePerProblem, std::stop_token stop,
                                     const Progress& progress) {
    const auto table = tableNamed(input.tables, kHomesTable);
    if (!table) return fail(table.error());
    const ThirdPlaceSites sites(input, **table, options);
    StudyResult result{.family = Family::ThirdPlaces};
    result.seed = seed;
    result.factors = input.factors.uses(kThirdPlaceFactors);
    result.tables = {commuters::useOf(**table)};
    result.persons = (*table)->report.persons;
    result.personsLeftOut = sites.personsLeftOut() + sites.personsUnknown();
    result.leftOut = leftOutOf(sites);
    if (sites.homes().empty() || sites.sites().empty()) return result;

    const auto most =
        std::min(static_cast<std::size_t>(std::max({1, options.mostPlaces, options.places})), sites.sites().size());
    const auto choices = chooseSites(sites, most, {.time = timePerProblem, .seed = seed}, std::move(stop), progress);
    if (!choices) return fail(choices.error());
    const auto cover = sites.coverProblem();
    const double demand = static_cast<double>(std::accumulate(cover.demand.begin(), cover.demand.end(), solve::Cost{0}));
    for (std::size_t i = 0; i < most; ++i) {
        const auto places = catchments(sites, choices->median[i].sites);
        const auto served = allServed(places);
        MarginalGain gain{.places = static_cast<int>(i) + 1};
        gain.vehicleKmPerDay =
            factor::propagate(result.factors, [&](auto values) { return vehicleKmPerDay(input, served, values); }).range;
        for (const Catchment& place : places) {
            gain.persons += place.persons;
            gain.sites.push_back(sites.sites()[place.site].place);
        }
        gain.coverage = demand > 0 ? 1 - static_cast<double>(choices->cover[i].cost) / demand : 0;
        gain.median = proofOf(choices->median[i], "p_median", gain.places);
        gain.cover = proofOf(choices->cover[i], "max_cover", gain.places);
        result.proofs.push_back(gain.median);
        result.proofs.push_back(gain.cover);
        result.marginal.push_back(std::move(gain));
    }

    const auto chosen = std::min(static_cast<std::size_t>(std::max(1, options.places)), most) - 1;
    std::vector<Served> everybody;
    double servedPersons = 0;
    for (const Catchment& catchment : catchments(sites, choices->median[chosen].sites)) {
        if (catchment.persons < kLeastPersons) continue;
        result.findings.push_back(findingOf(input, sites, catchment, result.factors, result.marginal[chosen].median));
        everybody.insert(everybody.end(), catchment.served.begin(), catchment.served.end());
        servedPersons += catchment.persons;
    }
    const auto total =
        factor::propagate(result.factors, [&](auto values) { return vehicleKmPerDay(input, everybody, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.figures = {counted("served", servedPersons)};
    return result;
}

}  // namespace kabar::study
