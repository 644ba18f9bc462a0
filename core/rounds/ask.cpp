// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/ask.h"

#include "core/base/state_folder.h"
#include "core/sealed/inbox.h"
#include "core/store/coop_store.h"

#include <algorithm>

namespace kabar::rounds {

namespace {

std::string nameOf(const coop::SignedAlgorithm& algorithm) {
    const auto document = coop::parseAlgorithm(algorithm.document);
    return document ? document->name : std::string();
}

Status keepNamed(std::vector<coop::SignedAlgorithm>& algorithms, std::span<const std::string> names) {
    for (const std::string& name : names)
        if (!std::ranges::contains(algorithms, name, nameOf))
            return fail(
                Error{.code = Error::Code::NotFound, .clause = clause("algorithm.not-in-workshop")}.of("algorithm", name));
    if (!names.empty())
        std::erase_if(algorithms, [&](const auto& algorithm) { return !std::ranges::contains(names, nameOf(algorithm)); });
    return {};
}

Status checkAskable(const node::Cooperative& cooperative) {
    if (cooperative.employers.empty()) return fail(Error::Code::NotFound, clause("coop.no-employer"));
    if (cooperative.algorithms.empty()) return fail(Error::Code::NotFound, clause("coop.no-algorithm"));
    return {};
}

}  // namespace

Result<node::Cooperative> readCooperative(Records& records) {
    Result<node::Cooperative> cooperative = fail(Error::Code::NotFound, clause("window.no-workshop"));
    auto read = records.read([&](sqlite::Database& database) -> Status {
        cooperative = store::loadCooperative(database, records.folder());
        return {};
    });
    return read ? std::move(cooperative) : fail(read.error());
}

Result<node::AskOutcome> ask(Records& records, std::span<const std::string> names, const Clock& clock, std::stop_token stop,
                             const Progress& progress) {
    auto cooperative = readCooperative(records);
    if (cooperative && !sealed::Inbox(stateFolder(), cooperative->workshop).forgetExpired(sealed::dayOf(clock())).empty())
        cooperative = readCooperative(records);
    if (!cooperative) return fail(cooperative.error());
    if (auto askable = checkAskable(*cooperative); !askable) return fail(askable.error());
    if (auto kept = keepNamed(cooperative->algorithms, names); !kept) return fail(kept.error());
    const auto outcome =
        std::make_shared<const node::AskOutcome>(node::askLoopback(*cooperative, {}, clock, stop, progress));
    auto saved = records.keep(session::Domain::Tables | session::Domain::Audit | session::Domain::Studies,
                              [outcome](sqlite::Database& database) { return store::saveOutcome(database, *outcome); });
    if (!saved) return fail(saved.error());
    return *outcome;
}

Error::Code whyNothing(const node::AskOutcome& asked) {
    const bool allRefused = std::ranges::all_of(asked.algorithms, [](const node::AlgorithmOutcome& each) {
        return each.refusal && each.refusal->code == Error::Code::Refused;
    });
    return allRefused ? Error::Code::Refused : Error::Code::NothingReleasable;
}

}  // namespace kabar::rounds
