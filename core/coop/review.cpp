// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/review.h"

#include "core/coop/strict_json.h"

namespace kabar::coop {

using nlohmann::json;

namespace {

constexpr std::string_view kFormat = "kabar-review";
constexpr int kVersion = 1;
constexpr std::size_t kMostQuestions = 1000;

/// What binds a name to a key; the prefix keeps the signature from meaning anything elsewhere.
std::string statementOf(const Reviewer& reviewer) {
    return "kabar reviewer\n" + reviewer.name + "\n" + reviewer.organisation;
}

Status checkNamed(const Reviewer& reviewer) {
    for (const auto& [field, text] : {std::pair("name", &reviewer.name), std::pair("organisation", &reviewer.organisation)})
        if (text->find_first_not_of(' ') == std::string::npos)
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("reviewer.needs-name")}.of(field, *text));
    return {};
}

Review::Question readQuestion(const json& value, const std::string& path, const std::string& publicKey,
                              const std::string& signedAt, StrictObject& review) {
    StrictObject object(value, path);
    Review::Question question{.name = object.text("name", 80), .hash = object.text("hash", 64), .approval = {}};
    question.approval = {.publicKey = publicKey, .signature = object.text("signature", 200), .signedAt = signedAt};
    if (auto read = object.finish(); !read) review.refuse(read.error());
    return question;
}

/// Every signature, judged as those in a workshop are.
Status checkSignatures(const Review& review) {
    for (const Review::Question& question : review.questions) {
        const SignedAlgorithm algorithm{.hash = question.hash, .document = {}, .approvals = {question.approval}};
        if (signersOf(algorithm, std::span(&review.reviewer, 1)).empty())
            return fail(
                Error{.code = Error::Code::Refused, .clause = clause("algorithm.bad-signature", review.reviewer.name)}.of(
                    "algorithm", question.name));
    }
    return {};
}

}  // namespace

Result<Review> sign(std::span<const AlgorithmDocument> documents, Reviewer reviewer, const KeyPair& key,
                    std::string signedAt) {
    if (auto named = checkNamed(reviewer); !named) return fail(named.error());
    reviewer.publicKey = key.publicKey;
    Review review{.reviewer = std::move(reviewer), .questions = {}};
    for (const AlgorithmDocument& document : documents) {
        auto approval = approve(document, key, signedAt);
        if (!approval) return fail(approval.error());
        review.questions.push_back({.name = document.name, .hash = hashOf(document), .approval = *std::move(approval)});
    }
    auto statement = signatureOf(statementOf(review.reviewer), key);
    if (!statement) return fail(statement.error());
    review.statement = *std::move(statement);
    return review;
}

std::string reviewText(const Review& review) {
    json questions = json::array();
    for (const Review::Question& question : review.questions)
        questions.push_back({{"name", question.name}, {"hash", question.hash}, {"signature", question.approval.signature}});
    return jsonText({{"format", kFormat},
                     {"version", kVersion},
                     {"name", review.reviewer.name},
                     {"organisation", review.reviewer.organisation},
                     {"public_key", review.reviewer.publicKey},
                     {"statement", review.statement},
                     {"signed_at", review.questions.empty() ? std::string() : review.questions.front().approval.signedAt},
                     {"questions", std::move(questions)}}) +
           "\n";
}

Result<Review> parseReview(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed) return fail(parsed.error());
    StrictObject object(*parsed, "");
    if (object.text("format") != kFormat) object.refuse("format", Error::Code::Malformed, clause("review.not-a-review"), "");
    (void)object.integer("version", 1, kVersion);
    Review review{.reviewer = {.name = object.text("name", 200),
                               .organisation = object.text("organisation", 200),
                               .publicKey = object.text("public_key", 64)},
                  .questions = {},
                  .statement = object.text("statement", 200)};
    const std::string signedAt = object.text("signed_at", 40);
    const json& questions = object.array("questions");
    for (std::size_t i = 0; i < questions.size() && i < kMostQuestions; ++i)
        review.questions.push_back(readQuestion(questions[i], object.pathOf("questions") + "[" + std::to_string(i) + "]",
                                                review.reviewer.publicKey, signedAt, object));
    if (auto read = object.finish(); !read) return fail(read.error());
    if (auto named = checkNamed(review.reviewer); !named) return fail(named.error());
    if (!isSignedBy(statementOf(review.reviewer), review.statement, review.reviewer.publicKey))
        return fail(
            Error{.code = Error::Code::Refused, .clause = clause("review.not-theirs")}.of("name", review.reviewer.name));
    if (auto checked = checkSignatures(review); !checked) return fail(checked.error());
    return review;
}

}  // namespace kabar::coop
