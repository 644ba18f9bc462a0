// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/computed.h"

#include "core/brief_source/brief_readers.h"
#include "core/coop/disclosure_rule.h"

namespace kabar::brief_source {

namespace {

/// The scenarios, when there are trips to compute them from.
Status addScenarios(const Computable& from, report::BriefInput& input, std::stop_token stop, const Progress& progress) {
    const auto model = scenario::CommuteModel::make(from.evidence, from.territory, from.factors);
    if (!model) return model.error().code == Error::Code::NotFound ? Status() : fail(model.error());
    const std::vector<scenario::Scenario> kept(from.scenarios.begin(), from.scenarios.end());
    const auto scenarios = kept.empty() ? scenario::readyScenarios(model->proposals()) : kept;
    const auto seed = static_cast<std::uint64_t>(input.workshop.seed);
    const auto compared = scenario::compare(*model, scenarios, from.factors, seed, stop, progress);
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

Status addComputed(const Computable& from, report::BriefInput& input, std::stop_token stop, const Progress& progress) {
    input.tables = tableFacts(from.evidence.tables);
    if (!input.tables.empty()) {
        const coop::DisclosureRule rule;
        input.disclosure = {rule.minPersons, rule.minEmployers, rule.maxShare};
    }
    input.findings = findingFacts(from.evidence.studies);
    for (const auto& result : from.evidence.studies)
        if (result.findings.empty()) input.emptyStudies.push_back(result);
    input.factors = factorFacts(from.factors);
    return addScenarios(from, input, std::move(stop), progress);
}

}  // namespace kabar::brief_source
