// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/base/input_file.h"
#include "core/coop/review.h"
#include "core/coop/shipped_algorithms.h"
#include "core/coop/signing.h"
#include "core/store/coop_store.h"
#include "ui/print/output.h"

#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

struct ReviewArguments {
    std::string file, review, name, organisation, key, out;
    std::vector<std::string> documents;
};

/// Those of these files, or the questions that ship with Kabar.
Result<std::vector<coop::AlgorithmDocument>> documentsOf(const std::vector<std::string>& files) {
    if (files.empty()) return coop::shippedAlgorithms();
    std::vector<coop::AlgorithmDocument> documents;
    for (const std::string& file : files) {
        const auto text = readInput(file);
        if (!text) return fail(text.error());
        auto document = coop::parseAlgorithm(*text);
        if (!document) return fail(Error(document.error()).in(file));
        documents.push_back(*std::move(document));
    }
    return documents;
}

Status signReview(const ReviewArguments& options, Context& context) {
    const auto documents = documentsOf(options.documents);
    if (!documents) return fail(documents.error());
    const auto key = coop::readOrMakeKeyFile(options.key);
    if (!key) return fail(key.error());
    const auto review = coop::sign(*documents, {.name = options.name, .organisation = options.organisation, .publicKey = {}},
                                   *key, iso8601(context.clock()));
    if (!review) return fail(review.error());
    if (auto written = print::writeWhole(options.out, QByteArray::fromStdString(coop::reviewText(*review))); !written)
        return written;
    for (const coop::Review::Question& question : review->questions)
        context.out << context.speech.say("Cli", "signed: %1 (%2…)", question.name, question.hash.substr(0, 12)) << '\n';
    context.out << context.speech.say("Cli", "Send %1 to whoever leads the workshop; keep %2, and keep it secret",
                                      options.out, options.key)
                << '\n';
    return {};
}

Status addReview(const ReviewArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto text = readInput(options.review);
    if (!text) return fail(text.error());
    const auto review = coop::parseReview(*text);
    if (!review) return fail(Error(review.error()).in(options.review));
    int count = 0;
    auto added = file->write([&](store::Database& database) -> Status {
        const auto signedHere = store::addReview(database, *review);
        if (!signedHere) return fail(Error(signedHere.error()).in(options.review));
        count = *signedHere;
        return {};
    });
    if (!added) return added;
    context.out << context.speech.sayCounted("Cli", "%1 (%2) has reviewed %n question(s)", count, review->reviewer.name,
                                             review->reviewer.organisation)
                << '\n';
    return {};
}

}  // namespace

void addReviewCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<ReviewArguments>();
    CLI::App* review =
        app.add_subcommand("review", context.speech.say("Cli", "Have another organisation vouch for the questions"));
    review->require_subcommand(1);
    CLI::App* signing = review->add_subcommand(
        "sign", context.speech.say("Cli", "On the reviewer's own machine: sign questions, and write the review"));
    signing->add_option("DOCUMENT", options->documents,
                        context.speech.say("Cli", "algorithm documents; without any, those that ship"));
    signing->add_option("--name", options->name, context.speech.say("Cli", "the reviewer's name"))->required();
    signing->add_option("--organisation", options->organisation, context.speech.say("Cli", "the reviewer's organisation"))
        ->required();
    signing
        ->add_option("--key", options->key,
                     context.speech.say("Cli", "the reviewer's secret key file, which is made where there is none"))
        ->required();
    signing->add_option("--out", options->out, context.speech.say("Cli", "where to write the review, review.json"))
        ->required();
    signing->callback([&context, options] { context.finish(signReview(*options, context)); });
    CLI::App* adding = review->add_subcommand("add", context.speech.say("Cli", "Add a review to the workshop"));
    adding->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    adding->add_option("REVIEW", options->review, context.speech.say("Cli", "what the reviewer sent, review.json"))
        ->required();
    adding->callback([&context, options] { context.finish(addReview(*options, context)); });
}

}  // namespace kabar::cli
