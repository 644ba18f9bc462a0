// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/finding.h"

#include <string>
#include <string_view>

namespace kabar::study {

/// A result as JSON, whole.
[[nodiscard]] std::string resultText(const StudyResult& result);

/// Reads what `resultText` writes. Fails with `Malformed`.
[[nodiscard]] Result<StudyResult> parseResult(std::string_view json);

}  // namespace kabar::study
