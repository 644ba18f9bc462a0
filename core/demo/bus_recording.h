// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace kabar::demo {

struct RecordingRequest {
    std::uint64_t seed = 974;
    std::int64_t frames = 1'000'000;
    Time until;  ///< the moment of the last frame, about
};

/// Writes what a logger on the bus of an invented Twizy hears while it is driven, in the form of can-utils' candump: some
/// 350 frames a second, as on a real bus, with the values of `FleetVehicle`'s kind. Same request, same file. Refuses to
/// replace a file. Fails with `OutOfRange` for fewer than 1 or more than 100 million frames, `Unwritable`, `Cancelled`;
/// nothing half written stays.
[[nodiscard]] Status writeRecording(const std::filesystem::path& path, const RecordingRequest& request,
                                    std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::demo
