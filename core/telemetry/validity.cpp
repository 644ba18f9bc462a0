// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/validity.h"

#include <toml++/toml.hpp>

#include <charconv>
#include <set>
#include <sstream>

namespace kabar::telemetry {

namespace {

std::unexpected<Error> refuse(const toml::node& at, std::string_view field, Clause clause) {
    std::ostringstream value;
    at.visit([&](const auto& shown) { value << shown; });
    return fail(Error{.code = Error::Code::Malformed, .clause = std::move(clause)}
                    .at(static_cast<long>(at.source().begin.line))
                    .of(field, value.str()));
}

Result<RawRange> rawRange(const toml::table& table, std::string_view field) {
    const toml::node* node = table.get("raw");
    if (!node) return RawRange{};
    const toml::array* pair = node->as_array();
    if (!pair || pair->size() != 2) return refuse(*node, field, clause("validity.raw"));
    const auto low = pair->get(0)->value<std::int64_t>(), high = pair->get(1)->value<std::int64_t>();
    if (!low || !high || *low < 0 || *high < *low) return refuse(*node, field, clause("validity.raw-order"));
    return RawRange{static_cast<std::uint64_t>(*low), static_cast<std::uint64_t>(*high)};
}

Status knowsOnly(const toml::table& table, const std::set<std::string_view>& keys, std::string_view owner) {
    for (const auto& [key, node] : table)
        if (!keys.contains(key.str())) return refuse(node, owner, clause("document.unknown-key-named", key.str()));
    return {};
}

/// "31|8"
Result<BitField> bitField(const toml::node& node, std::string_view owner) {
    const auto text = node.value<std::string_view>();
    const std::size_t bar = text ? text->find('|') : std::string_view::npos;
    if (bar == std::string_view::npos) return refuse(node, owner, clause("validity.bits"));
    BitField field;
    const char* end = text->data() + text->size();
    const auto start = std::from_chars(text->data(), text->data() + bar, field.start);
    const auto length = std::from_chars(text->data() + bar + 1, end, field.length);
    if (start.ec != std::errc() || length.ec != std::errc() || length.ptr != end || !fits(field))
        return refuse(node, owner, clause("validity.bits-outside"));
    return field;
}

Result<Condition> messageCondition(const toml::node& node, std::string_view name) {
    const toml::table* table = node.as_table();
    const toml::node* whenNode = table ? table->get("when") : nullptr;
    const toml::table* when = whenNode ? whenNode->as_table() : nullptr;
    if (!when || !when->get("bits")) return refuse(node, name, clause("validity.when-bits"));
    if (Status known = knowsOnly(*when, {"bits", "raw"}, name); !known) return fail(known.error());
    const auto field = bitField(*when->get("bits"), name);
    if (!field) return fail(field.error());
    const auto raw = rawRange(*when, name);
    if (!raw) return fail(raw.error());
    return Condition{*field, *raw};
}

Status addReading(const toml::table& table, SignalRule& rule, std::string_view name) {
    const auto reading = table["reading"].value<std::string>();
    if (!reading) return {};
    rule.reading = ReadingRule{.name = *reading};
    rule.reading->every = table["every"].value_or(1.0);
    rule.reading->settle = table["settle"].value_or(0);
    if (rule.reading->every < 0 || rule.reading->settle < 0) return refuse(table, name, clause("validity.negative"));
    return {};
}

Result<SignalRule> signalRule(const toml::node& node, std::string_view name) {
    const toml::table* table = node.as_table();
    if (!table) return refuse(node, name, clause("validity.table"));
    if (Status known = knowsOnly(*table, {"raw", "when", "reading", "every", "settle"}, name); !known)
        return fail(known.error());
    SignalRule rule;
    const auto raw = rawRange(*table, name);
    if (!raw) return fail(raw.error());
    rule.raw = *raw;
    if (const toml::table* when = (*table)["when"].as_table()) {
        rule.whenSignal = (*when)["signal"].value<std::string>();
        const auto whenRaw = rawRange(*when, name);
        if (!whenRaw) return fail(whenRaw.error());
        if (!rule.whenSignal) return refuse(*when, name, clause("validity.when-signal"));
        rule.whenRaw = *whenRaw;
    }
    if (Status read = addReading(*table, rule, name); !read) return fail(read.error());
    return rule;
}

Result<Validity> fromTable(const toml::table& root) {
    Validity validity;
    if (Status known = knowsOnly(root, {"message", "signal"}, "validity"); !known) return fail(known.error());
    if (const toml::table* messages = root["message"].as_table())
        for (const auto& [name, node] : *messages) {
            auto condition = messageCondition(node, name.str());
            if (!condition) return fail(condition.error());
            validity.ofMessages.emplace(name.str(), *condition);
        }
    if (const toml::table* signals = root["signal"].as_table())
        for (const auto& [name, node] : *signals) {
            auto rule = signalRule(node, name.str());
            if (!rule) return fail(rule.error());
            validity.ofSignals.emplace(name.str(), std::move(*rule));
        }
    return validity;
}

}  // namespace

Result<Validity> parseValidity(std::string_view text) {
    try {
        return fromTable(toml::parse(text));
    } catch (const toml::parse_error& error) {
        return fail(Error{.code = Error::Code::Malformed,
                          .clause = clause("document.not-toml", Foreign{std::string(error.description())})}
                        .at(static_cast<long>(error.source().begin.line)));
    }
}

}  // namespace kabar::telemetry
