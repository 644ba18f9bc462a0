// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/demo/demo_workshop.h"
#include "core/demo/recount.h"

#include <nlohmann/json.hpp>

#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

struct DemoOptions {
    std::string file;
    demo::PopulationRequest population;
    bool replace = false, complete = false, asJson = false;
};

nlohmann::ordered_json toJson(const demo::Figures& figures) {
    const demo::PublishedFacts facts;
    nlohmann::ordered_json communes = nlohmann::ordered_json::array();
    for (const demo::CommuneFigures& commune : figures.communes)
        communes.push_back({{"code", commune.code},
                            {"name", commune.name},
                            {"homes", commune.homes},
                            {"deviation", commune.homes / commune.expectedHomes - 1},
                            {"jobs", commune.jobs}});
    return {{"employers", figures.employers},
            {"employees", figures.employees},
            {"mean_distance_km", figures.meanDistanceKm},
            {"share_under_5km", figures.shareUnder5Km},
            {"share_own_commune", figures.shareOwnCommune},
            {"published",
             {{"mean_distance_km", facts.meanDistanceKm},
              {"share_under_5km", facts.shareUnder5Km},
              {"share_own_commune", facts.shareOwnCommune}}},
            {"within_tolerance", demo::holdAgainst(figures, facts).has_value()},
            {"communes", communes}};
}

std::string toText(const demo::Figures& figures, const words::Words& words) {
    const demo::PublishedFacts facts;
    const auto percent = [&](double share, int decimals) { return words::percent(share, decimals, words); };
    const auto km = [&](double value) { return words::number(value, 1, words) + "\u00a0km"; };
    return words.say("Cli", "%1 employers, %2 employees", figures.employers, figures.employees) + "\n" +
           words.say("Cli", "mean way: %1 (published: %2)", km(figures.meanDistanceKm), km(facts.meanDistanceKm)) + "\n" +
           words.say("Cli", "under 5 km: %1 (published: %2)", percent(figures.shareUnder5Km, 1),
                     percent(facts.shareUnder5Km, 0)) +
           "\n" +
           words.say("Cli", "in their own commune: %1 (published: %2)", percent(figures.shareOwnCommune, 1),
                     percent(facts.shareOwnCommune, 0)) +
           "\n";
}

/// The figures come from the databases as they were written, through the employers' own mappings.
Result<demo::Figures> figuresOf(const std::filesystem::path& file, Context& context) {
    auto database = store::Database::open(file.string(), store::Database::Access::ReadOnly);
    if (!database) return fail(database.error());
    return demo::recount(*database, file.parent_path(), context.stop, part(context.progress, 0.8, 1));
}

Result<demo::Outcome> make(const DemoOptions& options, Context& context, const Progress& progress) {
    demo::SandboxRequest request;
    request.population = options.population;
    request.replace = options.replace;
    if (options.complete) return demo::makeDemoWorkshop(options.file, request, context.clock(), context.stop, progress);
    const auto territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    return demo::makeSandbox(options.file, *territory, request, {}, context.stop, progress);
}

Status makeDemo(const DemoOptions& options, Context& context) {
    const auto outcome = make(options, context, part(context.progress, 0, 0.8));
    if (!outcome) return fail(outcome.error());
    const auto figures = figuresOf(options.file, context);
    if (!figures) return fail(figures.error());
    context.progress(1, "recount");
    context.out << (options.asJson ? toJson(*figures).dump(2) + "\n" : toText(*figures, context.speech));
    return {};
}

}  // namespace

void addDemoCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand(
        "demo", context.speech.say("Cli", "Make the demo territory: a workshop file and its employers' databases"));
    command
        ->add_option("FILE", options->file,
                     context.speech.say("Cli", "the file to make, NAME.kabar; the databases go into NAME.sandbox beside it"))
        ->required();
    command->add_option("--seed", options->population.seed, context.speech.say("Cli", "same seed, same bytes"))
        ->capture_default_str();
    command->add_option("--employers", options->population.employers, context.speech.say("Cli", "how many, 3 to 200"))
        ->capture_default_str();
    command->add_option("--employees", options->population.employees, context.speech.say("Cli", "how many in all"))
        ->capture_default_str();
    command->add_flag("--force", options->replace,
                      context.speech.say("Cli", "replace an earlier demo of this name, and nothing else"));
    command->add_flag(
        "--complete", options->complete,
        context.speech.say(
            "Cli", "do the whole job on it: ask the nodes, run the studies, make the scenarios, the fleet and the room"));
    command->add_flag("--json", options->asJson, context.speech.say("Cli", "print the figures as JSON"));
    command->callback([&context, options] { context.finish(makeDemo(*options, context)); });
}

}  // namespace kabar::cli
