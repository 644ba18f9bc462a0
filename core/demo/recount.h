// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/demo/figures.h"
#include "core/store/database.h"

#include <filesystem>
#include <stop_token>

namespace kabar::demo {

/// Reads every employer of a workshop file back from its database through its mapping, as the employer's node would, and
/// sums the figures up. `folder` is the workshop file's. Fails as reading does, with file, line, field and value.
[[nodiscard]] Result<Figures> recount(store::Database& database, const std::filesystem::path& folder,
                                      std::stop_token stop = {}, const Progress& progress = kNoProgress);

}  // namespace kabar::demo
