// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/study/study_input.h"

namespace kabar::study {

struct StudyRun {
    std::vector<StudyResult> results;  ///< in the order of the options' families
    bool stopped = false;              ///< the families that were not reached are missing
};

/// Runs the families that `options` name, one after the other; stages are named after them. When stopped, what was complete
/// is kept. Fails with `NotFound` when a released table that a family reads is missing.
[[nodiscard]] Result<StudyRun> runStudies(std::span<const coop::ReleasedTable> tables, const geo::Territory& territory,
                                          const TravelTimes& travel, const StudyOptions& options, const Clock& clock,
                                          std::stop_token stop, const Progress& progress);

}  // namespace kabar::study
