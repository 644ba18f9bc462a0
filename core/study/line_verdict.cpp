// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/line_verdict.h"

#include <cmath>

namespace kabar::study {

namespace {

/// The middle of a figure; not a number where it is missing.
double middle(const Finding& line, std::string_view id) {
    const Figure* figure = figureOf(line.figures, id);
    return figure ? figure->value.mid : std::nan("");
}

}  // namespace

LineVerdict verdictOf(const Finding& line) {
    const double needed = middle(line, "break_even"), seats = middle(line, "seats_offered");
    if (!std::isfinite(needed) || !std::isfinite(seats)) return LineVerdict::Unknown;
    const double grams = middle(line, "net_co2e");
    if (line.vehicleKmPerDay.mid <= 0 || grams <= 0) return LineVerdict::EmitsMore;
    if (needed > seats) return LineVerdict::CannotPay;
    return middle(line, "riders") < needed ? LineVerdict::LacksRiders : LineVerdict::Pays;
}

bool isJustified(const Finding& line) {
    const LineVerdict verdict = verdictOf(line);
    return verdict == LineVerdict::LacksRiders || verdict == LineVerdict::Pays;
}

const Finding* nearestToPaying(std::span<const Finding> lines) {
    const Finding* nearest = nullptr;
    for (const Finding& line : lines) {
        const double fare = middle(line, "fare_when_full");
        if (std::isfinite(fare) && (!nearest || fare < middle(*nearest, "fare_when_full"))) nearest = &line;
    }
    return nearest;
}

}  // namespace kabar::study
