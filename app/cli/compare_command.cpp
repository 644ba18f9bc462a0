// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/scenario/comparison_json.h"
#include "core/study/wording.h"
#include "core/workspace/rounds.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <format>
#include <memory>
#include <optional>
#include <ostream>

namespace kabar::cli {

namespace {

using namespace scenario;

struct Options {
    std::string file;
    std::optional<std::uint64_t> seed;
    bool asJson = false;
};

Result<Comparison> compareFile(const Options& options, Context& context) {
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto seed = file->database().integer("SELECT seed FROM workshop");
    if (!seed) return fail(seed.error());
    return workspace::compareScenarios(*file, options.seed.value_or(static_cast<std::uint64_t>(*seed)), context.stop,
                                       context.progress);
}

std::string inWords(const Range& range, int decimals) {
    const auto form = [&](double value) { return study::number(value, decimals, study::Language::English); };
    return std::format("{} ({} to {})", form(range.mid), form(range.low), form(range.high));
}

void printWords(const Comparison& comparison, std::ostream& out) {
    for (const Compared& each : comparison.scenarios) {
        const bool isBaseline = each.scenario.levers == comparison.baseline;
        const IndicatorRanges& ranges = isBaseline ? each.outcome.values : each.outcome.change;
        out << each.scenario.name << (isBaseline ? "" : ", against the baseline") << '\n';
        for (const Indicator indicator : kIndicators)
            out << std::format("  {:<24}{} {}\n", name(indicator),
                               inWords(ranges[indicator], indicator == Indicator::MinutesDay ? 1 : 0), unit(indicator));
    }
    out << std::format("An electric car emits more than a thermal one where the grid emits more than {} kgCO2e/kWh.\n",
                       inWords(comparison.electricFlip, 2));
    for (const Gap gap : comparison.gaps) out << "Without: " << name(gap) << '\n';
}

Status runCompare(const Options& options, Context& context) {
    const auto comparison = compareFile(options, context);
    if (!comparison) return fail(comparison.error());
    if (options.asJson)
        context.out << toJson(*comparison).dump() << '\n';
    else
        printWords(*comparison, context.out);
    return {};
}

}  // namespace

void addCompareCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("compare", "Compare the scenarios of a workshop, each figure with its range and source");
    command->add_option("FILE", options->file, "the workshop file")->required();
    command->add_option("--seed", options->seed, "of the draws; the workshop's own by default");
    command->add_flag("--json", options->asJson, "print everything as JSON");
    command->callback([&context, options] { context.finish(runCompare(*options, context)); });
}

}  // namespace kabar::cli
