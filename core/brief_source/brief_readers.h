// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief_source/material.h"
#include "core/coop/cell_table.h"
#include "core/report/brief_input.h"
#include "core/scenario/comparison.h"
#include "core/study/finding.h"

#include <span>

/// From the domains' values to the brief's plain ones.
namespace kabar::brief_source {

/// Title, date, place, territory, seed, the content's hash; what people wrote.
[[nodiscard]] Status readWritten(const Material& material, report::BriefInput& input);
/// The same, and people, ballots, actions.
[[nodiscard]] Status readRoom(const Material& material, report::BriefInput& input);
/// Employers and the provenance log.
void readRecords(const Material& material, report::BriefInput& input);

[[nodiscard]] std::vector<report::TableFacts> tableFacts(std::span<const coop::ReleasedTable> tables);
[[nodiscard]] std::vector<report::FindingFacts> findingFacts(std::span<const study::StudyResult> studies);
[[nodiscard]] std::vector<report::ScenarioFacts> scenarioFacts(const scenario::Comparison& comparison);
[[nodiscard]] std::vector<report::FactorFacts> factorFacts(const factor::FactorSet& factors);

}  // namespace kabar::brief_source
