// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/sandbox.h"

#include <stop_token>

namespace kabar::demo {

/// Does the whole main job on a sandbox file: asks its nodes, runs the studies, makes the scenarios, simulates the fleet and
/// fills the room, at the moment `now`. Stages: asking, the families' names, scenarios, fleet, room.
[[nodiscard]] Status furnishDemo(store::WorkshopFile& file, std::uint64_t seed, Time now, std::stop_token stop = {},
                                 const Progress& progress = kNoProgress);

/// The demo territory as a complete workshop, made whole or not at all: `makeSandbox` and `furnishDemo`.
[[nodiscard]] Result<Outcome> makeDemoWorkshop(const std::filesystem::path& path, const SandboxRequest& request, Time now,
                                               std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::demo
