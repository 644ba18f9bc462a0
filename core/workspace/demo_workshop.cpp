// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demo_workshop.h"

#include "core/demo/fleet_file.h"
#include "core/demo/room_content.h"
#include "core/store/territory_store.h"
#include "core/workspace/demo_texts.h"
#include "core/workspace/rounds.h"

namespace kabar::workspace {

Status furnishDemo(store::WorkshopFile& file, std::uint64_t seed, Time now, std::stop_token stop, const Progress& progress) {
    const Clock clock = [now] { return now; };
    progress(0, "asking");
    const auto tables = tablesToStudy(file, false, clock, stop, part(progress, 0, 0.3));
    if (!tables) return fail(tables.error());
    study::StudyOptions options;
    options.seed = seed;
    const auto studies = runStudies(file, *tables, options, clock, stop, part(progress, 0.3, 0.7));
    if (!studies) return fail(studies.error());
    if (studies->stopped) return fail(Error::Code::Cancelled, "stopped");
    progress(0.7, "scenarios");
    if (auto prepared = prepareScenarios(file); !prepared) return prepared;
    progress(0.72, "fleet");
    const auto territory = store::loadTerritory(file.database());
    if (!territory) return fail(territory.error());
    const demo::FleetRequest fleet{.seed = seed, .until = now};
    if (auto added = demo::addSimulatedFleet(file, *territory, fleet, stop, part(progress, 0.72, 0.97)); !added)
        return added;
    progress(0.97, "room");
    if (auto furnished = demo::furnishRoom(file, seed, now); !furnished) return furnished;
    return writeDemoTexts(file, now);
}

Result<demo::Outcome> makeDemoWorkshop(const std::filesystem::path& path, const demo::SandboxRequest& request, Time now,
                                       std::stop_token stop, const Progress& progress) {
    const auto territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    const Progress furnishing = part(progress, 0.4, 1);
    return demo::makeSandbox(
        path, *territory, request,
        [&](store::WorkshopFile& file) { return furnishDemo(file, request.population.seed, now, stop, furnishing); }, stop,
        part(progress, 0, 0.4));
}

}  // namespace kabar::workspace
