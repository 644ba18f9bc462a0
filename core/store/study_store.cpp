// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_store.h"

#include "core/store/database.h"
#include "core/study/study_json.h"

#include <algorithm>

namespace kabar::store {

Status saveStudies(Database& database, std::span<const study::StudyResult> results) {
    for (const study::StudyResult& result : results) {
        auto saved = database.run("INSERT OR REPLACE INTO study (family, result, computed_at) VALUES (?, ?, ?)",
                                  study::name(result.family), study::resultText(result), result.computedAt);
        if (!saved) return saved;
    }
    return {};
}

Result<std::vector<study::StudyResult>> loadStudies(const Database& database) {
    auto results = rowsOf(database.prepare("SELECT result FROM study"),
                          [](const Statement& row) { return study::parseResult(row.text(0)); });
    if (!results) return fail(Error(results.error()).in(database.path()));
    std::ranges::sort(*results, {}, &study::StudyResult::family);
    return results;
}

}  // namespace kabar::store
