// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/box.h"

#include "core/base/input_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <format>
#include <optional>
#include <vector>

namespace kabar::sealed {

namespace {

constexpr std::string_view kKeyHeading = "kabar sealing key 1";
constexpr std::string_view kFileHeading = "kabar sealed answer 1";
constexpr std::size_t kMostCharacters = 64U << 20U;

using PublicBytes = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;
using SecretBytes = std::array<unsigned char, crypto_box_SECRETKEYBYTES>;

const unsigned char* bytesIn(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t Size>
std::string hexOf(const std::array<unsigned char, Size>& bytes) {
    std::string text(2 * Size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), Size);
    text.pop_back();
    return text;
}

template <class Bytes>
std::optional<Bytes> bytesOfHex(std::string_view text) {
    Bytes bytes{};
    std::size_t length = 0;
    if (text.size() != 2 * bytes.size()) return std::nullopt;
    const int read = sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr);
    return read == 0 && length == bytes.size() ? std::optional(bytes) : std::nullopt;
}

std::string base64Of(const std::vector<unsigned char>& bytes) {
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
    text.pop_back();
    return text;
}

/// White space, which mail programs put in, is passed over.
std::optional<std::vector<unsigned char>> bytesOfBase64(std::string_view text) {
    std::vector<unsigned char> bytes(text.size());
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), " \r\n\t", &length, &end,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

BoxKey keyOfSecret(const SecretBytes& secret) {
    PublicBytes publicKey{};
    crypto_scalarmult_base(publicKey.data(), secret.data());
    return {.publicKey = hexOf(publicKey), .secretKey = hexOf(secret)};
}

std::unexpected<Error> noKeyFile(Error::Code code, Clause clause, const std::filesystem::path& path) {
    return fail(Error{.code = code, .clause = std::move(clause), .file = path.string()});
}

Status writeBoxKey(const std::filesystem::path& path, const BoxKey& key) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return noKeyFile(Error::Code::Unwritable, clauseOf({errno, std::generic_category()}), path);
    const std::string text = std::format("{}\n{}\n", kKeyHeading, key.secretKey);
    const bool written =
        ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (written) return {};
    ::unlink(path.c_str());
    return noKeyFile(Error::Code::Unwritable, clause("reviewer.not-written"), path);
}

std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
    return line;
}

std::unexpected<Error> damaged() {
    return fail(Error::Code::Malformed, clause("sealed.damaged"));
}

}  // namespace

BoxKey newBoxKey() {
    SecretBytes secret{};
    if (sodium_init() >= 0) randombytes_buf(secret.data(), secret.size());
    return keyOfSecret(secret);
}

Result<BoxKey> readBoxKey(const std::filesystem::path& path) {
    auto file = openInput(path);
    if (!file && file.error().code == Error::Code::NotFound) return fail(Error::Code::NotFound, clause("sealed.no-key"));
    if (!file) return fail(file.error());
    std::string heading, secret;
    std::getline(*file, heading);
    std::getline(*file, secret);
    const auto bytes = heading == kKeyHeading && sodium_init() >= 0 ? bytesOfHex<SecretBytes>(secret) : std::nullopt;
    if (!bytes) return noKeyFile(Error::Code::Malformed, clause("reviewer.not-a-key-file"), path);
    return keyOfSecret(*bytes);
}

Result<BoxKey> readOrMakeBoxKey(const std::filesystem::path& path) {
    auto known = readBoxKey(path);
    if (known || known.error().code != Error::Code::NotFound) return known;
    BoxKey key = newBoxKey();
    if (auto written = writeBoxKey(path, key); !written) return fail(written.error());
    return key;
}

Result<std::string> sealedText(std::string_view content, std::string_view publicKey) {
    const auto recipient = bytesOfHex<PublicBytes>(publicKey);
    std::vector<unsigned char> box(content.size() + crypto_box_SEALBYTES);
    if (!recipient || sodium_init() < 0 ||
        crypto_box_seal(box.data(), bytesIn(content), content.size(), recipient->data()) != 0)
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("sealed.not-a-key")}.of("recipient", publicKey));
    return std::format("{}\n{}\n{}\n", kFileHeading, publicKey, base64Of(box));
}

Result<std::string> openedText(std::string_view text, const BoxKey& key) {
    if (text.size() > kMostCharacters || takeLine(text) != kFileHeading)
        return fail(Error::Code::Malformed, clause("sealed.not-an-answer"));
    if (takeLine(text) != key.publicKey) return fail(Error::Code::Mismatch, clause("sealed.other-key"));
    const auto box = bytesOfBase64(text);
    const auto publicKey = bytesOfHex<PublicBytes>(key.publicKey);
    const auto secretKey = bytesOfHex<SecretBytes>(key.secretKey);
    if (!box || box->size() < crypto_box_SEALBYTES || !publicKey || !secretKey || sodium_init() < 0) return damaged();
    std::string content(box->size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(content.data()), box->data(), box->size(), publicKey->data(),
                             secretKey->data()) != 0)
        return damaged();
    return content;
}

}  // namespace kabar::sealed
