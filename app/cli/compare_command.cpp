// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/rounds/compare.h"
#include "core/scenario/comparison_json.h"
#include "core/study/finding.h"
#include "core/words/headlines.h"
#include "core/words/scenarios.h"
#include "core/words/units.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <format>
#include <memory>
#include <optional>
#include <ostream>

namespace kabar::cli {

namespace {

using namespace scenario;

struct CompareArguments {
    std::string file;
    std::optional<std::uint64_t> seed;
    std::optional<double> budget;
    bool asJson = false;
};

/// A comparison, and the studies behind it that are of other tables than its own.
struct Sided {
    Comparison comparison;
    std::optional<JudgedPackage> package;  ///< none where no scenario holds a measure whose effect is known
    std::vector<study::Family> stale;
};

Result<Sided> compareFile(const CompareArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Read);
    if (!file) return fail(file.error());
    rounds::FileRecords records(file->file());
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->meta.error()) return fail(*error);
    const auto seed = options.seed.value_or(static_cast<std::uint64_t>((*snapshot)->meta->seed));
    auto comparison = rounds::compare(records, seed, context.stop, context.progress);
    if (!comparison)
        return fail(comparison.error().file.empty() ? Error(comparison.error()).in(options.file) : comparison.error());
    auto package = rounds::bestPackage(records, seed, options.budget, context.stop, context.progress);
    if (!package && (options.budget || package.error().code != Error::Code::NotFound))
        return fail(Error(package.error()).in(options.file));
    return Sided{std::move(*comparison), package ? std::optional(std::move(*package)) : std::nullopt, (*snapshot)->stale};
}

std::string inWords(const Range& range, int decimals, const words::Words& words) {
    if (!factor::isKnown(range)) return words.say("Cli", "to be filled in");
    return words::range(range.low, range.mid, range.high, {}, words, decimals);
}

std::string labelOf(const Comparison& comparison, std::string_view key, const words::Words& words) {
    for (const Factor& factor : comparison.factors) {
        if (factor::name(factor.id) == key) return factor.label.in(words::codeOf(words));
        for (const factor::Case& one : factor.value.cases)
            if (one.id == key) return one.label.in(words::codeOf(words));
    }
    return std::string(key);
}

void printWords(const Comparison& comparison, std::ostream& out, const words::Words& words) {
    const auto nameOf = [&](const Scenario& scenario) { return words::scenarioName(scenario.name, scenario.kind, words); };
    const auto unitOf = [&](Indicator indicator) { return words::unitName(unit(indicator), words); };
    for (const Compared& each : comparison.scenarios) {
        const bool isBaseline = each.scenario.levers == comparison.baseline;
        const IndicatorRanges& ranges = isBaseline ? each.outcome.values : each.outcome.change;
        const std::string name = nameOf(each.scenario);
        out << (isBaseline ? name : words.say("Cli", "%1, against the baseline", name)) << '\n';
        if (!each.outcome.lacking.empty()) {
            out << "  " << words.say("Cli", "not computed, missing: %1", words::gapNames(each.outcome.lacking, words))
                << '\n';
            continue;
        }
        for (const Indicator indicator : kIndicators)
            out << std::format("  {:<32}{} {}\n", words::indicatorName(indicator, words),
                               inWords(ranges[indicator], indicator == Indicator::MinutesDay ? 1 : 0, words),
                               unitOf(indicator));
        if (isBaseline) continue;
        const auto at = static_cast<std::size_t>(&each - comparison.scenarios.data());
        for (const std::string& sentence : words::everySentence(headlineOf(comparison, at), words))
            out << "  " << sentence << '\n';
    }
    for (const Compared& each : comparison.scenarios)
        for (const CaseOutcome& one : each.outcome.cases)
            out << words.say("Cli", "%1, %2: %3 %4, change %5", nameOf(each.scenario), labelOf(comparison, one.id, words),
                             inWords(one.value, 0, words), unitOf(Indicator::Co2eTonnesYear), inWords(one.change, 0, words))
                << '\n';
    out << words.say("Cli", "An electric car emits more than a thermal one where the grid emits more than %1 kgCO2e/kWh.",
                     inWords(comparison.electricFlip, 2, words))
        << '\n';
    if (comparison.personsWithoutMode >= 1)
        out << words::modesUnknown(comparison.persons, comparison.personsWithoutMode, words) << '\n';
    for (const FactorId id : comparison.missing)
        out << words.say("Cli", "To be filled in for this territory: %1", labelOf(comparison, factor::name(id), words))
            << '\n';
    for (const Gap gap : comparison.gaps) out << words.say("Cli", "Without: %1", words::gapName(gap, words)) << '\n';
}

void printPackage(const JudgedPackage& package, const Comparison& comparison, std::ostream& out, const words::Words& words) {
    out << words::packageSentence(package, words) << ' ' << words::packageProof(package.found, words) << '\n';
    for (const CasePackage& each : package.otherCases)
        out << words::packageInCase(each, labelOf(comparison, each.id, words), words) << '\n';
}

Status runCompare(const CompareArguments& options, Context& context) {
    const auto sided = compareFile(options, context);
    if (!sided) return fail(sided.error());
    if (options.asJson) {
        auto document = toJson(sided->comparison);
        document["best_package"] = sided->package ? toJson(*sided->package) : nlohmann::json();
        document["stale"] = nlohmann::json::array();
        for (const study::Family family : sided->stale) document["stale"].push_back(study::name(family));
        context.out << document.dump() << '\n';
        return {};
    }
    printWords(sided->comparison, context.out, context.speech);
    if (sided->package) printPackage(*sided->package, sided->comparison, context.out, context.speech);
    for (const study::Family family : sided->stale) context.out << staleLine(family, context.speech) << '\n';
    return {};
}

}  // namespace

void addCompareCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<CompareArguments>();
    CLI::App* command = app.add_subcommand(
        "compare", context.speech.say("Cli", "Compare the scenarios of a workshop, each figure with its range and source"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    command->add_option("--seed", options->seed, context.speech.say("Cli", "of the draws; the workshop's own by default"));
    command->add_option("--budget", options->budget,
                        context.speech.say("Cli", "what the best package may cost employers and authority, euros a year"));
    command->add_flag("--json", options->asJson, context.speech.say("Cli", "print everything as JSON"));
    command->callback([&context, options] { context.finish(runCompare(*options, context)); });
}

}  // namespace kabar::cli
