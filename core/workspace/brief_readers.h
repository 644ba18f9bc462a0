// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/report/brief_input.h"
#include "core/scenario/comparison.h"
#include "core/store/database.h"
#include "core/study/finding.h"

#include <span>

/// From the domains' values to the brief's plain ones.
namespace kabar::workspace {

/// Title, date, place, territory, seed; what people wrote.
[[nodiscard]] Status readWritten(store::Database& database, report::BriefInput& input);
/// The same, and people, ballots, actions.
[[nodiscard]] Status readRoom(store::Database& database, report::BriefInput& input);
/// Employers and the provenance log.
[[nodiscard]] Status readRecords(store::Database& database, report::BriefInput& input);

[[nodiscard]] std::vector<report::TableFacts> tableFacts(std::span<const coop::ReleasedTable> tables);
[[nodiscard]] std::vector<report::FindingFacts> findingFacts(std::span<const study::StudyResult> studies);
[[nodiscard]] std::vector<report::ScenarioFacts> scenarioFacts(const scenario::Comparison& comparison);
/// Of the scenarios, then those that only the studies use.
[[nodiscard]] std::vector<report::FactorFacts> factorFacts(const scenario::FactorSet& factors,
                                                           std::span<const study::StudyResult> studies);

}  // namespace kabar::workspace
