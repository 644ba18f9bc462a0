// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"

#include <string>
#include <string_view>

namespace kabar::words {

/// A unit as factors, figures and indicators carry it ("gCO2e/passenger-km"), as a reader writes it ("gCO₂e/passager·km");
/// "share" and "ratio" say what they are. One that nobody knows stays as it is.
[[nodiscard]] std::string unitName(std::string_view code, const Words& words);
/// Whether `unitName` has a name for it.
[[nodiscard]] bool knowsUnit(std::string_view code);

}  // namespace kabar::words
