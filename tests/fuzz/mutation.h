// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <span>
#include <string>

namespace kabar::fuzz {

/// `sample` with one change and often more: bits, bytes, runs and numbers replaced, taken out, doubled or put in, words of
/// other samples spliced in, the end cut off. At most 256 KB.
[[nodiscard]] std::string mutated(std::string sample, std::span<const std::string> others, Random& random);

}  // namespace kabar::fuzz
