// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/interrupt.h"
#include "app/cli/option_words.h"
#include "app/cli/plain_output.h"

#include <unistd.h>

#include <iostream>
#include <span>

int main(int argc, char** argv) {
    using namespace kabar;
    const cli::Interrupt interrupt;
    const cli::PlainOutput plain(std::cout);
    const auto language = cli::languageFor(std::span(argv, static_cast<std::size_t>(argc)));
    cli::Context context(std::cout, std::cerr, systemClock(), ::isatty(STDERR_FILENO) == 1,
                         language.value_or(words::Language::French));
    context.stop = interrupt.token();
    const auto texts = cli::checkTexts(std::span(argv, static_cast<std::size_t>(argc)));
    if (!language || !texts) {
        context.finish(language ? texts : fail(language.error()));
        return context.exitCode();
    }

    CLI::App app(context.speech.say("Cli", "Kabar for scripts: makes, feeds and reads workshop files."), "kabar-cli");
    cli::speak(app, context.speech);
    app.set_version_flag("--version", "kabar-cli " KABAR_VERSION, context.speech.say("Cli", "Print the version"));
    app.require_subcommand(1);
    cli::addEmployerCommand(app, context);
    cli::addAlgorithmCommand(app, context);
    cli::addCoopCommand(app, context);
    cli::addDemoCommand(app, context);
    cli::addNewCommand(app, context);
    cli::addReviewCommand(app, context);
    cli::addBriefCommand(app, context);
    cli::addReportCommand(app, context);
    cli::addKeyCommand(app, context);
    cli::addVerifyCommand(app, context);
    cli::addFleetCommand(app, context);
    cli::addGeocodeCommand(app, context);
    cli::addStudyCommand(app, context);
    cli::addTerritoryCommand(app, context);
    cli::addCompareCommand(app, context);
    cli::addFactorCommand(app, context);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
        std::cerr << "kabar-cli: " << cli::sentenceFor(app, error, context.speech) << '\n';
        return 2;
    } catch (const std::exception& thrown) {  // of a library; its work is undone
        context.finish(fail(Error::Code::Internal, clause("program.exception", std::string_view(thrown.what()))));
    }
    if (!std::cout.flush()) context.finish(fail(Error::Code::Unwritable, clause("command.not-printed")));
    return context.exitCode();
}
