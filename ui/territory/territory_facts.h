// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/coop/cell_table.h"
#include "core/geo/territory.h"
#include "core/session/snapshot.h"
#include "core/study/finding.h"
#include "core/study/gazetteer.h"
#include "core/telemetry/vehicle_status.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kabar::ui {

/// The employers that have a site in one commune.
struct CommuneSites {
    std::string commune;  ///< name
    geo::Coordinate centre;
    std::vector<std::string> employers;
};

/// All that the Territory page shows, out of one snapshot of the workshop. Only released cells: nothing here is about one
/// person.
struct TerritoryFacts {
    std::shared_ptr<const geo::Territory> territory;
    std::shared_ptr<const study::Gazetteer> gazetteer;
    std::optional<coop::ReleasedTable> homes, flows, arrivals, bands;
    std::vector<study::StudyResult> studies;
    [[nodiscard]] bool isStudied(study::Family family) const {
        return std::ranges::contains(studies, family, &study::StudyResult::family);
    }
    std::vector<CommuneSites> sites;
    int employers = 0;
    std::vector<telemetry::VehicleStatus> vehicles;
};

/// Takes some time: places each employer's sites. Fails with why a part of the workshop could not be read, `Cancelled` when
/// stopped.
[[nodiscard]] Result<TerritoryFacts> territoryFacts(const session::Snapshot& snapshot, Time now, std::stop_token stop);

/// Persons of `bands` who surely come by car over less than `metres`, which must be one of its edges; a lower bound, since
/// merged cells do not tell.
[[nodiscard]] double carTripsUnder(const coop::ReleasedTable& bands, double metres);

}  // namespace kabar::ui
