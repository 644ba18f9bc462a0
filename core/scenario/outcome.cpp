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

CommuneValues valuesOf(const Travel& travel, const UnitEffects& effects) {
    const Indicators sums = communeIndicators(travel, effects);
    return {sums[Indicator::MinutesDay], travel.persons > 0 ? sums[Indicator::EmployeeEurosYear] / travel.persons : 0};
}

std::vector<CommuneValues> valuesOf(const std::vector<Travel>& communes, const UnitEffects& effects) {
    std::vector<CommuneValues> values;
    values.reserve(communes.size());
    for (const Travel& travel : communes) values.push_back(valuesOf(travel, effects));
    return values;
}

/// A scenario under every draw. Draw by draw, so that the effects of one, which all travel of the territory shares, stay at
/// hand while they are used.
struct Runs {
    Runs(std::size_t draws, std::size_t communes)
        : values(kIndicatorCount, Samples(draws)), changes(values), minutes(communes, Samples(draws)), euros(minutes) {
        stakes.reserve(draws);
    }
    std::vector<Samples> values, changes;  ///< by indicator
    std::vector<Samples> minutes, euros;   ///< by commune: changes
    std::vector<Stake> stakes;
};

Runs runAll(const Travel& sum, const std::vector<Travel>& communes, const Levers& levers, const BaselineRuns& baseline,
            const Draws& draws) {
    Runs runs(draws.samples.size(), communes.size());
    for (std::size_t draw = 0; draw < draws.samples.size(); ++draw) {
        const UnitEffects effects = unitEffects(levers, draws.samples[draw]);
        const Indicators now = indicators(sum, effects);
        runs.stakes.push_back(stakeOf(now, baseline.samples[draw]));
        for (const Indicator indicator : kIndicators) {
            const auto at = static_cast<std::size_t>(indicator);
            runs.values[at].values[draw] = now[indicator];
            runs.changes[at].values[draw] = now[indicator] - baseline.samples[draw][indicator];
        }
        for (std::size_t i = 0; i < communes.size(); ++i) {
            if (communes[i].persons < kLeastCommuters) continue;
            const CommuneValues values = valuesOf(communes[i], effects), before = baseline.communesSamples[draw][i];
            runs.minutes[i].values[draw] = values.minutes - before.minutes;
            runs.euros[i].values[draw] = values.euros - before.euros;
        }
    }
    return runs;
}

void assessTotal(const Travel& travel, const UnitEffects& middle, const BaselineRuns& baseline, Runs& runs,
                 Outcome& outcome) {
    const Indicators atMiddle = indicators(travel, middle);
    outcome.stake = stakeOf(atMiddle, baseline.middle);
    outcome.stakes = std::move(runs.stakes);
    for (const Indicator indicator : kIndicators) {
        const auto at = static_cast<std::size_t>(indicator);
        const Range value = runs.values[at].range(atMiddle[indicator]);
        const Range change = runs.changes[at].range(atMiddle[indicator] - baseline.middle[indicator]);
        outcome.values[indicator] = isMoney(indicator) ? inCents(value) : value;
        outcome.change[indicator] = isMoney(indicator) ? inCents(change) : change;
    }
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
                    const UnitEffects& middle, const BaselineRuns& baseline, Runs& runs) {
    Equity equity;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (communes[i].persons < kLeastCommuters) continue;
        const CommuneValues now = valuesOf(communes[i], middle), before = baseline.communesMiddle[i];
        equity.communes.push_back({.commune = i,
                                   .commuters = communes[i].persons,
                                   .minutesChange = runs.minutes[i].range(now.minutes - before.minutes),
                                   .eurosChange = inCents(runs.euros[i].range(now.euros - before.euros))});
    }
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

/// Of both sides of a comparison, each once.
std::vector<Gap> lackingFor(const CommuteModel& model, const Levers& levers, const Levers& baseline) {
    auto gaps = model.lacking(levers);
    for (const Gap gap : model.lacking(baseline))
        if (!std::ranges::contains(gaps, gap)) gaps.push_back(gap);
    return gaps;
}

Outcome unknownFor(std::vector<Gap> lacking) {
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    Outcome outcome{.lacking = std::move(lacking)};
    outcome.values.of.fill({kUnknown, kUnknown, kUnknown});
    outcome.change = outcome.values;
    outcome.stake = {kUnknown, kUnknown, kUnknown, kUnknown};
    outcome.equity.minutesGap = outcome.equity.eurosGap = kUnknown;
    return outcome;
}

/// To three significant digits, as figures are said: two cars of an island's thousands are no case.
bool isSaidAlike(double a, double b) {
    return std::abs(a - b) <= 0.005 * std::max(std::abs(a), std::abs(b));
}

CaseRuns runCase(const Travel& travel, const Levers& levers, const CaseDraws& each) {
    constexpr auto kEmissions = Indicator::Co2eTonnesYear;
    CaseRuns runs{
        .id = each.id, .middle = indicators(travel, unitEffects(levers, each.draws.middle))[kEmissions], .samples = {}};
    runs.samples.reserve(each.draws.samples.size());
    for (const FactorValues& sample : each.draws.samples)
        runs.samples.push_back(indicators(travel, unitEffects(levers, sample))[kEmissions]);
    return runs;
}

CaseOutcome against(const CaseRuns& before, CaseRuns now) {
    Samples changes(now.samples.size());
    for (std::size_t i = 0; i < now.samples.size(); ++i) changes.values[i] = now.samples[i] - before.samples[i];
    return {now.id, rangeOf(now.middle, now.samples), changes.range(now.middle - before.middle)};
}

/// None where all cases give the same.
std::vector<CaseOutcome> assessCases(const Travel& travel, const Levers& levers, const BaselineRuns& baseline,
                                     std::span<const CaseDraws> cases) {
    std::vector<CaseOutcome> outcomes;
    for (std::size_t i = 0; i < cases.size(); ++i)
        outcomes.push_back(against(baseline.cases[i], runCase(travel, levers, cases[i])));
    const auto isAsFirst = [&](const CaseOutcome& each) {
        return isSaidAlike(each.value.mid, outcomes.front().value.mid) &&
               isSaidAlike(each.change.mid, outcomes.front().change.mid);
    };
    if (std::ranges::all_of(outcomes, isAsFirst)) outcomes.clear();
    return outcomes;
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

BaselineRuns runBaseline(const CommuteModel& model, const Levers& levers, const Draws& draws,
                         std::span<const CaseDraws> cases) {
    BaselineRuns runs{.zones = model.travel(levers), .levers = levers};
    const std::vector<Travel> communes = byCommune(model, runs.zones);
    runs.total = total(runs.zones);
    const UnitEffects middle = unitEffects(levers, draws.middle);
    runs.middle = indicators(runs.total, middle);
    runs.communesMiddle = valuesOf(communes, middle);
    runs.samples.reserve(draws.samples.size());
    runs.communesSamples.reserve(draws.samples.size());
    for (const FactorValues& sample : draws.samples) {
        const UnitEffects effects = unitEffects(levers, sample);
        runs.samples.push_back(indicators(runs.total, effects));
        runs.communesSamples.push_back(valuesOf(communes, effects));
    }
    for (const CaseDraws& each : cases) runs.cases.push_back(runCase(runs.total, levers, each));
    return runs;
}

Outcome evaluate(const CommuteModel& model, const Levers& levers, const BaselineRuns& baseline, const Draws& draws,
                 std::span<const CaseDraws> cases) {
    if (auto lacking = lackingFor(model, levers, baseline.levers); !lacking.empty()) return unknownFor(std::move(lacking));
    const std::vector<Travel> zones = model.travel(levers), communes = byCommune(model, zones);
    const UnitEffects middle = unitEffects(levers, draws.middle), before = unitEffects(baseline.levers, draws.middle);
    const Travel sum = total(zones);
    Runs runs = runAll(sum, communes, levers, baseline, draws);
    Outcome outcome;
    assessTotal(sum, middle, baseline, runs, outcome);
    outcome.cases = assessCases(sum, levers, baseline, cases);
    outcome.equity = assessEquity(model, levers, communes, middle, baseline, runs);
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
