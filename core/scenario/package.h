// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/scenario/part.h"
#include "core/scenario/scenario.h"
#include "core/scenario/stake.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kabar::scenario {

/// One measure that a package may hold: a part of one of the workshop's scenarios, as far as that scenario goes with it.
struct PackageMeasure {
    Part part{};
    Levers levers;  ///< the scenario's: those of `part` count, and what is paid
    std::string from;
    Kind kind = Kind::Own;  ///< of that scenario
};

/// Each part of each scenario once, in the order of kParts; those of one part exclude each other. Left out are those whose
/// evidence is missing and those that move nothing.
[[nodiscard]] std::vector<PackageMeasure> packageMeasures(const Scale& scale, std::span<const Scenario> scenarios);

struct Package {
    std::vector<std::size_t> measures;  ///< indices into those offered, ascending; none: doing nothing
    Levers levers;
    Stake stake;  ///< against the baseline, at the middle of all factors
};

/// How a package was found, and what came next.
struct PackageProof {
    enum class Method : std::uint8_t {
        AllSubsets,  ///< every choice within the budget was evaluated on the model
        BestOfFifty  ///< a mixed-integer programme on single and pairwise gains; its best 50 were evaluated on the model
    };
    Method method = Method::AllSubsets;
    int evaluated = 0;  ///< choices, on the model itself
    Package optimum;
    std::optional<Package> runnerUp;
    double gap = 0;  ///< tonnes a year that the optimum avoids more than the runner-up
};
/// "all_subsets", "mip_best_50".
[[nodiscard]] std::string_view name(PackageProof::Method method);

/// The choice of measures that avoids most CO2e while employers and the authority together spend no more than `budget` euros
/// a year more than in the baseline; the cheaper one (all payers), then the smaller one, where two avoid the same.
struct BestPackage {
    std::optional<double> budget;  ///< none: whatever it costs
    std::vector<PackageMeasure> offered;
    PackageProof proof;
};

inline constexpr std::size_t kMostForAllSubsets = 12;
inline constexpr int kReevaluated = 50;

/// Up to `mostForAllSubsets` measures by all subsets on the model, beyond by HiGHS. Fails with `NotFound` when nothing is
/// offered, `OutOfRange` when the budget is no number, and `Cancelled` when stopped.
[[nodiscard]] Result<BestPackage> bestPackage(const Scale& scale, std::vector<PackageMeasure> offered,
                                              std::optional<double> budget, std::stop_token stop = {},
                                              const Progress& progress = kNoProgress,
                                              std::size_t mostForAllSubsets = kMostForAllSubsets);

}  // namespace kabar::scenario
