// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/brief_input.h"
#include "core/report/document.h"
#include "core/words/brief_phrases.h"

#include <array>
#include <string_view>

namespace kabar::report {

struct BriefPart {
    std::string_view key;
    words::Phrase title;
};

/// The nine parts, in the order in which a board reads them.
inline constexpr std::array<BriefPart, 9> kBriefParts{{{"decision", words::brief::kPartDecision},
                                                       {"why_now", words::brief::kPartWhyNow},
                                                       {"options", words::brief::kPartOptions},
                                                       {"benefits", words::brief::kPartBenefits},
                                                       {"risks", words::brief::kPartRisks},
                                                       {"loss", words::brief::kPartLoss},
                                                       {"evidence", words::brief::kPartEvidence},
                                                       {"implementation", words::brief::kPartImplementation},
                                                       {"next_step", words::brief::kPartNextStep}}};

/// The COMEX brief: `sections` are the nine parts in order, `annexes` the evidence. Every figure cites a source of the
/// document; what the workshop does not hold stands as a gap. Same input and language, same document.
[[nodiscard]] Document composeBrief(const BriefInput& input, words::Language language = words::Language::French);

/// False when neither studies nor scenarios nor a vote nor a word of the facilitator is there: nothing to brief about.
[[nodiscard]] bool hasSubstance(const BriefInput& input);

/// Without what is still to be filled in: a paragraph that waits for words goes, a cell becomes a dash, and so a part.
[[nodiscard]] Document withoutGaps(Document document);

/// How much of each part stays on the one page.
struct PageBudget {
    std::size_t characters = 0;  ///< of a paragraph
    std::size_t items = 0;       ///< of a list, a column, a table
    std::size_t options = 0;     ///< bars of the comparison
};

/// `document` with each part cut to `budget`; a part that lost anything is `continued`, and the whole of it stands
/// in a first annexe. Figures and gaps in what stays are never cut in two. Status quo, smallest step and chosen option stay.
[[nodiscard]] Document shortened(const Document& document, const PageBudget& budget);

}  // namespace kabar::report
