// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"

#include <string>
#include <string_view>

namespace kabar::words {

/// What a job does now, by the word that it tells its `Progress`; an algorithm's name as it is.
[[nodiscard]] std::string stageName(std::string_view stage, const Words& words);

}  // namespace kabar::words
