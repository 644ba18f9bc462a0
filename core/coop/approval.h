// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/algorithm_document.h"
#include "core/coop/signing.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace kabar::coop {

/// Somebody whom the cooperative trusts to read algorithm documents.
struct Reviewer {
    std::string name;
    std::string organisation;
    std::string publicKey;
};

/// "I have read the document of this hash, and it may be run."
struct Approval {
    std::string publicKey;
    std::string signature;
    std::string signedAt;  ///< ISO 8601; for people, it is not signed
};

/// A document as it is kept and sent: its canonical text, the hash under which it was signed, and who signed.
struct SignedAlgorithm {
    std::string hash;
    std::string document;
    std::vector<Approval> approvals;
};

/// How many reviewers, each of another organisation, must have signed.
inline constexpr int kApprovalsNeeded = 2;

[[nodiscard]] Result<Approval> approve(const AlgorithmDocument& document, const KeyPair& key, std::string signedAt);

/// The document, when it is what its hash says: then an owner's consent to the hash is consent to it, whoever reviewed it.
/// Otherwise `Refused`.
[[nodiscard]] Result<AlgorithmDocument> intact(const SignedAlgorithm& algorithm);

/// The same, when two reviewers of two organisations signed it besides. Otherwise `Refused`, with the reason: unsigned, a
/// signature that does not match, an unknown reviewer, one organisation alone.
[[nodiscard]] Result<AlgorithmDocument> reviewed(const SignedAlgorithm& algorithm, std::span<const Reviewer> reviewers);

/// The documents that another supersedes: of those that are intact and bear one name, the one whose review was completed
/// last stands for it, one without behind all others; of two of one moment the one of the greater hash. Their hashes.
[[nodiscard]] std::set<std::string> superseded(std::span<const SignedAlgorithm> algorithms,
                                               std::span<const Reviewer> reviewers);

/// The reviewers whose signature of this hash is good, in the order of `algorithm.approvals`.
[[nodiscard]] std::vector<Reviewer> signersOf(const SignedAlgorithm& algorithm, std::span<const Reviewer> reviewers);

}  // namespace kabar::coop
