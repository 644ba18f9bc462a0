// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/base/json.h"
#include "core/rounds/ask.h"
#include "core/rounds/sealed_answers.h"
#include "core/store/coop_store.h"

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

struct CoopArguments {
    std::string file;
    std::vector<std::string> employers, algorithms;
    bool everyEmployer = false;
    std::optional<int> minPersons, minEmployers;
    std::optional<double> maxShare;
    bool asJson = false;
};

std::string nameOf(const coop::SignedAlgorithm& algorithm) {
    const auto document = coop::parseAlgorithm(algorithm.document);
    return document ? document->name : "?";
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
                Error{.code = Error::Code::NotFound, .clause = clause("algorithm.not-in-workshop")}.of("algorithm", name));
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

json toJson(const node::AlgorithmOutcome& outcome, const Context& context) {
    json object{{"algorithm", outcome.name}, {"hash", outcome.hash}};
    json nodes = json::array();
    for (const NodeReport& node : outcome.nodes) {
        constexpr std::array kStates{"answered", "refused", "failed"};
        json one{{"employer", node.employer}, {"state", kStates[static_cast<std::size_t>(node.state)]}};
        if (node.reason) one["reason"] = context.reason(*node.reason);
        nodes.push_back(std::move(one));
    }
    object["nodes"] = std::move(nodes);
    if (outcome.table) object.update(toJson(outcome.table->report));
    if (outcome.refusal) object["refused"] = context.reason(*outcome.refusal);
    return object;
}

void print(const node::AlgorithmOutcome& outcome, const Context& context) {
    if (outcome.table) {
        const coop::ReleaseReport& report = outcome.table->report;
        context.out << context.speech.say("Cli", "%1: %2 persons in %3 cells, the smallest of %4; %5 as fine as asked",
                                          outcome.name, words::number(report.persons, 0, context.speech), report.released,
                                          report.minPersonsInCell,
                                          words::percent(report.personsAsAsked / report.persons, 0, context.speech))
                    << '\n';
    }
    if (outcome.refusal) context.out << outcome.name << ": " << words::said(outcome.refusal->clause, context.speech) << '\n';
    for (const NodeReport& node : outcome.nodes)
        if (node.reason)
            context.out << "  " << node.employer << ": " << words::saidShortly(*node.reason, context.speech) << '\n';
}

Status ask(const CoopArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const std::size_t before = logLength(file->database());
    rounds::FileRecords records(file->file());
    if (const auto cooperative = rounds::readCooperative(records))
        for (const std::string& name : rounds::notReturned(cooperative->employers))
            context.err << "kabar-cli: "
                        << context.speech.say(
                               "Cli",
                               "%1: its sealed file has not come back; who answers later cannot be added to the "
                               "tables that are released now",
                               name)
                        << '\n';
    const auto asked = rounds::ask(records, options.algorithms, context.clock, context.stop, context.progress);
    if (!asked) return fail(asked.error().file.empty() ? Error(asked.error()).in(options.file) : asked.error());
    const node::AskOutcome& outcome = *asked;
    tellNews(file->database(), before, options.asJson ? context.err : context.out, context.speech);
    json tables = json::array();
    for (const node::AlgorithmOutcome& algorithm : outcome.algorithms) {
        tables.push_back(toJson(algorithm, context));
        if (!options.asJson) print(algorithm, context);
    }
    if (options.asJson) context.out << jsonText({{"tables", tables}}) << '\n';
    if (outcome.stopped) return fail(Error::Code::Cancelled, clause("command.tables-kept"));
    if (std::ranges::none_of(outcome.algorithms, [](const auto& algorithm) { return algorithm.table.has_value(); }))
        return fail(
            Error{.code = rounds::whyNothing(outcome), .clause = clause("command.no-release"), .file = options.file});
    if (!options.asJson)
        context.out << context.speech.say("Cli",
                                          "The tables hold these employers alone: one who joins later cannot be added to "
                                          "them, for the difference would show it.")
                    << '\n';
    return {};
}

Status audit(const CoopArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Read);
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
                       {"detail", parseJson(event.detail).value_or(json(event.detail))},
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

/// Those named, or all. Fails with `NotFound`, and with `OutOfRange` when it is not said whose.
Result<std::vector<node::Employer>> employersOf(const CoopArguments& options, const store::Database& database) {
    auto employers = store::loadEmployers(database);
    if (!employers || options.everyEmployer) return employers;
    if (options.employers.empty()) return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("command.whose")});
    std::vector<node::Employer> named;
    for (const std::string& name : options.employers) {
        const auto employer = std::ranges::find(*employers, name, &node::Employer::name);
        if (employer == employers->end())
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("command.no-employer")}.of("employer", name));
        named.push_back(*employer);
    }
    return named;
}

Status permit(const CoopArguments& options, Context& context, bool allowed) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto employers = employersOf(options, file->database());
    if (!employers) return fail(employers.error());
    const auto all = store::loadAlgorithms(file->database());
    if (!all) return fail(all.error());
    const auto algorithms = chosen(*all, options.algorithms);
    if (!algorithms) return fail(algorithms.error());
    const std::size_t before = logLength(file->database());
    auto done = file->write([&](store::Database& database) -> Status {
        for (const node::Employer& employer : *employers)
            for (const coop::SignedAlgorithm& algorithm : *algorithms)
                if (auto saved = store::savePermission(database, employer.id, algorithm.hash, allowed, context.clock);
                    !saved)
                    return saved;
        return {};
    });
    if (!done) return done;
    const auto count = algorithms->size();
    for (const node::Employer& employer : *employers)
        context.out << employer.name << ": "
                    << (allowed ? context.speech.sayCounted("Cli", "%n algorithm(s) allowed", count)
                                : context.speech.sayCounted("Cli", "%n algorithm(s) refused", count))
                    << '\n';
    if (!allowed && count > 0)
        context.out << context.speech.say("Cli", "`coop allow` lets the same nodes answer again") << '\n';
    tellNews(file->database(), before, context.out, context.speech);
    return {};
}

/// Through the reader of rules, which refuses what is laxer than the cooperative's.
Result<coop::DisclosureRule> wantedRule(const CoopArguments& options, const coop::DisclosureRule& present) {
    return coop::parseRule(json{{"min_persons", options.minPersons.value_or(present.minPersons)},
                                {"min_employers", options.minEmployers.value_or(present.minEmployers)},
                                {"max_share", options.maxShare.value_or(present.maxShare)}}
                               .dump());
}

Status setRule(const CoopArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto employers = employersOf(options, file->database());
    if (!employers) return fail(employers.error());
    const node::Employer* employer = &employers->front();
    const auto rule = wantedRule(options, employer->rule);
    if (!rule) return fail(rule.error());
    if (*rule != employer->rule) {
        auto saved =
            file->edit("rule", [&](store::Database& database) { return store::saveRule(database, employer->id, *rule); });
        if (!saved) return saved;
    }
    context.out << context.speech.say("Cli", "%1: at least %2 persons of %3 employers, none above %4", employer->name,
                                      rule->minPersons, rule->minEmployers,
                                      words::percent(rule->maxShare, 0, context.speech))
                << '\n';
    return {};
}

}  // namespace

void addCoopCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<CoopArguments>();
    CLI::App* group =
        app.add_subcommand("coop", context.speech.say("Cli", "Ask the employers' nodes, and read what was asked"));
    group->require_subcommand(1);
    const auto command = [&](const char* name, const std::string& about) {
        CLI::App* one = group->add_subcommand(name, about);
        one->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
        return one;
    };
    CLI::App* asked =
        command("ask", context.speech.say("Cli", "Send the questions to the nodes and keep the tables that pass the gate"));
    asked->add_option("--algorithm", options->algorithms, context.speech.say("Cli", "only these, by name"));
    asked->add_flag("--json", options->asJson, context.speech.say("Cli", "print JSON"));
    asked->callback([&context, options] { context.finish(ask(*options, context)); });
    CLI::App* log = command("audit", context.speech.say("Cli", "Print the audit log and verify its chain"));
    log->add_flag("--json", options->asJson, context.speech.say("Cli", "print JSON"));
    log->callback([&context, options] { context.finish(audit(*options, context)); });
    CLI::App* ruled = command(
        "rule",
        context.speech.say("Cli", "Print an owner's own rule, or set it: it may only be stricter than the cooperative's"));
    ruled->add_option("--employer", options->employers, context.speech.say("Cli", "the employer whose owner decides"))
        ->expected(1)
        ->required();
    ruled->add_option("--min-persons", options->minPersons,
                      context.speech.say("Cli", "least persons in a cell that this employer is part of"));
    ruled->add_option("--min-employers", options->minEmployers, context.speech.say("Cli", "least employers in it"));
    ruled->add_option("--max-share", options->maxShare,
                      context.speech.say("Cli", "largest share of one employer in any of its sums, such as 0.8"));
    ruled->callback([&context, options] { context.finish(setRule(*options, context)); });
    for (const bool allowed : {true, false}) {
        CLI::App* permission = command(allowed ? "allow" : "refuse",
                                       allowed ? context.speech.say("Cli", "Let an employer's node answer algorithms")
                                               : context.speech.say("Cli", "Forbid it"));
        CLI::Option* named =
            permission->add_option("--employer", options->employers,
                                   context.speech.say("Cli", "the employer whose owner decides; may be repeated"));
        permission->add_flag("--all", options->everyEmployer, context.speech.say("Cli", "every employer of the workshop"))
            ->excludes(named);
        permission->add_option("--algorithm", options->algorithms, context.speech.say("Cli", "only these, by name"));
        permission->callback([&context, options, allowed] { context.finish(permit(*options, context, allowed)); });
    }
}

}  // namespace kabar::cli
