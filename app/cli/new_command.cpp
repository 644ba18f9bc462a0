// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/store/workshop_file.h"

namespace kabar::cli {

void addNewCommand(CLI::App& app, Context& context) {
    struct NewArguments {
        std::string file, title;
    };
    const auto options = std::make_shared<NewArguments>();
    CLI::App* command = app.add_subcommand("new", context.speech.say("Cli", "Make an empty workshop file"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the file to make, NAME.kabar"))->required();
    command->add_option("--title", options->title, context.speech.say("Cli", "title of the workshop"))
        ->default_val("Atelier");
    command->callback([&context, options] {
        const auto made = store::WorkshopFile::create(options->file, options->title, 0, context.clock);
        context.finish(made ? Status() : fail(made.error()));
    });
}

}  // namespace kabar::cli
