// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace kabar::coop {

/// BLAKE2b-256, 64 hexadecimal digits.
[[nodiscard]] std::string hashOf(std::string_view bytes);

/// An Ed25519 key pair (RFC 8032). Only the public key ever goes into a workshop file.
struct KeyPair {
    std::string publicKey;   ///< 64 hexadecimal digits
    std::string secretSeed;  ///< 64 hexadecimal digits; to be kept by its owner
};

[[nodiscard]] KeyPair newKeyPair();
/// The same pair for the same words: for the demo's reviewers and for tests, never for real ones.
[[nodiscard]] KeyPair keyPairFrom(std::uint64_t seed, std::string_view part);
/// From the secret seed alone. Fails with `Malformed`.
[[nodiscard]] Result<KeyPair> keyPairOf(std::string_view secretSeed);

/// The signature of `message`, 128 hexadecimal digits.
[[nodiscard]] Result<std::string> signatureOf(std::string_view message, const KeyPair& key);
/// False for anything that is not this key's signature of this message, whatever is wrong with it.
[[nodiscard]] bool isSignedBy(std::string_view message, std::string_view signature, std::string_view publicKey);

/// Writes the secret to a new file that its owner alone may read (0600); refuses to replace one.
[[nodiscard]] Status writeKeyFile(const std::filesystem::path& path, const KeyPair& key);
[[nodiscard]] Result<KeyPair> readKeyFile(const std::filesystem::path& path);
/// The key in the file; makes a new one where there is no file yet.
[[nodiscard]] Result<KeyPair> readOrMakeKeyFile(const std::filesystem::path& path);

}  // namespace kabar::coop
