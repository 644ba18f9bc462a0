// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::workshop {

enum class ActionState { Decided, Started, Done };

/// "decided", "started", "done".
[[nodiscard]] std::string_view name(ActionState state);
/// Fails with `Malformed` on another word.
[[nodiscard]] Result<ActionState> parseActionState(std::string_view text);

/// The values of the wiki's field « Actions décidées par les participants », word for word
/// (`resources/wiki/action_kinds.txt`). A workshop may add its own.
[[nodiscard]] const std::vector<std::string>& actionKinds();

/// Something the participants decided to do.
struct Action {
    std::int64_t id = 0;  ///< 0 until saved
    std::string text;
    std::string kind;  ///< one of `actionKinds`, the room's own, or empty
    std::string owner;
    std::optional<std::chrono::year_month_day> due;
    ActionState state = ActionState::Decided;

    friend bool operator==(const Action&, const Action&) = default;
};

/// Fails with `OutOfRange` when the text is empty.
[[nodiscard]] Status validate(const Action& action);

/// Reads `2026-12-31` and `31/12/2026`; an empty text is no date. Fails with `Malformed` on anything else, and on days that
/// no calendar has.
[[nodiscard]] Result<std::optional<std::chrono::year_month_day>> parseDate(std::string_view text);
/// `2026-12-31`, or nothing.
[[nodiscard]] std::string isoDate(const std::optional<std::chrono::year_month_day>& date);

}  // namespace kabar::workshop
