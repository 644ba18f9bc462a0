// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maps/layers.h"
#include "ui/scenarios/pair_run.h"

namespace kabar::ui {

/// Vehicle-kilometres a commuter and day by home zone, with the third places and lines that the scenario opens. The zones of
/// `beside` share its classes.
[[nodiscard]] maps::Layers levelLayers(const scenario::CommuteModel& model, const scenario::Levers& levers,
                                       const scenario::Outcome& outcome, const scenario::Outcome& beside, bool french);

/// How many of them B adds or takes away against A.
[[nodiscard]] maps::Layers changeLayers(const scenario::CommuteModel& model, const scenario::Levers& levers,
                                        const scenario::Outcome& outcomeB, bool french);

}  // namespace kabar::ui
