// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/group.h"

#include <functional>
#include <optional>
#include <span>

namespace kabar::coop {

using Holds = std::function<bool(const Group&)>;

/// Joins groups until each holds. One that does not is joined, with its like, into "the rest of" the next coarser key of the
/// ladder, and so on upwards; what is left at the top takes in groups that hold, the least loss first, until it does too.
/// Every group that was given is in exactly one that comes back. Nothing when even all together do not hold.
[[nodiscard]] std::optional<std::vector<Group>> joinedUntilTheyHold(std::vector<Group> groups,
                                                                    std::span<const MergeStep> ladder, const Holds& holds);

}  // namespace kabar::coop
