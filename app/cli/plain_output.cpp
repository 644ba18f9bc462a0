// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plain_output.h"

#include <utility>

namespace kabar::cli {

namespace {

constexpr char kLeadOfC1 = '\xC2';  // and of Latin-1's letters and marks, whose second byte is from A0 on

bool isControl(unsigned char byte) {
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
}

}  // namespace

PlainOutput::PlainOutput(std::ostream& out) : m_out(out), m_below(out.rdbuf(this)) {}

PlainOutput::~PlainOutput() {
    if (m_isLeadHeld) put(kLeadOfC1);
    sync();
    const auto state = m_out.rdstate();
    m_out.rdbuf(m_below);  // which forgets what went wrong
    m_out.setstate(state);
}

bool PlainOutput::put(char character) {
    return m_below->sputc(character) != traits_type::eof();
}

PlainOutput::int_type PlainOutput::overflow(int_type character) {
    if (traits_type::eq_int_type(character, traits_type::eof())) return traits_type::not_eof(character);
    const char next = traits_type::to_char_type(character);
    const auto byte = static_cast<unsigned char>(next);
    if (std::exchange(m_isLeadHeld, false)) {
        const bool isC1 = byte >= 0x80 && byte < 0xA0;
        if (isC1) return put(' ') ? character : traits_type::eof();
        if (!put(kLeadOfC1)) return traits_type::eof();
    }
    if (next == kLeadOfC1) {
        m_isLeadHeld = true;
        return character;
    }
    return put(isControl(byte) ? ' ' : next) ? character : traits_type::eof();
}

int PlainOutput::sync() {
    return m_below->pubsync();
}

}  // namespace kabar::cli
