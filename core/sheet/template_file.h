// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace kabar::sheet {

/// One column of a sheet that others are to fill.
struct TemplateColumn {
    std::string name;
    std::string hint = {};                  ///< shown while one of its cells is being filled
    std::vector<std::string> choices = {};  ///< offered in its cells; another text may be typed
};

/// Writes an XLSX workbook of one sheet with these names in its first line and nothing below. Fails with `Unwritable`, and
/// leaves what was there.
[[nodiscard]] Status writeTemplate(const std::filesystem::path& path, const std::string& sheet,
                                   std::span<const TemplateColumn> columns);

}  // namespace kabar::sheet
