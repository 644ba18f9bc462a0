// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/proof.h"

#include "core/base/json.h"
#include "core/coop/strict_json.h"
#include "core/proof/reading_match.h"

#include <nlohmann/json.hpp>

namespace kabar::proof {

namespace {

using nlohmann::json;

constexpr std::string_view kFormat = "kabar-proof";
constexpr int kVersion = 1;

bool hasDigit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

void list(const PrintedPassage& printed, const report::Passage& meant, std::vector<ListedFigure>& into) {
    for (const auto& piece : meant.pieces)
        if (hasDigit(piece.text))
            into.push_back({printed.page, printed.element, piece.text, piece.source + (piece.isChange ? " change" : "")});
}

json figureJson(const ListedFigure& figure) {
    return {{"page", figure.page}, {"element", figure.element}, {"text", figure.text}, {"quantity", figure.quantity}};
}

Proof read(const json& document, Evidence evidence) {
    Proof proof{.evidence = std::move(evidence)};
    proof.language = words::wordsIn(document.at("language").get<std::string>()).language();
    document.at("engine").get_to(proof.engine);
    document.at("gaps").get_to(proof.hasGaps);
    for (const json& each : document.at("figures"))
        proof.figures.push_back({each.at("page").get<int>(), each.at("element").get<std::string>(),
                                 each.at("text").get<std::string>(), each.at("quantity").get<std::string>()});
    return proof;
}

}  // namespace

std::string engineVersion() {
    return KABAR_VERSION;
}

report::Document documentOf(const report::BriefInput& input, const Proof& proof) {
    auto document = report::composeBrief(input, proof.language);
    return proof.hasGaps ? document : report::withoutGaps(std::move(document));
}

Result<std::vector<ListedFigure>> figuresOn(const PrintedPages& pages, const report::Document& document) {
    const auto reading = report::readingOf(document);
    std::vector<ListedFigure> figures;
    for (const Pair& pair : matched(pages.passages, reading)) {
        if (!pair.isSame)
            return fail(Error{.code = Error::Code::Mismatch,
                              .clause = clause("proof.unlike", pair.printed ? pair.printed->text : "—",
                                               pair.meant ? pair.meant->text() : "—")});
        list(*pair.printed, *pair.meant, figures);
    }
    return figures;
}

std::string proofText(const Proof& proof) {
    json document = toJson(proof.evidence);
    document["format"] = kFormat;
    document["version"] = kVersion;
    document["engine"] = proof.engine;
    document["language"] = words::codeOf(proof.language);
    document["gaps"] = proof.hasGaps;
    document["figures"] = json::array();
    for (const ListedFigure& figure : proof.figures) document["figures"].push_back(figureJson(figure));
    return coop::canonicalJson(document);
}

Result<Proof> parseProof(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) return fail(Error(document.error()).in(kProofName));
    if (!document->is_object() || document->value("format", json()) != kFormat ||
        document->value("version", json()) != kVersion)
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("proof.no-proof"), .file = kProofName});
    auto evidence = evidenceFromJson(*document);
    if (!evidence) return fail(Error(evidence.error()).in(kProofName));
    try {
        return read(*document, std::move(*evidence));
    } catch (const json::exception& thrown) {
        return fail(Error{.code = Error::Code::Malformed,
                          .clause = clause("proof.malformed", Foreign{thrown.what()}),
                          .file = kProofName});
    }
}

}  // namespace kabar::proof
