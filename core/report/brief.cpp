// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brief.h"

#include "core/report/brief_fields.h"
#include "core/report/brief_parts.h"
#include "core/words/moments.h"
#include "core/words/typography.h"

namespace kabar::report {

namespace {

using PartComposer = std::vector<Block> (*)(Composition&);
constexpr std::array<PartComposer, kBriefParts.size()> kComposers{decisionPart, whyNowPart,         optionsPart,
                                                                  benefitsPart, risksPart,          lossPart,
                                                                  evidencePart, implementationPart, nextStepPart};

std::string subtitle(const BriefInput& input, const words::Words& words) {
    const WorkshopFacts& workshop = input.workshop;
    const auto client = input.briefTexts.find(brief_field::kClient);
    std::string text;
    for (const auto& word : {client == input.briefTexts.end() ? std::string() : client->second,
                             words::date(workshop.date, words), workshop.place, workshop.territory})
        if (!word.empty()) text += (text.empty() ? "" : " · ") + word;
    return words::typeset(text);
}

std::vector<std::string> imprint(const WorkshopFacts& workshop, const words::Words& words) {
    using namespace words::brief;
    std::vector<std::string> said;
    if (!workshop.fileName.empty()) said.push_back(workshop.fileName);
    if (!workshop.composedAt.empty()) said.push_back(words.say(kDrawnUpOn, words::date(workshop.composedAt, words)));
    if (!workshop.fingerprint.empty()) said.push_back(words.say(kSignedWith, workshop.fingerprint));
    return said;
}

}  // namespace

bool hasSubstance(const BriefInput& input) {
    return !input.findings.empty() || !input.scenarios.empty() || !input.briefTexts.empty() || decidingBallot(input);
}

Document composeBrief(const BriefInput& input, words::Language language) {
    const auto& words = words::wordsIn(language);
    Composition composition(input, words);
    Document document{.title = words::typeset(input.workshop.title),
                      .subtitle = subtitle(input, words),
                      .language = language,
                      .date = input.workshop.composedAt};
    for (std::size_t i = 0; i < kBriefParts.size(); ++i)
        document.sections.push_back({std::string(kBriefParts[i].key), static_cast<int>(i) + 1,
                                     words.say(kBriefParts[i].title), kComposers[i](composition)});
    document.annexes = annexes(composition);
    numberSources(document, composition.sources);
    document.annexes.push_back(provenanceAnnex(input, document.sources, words));
    document.imprint = imprint(input.workshop, words);
    return document;
}

}  // namespace kabar::report
