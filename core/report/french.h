// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/moments.h"
#include "core/words/numbers.h"
#include "core/words/typography.h"

#include <string>
#include <string_view>

namespace kabar::report {

using words::folded;
using words::kNarrowSpace;
using words::parseTypedNumber;
using words::readDate;
using words::TypedNumber;
using words::typeset;

/// `12 340`, `3,4`, `−5` in French.
[[nodiscard]] inline std::string formatNumber(double value, int decimals) {
    return words::number(value, decimals, words::Language::French);
}
/// `22 novembre 2026`.
[[nodiscard]] inline std::string formatDate(std::string_view iso8601) {
    return words::date(iso8601, words::Language::French);
}

}  // namespace kabar::report
