// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/brief_source.h"

#include "core/brief_source/brief_readers.h"
#include "core/brief_source/computed.h"
#include "core/rounds/evidence.h"

namespace kabar::brief_source {

Result<report::BriefInput> briefInput(const Material& material, const Clock& clock, std::stop_token stop,
                                      const Progress& progress) {
    const session::Snapshot& snapshot = *material.snapshot;
    for (const Error* error :
         {snapshot.cooperation.error(), snapshot.tables.error(), snapshot.studies.error(), snapshot.scenarios.error()})
        if (error) return fail(*error);
    report::BriefInput input;
    input.workshop.composedAt = iso8601(clock());
    progress(0, "reading");
    if (auto done = readRoom(material, input); !done) return fail(done.error());
    readRecords(material, input);
    const auto factors = rounds::factorsOf(snapshot);
    if (!factors) return fail(factors.error());

    input.staleStudies = snapshot.stale;
    if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
    const scenario::Evidence evidence{snapshot.tables.orNothing(), snapshot.studies.orNothing()};
    const Computable from{snapshot.ground->territory, *factors, evidence, snapshot.scenarios.orNothing()};
    if (auto done = addComputed(from, input, stop, part(progress, 0.2, 1)); !done) return fail(done.error());
    progress(1, "reading");
    return input;
}

Result<report::BriefInput> withFreshTexts(report::BriefInput input, const Material& material) {
    if (auto done = readWritten(material, input); !done) return fail(done.error());
    return input;
}

}  // namespace kabar::brief_source
