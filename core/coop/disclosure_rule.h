// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace kabar::coop {

/// Least number of persons and of employers behind a cell that may leave, and the largest share of one employer in any of
/// its sums; a share of exactly `maxShare` may leave. Defaults after the French statistical office's rules for enterprise
/// tables (3 units, 85 %) and for its 200 m squares (11 households).
struct DisclosureRule {
    int minPersons = 11;
    int minEmployers = 3;
    double maxShare = 0.85;

    friend bool operator==(const DisclosureRule&, const DisclosureRule&) = default;
};

/// The stricter of the two in every part: how an owner's rule joins the cooperative's, which it can therefore only tighten.
[[nodiscard]] DisclosureRule combined(const DisclosureRule& a, const DisclosureRule& b);

/// `{"max_share":0.8,"min_employers":3,"min_persons":20}`.
[[nodiscard]] std::string ruleText(const DisclosureRule& rule);

/// Reads what `ruleText` writes; parts that are not given keep their default, and none may be laxer than it. Fails with
/// `Malformed`, or `OutOfRange` for a laxer or impossible part.
[[nodiscard]] Result<DisclosureRule> parseRule(std::string_view json);

}  // namespace kabar::coop
