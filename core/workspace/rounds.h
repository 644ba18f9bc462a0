// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/node/cooperative.h"
#include "core/scenario/comparison.h"
#include "core/store/workshop_file.h"
#include "core/study/run_studies.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

/// The jobs that the window and the scripts share: from a workshop file, back into it.
namespace kabar::workspace {

/// Asks every node of the file the algorithms of these names, or all, and keeps what came out, refusals included. Fails with
/// `NotFound` when a name is not known, or when there is nobody to ask or nothing to ask with, saying what to do.
[[nodiscard]] Result<node::AskOutcome> askNodes(store::WorkshopFile& file, std::span<const std::string> names,
                                                const Clock& clock, std::stop_token stop = {},
                                                const Progress& progress = kNoProgress);

/// The released tables of the file; asks the nodes first when one that the studies read is missing, or when `again`. Fails
/// with the reason why one that all studies need could not be released.
[[nodiscard]] Result<std::vector<coop::ReleasedTable>> tablesToStudy(store::WorkshopFile& file, bool again,
                                                                     const Clock& clock, std::stop_token stop = {},
                                                                     const Progress& progress = kNoProgress);

/// Runs the studies on `tables` and keeps their results.
[[nodiscard]] Result<study::StudyRun> runStudies(store::WorkshopFile& file, std::span<const coop::ReleasedTable> tables,
                                                 const study::StudyOptions& options, const Clock& clock,
                                                 std::stop_token stop = {}, const Progress& progress = kNoProgress);

/// Puts the ready scenarios into a file that has none.
[[nodiscard]] Status prepareScenarios(store::WorkshopFile& file);

/// Compares the file's scenarios, under the room's own factor values.
[[nodiscard]] Result<scenario::Comparison> compareScenarios(store::WorkshopFile& file, std::uint64_t seed,
                                                            std::stop_token stop = {},
                                                            const Progress& progress = kNoProgress);

}  // namespace kabar::workspace
