// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace kabar::store {

/// Fails with `Mismatch` when a changeset would take an entry out of the audit log or bring back a table or study that was
/// deleted: what left with a consent does not come back with an undo.
[[nodiscard]] Status refuseWhatIsNotForUndoing(const std::vector<unsigned char>& changes);

}  // namespace kabar::store
