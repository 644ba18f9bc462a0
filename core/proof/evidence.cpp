// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/evidence.h"

#include "core/brief_source/brief_readers.h"
#include "core/brief_source/computed.h"
#include "core/commuters/tables.h"
#include "core/rounds/evidence.h"
#include "core/study/run_studies.h"

#include <algorithm>

namespace kabar::proof {

namespace {

std::vector<Annexed> annexed(const std::vector<coop::ReleasedTable>& tables, const std::set<std::string>& withheld) {
    std::vector<Annexed> all;
    for (const auto& table : tables) all.push_back({table, commuters::useOf(table).hash, withheld.contains(table.name)});
    return all;
}

std::vector<StudyAsked> asked(const session::Snapshot& snapshot) {
    std::vector<StudyAsked> all;
    for (const study::StudyResult& result : snapshot.studies.orNothing()) {
        StudyAsked one{result.family, result.parameters, result.computedAt, {}};
        if (std::ranges::contains(snapshot.stale, result.family)) one.kept = result;
        all.push_back(std::move(one));
    }
    return all;
}

/// In the order of the families, as a workshop holds them.
Result<std::vector<study::StudyResult>> studied(const Evidence& evidence, const std::vector<coop::ReleasedTable>& tables,
                                                std::stop_token stop, const Progress& progress) {
    study::StudyOptions options;
    options.families.clear();
    options.seed = static_cast<std::uint64_t>(evidence.written.workshop.seed);
    std::vector<study::StudyResult> results;
    for (const StudyAsked& each : evidence.studies) {
        if (each.kept) {
            results.push_back(*each.kept);
            continue;
        }
        options.families.push_back(each.family);
        study::applyParameters(each.family, each.parameters, options);
    }
    if (options.families.empty()) return results;
    const Clock unused = [] { return Time(); };
    auto run = study::runStudies(tables, evidence.territory, evidence.factors, options, unused, stop, progress);
    if (!run) return fail(run.error());
    if (run->stopped || stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    for (study::StudyResult& result : run->results) {
        const auto as = std::ranges::find(evidence.studies, result.family, &StudyAsked::family);
        if (as != evidence.studies.end()) result.computedAt = as->computedAt;
        results.push_back(std::move(result));
    }
    std::ranges::stable_sort(results, {}, &study::StudyResult::family);
    return results;
}

}  // namespace

Result<Evidence> evidenceOf(const brief_source::Material& material, std::string_view composedAt,
                            const std::set<std::string>& withheld) {
    const session::Snapshot& snapshot = *material.snapshot;
    for (const Error* error : {snapshot.cooperation.error(), snapshot.tables.error(), snapshot.studies.error(),
                               snapshot.scenarios.error(), snapshot.ground.error()})
        if (error) return fail(*error);
    auto factors = rounds::factorsOf(snapshot);
    if (!factors) return fail(factors.error());
    Evidence evidence{.territory = snapshot.ground->territory,
                      .tables = annexed(snapshot.tables.orNothing(), withheld),
                      .factors = std::move(*factors),
                      .studies = asked(snapshot),
                      .scenarios = snapshot.scenarios.orNothing(),
                      .written = {}};
    evidence.written.workshop.composedAt = composedAt;
    if (auto done = brief_source::readRoom(material, evidence.written); !done) return fail(done.error());
    brief_source::readRecords(material, evidence.written);
    evidence.written.staleStudies = snapshot.stale;
    return evidence;
}

bool isComputable(const Evidence& evidence) {
    return std::ranges::none_of(evidence.tables, &Annexed::isWithheld);
}

std::string keptUntil(const Evidence& evidence) {
    std::string first;
    for (const Annexed& each : evidence.tables) {
        const auto released = parseIso8601(each.table.releasedAt);
        if (!released || each.table.retentionDays <= 0) continue;
        const auto until = iso8601(*released + std::chrono::days(each.table.retentionDays)).substr(0, 10);
        if (first.empty() || until < first) first = until;
    }
    return first;
}

Result<report::BriefInput> computed(const Evidence& evidence, std::stop_token stop, const Progress& progress) {
    scenario::Evidence found;
    for (const Annexed& each : evidence.tables) {
        if (each.isWithheld && each.table.cells.empty())
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("proof.withheld"), .value = each.table.name});
        found.tables.push_back(each.table);
    }
    auto results = studied(evidence, found.tables, stop, part(progress, 0, 0.7));
    if (!results) return fail(results.error());
    found.studies = std::move(*results);
    report::BriefInput input = evidence.written;
    const brief_source::Computable from{evidence.territory, evidence.factors, found, evidence.scenarios};
    if (auto done = brief_source::addComputed(from, input, stop, part(progress, 0.7, 1)); !done) return fail(done.error());
    return input;
}

}  // namespace kabar::proof
