// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/signing.h"

#include <filesystem>
#include <string>
#include <string_view>

/// The key with which a workshop signs its briefs. It lies on the machine that signs (0600), never in the `.kabar`: a copy
/// that is opened elsewhere signs with a key of its own until this one is brought along under a passphrase.
namespace kabar::proof {

/// Of a public key: 80 bits of its BLAKE2b-256 in four groups of Crockford's base 32, "7K2M-9QF4-0ZB1-XC3D"; empty for what
/// is no key.
[[nodiscard]] std::string fingerprintOf(std::string_view publicKey);
/// Whether somebody who typed `typed` meant this fingerprint: case, spaces and hyphens aside, O as 0, I and L as 1.
[[nodiscard]] bool isFingerprint(std::string_view typed, std::string_view fingerprint);

/// Where the keys lie: `stateFolder()/keys`.
[[nodiscard]] std::filesystem::path keyFolder();
/// The key of the workshop of that identity (store::identityOf), made when first needed; the folder is the owner's alone.
[[nodiscard]] Result<coop::KeyPair> signingKey(const std::filesystem::path& folder, std::string_view identity);
/// Whether the folder holds a key of that fingerprint, of any workshop.
[[nodiscard]] bool holdsKey(const std::filesystem::path& folder, std::string_view publicKey);

/// The key as a text that a passphrase opens: argon2id (libsodium's moderate limits), then XSalsa20-Poly1305. Fails with
/// `Refused` for a passphrase shorter than twelve characters.
[[nodiscard]] Result<std::string> lockedKey(const coop::KeyPair& key, std::string_view identity,
                                            std::string_view passphrase);
/// The key in such a text. Fails with `Malformed` for another text, `Mismatch` for a wrong passphrase or another workshop.
[[nodiscard]] Result<coop::KeyPair> unlockedKey(std::string_view text, std::string_view identity,
                                                std::string_view passphrase);
/// Puts `key` where `signingKey` looks. Fails with `Taken` where another key of the workshop lies already.
[[nodiscard]] Status keepKey(const std::filesystem::path& folder, std::string_view identity, const coop::KeyPair& key);

}  // namespace kabar::proof
