// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/approval.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::coop {

/// What an organisation hands over that has read questions: who read them, and a signature of each. Made on its own machine
/// and added to a workshop as a file, so that nobody else ever holds its key.
struct Review {
    Reviewer reviewer;
    struct Question {
        std::string name, hash;  ///< of the document
        Approval approval;
    };
    std::vector<Question> questions;
    std::string statement = {};  ///< the reviewer's signature of their name and organisation
};

/// Signs the documents, and who signs, with `key`. Fails with `Mismatch` without a name or an organisation.
[[nodiscard]] Result<Review> sign(std::span<const AlgorithmDocument> documents, Reviewer reviewer, const KeyPair& key,
                                  std::string signedAt);

/// As JSON, which `parseReview` reads back.
[[nodiscard]] std::string reviewText(const Review& review);

/// Fails with `Malformed`, or with `Refused` when a signature, or that of the name, is not the reviewer's.
[[nodiscard]] Result<Review> parseReview(std::string_view text);

}  // namespace kabar::coop
