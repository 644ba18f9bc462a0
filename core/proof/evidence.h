// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/brief_source/material.h"
#include "core/factor/factor_set.h"
#include "core/geo/territory.h"
#include "core/report/brief.h"
#include "core/scenario/scenario.h"
#include "core/study/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

/// What a brief rests on and proves itself with, in a file that travels without the workshop.
namespace kabar::proof {

/// A study as it was asked.
struct StudyAsked {
    study::Family family{};
    std::map<std::string, double> parameters;
    std::string computedAt;
    std::optional<study::StudyResult> kept;  ///< of tables that are not those here: taken as it is, never computed again
};

/// A released table: its cells, or what is said of it where an owner does not let them be annexed.
struct Annexed {
    coop::ReleasedTable table;  ///< without cells where `isWithheld`
    std::string hash;           ///< of all of it but the moment
    bool isWithheld = false;
};

/// Everything that the figures of a brief are computed from, and nothing that is computed.
struct Evidence {
    geo::Territory territory;
    std::vector<Annexed> tables;
    factor::FactorSet factors;
    std::vector<StudyAsked> studies;
    std::vector<scenario::Scenario> scenarios;
    report::BriefInput written;  ///< what people wrote, voted and decided; names of participants are left out
};

/// Of a workshop, at `composedAt` (ISO 8601). `withheld` names the tables with an owner who lets no cell be annexed.
[[nodiscard]] Result<Evidence> evidenceOf(const brief_source::Material& material, std::string_view composedAt,
                                          const std::set<std::string>& withheld = {});

/// Whether everything is there that a computation needs.
[[nodiscard]] bool isComputable(const Evidence& evidence);
/// The last day on which all of its cells may still be kept, an ISO 8601 date; empty without tables.
[[nodiscard]] std::string keptUntil(const Evidence& evidence);

/// What the brief is composed from, computed from the evidence alone with this engine: studies, then scenarios. Fails with
/// `Cancelled`, `NotFound` where cells are withheld, and as the studies and the scenarios do.
[[nodiscard]] Result<report::BriefInput> computed(const Evidence& evidence, std::stop_token stop = {},
                                                  const Progress& progress = kNoProgress);

/// An object with one member a part: "territory", "tables", "factors", "seed", "studies", "scenarios", "written". Cells of
/// withheld tables stay behind.
[[nodiscard]] nlohmann::json toJson(const Evidence& evidence);
/// Fails with `Malformed`, naming the part.
[[nodiscard]] Result<Evidence> evidenceFromJson(const nlohmann::json& document);

}  // namespace kabar::proof
