// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"

namespace kabar::ui {

/// The words of the language that the window speaks now. Of any thread; the object lives as long as the program.
[[nodiscard]] const words::Words& windowWords();

}  // namespace kabar::ui
