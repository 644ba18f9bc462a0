// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_file.h"

#include "core/store/fleet_store.h"

#include <format>

namespace kabar::demo {

Status addSimulatedFleet(store::WorkshopFile& file, const geo::Territory& territory, const FleetRequest& request,
                         std::stop_token stop, const Progress& progress) {
    const auto fleet = simulateFleet(territory, request, stop, part(progress, 0, 0.6));
    if (!fleet) return fail(fleet.error());
    return file.write([&](store::Database& database) -> Status {
        double done = 0.6;
        for (const auto& [vehicle, track] : *fleet) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
            const auto id = store::findOrAddVehicle(database, vehicle);
            if (!id) return fail(id.error());
            if (auto added = store::addReadings(database, *id, track); !added) return fail(added.error());
            progress(done += 0.4 / request.vehicles, "fleet");
        }
        const std::string detail = std::format(R"({{"seed":{},"vehicles":{},"days":{},"until":"{}"}})", request.seed,
                                               request.vehicles, request.days, iso8601(request.until));
        return database.run("INSERT INTO provenance (at, what, detail) VALUES (?, 'fleet/simulated', ?)",
                            iso8601(request.until), detail);
    });
}

}  // namespace kabar::demo
