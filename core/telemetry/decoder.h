// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telemetry/dbc.h"
#include "core/telemetry/frame.h"
#include "core/telemetry/validity.h"

#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace kabar::telemetry {

/// What is known of a signal beside its bits.
struct SignalDescription {
    std::string name;
    std::string message;
    std::string unit;
    std::optional<ReadingRule> reading;
    std::map<std::int64_t, std::string> labels;
};

/// The 64 bits of a frame, both ways round; index with `littleEndian`.
struct FrameWords {
    std::array<std::uint64_t, 2> words;

    explicit FrameWords(const Frame& frame) {
        std::uint64_t loaded;
        std::memcpy(&loaded, frame.bytes.data(), sizeof loaded);
        const std::uint64_t swapped = std::byteswap(loaded);
        words = std::endian::native == std::endian::little ? std::array{swapped, loaded} : std::array{loaded, swapped};
    }
};

/// A bit field and the raw values it may have, made for one shift, one mask and one comparison.
struct CompiledField {
    std::uint64_t mask = 0;  ///< 0 reads as 0: a condition that always holds
    std::uint64_t low = 0;
    std::uint64_t span = 0;  ///< high − low
    std::uint8_t shift = 0;
    std::uint8_t littleEndian = 0;

    [[nodiscard]] static CompiledField of(BitField field, RawRange raw);

    [[nodiscard]] std::uint64_t raw(const FrameWords& frame) const { return (frame.words[littleEndian] >> shift) & mask; }
    [[nodiscard]] bool allows(std::uint64_t value) const { return value - low <= span; }
    [[nodiscard]] bool holds(const FrameWords& frame) const { return allows(raw(frame)); }
};

/// Turns frames into values by a table compiled from a DBC and its validity rules. Knows nothing but the table; safe to use
/// from several threads.
class Decoder {
public:
    /// Fails with `Mismatch` when a rule names a message or signal that the DBC does not have, or a signal's name occurs
    /// twice.
    [[nodiscard]] static Result<Decoder> compile(const Dbc& dbc, const Validity& validity);

    /// Calls `visit(signal, value)` for each signal of the frame that is valid and within its length; `signal` indexes
    /// `descriptions()`. Says whether the frame's id is in the table.
    template <class Visitor>
    bool decode(const Frame& frame, Visitor&& visit) const {
        const Message* message = find(frame);
        if (!message) return false;
        const FrameWords words(frame);
        if (!message->when.holds(words)) return true;
        const Signal* signal = m_compiled.data() + message->first;
        for (const Signal* const end = signal + message->count; signal != end; ++signal) {
            const std::uint64_t raw = signal->field.raw(words);
            if (!signal->field.allows(raw) || signal->bytes > frame.length || !signal->when.holds(words)) continue;
            if (signal->pages > 0 && !isOnPage(*signal, words)) [[unlikely]]
                continue;
            const auto number = static_cast<std::int64_t>((raw ^ signal->sign) - signal->sign);  // extends the sign, if any
            visit(signal->index, static_cast<double>(number) * signal->scale + signal->offset);
        }
        return true;
    }

    /// Whether the frame has a standard id of the table and just its message's length.
    [[nodiscard]] bool fits(const Frame& frame) const {
        return !frame.extended && m_lengths[frame.id & 0x7FF] == frame.length + 1;
    }

    [[nodiscard]] const std::vector<SignalDescription>& descriptions() const { return m_signals; }
    [[nodiscard]] std::optional<std::size_t> signal(std::string_view name) const;

private:
    struct Signal {
        CompiledField field;
        CompiledField when;
        std::uint64_t sign = 0;  ///< the raw value's sign bit; 0 when unsigned
        double scale = 1, offset = 0;
        std::uint16_t index = 0;
        std::uint16_t firstPage = 0;
        std::uint8_t pages = 0;  ///< multiplexors that decide whether it is there
        std::uint8_t bytes = 0;  ///< of the frame that it needs
    };
    /// Of a multiplexor; one of its values must hold.
    struct Page {
        std::uint16_t first = 0, count = 0;  ///< in m_pageValues
    };
    struct Message {
        CompiledField when;
        std::uint16_t first = 0, count = 0;
    };

    const Message* find(const Frame& frame) const {
        if (frame.extended) [[unlikely]]
            return findExtended(frame.id);
        const std::uint16_t at = m_standard[frame.id & 0x7FF];
        return at ? &m_messages[at - 1u] : nullptr;
    }
    const Message* findExtended(std::uint32_t id) const;
    bool isOnPage(const Signal& signal, const FrameWords& words) const;
    void addPages(Signal& compiled, const DbcMessage& message, const DbcSignal& signal);
    Status addSignal(const DbcMessage& message, const DbcSignal& signal, const Validity& validity);

    std::array<std::uint16_t, 0x800> m_standard{};                    ///< 1 + the place in m_messages; 0 is none
    std::array<std::uint8_t, 0x800> m_lengths{};                      ///< 1 + the message's bytes; 0 is none
    std::vector<std::pair<std::uint32_t, std::uint16_t>> m_extended;  ///< by id
    std::vector<Message> m_messages;
    std::vector<Signal> m_compiled;
    std::vector<Page> m_pages;
    std::vector<CompiledField> m_pageValues;
    std::vector<SignalDescription> m_signals;
};

}  // namespace kabar::telemetry
