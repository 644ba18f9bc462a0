// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"
#include "core/words/words.h"

#include <string>
#include <string_view>
#include <vector>

/// What the studies found, said in a language: from their facts, and from nothing else.
namespace kabar::words {

/// A released table in a few words, after the title of its algorithm: "Où vivent les salariés"; its name for another.
[[nodiscard]] std::string tableTitle(std::string_view table, const Words& words);
/// In one or two: "Domiciles".
[[nodiscard]] std::string tableName(std::string_view table, const Words& words);

/// "Saint-Leu", "Saint-Leu (sud-est)".
[[nodiscard]] std::string placeName(const study::NamedPlace& place, const Words& words);
/// "à Saint-Leu", "au sud-est de Saint-Leu"; "in Saint-Leu", "to the south-east of Saint-Leu".
[[nodiscard]] std::string inPlace(const study::NamedPlace& place, const Words& words);

/// "Tiers-lieux", "Modes doux et partagés", "Covoiturage", "Navettes".
[[nodiscard]] std::string familyName(study::Family family, const Words& words);
/// "À pied", "En vélo électrique".
[[nodiscard]] std::string meansName(study::TravelMode means, const Words& words);

/// A few words: the place, the link, the means.
[[nodiscard]] std::string title(const study::Finding& finding, const Words& words);
/// One sentence that a mayor could read aloud.
[[nodiscard]] std::string sentence(const study::Finding& finding, const Words& words);
/// Its main clause, without what is avoided and without a full stop.
[[nodiscard]] std::string claim(const study::Finding& finding, const Words& words);

/// The largest sentence on the page of a study.
[[nodiscard]] std::string answer(const study::StudyResult& result, const Words& words);
/// What would change the answer, and why there are fewer than were asked for; empty where neither is to be said.
[[nodiscard]] std::string explanation(const study::StudyResult& result, const Words& words);
/// Who was not counted, and why; empty when everybody was.
[[nodiscard]] std::string leftOut(const study::StudyResult& result, const Words& words);

/// A label and what stands beside it.
struct Line {
    std::string label, value;
    friend bool operator==(const Line&, const Line&) = default;
};
[[nodiscard]] Line line(const study::Figure& figure, const Words& words);
[[nodiscard]] std::vector<Line> worked(const study::Finding& finding, const Words& words);
/// "aucun autre choix ne fait mieux : prouvé".
[[nodiscard]] std::string proof(const study::Proof& proof, const Words& words);
/// "prouvé", "à 0,12 % près".
[[nodiscard]] std::string shortProof(const study::Proof& proof, const Words& words);

/// "1 240 salariés".
[[nodiscard]] std::string employees(double count, const Words& words);
/// "1 240 km de voiture par jour (entre 880 et 1 500)".
[[nodiscard]] std::string carKilometresADay(const study::Range& range, const Words& words);

}  // namespace kabar::words
