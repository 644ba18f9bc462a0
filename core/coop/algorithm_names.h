// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/algorithm_document.h"

#include <array>
#include <string_view>
#include <utility>

namespace kabar::coop {

inline constexpr std::string_view kDocumentFormat = "kabar algorithm 1";

/// Words of the document format.
inline constexpr std::array<std::pair<Field, std::string_view>, 7> kFieldNames{{{Field::DaysOnSite, "days_on_site"},
                                                                                {Field::Arrival, "arrival"},
                                                                                {Field::Distance, "distance"},
                                                                                {Field::Mode, "mode"},
                                                                                {Field::HasCar, "has_car"},
                                                                                {Field::HasLicence, "has_licence"},
                                                                                {Field::RemoteDays, "remote_days"}}};
inline constexpr std::array<std::pair<MergeStep::Part, std::string_view>, 5> kPartNames{{{MergeStep::Part::Home, "home"},
                                                                                         {MergeStep::Part::Work, "work"},
                                                                                         {MergeStep::Part::Slot, "slot"},
                                                                                         {MergeStep::Part::Band, "band"},
                                                                                         {MergeStep::Part::Mode, "mode"}}};
inline constexpr std::array<std::pair<bool Measures::*, std::string_view>, 5> kMeasureNames{
    {{&Measures::daysOnSite, "days_on_site"},
     {&Measures::distance, "distance"},
     {&Measures::distanceDays, "distance_days"},
     {&Measures::remote, "remote"},
     {&Measures::car, "car"}}};

template <class Key, std::size_t Count>
[[nodiscard]] constexpr std::string_view nameIn(const std::array<std::pair<Key, std::string_view>, Count>& names, Key key) {
    for (const auto& [candidate, name] : names)
        if (candidate == key) return name;
    return {};
}

template <class Key, std::size_t Count>
[[nodiscard]] constexpr std::optional<Key> keyIn(const std::array<std::pair<Key, std::string_view>, Count>& names,
                                                 std::string_view name) {
    for (const auto& [key, candidate] : names)
        if (candidate == name) return key;
    return std::nullopt;
}

}  // namespace kabar::coop
