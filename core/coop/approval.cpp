// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/approval.h"

#include "core/text/names.h"

#include <algorithm>
#include <map>

namespace kabar::coop {

namespace {

/// The prefix keeps a signature of a hash from meaning anything elsewhere.
std::string messageFor(std::string_view hash) {
    return "kabar approves algorithm\n" + std::string(hash);
}

const Reviewer* reviewerOf(const Approval& approval, std::span<const Reviewer> reviewers) {
    const auto at = std::ranges::find(reviewers, approval.publicKey, &Reviewer::publicKey);
    return at == reviewers.end() ? nullptr : &*at;
}

/// How many organisations they are of, however each is written.
std::ptrdiff_t organisationsOf(const std::vector<Reviewer>& signers) {
    std::vector<std::string_view> different;
    for (const Reviewer& signer : signers)
        if (std::ranges::none_of(different,
                                 [&](std::string_view other) { return text::areOneName(other, signer.organisation); }))
            different.push_back(signer.organisation);
    return std::ssize(different);
}

/// When the signature came that completed its review; empty when none did.
std::string reviewedAt(SignedAlgorithm algorithm, std::span<const Reviewer> reviewers) {
    std::ranges::stable_sort(algorithm.approvals, {}, &Approval::signedAt);
    SignedAlgorithm until{.hash = algorithm.hash, .document = {}, .approvals = {}};
    for (const Approval& approval : algorithm.approvals) {
        until.approvals.push_back(approval);
        if (organisationsOf(signersOf(until, reviewers)) >= kApprovalsNeeded) return approval.signedAt;
    }
    return {};
}

Clause reasonFor(const SignedAlgorithm& algorithm, std::span<const Reviewer> reviewers, std::size_t signers) {
    if (algorithm.approvals.empty()) return clause("algorithm.unsigned");
    for (const Approval& approval : algorithm.approvals) {
        const Reviewer* reviewer = reviewerOf(approval, reviewers);
        if (!reviewer) return clause("algorithm.stranger");
        if (!isSignedBy(messageFor(algorithm.hash), approval.signature, approval.publicKey))
            return clause("algorithm.bad-signature", reviewer->name);
    }
    return signers == 1 ? clause("algorithm.one-signature") : clause("algorithm.one-organisation");
}

}  // namespace

Result<Approval> approve(const AlgorithmDocument& document, const KeyPair& key, std::string signedAt) {
    auto signature = signatureOf(messageFor(hashOf(document)), key);
    if (!signature) return fail(signature.error());
    return Approval{.publicKey = key.publicKey, .signature = *signature, .signedAt = std::move(signedAt)};
}

std::vector<Reviewer> signersOf(const SignedAlgorithm& algorithm, std::span<const Reviewer> reviewers) {
    std::vector<Reviewer> signers;
    for (const Approval& approval : algorithm.approvals) {
        const Reviewer* reviewer = reviewerOf(approval, reviewers);
        if (reviewer && isSignedBy(messageFor(algorithm.hash), approval.signature, approval.publicKey) &&
            !std::ranges::contains(signers, approval.publicKey, &Reviewer::publicKey))
            signers.push_back(*reviewer);
    }
    return signers;
}

Result<AlgorithmDocument> intact(const SignedAlgorithm& algorithm) {
    auto document = parseAlgorithm(algorithm.document);
    if (!document) return document;
    if (hashOf(*document) != algorithm.hash)
        return fail(
            Error{.code = Error::Code::Refused, .clause = clause("algorithm.changed")}.of("algorithm", document->name));
    return document;
}

Result<AlgorithmDocument> reviewed(const SignedAlgorithm& algorithm, std::span<const Reviewer> reviewers) {
    auto document = intact(algorithm);
    if (!document) return document;
    const auto signers = signersOf(algorithm, reviewers);
    if (organisationsOf(signers) >= kApprovalsNeeded) return document;
    return fail(Error{.code = Error::Code::Refused, .clause = reasonFor(algorithm, reviewers, signers.size())}.of(
        "algorithm", document->name));
}

std::set<std::string> superseded(std::span<const SignedAlgorithm> algorithms, std::span<const Reviewer> reviewers) {
    using Standing = std::pair<std::string, std::string>;  // reviewed at, hash
    std::map<std::string, Standing> last;
    std::set<std::string> hashes;
    for (const SignedAlgorithm& algorithm : algorithms) {
        const auto document = intact(algorithm);
        if (!document) continue;
        const Standing mine{reviewedAt(algorithm, reviewers), algorithm.hash};
        const auto [standing, isFirst] = last.try_emplace(document->name, mine);
        if (isFirst || standing->second == mine) continue;
        hashes.insert(std::min(standing->second, mine).second);
        standing->second = std::max(standing->second, mine);
    }
    return hashes;
}

}  // namespace kabar::coop
