// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/decoder.h"
#include "core/telemetry/log_line.h"

#include <QtLogging>

#include <map>
#include <string>
#include <string_view>

namespace kabar::telemetry {

/// "155 05 96 E7 54 6D 58 00 6F" as a frame.
inline Frame frameOf(std::string_view text) {
    Frame frame;
    LineFault fault;
    const std::string line = "1500000000.000000 1R11 " + std::string(text);
    if (parseCrtdLine(line, frame, fault) != LineKind::Frame) qFatal("not a frame: %s", line.c_str());
    return frame;
}

/// Every valid value of a frame by the signal's name.
inline std::map<std::string, double> valuesOf(const Decoder& decoder, const Frame& frame) {
    std::map<std::string, double> values;
    decoder.decode(frame, [&](std::size_t signal, double value) { values[decoder.descriptions()[signal].name] = value; });
    return values;
}

}  // namespace kabar::telemetry
