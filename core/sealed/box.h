// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace kabar::sealed {

/// To whom answers are sealed: an X25519 key pair (RFC 7748). Only the public key leaves the machine that made it.
struct BoxKey {
    std::string publicKey;  ///< 64 hexadecimal digits
    std::string secretKey;  ///< 64 hexadecimal digits
};

[[nodiscard]] BoxKey newBoxKey();

/// The key in the file; makes a new one, for its owner's eyes alone (0600), where there is no file yet.
[[nodiscard]] Result<BoxKey> readOrMakeBoxKey(const std::filesystem::path& path);
/// Fails with `NotFound` and the clause "sealed.no-key" where there is no such file.
[[nodiscard]] Result<BoxKey> readBoxKey(const std::filesystem::path& path);

/// The text of a `.kabar-sealed` file: a heading, the recipient's public key, and the content in libsodium's sealed box for
/// it, in base64. No two are alike. Fails with `Malformed` for a key that is none.
[[nodiscard]] Result<std::string> sealedText(std::string_view content, std::string_view publicKey);

/// The content of such a text. Fails with `Mismatch` when it is sealed to another key, with `Malformed` when it is no sealed
/// answer or was changed since.
[[nodiscard]] Result<std::string> openedText(std::string_view sealedText, const BoxKey& key);

}  // namespace kabar::sealed
