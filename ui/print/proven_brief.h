// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/evidence.h"
#include "core/proof/signing_key.h"
#include "ui/print/output.h"

namespace kabar::print {

struct BriefOrder {
    words::Language language = words::Language::French;
    std::string composedAt;            ///< ISO 8601
    coop::KeyPair key;                 ///< signs it
    bool hasGaps = false;              ///< what is to be filled in is printed too
    std::set<std::string> withheld{};  ///< tables whose cells stay here
};

/// The brief as a tagged PDF that carries its proof: composed from what is attached and nothing else, so that whoever reads
/// it computes the same; read back before it is signed. Fails with `NotFound` without an office (hasOffice), `Mismatch` when
/// the pages do not read as the brief does, `Cancelled`, and as the studies and scenarios do.
[[nodiscard]] Result<Output> provenBrief(const brief_source::Material& material, const BriefOrder& order,
                                         const MapPainter& mapPainter, std::stop_token stop = {},
                                         const Progress& progress = kNoProgress);

/// `proof` on `pages`, signed: the last step, for whoever has a proof already.
[[nodiscard]] Result<QByteArray> withProof(const QByteArray& pdf, const std::string& proof, const coop::KeyPair& key,
                                           words::Language language, std::string_view isoDate);

}  // namespace kabar::print
