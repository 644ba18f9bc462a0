// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/vehicle_status.h"

#include <QString>

namespace kabar::ui::words {

/// "just now", "4 min ago", "2 h ago", "3 days ago"; always with its age, so that no old reading passes for a live one.
[[nodiscard]] QString age(std::chrono::milliseconds age);

/// "driving", "charging", "parked", "unknown".
[[nodiscard]] QString state(telemetry::VehicleState state);

/// "12:40", or "tomorrow 07:10", or with its weekday; in local time.
[[nodiscard]] QString moment(Time at, Time now, std::chrono::minutes localTime);

/// "12:40 – 13:05, 22 Nov."
[[nodiscard]] QString span(const telemetry::Span& span, std::chrono::minutes localTime);

/// "42 %, 21 km, parked, 4 min ago".
[[nodiscard]] QString condition(const telemetry::VehicleStatus& status, Time now);

}  // namespace kabar::ui::words
