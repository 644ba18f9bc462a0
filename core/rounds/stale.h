// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/study.h"

namespace kabar::rounds {

/// What the studies of a workshop were asked with last, the seed being the workshop's: asked so again, they answer the same
/// question on the tables of today.
[[nodiscard]] study::StudyOptions keptOptions(const session::Snapshot& snapshot);

/// Runs again, with what they were asked last, those of the workshop's studies that were computed from other tables than it
/// holds now, and keeps their results. Those that their tables no longer allow are passed over.
[[nodiscard]] Result<StudyRound> renew(Records& records, const Clock& clock, std::stop_token stop = {},
                                       const Progress& progress = kNoProgress);

}  // namespace kabar::rounds
