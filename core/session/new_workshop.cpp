// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/new_workshop.h"

#include "core/coop/shipped_algorithms.h"
#include "core/report/brief_fields.h"
#include "core/store/coop_store.h"
#include "core/store/territory_store.h"
#include "core/store/text_store.h"
#include "core/words/wiki_labels.h"

#include <array>
#include <tuple>

namespace kabar::session {

Status beginWorkshop(store::Database& database, const NewWorkshop& workshop) {
    const std::array<std::tuple<std::string_view, std::string_view, const std::string*>, 3> texts{
        {{store::kEventTexts, words::wiki::kEventStart, &workshop.date},
         {store::kEventTexts, words::wiki::kEventPlace, &workshop.place},
         {store::kBriefTexts, report::brief_field::kClient, &workshop.client}}};
    for (const auto& [document, field, text] : texts)
        if (auto saved = store::saveText(database, document, field, *text); !saved) return saved;
    if (workshop.territory)
        if (auto saved = store::saveTerritory(database, *workshop.territory); !saved) return saved;
    for (const coop::AlgorithmDocument& question : coop::shippedAlgorithms())
        if (auto saved = store::saveAlgorithm(database, question); !saved) return saved;
    return {};
}

Result<store::WorkshopFile> makeWorkshop(const std::filesystem::path& path, const NewWorkshop& workshop,
                                         const Clock& clock) {
    return store::WorkshopFile::create(path, workshop.title, 0, clock,
                                       [&](store::Database& database) { return beginWorkshop(database, workshop); });
}

}  // namespace kabar::session
