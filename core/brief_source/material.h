// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/snapshot.h"
#include "core/store/about_store.h"
#include "core/store/workshop_file.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kabar::brief_source {

/// What the brief and the report are made of: the workshop at one moment, and what a snapshot does not hold of it.
struct Material {
    std::shared_ptr<const session::Snapshot> snapshot;
    store::About about;
    std::vector<store::Provenance> provenance;
    std::map<std::int64_t, workshop::Tally> tallies;  ///< by ballot; of the open ones as they stand
    std::string contentHash;
    std::string identity;  ///< of the workshop, in all its copies
    std::string fileName;
};

/// Of the workshop of a job, as it is now.
[[nodiscard]] Result<Material> materialOf(session::JobContext& context);
/// Of a file that nobody else has open.
[[nodiscard]] Result<Material> materialOf(store::WorkshopFile& file);

}  // namespace kabar::brief_source
