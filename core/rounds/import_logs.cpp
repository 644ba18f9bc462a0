// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/import_logs.h"

#include "core/rounds/arrival.h"
#include "core/store/fleet_store.h"
#include "core/telemetry/twizy.h"

#include <chrono>
#include <filesystem>

namespace kabar::rounds {

namespace {

constexpr double kDecodingShare = 0.7;

Result<std::vector<ImportedLog>> decoded(const LogRequest& request, Time now, std::stop_token stop,
                                         const Progress& progress) {
    const auto decoder = telemetry::twizyDecoder();
    if (!decoder) return fail(decoder.error());
    const telemetry::LogRules rules(request.broken, now);
    std::vector<ImportedLog> logs;
    const double share = 1.0 / static_cast<double>(request.logs.size());
    for (const std::string& path : request.logs) {
        const double from = static_cast<double>(logs.size()) * share;
        const auto start = std::chrono::steady_clock::now();
        auto content = telemetry::importLog(path, *decoder, rules, stop, part(progress, from, from + share));
        if (!content) return fail(content.error());
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        logs.push_back({.path = path,
                        .vehicle = request.vehicle.empty() ? telemetry::vehicleNameOf(path) : request.vehicle,
                        .content = std::move(*content),
                        .stored = 0,
                        .seconds = taken.count()});
    }
    return logs;
}

/// Where the readings come from.
Status noteAll(sqlite::Database& database, std::span<const ImportedLog> logs, Time at) {
    for (const ImportedLog& log : logs) {
        const std::string name = std::filesystem::path(log.path).filename().string();
        if (auto noted = store::noteLog(database, log.vehicle, name, log.content, at); !noted) return noted;
    }
    return {};
}

}  // namespace

Result<std::vector<ImportedLog>> importLogs(Records& records, const LogRequest& request, const Clock& clock,
                                            std::stop_token stop, const Progress& progress) {
    const Time at = clock();
    auto logs = decoded(request, at, stop, part(progress, 0, kDecodingShare));
    if (!logs) return logs;
    Arrival arrival(records);
    if (auto begun = arrival.begin(at); !begun) return fail(begun.error());
    const double share = (1 - kDecodingShare) / static_cast<double>(logs->size());
    double from = kDecodingShare;
    for (ImportedLog& log : *logs) {
        const auto added = arrival.add({.name = log.vehicle}, log.content.track, stop, part(progress, from, from + share));
        if (!added) return fail(added.error());
        log.stored = *added;
        from += share;
    }
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    auto completed = arrival.complete([&](sqlite::Database& database) { return noteAll(database, *logs, at); });
    if (!completed) return fail(completed.error());
    progress(1, "log");
    return logs;
}

}  // namespace kabar::rounds
