// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/finding.h"

#include <algorithm>
#include <array>

namespace kabar::study {

namespace {
constexpr std::array<std::string_view, 4> kNames{"third_places", "active", "carpool", "shuttles"};
}

std::string_view name(Family family) {
    return kNames[static_cast<std::size_t>(family)];
}

std::optional<Family> familyNamed(std::string_view text) {
    const auto found = std::ranges::find(kNames, text);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Family>(found - kNames.begin());
}

}  // namespace kabar::study
