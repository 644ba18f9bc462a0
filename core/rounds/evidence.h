// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/cooperative.h"
#include "core/scenario/comparison.h"
#include "core/session/snapshot.h"

#include <filesystem>

/// What the window and the scripts compute with, out of one snapshot: the same for both, so that they cannot differ. Each
/// fails with why a part of the workshop could not be read.
namespace kabar::rounds {

/// All that asking needs; `folder` is the workshop file's.
[[nodiscard]] Result<node::Cooperative> cooperativeOf(const session::Snapshot& snapshot, std::filesystem::path folder);

/// The territory's factors with the values that the room has set.
[[nodiscard]] Result<factor::FactorSet> factorsOf(const session::Snapshot& snapshot);

/// The model of the commuters over the workshop's ground. Fails with `NotFound` when nothing was released yet.
[[nodiscard]] Result<scenario::CommuteModel> modelOf(const session::Snapshot& snapshot);

}  // namespace kabar::rounds
