// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "core/store/workshop_file.h"
#include "core/study/study_json.h"
#include "core/workspace/rounds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <memory>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
using store::WorkshopFile;

struct Options {
    std::string file;
    std::vector<std::string> families;
    int places = 3;
    double minutes = 15, seconds = 20;
    bool askAgain = false, asJson = false;
};

Result<study::StudyOptions> studyOptions(const Options& options, std::int64_t seed) {
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
            return fail(
                Error{.code = Error::Code::OutOfRange, .detail = "one of third_places, active, carpool, shuttles"}.of(
                    "--family", name));
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

void printJson(const study::StudyRun& run, const std::vector<coop::ReleasedTable>& tables, std::ostream& out) {
    json families = json::array(), findings = json::array(), passedOver = json::array();
    for (const study::PassedOver& each : run.passedOver)
        passedOver.push_back({{"family", study::name(each.family)}, {"reason", describe(each.reason)}});
    for (const study::StudyResult& result : run.results) {
        json family = json::parse(study::resultText(result));
        for (json& finding : family["findings"]) findings.push_back(std::move(finding));
        family.erase("findings");
        families.push_back(std::move(family));
    }
    int least = 0;
    const json cells = cellsOf(run.results, tables, least);
    out << json{{"cells", cells},
                {"min_persons_in_cell", least},
                {"families", families},
                {"findings", findings},
                {"passed_over", passedOver}}
        << '\n';
}

void printWords(const study::StudyRun& run, std::ostream& out) {
    for (const study::PassedOver& each : run.passedOver)
        out << std::format("{}: not studied: {}\n", study::name(each.family), describe(each.reason));
    for (const study::StudyResult& result : run.results) {
        out << std::format("{}: {}\n", study::name(result.family), result.answer.fr);
        for (const study::Finding& finding : result.findings) out << "  " << finding.textFr << '\n';
        for (const study::Proof& proof : result.proofs)
            out << std::format("    {}, places {}: cost {:.0f}, bound {:.0f}, gap {:.4f} %\n", proof.problem, proof.places,
                               proof.cost, proof.bound, 100 * proof.gap);
    }
}

Status study(const Options& options, Context& context) {
    auto file = WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto seed = file->database().integer("SELECT seed FROM workshop");
    if (!seed) return fail(seed.error());
    const auto chosen = studyOptions(options, *seed);
    if (!chosen) return fail(chosen.error());
    const auto tables =
        workspace::tablesToStudy(*file, options.askAgain, context.clock, context.stop, part(context.progress, 0, 0.5));
    if (!tables) return fail(tables.error());
    const auto done =
        workspace::runStudies(*file, *tables, *chosen, context.clock, context.stop, part(context.progress, 0.5, 1));
    if (!done) return fail(Error(done.error()).in(options.file));
    if (options.asJson)
        printJson(*done, *tables, context.out);
    else
        printWords(*done, context.out);
    if (done->stopped) return fail(Error::Code::Cancelled, "stopped: the studies above are kept, the others did not run");
    return {};
}

}  // namespace

void addStudyCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("study", "Run the synergy studies on what the employers' nodes released");
    command->add_option("FILE", options->file, "the workshop file")->required();
    command->add_option("--family", options->families,
                        "third_places, active, carpool or shuttles; may be given again (default: all)");
    command->add_option("--places", options->places, "third places to open")
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    command->add_option("--minutes", options->minutes, "longest trip to a third place")
        ->check(CLI::Range(1.0, 120.0))
        ->capture_default_str();
    command->add_option("--seconds", options->seconds, "longest search for each choice of sites")
        ->check(CLI::Range(0.0, 3600.0))
        ->capture_default_str();
    command->add_flag("--ask", options->askAgain, "ask the nodes again though their tables are in the file");
    command->add_flag("--json", options->asJson, "print the results as JSON");
    command->callback([&context, options] { context.finish(study(*options, context)); });
}

}  // namespace kabar::cli
