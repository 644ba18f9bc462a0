// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace kabar::sealed {

/// Puts `text` in the place of a file that this user alone may read (0600), whole or not at all; its folder is made, for
/// this user alone. On the disk when the call returns.
[[nodiscard]] Status writeOwnFile(const std::filesystem::path& path, std::string_view text);

}  // namespace kabar::sealed
