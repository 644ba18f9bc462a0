// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/interrupt.h"

#include <unistd.h>

#include <iostream>

namespace {

/// One line, whatever the library has to say.
std::string sentence(const CLI::App& app, const CLI::ParseError& error) {
    const auto unknown = app.remaining(true);
    if (!unknown.empty()) return "unknown option or command '" + unknown.front() + "'";
    std::string text = error.what();
    return text.substr(0, text.find('\n'));
}

}  // namespace

int main(int argc, char** argv) {
    using namespace kabar;
    const cli::Interrupt interrupt;
    CLI::App app("Kabar for scripts: makes, feeds and reads workshop files.", "kabar-cli");
    app.set_version_flag("--version", "kabar-cli " KABAR_VERSION);
    app.require_subcommand(1);

    cli::Context context(std::cout, std::cerr, systemClock(), ::isatty(STDERR_FILENO) == 1);
    context.stop = interrupt.token();
    cli::addEmployerCommand(app, context);
    cli::addAlgorithmCommand(app, context);
    cli::addCoopCommand(app, context);
    cli::addDemoCommand(app, context);
    cli::addNewCommand(app, context);
    cli::addBriefCommand(app, context);
    cli::addReportCommand(app, context);
    cli::addFleetCommand(app, context);
    cli::addStudyCommand(app, context);
    cli::addTerritoryCommand(app, context);
    cli::addCompareCommand(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
        std::cerr << "kabar-cli: " << sentence(app, error) << "; see --help\n";
        return 2;
    }
    return context.exitCode();
}
