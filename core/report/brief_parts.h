// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composition.h"

#include <vector>

/// The blocks of each part of the brief and of each annexe.
namespace kabar::report {

[[nodiscard]] std::vector<Block> decisionPart(Composition& composition);
[[nodiscard]] std::vector<Block> whyNowPart(Composition& composition);
[[nodiscard]] std::vector<Block> optionsPart(Composition& composition);
[[nodiscard]] std::vector<Block> benefitsPart(Composition& composition);
[[nodiscard]] std::vector<Block> risksPart(Composition& composition);
[[nodiscard]] std::vector<Block> lossPart(Composition& composition);
[[nodiscard]] std::vector<Block> evidencePart(Composition& composition);
[[nodiscard]] std::vector<Block> implementationPart(Composition& composition);
[[nodiscard]] std::vector<Block> nextStepPart(Composition& composition);

/// What was decided, by whom and until when, with gaps where that was not said.
[[nodiscard]] Table actionTable(Composition& composition);

/// All but the provenance, which is written last, when the sources are numbered.
[[nodiscard]] std::vector<Section> annexes(Composition& composition);
[[nodiscard]] Section provenanceAnnex(const BriefInput& input, const std::vector<Source>& sources,
                                      const words::Words& words);

/// What was done in the file, and with what, from its log: "Fleet simulated", "seed 974, days 7". What nobody knows stays
/// as it is.
[[nodiscard]] std::string deedOf(const ProvenanceFacts& entry, const words::Words& words);
[[nodiscard]] std::string detailOf(const ProvenanceFacts& entry, const words::Words& words);

}  // namespace kabar::report
