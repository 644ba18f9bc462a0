// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_input.h"
#include "core/study/third_place_sites.h"
#include "core/study/wording.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <numeric>

namespace kabar::study {

namespace {

constexpr double kWorkingDays = 5;  // a week
constexpr double kTenths = 10;
constexpr double kProvenGap = 1e-5;  // what rounding leaves of a proof

enum : std::size_t { kDetour, kUnknownByCar, kAccessByCar };

std::vector<Factor> factorsOf(const StudyInput& input) {
    return {
        detourFactor(), unknownByCar(input.profiles),
        Factor{.id = "access_by_car",
               .label = {"Accès au tiers-lieu en voiture", "Third place reached by car"},
               .value = {0, 0.5, 1},
               .unit = "",
               .source = {"Hypothèse de Kabar : personne, un sur deux, tous", "Kabar's assumption: nobody, one in two, all"},
               .date = "2026"}};
}

/// One group of commuters whom a place would serve.
struct Served {
    double daysAWeek, persons, commute, access;
    BandProfile modes;
};

double vehicleKmPerDay(const std::vector<Served>& served, std::span<const double> factors) {
    double metres = 0;
    for (const Served& group : served) {
        const double saved = 2 * (group.commute - factors[kAccessByCar] * group.access);
        metres += group.daysAWeek / kWorkingDays * group.modes.carShare(factors[kUnknownByCar]) * saved;
    }
    return metres * factors[kDetour] / kDetourFactor / 1000;
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

Words proofInWords(const Proof& proof) {
    if (proof.gap <= kProvenGap) return {"Aucun autre choix ne fait mieux : prouvé", "No other choice does better: proven"};
    const double percent = proof.gap * 100;
    return {std::format("Aucun autre choix ne fait mieux de plus de {} %", number(percent, 2, Language::French)),
            std::format("No other choice does better by more than {} %", number(percent, 2, Language::English))};
}

std::string daysAWeek(double days, Language language) {
    const double tenths = std::round(days * 10) / 10;
    const std::string figure = number(tenths, tenths == std::round(tenths) ? 0 : 1, language);
    if (language == Language::French) return figure + (tenths < 2 ? "\u00a0jour" : "\u00a0jours");
    return figure + (tenths == 1 ? "\u00a0day" : "\u00a0days");
}

std::vector<WorkedLine> workedLines(const Catchment& catchment, const Proof& proof) {
    double commute = 0;
    for (const Served& group : catchment.served) commute += group.daysAWeek * group.commute;
    commute /= catchment.daysAWeek * 1000;
    const double access = catchment.accessSum / catchment.persons / 1000;
    const auto both = [](double value, int decimals, const char* unit) {
        return Words{number(value, decimals, Language::French) + unit, number(value, decimals, Language::English) + unit};
    };
    return {{{"Zones de domicile comptées", "Home zones counted"}, both(static_cast<double>(catchment.cells.size()), 0, "")},
            {{"Trajet actuel, aller", "Trip today, one way"}, both(commute, 1, "\u00a0km")},
            {{"Trajet jusqu’au tiers-lieu", "Trip to the third place"}, both(access, 1, "\u00a0km")},
            {{"Preuve", "Proof"}, proofInWords(proof)}};
}

Finding findingOf(const ThirdPlaceSites& sites, const Catchment& catchment, const std::vector<Factor>& factors,
                  const Proof& proof) {
    Finding finding;
    finding.family = Family::ThirdPlaces;
    finding.table = kHomesTable;
    finding.proof = proof;
    const CandidateSite& site = sites.sites()[catchment.site];
    finding.title = site.name;
    finding.persons = catchment.persons;
    finding.employers = catchment.employers;
    finding.vehicleKmPerDay =
        propagate(factors, [&](auto values) { return vehicleKmPerDay(catchment.served, values); }).range;
    Mark mark{.label = site.name.fr, .line = {site.point}, .zones = {}, .weight = catchment.daysAWeek / kWorkingDays};
    for (const coop::ReleasedCell* cell : catchment.cells) {
        mark.zones.push_back(cell->key.home);
        finding.cells.push_back(cell->key);
    }
    finding.marks.push_back(std::move(mark));
    const double daily = catchment.daysAWeek / kWorkingDays;
    finding.figures = {
        {"days",
         {"Jours par semaine et par personne", "Days a week and person"},
         {daily * 5 / catchment.persons, daily * 5 / catchment.persons, daily * 5 / catchment.persons},
         "",
         1},
        {"seats", {"Places occupées un jour moyen", "Seats taken on an average day"}, {daily, daily, daily}, "", 0}};
    finding.worked = workedLines(catchment, proof);

    const auto sentence = [&](Language language) {
        const std::string persons = employees(finding.persons, language);
        const std::string days = daysAWeek(catchment.daysAWeek / catchment.persons, language);
        const std::string km = carKilometresADay(finding.vehicleKmPerDay, language);
        if (language == Language::French)
            return std::format(
                "Un tiers-lieu {} servirait {} d’au moins {} employeurs : ils pourraient y travailler {} par semaine en "
                "moyenne et éviteraient {}.",
                site.inSentence.fr, persons, finding.employers, days, km);
        return std::format(
            "A third place {} would serve {} of at least {} employers: they could work there {} a week on average and "
            "avoid {}.",
            site.inSentence.en, persons, finding.employers, days, km);
    };
    finding.textFr = sentence(Language::French);
    finding.textEn = sentence(Language::English);
    return finding;
}

Words answerOf(const StudyResult& result, double served) {
    if (result.findings.empty())
        return {"Aucun tiers-lieu ne servirait assez de salariés pour être montré.",
                "No third place would serve enough employees to be shown."};
    const auto say = [&](Language language) {
        const auto count = result.findings.size();
        const std::string persons = employees(served, language);
        const std::string km = carKilometresADay(result.vehicleKmPerDay, language);
        if (language == Language::French)
            return std::format("{} {} et {} {}.",
                               count > 1 ? std::format("{} tiers-lieux serviraient", count) : "Un tiers-lieu servirait",
                               persons, count > 1 ? "éviteraient" : "éviterait", km);
        return std::format("{} would serve {} and avoid {}.",
                           count > 1 ? std::format("{} third places", count) : "One third place", persons, km);
    };
    return {say(Language::French), say(Language::English)};
}

Words leftOutOf(const ThirdPlaceSites& sites) {
    const double unknown = sites.personsUnknown(), coarse = sites.personsLeftOut();
    if (spoken(unknown + coarse) < 1) return {};
    return {std::format("Non comptés : {} dont on ne sait pas combien de jours se travaillent ailleurs, et {} dans une zone "
                        "trop large pour être placée sur la carte.",
                        employees(unknown, Language::French), employees(coarse, Language::French)),
            std::format("Not counted: {} of whom nobody said how many days could be worked elsewhere, and {} in a zone too "
                        "large to be put on the map.",
                        employees(unknown, Language::English), employees(coarse, Language::English))};
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
    result.factors = factorsOf(input);
    result.tables = {useOf(**table)};
    result.persons = (*table)->report.persons;
    result.personsLeftOut = sites.personsLeftOut() + sites.personsUnknown();
    result.leftOut = leftOutOf(sites);
    if (sites.homes().empty() || sites.sites().empty()) {
        result.answer = answerOf(result, 0);
        return result;
    }

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
        gain.vehicleKmPerDay = propagate(result.factors, [&](auto values) { return vehicleKmPerDay(served, values); }).range;
        for (const Catchment& place : places) {
            gain.persons += place.persons;
            gain.names.push_back(sites.sites()[place.site].name.fr);
        }
        gain.coverage = demand > 0 ? 1 - static_cast<double>(choices->cover[i].cost) / demand : 0;
        gain.median = proofOf(choices->median[i], "p_median", gain.places);
        gain.cover = proofOf(choices->cover[i], "max_cover", gain.places);
        result.proofs.push_back(gain.median);
        result.proofs.push_back(gain.cover);
        result.marginal.push_back(std::move(gain));
    }

    const auto chosen = std::min(static_cast<std::size_t>(std::max(1, options.places)), most) - 1;
    std::vector<Served> counted;
    double servedPersons = 0;
    for (const Catchment& catchment : catchments(sites, choices->median[chosen].sites)) {
        if (catchment.persons < kLeastPersons) continue;
        result.findings.push_back(findingOf(sites, catchment, result.factors, result.marginal[chosen].median));
        counted.insert(counted.end(), catchment.served.begin(), catchment.served.end());
        servedPersons += catchment.persons;
    }
    const auto total = propagate(result.factors, [&](auto values) { return vehicleKmPerDay(counted, values); });
    result.vehicleKmPerDay = total.range;
    result.swings = total.swings;
    result.answer = answerOf(result, servedPersons);
    return result;
}

}  // namespace kabar::study
