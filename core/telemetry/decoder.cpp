// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/decoder.h"

#include <algorithm>
#include <set>
#include <span>

namespace kabar::telemetry {

namespace {

std::unexpected<Error> noMatch(std::string_view field, std::string_view value, Clause clause) {
    return fail(Error{.code = Error::Code::Mismatch, .clause = std::move(clause)}.of(field, value));
}

Status checkNames(const Dbc& dbc, const Validity& validity) {
    std::set<std::string_view> messages, names;
    for (const DbcMessage& message : dbc.messages) {
        messages.insert(message.name);
        for (const DbcSignal& signal : message.contents)
            if (!names.insert(signal.name).second) return noMatch("signal", signal.name, clause("dbc.two-messages"));
    }
    for (const auto& [name, rule] : validity.ofMessages)
        if (!messages.contains(name)) return noMatch("message", name, clause("dbc.rule-of-nothing"));
    for (const auto& [name, rule] : validity.ofSignals)
        if (!names.contains(name)) return noMatch("signal", name, clause("dbc.rule-of-nothing"));
    return {};
}

}  // namespace

CompiledField CompiledField::of(BitField field, RawRange raw) {
    CompiledField made;
    made.mask = field.length == 64 ? UINT64_MAX : (std::uint64_t{1} << field.length) - 1;
    made.low = raw.low;
    made.span = raw.high - raw.low;
    const int firstBit = field.start / 8 * 8 + 7 - field.start % 8;
    made.shift = static_cast<std::uint8_t>(field.bigEndian ? 64 - firstBit - field.length : field.start);
    made.littleEndian = !field.bigEndian;
    return made;
}

Result<Decoder> Decoder::compile(const Dbc& dbc, const Validity& validity) {
    if (Status names = checkNames(dbc, validity); !names) return fail(names.error());
    Decoder made;
    for (const DbcMessage& message : dbc.messages) {
        Message compiled;
        compiled.first = static_cast<std::uint16_t>(made.m_compiled.size());
        if (const auto rule = validity.ofMessages.find(message.name); rule != validity.ofMessages.end())
            compiled.when = CompiledField::of(rule->second.field, rule->second.raw);
        for (const DbcSignal& signal : message.contents)
            if (Status added = made.addSignal(message, signal, validity); !added) return fail(added.error());
        compiled.count = static_cast<std::uint16_t>(made.m_compiled.size() - compiled.first);
        made.m_messages.push_back(compiled);
        const auto place = static_cast<std::uint16_t>(made.m_messages.size());
        if (message.extended)
            made.m_extended.emplace_back(message.id, place);
        else
            made.m_standard[message.id] = place, made.m_lengths[message.id] = static_cast<std::uint8_t>(message.length + 1);
    }
    std::ranges::sort(made.m_extended);
    return made;
}

Status Decoder::addSignal(const DbcMessage& message, const DbcSignal& signal, const Validity& validity) {
    static const SignalRule kNoRule;
    const auto found = validity.ofSignals.find(signal.name);
    const SignalRule& rule = found == validity.ofSignals.end() ? kNoRule : found->second;
    Signal compiled;
    compiled.field = CompiledField::of(signal.field, rule.raw);
    int bytes = bytesNeeded(signal.field);
    if (rule.whenSignal) {
        const auto other = std::ranges::find(message.contents, *rule.whenSignal, &DbcSignal::name);
        if (other == message.contents.end()) return noMatch(signal.name, *rule.whenSignal, clause("dbc.other-message"));
        compiled.when = CompiledField::of(other->field, rule.whenRaw);
        bytes = std::max(bytes, bytesNeeded(other->field));
    }
    compiled.bytes = static_cast<std::uint8_t>(bytes);
    addPages(compiled, message, signal);
    compiled.sign = signal.isSigned ? std::uint64_t{1} << (signal.field.length - 1) : 0;
    compiled.scale = signal.scale;
    compiled.offset = signal.offset;
    compiled.index = static_cast<std::uint16_t>(m_signals.size());
    m_compiled.push_back(compiled);
    m_signals.push_back({signal.name, message.name, signal.unit, rule.reading, signal.labels});
    return {};
}

void Decoder::addPages(Signal& compiled, const DbcMessage& message, const DbcSignal& signal) {
    compiled.firstPage = static_cast<std::uint16_t>(m_pages.size());
    for (const DbcSignal* at = &signal; at->multiplexing; ++compiled.pages) {
        const auto& [by, values] = *at->multiplexing;
        at = &*std::ranges::find(message.contents, by, &DbcSignal::name);
        compiled.bytes = std::max(compiled.bytes, static_cast<std::uint8_t>(bytesNeeded(at->field)));
        m_pages.push_back({static_cast<std::uint16_t>(m_pageValues.size()), static_cast<std::uint16_t>(values.size())});
        for (const RawRange& value : values) m_pageValues.push_back(CompiledField::of(at->field, value));
    }
}

bool Decoder::isOnPage(const Signal& signal, const FrameWords& words) const {
    return std::ranges::all_of(std::span(m_pages).subspan(signal.firstPage, signal.pages), [&](const Page& page) {
        return std::ranges::any_of(std::span(m_pageValues).subspan(page.first, page.count),
                                   [&](const CompiledField& value) { return value.holds(words); });
    });
}

const Decoder::Message* Decoder::findExtended(std::uint32_t id) const {
    const auto found = std::ranges::lower_bound(m_extended, id, {}, &std::pair<std::uint32_t, std::uint16_t>::first);
    return found != m_extended.end() && found->first == id ? &m_messages[found->second - 1u] : nullptr;
}

std::optional<std::size_t> Decoder::signal(std::string_view name) const {
    const auto found = std::ranges::find(m_signals, name, &SignalDescription::name);
    if (found == m_signals.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_signals.begin());
}

}  // namespace kabar::telemetry
