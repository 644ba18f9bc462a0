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
    const char* detail = "";
};

enum class LineKind { Frame, Passed, Broken };

/// One line without its end. `frame` is set for Frame, `fault` for Broken.
LineKind parseCandumpLine(std::string_view line, Frame& frame, LineFault& fault);
/// As above; `frame.time` is set for Passed too, unless the line is empty, when it keeps its value.
LineKind parseCrtdLine(std::string_view line, Frame& frame, LineFault& fault);

}  // namespace kabar::telemetry
