// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/loopback.h"

#include <span>

namespace kabar::node {

/// Whether the rows of `employer` are its own: one database counted twice would pass for two employers at the gate. Fails
/// with `Mismatch` when they are another's, under whatever path, or a copy: of the same bytes, or of the same lines of a
/// text in another order. `folder` is the workshop's.
[[nodiscard]] Status checkOwnRows(const Employer& employer, std::span<const Employer> others,
                                  const std::filesystem::path& folder);

}  // namespace kabar::node
