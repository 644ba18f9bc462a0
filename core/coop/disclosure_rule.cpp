// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/disclosure_rule.h"

#include "core/coop/strict_json.h"

#include <algorithm>

namespace kabar::coop {

DisclosureRule combined(const DisclosureRule& a, const DisclosureRule& b) {
    return {.minPersons = std::max(a.minPersons, b.minPersons),
            .minEmployers = std::max(a.minEmployers, b.minEmployers),
            .maxShare = std::min(a.maxShare, b.maxShare)};
}

std::string ruleText(const DisclosureRule& rule) {
    return canonicalJson(
        {{"min_persons", rule.minPersons}, {"min_employers", rule.minEmployers}, {"max_share", rule.maxShare}});
}

Result<DisclosureRule> parseRule(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed) return fail(parsed.error());
    StrictObject object(*parsed, "rule");
    DisclosureRule rule;
    if (object.has("min_persons")) rule.minPersons = object.integer("min_persons", rule.minPersons, 1'000'000);
    if (object.has("min_employers")) rule.minEmployers = object.integer("min_employers", rule.minEmployers, 10'000);
    if (object.has("max_share")) rule.maxShare = object.number("max_share", 0.01, rule.maxShare);
    if (auto read = object.finish(); !read) return fail(read.error());
    return rule;
}

}  // namespace kabar::coop
