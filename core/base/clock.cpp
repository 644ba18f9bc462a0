// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <format>
#include <sstream>

namespace kabar {

namespace {

using namespace std::chrono_literals;
constexpr Time kEarliest = std::chrono::sys_days(1900y / 1 / 1), kLatest = std::chrono::sys_days(2200y / 1 / 1);

}  // namespace

Clock systemClock() {
    return [] { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
}

std::string iso8601(Time time) {
    return std::format("{:%FT%T}Z", time);
}

Result<Time> parseIso8601(std::string_view text) {
    std::istringstream in{std::string(text)};
    Time time;
    in >> std::chrono::parse("%FT%TZ", time);
    if (in.fail() || in.peek() != std::istringstream::traits_type::eof())
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("time.not-utc")}.of("time", text));
    if (time < kEarliest || time >= kLatest)
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("time.other-age")}.of("time", text));
    return time;
}

}  // namespace kabar
