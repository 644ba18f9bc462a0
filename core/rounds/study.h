// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"
#include "core/rounds/records.h"
#include "core/study/run_studies.h"

#include <optional>
#include <vector>

namespace kabar::rounds {

/// Whether the nodes are asked before the studies run.
enum class Asking {
    Never,        ///< on what the workshop holds
    WhenMissing,  ///< when a table that the studies read is not there
    Always,
};

struct StudyRound {
    std::optional<node::AskOutcome> asked;
    std::vector<coop::ReleasedTable> tables;  ///< that the studies had
    study::StudyRun run;
    std::optional<Error> problem;  ///< why a table could not be released, though studies ran without it
};

/// Runs the studies that `options` names on the workshop's tables and keeps their results; asks first as `asking` says, and
/// keeps what was asked even when no study can run on it. Fails with the reason why a table that all studies need could not
/// be released, as `ask`, and with `Cancelled` when stopped before a study ran.
[[nodiscard]] Result<StudyRound> study(Records& records, Asking asking, const study::StudyOptions& options,
                                       const Clock& clock, std::stop_token stop = {},
                                       const Progress& progress = kNoProgress);

}  // namespace kabar::rounds
