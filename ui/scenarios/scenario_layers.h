// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "maps/layers.h"
#include "ui/scenarios/pair_run.h"

namespace kabar::ui {

/// Edges between the classes that the maps of both scenarios share, vehicle-kilometres a commuter and day.
[[nodiscard]] std::vector<double> sharedEdges(const scenario::Outcome& a, const scenario::Outcome& b);

/// Vehicle-kilometres a commuter and day by home zone, with the third places and lines that the scenario opens.
/// Takes the zones of `before` where they are the same.
[[nodiscard]] maps::Layers levelLayers(const scenario::CommuteModel& model, const scenario::Levers& levers,
                                       const scenario::Outcome& outcome, std::vector<double> edges,
                                       const words::Words& words, const maps::Layers& before);

/// How many of them B adds or takes away against A.
[[nodiscard]] maps::Layers changeLayers(const scenario::CommuteModel& model, const scenario::Levers& levers,
                                        const scenario::Outcome& outcomeB, const words::Words& words,
                                        const maps::Layers& before);

}  // namespace kabar::ui
