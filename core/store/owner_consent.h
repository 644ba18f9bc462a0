// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/node/cooperative.h"
#include "core/node/owner_records.h"
#include "core/store/database.h"

#include <span>
#include <string>
#include <vector>

/// Where what a workshop file says of its owners meets what this machine knows of them (`node::OwnerRecords`).
namespace kabar::store {

/// What this machine knows of the workshop; nothing where it keeps no records.
[[nodiscard]] node::OwnersHere ownersHere(const Database& database);

/// Whether this machine's records can be read; where they cannot, nobody knows what an owner took back.
[[nodiscard]] Status checkOwnersHere();

/// Leaves of the file's word what counts: none that was taken back here, in this file or in a copy; a permission counts
/// where its owner gave it on this machine for this database and mapping, a source as chosen where somebody chose it here,
/// and of two rules the stricter one.
void applyOwnersHere(std::vector<node::Employer>& employers, const node::OwnersHere& here);

/// What the records are to keep of an employer whose owner is at this machine.
[[nodiscard]] node::Consent consentOf(const node::Employer& employer, std::string_view algorithmHash);

/// What a release by these employers must know of those before it. Fails where this machine's records cannot be read.
[[nodiscard]] Result<node::Rounds> roundsOf(const Database& database, std::span<const node::Employer> employers,
                                            const std::filesystem::path& folder);

/// What was deleted, and why.
struct Deletion {
    std::string cause;  ///< the employer who withdrew, or `coop::kCooperative` when the time was over
    std::vector<std::string> tables;
    int studies = 0;
};

/// Deletes every released table that the persons of an owner are in who no longer allows it, or who has left the workshop,
/// with all studies, for each rests on several tables; overwrites them in the file and says so in the audit log. To be
/// called inside one transaction; `at` is ISO 8601.
[[nodiscard]] Result<std::vector<Deletion>> deleteWithdrawn(Database& database, std::string_view at);
/// The same with every table that was kept longer than its purpose allows (`ReleasedTable::retentionDays`).
[[nodiscard]] Result<std::vector<Deletion>> deleteExpired(Database& database, Time now);

/// Says in the audit log that somebody looked at what would leave an employer's database.
[[nodiscard]] Status notePreview(Database& database, std::string_view employer, const Clock& clock = systemClock());

}  // namespace kabar::store
