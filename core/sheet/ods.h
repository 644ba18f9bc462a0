// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/archive.h"
#include "core/sheet/workbook.h"

namespace kabar::sheet {

/// OpenDocument spreadsheets (ISO 26300).
[[nodiscard]] Result<Workbook> readOds(Archive& archive, const std::stop_token& stop);

}  // namespace kabar::sheet
