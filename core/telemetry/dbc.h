// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
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

struct DbcSignal {
    std::string name;
    BitField field;
    bool isSigned = false;
    double scale = 1, offset = 0;  ///< value = raw × scale + offset
    std::string unit;
    std::map<std::int64_t, std::string> labels;  ///< of raw values, from VAL_
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

/// Reads BO_, SG_ and VAL_ of a DBC file and passes over everything else. Fails with line, field and value: `Malformed` for
/// broken syntax, `OutOfRange` for a signal outside its frame, `Mismatch` for a name given twice or not at all, `Refused`
/// for multiplexed and floating-point signals, which would be decoded wrongly.
[[nodiscard]] Result<Dbc> parseDbc(std::string_view text);

}  // namespace kabar::telemetry
