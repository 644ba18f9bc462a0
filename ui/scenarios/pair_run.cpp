// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/pair_run.h"

namespace kabar::ui {

using namespace scenario;

PairRun::PairRun(std::shared_ptr<const CommuteModel> model, FactorSet factors, std::uint64_t seed)
    : m_model(std::move(model)),
      m_factors(std::move(factors)),
      m_seed(seed),
      m_draws(drawFactors(m_factors, seed)),
      m_electricFlip(scenario::electricFlip(m_draws)) {}

void PairRun::show(const Levers& a, const Levers& b) {
    const bool aChanged = !m_reference || a != m_a;
    if (!aChanged && b == m_b) return;
    m_a = a;
    m_b = b;
    run(aChanged);
}

void PairRun::setFactors(const FactorSet& factors) {
    m_factors = factors;
    m_draws = drawFactors(m_factors, m_seed);
    m_electricFlip = scenario::electricFlip(m_draws);
    if (m_reference) run(true);
}

void PairRun::run(bool aChanged) {
    if (aChanged) {
        m_reference = runBaseline(*m_model, m_a, m_draws);
        m_outcomeA = evaluate(*m_model, m_a, *m_reference, m_draws);
    }
    m_outcomeB = evaluate(*m_model, m_b, *m_reference, m_draws);
}

std::vector<Flip> PairRun::flips(Indicator indicator) const {
    return scenario::flips(optionOf(*m_model, m_b), optionOf(*m_model, m_a), indicator, m_factors);
}

std::vector<Swing> PairRun::tornado(Indicator indicator) const {
    return scenario::tornado(optionOf(*m_model, m_b), optionOf(*m_model, m_a), indicator, m_factors);
}

}  // namespace kabar::ui
