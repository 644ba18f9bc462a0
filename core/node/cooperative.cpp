// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/cooperative.h"

#include "core/coop/gate.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace kabar::node {

using coop::AuditKind;
using nlohmann::json;

namespace {

/// One algorithm's way through the nodes and the gate.
class Question {
public:
    Question(AskOutcome& outcome, const coop::SignedAlgorithm& algorithm, const Clock& clock)
        : m_outcome(outcome), m_algorithm(algorithm), m_clock(clock) {}

    void refused(const Error& error, std::string name) {
        m_name = std::move(name);
        note(coop::kCooperative, AuditKind::Refused, {{"reason", error.detail}});
        m_outcome.algorithms.push_back(
            {.name = m_name, .hash = m_algorithm.hash, .nodes = {}, .table = {}, .refusal = error});
    }

    /// False when it was stopped on the way.
    bool run(const coop::AlgorithmDocument& document, std::span<const std::unique_ptr<Node>> nodes,
             const coop::DisclosureRule& rule, std::stop_token stop, const Progress& progress) {
        m_name = document.name;
        AlgorithmOutcome result{.name = document.name, .hash = m_algorithm.hash, .nodes = {}, .table = {}, .refusal = {}};
        note(coop::kCooperative, AuditKind::Asked, {{"employers", nodes.size()}});
        coop::CellTable cells{.contributions = {}, .ladder = document.ladder, .ownerRules = {}};
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (stop.stop_requested()) return false;
            progress(static_cast<double>(i) / static_cast<double>(nodes.size()), document.name);
            auto answer = nodes[i]->answer(m_algorithm, static_cast<int>(i), stop);
            if (!answer && answer.error().code == Error::Code::Cancelled) return false;
            result.nodes.push_back(reported(*nodes[i], answer));
            cells.ownerRules.push_back(nodes[i]->rule());
            if (answer) cells.contributions.insert(cells.contributions.end(), answer->cells.begin(), answer->cells.end());
        }
        pass(document, cells, rule, result);
        m_outcome.algorithms.push_back(std::move(result));
        return true;
    }

private:
    void note(std::string_view actor, AuditKind kind, json detail) {
        detail["algorithm"] = m_name;
        m_outcome.events.push_back({.at = iso8601(m_clock()),
                                    .actor = std::string(actor),
                                    .kind = kind,
                                    .algorithmHash = m_algorithm.hash,
                                    .detail = detail.dump()});
    }

    NodeReport reported(const Node& node, const Result<NodeAnswer>& answer) {
        if (answer) {
            // Not how many the algorithm counted: behind a filter that may be one person.
            note(node.name(), AuditKind::Answered, {{"employees", answer->employees}});
            return {.employer = node.name(), .state = NodeReport::State::Answered, .reason = {}};
        }
        const bool refusal = answer.error().code == Error::Code::Refused;
        const std::string reason = describe(answer.error());
        note(node.name(), refusal ? AuditKind::Refused : AuditKind::Failed, {{"reason", reason}});
        return {.employer = node.name(),
                .state = refusal ? NodeReport::State::Refused : NodeReport::State::Failed,
                .reason = reason};
    }

    void pass(const coop::AlgorithmDocument& document, const coop::CellTable& cells, const coop::DisclosureRule& rule,
              AlgorithmOutcome& result) {
        auto released = coop::release(cells, rule);
        if (!released) {
            note(coop::kCooperative, AuditKind::HeldBack, {{"reason", released.error().detail}});
            result.refusal = released.error();
            return;
        }
        const coop::ReleaseReport& report = released->report;
        note(coop::kCooperative, AuditKind::Released,
             {{"persons", std::llround(report.persons)},
              {"cells", report.released},
              {"min_persons", report.minPersonsInCell}});
        if (report.merged > 0 || report.pooled > 0 || report.withheld > 0)
            note(coop::kCooperative, AuditKind::HeldBack,
                 {{"asked", report.asked},
                  {"merged", report.merged},
                  {"pooled", report.pooled},
                  {"withheld", report.withheld}});
        coop::ReleasedTable table;
        table.name = document.name;
        table.algorithmHash = m_algorithm.hash;
        table.releasedAt = iso8601(m_clock());
        table.bandEdges = document.groupBy.bandEdges;
        table.slotMinutes = document.groupBy.slotMinutes.value_or(0);
        table.retentionDays = document.retentionDays;
        table.cells = std::move(released->cells);
        table.report = report;
        result.table = std::move(table);
    }

    AskOutcome& m_outcome;
    const coop::SignedAlgorithm& m_algorithm;
    const Clock& m_clock;
    std::string m_name;
};

/// The name that an unapproved document gives itself, for the log; whatever it is, the document is not run.
std::string nameOf(const coop::SignedAlgorithm& algorithm) {
    const auto document = coop::parseAlgorithm(algorithm.document);
    return document ? document->name : "unreadable";
}

}  // namespace

AskOutcome ask(std::span<const std::unique_ptr<Node>> nodes, std::span<const coop::SignedAlgorithm> algorithms,
               std::span<const coop::Reviewer> reviewers, const coop::DisclosureRule& rule, const Clock& clock,
               std::stop_token stop, const Progress& progress) {
    AskOutcome outcome;
    const double count = static_cast<double>(algorithms.size());
    for (std::size_t i = 0; i < algorithms.size() && !outcome.stopped; ++i) {
        Question question(outcome, algorithms[i], clock);
        const auto document = coop::approved(algorithms[i], reviewers);
        if (document)
            outcome.stopped =
                !question.run(*document, nodes, rule, stop,
                              part(progress, static_cast<double>(i) / count, static_cast<double>(i + 1) / count));
        else
            question.refused(document.error(), nameOf(algorithms[i]));
    }
    if (!outcome.stopped) progress(1, "released");
    return outcome;
}

AskOutcome askLoopback(const Cooperative& cooperative, const coop::DisclosureRule& rule, const Clock& clock,
                       std::stop_token stop, const Progress& progress) {
    std::vector<std::unique_ptr<Node>> nodes;
    for (const Employer& employer : cooperative.employers)
        nodes.push_back(
            std::make_unique<LoopbackNode>(employer, cooperative.folder, cooperative.territory, cooperative.reviewers));
    return ask(nodes, cooperative.algorithms, cooperative.reviewers, rule, clock, stop, progress);
}

}  // namespace kabar::node
