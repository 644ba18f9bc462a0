// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/demo/commuting.h"
#include "core/demo/employer.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace kabar::demo {

struct PopulationRequest {
    static constexpr int kMinEmployers = 3, kMaxEmployers = 200;
    static constexpr int kMinPerEmployer = 20, kMaxEmployees = 1'000'000;

    std::uint64_t seed = 974;
    int employers = 20;
    int employees = 12'000;
    PublishedFacts facts = {};
};

/// The sandbox people: who lives where, works where, when, and how they get there. All invented.
struct Population {
    std::vector<ActivityZone> zones;
    std::vector<Employer> employers;
    CommutingModel commuting;
};

/// Same request and territory, same population. Fails with `OutOfRange` on a number outside the limits of the request,
/// `Infeasible` when the published figures cannot be met on this territory, `Cancelled`.
[[nodiscard]] Result<Population> populate(const geo::Territory& territory, const PopulationRequest& request,
                                          std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::demo
