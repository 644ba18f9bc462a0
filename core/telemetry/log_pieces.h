// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string_view>

namespace kabar::telemetry {

/// Hands on a text file of any size piece by piece, in constant memory: whole lines, the last of them perhaps without its
/// end, without a byte order mark. Ends with the first failure of `take`. Fails with `NotFound`, `Unreadable`, `Malformed`
/// (a line beyond 64 KiB) or `Cancelled`, always with the file.
[[nodiscard]] Status readPieces(const std::filesystem::path& path, const std::function<Status(std::string_view)>& take,
                                std::stop_token stop, const Progress& progress);

}  // namespace kabar::telemetry
