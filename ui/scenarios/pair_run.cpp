// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/pair_run.h"

namespace kabar::ui {

using namespace scenario;

PairRun::PairRun(std::shared_ptr<const CommuteModel> model, FactorSet factors, std::uint64_t seed)
    : m_model(std::move(model)),
      m_factors(m_model->read(std::move(factors))),
      m_seed(seed),
      m_draws(drawFactors(m_factors, seed)),
      m_cases(drawCases(m_factors, seed)),
      m_electricFlip(scenario::electricFlip(m_draws)) {}

bool PairRun::show(const Levers& a, const Levers& b) {
    const bool aChanged = !m_reference || a != m_a;
    if (!aChanged && b == m_b) return false;
    m_a = a;
    m_b = b;
    if (aChanged) {
        m_reference = runBaseline(*m_model, m_a, m_draws, m_cases);
        m_outcomeA = evaluate(*m_model, m_a, *m_reference, m_draws, m_cases);
    }
    m_outcomeB = evaluate(*m_model, m_b, *m_reference, m_draws, m_cases);
    return true;
}

void PairRun::setFactors(const FactorSet& factors) {
    FactorSet read = m_model->read(factors);
    if (read == m_factors) return;
    m_factors = std::move(read);
    m_draws = drawFactors(m_factors, m_seed);
    m_cases = drawCases(m_factors, m_seed);
    m_electricFlip = scenario::electricFlip(m_draws);
    m_reference.reset();
}

std::vector<Flip> PairRun::flips(Indicator indicator) const {
    return scenario::flips(trialOf(*m_model, m_b), trialOf(*m_model, m_a), indicator, m_factors);
}

std::vector<factor::Swing> PairRun::tornado(Indicator indicator) const {
    return scenario::tornado(trialOf(*m_model, m_b), trialOf(*m_model, m_a), indicator, m_factors);
}

std::optional<Lean> PairRun::lean(Indicator indicator) const {
    return leanOf(trialOf(*m_model, m_b), trialOf(*m_model, m_a), indicator, m_outcomeB.change[indicator], m_factors);
}

}  // namespace kabar::ui
