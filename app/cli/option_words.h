// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/words.h"

#include <CLI/CLI.hpp>

#include <span>
#include <string>

namespace kabar::cli {

/// The language that the arguments ask for by `--lang`, else the locale's (LC_ALL, LC_MESSAGES, LANG), else French. Read
/// before all else, for the help is in it. Fails with `OutOfRange` for a language that Kabar does not have.
[[nodiscard]] Result<words::Language> languageFor(std::span<char* const> arguments);

/// Fails with `Malformed` where an argument is no text in UTF-8, for what it names could be written and never read again, or
/// not of one line that shows what it is: control and direction characters steer the terminals of those who read it.
[[nodiscard]] Status checkTexts(std::span<char* const> arguments);

/// Gives `app` the option `--lang`, and what its help says around the options in the language of `words`. Before its
/// commands are added, which inherit it.
void speak(CLI::App& app, const words::Words& words);

/// What is wrong with the arguments, in one line.
[[nodiscard]] std::string sentenceFor(const CLI::App& app, const CLI::ParseError& error, const words::Words& words);

}  // namespace kabar::cli
