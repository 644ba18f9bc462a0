// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/study.h"

#include "core/rounds/ask.h"
#include "core/rounds/evidence.h"
#include "core/store/evidence_store.h"
#include "core/store/owner_consent.h"
#include "core/store/study_store.h"

#include <algorithm>
#include <array>

namespace kabar::rounds {

namespace {

constexpr std::array kTables{study::kHomesTable, study::kBandsTable, study::kSlotsTable, study::kFlowsTable};
/// Without these no study runs; without the others, the families that read them do not.
constexpr std::array kNeeded{study::kHomesTable, study::kBandsTable};
constexpr double kAskingShare = 0.4;

bool has(std::span<const coop::ReleasedTable> tables, std::string_view name) {
    return std::ranges::contains(tables, name, &coop::ReleasedTable::name);
}

bool hasAll(std::span<const coop::ReleasedTable> tables) {
    return std::ranges::all_of(kTables, [&](std::string_view name) { return has(tables, name); });
}

/// The refusal that explains best why what was asked did not come: of a table that all studies need, else of any. A draft of
/// a document may bear the name of an approved one that was released.
const node::AlgorithmOutcome* refusalIn(const node::AskOutcome& asked) {
    const auto cameByAnother = [&](std::string_view name) {
        return std::ranges::any_of(asked.algorithms, [&](const auto& each) { return each.name == name && each.table; });
    };
    const node::AlgorithmOutcome* worst = nullptr;
    for (const node::AlgorithmOutcome& algorithm : asked.algorithms) {
        if (!algorithm.refusal || cameByAnother(algorithm.name)) continue;
        if (std::ranges::contains(kNeeded, algorithm.name)) return &algorithm;
        if (!worst) worst = &algorithm;
    }
    return worst;
}

/// What an owner took back, or was kept longer than its purpose allows, is no evidence any more.
Status deleteWhatMayNotStay(Records& records, const Clock& clock) {
    bool deleted = false;
    auto kept = records.keep({}, [&deleted, now = clock()](sqlite::Database& database) -> Status {
        const auto expired = store::deleteExpired(database, now);
        if (!expired) return fail(expired.error());
        const auto withdrawn = store::deleteWithdrawn(database, iso8601(now));
        if (!withdrawn) return fail(withdrawn.error());
        deleted = !expired->empty() || !withdrawn->empty();
        return {};
    });
    if (!kept || !deleted) return kept;
    constexpr auto kTouched = session::Domain::Tables | session::Domain::Audit | session::Domain::Studies;
    return records.keep(kTouched, [](sqlite::Database&) { return Status(); });  // so that everybody hears of it
}

Status askFirst(Records& records, StudyRound& round, const Clock& clock, std::stop_token stop, const Progress& progress) {
    auto asked = ask(records, {}, clock, stop, progress);
    if (!asked) return fail(asked.error());
    round.asked = std::move(*asked);
    if (round.asked->stopped) return fail(Error::Code::Cancelled, clause("job.stopped"));
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->tables.error()) return fail(*error);
    round.tables = (*snapshot)->tables.orNothing();
    if (const auto* refused = refusalIn(*round.asked))
        round.problem = Error(*refused->refusal).of("algorithm", refused->name);
    return {};
}

Result<scenario::Proposals> proposalsIn(const sqlite::Database& database) {
    const auto studies = store::loadStudies(database);
    if (!studies) return fail(studies.error());
    return scenario::proposals(*studies);
}

/// Keeps the results, and lets the ready scenarios follow what they propose. Studies that cannot be read propose nothing.
Status saveAndFollow(sqlite::Database& database, const std::vector<study::StudyResult>& results) {
    const auto before = proposalsIn(database).value_or(scenario::Proposals());
    if (auto saved = store::saveStudies(database, results); !saved) return saved;
    const auto after = proposalsIn(database);
    return after ? store::followProposals(database, before, *after) : Status();
}

}  // namespace

Result<StudyRound> study(Records& records, Asking asking, const study::StudyOptions& options, const Clock& clock,
                         std::stop_token stop, const Progress& progress) {
    if (auto current = deleteWhatMayNotStay(records, clock); !current) return fail(current.error());
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->ground.error()) return fail(*error);
    if (const Error* error = (*snapshot)->tables.error(); error && asking != Asking::Always) return fail(*error);
    StudyRound round;
    round.tables = (*snapshot)->tables.orNothing();
    const bool asks = asking == Asking::Always || (asking == Asking::WhenMissing && !hasAll(round.tables));
    if (asks)
        if (auto asked = askFirst(records, round, clock, stop, part(progress, 0, kAskingShare)); !asked)
            return fail(asked.error());
    const auto factors = factorsOf(**snapshot);
    if (!factors) return fail(factors.error());
    auto run = study::runStudies(round.tables, (*snapshot)->ground->territory, *factors, options, clock, stop,
                                 part(progress, asks ? kAskingShare : 0, 1));
    if (!run) return fail(round.problem.value_or(run.error()));
    round.run = std::move(*run);
    const auto results = std::make_shared<const std::vector<study::StudyResult>>(round.run.results);
    auto saved = records.keep(session::Domain::Studies | session::Domain::Scenarios,
                              [results](sqlite::Database& database) { return saveAndFollow(database, *results); });
    if (!saved) return fail(saved.error());
    return round;
}

}  // namespace kabar::rounds
