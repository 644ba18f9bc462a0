// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace kabar {

/// Opens a file that somebody named, to read its bytes. Fails with `NotFound` when nothing is there, with `Unreadable` for a
/// folder, for a pipe or a device, which could be waited for without end, and for what may not be read.
[[nodiscard]] Result<std::ifstream> openInput(const std::filesystem::path& path);

/// All of its bytes; fails with `OutOfRange` above 2 GB.
[[nodiscard]] Result<std::string> readInput(const std::filesystem::path& path);

}  // namespace kabar
