// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/outcome.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kabar::scenario {

namespace {

constexpr double kLeastCommuters = 11;

/// Values of one quantity under every draw, and their range.
struct Samples {
    explicit Samples(std::size_t count) : values(count) {}
    std::vector<double> values;
    [[nodiscard]] Range range(double middle) { return rangeOf(middle, values); }
};

/// Money in whole cents.
Range inCents(const Range& euros) {
    return factor::isKnown(euros) ? factor::euros(factor::money(euros)) : euros;
}

/// Employee euros a commuter.
double eurosEach(const Indicators& sums, const Travel& travel) {
    return travel.persons > 0 ? sums[Indicator::EmployeeEurosYear] / travel.persons : 0;
}

void assessTotal(const Travel& travel, const std::vector<UnitEffects>& effects, const UnitEffects& middle,
                 const BaselineRuns& baseline, Outcome& outcome) {
    const Indicators atMiddle = indicators(travel, middle);
    std::vector<Indicators> runs;
    runs.reserve(effects.size());
    for (const UnitEffects& each : effects) runs.push_back(indicators(travel, each));
    for (const Indicator indicator : kIndicators) {
        Samples values(runs.size()), changes(runs.size());
        for (std::size_t i = 0; i < runs.size(); ++i) {
            values.values[i] = runs[i][indicator];
            changes.values[i] = runs[i][indicator] - baseline.samples[i][indicator];
        }
        const Range value = values.range(atMiddle[indicator]);
        const Range change = changes.range(atMiddle[indicator] - baseline.middle[indicator]);
        outcome.values[indicator] = isMoney(indicator) ? inCents(value) : value;
        outcome.change[indicator] = isMoney(indicator) ? inCents(change) : change;
    }
}

CommuneOutcome assessCommune(std::size_t commune, const Travel& travel, const std::vector<UnitEffects>& effects,
                             const UnitEffects& middle, const BaselineRuns& baseline) {
    Samples minutes(effects.size()), euros(effects.size());
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const Indicators run = indicators(travel, effects[i]);
        const Indicators& before = baseline.communesSamples[commune][i];
        minutes.values[i] = run[Indicator::MinutesDay] - before[Indicator::MinutesDay];
        euros.values[i] = eurosEach(run, travel) - eurosEach(before, travel);
    }
    const Indicators atMiddle = indicators(travel, middle);
    const Indicators& before = baseline.communesMiddle[commune];
    return {.commune = commune,
            .commuters = travel.persons,
            .minutesChange = minutes.range(atMiddle[Indicator::MinutesDay] - before[Indicator::MinutesDay]),
            .eurosChange = inCents(euros.range(eurosEach(atMiddle, travel) - eurosEach(before, travel)))};
}

double gap(const std::vector<CommuneOutcome>& communes, Range CommuneOutcome::* change) {
    if (communes.empty()) return 0;
    const auto middle = [&](const CommuneOutcome& each) { return (each.*change).mid; };
    const auto isKnown = [&](const CommuneOutcome& each) { return std::isfinite(middle(each)); };
    if (!std::ranges::all_of(communes, isKnown)) return std::numeric_limits<double>::quiet_NaN();
    const auto [least, most] = std::ranges::minmax(communes, {}, middle);
    return middle(most) - middle(least);
}

Equity assessEquity(const CommuteModel& model, const Levers& levers, const std::vector<Travel>& communes,
                    const std::vector<UnitEffects>& effects, const UnitEffects& middle, const BaselineRuns& baseline) {
    Equity equity;
    for (std::size_t commune = 0; commune < communes.size(); ++commune)
        if (communes[commune].persons >= kLeastCommuters)
            equity.communes.push_back(assessCommune(commune, communes[commune], effects, middle, baseline));
    equity.minutesGap = gap(equity.communes, &CommuneOutcome::minutesChange);
    equity.eurosGap = gap(equity.communes, &CommuneOutcome::eurosChange);
    double reached = 0;
    for (const Reach& zone : model.reach(levers)) {
        equity.carless += zone.carless;
        reached += zone.reached;
    }
    if (equity.carless > 0) equity.reached = reached / equity.carless;
    return equity;
}

std::vector<UnitEffects> effectsOf(const Levers& levers, const Draws& draws) {
    std::vector<UnitEffects> effects;
    effects.reserve(draws.samples.size());
    for (const FactorValues& sample : draws.samples) effects.push_back(unitEffects(levers, sample));
    return effects;
}

/// To three significant digits, as figures are said: two cars of an island's thousands are no case.
bool isSaidAlike(double a, double b) {
    return std::abs(a - b) <= 0.005 * std::max(std::abs(a), std::abs(b));
}

Range emissions(const Travel& travel, const UnitEffects& middle, const std::vector<UnitEffects>& effects, const Travel* less,
                const UnitEffects& lessMiddle, const std::vector<UnitEffects>& lessEffects) {
    constexpr auto kEmissions = Indicator::Co2eTonnesYear;
    const auto difference = [&](const UnitEffects& now, const UnitEffects& before) {
        return indicators(travel, now)[kEmissions] - (less ? indicators(*less, before)[kEmissions] : 0);
    };
    Samples samples(effects.size());
    for (std::size_t i = 0; i < effects.size(); ++i) samples.values[i] = difference(effects[i], lessEffects[i]);
    return samples.range(difference(middle, lessMiddle));
}

}  // namespace

std::vector<CaseDraws> drawCases(const FactorSet& factors, std::uint64_t seed, int count) {
    std::vector<CaseDraws> draws;
    for (const Factor& factor : factors.all()) {
        if (!factor.isOpen()) continue;
        for (const factor::Case& each : factor.value.cases)
            draws.push_back({each.id, drawFactors(factors.withCase(factor.id, each), seed, count)});
    }
    return draws;
}

std::vector<CaseOutcome> evaluateCases(const CommuteModel& model, const Levers& levers, const Levers& baseline,
                                       std::span<const CaseDraws> cases) {
    const Travel now = total(model.travel(levers)), before = total(model.travel(baseline));
    std::vector<CaseOutcome> outcomes;
    for (const CaseDraws& each : cases) {
        const UnitEffects middle = unitEffects(levers, each.draws.middle);
        const UnitEffects middleBefore = unitEffects(baseline, each.draws.middle);
        const auto effects = effectsOf(levers, each.draws), effectsBefore = effectsOf(baseline, each.draws);
        outcomes.push_back({each.id, emissions(now, middle, effects, nullptr, middleBefore, effectsBefore),
                            emissions(now, middle, effects, &before, middleBefore, effectsBefore)});
    }
    const auto isAsFirst = [&](const CaseOutcome& each) {
        return isSaidAlike(each.value.mid, outcomes.front().value.mid) &&
               isSaidAlike(each.change.mid, outcomes.front().change.mid);
    };
    if (std::ranges::all_of(outcomes, isAsFirst)) outcomes.clear();
    return outcomes;
}

BaselineRuns runBaseline(const CommuteModel& model, const Levers& levers, const Draws& draws) {
    BaselineRuns runs{.zones = model.travel(levers), .levers = levers};
    runs.communes = byCommune(model, runs.zones);
    runs.total = total(runs.zones);
    const UnitEffects middle = unitEffects(levers, draws.middle);
    const auto effects = effectsOf(levers, draws);
    const auto sampled = [&](const Travel& travel) {
        std::vector<Indicators> samples;
        samples.reserve(effects.size());
        for (const UnitEffects& each : effects) samples.push_back(indicators(travel, each));
        return samples;
    };
    runs.middle = indicators(runs.total, middle);
    runs.samples = sampled(runs.total);
    for (const Travel& commune : runs.communes) {
        runs.communesMiddle.push_back(indicators(commune, middle));
        runs.communesSamples.push_back(sampled(commune));
    }
    return runs;
}

Outcome evaluate(const CommuteModel& model, const Levers& levers, const BaselineRuns& baseline, const Draws& draws) {
    const std::vector<Travel> zones = model.travel(levers);
    const UnitEffects middle = unitEffects(levers, draws.middle), before = unitEffects(baseline.levers, draws.middle);
    const auto effects = effectsOf(levers, draws);
    Outcome outcome;
    assessTotal(total(zones), effects, middle, baseline, outcome);
    outcome.equity = assessEquity(model, levers, byCommune(model, zones), effects, middle, baseline);
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (!model.homes()[i].zone.isValid()) continue;
        const double now = indicators(zones[i], middle)[Indicator::VehicleKmDay];
        outcome.zones.push_back(
            {.zone = model.homes()[i].zone,
             .persons = zones[i].persons,
             .vehicleKmDay = now,
             .vehicleKmDayChange = now - indicators(baseline.zones[i], before)[Indicator::VehicleKmDay]});
    }
    return outcome;
}

}  // namespace kabar::scenario
