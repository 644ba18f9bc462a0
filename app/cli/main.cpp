// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include <unistd.h>

#include <iostream>

int main(int argc, char** argv) {
    using namespace kabar;
    CLI::App app("Kabar for scripts: makes, feeds and reads workshop files.", "kabar-cli");
    app.set_version_flag("--version", "kabar-cli 0.1.0");
    app.require_subcommand(1);

    cli::Context context(std::cout, std::cerr, systemClock(), ::isatty(STDERR_FILENO) == 1);
    cli::addEmployerCommand(app, context);
    cli::addAlgorithmCommand(app, context);
    cli::addCoopCommand(app, context);
    cli::addDemoCommand(app, context);
    cli::addNewCommand(app, context);
    cli::addFleetCommand(app, context);
    cli::addStudyCommand(app, context);
    cli::addTerritoryCommand(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return context.exitCode();
}
