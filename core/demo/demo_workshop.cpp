// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_workshop.h"

#include "core/demo/demo_texts.h"
#include "core/demo/fleet_file.h"
#include "core/demo/room_content.h"
#include "core/rounds/compare.h"
#include "core/rounds/study.h"

namespace kabar::demo {

Status furnishDemo(store::WorkshopFile& file, std::uint64_t seed, Time now, std::stop_token stop, const Progress& progress) {
    const Clock clock = [now] { return now; };
    rounds::FileRecords records(file);
    progress(0, "asking");
    study::StudyOptions options;
    options.seed = seed;
    const auto round = rounds::study(records, rounds::Asking::WhenMissing, options, clock, stop, part(progress, 0, 0.7));
    if (!round) return fail(round.error());
    if (round->run.stopped) return fail(Error::Code::Cancelled, clause("job.stopped"));
    progress(0.7, "scenarios");
    if (auto prepared = rounds::prepareScenarios(records); !prepared) return prepared;
    progress(0.72, "fleet");
    const auto snapshot = records.snapshot();
    if (!snapshot) return fail(snapshot.error());
    if (const Error* error = (*snapshot)->ground.error()) return fail(*error);
    const FleetRequest fleet{.seed = seed, .until = now};
    auto added = addSimulatedFleet(records, (*snapshot)->ground->territory, fleet, stop, part(progress, 0.72, 0.97));
    if (!added) return added;
    progress(0.97, "room");
    if (auto furnished = furnishRoom(file, seed, now); !furnished) return furnished;
    return writeDemoTexts(file, now);
}

Result<Outcome> makeDemoWorkshop(const std::filesystem::path& path, const SandboxRequest& request, Time now,
                                 std::stop_token stop, const Progress& progress) {
    const auto territory = geo::embeddedTerritory();
    if (!territory) return fail(territory.error());
    const Progress furnishing = part(progress, 0.4, 1);
    return makeSandbox(
        path, *territory, request,
        [&](store::WorkshopFile& file) { return furnishDemo(file, request.population.seed, now, stop, furnishing); }, stop,
        part(progress, 0, 0.4));
}

}  // namespace kabar::demo
