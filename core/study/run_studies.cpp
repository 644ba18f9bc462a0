// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/run_studies.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace kabar::study {

namespace {

Result<StudyResult> runFamily(Family family, const StudyInput& input, const StudyOptions& options,
                              const std::stop_token& stop, const Progress& progress) {
    switch (family) {
        case Family::ThirdPlaces:
            return studyThirdPlaces(input, options.thirdPlaces, options.seed, options.timePerProblem, stop, progress);
        case Family::Active:
            return studyActive(input, options.active);
        case Family::Carpool:
            return studyCarpool(input, options.carpool);
        case Family::Shuttles:
            return studyShuttles(input, options.shuttles, stop, progress);
    }
    std::unreachable();
}

/// Greatest effect first, and an id that follows.
void rank(StudyResult& result) {
    std::ranges::stable_sort(result.findings, std::greater(),
                             [](const Finding& finding) { return finding.vehicleKmPerDay.mid; });
    for (std::size_t i = 0; i < result.findings.size(); ++i)
        result.findings[i].id = std::string(name(result.family)) + "/" + std::to_string(i + 1);
}

}  // namespace

Result<StudyRun> runStudies(std::span<const coop::ReleasedTable> tables, const geo::Territory& territory,
                            const factor::FactorSet& factors, const StudyOptions& options, const Clock& clock,
                            std::stop_token stop, const Progress& progress) {
    const auto homes = tableNamed(tables, kHomesTable);
    if (!homes) return fail(homes.error());
    const auto bands = tableNamed(tables, kBandsTable);
    if (!bands) return fail(bands.error());
    const Gazetteer gazetteer(territory);
    factor::FactorSet read = factors;
    read.readDetour((*bands)->detourFactor);
    const commuters::Commuters population(**bands, *homes);
    read.readKnownCarShare(population.knownCarShare());
    const DetourTravelTimes travel(read);
    const StudyInput input{tables, gazetteer, population, travel, read};

    StudyRun run;
    const auto count = static_cast<double>(options.families.size());
    for (std::size_t i = 0; i < options.families.size() && !stop.stop_requested(); ++i) {
        const Family family = options.families[i];
        const double from = static_cast<double>(i) / count;
        progress(from, name(family));
        const Time begun = clock();
        auto result = runFamily(family, input, options, stop, [&](double fraction, std::string_view) {
            progress(from + std::min(fraction, 1.0) / count, name(family));
        });
        if (!result && result.error().code == Error::Code::NotFound) {
            run.passedOver.push_back({family, result.error()});
            continue;
        }
        if (!result) return fail(result.error());
        if (stop.stop_requested()) break;  // cut short: not what the whole search would have found
        rank(*result);
        result->parameters = parametersOf(family, options);
        result->seed = options.seed;
        result->computedAt = iso8601(clock());
        result->seconds = std::chrono::duration<double>(clock() - begun).count();
        run.results.push_back(std::move(*result));
    }
    run.stopped = stop.stop_requested();
    if (!run.stopped) progress(1, "studies");
    return run;
}

}  // namespace kabar::study
