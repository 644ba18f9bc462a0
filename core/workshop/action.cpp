// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/action.h"

#include "action_kind_texts.h"
#include "core/workshop/text.h"

#include <array>
#include <charconv>
#include <format>
#include <iterator>
#include <vector>

namespace kabar::workshop {

namespace {

/// `text` cut at `separator` into three whole numbers.
std::optional<std::array<int, 3>> threeNumbers(std::string_view text, char separator) {
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t end = i < 2 ? text.find(separator) : text.size();
        if (end == std::string_view::npos || end == 0) return std::nullopt;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + end, numbers[i]);
        if (error != std::errc() || stop != text.data() + end || numbers[i] < 1) return std::nullopt;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return numbers;
}

std::chrono::year_month_day ymd(int year, int month, int day) {
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

}  // namespace

std::string_view name(ActionState state) {
    switch (state) {
        case ActionState::Decided:
            return "decided";
        case ActionState::Started:
            return "started";
        case ActionState::Done:
            return "done";
    }
    return "decided";
}

const std::vector<std::string>& actionKinds() {
    static const std::vector<std::string> kinds(std::begin(kActionKindTexts), std::end(kActionKindTexts));
    return kinds;
}

Result<ActionState> parseActionState(std::string_view text) {
    for (const ActionState state : {ActionState::Decided, ActionState::Started, ActionState::Done})
        if (text == name(state)) return state;
    return fail(Error{.code = Error::Code::Malformed, .clause = clause("action.state")}.of("state", text));
}

Status validate(const Action& action) {
    if (isBlank(action.text))
        return fail(Error{.code = Error::Code::OutOfRange, .clause = clause("action.no-text")}.of("text", action.text));
    return {};
}

Result<std::optional<std::chrono::year_month_day>> parseDate(std::string_view text) {
    if (isBlank(text)) return std::nullopt;
    std::optional<std::chrono::year_month_day> date;
    if (const auto iso = threeNumbers(text, '-')) date = ymd((*iso)[0], (*iso)[1], (*iso)[2]);
    if (const auto french = threeNumbers(text, '/')) date = ymd((*french)[2], (*french)[1], (*french)[0]);
    if (!date || !date->ok() || date->year() < std::chrono::year(1900) || date->year() > std::chrono::year(2200))
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("action.due")}.of("due", text));
    return date;
}

std::string isoDate(const std::optional<std::chrono::year_month_day>& date) {
    return date ? std::format("{:%F}", *date) : std::string();
}

}  // namespace kabar::workshop
