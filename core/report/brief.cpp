// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"

#include "core/report/brief_parts.h"
#include "core/report/french.h"

#include <format>

namespace kabar::report {

namespace {

using PartComposer = std::vector<Block> (*)(Composition&);
constexpr std::array<PartComposer, kBriefParts.size()> kComposers{decisionPart, whyNowPart,         optionsPart,
                                                                  benefitsPart, risksPart,          lossPart,
                                                                  evidencePart, implementationPart, nextStepPart};

std::string subtitle(const WorkshopFacts& workshop) {
    std::string text;
    for (const auto& word : {formatDate(workshop.date), workshop.place, workshop.territory})
        if (!word.empty()) text += (text.empty() ? "" : " · ") + word;
    return typeset(text);
}

std::vector<std::string> imprint(const WorkshopFacts& workshop) {
    std::vector<std::string> words;
    if (!workshop.fileName.empty()) words.push_back(workshop.fileName);
    if (!workshop.composedAt.empty()) words.push_back("établi le " + formatDate(workshop.composedAt));
    words.push_back(std::format("graine {}", workshop.seed));
    if (!workshop.contentHash.empty()) words.push_back("empreinte " + workshop.contentHash.substr(0, 12));
    return words;
}

}  // namespace

bool hasSubstance(const BriefInput& input) {
    return !input.findings.empty() || !input.scenarios.empty() || !input.briefTexts.empty() || decidingBallot(input);
}

Document composeBrief(const BriefInput& input) {
    Composition composition(input);
    Document document{
        .title = typeset(input.workshop.title), .subtitle = subtitle(input.workshop), .date = input.workshop.composedAt};
    for (std::size_t i = 0; i < kBriefParts.size(); ++i)
        document.sections.push_back({std::string(kBriefParts[i].key), static_cast<int>(i) + 1,
                                     std::string(kBriefParts[i].title), kComposers[i](composition)});
    document.annexes = annexes(composition);
    numberSources(document, composition.sources);
    document.annexes.push_back(provenanceAnnex(input, document.sources));
    document.imprint = imprint(input.workshop);
    return document;
}

}  // namespace kabar::report
