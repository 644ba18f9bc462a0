// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/algorithm_document.h"

#include <vector>

namespace kabar::coop {

/// The documents of resources/algorithms, in the order of their names. They are still to be signed.
[[nodiscard]] std::vector<AlgorithmDocument> shippedAlgorithms();

}  // namespace kabar::coop
