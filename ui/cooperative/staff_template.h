// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace kabar::ui {

/// Writes an empty workbook whose columns Kabar understands by their names, in the window's language, for employers to fill.
/// Fails with `Unwritable`.
[[nodiscard]] Status writeStaffTemplate(const std::filesystem::path& path);

}  // namespace kabar::ui
