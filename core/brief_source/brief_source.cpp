// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/brief_source.h"

#include "core/brief_source/brief_readers.h"
#include "core/coop/disclosure_rule.h"
#include "core/rounds/evidence.h"

namespace kabar::brief_source {

namespace {

/// The scenarios, when there are trips to compute them from.
Status addScenarios(const session::Snapshot& snapshot, const factor::FactorSet& factors, report::BriefInput& input,
                    std::stop_token stop, const Progress& progress) {
    const auto model = rounds::modelOf(snapshot);
    if (!model) return model.error().code == Error::Code::NotFound ? Status() : fail(model.error());
    const auto& kept = snapshot.scenarios.orNothing();
    const auto scenarios = kept.empty() ? scenario::readyScenarios(model->proposals()) : kept;
    const auto seed = static_cast<std::uint64_t>(input.workshop.seed);
    const auto compared = scenario::compare(*model, scenarios, factors, seed, stop, progress);
    if (!compared) return fail(compared.error());
    input.scenarios = scenarioFacts(*compared);
    for (auto& facts : input.scenarios) facts.computedAt = input.workshop.composedAt;
    input.commuters = compared->persons;
    input.commutersWithoutMode = compared->personsWithoutMode;
    const auto& flip = compared->electricFlip;
    input.electricFlip = report::Interval{flip.low, flip.mid, flip.high};
    return {};
}

}  // namespace

Result<report::BriefInput> briefInput(const Material& material, const Clock& clock, std::stop_token stop,
                                      const Progress& progress) {
    const session::Snapshot& snapshot = *material.snapshot;
    for (const Error* error :
         {snapshot.cooperation.error(), snapshot.tables.error(), snapshot.studies.error(), snapshot.scenarios.error()})
        if (error) return fail(*error);
    report::BriefInput input;
    input.workshop.composedAt = iso8601(clock());
    progress(0, "reading");
    if (auto done = readRoom(material, input); !done) return fail(done.error());
    readRecords(material, input);
    const auto factors = rounds::factorsOf(snapshot);
    if (!factors) return fail(factors.error());

    input.tables = tableFacts(snapshot.tables.orNothing());
    if (!input.tables.empty()) {
        const coop::DisclosureRule rule;
        input.disclosure = {rule.minPersons, rule.minEmployers, rule.maxShare};
    }
    input.findings = findingFacts(snapshot.studies.orNothing());
    for (const auto& result : snapshot.studies.orNothing())
        if (result.findings.empty()) input.emptyStudies.push_back(result);
    input.factors = factorFacts(*factors);
    input.staleStudies = snapshot.stale;
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    if (auto done = addScenarios(snapshot, *factors, input, stop, part(progress, 0.2, 1)); !done) return fail(done.error());
    progress(1, "reading");
    return input;
}

Result<report::BriefInput> withFreshTexts(report::BriefInput input, const Material& material) {
    if (auto done = readWritten(material, input); !done) return fail(done.error());
    return input;
}

}  // namespace kabar::brief_source
