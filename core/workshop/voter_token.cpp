// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/voter_token.h"

#include <sodium.h>

#include <array>

namespace kabar::workshop {

namespace {

constexpr std::size_t kTokenBytes = 16;
constexpr std::size_t kTokenLetters = 22;
constexpr std::size_t kHashBytes = 16;

Status startSodium() {
    if (sodium_init() < 0) return fail(Error::Code::Internal, clause("phones.no-cryptography"));
    return {};
}

}  // namespace

Result<VoterToken> VoterToken::random() {
    if (auto started = startSodium(); !started) return fail(started.error());
    std::array<unsigned char, kTokenBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, kTokenLetters + 1> letters{};
    sodium_bin2base64(letters.data(), letters.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return VoterToken(letters.data());
}

Result<VoterToken> VoterToken::parse(std::string_view text) {
    std::array<unsigned char, kTokenBytes> bytes{};
    std::size_t size = 0;
    if (text.size() != kTokenLetters ||
        sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        size != kTokenBytes)
        return fail(Error::Code::Malformed, clause("phones.token"));  // the token itself must reach no log
    return VoterToken(std::string(text));
}

std::string VoterToken::hashFor(std::int64_t ballotId) const {
    std::array<unsigned char, crypto_generichash_KEYBYTES> key{};
    for (std::size_t i = 0; i < sizeof ballotId; ++i)
        key[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(ballotId) >> (8 * i));
    std::array<unsigned char, kHashBytes> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(m_text.data()), m_text.size(),
                       key.data(), key.size());
    std::array<char, 2 * kHashBytes + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

}  // namespace kabar::workshop
