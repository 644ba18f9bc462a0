// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/fleet_board_command.h"
#include "core/store/fleet_store.h"
#include "core/store/workshop_file.h"
#include "core/telemetry/log_import.h"
#include "core/telemetry/twizy.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <format>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
using telemetry::Decoder;
using telemetry::LogImport;
using telemetry::LogParser;
using telemetry::SampleRange;

struct Options {
    std::string file, vehicle;
    std::vector<std::string> logs;
    bool skipBadLines = false, json = false;
};

struct Imported {
    std::string log, vehicle;
    LogImport content;
    std::int64_t stored = 0;
    double seconds = 0;
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

json toJson(const Imported& imported, const Decoder& decoder) {
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
    for (const Error& error : log.firstBroken) broken.push_back(describe(error));
    return {{"log", imported.log},
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

std::string toText(const Imported& imported, const Decoder& decoder) {
    const LogImport& log = imported.content;
    std::string text =
        std::format("{} -> {}: {} lines, {} frames ({} of unknown ids), {} lines skipped, {} readings stored, {:.2f} s\n",
                    imported.log, imported.vehicle, log.counts.lines, log.counts.frames, log.unknownFrames,
                    log.counts.broken, imported.stored, imported.seconds);
    for (const Summary& summary : summaries())
        text += std::format("  {:<16}{}\n", summary.name, summaryOf(summary, decoder, log).dump());
    for (const Error& error : log.firstBroken) text += "  skipped " + describe(error) + '\n';
    return text;
}

Status store(Context& context, store::WorkshopFile& file, std::vector<Imported>& logs) {
    return file.write([&](store::Database& database) -> Status {
        for (Imported& imported : logs) {
            const auto added =
                store::addLog(database, {.name = imported.vehicle}, std::filesystem::path(imported.log).filename().string(),
                              imported.content, context.clock());
            if (!added) return fail(added.error());
            imported.stored = *added;
        }
        return {};
    });
}

/// A refusal for one line tells how to do without it.
Error withAdvice(Error error) {
    if (telemetry::isBrokenLine(error)) error.detail += "; --skip-bad-lines skips and counts such lines";
    return error;
}

Status import(Context& context, const Options& options) {
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto decoder = telemetry::twizyDecoder();
    if (!decoder) return fail(decoder.error());
    const auto broken = options.skipBadLines ? LogParser::BrokenLines::Skip : LogParser::BrokenLines::Refuse;
    std::vector<Imported> logs;
    for (std::size_t i = 0; i < options.logs.size(); ++i) {
        const double share = 1.0 / static_cast<double>(options.logs.size()), from = static_cast<double>(i) * share;
        const auto start = std::chrono::steady_clock::now();
        auto content =
            telemetry::importLog(options.logs[i], *decoder, broken, {}, part(context.progress, from, from + share));
        if (!content) return fail(withAdvice(content.error()));
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        logs.push_back({options.logs[i],
                        options.vehicle.empty() ? telemetry::vehicleNameOf(options.logs[i]) : options.vehicle,
                        std::move(*content), 0, taken.count()});
    }
    if (Status stored = store(context, *file, logs); !stored) return stored;
    json printed = json::array();
    for (const Imported& imported : logs) {
        if (options.json)
            printed.push_back(toJson(imported, *decoder));
        else
            context.out << toText(imported, *decoder);
    }
    if (options.json && logs.size() == 1) printed = printed[0];
    if (options.json) context.out << (logs.size() == 1 ? printed : json{{"logs", printed}}).dump(2) << '\n';
    return {};
}

}  // namespace

void addFleetCommand(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* fleet = app.add_subcommand("fleet", "Feed the fleet of a workshop file");
    fleet->require_subcommand(1);
    CLI::App* command =
        fleet->add_subcommand("import", "Decode CAN logs of Twizys (candump -l, CRTD) into a workshop file, all or none");
    command->add_option("FILE", options->file, "the workshop file, NAME.kabar")->required();
    command->add_option("LOG", options->logs, "the logs")->required();
    command->add_option("--vehicle", options->vehicle,
                        "whose logs they are; without it, each log is a vehicle named after it");
    command->add_flag("--skip-bad-lines", options->skipBadLines, "skip and count broken lines instead of refusing the log");
    command->add_flag("--json", options->json, "print one JSON object; `ranges` holds [min, max, count] per signal");
    command->callback([&context, options] { context.finish(import(context, *options)); });
    addFleetBoardCommands(*fleet, context);
}

}  // namespace kabar::cli
