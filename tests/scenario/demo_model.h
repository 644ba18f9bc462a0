// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/commute_model.h"

namespace kabar::scenario::fixture {

/// The demo territory's model, through the real gate and the real studies. Takes a second or two.
[[nodiscard]] Result<CommuteModel> demoModel();

}  // namespace kabar::scenario::fixture
