// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/brief_input.h"

namespace kabar::report {

/// A workshop in which everything was done, with plainly invented figures. The vote chose "Tous ensemble".
[[nodiscard]] BriefInput sampleInput();

/// The same with texts as long as a person can write, 25 scenarios, 30 risks and 40 actions.
[[nodiscard]] BriefInput longInput();

/// `sampleInput` with every name and text made of markup.
[[nodiscard]] BriefInput hostileInput();
inline constexpr const char* kHostile = "<script>alert(1)</script> {{Boom|x=1}} [[File:a]] | '''b''' ~~~~ & \"q\"";

}  // namespace kabar::report
