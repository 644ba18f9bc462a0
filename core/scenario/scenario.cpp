// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include "ready_names.h"

#include <algorithm>
#include <array>

namespace kabar::scenario {

namespace {

constexpr std::array<std::string_view, 9> kKinds{"baseline", "third_places", "carpool",  "shuttles", "light",
                                                 "remote",   "electric",     "together", "own"};

/// Before the studies have run, as many as they propose by default: then they count once they are known.
constexpr int kUsualPlaces = 3, kUsualLines = 6;
/// Three in four keep their word (`shuttle_kept`): 12 % ride, as in the shuttle study.
constexpr double kShuttleLever = 0.16;

/// As many as are proposed, if any.
double count(Lever lever, std::optional<int> proposed, int usual) {
    return std::min<double>(proposed.value_or(0) > 0 ? *proposed : usual, spec(lever).most);
}

void openThirdPlaces(Levers& levers, const Proposals& proposals) {
    levers.with(Lever::ThirdPlaces, count(Lever::ThirdPlaces, proposals.thirdPlaces, kUsualPlaces))
        .with(Lever::ThirdPlaceUptake, 0.3);
}
void stayAtHome(Levers& levers) {
    levers.with(Lever::RemoteUptake, 0.5);
}
void shareCars(Levers& levers) {
    levers.with(Lever::CarpoolUptake, 0.25);
}
void runShuttles(Levers& levers, const Proposals& proposals) {
    levers.with(Lever::ShuttleLines, count(Lever::ShuttleLines, proposals.shuttleLines, kUsualLines))
        .with(Lever::ShuttleUptake, kShuttleLever);
    if (!proposals.shuttleFill) return;
    const LeverSpec& fill = spec(Lever::ShuttleFill);
    levers.with(Lever::ShuttleFill, std::clamp(*proposals.shuttleFill, fill.least, fill.most));
}
void lendLightVehicles(Levers& levers) {
    levers.with(Lever::EbikeUptake, 0.2).with(Lever::TwizyUptake, 0.1);
}

constexpr std::array kReady{Kind::Baseline, Kind::ThirdPlaces, Kind::Carpool, Kind::Shuttles,
                            Kind::Light,    Kind::Together,    Kind::Remote,  Kind::Electric};
static_assert(kReady.size() == std::size(kReadyNames));

}  // namespace

std::string_view name(Kind kind) {
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindNamed(std::string_view name) {
    const auto found = std::ranges::find(kKinds, name);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<Kind>(found - kKinds.begin());
}

std::string_view readyName(Kind kind) {
    const auto found = std::ranges::find(kReady, kind);
    return found == kReady.end() ? std::string_view() : kReadyNames[found - kReady.begin()];
}

std::vector<Scenario> readyScenarios(const Proposals& proposals) {
    std::vector<Scenario> ready;
    for (std::size_t i = 0; i < kReady.size(); ++i) ready.push_back({.name = kReadyNames[i], .kind = kReady[i]});
    const auto levers = [&](Kind kind) -> Levers& { return std::ranges::find(ready, kind, &Scenario::kind)->levers; };
    openThirdPlaces(levers(Kind::ThirdPlaces), proposals);
    shareCars(levers(Kind::Carpool));
    levers(Kind::Carpool).with(Lever::MobilityAllowance, 300);
    runShuttles(levers(Kind::Shuttles), proposals);
    lendLightVehicles(levers(Kind::Light));
    levers(Kind::Light).with(Lever::MobilityAllowance, 300);
    stayAtHome(levers(Kind::Remote));
    levers(Kind::Electric).with(Lever::ElectricShare, 0.5);

    Levers& together = levers(Kind::Together);
    openThirdPlaces(together, proposals);
    stayAtHome(together);
    shareCars(together);
    runShuttles(together, proposals);
    lendLightVehicles(together);
    together.with(Lever::MobilityAllowance, 300);
    return ready;
}

}  // namespace kabar::scenario
