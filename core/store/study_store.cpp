// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_store.h"

#include "core/store/database.h"
#include "core/store/row_reader.h"
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

namespace {

Result<study::StudyResult> readStudy(const Statement& row) {
    RowReader reader(row, "study");
    const std::string family = reader.text(1, "family", 200);
    auto result = study::parseResult(reader.text(0, "result", RowReader::kLongestDocument));
    if (auto read = reader.finish(); !read) return fail(read.error());
    if (!result) {
        reader.refuse(result.error(), "result");
        return fail(reader.finish().error());
    }
    if (study::name(result->family) != family)
        return fail(
            Error{.code = Error::Code::Mismatch, .clause = {.id = "study.of-another-family"}}.of("study.family", family));
    return result;
}

}  // namespace

Result<std::vector<study::StudyResult>> loadStudies(const Database& database) {
    auto results = rowsOf(database.prepare("SELECT result, family FROM study"), readStudy);
    if (!results) return fail(Error(results.error()).in(database.path()));
    std::ranges::sort(*results, {}, &study::StudyResult::family);
    return results;
}

}  // namespace kabar::store
