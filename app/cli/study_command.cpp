// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/workshop.h"
#include "core/rounds/ask.h"
#include "core/rounds/study.h"
#include "core/study/study_json.h"
#include "core/words/findings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;

struct StudyArguments {
    std::string file;
    std::vector<std::string> families;
    int places = 3;
    double minutes = 15, seconds = 20;
    bool askAgain = false, asJson = false;
};

Result<study::StudyOptions> studyOptions(const StudyArguments& options, std::int64_t seed) {
    study::StudyOptions chosen;
    chosen.seed = static_cast<std::uint64_t>(seed);
    chosen.timePerProblem = std::chrono::duration<double>(options.seconds);
    chosen.thirdPlaces.places = options.places;
    chosen.thirdPlaces.accessMinutes = options.minutes;
    if (options.families.empty()) return chosen;
    chosen.families.clear();
    for (const std::string& name : options.families) {
        const auto family = study::familyNamed(name);
        if (!family)
            return fail(Error{.code = Error::Code::OutOfRange,
                              .clause = clause("document.not-one-of", "third_places, active, carpool, shuttles")}
                            .of("--family", name));
        chosen.families.push_back(*family);
    }
    return chosen;
}

/// The release report of every table that a family read, each table once.
json cellsOf(const std::vector<study::StudyResult>& results, const std::vector<coop::ReleasedTable>& tables, int& least) {
    json cells{{"asked", 0}, {"released", 0}, {"merged", 0}};
    least = 0;
    for (const coop::ReleasedTable& table : tables) {
        const auto reads = [&](const study::StudyResult& result) {
            return std::ranges::contains(result.tables, table.name, &study::TableUse::name);
        };
        if (std::ranges::none_of(results, reads)) continue;
        const coop::ReleaseReport& report = table.report;
        cells["asked"] = cells["asked"].get<int>() + report.asked;
        cells["released"] = cells["released"].get<int>() + report.released;
        cells["merged"] = cells["merged"].get<int>() + report.merged;
        least = least == 0 ? report.minPersonsInCell : std::min(least, report.minPersonsInCell);
    }
    return cells;
}

/// `text_fr`, `text_en` and `text_rcf`, and the titles of a finding likewise.
void addSentences(json& document, const study::Finding& finding) {
    for (const auto language : words::kLanguages) {
        const auto& words = words::wordsIn(language);
        const std::string code(words::codeOf(language));
        document["text_" + code] = words::sentence(finding, words);
        document["title"][code] = words::title(finding, words);
    }
}

/// What a round gave, and which of the workshop's studies are of other tables than it holds now.
struct Studied {
    rounds::StudyRound round;
    std::vector<study::Family> stale;
};

void printJson(const Studied& studied, const Context& context) {
    const study::StudyRun& run = studied.round.run;
    json stale = json::array();
    for (const study::Family family : studied.stale) stale.push_back(study::name(family));
    json families = json::array(), findings = json::array(), passedOver = json::array();
    for (const study::PassedOver& each : run.passedOver)
        passedOver.push_back({{"family", study::name(each.family)}, {"reason", context.reason(each.reason)}});
    for (const study::StudyResult& result : run.results) {
        json family = json::parse(study::resultText(result));
        for (std::size_t i = 0; i < result.findings.size(); ++i) {
            addSentences(family["findings"][i], result.findings[i]);
            findings.push_back(std::move(family["findings"][i]));
        }
        for (const auto language : words::kLanguages) {
            const std::string code(words::codeOf(language));
            family["answer"][code] = words::answer(result, words::wordsIn(language));
            family["explanation"][code] = words::explanation(result, words::wordsIn(language));
        }
        family.erase("findings");
        families.push_back(std::move(family));
    }
    int least = 0;
    const json cells = cellsOf(run.results, studied.round.tables, least);
    context.out << json{{"cells", cells},       {"min_persons_in_cell", least}, {"families", families},
                        {"findings", findings}, {"passed_over", passedOver},    {"stale", stale}}
                << '\n';
}

void printWords(const Studied& studied, std::ostream& out, const words::Words& words) {
    const study::StudyRun& run = studied.round.run;
    for (const study::PassedOver& each : run.passedOver)
        out << words.say("Cli", "%1: not studied: %2", study::name(each.family), words::saidShortly(each.reason, words))
            << '\n';
    for (const study::StudyResult& result : run.results) {
        out << std::format("{}: {}\n", study::name(result.family), words::answer(result, words));
        if (const std::string why = words::explanation(result, words); !why.empty()) out << "  " << why << '\n';
        for (const study::Finding& finding : result.findings) out << "  " << words::sentence(finding, words) << '\n';
        for (const study::Proof& proof : result.proofs)
            out << "    "
                << words.say("Cli", "%1, places: %2; cost %3, bound %4, gap %5", proof.problem, proof.places,
                             words::number(proof.cost, 0, words), words::number(proof.bound, 0, words),
                             words::percent(proof.gap, 4, words))
                << '\n';
    }
    for (const study::Family family : studied.stale) out << staleLine(family, words) << '\n';
}

Result<Studied> studyIn(store::WorkshopFile& file, const StudyArguments& options, const Context& context) {
    rounds::FileRecords records(file);
    const auto before = records.snapshot();
    if (!before) return fail(before.error());
    if (const Error* error = (*before)->meta.error()) return fail(*error);
    const auto chosen = studyOptions(options, (*before)->meta->seed);
    if (!chosen) return fail(chosen.error());
    const auto asking = options.askAgain ? rounds::Asking::Always : rounds::Asking::WhenMissing;
    auto round = rounds::study(records, asking, *chosen, context.clock, context.stop, context.progress);
    if (!round) return fail(round.error());
    const auto after = records.snapshot();
    if (!after) return fail(after.error());
    return Studied{std::move(*round), (*after)->stale};
}

Status study(const StudyArguments& options, Context& context) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto done = studyIn(*file, options, context);
    if (!done) return fail(done.error().file.empty() ? Error(done.error()).in(options.file) : done.error());
    const study::StudyRun& run = done->round.run;
    if (run.stopped && run.results.empty()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    if (options.asJson)
        printJson(*done, context);
    else
        printWords(*done, context.out, context.speech);
    if (done->round.problem)
        context.err << "kabar-cli: " << words::saidShortly(*done->round.problem, context.speech) << '\n';
    if (run.stopped) return fail(Error::Code::Cancelled, clause("command.studies-kept"));
    const auto& asked = done->round.asked;
    if (asked && std::ranges::none_of(asked->algorithms, [](const auto& each) { return each.table.has_value(); }))
        return fail(  // the figures are those of the tables that were there
            Error{.code = rounds::whyNothing(*asked), .clause = clause("command.no-release"), .file = options.file});
    return {};
}

}  // namespace

void addStudyCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<StudyArguments>();
    CLI::App* command = app.add_subcommand(
        "study", context.speech.say("Cli", "Run the synergy studies on what the employers' nodes released"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file"))->required();
    command->add_option(
        "--family", options->families,
        context.speech.say("Cli", "third_places, active, carpool or shuttles; may be given again (default: all)"));
    command->add_option("--places", options->places, context.speech.say("Cli", "third places to open"))
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    command->add_option("--minutes", options->minutes, context.speech.say("Cli", "longest trip to a third place"))
        ->check(CLI::Range(1.0, 120.0))
        ->capture_default_str();
    command->add_option("--seconds", options->seconds, context.speech.say("Cli", "longest search for each choice of sites"))
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    command->add_flag("--ask", options->askAgain,
                      context.speech.say("Cli", "ask the nodes again though their tables are in the file"));
    command->add_flag("--json", options->asJson, context.speech.say("Cli", "print the results as JSON"));
    command->callback([&context, options] { context.finish(study(*options, context)); });
}

}  // namespace kabar::cli
