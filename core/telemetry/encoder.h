// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/dbc.h"
#include "core/telemetry/frame.h"

#include <map>
#include <string>
#include <string_view>

namespace kabar::telemetry {

/// The inverse of the decoder, for simulations and tests: Kabar never writes to a vehicle.
/// Writes `raw` into the bits of `field`, leaving the others as they are.
void insertBits(std::array<std::uint8_t, 8>& bytes, BitField field, std::uint64_t raw);

/// Makes the frames of one DBC out of values.
class Encoder {
public:
    explicit Encoder(Dbc dbc) : m_dbc(std::move(dbc)) {}

    /// A frame of `message` at `time` (microseconds). Signals not given are raw 0; a value is rounded to the nearest raw one
    /// and held within the field. Fails with `NotFound` for a message or signal that the DBC does not have.
    [[nodiscard]] Result<Frame> encode(std::string_view message, std::int64_t time,
                                       const std::map<std::string_view, double>& values) const;

private:
    Dbc m_dbc;
};

}  // namespace kabar::telemetry
