// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/recount.h"

#include "core/store/coop_store.h"
#include "core/store/territory_store.h"

namespace kabar::demo {

Result<Figures> recount(store::Database& database, const std::filesystem::path& folder, std::stop_token stop,
                        const Progress& progress) {
    const auto territory = store::loadTerritory(database);
    if (!territory) return fail(territory.error());
    const auto employers = store::loadEmployers(database);
    if (!employers) return fail(employers.error());
    FigureCount count(*territory);
    for (std::size_t e = 0; e < employers->size(); ++e) {
        progress(static_cast<double>(e) / static_cast<double>(employers->size()), "recount");
        const auto reading = node::readEmployer((*employers)[e], folder, *territory, stop);
        if (!reading) return fail(reading.error());
        count.addEmployer(reading->records);
    }
    return count.figures();
}

}  // namespace kabar::demo
