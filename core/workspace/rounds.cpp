// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rounds.h"

#include "core/store/coop_store.h"
#include "core/store/evidence_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"

#include <algorithm>
#include <array>

namespace kabar::workspace {

namespace {

constexpr std::array kTables{study::kHomesTable, study::kBandsTable, study::kSlotsTable, study::kFlowsTable};
/// Without these no study runs; without the others, the families that read them do not.
constexpr std::array kNeeded{study::kHomesTable, study::kBandsTable};

Error missing(const store::WorkshopFile& file, std::string what) {
    return Error{.code = Error::Code::NotFound, .detail = std::move(what), .file = file.path().string()};
}

bool hasAll(const std::vector<coop::ReleasedTable>& tables) {
    return std::ranges::all_of(
        kTables, [&](std::string_view name) { return std::ranges::contains(tables, name, &coop::ReleasedTable::name); });
}

/// A draft of a document may bear the name of an approved one.
bool wasReleased(const node::AskOutcome& outcome, std::string_view name) {
    return std::ranges::any_of(outcome.algorithms, [&](const node::AlgorithmOutcome& algorithm) {
        return algorithm.name == name && algorithm.table.has_value();
    });
}

std::string nameOf(const coop::SignedAlgorithm& algorithm) {
    const auto document = coop::parseAlgorithm(algorithm.document);
    return document ? document->name : std::string();
}

Status keepNamed(std::vector<coop::SignedAlgorithm>& algorithms, std::span<const std::string> names) {
    for (const std::string& name : names)
        if (!std::ranges::contains(algorithms, name, nameOf))
            return fail(
                Error{.code = Error::Code::NotFound, .detail = "no such algorithm in the workshop"}.of("algorithm", name));
    if (!names.empty())
        std::erase_if(algorithms, [&](const auto& algorithm) { return !std::ranges::contains(names, nameOf(algorithm)); });
    return {};
}

}  // namespace

Result<node::AskOutcome> askNodes(store::WorkshopFile& file, std::span<const std::string> names, const Clock& clock,
                                  std::stop_token stop, const Progress& progress) {
    auto cooperative = store::loadCooperative(file.database(), std::filesystem::absolute(file.path()).parent_path());
    if (!cooperative) return fail(cooperative.error());
    if (cooperative->employers.empty())
        return fail(
            missing(file, "the workshop has no employer to ask: connect some with `employer add`, or make one with `demo`"));
    if (cooperative->algorithms.empty())
        return fail(missing(file, "the workshop has no algorithm to ask with: sign the shipped ones with `algorithm sign`"));
    if (auto kept = keepNamed(cooperative->algorithms, names); !kept) return fail(kept.error());
    auto outcome = node::askLoopback(*cooperative, {}, clock, stop, progress);
    auto saved = file.write([&](store::Database& database) { return store::saveOutcome(database, outcome); });
    if (!saved) return fail(saved.error());
    return outcome;
}

Result<std::vector<coop::ReleasedTable>> tablesToStudy(store::WorkshopFile& file, bool again, const Clock& clock,
                                                       std::stop_token stop, const Progress& progress) {
    auto tables = store::loadReleasedTables(file.database());
    if (!tables || (hasAll(*tables) && !again)) return tables;
    const auto outcome = askNodes(file, {}, clock, stop, progress);
    if (!outcome) return fail(outcome.error());
    if (outcome->stopped) return fail(Error::Code::Cancelled, "stopped while asking the nodes");
    for (const node::AlgorithmOutcome& algorithm : outcome->algorithms)
        if (algorithm.refusal && std::ranges::contains(kNeeded, algorithm.name) && !wasReleased(*outcome, algorithm.name))
            return fail(Error(*algorithm.refusal).in(file.path().string()).of("algorithm", algorithm.name));
    return store::loadReleasedTables(file.database());
}

Result<study::StudyRun> runStudies(store::WorkshopFile& file, std::span<const coop::ReleasedTable> tables,
                                   const study::StudyOptions& options, const Clock& clock, std::stop_token stop,
                                   const Progress& progress) {
    const auto territory = store::loadTerritory(file.database());
    if (!territory) return fail(territory.error());
    auto run = study::runStudies(tables, *territory, study::DetourTravelTimes(), options, clock, stop, progress);
    if (!run) return run;
    auto saved = file.write([&](store::Database& database) { return store::saveStudies(database, run->results); });
    if (!saved) return fail(saved.error());
    return run;
}

Status prepareScenarios(store::WorkshopFile& file) {
    const auto studies = store::loadStudies(file.database());
    if (!studies) return fail(studies.error());
    return file.write([&](store::Database& database) -> Status {
        const auto present = store::loadOrMakeScenarios(database, scenario::proposals(*studies));
        return present ? Status() : fail(present.error());
    });
}

Result<scenario::Comparison> compareScenarios(store::WorkshopFile& file, std::uint64_t seed, std::stop_token stop,
                                              const Progress& progress) {
    const auto model = store::loadCommuteModel(file.database());
    if (!model) return fail(model.error());
    const auto factors = store::loadFactors(file.database());
    if (!factors) return fail(factors.error());
    if (auto ready = prepareScenarios(file); !ready) return fail(ready.error());
    const auto scenarios = store::loadScenarios(file.database());
    if (!scenarios) return fail(scenarios.error());
    return scenario::compare(*model, *scenarios, *factors, seed, stop, progress);
}

}  // namespace kabar::workspace
