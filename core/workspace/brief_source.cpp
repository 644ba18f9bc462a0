// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/brief_source.h"

#include "core/coop/disclosure_rule.h"
#include "core/coop/signing.h"
#include "core/scenario/factor_file.h"
#include "core/store/coop_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "core/workspace/brief_readers.h"

#include <algorithm>
#include <array>

namespace kabar::workspace {

namespace {

struct Evidence {
    std::optional<geo::Territory> territory;
    scenario::Evidence evidence;
    std::vector<scenario::Scenario> scenarios;
    std::map<std::string, double, std::less<>> roomValues;
};

Result<Evidence> readEvidence(store::Database& database) {
    Evidence read;
    auto territory = store::loadTerritory(database);
    if (!territory && territory.error().code != Error::Code::NotFound) return fail(territory.error());
    if (territory) read.territory = std::move(*territory);
    auto tables = store::loadReleasedTables(database);
    if (!tables) return fail(tables.error());
    auto studies = store::loadStudies(database);
    if (!studies) return fail(studies.error());
    auto scenarios = store::loadScenarios(database);
    if (!scenarios) return fail(scenarios.error());
    auto values = store::loadFactorValues(database);
    if (!values) return fail(values.error());
    read.evidence = {std::move(*tables), std::move(*studies)};
    read.scenarios = std::move(*scenarios);
    read.roomValues = std::move(*values);
    return read;
}

/// The scenarios, when there are trips to compute them from.
Status addScenarios(const Evidence& read, const scenario::FactorSet& factors, report::BriefInput& input,
                    std::stop_token stop, const Progress& progress) {
    if (!read.territory || !read.evidence.table(scenario::kBandsTable)) return {};
    const auto model = scenario::CommuteModel::make(read.evidence, *read.territory);
    if (!model) return model.error().code == Error::Code::NotFound ? Status() : fail(model.error());
    const auto scenarios = read.scenarios.empty() ? scenario::readyScenarios(model->proposals()) : read.scenarios;
    const auto seed = static_cast<std::uint64_t>(input.workshop.seed);
    const auto compared = scenario::compare(*model, scenarios, factors, seed, stop, progress);
    if (!compared) return fail(compared.error());
    input.scenarios = scenarioFacts(*compared);
    for (auto& facts : input.scenarios) facts.computedAt = input.workshop.composedAt;
    const auto& flip = compared->electricFlip;
    input.electricFlip = report::Interval{flip.low, flip.mid, flip.high};
    return {};
}

}  // namespace

Result<report::BriefInput> briefInput(store::Database& database, const Clock& clock, std::stop_token stop,
                                      const Progress& progress) {
    report::BriefInput input;
    input.workshop.composedAt = iso8601(clock());
    progress(0, "reading");
    if (auto done = readRoom(database, input); !done) return fail(done.error());
    if (auto done = readRecords(database, input); !done) return fail(done.error());
    auto hash = contentHash(database);
    if (!hash) return fail(hash.error());
    input.workshop.contentHash = std::move(*hash);
    const auto read = readEvidence(database);
    if (!read) return fail(read.error());
    auto factors = scenario::shippedFactors();
    if (!factors) return fail(factors.error());
    if (auto set = factors->setRoomValues(read->roomValues); !set) return fail(set.error());

    input.tables = tableFacts(read->evidence.tables);
    if (!input.tables.empty()) {
        const coop::DisclosureRule rule;
        input.disclosure = {rule.minPersons, rule.minEmployers, rule.maxShare};
    }
    input.findings = findingFacts(read->evidence.studies);
    input.factors = factorFacts(*factors, read->evidence.studies);
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
    if (auto done = addScenarios(*read, *factors, input, stop, part(progress, 0.2, 1)); !done) return fail(done.error());
    progress(1, "reading");
    return input;
}

Result<report::BriefInput> withFreshTexts(report::BriefInput input, store::Database& database) {
    if (auto done = readWritten(database, input); !done) return fail(done.error());
    auto hash = contentHash(database);
    if (!hash) return fail(hash.error());
    input.workshop.contentHash = std::move(*hash);
    return input;
}

Result<std::string> contentHash(const store::Database& database) {
    static constexpr std::array queries{
        "SELECT title, seed FROM workshop",
        "SELECT name FROM territory",
        "SELECT name FROM employer ORDER BY id",
        "SELECT name, algorithm_hash, document FROM released_table ORDER BY name",
        "SELECT family, result FROM study ORDER BY family",
        "SELECT position, name, kind, levers FROM scenario ORDER BY position, id",
        "SELECT factor, value FROM factor_value ORDER BY factor",
        "SELECT name, organisation, registered, present FROM participant ORDER BY id",
        "SELECT question, max_choices, state FROM ballot ORDER BY id",
        "SELECT ballot_id, label FROM ballot_option ORDER BY ballot_id, position",
        "SELECT ballot_id, count(*) FROM vote GROUP BY ballot_id ORDER BY ballot_id",
        "SELECT text, kind, owner, due, state FROM action ORDER BY position, id",
        "SELECT document, field, text FROM text_field ORDER BY document, field",
    };
    std::string all;
    for (const auto* query : queries) {
        auto rows = database.prepare(query);
        if (!rows) return fail(rows.error());
        const auto columns = std::count(query, std::string_view(query).find(" FROM ") + query, ',') + 1;
        for (;;) {
            const auto more = rows->step();
            if (!more) return fail(more.error());
            if (!*more) break;
            for (int column = 0; column < columns; ++column) {
                const auto text = rows->text(column);
                all += std::to_string(text.size()) + ':' + text;  // lengths keep neighbouring texts apart
            }
        }
        all += ';';
    }
    return coop::hashOf(all);
}

}  // namespace kabar::workspace
