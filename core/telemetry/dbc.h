// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::telemetry {

/// Where a number stands in the 64 bits of a frame, in DBC's own numbering: bit 8 i + j is bit j of byte i (j = 7 is the
/// most significant). `start` is the most significant bit of a big-endian (Motorola) field, the least of a little-endian
/// one.
struct BitField {
    int start = 0;
    int length = 0;
    bool bigEndian = true;

    friend bool operator==(const BitField&, const BitField&) = default;
};

/// Whether the field lies within 8 bytes and is 1 to 64 bits long.
[[nodiscard]] bool fits(BitField field);
/// How many bytes of the frame the field reaches into, counted from the first.
[[nodiscard]] int bytesNeeded(BitField field);

/// Raw values, both ends included.
struct RawRange {
    std::uint64_t low = 0, high = UINT64_MAX;

    friend bool operator==(const RawRange&, const RawRange&) = default;
};

/// A multiplexed signal is in its frame only while the raw value of another signal of the frame is in one of `values`.
struct Multiplexing {
    std::string by;
    std::vector<RawRange> values;
};

struct DbcSignal {
    std::string name;
    BitField field;
    bool isSigned = false;
    double scale = 1, offset = 0;  ///< value = raw × scale + offset
    std::string unit;
    std::map<std::int64_t, std::string> labels;     ///< of raw values, from VAL_
    std::optional<Multiplexing> multiplexing = {};  ///< `by` may be multiplexed itself, never in a circle
};

struct DbcMessage {
    std::string name;
    std::uint32_t id = 0;
    bool extended = false;
    int length = 0;
    std::vector<DbcSignal> contents;
};

struct Dbc {
    std::vector<DbcMessage> messages;
};

/// Reads BO_, SG_, SG_MUL_VAL_ and VAL_ of a DBC file and passes over everything else. Fails with line, field and value:
/// `Malformed` for broken syntax, `OutOfRange` for a signal outside its frame, `Mismatch` for a name given twice or not at
/// all and for multiplexing without a multiplexor or in a circle, `Refused` for floating-point signals, which would be
/// decoded wrongly.
///
/// Ours rather than QCanDbcFileParser of Qt SerialBus (6.8), which the tests hold it against: Qt's says no line, passes over
/// a broken statement with a warning and goes on, accepts a signal outside its frame, keeps one of two signals of a name in
/// silence, and drops messages without signals, labels of negative values, and a file with a comment over several lines.
[[nodiscard]] Result<Dbc> parseDbc(std::string_view text);

}  // namespace kabar::telemetry
