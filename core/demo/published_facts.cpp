// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/published_facts.h"

#include "core/factor/factor_file.h"

namespace kabar::demo {

double detourFactor() {
    static const double kDetour = [] {
        const auto factors = factor::shippedFactors(factor::Where());
        return factors ? (*factors)[factor::FactorId::DetourFactor].range().mid : 1.0;  // a test reads the shipped file
    }();
    return kDetour;
}

}  // namespace kabar::demo
