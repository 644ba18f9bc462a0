// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/brief_source/material.h"
#include "core/report/brief_input.h"

#include <stop_token>

namespace kabar::brief_source {

/// Everything that the brief and the report are made of; the scenarios are computed from the released tables with the
/// workshop's seed. What the workshop does not hold stays empty. Fails with why a part of it cannot be read, `Cancelled`
/// when stopped.
[[nodiscard]] Result<report::BriefInput> briefInput(const Material& material, const Clock& clock, std::stop_token stop = {},
                                                    const Progress& progress = kNoProgress);

/// `input` with what people wrote as it is now; the rest stays as it was computed.
[[nodiscard]] Result<report::BriefInput> withFreshTexts(report::BriefInput input, const Material& material);

}  // namespace kabar::brief_source
