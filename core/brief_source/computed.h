// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/factor/factor_set.h"
#include "core/geo/territory.h"
#include "core/report/brief_input.h"
#include "core/scenario/evidence.h"

#include <span>
#include <stop_token>

namespace kabar::brief_source {

/// What the engine's figures of a brief come of.
struct Computable {
    const geo::Territory& territory;
    const factor::FactorSet& factors;
    const scenario::Evidence& evidence;
    std::span<const scenario::Scenario> scenarios;  ///< none: the ready ones
};

/// Fills `input` with tables, findings, factors and scenarios, under its own seed; without trips to compute them from, the
/// scenarios stay empty. Fails with `Cancelled` when stopped.
[[nodiscard]] Status addComputed(const Computable& from, report::BriefInput& input, std::stop_token stop = {},
                                 const Progress& progress = kNoProgress);

}  // namespace kabar::brief_source
