// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/stale.h"

namespace kabar::rounds {

study::StudyOptions keptOptions(const session::Snapshot& snapshot) {
    study::StudyOptions options;
    options.seed = static_cast<std::uint64_t>(snapshot.meta.orNothing().seed);
    for (const study::StudyResult& result : snapshot.studies.orNothing())
        study::applyParameters(result.family, result.parameters, options);
    return options;
}

Result<StudyRound> renew(Records& records, const Clock& clock, std::stop_token stop, const Progress& progress) {
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    study::StudyOptions options = keptOptions(**snapshot);
    options.families = (*snapshot)->stale;
    return study(records, Asking::Never, options, clock, std::move(stop), progress);
}

}  // namespace kabar::rounds
