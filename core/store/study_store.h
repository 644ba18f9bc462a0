// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/study/finding.h"

#include <span>

namespace kabar::store {

/// Replaces the results of the same families; others stay.
[[nodiscard]] Status saveStudies(Database& database, std::span<const study::StudyResult> results);

/// Those that the file holds, in the order of `study::kFamilies`. Fails with `Malformed` on a document that cannot be read.
[[nodiscard]] Result<std::vector<study::StudyResult>> loadStudies(const Database& database);

}  // namespace kabar::store
