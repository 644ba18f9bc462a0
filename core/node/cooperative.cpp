// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/cooperative.h"

#include "core/coop/error_json.h"
#include "core/coop/gate.h"
#include "core/node/sealed_node.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kabar::node {

using coop::AuditKind;
using nlohmann::json;

namespace {

/// What the nodes gave for one algorithm, before the gate.
struct Collected {
    const coop::SignedAlgorithm* algorithm = nullptr;
    coop::AlgorithmDocument document;
    AlgorithmOutcome result;
    coop::CellTable cells;
    Contributors contributors;  ///< in the order of their names
};

/// One round: every algorithm to every node, then what they gave through the gate.
class Round {
public:
    Round(AskOutcome& outcome, const Clock& clock) : m_outcome(outcome), m_clock(clock) {}

    void refused(const coop::SignedAlgorithm& algorithm, const Error& error, std::string name) {
        note(algorithm.hash, name, coop::kCooperative, AuditKind::Refused, {{"reason", coop::reasonToJson(error)}});
        m_outcome.algorithms.push_back(
            {.name = std::move(name), .hash = algorithm.hash, .nodes = {}, .table = {}, .refusal = error});
    }

    /// False when it was stopped on the way.
    bool collect(const coop::SignedAlgorithm& algorithm, const coop::AlgorithmDocument& document,
                 std::span<const std::unique_ptr<Node>> nodes, std::stop_token stop, const Progress& progress) {
        Collected one{.algorithm = &algorithm,
                      .document = document,
                      .result = {.name = document.name, .hash = algorithm.hash, .nodes = {}, .table = {}, .refusal = {}},
                      .cells = {.contributions = {}, .ladder = document.ladder, .ownerRules = {}},
                      .contributors = {}};
        note(algorithm.hash, document.name, coop::kCooperative, AuditKind::Asked, {{"employers", nodes.size()}});
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (stop.stop_requested()) return false;
            progress(static_cast<double>(i) / static_cast<double>(nodes.size()), document.name);
            auto answer = nodes[i]->answer(algorithm, static_cast<int>(i), stop);
            if (!answer && answer.error().code == Error::Code::Cancelled) return false;
            one.result.nodes.push_back(reported(one, *nodes[i], answer));
            one.cells.ownerRules.push_back(nodes[i]->rule());
            if (!answer) continue;
            one.cells.contributions.insert(one.cells.contributions.end(), answer->cells.begin(), answer->cells.end());
            one.contributors.push_back(std::move(answer->contributor));
            one.contributors.back().employer = nodes[i]->name();
        }
        std::ranges::sort(one.contributors);
        m_collected.push_back(std::move(one));
        return true;
    }

    void release(const coop::DisclosureRule& rule, const Rounds& rounds) {
        std::vector<Result<coop::Release>> passed;
        for (const Collected& one : m_collected) passed.push_back(coop::release(one.cells, rule));
        const Contributors common = mostCommon(passed);
        for (std::size_t i = 0; i < m_collected.size(); ++i) {
            Collected& one = m_collected[i];
            if (one.contributors.empty())
                hold(one, AuditKind::HeldBack, nobodyAnswered(one));
            else if (!passed[i])
                hold(one, AuditKind::HeldBack, passed[i].error());
            else if (auto may = mayLeave(one, rounds, common); !may)
                hold(one, AuditKind::HeldBack, may.error());
            else
                let(one, std::move(*passed[i]));
            m_outcome.algorithms.push_back(std::move(one.result));
        }
    }

private:
    void note(const std::string& hash, const std::string& algorithm, std::string_view actor, AuditKind kind, json detail) {
        detail["algorithm"] = algorithm;
        m_outcome.events.push_back({.at = iso8601(m_clock()),
                                    .actor = std::string(actor),
                                    .kind = kind,
                                    .algorithmHash = hash,
                                    .detail = detail.dump(-1, ' ', false, json::error_handler_t::replace)});
    }
    void note(const Collected& one, std::string_view actor, AuditKind kind, json detail) {
        note(one.algorithm->hash, one.document.name, actor, kind, std::move(detail));
    }

    NodeReport reported(const Collected& one, const Node& node, const Result<NodeAnswer>& answer) {
        if (answer) {
            // Not how many the algorithm counted: behind a filter that may be one person.
            note(one, node.name(), AuditKind::Answered, {{"employees", answer->employees}});
            return {.employer = node.name(), .state = NodeReport::State::Answered, .reason = {}};
        }
        const bool refusal = answer.error().code == Error::Code::Refused;
        note(one, node.name(), refusal ? AuditKind::Refused : AuditKind::Failed,
             {{"reason", coop::reasonToJson(answer.error())}});
        return {.employer = node.name(),
                .state = refusal ? NodeReport::State::Refused : NodeReport::State::Failed,
                .reason = answer.error()};
    }

    /// The contributors that most of the tables that could leave have; of several the largest set, then the first.
    [[nodiscard]] Contributors mostCommon(const std::vector<Result<coop::Release>>& passed) const {
        Contributors best;
        std::pair<long, std::size_t> bestCount;
        for (std::size_t i = 0; i < m_collected.size(); ++i) {
            long sharing = 0;
            for (std::size_t j = 0; j < m_collected.size(); ++j)
                sharing += passed[j] && m_collected[j].contributors == m_collected[i].contributors;
            const std::pair count(sharing, m_collected[i].contributors.size());
            if (passed[i] && count > bestCount) best = m_collected[i].contributors, bestCount = count;
        }
        return best;
    }

    [[nodiscard]] static Error nobodyAnswered(const Collected& one) {
        const bool allRefused = std::ranges::all_of(
            one.result.nodes, [](const NodeReport& node) { return node.state == NodeReport::State::Refused; });
        return Error{.code = allRefused ? Error::Code::Refused : Error::Code::Unreadable,
                     .clause = clause("coop.nobody-answered")};
    }

    [[nodiscard]] static Status mayLeave(const Collected& one, const Rounds& rounds, const Contributors& common) {
        if (auto may = mayRelease(rounds, one.contributors); !may) return may;
        return rounds.released.empty() ? mayRelease({.released = common}, one.contributors) : Status();
    }

    void hold(Collected& one, AuditKind kind, const Error& error) {
        note(one, coop::kCooperative, kind, {{"reason", coop::reasonToJson(error)}});
        one.result.refusal = error;
    }

    void let(Collected& one, coop::Release released) {
        const coop::ReleaseReport& report = released.report;
        note(one, coop::kCooperative, AuditKind::Released,
             {{"persons", std::llround(report.persons)},
              {"cells", report.released},
              {"min_persons", report.minPersonsInCell}});
        if (report.merged > 0 || report.pooled > 0 || report.withheld > 0)
            note(one, coop::kCooperative, AuditKind::HeldBack,
                 {{"asked", report.asked},
                  {"merged", report.merged},
                  {"pooled", report.pooled},
                  {"withheld", report.withheld}});
        const coop::AlgorithmDocument& document = one.document;
        coop::ReleasedTable table;
        table.name = document.name;
        table.algorithmHash = one.algorithm->hash;
        table.releasedAt = iso8601(m_clock());
        table.bandEdges = document.groupBy.bandEdges;
        table.slotMinutes = document.groupBy.slotMinutes.value_or(0);
        table.retentionDays = document.retentionDays;
        table.detourFactor = document.detourFactor;
        table.cells = std::move(released.cells);
        table.report = report;
        one.result.table = std::move(table);
        m_outcome.contributors = one.contributors;
    }

    AskOutcome& m_outcome;
    const Clock& m_clock;
    std::vector<Collected> m_collected;
};

/// The name that a changed document gives itself, for the log; whatever it is, the document is not run.
std::string nameOf(const coop::SignedAlgorithm& algorithm) {
    const auto document = coop::parseAlgorithm(algorithm.document);
    return document ? document->name : "unreadable";
}

}  // namespace

AskOutcome ask(std::span<const std::unique_ptr<Node>> nodes, std::span<const coop::SignedAlgorithm> algorithms,
               std::span<const coop::Reviewer> reviewers, const coop::DisclosureRule& rule, const Clock& clock,
               std::stop_token stop, const Progress& progress, const Rounds& rounds) {
    AskOutcome outcome;
    Round round(outcome, clock);
    const double count = static_cast<double>(algorithms.size());
    const auto superseded = coop::superseded(algorithms, reviewers);
    for (std::size_t i = 0; i < algorithms.size() && !outcome.stopped; ++i) {
        const auto document = coop::intact(algorithms[i]);
        if (document && superseded.contains(algorithms[i].hash))
            round.refused(algorithms[i],
                          Error{.code = Error::Code::Refused, .clause = clause("algorithm.superseded")}.of("algorithm",
                                                                                                           document->name),
                          document->name);
        else if (document)
            outcome.stopped =
                !round.collect(algorithms[i], *document, nodes, stop,
                               part(progress, static_cast<double>(i) / count, static_cast<double>(i + 1) / count));
        else
            round.refused(algorithms[i], document.error(), nameOf(algorithms[i]));
    }
    round.release(rule, rounds);
    if (!outcome.stopped) progress(1, "released");
    return outcome;
}

AskOutcome askLoopback(const Cooperative& cooperative, const coop::DisclosureRule& rule, const Clock& clock,
                       std::stop_token stop, const Progress& progress) {
    std::vector<std::unique_ptr<Node>> nodes;
    const std::string today = sealed::dayOf(clock());
    for (const Employer& employer : cooperative.employers)
        if (employer.sealed)
            nodes.push_back(std::make_unique<SealedNode>(employer, cooperative.workshop, today));
        else
            nodes.push_back(
                std::make_unique<LoopbackNode>(employer, cooperative.folder, cooperative.territory, cooperative.rounds.key));
    return ask(nodes, cooperative.algorithms, cooperative.reviewers, rule, clock, stop, progress, cooperative.rounds);
}

}  // namespace kabar::node
