// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telemetry/dbc.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kabar::telemetry {

/// A frame or a signal counts only while `field` of the same frame is in `raw`.
struct Condition {
    BitField field;
    RawRange raw;
};

/// What becomes of a signal that is kept in the workshop file.
struct ReadingRule {
    std::string name;  ///< "state_of_charge"; signals of one frame that share it are averaged
    double every = 1;  ///< seconds, at least, between two readings
    int settle = 0;    ///< samples left out after each silence of the bus
};

struct SignalRule {
    RawRange raw;
    std::optional<std::string> whenSignal;  ///< of the same frame
    RawRange whenRaw;
    std::optional<ReadingRule> reading;
};

/// What DBC cannot say: which raw values are valid, and which signals are kept. The format stands at the head of
/// resources/twizy-validity.toml.
struct Validity {
    std::map<std::string, Condition, std::less<>> ofMessages;
    std::map<std::string, SignalRule, std::less<>> ofSignals;
};

/// Fails with `Malformed` and the line, field and value.
[[nodiscard]] Result<Validity> parseValidity(std::string_view toml);

}  // namespace kabar::telemetry
