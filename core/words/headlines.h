// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/headline.h"
#include "core/words/words.h"

#include <string>
#include <vector>

/// What scenarios come to, said in a language: from their facts, and from nothing else.
namespace kabar::words {

/// "Navettes", "Télétravail": within a sentence in small letters.
[[nodiscard]] std::string partName(scenario::Part part, const Words& words);

/// "“Tout ensemble” évite 689 t de CO₂e par an, roule 18 100 km de moins par jour et coûte 248 000 € de plus par an."
[[nodiscard]] std::string headline(const scenario::Headline& headline, const Words& words);
/// "Ranges: …": the ends of the three, of two significant digits; empty where nothing is known.
[[nodiscard]] std::string headlineRanges(const scenario::Headline& headline, const Words& words);
/// What a tonne avoided costs, or why it has no price; empty where nothing changes or is known.
[[nodiscard]] std::string tonnePrice(const scenario::Headline& headline, const Words& words);
/// "« Télétravail » évite plus et coûte moins : …"; empty where no other does better.
[[nodiscard]] std::string better(const scenario::Headline& headline, const Words& words);
/// "« B » l'emporte sur « A » dans 94 cas sur 100 pour le CO₂e, dans 12 pour l'argent."; empty where there is none.
[[nodiscard]] std::string wins(const scenario::Headline& headline, const Words& words);
/// What to leave out, and what that brings; empty where nothing is.
[[nodiscard]] std::string leaveOut(const scenario::Headline& headline, const Words& words);
/// What of its cost goes to those who come that way already; empty where nothing does.
[[nodiscard]] std::string alreadyPaid(const scenario::Headline& headline, const Words& words);
/// All of these that are not empty, the headline first.
[[nodiscard]] std::vector<std::string> everySentence(const scenario::Headline& headline, const Words& words);

/// "Covoiturage, télétravail, vélos électriques", or "rien"; and how it was found.
[[nodiscard]] std::string packageNames(const scenario::BestPackage& package, const std::vector<std::size_t>& measures,
                                       const Words& words);
[[nodiscard]] std::string packageSentence(const scenario::JudgedPackage& package, const Words& words);
/// What would be best under another case of the grid, which is called `grid`.
[[nodiscard]] std::string packageInCase(const scenario::CasePackage& one, std::string_view grid, const Words& words);
[[nodiscard]] std::string packageProof(const scenario::BestPackage& package, const Words& words);

/// "248 000 €", "1,4 M€": three significant digits.
[[nodiscard]] std::string spokenEuros(double euros, const Words& words);

}  // namespace kabar::words
