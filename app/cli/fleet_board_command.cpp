// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_board_command.h"

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

struct Options {
    std::string file, at;
    demo::FleetRequest request;
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

void print(std::ostream& out, const FleetBoard& board) {
    for (const VehicleStatus& status : board.statuses)
        out << std::format(
            "{:<24}{:<10}{:>6}{:>8}{:>12}\n", status.vehicle.name, name(status.state),
            status.stateOfCharge ? std::format("{:.0f} %", status.stateOfCharge->value) : "-",
            status.range ? std::format("{:.0f} km", status.range->km) : "-",
            status.readAt()
                ? std::format("{} min", std::chrono::floor<std::chrono::minutes>(board.now - *status.readAt()).count())
                : "-");
    for (const RechargeNeed& need : board.plan)
        out << std::format("recharge {}: {:.0f} km are missing, plug in by {}\n", board.statuses[need.vehicle].vehicle.name,
                           need.missingKm, iso8601(need.plugInBy));
}

Result<Time> moment(const Context& context, const std::string& text) {
    return text.empty() ? Result<Time>(context.clock()) : parseIso8601(text);
}

Status showBoard(Context& context, const Options& options) {
    const auto now = moment(context, options.at);
    if (!now) return fail(now.error());
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto fleet = store::loadFleet(file->database());
    if (!fleet) return fail(fleet.error());
    const FleetBoard board = telemetry::boardOf(*fleet, *now);
    if (options.json)
        context.out << boardJson(board).dump(2) << '\n';
    else
        print(context.out, board);
    return {};
}

Status simulate(Context& context, Options& options) {
    const auto until = moment(context, options.at);
    if (!until) return fail(until.error());
    options.request.until = *until;
    auto file = store::WorkshopFile::open(options.file);
    if (!file) return fail(file.error());
    const auto territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    return demo::addSimulatedFleet(*file, *territory, options.request, {}, context.progress);
}

}  // namespace

void addFleetBoardCommands(CLI::App& fleet, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* board = fleet.add_subcommand("board", "Print the state of every vehicle and which to recharge next");
    board->add_option("FILE", options->file, "the workshop file, NAME.kabar")->required();
    board->add_option("--at", options->at, "the moment, 2026-11-22T08:30:00Z; now unless given");
    board->add_flag("--json", options->json, "print one JSON object");
    board->callback([&context, options] { context.finish(showBoard(context, *options)); });

    CLI::App* simulated = fleet.add_subcommand("simulate", "Add simulated Twizys to a workshop file");
    simulated->add_option("FILE", options->file, "the workshop file, NAME.kabar")->required();
    simulated->add_option("--seed", options->request.seed, "same seed, same fleet")->capture_default_str();
    simulated->add_option("--vehicles", options->request.vehicles, "how many")->capture_default_str();
    simulated->add_option("--days", options->request.days, "days of history")->capture_default_str();
    simulated->add_option("--until", options->at, "their last moment, 2026-11-22T08:30:00Z; now unless given");
    simulated->callback([&context, options] { context.finish(simulate(context, *options)); });
}

}  // namespace kabar::cli
