// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"
#include "core/rounds/records.h"

#include <span>
#include <string>

namespace kabar::rounds {

/// All that asking and previews need as it is now: the workshop's cooperative, what this machine knows of its owners, and of
/// releases before.
[[nodiscard]] Result<node::Cooperative> readCooperative(Records& records);

/// Asks every node of the workshop the algorithms of these names, or all, and keeps what came out, refusals included; when
/// stopped, what was finished. Fails with `NotFound` when a name is not known, or when there is nobody to ask or nothing to
/// ask with, saying what to do.
[[nodiscard]] Result<node::AskOutcome> ask(Records& records, std::span<const std::string> names, const Clock& clock,
                                           std::stop_token stop = {}, const Progress& progress = kNoProgress);

/// Of a round of which no table came: `Refused` where a rule or an owner said no to all of it, else `NothingReleasable`.
[[nodiscard]] Error::Code whyNothing(const node::AskOutcome& asked);

}  // namespace kabar::rounds
