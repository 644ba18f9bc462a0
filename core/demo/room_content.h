// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/workshop_file.h"

#include <cstdint>

namespace kabar::demo {

/// Fills an empty room: 20 fictitious people registered and 17 present with one who did not register, an agenda of three
/// hours not yet begun, a closed ballot on the five scenarios with a vote of each person present, a second ballot ready to
/// open, and three decided actions. Nothing of it is for undoing. The same seed and moment give the same rows.
[[nodiscard]] Status furnishRoom(store::WorkshopFile& file, std::uint64_t seed, Time moment);

}  // namespace kabar::demo
