// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/records.h"
#include "core/telemetry/decoder.h"
#include "core/telemetry/log_import.h"
#include "core/telemetry/log_parser.h"

#include <string>
#include <vector>

namespace kabar::rounds {

struct LogRequest {
    std::vector<std::string> logs;  ///< paths
    std::string vehicle;            ///< whose logs they are; empty: each log is a vehicle named after it
    telemetry::LogParser::BrokenLines broken = telemetry::LogParser::BrokenLines::Refuse;
};

struct ImportedLog {
    std::string path, vehicle;
    telemetry::LogImport content;
    std::int64_t stored = 0;  ///< readings that were new
    double seconds = 0;       ///< to read it
};

/// Decodes CAN logs and adds their readings to the fleet, all or none. The readings go in short transactions, in between
/// which other writes go first; they become visible whole, at the end, or not at all. Fails as `telemetry::importLog`, with
/// `Cancelled` when stopped.
[[nodiscard]] Result<std::vector<ImportedLog>> importLogs(Records& records, const LogRequest& request, const Clock& clock,
                                                          std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::rounds
