// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_words.h"

#include "core/base/printable.h"
#include "core/base/utf8.h"
#include "core/words/typography.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace kabar::cli {

namespace {

constexpr std::string_view kOption = "--lang";

/// The value of `--lang`, or empty.
std::string_view asked(std::span<char* const> arguments) {
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--") break;
        if (argument == kOption && i + 1 < arguments.size()) return arguments[i + 1];
        if (argument.starts_with(kOption) && argument.substr(kOption.size()).starts_with('='))
            return argument.substr(kOption.size() + 1);
    }
    return {};
}

bool steers(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at)
        if (steeringLength(text, at) > 0) return true;
    return false;
}

/// As the C library reads it: the first of these that is set.
std::string_view locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value && *value) return value;
    return {};
}

}  // namespace

Result<words::Language> languageFor(std::span<char* const> arguments) {
    const std::string_view wanted = asked(arguments);
    if (wanted.empty()) return words::languageOf(locale()).value_or(words::Language::French);
    if (const auto language = words::languageOf(wanted)) return *language;
    return fail(
        Error{.code = Error::Code::OutOfRange, .clause = clause("command.no-language")}.of(std::string(kOption), wanted));
}

Status checkTexts(std::span<char* const> arguments) {
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i], before = arguments[i - 1];
        const bool isText = isWellFormedUtf8(argument);
        if (!isText || steers(argument))
            return fail(
                Error{.code = Error::Code::Malformed, .clause = clause(isText ? "command.not-one-line" : "command.not-text")}
                    .of(before.starts_with("--") ? std::string(before) : std::string("argument"), argument));
    }
    return {};
}

void speak(CLI::App& app, const words::Words& words) {
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", words.say("Cli", "Usage"));
    formatter->label("OPTIONS", words.say("Cli", "OPTIONS"));
    formatter->label("Options", words.say("Cli", "Options"));
    formatter->label("Positionals", words.say("Cli", "Arguments"));
    formatter->label("POSITIONALS", words.say("Cli", "ARGUMENTS"));
    formatter->label("SUBCOMMAND", words.say("Cli", "COMMAND"));
    formatter->label("SUBCOMMANDS", words.say("Cli", "COMMANDS"));
    formatter->label("Subcommands", words.say("Cli", "Commands"));
    formatter->label("REQUIRED", words.say("Cli", "REQUIRED"));
    formatter->label("Needs", words.say("Cli", "Needs"));
    formatter->label("TEXT", words.say("Cli", "TEXT"));
    formatter->label("INT", words.say("Cli", "NUMBER"));
    formatter->label("UINT", words.say("Cli", "NUMBER"));
    formatter->label("FLOAT", words.say("Cli", "NUMBER"));
    app.formatter(formatter);
    app.set_help_flag("-h,--help", words.say("Cli", "Print this help"));
    const auto readBefore = [](const std::string&) {};  // by languageFor
    app.add_option_function<std::string>(std::string(kOption), readBefore,
                                         words.say("Cli", "the language of all that is printed: fr, en or rcf"))
        ->type_name(words.say("Cli", "LANGUAGE"));
    app.fallthrough();  // after a command as well as before it
}

std::string sentenceFor(const CLI::App& app, const CLI::ParseError& error, const words::Words& words) {
    constexpr std::string_view kRequired = " is required";
    const std::string help = "; " + words.say("Cli", "see --help");
    const auto unknown = app.remaining(true);
    if (!unknown.empty()) return words.say("Cli", "unknown option or command: %1", words::cleaned(unknown.front())) + help;
    std::string text = error.what();
    text.resize(std::min(text.find('\n'), text.size()));
    if (dynamic_cast<const CLI::RequiredError*>(&error) && text.ends_with(kRequired)) {
        text.resize(text.size() - kRequired.size());
        const bool aCommand = text.find("subcommand") != std::string::npos;
        return (aCommand ? words.say("Cli", "a command is missing")
                         : words.say("Cli", "missing: %1", words::cleaned(text))) +
               help;
    }
    return words.say("Cli", "the arguments are not understood: %1", words::quoted(words::cleaned(text), words)) + help;
}

}  // namespace kabar::cli
