// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace kabar::scenario {

/// A scenario by the name that the room gave it.
struct Named {
    std::string name;
    Kind kind = Kind::Own;
};

/// Another scenario that avoids as much CO2e as the one on show for no more euros, and does better in one of the two.
struct Better {
    Named scenario;
    Stake difference;  ///< it less the one on show
};

/// What has to be said wherever a scenario's figures stand: kilometres, CO2e and euros together, the price of a tonne, and
/// what does better. `core/words` says it in a language.
struct Headline {
    Named scenario, against;
    Range vehicleKm;                   ///< change a working day
    Range tonnes;                      ///< change of CO2e a year
    std::vector<double> tonnesByCase;  ///< middles, one for each case of the grid while they differ and none is chosen
    Range euros;                       ///< change a year, of all payers together
    TonnePrice price;
    std::optional<Wins> wins;  ///< over `against`
    std::optional<Better> better;
    std::vector<Part> leaveOut;  ///< measures that cost it CO2e
    Stake withoutThem;           ///< it without these, less it as it is
    double already = 0;          ///< euros a year of its allowance that go to those who come that way today
};

/// Of one of `comparison`'s scenarios, against its baseline.
[[nodiscard]] Headline headlineOf(const Comparison& comparison, std::size_t scenario);

}  // namespace kabar::scenario
