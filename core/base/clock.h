// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace kabar {

/// A moment in UTC, to the millisecond.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Time is passed in, so that tests and simulations can set it.
using Clock = std::function<Time()>;

[[nodiscard]] Clock systemClock();

/// `2026-11-22T08:30:00.000Z`.
[[nodiscard]] std::string iso8601(Time time);

/// Reads what `iso8601` writes, and nothing behind it; seconds' fraction may be missing. Fails with `Malformed`, and with
/// `OutOfRange` before 1900 and from 2200 on, where no clock stands that is only wrong.
[[nodiscard]] Result<Time> parseIso8601(std::string_view text);

}  // namespace kabar
