// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/mapping.h"

#include <array>
#include <utility>

namespace kabar::node {

template <class Value, std::size_t Count>
using Words = std::array<std::pair<Value, std::string_view>, Count>;

/// The words of a mapping file.
inline constexpr Words<RecordField, 21> kFieldWords{{{RecordField::HomeLatitude, "home_latitude"},
                                                     {RecordField::HomeLongitude, "home_longitude"},
                                                     {RecordField::Home, "home"},
                                                     {RecordField::HomeAddress, "home_address"},
                                                     {RecordField::HomeAddressMore, "home_address_more"},
                                                     {RecordField::HomePostcode, "home_postcode"},
                                                     {RecordField::HomeCommune, "home_commune"},
                                                     {RecordField::HomeInsee, "home_insee"},
                                                     {RecordField::Person, "person"},
                                                     {RecordField::Site, "site"},
                                                     {RecordField::WorkLatitude, "work_latitude"},
                                                     {RecordField::WorkLongitude, "work_longitude"},
                                                     {RecordField::Work, "work"},
                                                     {RecordField::WorkAddress, "work_address"},
                                                     {RecordField::Arrival, "arrival"},
                                                     {RecordField::Departure, "departure"},
                                                     {RecordField::DaysOnSite, "days_on_site"},
                                                     {RecordField::Mode, "mode"},
                                                     {RecordField::HasCar, "has_car"},
                                                     {RecordField::HasLicence, "has_licence"},
                                                     {RecordField::RemoteDays, "remote_days"}}};
inline constexpr Words<Encoding, 7> kEncodingWords{{{Encoding::Utf8, "utf-8"},
                                                    {Encoding::Utf16, "utf-16"},
                                                    {Encoding::Latin1, "latin1"},
                                                    {Encoding::Latin9, "latin9"},
                                                    {Encoding::Windows1252, "windows-1252"},
                                                    {Encoding::MacRoman, "macroman"},
                                                    {Encoding::Ibm850, "ibm850"}}};
inline constexpr Words<TimeUnit, 7> kTimeWords{{{TimeUnit::HourColonMinute, "hh:mm"},
                                                {TimeUnit::HourMinuteDigits, "hhmm"},
                                                {TimeUnit::HourLetterMinute, "7h30"},
                                                {TimeUnit::HourPointMinute, "h.mm"},
                                                {TimeUnit::Minutes, "minutes"},
                                                {TimeUnit::DecimalHours, "decimal_hours"},
                                                {TimeUnit::DayFraction, "day_fraction"}}};
inline constexpr Words<DaysUnit, 3> kDaysWords{
    {{DaysUnit::PerWeek, "days_per_week"}, {DaysUnit::PerMonth, "days_per_month"}, {DaysUnit::Percent, "percent"}}};
inline constexpr Words<PairOrder, 2> kOrderWords{
    {{PairOrder::LatitudeFirst, "lat,lon"}, {PairOrder::LongitudeFirst, "lon,lat"}}};
inline constexpr Words<OnProblem, 2> kProblemWords{{{OnProblem::Refuse, "refuse"}, {OnProblem::LeaveOutRow, "leave_out"}}};

template <class Value, std::size_t Count>
[[nodiscard]] constexpr std::string_view wordFor(const Words<Value, Count>& words, Value value) {
    for (const auto& [candidate, word] : words)
        if (candidate == value) return word;
    return {};
}

template <class Value, std::size_t Count>
[[nodiscard]] constexpr std::optional<Value> valueOf(const Words<Value, Count>& words, std::string_view word) {
    for (const auto& [value, candidate] : words)
        if (candidate == word) return value;
    return std::nullopt;
}

}  // namespace kabar::node
