// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/join_code.h"

#include <sodium.h>

namespace kabar::workshop {

namespace {

constexpr std::size_t kJoinLetters = 5;
constexpr std::size_t kSeatLetters = 8;
constexpr std::string_view kLookalikes = "0O1I2568U";
constexpr std::string_view kMeant = "QQLLZSGBV";
static_assert(kLookalikes.size() == kMeant.size());

Result<std::string> randomCode(std::size_t letters) {
    if (sodium_init() < 0) return fail(Error::Code::Internal, clause("phones.no-cryptography"));
    std::string code;
    for (std::size_t i = 0; i < letters; ++i) code += kCodeAlphabet[randombytes_uniform(kCodeAlphabet.size())];
    return code;
}

char folded(char letter) {
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    const auto at = kLookalikes.find(letter);
    return at == std::string_view::npos ? letter : kMeant[at];
}

}  // namespace

Result<std::string> randomJoinCode() {
    return randomCode(kJoinLetters);
}

Result<std::string> randomSeatCode() {
    return randomCode(kSeatLetters);
}

bool isSeatCode(std::string_view code) {
    return code.size() == kSeatLetters && code.find_first_not_of(kCodeAlphabet) == std::string_view::npos;
}

std::string foldedCode(std::string_view typed) {
    std::string code;
    for (const char letter : typed)
        if (letter != ' ' && letter != '-') code += folded(letter);
    return code;
}

}  // namespace kabar::workshop
