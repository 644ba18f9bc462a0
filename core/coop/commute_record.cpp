// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/commute_record.h"

#include <array>
#include <utility>

namespace kabar::coop {

namespace {
constexpr std::array<std::pair<Mode, std::string_view>, 10> kNames{{
    {Mode::Unknown, "unknown"},
    {Mode::Walk, "walk"},
    {Mode::Bicycle, "bicycle"},
    {Mode::EBike, "ebike"},
    {Mode::Scooter, "scooter"},
    {Mode::Car, "car"},
    {Mode::Carpool, "carpool"},
    {Mode::Bus, "bus"},
    {Mode::Twizy, "twizy"},
    {Mode::Home, "home"},
}};
}

std::string_view name(Mode mode) {
    return kNames[static_cast<std::size_t>(mode)].second;
}

std::optional<Mode> modeNamed(std::string_view name) {
    for (const auto& [mode, text] : kNames)
        if (text == name) return mode;
    return std::nullopt;
}

}  // namespace kabar::coop
