// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace kabar::tests {

inline constexpr Time kNine{std::chrono::milliseconds(1'700'000'000'000)};

inline Clock fixedClock(std::int64_t milliseconds = kNine.time_since_epoch().count()) {
    return [milliseconds] { return Time(std::chrono::milliseconds(milliseconds)); };
}

}  // namespace kabar::tests
