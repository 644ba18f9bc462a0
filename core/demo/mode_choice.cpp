// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/mode_choice.h"

#include "core/demo/even_draws.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kabar::demo {

namespace {

using coop::Mode;

constexpr double kMostActive = 0.9;  // even next door somebody drives

double walkWeight(double km) {
    return std::exp(-km / 1.2);
}
double cycleWeight(double km) {
    return 0.12 * km * std::exp(1 - km / 2) / 2;
}
double activeWeight(double km) {
    return walkWeight(km) + cycleWeight(km);
}

/// The scale at which the mean of min(kMostActive, scale · weight) is `target`, by bisection.
double scaleFor(std::span<const double> weights, double target) {
    double low = 0, high = 1e6;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const double weight : weights) sum += std::min(kMostActive, middle * weight);
        (sum < target * static_cast<double>(weights.size()) ? low : high) = middle;
    }
    return high;
}

/// `draw` in [0, 1) decides between the published shares: on foot or by bicycle, by car, otherwise.
Mode drawNear(double km, double active, double draw, const PublishedFacts& facts, Random& random) {
    if (draw < active) {
        const double walk = walkWeight(km) / activeWeight(km);
        if (random.chance(walk)) return Mode::Walk;
        return random.chance(0.2) ? Mode::EBike : Mode::Bicycle;
    }
    // Of those who neither walk nor cycle, so many drive that the published share of all holds.
    const double car = facts.under5KmByCar / (1 - facts.under5KmOnFootOrBicycle);
    if ((draw - active) / (1 - active) < car) return random.chance(0.05) ? Mode::Carpool : Mode::Car;
    return random.chance(0.65) ? Mode::Bus : Mode::Scooter;
}

Mode drawFar(double km, Random& random) {
    if (random.chance(0.88)) return random.chance(0.05) ? Mode::Carpool : Mode::Car;
    if (km < 15 && random.chance(0.45)) return random.chance(0.75) ? Mode::Scooter : Mode::EBike;
    return Mode::Bus;
}

}  // namespace

void chooseModes(std::span<coop::CommuteRecord* const> records, std::span<const Metres> distances,
                 const PublishedFacts& facts, Random& random) {
    std::vector<double> weights;
    for (const Metres way : distances)
        if (way < kNear) weights.push_back(activeWeight(way.value / 1000));
    const double scale = scaleFor(weights, facts.under5KmOnFootOrBicycle);
    EvenDraws draws(random);
    for (std::size_t i = 0; i < records.size(); ++i) {
        coop::CommuteRecord& record = *records[i];
        const double km = distances[i].value / 1000;
        const bool isNear = distances[i] < kNear;
        const double active = std::min(kMostActive, scale * activeWeight(km));
        record.mode = isNear ? drawNear(km, active, draws.next(), facts, random) : drawFar(km, random);
        record.hasLicence = random.chance(record.mode == Mode::Car ? 0.995 : record.mode == Mode::Scooter ? 0.75 : 0.6);
        record.hasCar = record.mode == Mode::Car ? random.chance(0.98) : *record.hasLicence && random.chance(0.45);
    }
}

}  // namespace kabar::demo
