// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/activity.h"

#include "core/telemetry/track_builder.h"

#include <algorithm>

namespace kabar::telemetry {

namespace {

using namespace std::chrono_literals;

constexpr auto kStopWithinTrip = 2min;
constexpr auto kBreakInCharge = 5min;
constexpr auto kShortestCharge = 1min;
constexpr double kShortestTripKm = 0.1;
constexpr double kSmallestGain = 0.1;  ///< percent

std::vector<Span> merged(std::vector<Span> spans, std::chrono::milliseconds merge) {
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (!joined.empty() && span.from - joined.back().to < merge)
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    return joined;
}

Time endOf(const Track& track) {
    const Series& awake = seriesOf(track, kBusAwake);
    return awake.empty() ? Time::min() : awake.back().at;
}

/// A series of 0 and 1 as the spans of one of them; the last value holds until `end`.
std::vector<Span> whileIt(bool is, const Series& series, Time end) {
    std::vector<Span> spans;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if ((series[i].value != 0) != is) continue;
        const Time to = i + 1 < series.size() ? series[i + 1].at : std::max(series[i].at, end);
        if (!spans.empty() && spans.back().to == series[i].at)
            spans.back().to = to;
        else
            spans.push_back({series[i].at, to});
    }
    return spans;
}

std::vector<Span> intersection(const std::vector<Span>& a, const std::vector<Span>& b) {
    std::vector<Span> both;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const Span common{std::max(a[i].from, b[j].from), std::min(a[i].to, b[j].to)};
        if (common.from < common.to) both.push_back(common);
        ++(a[i].to < b[j].to ? i : j);
    }
    return both;
}

/// First and last value within the span; the first is the one in force at its start.
std::optional<std::pair<double, double>> endsOf(const Series& series, Span span) {
    const auto after = std::ranges::upper_bound(series, span.to, {}, &Reading::at);
    if (after == series.begin()) return std::nullopt;
    const double last = std::prev(after)->value;
    if (const auto first = readingAt(series, span.from); first && span.from - first->at < kBreakInCharge)
        return std::pair(first->value, last);
    const auto inside = std::ranges::lower_bound(series, span.from, {}, &Reading::at);
    if (inside == after) return std::nullopt;
    return std::pair(inside->value, last);
}

double highestIn(const Series& series, Span span) {
    double highest = 0;
    for (auto at = std::ranges::lower_bound(series, span.from, {}, &Reading::at); at != series.end() && at->at <= span.to;
         ++at)
        highest = std::max(highest, at->value);
    return highest;
}

bool lastsToTheEnd(const Track& track, Span span) {
    return span.to >= endOf(track) - 1s;
}

}  // namespace

const Series& seriesOf(const Track& track, std::string_view name) {
    static const Series kNone;
    const auto found = track.find(name);
    return found == track.end() ? kNone : found->second;
}

std::optional<Reading> readingAt(const Series& series, Time at) {
    const auto after = std::ranges::upper_bound(series, at, {}, &Reading::at);
    if (after == series.begin()) return std::nullopt;
    return *std::prev(after);
}

std::vector<Span> heardSpans(const Track& track, std::chrono::milliseconds merge) {
    return merged(whileIt(true, seriesOf(track, kBusAwake), endOf(track)), merge);
}

std::vector<Span> spansOf(const Track& track, std::string_view name, std::chrono::milliseconds merge) {
    return merged(intersection(whileIt(true, seriesOf(track, name), endOf(track)), heardSpans(track, {})), merge);
}

std::vector<Span> chargingSpans(const Track& track, std::chrono::milliseconds merge) {
    std::vector<Span> spans = spansOf(track, "charging", {});
    if (const Series& offline = seriesOf(track, "charger_offline"); !offline.empty())
        spans = intersection(spans, whileIt(false, offline, endOf(track)));
    return merged(spans, merge);
}

std::vector<Trip> trips(const Track& track) {
    std::vector<Trip> found;
    for (const Span& span : spansOf(track, "key_on", kStopWithinTrip)) {
        const auto odometer = endsOf(seriesOf(track, "odometer"), span);
        if (!odometer || odometer->second - odometer->first < kShortestTripKm) continue;
        const auto charge = endsOf(seriesOf(track, "state_of_charge"), span);
        found.push_back({.span = span,
                         .distanceKm = odometer->second - odometer->first,
                         .chargeUsed = charge ? std::max(0.0, charge->first - charge->second) : 0,
                         .topSpeed = highestIn(seriesOf(track, "speed"), span),
                         .ongoing = lastsToTheEnd(track, span)});
    }
    return found;
}

std::vector<Charge> charges(const Track& track) {
    std::vector<Charge> found;
    for (const Span& span : chargingSpans(track, kBreakInCharge)) {
        const auto percent = endsOf(seriesOf(track, "state_of_charge"), span);
        if (!percent || span.to - span.from < kShortestCharge || percent->second - percent->first < kSmallestGain) continue;
        found.push_back({span, percent->first, percent->second, lastsToTheEnd(track, span)});
    }
    return found;
}

}  // namespace kabar::telemetry
