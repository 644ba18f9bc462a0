// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/material.h"

#include "core/session/snapshot_reader.h"
#include "core/store/ballot_store.h"
#include "core/store/content_hash.h"
#include "core/store/identity.h"

namespace kabar::brief_source {

namespace {

Status readBeside(sqlite::Database& database, Material& material) {
    auto about = store::loadAbout(database);
    if (!about) return fail(about.error());
    auto provenance = store::loadProvenance(database);
    if (!provenance) return fail(provenance.error());
    auto hash = store::contentHash(database);
    if (!hash) return fail(hash.error());
    auto identity = store::identityOf(database);
    if (!identity) return fail(identity.error());
    const auto ballots = store::loadBallots(database);
    if (!ballots) return fail(ballots.error());
    for (const workshop::Ballot& ballot : *ballots) {
        auto tally = store::loadTally(database, ballot);
        if (!tally) return fail(tally.error());
        material.tallies.emplace(ballot.id, std::move(*tally));
    }
    material.about = std::move(*about);
    material.provenance = std::move(*provenance);
    material.contentHash = std::move(*hash);
    material.identity = std::move(*identity);
    return {};
}

}  // namespace

Result<Material> materialOf(session::JobContext& context) {
    Material material{.snapshot = context.latest(), .fileName = context.path().filename().string()};
    auto read = context.read([&](sqlite::Database& database) { return readBeside(database, material); });
    if (!read) return fail(read.error());
    return material;
}

Result<Material> materialOf(store::WorkshopFile& file) {
    auto snapshot = session::renewed({}, session::Domains::all().without(session::Domain::Fleet), file.database());
    if (!snapshot) return fail(snapshot.error());
    Material material{.snapshot = std::move(*snapshot), .fileName = file.path().filename().string()};
    if (auto read = readBeside(file.database(), material); !read) return fail(read.error());
    return material;
}

}  // namespace kabar::brief_source
