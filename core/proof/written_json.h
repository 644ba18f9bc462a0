// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/brief_input.h"

#include <nlohmann/json_fwd.hpp>

namespace kabar::proof {

/// What people wrote, voted and decided, without anything that is computed and without a participant's name.
[[nodiscard]] nlohmann::json writtenJson(const report::BriefInput& input);
/// Throws what the JSON library throws at a document of another shape.
[[nodiscard]] report::BriefInput writtenFrom(const nlohmann::json& document);

}  // namespace kabar::proof
