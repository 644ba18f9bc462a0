// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/signing.h"
#include "core/proof/printed.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::proof {

/// What is signed: one hash for what is drawn on each page (PrintedPages::hashes), one for all that is read on them (text
/// of the structure tree, alternative texts, furniture, white space aside), one for the bytes of the proof, and one for each
/// of its parts, so that it can be said which was changed.
struct Statement {
    std::vector<std::string> pages;
    std::string reading, proof;
    std::map<std::string, std::string> parts;  ///< "factors", "seed", "tables/commute-homes"
    std::string key;                           ///< public, hexadecimal
    friend bool operator==(const Statement&, const Statement&) = default;
};

[[nodiscard]] Statement statementOf(const PrintedPages& pages, std::string_view proof, std::string_view publicKey);

/// The second attachment: the statement with its Ed25519 signature, as JSON.
[[nodiscard]] Result<std::string> signatureText(const Statement& statement, const coop::KeyPair& key);

struct Signature {
    Statement statement;
    bool isGenuine = false;  ///< by the key that the statement names
};
/// Fails with `Malformed`.
[[nodiscard]] Result<Signature> parseSignature(std::string_view text);

}  // namespace kabar::proof
