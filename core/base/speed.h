// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

namespace kabar {

/// How long a way takes at one speed.
constexpr Seconds operator/(Metres way, MetresPerSecond speed) {
    return {way.value / speed.value};
}

}  // namespace kabar
