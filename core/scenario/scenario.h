// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/lever.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::scenario {

enum class Kind : std::uint8_t { Baseline, ThirdPlaces, Carpool, Shuttles, Light, Remote, Electric, Together, Own };

/// "baseline", "third_places", "carpool", "shuttles", "light", "remote", "electric", "together", "own".
[[nodiscard]] std::string_view name(Kind kind);
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name);

/// A set of levers on the one baseline. Plain data.
struct Scenario {
    std::int64_t id = 0;  ///< in the workshop file; 0 before it is saved
    std::string name;
    Kind kind = Kind::Own;
    Levers levers;
};

/// What the studies propose: how many places and lines, nothing where the study has not run, and how full those lines would
/// be on average, where it is known.
struct Proposals {
    std::optional<int> thirdPlaces = {};
    std::optional<int> shuttleLines = {};
    std::optional<double> shuttleFill = {};  ///< as Lever::ShuttleFill
};

/// What a ready scenario of the kind is called until the room renames it; empty for the room's own.
[[nodiscard]] std::string_view readyName(Kind kind);

/// The scenarios that a workshop starts from: the baseline, each family of measures alone, all of them together, remote work
/// and electric cars. "Together" pulls exactly the levers of the families and of remote work; what drives the cars that
/// remain is no choice among ways to come.
[[nodiscard]] std::vector<Scenario> readyScenarios(const Proposals& proposals);

}  // namespace kabar::scenario
