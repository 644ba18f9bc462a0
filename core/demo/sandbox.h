// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/demo/population.h"
#include "core/store/workshop_file.h"

#include <filesystem>
#include <functional>

namespace kabar::demo {

struct SandboxRequest {
    /// The sandbox knows no other moment, so that the same seed gives the same bytes on any day.
    static constexpr Time kMoment{std::chrono::sys_days{std::chrono::January / 5 / 2026} + std::chrono::hours(8)};

    PopulationRequest population;
    Time moment = kMoment;
    bool replace = false;  ///< an earlier sandbox of this name, and nothing else, may be replaced
};

/// What happened to the file of that name.
enum class Outcome { Made, Replaced, AlreadyThere };

/// Adds to the whole sandbox before it takes its name: asking the nodes, studies, scenarios, the fleet.
using Furnish = std::function<Status(store::WorkshopFile&)>;

/// Makes the workshop file `path` with the territory, the employers and the cooperative's signed algorithms, and beside it
/// the folder `NAME.sandbox` with one database and one mapping for each employer. Missing folders on the way are made.
/// Both appear whole, the folder first, or not at all; what a killed run left behind is cleared by the next.
/// A file with the same content is left as it is. Any other is refused (`Unwritable`), but for an earlier sandbox when
/// `request.replace` says so.
[[nodiscard]] Result<Outcome> makeSandbox(const std::filesystem::path& path, const geo::Territory& territory,
                                          const SandboxRequest& request, const Furnish& furnish = {},
                                          std::stop_token stop = {}, const Progress& progress = kNoProgress);

/// `NAME.sandbox` beside `NAME.kabar`.
[[nodiscard]] std::filesystem::path sandboxFolder(const std::filesystem::path& file);

}  // namespace kabar::demo
