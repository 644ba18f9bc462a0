// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/stake.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace kabar::scenario {

namespace {

constexpr double kSure = 0.95;      // as the ends of ranges: the 95th percentile
constexpr double kNoTonnes = 1e-6;  // a gram: what rounding leaves
constexpr double kNoEuros = 0.005;  // half a cent
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

int outOfHundred(std::size_t count, std::size_t all) {
    if (count == 0 || all == 0) return 0;
    if (count == all) return 100;
    return std::clamp(static_cast<int>(std::lround(100.0 * static_cast<double>(count) / static_cast<double>(all))), 1, 99);
}

}  // namespace

Stake stakeOf(const Indicators& now, const Indicators& before) {
    const auto change = [&](Indicator indicator) { return now[indicator] - before[indicator]; };
    const double outlay = change(Indicator::EmployerEurosYear) + change(Indicator::AuthorityEurosYear);
    return {.vehicleKm = change(Indicator::VehicleKmDay),
            .tonnes = change(Indicator::Co2eTonnesYear),
            .euros = outlay + change(Indicator::EmployeeEurosYear),
            .outlay = outlay};
}

bool isKnown(const Stake& stake) {
    return std::isfinite(stake.vehicleKm) && std::isfinite(stake.tonnes) && std::isfinite(stake.euros);
}

Scale::Scale(const CommuteModel& model, const Levers& baseline, FactorValues values)
    : m_model(model),
      m_baseline(baseline),
      m_values(std::move(values)),
      m_before(indicators(total(model.travel(baseline)), unitEffects(baseline, m_values))) {}

Stake Scale::of(const Levers& levers) const {
    if (!m_model.lacking(levers).empty() || !m_model.lacking(m_baseline).empty())
        return {kUnknown, kUnknown, kUnknown, kUnknown};
    return stakeOf(indicators(total(m_model.travel(levers)), unitEffects(levers, m_values)), m_before);
}

Range netEuros(const Stake& middle, std::span<const Stake> draws) {
    if (!std::isfinite(middle.euros)) return {kUnknown, kUnknown, kUnknown};
    std::vector<double> euros;
    for (const Stake& draw : draws) euros.push_back(draw.euros);
    return factor::euros(factor::money(rangeOf(middle.euros, euros)));
}

std::string_view name(TonnePrice::Why why) {
    static constexpr std::array<std::string_view, 6> kNames{
        "paid", "nothing_changes", "nothing_avoided", "not_sure_to_avoid", "saves", "not_known"};
    return kNames[static_cast<std::size_t>(why)];
}

TonnePrice tonnePrice(const Stake& middle, std::span<const Stake> draws) {
    using enum TonnePrice::Why;
    if (!isKnown(middle)) return {NotKnown, {}};
    const auto changesNothing = [](const Stake& stake) {
        return std::abs(stake.tonnes) < kNoTonnes && std::abs(stake.euros) < kNoEuros;
    };
    if (changesNothing(middle) && std::ranges::all_of(draws, changesNothing)) return {NothingChanges, {}};
    if (middle.tonnes > -kNoTonnes) return {NothingAvoided, {}};
    if (middle.euros <= 0) return {Saves, {}};
    const auto avoids = [](const Stake& draw) { return draw.tonnes <= -kNoTonnes; };
    const auto sure = static_cast<double>(std::ranges::count_if(draws, avoids));
    if (sure < kSure * static_cast<double>(draws.size())) return {NotSureToAvoid, {}};
    std::vector<double> prices;
    for (const Stake& draw : draws)
        prices.push_back(avoids(draw) ? std::max(0.0, draw.euros) / -draw.tonnes : std::numeric_limits<double>::infinity());
    return {Paid, factor::euros(factor::money(rangeOf(middle.euros / -middle.tonnes, prices)))};
}

std::optional<Wins> wins(std::span<const Stake> a, std::span<const Stake> b) {
    assert(a.size() == b.size() || a.empty() || b.empty());
    if (a.empty() || a.size() != b.size()) return std::nullopt;
    std::size_t avoids = 0, costs = 0, both = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!isKnown(a[i]) || !isKnown(b[i])) return std::nullopt;
        const bool avoidsMore = a[i].tonnes < b[i].tonnes - kNoTonnes, costsLess = a[i].euros < b[i].euros - kNoEuros;
        avoids += avoidsMore;
        costs += costsLess;
        both += avoidsMore && costsLess;
    }
    return Wins{outOfHundred(avoids, a.size()), outOfHundred(costs, a.size()), outOfHundred(both, a.size())};
}

bool isBetter(const Stake& a, const Stake& b) {
    if (!isKnown(a) || !isKnown(b)) return false;
    const bool noWorse = a.tonnes <= b.tonnes + kNoTonnes && a.euros <= b.euros + kNoEuros;
    return noWorse && (a.tonnes < b.tonnes - kNoTonnes || a.euros < b.euros - kNoEuros);
}

std::optional<std::size_t> betterThan(std::span<const Stake> stakes, std::size_t one) {
    std::optional<std::size_t> best;
    const auto comesBefore = [&](std::size_t a, std::size_t b) {
        return std::pair(stakes[a].tonnes, stakes[a].euros) < std::pair(stakes[b].tonnes, stakes[b].euros);
    };
    for (std::size_t i = 0; i < stakes.size(); ++i)
        if (i != one && isBetter(stakes[i], stakes[one]) && (!best || comesBefore(i, *best))) best = i;
    return best;
}

}  // namespace kabar::scenario
