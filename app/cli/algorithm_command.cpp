// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/base/input_file.h"
#include "core/base/json.h"
#include "core/store/coop_store.h"

#include <nlohmann/json.hpp>

#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using coop::AlgorithmDocument;
using nlohmann::json;

struct AlgorithmArguments {
    std::string file, name, organisation, key, document;
    std::vector<std::string> names;
    bool asJson = false;
};

Status addReviewer(const AlgorithmArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    auto added = file->write([&](store::Database& database) {
        return store::addReviewer(database, options.name, options.organisation, options.key);
    });
    if (!added) return added;
    context.out << context.speech.say("Cli", "%1 (%2) is a reviewer; the secret key is in %3: keep it, and keep it secret",
                                      options.name, options.organisation, options.key)
                << '\n';
    return {};
}

Status sign(const AlgorithmArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto key = coop::readKeyFile(options.key);
    if (!key) return fail(key.error());
    return file->write([&](store::Database& database) -> Status {
        const auto documents = store::signAlgorithms(database, *key, options.names, iso8601(context.clock()));
        if (!documents)
            return fail(
                Error(documents.error()).in(documents.error().code == Error::Code::Refused ? options.key : options.file));
        for (const AlgorithmDocument& document : *documents)
            context.out << context.speech.say("Cli", "signed: %1 (%2…)", document.name, coop::hashOf(document).substr(0, 12))
                        << '\n';
        return {};
    });
}

Status addDocument(const AlgorithmArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto text = readInput(options.document);
    if (!text) return fail(text.error());
    const auto document = coop::parseAlgorithm(*text);
    if (!document) return fail(Error(document.error()).in(options.document));
    auto saved = file->write([&](store::Database& database) { return store::saveAlgorithm(database, *document); });
    if (saved) context.out << std::format("{} {}\n", document->name, coop::hashOf(*document));
    return saved;
}

Status listAlgorithms(const AlgorithmArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Read);
    if (!file) return fail(file.error());
    const auto reviewers = store::loadReviewers(file->database());
    if (!reviewers) return fail(reviewers.error());
    const auto algorithms = store::loadAlgorithms(file->database());
    if (!algorithms) return fail(algorithms.error());
    json all = json::array();
    for (const coop::SignedAlgorithm& algorithm : *algorithms) {
        const auto document = coop::reviewed(algorithm, *reviewers);
        const auto parsed = coop::parseAlgorithm(algorithm.document);
        const std::string name = parsed ? parsed->name : context.speech.say("Cli", "unreadable");
        json signers = json::array();
        for (const coop::Reviewer& signer : coop::signersOf(algorithm, *reviewers))
            signers.push_back(std::format("{} ({})", signer.name, signer.organisation));
        all.push_back({{"name", name},
                       {"hash", algorithm.hash},
                       {"approved", document.has_value()},
                       {"signers", signers},
                       {"reason", document ? json() : context.reason(document.error())}});
        if (!options.asJson)
            context.out << std::format(
                "{}\t{:.12}…\t{}\n", name, algorithm.hash,
                document ? context.speech.say("Cli", "approved") : words::said(document.error().clause, context.speech));
    }
    if (options.asJson) context.out << jsonText({{"algorithms", all}}) << '\n';
    return {};
}

}  // namespace

void addAlgorithmCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<AlgorithmArguments>();
    const auto command = [&](CLI::App* group, const char* name, const std::string& about,
                             Status (*run)(const AlgorithmArguments&, Context&)) {
        CLI::App* one = group->add_subcommand(name, about);
        one->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
        one->callback([&context, options, run] { context.finish(run(*options, context)); });
        return one;
    };
    CLI::App* reviewers = app.add_subcommand("reviewer", context.speech.say("Cli", "Who may approve algorithms"));
    reviewers->require_subcommand(1);
    CLI::App* reviewer = command(
        reviewers, "add", context.speech.say("Cli", "Add a reviewer; makes the secret key file, or takes one that is there"),
        addReviewer);
    reviewer->add_option("--name", options->name, context.speech.say("Cli", "the reviewer's name"))->required();
    reviewer
        ->add_option("--organisation", options->organisation,
                     context.speech.say("Cli", "two reviewers of two organisations must sign"))
        ->required();
    reviewer
        ->add_option("--key", options->key,
                     context.speech.say("Cli", "the secret key file, to be kept away from the workshop file"))
        ->required();

    CLI::App* algorithms = app.add_subcommand("algorithm", context.speech.say("Cli", "What the cooperative may ask"));
    algorithms->require_subcommand(1);
    CLI::App* signing = command(algorithms, "sign",
                                context.speech.say("Cli", "Approve algorithms of the workshop, and the shipped ones"), sign);
    signing->add_option("NAME", options->names, context.speech.say("Cli", "only these"));
    signing->add_option("--key", options->key, context.speech.say("Cli", "a reviewer's secret key file"))->required();
    command(algorithms, "add", context.speech.say("Cli", "Put an algorithm document into the workshop, to be signed"),
            addDocument)
        ->add_option("DOCUMENT", options->document, "algorithm.json")
        ->required();
    command(algorithms, "list", context.speech.say("Cli", "List the algorithms and who signed them"), listAlgorithms)
        ->add_flag("--json", options->asJson, context.speech.say("Cli", "print JSON"));
}

}  // namespace kabar::cli
