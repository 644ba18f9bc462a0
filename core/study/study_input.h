// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/commuters/commuters.h"
#include "core/study/gazetteer.h"
#include "core/study/study_options.h"
#include "core/study/travel_time.h"

#include <cstddef>
#include <span>
#include <stop_token>

namespace kabar::study {

using commuters::kBandsTable;
using commuters::kFlowsTable;
using commuters::kHomesTable;
using commuters::kSlotsTable;
using commuters::kWeekdays;

/// The coarsest zone that is put on the map: about 6 km across.
inline constexpr int kCoarsestPlaced = 6;
[[nodiscard]] inline bool isPlaced(geo::Zone zone) {
    return zone.isValid() && zone.resolution() >= kCoarsestPlaced;
}

/// Whether a place to work at is worth going to instead: at most half as far as work, and 3 km nearer. Metres one way.
[[nodiscard]] bool isWorthGoing(double toPlace, double toWork);

/// The table of that name. Fails with `NotFound` and says what to run.
[[nodiscard]] Result<const coop::ReleasedTable*> tableNamed(std::span<const coop::ReleasedTable> tables,
                                                            std::string_view name);

/// The factors that each study of car trips begins with, in this order; its own begin at `kOwnFactor`.
enum CarFactor : std::size_t { kDetour, kUnknownByCar, kOwnFactor };

/// What every family reads; references to what outlives it.
struct StudyInput {
    std::span<const coop::ReleasedTable> tables;
    const Gazetteer& gazetteer;
    const commuters::Commuters& population;
    const TravelTimes& travel;
    const factor::FactorSet& factors;  ///< with what the tables say of the detour and of those who drive
};

/// Who could work near home: p-median and maximal covering over the territory's places and its populated zones, for 1 to
/// `mostPlaces` places. Demand is what the table knows: the days a week that people said they could work elsewhere.
[[nodiscard]] Result<StudyResult> studyThirdPlaces(const StudyInput& input, const ThirdPlaceOptions& options,
                                                   std::uint64_t seed, std::chrono::duration<double> timePerProblem,
                                                   std::stop_token stop, const Progress& progress);
/// Who could come without a car of their own, each by the lightest means that reaches.
[[nodiscard]] Result<StudyResult> studyActive(const StudyInput& input, const ActiveOptions& options);
/// Who drives alone from the same zone to the same zone in the same half hour.
[[nodiscard]] Result<StudyResult> studyCarpool(const StudyInput& input, const CarpoolOptions& options);
/// Which corridors could fill a shuttle.
[[nodiscard]] Result<StudyResult> studyShuttles(const StudyInput& input, const ShuttleOptions& options, std::stop_token stop,
                                                const Progress& progress);

}  // namespace kabar::study
