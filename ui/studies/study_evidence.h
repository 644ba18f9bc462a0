// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"
#include "core/words/words.h"

#include <QVariant>

namespace kabar::ui {

/// What one more place brings: a map a row of `label`, `low`, `mid`, `high` (vehicle-km a day), `note`, `current`.
[[nodiscard]] QVariantList gainRows(const study::StudyResult& result, const words::Words& words);
/// The tornado: `label`, `low`, `high` (vehicle-km a day at the ends of the factor), `lowText` and `highText` (the factor
/// there).
[[nodiscard]] QVariantList swingRows(const study::StudyResult& result, const words::Words& words);
/// What the numbers rest on: `label`, `value`, `source`.
[[nodiscard]] QVariantList factorRows(const study::StudyResult& result, const words::Words& words);
/// "Where employees live: 1,035 cells asked, 556 released, 624 merged" for each table.
[[nodiscard]] QString tablesText(const study::StudyResult& result, const words::Words& words);
/// "Computed on 28/11/2026 12:30 in 0.4 s, seed 974".
[[nodiscard]] QString computedText(const study::StudyResult& result, const words::Words& words);

}  // namespace kabar::ui
