// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace kabar::ui::words {

/// What a field of the brief is called in the window.
[[nodiscard]] QString fieldName(std::string_view field);
/// What to write there; for a gap that no field fills, `section` says which page does.
[[nodiscard]] QString fieldAdvice(std::string_view field, std::string_view section);

}  // namespace kabar::ui::words
