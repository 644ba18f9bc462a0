// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/part.h"

#include <algorithm>
#include <array>

namespace kabar::scenario {

namespace {

constexpr std::array kPlaceLevers{Lever::ThirdPlaces, Lever::ThirdPlaceUptake, Lever::ThirdPlaceDays};
constexpr std::array kRemoteLevers{Lever::RemoteUptake};
constexpr std::array kCarpoolLevers{Lever::CarpoolUptake, Lever::CarpoolOccupancy};
constexpr std::array kShuttleLevers{Lever::ShuttleLines, Lever::ShuttleUptake, Lever::ShuttleFill, Lever::ShuttleFare};
constexpr std::array kEbikeLevers{Lever::EbikeUptake, Lever::EbikeReach};
constexpr std::array kTwizyLevers{Lever::TwizyUptake, Lever::TwizyReach};
constexpr std::array kElectricLevers{Lever::ElectricShare};

/// Without any of these the others move nothing.
std::span<const Lever> neededFor(Part part) {
    switch (part) {
        case Part::ThirdPlaces:
            return kPlaceLevers;
        case Part::Shuttles:
            return std::span(kShuttleLevers).first(2);
        default:
            return leversOf(part).first(1);
    }
}

}  // namespace

std::string_view name(Part part) {
    static constexpr std::array<std::string_view, std::size(kParts)> kNames{"third_places", "remote", "carpool", "shuttles",
                                                                            "ebikes",       "twizys", "electric"};
    return kNames[static_cast<std::size_t>(part)];
}

std::span<const Lever> leversOf(Part part) {
    switch (part) {
        case Part::ThirdPlaces:
            return kPlaceLevers;
        case Part::Remote:
            return kRemoteLevers;
        case Part::Carpool:
            return kCarpoolLevers;
        case Part::Shuttles:
            return kShuttleLevers;
        case Part::Ebikes:
            return kEbikeLevers;
        case Part::Twizys:
            return kTwizyLevers;
        case Part::Electric:
            return kElectricLevers;
    }
    return {};
}

bool earnsAllowance(Part part) {
    return part == Part::Carpool || part == Part::Ebikes || part == Part::Twizys;
}

bool holds(const Levers& levers, Part part) {
    return std::ranges::all_of(neededFor(part), [&](Lever lever) { return levers[lever] > 0; });
}

std::vector<Part> partsOf(const Levers& levers) {
    std::vector<Part> parts;
    for (const Part part : kParts)
        if (holds(levers, part)) parts.push_back(part);
    return parts;
}

Levers withPart(Levers levers, Part part, const Levers& other) {
    for (const Lever lever : leversOf(part)) levers.with(lever, other[lever]);
    return levers;
}

}  // namespace kabar::scenario
