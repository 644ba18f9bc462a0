// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace kabar::store {

/// What is written beside `target` until it is whole and may take its name: `NAME.part<process>`.
[[nodiscard]] std::filesystem::path partOf(const std::filesystem::path& target);

/// Removes the parts of `target` that killed processes left behind, and this process's own.
void clearParts(const std::filesystem::path& target);

/// Puts the whole part in place of `target`, on the disk when the call returns. Fails with `Unwritable`, without the part.
[[nodiscard]] Status putInPlace(const std::filesystem::path& part, const std::filesystem::path& target);

}  // namespace kabar::store
