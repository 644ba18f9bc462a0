// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/coop/audit_log.h"
#include "core/node/loopback.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace kabar::node {

/// What one employer did with one algorithm.
struct NodeReport {
    enum class State { Answered, Refused, Failed };
    std::string employer;
    State state = State::Answered;
    std::optional<Error> reason;  ///< why not; no value of a row
};

/// What became of one algorithm.
struct AlgorithmOutcome {
    std::string name, hash;
    std::vector<NodeReport> nodes;             ///< empty when it was not sent
    std::optional<coop::ReleasedTable> table;  ///< when the gate let one out
    std::optional<Error> refusal;              ///< otherwise: changed since its hash was taken, or nothing releasable
};

struct AskOutcome {
    std::vector<AlgorithmOutcome> algorithms;
    std::vector<coop::AuditEvent> events;  ///< in order, to be appended to the audit log
    Contributors contributors;             ///< behind every table that was released; empty when none was
    bool stopped = false;                  ///< the user stopped it; what was finished until then is here
};

/// Asks every node each algorithm in turn. One that is not what its hash says, or that a later one of its name supersedes,
/// is not sent, and refused in the log: one name is released once. A node that refuses or fails is reported and the others
/// still answer. Each set of answers passes the gate under `rule` and the rules of the owners who answered.
///
/// All tables of a round, and of all rounds after it, are from the same employers and rows (`mayRelease`). When owners allow
/// one algorithm and not another, those that most have in common are released and the others refused.
[[nodiscard]] AskOutcome ask(std::span<const std::unique_ptr<Node>> nodes, std::span<const coop::SignedAlgorithm> algorithms,
                             std::span<const coop::Reviewer> reviewers, const coop::DisclosureRule& rule, const Clock& clock,
                             std::stop_token stop = {}, const Progress& progress = kNoProgress, const Rounds& rounds = {});

/// All that a workshop knows of its cooperative: plain data, so that asking can go on away from the file.
struct Cooperative {
    std::vector<Employer> employers;
    std::vector<coop::Reviewer> reviewers;
    std::vector<coop::SignedAlgorithm> algorithms;
    geo::Territory territory;
    std::filesystem::path folder;  ///< of the workshop file
    std::string workshop = {};     ///< its identity
    Rounds rounds = {};
};

/// `ask` over nodes inside this process.
[[nodiscard]] AskOutcome askLoopback(const Cooperative& cooperative, const coop::DisclosureRule& rule, const Clock& clock,
                                     std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::node
