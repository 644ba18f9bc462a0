// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/outcome.h"
#include "core/scenario/sensitivity.h"

#include <memory>
#include <optional>

namespace kabar::ui {

/// Two scenarios under the same draws: B is judged against A. Keeps what a moved slider leaves as it is.
class PairRun {
public:
    PairRun(std::shared_ptr<const scenario::CommuteModel> model, scenario::FactorSet factors, std::uint64_t seed);

    /// Recomputes what changed. False when nothing did.
    bool show(const scenario::Levers& a, const scenario::Levers& b);
    /// Other factors: new draws, for the next `show`.
    void setFactors(const scenario::FactorSet& factors);

    [[nodiscard]] const scenario::CommuteModel& model() const { return *m_model; }
    [[nodiscard]] const std::shared_ptr<const scenario::CommuteModel>& sharedModel() const { return m_model; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] const scenario::FactorSet& factors() const { return m_factors; }
    [[nodiscard]] const scenario::Levers& leversA() const { return m_a; }
    [[nodiscard]] const scenario::Levers& leversB() const { return m_b; }
    [[nodiscard]] const scenario::Outcome& outcomeA() const { return m_outcomeA; }
    /// Its changes are against A.
    [[nodiscard]] const scenario::Outcome& outcomeB() const { return m_outcomeB; }
    [[nodiscard]] const factor::Range& electricFlip() const { return m_electricFlip; }
    [[nodiscard]] std::vector<scenario::Flip> flips(scenario::Indicator indicator) const;
    [[nodiscard]] std::vector<factor::Swing> tornado(scenario::Indicator indicator) const;
    [[nodiscard]] std::optional<scenario::Lean> lean(scenario::Indicator indicator) const;

private:
    std::shared_ptr<const scenario::CommuteModel> m_model;
    scenario::FactorSet m_factors;
    std::uint64_t m_seed;
    scenario::Draws m_draws;
    std::vector<scenario::CaseDraws> m_cases;  ///< of the grid, while the room has not chosen
    factor::Range m_electricFlip;
    scenario::Levers m_a, m_b;
    std::optional<scenario::BaselineRuns> m_reference;  ///< of A
    scenario::Outcome m_outcomeA, m_outcomeB;
};

}  // namespace kabar::ui
