// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/gap.h"

#include <array>

namespace kabar::scenario {

std::string_view name(Gap gap) {
    static constexpr std::array<std::string_view, 9> kNames{"no_homes",        "no_flows",         "no_slots",
                                                            "no_third_places", "no_shuttle_lines", "no_mode",
                                                            "no_remote_days",  "no_car_ownership", "stale_studies"};
    return kNames[static_cast<std::size_t>(gap)];
}

}  // namespace kabar::scenario
