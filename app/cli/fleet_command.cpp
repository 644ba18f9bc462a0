// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/fleet_board_command.h"
#include "app/cli/workshop.h"
#include "core/rounds/import_logs.h"
#include "core/telemetry/twizy.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <format>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
using rounds::ImportedLog;
using telemetry::Decoder;
using telemetry::LogImport;
using telemetry::LogParser;
using telemetry::SampleRange;

struct FleetArguments {
    std::string file, vehicle;
    std::vector<std::string> logs;
    bool skipBadLines = false, json = false;
};

/// What people who decode this bus print of a log: name, signals (several are one tuple), unit in signal units.
struct Summary {
    const char* name;
    std::vector<const char*> parts;
    double unit = 1;
};
const std::vector<Summary>& summaries() {
    static const std::vector<Summary> list = {
        {"speed", {"Speed"}},
        {"odo", {"Odometer"}},
        {"soc", {"StateOfCharge"}},
        {"cur", {"Current"}},
        {"range", {"Range"}},
        {"packV", {"PackVoltage1", "PackVoltage2"}},
        {"soh", {"StateOfHealth"}},
        {"energy", {"EnergyAvailable"}},
        {"recup/drive kW", {"RecuperationLimit", "DriveLimit"}, 1000},
    };
    return list;
}

/// Steps of the bus are 0.0025 at the finest; the rest is binary fractions.
double rounded(double value) {
    return std::round(value * 1e6) / 1e6;
}

/// [min, max, count], the first two lists themselves for a tuple; null without a sample.
json summaryOf(const Summary& summary, const Decoder& decoder, const LogImport& log) {
    json low = json::array(), high = json::array();
    std::int64_t count = 0;
    for (const char* part : summary.parts) {
        const SampleRange& range = log.ranges[decoder.signal(part).value()];
        low.push_back(rounded(range.low / summary.unit));
        high.push_back(rounded(range.high / summary.unit));
        count = range.count;
    }
    if (count == 0) return nullptr;
    if (summary.parts.size() == 1) return json::array({low[0], high[0], count});
    return json::array({low, high, count});
}

json toJson(const ImportedLog& imported, const Decoder& decoder, const words::Words& words) {
    const LogImport& log = imported.content;
    json ranges = json::object(), all = json::object(), frames = json::object(), broken = json::array();
    for (const Summary& summary : summaries()) ranges[summary.name] = summaryOf(summary, decoder, log);
    for (std::size_t i = 0; i < log.ranges.size(); ++i) {
        if (log.ranges[i].count == 0) continue;
        const auto& signal = decoder.descriptions()[i];
        all[signal.name] = {{"min", rounded(log.ranges[i].low)},
                            {"max", rounded(log.ranges[i].high)},
                            {"count", log.ranges[i].count},
                            {"unit", signal.unit}};
    }
    for (const auto& [id, count] : log.framesById) frames[std::format("{:03X}", id)] = count;
    for (const Error& error : log.firstBroken) broken.push_back(words::saidShortly(error, words));
    return {{"log", imported.path},
            {"vehicle", imported.vehicle},
            {"lines", log.counts.lines},
            {"frames", log.counts.frames},
            {"passed", log.counts.passed},
            {"skipped", log.counts.broken},
            {"skipped_lines", broken},
            {"unknown_frames", log.unknownFrames},
            {"frames_by_id", frames},
            {"ranges", ranges},
            {"signals", all},
            {"readings_stored", imported.stored},
            {"seconds", rounded(imported.seconds)}};
}

std::string toText(const ImportedLog& imported, const Decoder& decoder, const words::Words& words) {
    const LogImport& log = imported.content;
    std::string text =
        words.say("Cli", "%1 → %2: %3 lines, %4 frames (%5 of unknown ids), %6 lines skipped, %7 readings stored, %8 s",
                  imported.path, imported.vehicle, log.counts.lines, log.counts.frames, log.unknownFrames, log.counts.broken,
                  imported.stored, words::number(imported.seconds, 2, words)) +
        '\n';
    for (const Summary& summary : summaries())
        text += std::format("  {:<16}{}\n", summary.name, summaryOf(summary, decoder, log).dump());
    for (const Error& error : log.firstBroken)
        text += "  " + words.say("Cli", "skipped: %1", words::saidShortly(error, words)) + '\n';
    return text;
}

/// A refusal for one line tells how to do without it.
Error withAdvice(Error error) {
    if (telemetry::isBrokenLine(error)) error.clause = std::move(error.clause).with(clause("command.skip-bad-lines"));
    return error;
}

Status importFleet(Context& context, const FleetArguments& options) {
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    const auto decoder = telemetry::twizyDecoder();
    if (!decoder) return fail(decoder.error());
    const rounds::LogRequest request{
        .logs = options.logs,
        .vehicle = options.vehicle,
        .broken = options.skipBadLines ? LogParser::BrokenLines::Skip : LogParser::BrokenLines::Refuse};
    rounds::FileRecords records(file->file());
    const auto done = rounds::importLogs(records, request, context.clock, context.stop, context.progress);
    if (!done) return fail(withAdvice(done.error()));
    const std::vector<ImportedLog>& logs = *done;
    json printed = json::array();
    for (const ImportedLog& imported : logs) {
        if (options.json)
            printed.push_back(toJson(imported, *decoder, context.speech));
        else
            context.out << toText(imported, *decoder, context.speech);
    }
    if (options.json && logs.size() == 1) printed = printed[0];
    if (options.json) context.out << (logs.size() == 1 ? printed : json{{"logs", printed}}).dump(2) << '\n';
    return {};
}

}  // namespace

void addFleetCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<FleetArguments>();
    CLI::App* fleet = app.add_subcommand("fleet", context.speech.say("Cli", "Feed the fleet of a workshop file"));
    fleet->require_subcommand(1);
    CLI::App* command = fleet->add_subcommand(
        "import",
        context.speech.say("Cli", "Decode CAN logs of Twizys (candump -l, CRTD) into a workshop file, all or none"));
    command->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file, NAME.kabar"))->required();
    command->add_option("LOG", options->logs, context.speech.say("Cli", "the logs"))->required();
    command->add_option("--vehicle", options->vehicle,
                        context.speech.say("Cli", "whose logs they are; without it, each log is a vehicle named after it"));
    command->add_flag("--skip-bad-lines", options->skipBadLines,
                      context.speech.say("Cli", "skip and count broken lines instead of refusing the log"));
    command->add_flag("--json", options->json,
                      context.speech.say("Cli", "print one JSON object; `ranges` holds [min, max, count] per signal"));
    command->callback([&context, options] { context.finish(importFleet(context, *options)); });
    addFleetBoardCommands(*fleet, context);
}

}  // namespace kabar::cli
