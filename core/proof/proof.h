// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proof/evidence.h"
#include "core/proof/printed.h"
#include "core/report/reading.h"

namespace kabar::proof {

/// Under which names the two attachments of a brief stand.
inline constexpr const char* kProofName = "kabar-proof.json";
inline constexpr const char* kSignatureName = "kabar-signature.json";

/// A figure where it is printed.
struct ListedFigure {
    int page = 0;
    std::string element;   ///< of the structure tree, as PrintedPassage has it
    std::string text;      ///< as printed
    std::string quantity;  ///< what it is: the id of its record, "scenario/3/co2e_t_year", " change" behind a difference
    friend bool operator==(const ListedFigure&, const ListedFigure&) = default;
};

/// The attachment: what a brief is computed from, how it was set, and every figure on it.
struct Proof {
    Evidence evidence;
    words::Language language = words::Language::French;
    std::string engine;    ///< version of Kabar
    bool hasGaps = false;  ///< what is to be filled in stands in it
    std::vector<ListedFigure> figures;
};

/// The version that this program computes with.
[[nodiscard]] std::string engineVersion();

/// The brief of that input as it is printed.
[[nodiscard]] report::Document documentOf(const report::BriefInput& input, const Proof& proof);

/// Every piece of text with a digit in it, by where it stands on the pages. Fails with `Mismatch`, and what differs, where
/// the pages do not read as the document does.
[[nodiscard]] Result<std::vector<ListedFigure>> figuresOn(const PrintedPages& pages, const report::Document& document);

[[nodiscard]] std::string proofText(const Proof& proof);
/// Fails with `Malformed`, naming the part.
[[nodiscard]] Result<Proof> parseProof(std::string_view text);

}  // namespace kabar::proof
