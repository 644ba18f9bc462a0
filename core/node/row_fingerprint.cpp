// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/row_fingerprint.h"

#include "core/coop/signing.h"

#include <algorithm>
#include <format>
#include <vector>

namespace kabar::node {

namespace {

template <class T>
std::string written(const std::optional<T>& value) {
    return value ? std::format("{}", *value) : "-";
}

/// Shortest text that reads back as the same numbers.
std::string written(const coop::CommuteRecord& record) {
    const bool known = record.homeResolution == coop::CommuteRecord::kAnyResolution;
    const std::string home = known ? "" : std::format(" {}", record.homeResolution);
    return std::format("{} {} {} {} {} {} {} {} {} {} {}{}", record.home.latitude, record.home.longitude,
                       record.work.latitude, record.work.longitude, written(record.arrivalMinute),
                       written(record.departureMinute), record.daysOnSite, coop::name(record.mode), written(record.hasCar),
                       written(record.hasLicence), written(record.remoteDays), home);
}

}  // namespace

std::string fingerprintOf(std::span<const coop::CommuteRecord> records, std::string_view key) {
    std::vector<std::string> lines;
    lines.reserve(records.size());
    for (const coop::CommuteRecord& record : records) lines.push_back(written(record));
    std::ranges::sort(lines);
    std::string all = std::format("kabar rows 1\n{}\n{}\n", key, lines.size());  // BLAKE2b needs no HMAC around it
    for (const std::string& line : lines) all += line + '\n';
    return coop::hashOf(all);
}

}  // namespace kabar::node
