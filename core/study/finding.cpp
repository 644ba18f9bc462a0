// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/finding.h"

#include <array>

namespace kabar::study {

std::string_view name(Family family) {
    static constexpr std::array<std::string_view, 4> kNames{"third_places", "active", "carpool", "shuttles"};
    return kNames[static_cast<std::size_t>(family)];
}

}  // namespace kabar::study
