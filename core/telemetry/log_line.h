// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telemetry/frame.h"

#include <cstdint>
#include <string_view>

namespace kabar::telemetry {

/// Why a line is no record. Only views and constants, so that skipping a million of them allocates nothing.
struct LineFault {
    Error::Code code = Error::Code::Malformed;
    const char* field = "";
    std::string_view value;
    const char* clause = "";  ///< id of its sentence
};

enum class LineKind { Frame, Passed, Broken };

/// One line without its end. `frame` is set for Frame, `fault` for Broken. A line that is empty, or begins with `#`, `;` or
/// `//` as people's comments do, is passed in each of them. Times have any number of decimals; those of candump may be a
/// date and a time of day, which are the territory's.
LineKind parseCandumpLine(std::string_view line, Frame& frame, LineFault& fault);
LineKind parseCrtdLine(std::string_view line, Frame& frame, LineFault& fault);
/// What candump writes on the screen: ` (1537000000.000000)  can0  155   [8]  05 96 E7 54 6D 58 00 6F`.
LineKind parseScreenLine(std::string_view line, Frame& frame, LineFault& fault);

/// Whether a line is of candump's screen without the times that no log may lack.
[[nodiscard]] bool isScreenWithoutTime(std::string_view line);

}  // namespace kabar::telemetry
