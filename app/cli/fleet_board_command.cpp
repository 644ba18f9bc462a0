// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_board_command.h"

#include "app/cli/workshop.h"
#include "core/demo/bus_recording.h"
#include "core/demo/fleet_file.h"
#include "core/store/fleet_store.h"

#include <nlohmann/json.hpp>

#include <format>
#include <ostream>

namespace kabar::cli {

namespace {

using nlohmann::json;
using telemetry::FleetBoard;
using telemetry::RechargeNeed;
using telemetry::VehicleState;
using telemetry::VehicleStatus;

struct BoardArguments {
    std::string file, at, candump;
    demo::FleetRequest request;
    std::int64_t frames = demo::RecordingRequest{}.frames;
    bool json = false;
};

const char* name(VehicleState state) {
    switch (state) {
        case VehicleState::Driving:
            return "driving";
        case VehicleState::Charging:
            return "charging";
        case VehicleState::Parked:
            return "parked";
        case VehicleState::Unknown:
            break;
    }
    return "unknown";
}

double tenths(double value) {
    return std::round(value * 10) / 10;
}

json vehicleJson(const VehicleStatus& status, const telemetry::UseForecast& use, Time now) {
    json made = {{"vehicle", status.vehicle.name}, {"model", status.vehicle.model}, {"state", name(status.state)}};
    if (const auto read = status.readAt()) made["age_s"] = std::chrono::floor<std::chrono::seconds>(now - *read).count();
    if (status.stateOfCharge) made["state_of_charge"] = tenths(status.stateOfCharge->value);
    if (status.range) made["range_km"] = tenths(status.range->km), made["range_is_forecast"] = status.range->forecast;
    if (status.cells) made["cell_spread_mv"] = std::round(status.cells->spread() * 1000);
    made["use_next_24h_km"] = tenths(use.km);
    made["use_days"] = use.days;
    return made;
}

json boardJson(const FleetBoard& board) {
    json vehicles = json::array(), recharge = json::array();
    for (std::size_t i = 0; i < board.statuses.size(); ++i)
        vehicles.push_back(vehicleJson(board.statuses[i], board.uses[i], board.now));
    for (const RechargeNeed& need : board.plan)
        recharge.push_back({{"vehicle", board.statuses[need.vehicle].vehicle.name},
                            {"missing_km", tenths(need.missingKm)},
                            {"plug_in_by", iso8601(need.plugInBy)}});
    return {{"now", iso8601(board.now)}, {"vehicles", vehicles}, {"recharge_next", recharge}};
}

std::string nameIn(const words::Words& words, VehicleState state) {
    switch (state) {
        case VehicleState::Driving:
            return words.say("Cli", "driving");
        case VehicleState::Charging:
            return words.say("Cli", "charging");
        case VehicleState::Parked:
            return words.say("Cli", "parked");
        case VehicleState::Unknown:
            break;
    }
    return words.say("Cli", "unknown");
}

void print(std::ostream& out, const FleetBoard& board, const words::Words& words) {
    if (board.statuses.empty()) out << words.say("Cli", "no vehicle yet: `fleet import` reads the log of one") << '\n';
    for (const VehicleStatus& status : board.statuses)
        out << std::format(
            "{:<24}{:<12}{:>6}{:>8}{:>12}\n", status.vehicle.name, nameIn(words, status.state),
            status.stateOfCharge ? std::format("{:.0f} %", status.stateOfCharge->value) : "-",
            status.range ? std::format("{:.0f} km", status.range->km) : "-",
            status.readAt()
                ? std::format("{} min", std::chrono::floor<std::chrono::minutes>(board.now - *status.readAt()).count())
                : "-");
    for (const RechargeNeed& need : board.plan)
        out << words.say("Cli", "recharge %1: %2 km are missing, plug in by %3", board.statuses[need.vehicle].vehicle.name,
                         words::number(need.missingKm, 0, words), iso8601(need.plugInBy))
            << '\n';
}

Result<Time> moment(const Context& context, const std::string& text) {
    return text.empty() ? Result<Time>(context.clock()) : parseIso8601(text);
}

Status showBoard(Context& context, const BoardArguments& options) {
    const auto now = moment(context, options.at);
    if (!now) return fail(now.error());
    auto file = Workshop::open(context, options.file, Workshop::Use::Read);
    if (!file) return fail(file.error());
    const auto fleet = store::loadFleet(file->database());
    if (!fleet) return fail(fleet.error());
    const FleetBoard board = telemetry::boardOf(*fleet, *now);
    if (options.json)
        context.out << boardJson(board).dump(2) << '\n';
    else
        print(context.out, board, context.speech);
    return {};
}

Status simulate(Context& context, BoardArguments& options) {
    const auto until = moment(context, options.at);
    if (!until) return fail(until.error());
    options.request.until = *until;
    if (!options.candump.empty()) {
        const demo::RecordingRequest recording{.seed = options.request.seed, .frames = options.frames, .until = *until};
        if (auto written = demo::writeRecording(options.candump, recording, context.stop, context.progress); !written)
            return written;
    }
    if (options.file.empty()) return {};
    auto file = Workshop::open(context, options.file, Workshop::Use::Store);
    if (!file) return fail(file.error());
    rounds::FileRecords records(file->file());
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->ground.error()) return fail(*error);
    return demo::addSimulatedFleet(records, (*snapshot)->ground->territory, options.request, context.stop, context.progress);
}

}  // namespace

void addFleetBoardCommands(CLI::App& fleet, Context& context) {
    const auto options = std::make_shared<BoardArguments>();
    CLI::App* board = fleet.add_subcommand(
        "board", context.speech.say("Cli", "Print the state of every vehicle and which to recharge next"));
    board->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file, NAME.kabar"))->required();
    board->add_option("--at", options->at, context.speech.say("Cli", "the moment, 2026-11-22T08:30:00Z; now unless given"));
    board->add_flag("--json", options->json, context.speech.say("Cli", "print one JSON object"));
    board->callback([&context, options] { context.finish(showBoard(context, *options)); });

    CLI::App* simulated =
        fleet.add_subcommand("simulate", context.speech.say("Cli", "Add simulated Twizys to a workshop file"));
    CLI::Option* into =
        simulated->add_option("FILE", options->file, context.speech.say("Cli", "the workshop file, NAME.kabar"));
    CLI::Option* candump = simulated->add_option(
        "--candump", options->candump, context.speech.say("Cli", "a new file for what a logger on one vehicle's bus hears"));
    simulated->add_option("--frames", options->frames, context.speech.say("Cli", "of that file"))
        ->needs(candump)
        ->capture_default_str();
    simulated->add_option("--seed", options->request.seed, context.speech.say("Cli", "same seed, same fleet"))
        ->capture_default_str();
    simulated->add_option("--vehicles", options->request.vehicles, context.speech.say("Cli", "how many"))
        ->capture_default_str();
    simulated->add_option("--days", options->request.days, context.speech.say("Cli", "days of history"))
        ->capture_default_str();
    simulated->add_option("--until", options->at,
                          context.speech.say("Cli", "their last moment, 2026-11-22T08:30:00Z; now unless given"));
    simulated->callback([&context, options, into, candump] {
        if (into->empty() && candump->empty()) throw CLI::RequiredError("FILE or --candump");
        context.finish(simulate(context, *options));
    });
}

}  // namespace kabar::cli
