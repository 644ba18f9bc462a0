// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/encoder.h"

#include <algorithm>
#include <cmath>

namespace kabar::telemetry {

namespace {

std::uint64_t rawOf(const DbcSignal& signal, double value) {
    const double steps = std::round((value - signal.offset) / signal.scale);
    const double bits = std::ldexp(1.0, signal.field.length - (signal.isSigned ? 1 : 0));
    const double held = std::clamp(steps, signal.isSigned ? -bits : 0.0, bits - 1);
    return signal.isSigned ? static_cast<std::uint64_t>(static_cast<std::int64_t>(held)) : static_cast<std::uint64_t>(held);
}

}  // namespace

void insertBits(std::array<std::uint8_t, 8>& bytes, BitField field, std::uint64_t raw) {
    const int first = field.bigEndian ? field.start / 8 * 8 + 7 - field.start % 8 : field.start;
    for (int i = 0; i < field.length; ++i) {
        const int at = first + i;
        const int bitOfRaw = field.bigEndian ? field.length - 1 - i : i;
        const auto mask = static_cast<std::uint8_t>(1u << (field.bigEndian ? 7 - at % 8 : at % 8));
        auto& byte = bytes[static_cast<std::size_t>(at / 8)];
        byte = static_cast<std::uint8_t>((byte & ~mask) | ((raw >> bitOfRaw) & 1 ? mask : 0));
    }
}

Result<Frame> Encoder::encode(std::string_view message, std::int64_t time,
                              const std::map<std::string_view, double>& values) const {
    const auto found = std::ranges::find(m_dbc.messages, message, &DbcMessage::name);
    if (found == m_dbc.messages.end())
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("dbc.no-message")}.of("message", message));
    Frame frame{
        .time = time, .id = found->id, .length = static_cast<std::uint8_t>(found->length), .extended = found->extended};
    for (const auto& [name, value] : values) {
        const auto signal = std::ranges::find(found->contents, name, &DbcSignal::name);
        if (signal == found->contents.end())
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("dbc.no-signal")}.of(message, name));
        insertBits(frame.bytes, signal->field, rawOf(*signal, value));
    }
    return frame;
}

}  // namespace kabar::telemetry
