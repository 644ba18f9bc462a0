// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/commute_model.h"
#include "core/scenario/draws.h"
#include "core/scenario/unit_effects.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kabar::scenario {

/// What a scenario changes against another, most often the baseline, under one set of factor values.
struct Stake {
    double vehicleKm = 0;  ///< a working day; negative: avoided
    double tonnes = 0;     ///< CO2e a year; negative: avoided
    double euros = 0;      ///< a year, of all payers together; negative: saved
    double outlay = 0;     ///< of these, what the employers and the authority spend more

    friend Stake operator-(const Stake& a, const Stake& b) {
        return {a.vehicleKm - b.vehicleKm, a.tonnes - b.tonnes, a.euros - b.euros, a.outlay - b.outlay};
    }
    friend bool operator==(const Stake&, const Stake&) = default;
};

[[nodiscard]] Stake stakeOf(const Indicators& now, const Indicators& before);
/// False when a factor or evidence that it rests on is missing.
[[nodiscard]] bool isKnown(const Stake& stake);

/// Evaluates sets of levers at one set of factor values, against one baseline: about a tenth of `evaluate`. The model must
/// outlive it. May be used by several threads.
class Scale {
public:
    Scale(const CommuteModel& model, const Levers& baseline, FactorValues values);
    [[nodiscard]] Stake of(const Levers& levers) const;
    [[nodiscard]] const CommuteModel& model() const { return m_model; }
    [[nodiscard]] const Levers& baseline() const { return m_baseline; }

private:
    const CommuteModel& m_model;
    Levers m_baseline;
    FactorValues m_values;
    Indicators m_before;
};

/// Euros of all payers together, a year, draw by draw: whole cents.
[[nodiscard]] Range netEuros(const Stake& middle, std::span<const Stake> draws);

/// What a tonne of CO2e avoided costs, all payers together.
struct TonnePrice {
    enum class Why : std::uint8_t {
        Paid,            ///< `euros` says how much
        NothingChanges,  ///< it is the baseline, or acts like it
        NothingAvoided,  ///< it emits as much as the baseline, or more
        NotSureToAvoid,  ///< it avoids at the middle, but not in nine draws of ten: a price would have no upper end
        Saves,           ///< it avoids, and costs nothing net: there is no price to pay
        NotKnown,        ///< a factor or evidence is missing
    };
    Why why = Why::NotKnown;
    std::optional<Range> euros;  ///< a tonne; a draw that saves counts as 0, never as a negative price
};
/// "paid", "nothing_changes", "nothing_avoided", "not_sure_to_avoid", "saves", "not_known".
[[nodiscard]] std::string_view name(TonnePrice::Why why);
[[nodiscard]] TonnePrice tonnePrice(const Stake& middle, std::span<const Stake> draws);

/// In how many draws out of 100 one scenario does better than another under the same draw; rounded, yet 100 only when it
/// does in all of them and 0 only in none.
struct Wins {
    int avoidsMore = 0;  ///< less CO2e
    int costsLess = 0;   ///< fewer euros, all payers together
    int both = 0;
};
/// `a` against `b`, draw by draw; none when either is not known.
[[nodiscard]] std::optional<Wins> wins(std::span<const Stake> a, std::span<const Stake> b);

/// Whether `a` avoids at least as much CO2e as `b` for no more euros, and does strictly better in one of the two.
[[nodiscard]] bool isBetter(const Stake& a, const Stake& b);
/// Of the others that are better than `stakes[one]`, the one that avoids most, then the cheapest; none when none is.
[[nodiscard]] std::optional<std::size_t> betterThan(std::span<const Stake> stakes, std::size_t one);

}  // namespace kabar::scenario
