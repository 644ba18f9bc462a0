// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/study/study_input.h"

namespace kabar::study {

/// A family that could not be studied, and why: its table was not released.
struct PassedOver {
    Family family{};
    Error reason;
};

struct StudyRun {
    std::vector<StudyResult> results;  ///< in the order of the options' families
    std::vector<PassedOver> passedOver;
    bool stopped = false;  ///< the families that were not reached are missing
};

/// Runs the families that `options` name, one after the other, under the territory's `factors`; stages are named after them.
/// When stopped, what was complete is kept. A family without its released table is passed over. Fails with `NotFound` when
/// the tables that all of them read, of homes and of bands, are missing.
[[nodiscard]] Result<StudyRun> runStudies(std::span<const coop::ReleasedTable> tables, const geo::Territory& territory,
                                          const factor::FactorSet& factors, const StudyOptions& options, const Clock& clock,
                                          std::stop_token stop, const Progress& progress);

}  // namespace kabar::study
