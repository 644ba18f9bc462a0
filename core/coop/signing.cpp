// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/signing.h"

#include "core/base/input_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <format>
#include <optional>

namespace kabar::coop {

namespace {

constexpr std::string_view kKeyFileHeading = "kabar reviewer secret key 1";

using Seed = std::array<unsigned char, crypto_sign_SEEDBYTES>;
using Secret = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;
using Public = std::array<unsigned char, crypto_sign_PUBLICKEYBYTES>;
using Signature = std::array<unsigned char, crypto_sign_BYTES>;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t Size>
std::string hex(const std::array<unsigned char, Size>& bytes) {
    std::string text(2 * Size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), Size);
    text.pop_back();
    return text;
}

template <class Bytes>
std::optional<Bytes> unhex(std::string_view text) {
    Bytes bytes{};
    std::size_t length = 0;
    if (text.size() != 2 * bytes.size()) return std::nullopt;
    const int read = sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr);
    if (read != 0 || length != bytes.size()) return std::nullopt;
    return bytes;
}

KeyPair pairOf(const Seed& seed) {
    Public publicKey{};
    Secret secret{};
    crypto_sign_seed_keypair(publicKey.data(), secret.data(), seed.data());
    sodium_memzero(secret.data(), secret.size());
    return {.publicKey = hex(publicKey), .secretSeed = hex(seed)};
}

bool started() {
    return sodium_init() >= 0;
}

Error keyFileError(Error::Code code, Clause clause, const std::filesystem::path& path) {
    return {.code = code, .clause = std::move(clause), .file = path.string()};
}

}  // namespace

std::string hashOf(std::string_view bytes) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(bytes), bytes.size(), nullptr, 0);
    return hex(hash);
}

KeyPair newKeyPair() {
    Seed seed{};
    if (started()) randombytes_buf(seed.data(), seed.size());
    return pairOf(seed);
}

KeyPair keyPairFrom(std::uint64_t seed, std::string_view part) {
    return pairOf(*unhex<Seed>(hashOf(std::format("kabar demo key\n{}\n{}", seed, part))));
}

Result<KeyPair> keyPairOf(std::string_view secretSeed) {
    const auto seed = unhex<Seed>(secretSeed);
    if (!seed) return fail(Error::Code::Malformed, clause("reviewer.no-secret"));
    return pairOf(*seed);
}

Result<std::string> signatureOf(std::string_view message, const KeyPair& key) {
    const auto seed = unhex<Seed>(key.secretSeed);
    if (!seed || !started()) return fail(Error::Code::Malformed, clause("reviewer.no-secret"));
    Public publicKey{};
    Secret secret{};
    Signature signature{};
    crypto_sign_seed_keypair(publicKey.data(), secret.data(), seed->data());
    crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return hex(signature);
}

bool isSignedBy(std::string_view message, std::string_view signature, std::string_view publicKey) {
    const auto signatureBytes = unhex<Signature>(signature);
    const auto keyBytes = unhex<Public>(publicKey);
    return signatureBytes && keyBytes && started() &&
           crypto_sign_verify_detached(signatureBytes->data(), bytesOf(message), message.size(), keyBytes->data()) == 0;
}

Status writeKeyFile(const std::filesystem::path& path, const KeyPair& key) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(keyFileError(errno == EEXIST ? Error::Code::Taken : Error::Code::Unwritable,
                                 clauseOf({errno, std::generic_category()}), path));
    const std::string text = std::format("{}\n{}\n", kKeyFileHeading, key.secretSeed);
    const bool written =
        ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (written) return {};
    ::unlink(path.c_str());
    return fail(keyFileError(Error::Code::Unwritable, clause("reviewer.not-written"), path));
}

Result<KeyPair> readKeyFile(const std::filesystem::path& path) {
    auto file = openInput(path);
    if (!file && file.error().code != Error::Code::NotFound) return fail(file.error());
    if (!file) return fail(keyFileError(Error::Code::NotFound, clause("reviewer.no-key-file"), path));
    std::string heading, seed;
    std::getline(*file, heading);
    std::getline(*file, seed);
    auto pair = heading == kKeyFileHeading ? keyPairOf(seed) : fail(Error::Code::Malformed, Clause());
    if (!pair) return fail(keyFileError(Error::Code::Malformed, clause("reviewer.not-a-key-file"), path));
    return pair;
}

Result<KeyPair> readOrMakeKeyFile(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) return readKeyFile(path);
    KeyPair key = newKeyPair();
    if (auto written = writeKeyFile(path, key); !written) return fail(written.error());
    return key;
}

}  // namespace kabar::coop
