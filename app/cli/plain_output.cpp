// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plain_output.h"

#include "core/base/printable.h"

#include <utility>

namespace kabar::cli {

namespace {

/// Bytes of a character that begins so and may steer: C1 and direction marks have two or three.
std::size_t lengthBegunBy(char lead) {
    return lead == '\xC2' ? 2 : lead == '\xE2' ? 3 : 1;
}

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

}  // namespace

PlainOutput::PlainOutput(std::ostream& out) : m_out(out), m_below(out.rdbuf(this)) {}

PlainOutput::~PlainOutput() {
    put(m_begun);
    sync();
    const auto state = m_out.rdstate();
    m_out.rdbuf(m_below);  // which forgets what went wrong
    m_out.setstate(state);
}

bool PlainOutput::put(std::string_view bytes) {
    const auto count = static_cast<std::streamsize>(bytes.size());
    return m_below->sputn(bytes.data(), count) == count;
}

PlainOutput::int_type PlainOutput::overflow(int_type character) {
    if (traits_type::eq_int_type(character, traits_type::eof())) return traits_type::not_eof(character);
    const char next = traits_type::to_char_type(character);
    if (!m_begun.empty() && !isContinuation(next) && !put(std::exchange(m_begun, {}))) return traits_type::eof();
    m_begun += next;
    if (m_begun.size() < lengthBegunBy(m_begun.front())) return character;
    const std::string whole = std::exchange(m_begun, {});
    const bool steers = next != '\n' && next != '\t' && steeringLength(whole, 0) > 0;
    return put(steers ? std::string_view(" ") : std::string_view(whole)) ? character : traits_type::eof();
}

int PlainOutput::sync() {
    return m_below->pubsync();
}

}  // namespace kabar::cli
