// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/store/coop_store.h"
#include "core/store/workshop_file.h"
#include "core/workspace/rounds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <memory>
#include <optional>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
using node::NodeReport;
using store::WorkshopFile;

struct Options {
    std::string file, employer;
    std::vector<std::string> algorithms;
    std::optional<int> minPersons, minEmployers;
    std::optional<double> maxShare;
    bool asJson = false;
};

std::string nameOf(const coop::SignedAlgorithm& algorithm) {
    const auto document = coop::parseAlgorithm(algorithm.document);
    return document ? document->name : "unreadable";
}

/// Those that `names` names, or all. Fails with `NotFound`.
Result<std::vector<coop::SignedAlgorithm>> chosen(const std::vector<coop::SignedAlgorithm>& all,
                                                  const std::vector<std::string>& names) {
    if (names.empty()) return all;
    std::vector<coop::SignedAlgorithm> some;
    for (const std::string& name : names) {
        const auto at = std::ranges::find(all, name, nameOf);
        if (at == all.end())
            return fail(
                Error{.code = Error::Code::NotFound, .detail = "no such algorithm in the workshop"}.of("algorithm", name));
        some.push_back(*at);
    }
    return some;
}

json toJson(const coop::ReleaseReport& report) {
    return {{"cells", {{"asked", report.asked}, {"released", report.released}, {"merged", report.merged}}},
            {"sums_pooled", report.pooled},
            {"sums_withheld", report.withheld},
            {"min_persons_in_cell", report.minPersonsInCell},
            {"persons", report.persons},
            {"persons_as_asked", report.personsAsAsked}};
}

json toJson(const node::AlgorithmOutcome& outcome) {
    json object{{"algorithm", outcome.name}, {"hash", outcome.hash}};
    json nodes = json::array();
    for (const NodeReport& node : outcome.nodes) {
        constexpr std::array kStates{"answered", "refused", "failed"};
        json one{{"employer", node.employer}, {"state", kStates[static_cast<std::size_t>(node.state)]}};
        if (!node.reason.empty()) one["reason"] = node.reason;
        nodes.push_back(std::move(one));
    }
    object["nodes"] = std::move(nodes);
    if (outcome.table) object.update(toJson(outcome.table->report));
    if (outcome.refusal) object["refused"] = outcome.refusal->detail;
    return object;
}

void print(const node::AlgorithmOutcome& outcome, std::ostream& out) {
    if (outcome.table) {
        const coop::ReleaseReport& report = outcome.table->report;
        out << std::format("{}: {} persons in {} cells, the smallest of {}; {:.0f} % as fine as asked\n", outcome.name,
                           report.persons, report.released, report.minPersonsInCell,
                           100 * report.personsAsAsked / report.persons);
    }
    if (outcome.refusal) out << std::format("{}: {}\n", outcome.name, outcome.refusal->detail);
    for (const NodeReport& node : outcome.nodes)
        if (node.state != NodeReport::State::Answered) out << std::format("  {}: {}\n", node.employer, node.reason);
}

Status ask(const Options& options, Context& context) {
    auto file = WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto asked = workspace::askNodes(*file, options.algorithms, context.clock, context.stop, context.progress);
    if (!asked) return fail(asked.error());
    const node::AskOutcome& outcome = *asked;
    json tables = json::array();
    for (const node::AlgorithmOutcome& algorithm : outcome.algorithms) {
        tables.push_back(toJson(algorithm));
        if (!options.asJson) print(algorithm, context.out);
    }
    if (options.asJson) context.out << json{{"tables", tables}} << '\n';
    if (outcome.stopped) return fail(Error::Code::Cancelled, "stopped; the tables that were finished are kept");
    if (std::ranges::none_of(outcome.algorithms, [](const auto& algorithm) { return algorithm.table.has_value(); }))
        return fail(Error{.code = Error::Code::NothingReleasable,
                          .detail = "no table could be released; `coop audit` says why",
                          .file = options.file});
    return {};
}

Status audit(const Options& options, Context& context) {
    auto file = WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto entries = store::loadAudit(file->database());
    if (!entries) return fail(entries.error());
    const auto verified = coop::verifyAudit(*entries);
    json log = json::array();
    for (const coop::AuditEntry& entry : *entries) {
        const coop::AuditEvent& event = entry.event;
        log.push_back({{"sequence", entry.sequence},
                       {"at", event.at},
                       {"actor", event.actor},
                       {"event", coop::name(event.kind)},
                       {"algorithm_hash", event.algorithmHash},
                       {"detail", json::parse(event.detail, nullptr, false)},
                       {"hash", entry.hash}});
        if (!options.asJson)
            context.out << std::format("{}\t{}\t{}\t{}\t{}\n", entry.sequence, event.at, event.actor, coop::name(event.kind),
                                       event.detail);
    }
    if (options.asJson)
        context.out << json{{"verified", verified.has_value()}, {"entries", log}}.dump(-1, ' ', false,
                                                                                       json::error_handler_t::replace)
                    << '\n';
    if (!verified) return fail(Error(verified.error()).in(options.file));
    return {};
}

Result<node::Employer> employerOf(const Options& options, const WorkshopFile& file) {
    const auto employers = store::loadEmployers(file.database());
    if (!employers) return fail(employers.error());
    const auto employer = std::ranges::find(*employers, options.employer, &node::Employer::name);
    if (employer != employers->end()) return *employer;
    return fail(Error{.code = Error::Code::NotFound, .detail = "no employer of this name in the workshop"}.of(
        "employer", options.employer));
}

Status permit(const Options& options, bool allowed) {
    auto file = WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto employer = employerOf(options, *file);
    if (!employer) return fail(employer.error());
    const auto all = store::loadAlgorithms(file->database());
    if (!all) return fail(all.error());
    const auto algorithms = chosen(*all, options.algorithms);
    if (!algorithms) return fail(algorithms.error());
    return file->edit("permission", [&](store::Database& database) -> Status {
        for (const coop::SignedAlgorithm& algorithm : *algorithms)
            if (auto saved = store::savePermission(database, employer->id, algorithm.hash, allowed); !saved) return saved;
        return {};
    });
}

/// Through the reader of rules, which refuses what is laxer than the cooperative's.
Result<coop::DisclosureRule> wantedRule(const Options& options, const coop::DisclosureRule& present) {
    return coop::parseRule(json{{"min_persons", options.minPersons.value_or(present.minPersons)},
                                {"min_employers", options.minEmployers.value_or(present.minEmployers)},
                                {"max_share", options.maxShare.value_or(present.maxShare)}}
                               .dump());
}

Status setRule(const Options& options, Context& context) {
    auto file = WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto employer = employerOf(options, *file);
    if (!employer) return fail(employer.error());
    const auto rule = wantedRule(options, employer->rule);
    if (!rule) return fail(rule.error());
    if (*rule != employer->rule) {
        auto saved =
            file->edit("rule", [&](store::Database& database) { return store::saveRule(database, employer->id, *rule); });
        if (!saved) return saved;
    }
    context.out << std::format("{}: at least {} persons of {} employers, none above {:.0f} %\n", employer->name,
                               rule->minPersons, rule->minEmployers, 100 * rule->maxShare);
    return {};
}

}  // namespace

void addCoopCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* group = app.add_subcommand("coop", "Ask the employers' nodes, and read what was asked");
    group->require_subcommand(1);
    const auto command = [&](const char* name, const char* about) {
        CLI::App* one = group->add_subcommand(name, about);
        one->add_option("FILE", options->file, "the workshop file")->required();
        return one;
    };
    CLI::App* asked = command("ask", "Send the approved algorithms to the nodes and keep the tables that pass the gate");
    asked->add_option("--algorithm", options->algorithms, "only these, by name");
    asked->add_flag("--json", options->asJson, "print JSON");
    asked->callback([&context, options] { context.finish(ask(*options, context)); });
    CLI::App* log = command("audit", "Print the audit log and verify its chain");
    log->add_flag("--json", options->asJson, "print JSON");
    log->callback([&context, options] { context.finish(audit(*options, context)); });
    CLI::App* ruled =
        command("rule", "Print an owner's own rule, or set it: it may only be stricter than the cooperative's");
    ruled->add_option("--employer", options->employer, "the employer whose owner decides")->required();
    ruled->add_option("--min-persons", options->minPersons, "least persons in a cell that this employer is part of");
    ruled->add_option("--min-employers", options->minEmployers, "least employers in it");
    ruled->add_option("--max-share", options->maxShare, "largest share of one employer in any of its sums, such as 0.8");
    ruled->callback([&context, options] { context.finish(setRule(*options, context)); });
    for (const bool allowed : {true, false}) {
        CLI::App* permission =
            command(allowed ? "allow" : "refuse", allowed ? "Let an employer's node answer algorithms" : "Forbid it");
        permission->add_option("--employer", options->employer, "the employer whose owner decides")->required();
        permission->add_option("--algorithm", options->algorithms, "only these, by name");
        permission->callback([&context, options, allowed] { context.finish(permit(*options, allowed)); });
    }
}

}  // namespace kabar::cli
