// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/lever.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kabar::scenario {

/// One measure that a scenario may hold, with the levers that belong to it alone.
enum class Part : std::uint8_t { ThirdPlaces, Remote, Carpool, Shuttles, Ebikes, Twizys, Electric };
inline constexpr Part kParts[]{Part::ThirdPlaces, Part::Remote, Part::Carpool, Part::Shuttles,
                               Part::Ebikes,      Part::Twizys, Part::Electric};

/// "third_places", "remote", "carpool", "shuttles", "ebikes", "twizys", "electric".
[[nodiscard]] std::string_view name(Part part);
[[nodiscard]] std::span<const Lever> leversOf(Part part);
/// Whether those who engage get the mobility allowance.
[[nodiscard]] bool earnsAllowance(Part part);
/// Whether `levers` do anything of it.
[[nodiscard]] bool holds(const Levers& levers, Part part);
[[nodiscard]] std::vector<Part> partsOf(const Levers& levers);
/// `levers` with that part as in `other`.
[[nodiscard]] Levers withPart(Levers levers, Part part, const Levers& other);

}  // namespace kabar::scenario
