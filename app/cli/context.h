// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/words/error_words.h"
#include "core/words/words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <iosfwd>
#include <stop_token>

namespace kabar::cli {

/// What every command gets: where to write, the time, and how to end.
class Context {
public:
    Context(std::ostream& out, std::ostream& err, Clock clock, bool progressShown, words::Language language);

    std::ostream& out;
    std::ostream& err;
    Clock clock;
    words::Words speech;
    /// Draws a line on the error stream when that is a terminal.
    Progress progress;
    /// Set when the user asks the command to stop.
    std::stop_token stop;

    /// Why not, for JSON: {"code": …, "said": [{"id": …, "with": […]}], "text": a sentence in the language of `speech`}.
    [[nodiscard]] nlohmann::json reason(const Error& error) const;

    /// Prints the error, if any, as one line, `FILE:LINE: ` and a sentence; it makes the program end with 2.
    void finish(const Status& status);
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    int m_exitCode = 0;
};

/// One `add…Command` a file: declares a subcommand and what it does.
void addAlgorithmCommand(CLI::App& app, Context& context);
void addCompareCommand(CLI::App& app, Context& context);
void addCoopCommand(CLI::App& app, Context& context);
void addFactorCommand(CLI::App& app, Context& context);
void addEmployerCommand(CLI::App& app, Context& context);
void addDemoCommand(CLI::App& app, Context& context);
void addBriefCommand(CLI::App& app, Context& context);
void addVerifyCommand(CLI::App& app, Context& context);
void addKeyCommand(CLI::App& app, Context& context);
void addReportCommand(CLI::App& app, Context& context);
void addGeocodeCommand(CLI::App& app, Context& context);
void addNewCommand(CLI::App& app, Context& context);
void addReviewCommand(CLI::App& app, Context& context);
void addFleetCommand(CLI::App& app, Context& context);
void addStudyCommand(CLI::App& app, Context& context);
void addTerritoryCommand(CLI::App& app, Context& context);

}  // namespace kabar::cli
