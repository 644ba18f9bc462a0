// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/store/evidence_store.h"
#include "core/store/scenario_store.h"
#include "core/words/units.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using factor::Factor;
using nlohmann::json;

struct FactorArguments {
    std::string file;
    std::vector<std::string> settings, resets;  ///< "fuel_price=1.8"; "fuel_price"
    bool asJson = false;
};

/// With a decimal comma too where numbers are written so.
Result<std::pair<factor::FactorId, double>> parseSetting(const std::string& text, const words::Words& words) {
    const auto equals = text.find('=');
    const auto id = factor::factorNamed(text.substr(0, equals));
    if (!id) return fail(Error{.code = Error::Code::NotFound, .clause = clause("factor.unknown")}.of("--set", text));
    std::string number = equals == std::string::npos ? "" : text.substr(equals + 1);
    if (words::writesAsFrench(words)) std::ranges::replace(number, ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size())
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("command.factor-number")}.of("--set", text));
    return std::pair(*id, value);
}

/// Checks all before the file is touched.
Status change(store::WorkshopFile& file, const FactorArguments& options, const words::Words& words) {
    auto factors = store::loadFactors(file.database());
    if (!factors) return fail(factors.error());
    std::vector<std::pair<factor::FactorId, std::optional<double>>> changes;
    for (const std::string& reset : options.resets) {
        const auto id = factor::factorNamed(reset);
        if (!id) return fail(Error{.code = Error::Code::NotFound, .clause = clause("factor.unknown")}.of("--reset", reset));
        changes.emplace_back(*id, std::nullopt);
    }
    for (const std::string& text : options.settings) {
        const auto setting = parseSetting(text, words);
        if (!setting) return fail(setting.error());
        changes.emplace_back(setting->first, setting->second);
    }
    for (const auto& [id, value] : changes)
        if (auto possible = factors->setRoomValue(id, value); !possible) return possible;
    if (changes.empty()) return {};
    return file.write([&](store::Database& database) -> Status {
        for (const auto& [id, value] : changes)
            if (auto saved = store::saveFactorValue(database, factor::name(id), value); !saved) return saved;
        return {};
    });
}

json inJson(const Factor& factor) {
    json one{{"id", name(factor.id)},
             {"label_fr", factor.label.fr},
             {"group", name(factor.group)},
             {"unit", factor.unit},
             {"standing", name(factor.standing)},
             {"missing", factor.isMissing()},
             {"low", factor.range().low},
             {"mid", factor.range().mid},
             {"high", factor.range().high},
             {"changed", factor.roomValue.has_value()}};
    if (factor.standing != factor::Standing::Missing)
        one.update({{"territory", factor.value.territory},
                    {"source", factor.value.source},
                    {"date", factor.value.date},
                    {"confidence", name(factor.value.confidence)}});
    for (const factor::Case& each : factor.value.cases) one["cases"].push_back({{"id", each.id}, {"value", each.value}});
    return one;
}

std::string standingIn(const Factor& factor, const words::Words& words) {
    if (factor.roomValue) return words.say("Cli", "changed by the room");
    switch (factor.standing) {
        case factor::Standing::Own:
            return words.say("Cli", "this territory’s, %1", factor.value.date);
        case factor::Standing::France:
            return words.say("Cli", "France’s, %1", factor.value.date);
        case factor::Standing::Anywhere:
            return words.say("Cli", "anywhere’s, %1", factor.value.date);
        case factor::Standing::Missing:
            break;
    }
    return words.say("Cli", "to be filled in");
}

/// With the digits that it has.
std::string written(double value, const words::Words& words) {
    const std::string plain = std::format("{:g}", value);
    const auto point = plain.find('.');
    return words::number(value, point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1), words);
}

void printWords(const Factor& factor, std::ostream& out, const words::Words& words) {
    const auto language = words::codeOf(words);
    const std::string unit = words::unitName(factor.unit, words);
    out << std::format("{:<26}{}: ", name(factor.id), factor.label.in(language));
    if (factor.isMissing()) {
        out << words.say("Cli", "to be filled in") << ", " << unit << '\n';
        return;
    }
    const factor::Range range = factor.range();
    std::string value = written(range.mid, words);
    if (range.low < range.high)
        value = words.say("Cli", "%1 (%2 to %3)", value, written(range.low, words), written(range.high, words));
    if (factor.isOpen()) {
        value.clear();
        for (const factor::Case& each : factor.value.cases)
            value +=
                std::format("{}{} ({})", value.empty() ? "" : " / ", written(each.value, words), each.label.in(language));
    }
    out << std::format("{} {}, {}\n", value, unit, standingIn(factor, words));
}

Status runFactor(const FactorArguments& options, Context& context) {
    const bool changes = !options.settings.empty() || !options.resets.empty();
    auto file = Workshop::open(context, options.file, changes ? Workshop::Use::Store : Workshop::Use::Read);
    if (!file) return fail(file.error());
    if (auto changed = change(file->file(), options, context.speech); !changed) return changed;
    const auto factors = store::loadFactors(file->database());
    if (!factors) return fail(factors.error());
    json list = json::array();
    for (const Factor& factor : factors->all())
        if (options.asJson)
            list.push_back(inJson(factor));
        else
            printWords(factor, context.out, context.speech);
    if (options.asJson) context.out << json{{"factors", std::move(list)}}.dump() << '\n';
    return {};
}

}  // namespace

void addFactorCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<FactorArguments>();
    CLI::App* command = app.add_subcommand(
        "factor", context.speech.say("Cli", "List the factors of a workshop, or set what the room knows better"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    command->add_option("--set", options->settings, context.speech.say("Cli", "FACTOR=NUMBER; may be given again"));
    command->add_option("--reset", options->resets,
                        context.speech.say("Cli", "the published value of FACTOR again; may be given again"));
    command->add_flag("--json", options->asJson, context.speech.say("Cli", "print everything as JSON"));
    command->callback([&context, options] { context.finish(runFactor(*options, context)); });
}

}  // namespace kabar::cli
