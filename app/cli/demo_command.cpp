// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/demo/sandbox.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

struct DemoOptions {
    std::string file;
    demo::PopulationRequest population;
    bool replace = false, asJson = false;
};

Status makeDemo(const DemoOptions& options, Context& context) {
    const auto territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    demo::SandboxRequest request;
    request.population = options.population;
    request.replace = options.replace;
    const auto outcome = demo::makeSandbox(options.file, *territory, request, {}, {}, context.progress);
    if (!outcome) return fail(outcome.error());
    if (options.asJson)
        context.out << nlohmann::json{{"employers", options.population.employers},
                                      {"employees", options.population.employees}}
                    << '\n';
    return {};
}

}  // namespace

void addDemoCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand("demo", "Make the demo territory: a workshop file and its employers' databases");
    command->add_option("FILE", options->file, "the file to make, NAME.kabar; the databases go into NAME.sandbox beside it")
        ->required();
    command->add_option("--seed", options->population.seed, "same seed, same bytes")->capture_default_str();
    command->add_option("--employers", options->population.employers, "how many, 3 to 200")->capture_default_str();
    command->add_option("--employees", options->population.employees, "how many in all")->capture_default_str();
    command->add_flag("--force", options->replace, "replace an earlier demo of this name, and nothing else");
    command->add_flag("--json", options->asJson, "print the figures as JSON");
    command->callback([&context, options] { context.finish(makeDemo(*options, context)); });
}

}  // namespace kabar::cli
