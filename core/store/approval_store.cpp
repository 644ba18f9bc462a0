// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/coop/shipped_algorithms.h"
#include "core/store/coop_store.h"
#include "core/store/database.h"
#include "core/store/row_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kabar::store {

namespace {

Result<coop::Reviewer> readReviewer(const Statement& row) {
    RowReader reader(row, "reviewer");
    coop::Reviewer reviewer{.name = reader.words(0, "name"),
                            .organisation = reader.words(1, "organisation"),
                            .publicKey = reader.text(2, "public_key", 200)};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return reviewer;
}

Result<coop::SignedAlgorithm> readAlgorithm(const Statement& row) {
    RowReader reader(row, "algorithm");
    coop::SignedAlgorithm algorithm{
        .hash = reader.text(0, "hash", 200), .document = reader.text(1, "document"), .approvals = {}};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return algorithm;
}

Result<std::pair<std::string, coop::Approval>> readApproval(const Statement& row) {
    RowReader reader(row, "approval");
    std::pair approval(reader.text(0, "algorithm_hash", 200), coop::Approval{.publicKey = reader.text(1, "public_key", 200),
                                                                             .signature = reader.text(2, "signature", 400),
                                                                             .signedAt = reader.text(3, "signed_at", 40)});
    if (auto read = reader.finish(); !read) return fail(read.error());
    return approval;
}

/// The documents of the file, and those that ship and are not in it yet.
Result<std::vector<coop::AlgorithmDocument>> documentsToSign(const Database& database,
                                                             const std::vector<std::string>& names) {
    const auto algorithms = loadAlgorithms(database);
    if (!algorithms) return fail(algorithms.error());
    std::vector<coop::AlgorithmDocument> all;
    for (const coop::SignedAlgorithm& algorithm : *algorithms)
        if (auto document = coop::parseAlgorithm(algorithm.document)) all.push_back(std::move(*document));
    for (coop::AlgorithmDocument& document : coop::shippedAlgorithms())
        if (!std::ranges::contains(all, document.name, &coop::AlgorithmDocument::name)) all.push_back(std::move(document));
    for (const std::string& name : names)
        if (!std::ranges::contains(all, name, &coop::AlgorithmDocument::name))
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("algorithm.unknown")}.of("algorithm", name));
    if (!names.empty())
        std::erase_if(all,
                      [&](const coop::AlgorithmDocument& document) { return !std::ranges::contains(names, document.name); });
    return all;
}

Status checkNamed(const coop::Reviewer& reviewer) {
    for (const auto& [field, text] : {std::pair("name", &reviewer.name), std::pair("organisation", &reviewer.organisation)})
        if (text->find_first_not_of(' ') == std::string::npos)
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("reviewer.needs-name")}.of(field, *text));
    return {};
}

}  // namespace

Result<std::vector<coop::Reviewer>> loadReviewers(const Database& database) {
    return rowsOf(database.prepare("SELECT name, organisation, public_key FROM reviewer ORDER BY id"), readReviewer);
}

Status addReviewer(Database& database, const coop::Reviewer& reviewer) {
    if (auto named = checkNamed(reviewer); !named) return named;
    const auto reviewers = loadReviewers(database);
    if (!reviewers) return fail(reviewers.error());
    for (const coop::Reviewer& other : *reviewers)
        if (other.publicKey == reviewer.publicKey)
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("reviewer.taken")}.of("reviewer", other.name));
    return database.run("INSERT INTO reviewer (name, organisation, public_key) VALUES (?, ?, ?)", reviewer.name,
                        reviewer.organisation, reviewer.publicKey);
}

Status addReviewer(Database& database, std::string_view name, std::string_view organisation,
                   const std::filesystem::path& keyFile) {
    coop::Reviewer reviewer{.name = std::string(name), .organisation = std::string(organisation), .publicKey = {}};
    if (auto named = checkNamed(reviewer); !named) return named;
    std::error_code error;
    const bool wasThere = std::filesystem::exists(keyFile, error);
    const auto key = coop::readOrMakeKeyFile(keyFile);
    if (!key) return fail(key.error());
    reviewer.publicKey = key->publicKey;
    auto added = addReviewer(database, reviewer);
    if (!added && !wasThere) std::filesystem::remove(keyFile, error);
    return added;
}

Result<std::vector<coop::SignedAlgorithm>> loadAlgorithms(const Database& database) {
    auto algorithms = rowsOf(database.prepare("SELECT hash, document FROM algorithm ORDER BY name, hash"), readAlgorithm);
    if (!algorithms) return algorithms;
    const auto approvals =
        rowsOf(database.prepare(
                   "SELECT algorithm_hash, public_key, signature, signed_at FROM approval ORDER BY signed_at, public_key"),
               readApproval);
    if (!approvals) return fail(approvals.error());
    for (coop::SignedAlgorithm& algorithm : *algorithms)
        for (const auto& [hash, approval] : *approvals)
            if (hash == algorithm.hash) algorithm.approvals.push_back(approval);
    return algorithms;
}

Status saveAlgorithm(Database& database, const coop::AlgorithmDocument& document) {
    return database.run("INSERT OR IGNORE INTO algorithm (hash, name, document) VALUES (?, ?, ?)", coop::hashOf(document),
                        document.name, coop::canonicalText(document));
}

Status saveApproval(Database& database, const coop::AlgorithmDocument& document, const coop::Approval& approval,
                    const coop::Reviewer& reviewer) {
    const std::string hash = coop::hashOf(document);
    auto saved = database.run(
        "INSERT OR REPLACE INTO approval (algorithm_hash, public_key, signature, signed_at) VALUES (?, ?, ?, ?)", hash,
        approval.publicKey, approval.signature, approval.signedAt);
    if (!saved) return saved;
    const nlohmann::json detail{{"algorithm", document.name}, {"organisation", reviewer.organisation}};
    return appendAudit(database, {{.at = approval.signedAt,
                                   .actor = reviewer.name,
                                   .kind = coop::AuditKind::Signed,
                                   .algorithmHash = hash,
                                   .detail = jsonText(detail)}});
}

Result<int> addReview(Database& database, const coop::Review& review) {
    const auto reviewers = loadReviewers(database);
    if (!reviewers) return fail(reviewers.error());
    const auto algorithms = loadAlgorithms(database);
    if (!algorithms) return fail(algorithms.error());
    const auto known = std::ranges::find(*reviewers, review.reviewer.publicKey, &coop::Reviewer::publicKey);
    if (known != reviewers->end() &&
        (known->name != review.reviewer.name || known->organisation != review.reviewer.organisation))
        return fail(Error{.code = Error::Code::Mismatch, .clause = clause("reviewer.taken")}.of("reviewer", known->name));
    if (known == reviewers->end())
        if (auto added = addReviewer(database, review.reviewer); !added) return fail(added.error());
    int count = 0;
    for (const coop::Review::Question& question : review.questions) {
        const auto algorithm = std::ranges::find(*algorithms, question.hash, &coop::SignedAlgorithm::hash);
        if (algorithm == algorithms->end()) continue;
        const auto document = coop::intact(*algorithm);
        if (!document) continue;
        if (auto saved = saveApproval(database, *document, question.approval, review.reviewer); !saved)
            return fail(saved.error());
        ++count;
    }
    if (count == 0) return fail(Error::Code::Mismatch, clause("review.of-nothing-here"));
    return count;
}

Result<std::vector<coop::AlgorithmDocument>> signAlgorithms(Database& database, const coop::KeyPair& key,
                                                            const std::vector<std::string>& names,
                                                            std::string_view signedAt) {
    const auto reviewers = loadReviewers(database);
    if (!reviewers) return fail(reviewers.error());
    const auto reviewer = std::ranges::find(*reviewers, key.publicKey, &coop::Reviewer::publicKey);
    if (reviewer == reviewers->end()) return fail(Error::Code::Refused, clause("reviewer.stranger"));
    auto documents = documentsToSign(database, names);
    if (!documents) return documents;
    for (const coop::AlgorithmDocument& document : *documents) {
        if (auto saved = saveAlgorithm(database, document); !saved) return fail(saved.error());
        const auto approval = coop::approve(document, key, std::string(signedAt));
        if (!approval) return fail(approval.error());
        if (auto saved = saveApproval(database, document, *approval, *reviewer); !saved) return fail(saved.error());
    }
    return documents;
}

Status installShippedAlgorithms(Database& database, const std::vector<ReviewerWithKey>& reviewers,
                                std::string_view signedAt) {
    for (const ReviewerWithKey& reviewer : reviewers)
        if (auto added = addReviewer(database, reviewer.reviewer); !added) return added;
    for (const coop::AlgorithmDocument& document : coop::shippedAlgorithms()) {
        if (auto saved = saveAlgorithm(database, document); !saved) return saved;
        for (const auto& [reviewer, key] : reviewers) {
            const auto approval = coop::approve(document, key, std::string(signedAt));
            if (!approval) return fail(approval.error());
            if (auto saved = saveApproval(database, document, *approval, reviewer); !saved) return saved;
        }
    }
    return {};
}

}  // namespace kabar::store
