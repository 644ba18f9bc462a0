// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/proven_brief.h"

#include "core/proof/proof.h"
#include "core/proof/signature.h"
#include "ui/print/attach.h"
#include "ui/print/odt.h"
#include "ui/print/office.h"

#include <nlohmann/json.hpp>

namespace kabar::print {

namespace {

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// As whoever reads the proof has it.
Result<proof::Evidence> asAttached(const brief_source::Material& material, const BriefOrder& order) {
    auto evidence = proof::evidenceOf(material, order.composedAt, order.withheld);
    if (!evidence) return evidence;
    evidence->written.workshop.fingerprint = proof::fingerprintOf(order.key.publicKey);
    evidence->written.workshop.keptUntil = proof::keptUntil(*evidence);
    if (!proof::isComputable(*evidence)) return evidence;  // its cells stay here, and are reckoned with here
    return proof::evidenceFromJson(proof::toJson(*evidence));
}

}  // namespace

Result<QByteArray> withProof(const QByteArray& pdf, const std::string& proof, const coop::KeyPair& key,
                             words::Language language, std::string_view isoDate) {
    const auto pages = proof::readPages(viewOf(pdf));
    if (!pages) return fail(pages.error());
    const auto signature = proof::signatureText(proof::statementOf(*pages, proof, key.publicKey), key);
    if (!signature) return fail(signature.error());
    const auto& words = words::wordsIn(language);
    return withAttachments(pdf,
                           {{proof::kProofName, words.say(words::brief::kProofAttached), proof},
                            {proof::kSignatureName, words.say(words::brief::kSignature), *signature}},
                           isoDate, words.say(words::brief::kLeadsToRecord));
}

Result<Output> provenBrief(const brief_source::Material& material, const BriefOrder& order, const MapPainter& mapPainter,
                           std::stop_token stop, const Progress& progress) {
    auto evidence = asAttached(material, order);
    if (!evidence) return fail(evidence.error());
    const auto input = proof::computed(*evidence, stop, part(progress, 0, 0.6));
    if (!input) return fail(input.error());
    proof::Proof proof{.evidence = std::move(*evidence),
                       .language = order.language,
                       .engine = proof::engineVersion(),
                       .hasGaps = order.hasGaps,
                       .figures = {}};
    const auto document = proof::documentOf(*input, proof);
    const auto odt = briefToOdt(document, mapPainter);
    if (!odt) return fail(odt.error());
    progress(0.65, "printing");
    const auto pdf = taggedPdfOf(*odt, stop);
    if (!pdf) return fail(pdf.error());
    const auto pages = proof::readPages(viewOf(*pdf));
    if (!pages) return fail(pages.error());
    auto figures = proof::figuresOn(*pages, document);
    if (!figures) return fail(figures.error());
    proof.figures = std::move(*figures);
    progress(0.95, "printing");
    auto signed_ = withProof(*pdf, proof::proofText(proof), order.key, order.language, order.composedAt);
    if (!signed_) return fail(signed_.error());
    return Output{.bytes = *std::move(signed_), .pages = static_cast<int>(pages->hashes.size())};
}

}  // namespace kabar::print
