// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/report/brief_input.h"
#include "core/store/database.h"

#include <stop_token>

namespace kabar::workspace {

/// Everything that the brief and the report are made of, read from a workshop file and, for the scenarios, computed from
/// its released tables with the workshop's seed. What the file does not hold stays empty. Fails with `Malformed` on a
/// document in the file that cannot be read, `Cancelled` when stopped.
[[nodiscard]] Result<report::BriefInput> briefInput(store::Database& database, const Clock& clock, std::stop_token stop = {},
                                                    const Progress& progress = kNoProgress);

/// `input` with what people wrote read again from the file; the rest stays as it was computed.
[[nodiscard]] Result<report::BriefInput> withFreshTexts(report::BriefInput input, store::Database& database);

/// BLAKE2b-256 of what the brief is made from: every row of the tables that it reads, in their order. The same file gives
/// the same hash; votes are counted, not told.
[[nodiscard]] Result<std::string> contentHash(const store::Database& database);

}  // namespace kabar::workspace
