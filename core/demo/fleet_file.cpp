// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_file.h"

#include "core/rounds/arrival.h"
#include "core/store/about_store.h"

#include <format>

namespace kabar::demo {

Status addSimulatedFleet(rounds::Records& records, const geo::Territory& territory, const FleetRequest& request,
                         std::stop_token stop, const Progress& progress) {
    const auto fleet = simulateFleet(territory, request, stop, part(progress, 0, 0.6));
    if (!fleet) return fail(fleet.error());
    rounds::Arrival arrival(records);
    if (auto begun = arrival.begin(request.until); !begun) return begun;
    double done = 0.6;
    for (const auto& [vehicle, track] : *fleet) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        if (const auto added = arrival.add(vehicle, track, stop, kNoProgress); !added) return fail(added.error());
        progress(done += 0.4 / request.vehicles, "fleet");
    }
    const store::Provenance note{.at = iso8601(request.until),
                                 .what = "fleet/simulated",
                                 .detail = std::format(R"({{"seed":{},"vehicles":{},"days":{},"until":"{}"}})", request.seed,
                                                       request.vehicles, request.days, iso8601(request.until))};
    return arrival.complete([&](sqlite::Database& database) { return store::noteProvenance(database, note); });
}

}  // namespace kabar::demo
