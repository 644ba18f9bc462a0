// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/signing_key.h"

#include "core/base/json.h"
#include "core/base/state_folder.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace kabar::proof {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kLockedFormat = "kabar locked key 1";
constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's: no I, L, O, U
constexpr std::size_t kFingerprintLetters = 16, kGroup = 4, kBitsOfALetter = 5;
constexpr std::size_t kLeastPassphrase = 12;

using Bytes = std::vector<unsigned char>;

std::string hexOf(const Bytes& bytes) {
    std::string text(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

Bytes bytesOf(std::string_view hex) {
    Bytes bytes(hex.size() / 2);
    std::size_t length = 0;
    if (sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &length, nullptr) != 0) return {};
    bytes.resize(length);
    return bytes;
}

fs::path pathOf(const fs::path& folder, std::string_view identity) {
    return folder / (std::string(identity) + ".key");
}

Status makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error) fs::permissions(folder, fs::perms::owner_all, error);
    if (!error) return {};
    return fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = folder.string()});
}

/// The key of the box that the passphrase opens; empty when there is no memory for it.
Bytes boxKey(std::string_view passphrase, const Bytes& salt) {
    Bytes key(crypto_secretbox_KEYBYTES);
    const int made =
        crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), salt.data(),
                      crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13);
    return made == 0 ? key : Bytes();
}

std::string field(const nlohmann::json& document, const char* name) {
    const auto found = document.find(name);
    return found != document.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string plainFingerprint(std::string_view typed) {
    std::string plain;
    for (const char letter : typed) {
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        if (upper == '-' || upper == ' ') continue;
        plain += upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    }
    return plain;
}

}  // namespace

std::string fingerprintOf(std::string_view publicKey) {
    const Bytes key = bytesOf(publicKey);
    if (key.size() != crypto_sign_PUBLICKEYBYTES) return {};
    const Bytes hash = bytesOf(coop::hashOf({reinterpret_cast<const char*>(key.data()), key.size()}));
    std::string text;
    for (std::size_t i = 0; i < kFingerprintLetters; ++i) {
        unsigned value = 0;
        for (std::size_t bit = i * kBitsOfALetter; bit < (i + 1) * kBitsOfALetter; ++bit)
            value = value << 1 | (hash[bit / 8] >> (7 - bit % 8) & 1U);
        if (i > 0 && i % kGroup == 0) text += '-';
        text += kLetters[value];
    }
    return text;
}

bool isFingerprint(std::string_view typed, std::string_view fingerprint) {
    return !fingerprint.empty() && plainFingerprint(typed) == plainFingerprint(fingerprint);
}

fs::path keyFolder() {
    const fs::path state = stateFolder();
    return state.empty() ? state : state / "keys";
}

Result<coop::KeyPair> signingKey(const fs::path& folder, std::string_view identity) {
    if (folder.empty()) return fail(Error::Code::NotFound, clause("key.no-folder"));
    if (auto made = makeFolder(folder); !made) return fail(made.error());
    return coop::readOrMakeKeyFile(pathOf(folder, identity));
}

bool holdsKey(const fs::path& folder, std::string_view publicKey) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (const auto key = coop::readKeyFile(entry.path()); key && key->publicKey == publicKey) return true;
    return false;
}

Result<std::string> lockedKey(const coop::KeyPair& key, std::string_view identity, std::string_view passphrase) {
    if (passphrase.size() < kLeastPassphrase)
        return fail(Error::Code::Refused, clause("key.short-passphrase", kLeastPassphrase));
    if (sodium_init() < 0) return fail(Error::Code::Internal, clause("key.no-memory"));
    Bytes salt(crypto_pwhash_SALTBYTES), nonce(crypto_secretbox_NONCEBYTES);
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    const Bytes box = boxKey(passphrase, salt);
    if (box.empty()) return fail(Error::Code::Internal, clause("key.no-memory"));
    Bytes locked(crypto_secretbox_MACBYTES + key.secretSeed.size());
    crypto_secretbox_easy(locked.data(), reinterpret_cast<const unsigned char*>(key.secretSeed.data()),
                          key.secretSeed.size(), nonce.data(), box.data());
    const nlohmann::json document{
        {"format", kLockedFormat}, {"workshop", identity},  {"fingerprint", fingerprintOf(key.publicKey)},
        {"salt", hexOf(salt)},     {"nonce", hexOf(nonce)}, {"locked", hexOf(locked)}};
    return document.dump(2) + "\n";
}

Result<coop::KeyPair> unlockedKey(std::string_view text, std::string_view identity, std::string_view passphrase) {
    const auto document = parseJson(text);
    if (!document || !document->is_object() || field(*document, "format") != kLockedFormat)
        return fail(Error::Code::Malformed, clause("key.not-locked"));
    if (field(*document, "workshop") != identity) return fail(Error::Code::Mismatch, clause("key.other-workshop"));
    const Bytes salt = bytesOf(field(*document, "salt")), nonce = bytesOf(field(*document, "nonce")),
                locked = bytesOf(field(*document, "locked"));
    if (salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != crypto_secretbox_NONCEBYTES ||
        locked.size() <= crypto_secretbox_MACBYTES || sodium_init() < 0)
        return fail(Error::Code::Malformed, clause("key.not-locked"));
    const Bytes box = boxKey(passphrase, salt);
    std::string seed(locked.size() - crypto_secretbox_MACBYTES, '\0');
    if (box.empty() || crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(seed.data()), locked.data(),
                                                  locked.size(), nonce.data(), box.data()) != 0)
        return fail(Error::Code::Mismatch, clause("key.wrong-passphrase"));
    return coop::keyPairOf(seed);
}

Status keepKey(const fs::path& folder, std::string_view identity, const coop::KeyPair& key) {
    if (folder.empty()) return fail(Error::Code::NotFound, clause("key.no-folder"));
    if (auto made = makeFolder(folder); !made) return made;
    const fs::path path = pathOf(folder, identity);
    if (const auto there = coop::readKeyFile(path); there && there->publicKey == key.publicKey) return {};
    return coop::writeKeyFile(path, key);
}

}  // namespace kabar::proof
