// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/review.h"
#include "core/node/cooperative.h"
#include "core/store/database.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

/// The cooperative in the workshop file. The audit log, approvals and released tables are not for undoing: they are saved
/// through `WorkshopFile::write`; employers, their rules and permissions through `edit`.
namespace kabar::store {

/// In the order in which they joined.
/// Consent, chosen sources and rules count as far as this machine knows of them: see `applyOwnersHere`.
[[nodiscard]] Result<std::vector<node::Employer>> loadEmployers(const Database& database);
/// Returns the new id. Fails with `Mismatch` when the name is taken (however it is written) or empty, or the database
/// another's; `node::checkOwnRows` looks at the files too. Whoever calls it chose the source on this machine.
[[nodiscard]] Result<std::int64_t> addEmployer(Database& database, const node::Employer& employer);
/// With every table that its persons are in (`deleteWithdrawn`).
[[nodiscard]] Status removeEmployer(Database& database, std::int64_t id, const Clock& clock = systemClock());
[[nodiscard]] Status saveRule(Database& database, std::int64_t employer, const coop::DisclosureRule& rule);
/// The owner at this machine allows it or takes that back; what rested on a consent that is taken back is deleted
/// (`deleteWithdrawn`), which is not for undoing.
[[nodiscard]] Status savePermission(Database& database, std::int64_t employer, std::string_view algorithmHash, bool allowed,
                                    const Clock& clock = systemClock());

[[nodiscard]] Result<std::vector<coop::Reviewer>> loadReviewers(const Database& database);
/// Fails with `Mismatch` when the key is known already, or the name or the organisation empty.
[[nodiscard]] Status addReviewer(Database& database, const coop::Reviewer& reviewer);
/// The same with the key in a secret key file, which is made where there is none, and only when the reviewer can be added.
[[nodiscard]] Status addReviewer(Database& database, std::string_view name, std::string_view organisation,
                                 const std::filesystem::path& keyFile);

/// With their approvals, by name; good or not, for `coop::approved` to judge.
[[nodiscard]] Result<std::vector<coop::SignedAlgorithm>> loadAlgorithms(const Database& database);
/// Does nothing when it is there.
[[nodiscard]] Status saveAlgorithm(Database& database, const coop::AlgorithmDocument& document);
/// Saves an approval and notes it in the audit log.
[[nodiscard]] Status saveApproval(Database& database, const coop::AlgorithmDocument& document,
                                  const coop::Approval& approval, const coop::Reviewer& reviewer);

/// Adds the reviewer, unless the key is known already, and their signatures of questions of this workshop; how many these
/// are. Fails with `Mismatch` when none is, or the key is known under another name.
[[nodiscard]] Result<int> addReview(Database& database, const coop::Review& review);

/// Signs documents of the file, and shipped ones that are not in it yet, as the reviewer whose key it is: those named, or
/// all. Returns what was signed. Fails with `Refused` when the key is no reviewer's, `NotFound` for an unknown name.
[[nodiscard]] Result<std::vector<coop::AlgorithmDocument>> signAlgorithms(Database& database, const coop::KeyPair& key,
                                                                          const std::vector<std::string>& names,
                                                                          std::string_view signedAt);

struct ReviewerWithKey {
    coop::Reviewer reviewer;
    coop::KeyPair key;
};
/// Puts the shipped algorithms into a workshop, with these reviewers, each of whom signs all of them at `signedAt`.
[[nodiscard]] Status installShippedAlgorithms(Database& database, const std::vector<ReviewerWithKey>& reviewers,
                                              std::string_view signedAt);
/// Allows every algorithm of the file to every employer of the file, on this machine, as the demo's owners do.
[[nodiscard]] Status allowEverything(Database& database);

/// Chains the events to the log. One whose clock shows an earlier time than the last entry's is told as such before it.
[[nodiscard]] Status appendAudit(Database& database, const std::vector<coop::AuditEvent>& events);
/// The whole log, oldest first. Fails with `Malformed` on an unknown event.
[[nodiscard]] Result<std::vector<coop::AuditEntry>> loadAudit(const Database& database);

[[nodiscard]] Status saveReleasedTable(Database& database, const coop::ReleasedTable& table);
/// Fails with `NotFound` when no such table was released yet.
[[nodiscard]] Result<coop::ReleasedTable> loadReleasedTable(const Database& database, std::string_view name);
[[nodiscard]] Result<std::vector<coop::ReleasedTable>> loadReleasedTables(const Database& database);

/// All that asking needs; `folder` is the workshop file's.
[[nodiscard]] Result<node::Cooperative> loadCooperative(Database& database, const std::filesystem::path& folder);
/// What came out: tables replace those of the same name, events go to the log, what may not stay is deleted, and this
/// machine remembers behind whose rows the release was.
[[nodiscard]] Status saveOutcome(Database& database, const node::AskOutcome& outcome);

}  // namespace kabar::store
