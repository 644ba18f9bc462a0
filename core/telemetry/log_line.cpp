// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_line.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace kabar::telemetry {

namespace {

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> kHexDigit = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(kNoDigit);
    for (int i = 0; i < 10; ++i) table[static_cast<std::size_t>('0' + i)] = static_cast<std::uint8_t>(i);
    for (int i = 0; i < 6; ++i)
        table[static_cast<std::size_t>('a' + i)] = table[static_cast<std::size_t>('A' + i)] =
            static_cast<std::uint8_t>(10 + i);
    return table;
}();

std::uint32_t hexDigit(char c) {
    return kHexDigit[static_cast<unsigned char>(c)];
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Eight decimal digits at once: each step joins neighbours, ones and tens, then pairs, then fours.
bool eightDigits(const char* at, std::uint64_t& number) {
    if constexpr (std::endian::native != std::endian::little) return false;  // the caller then reads digit by digit
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    const std::uint64_t high = (word + 0x4646'4646'4646'4646) | (word - 0x3030'3030'3030'3030);
    if (high & 0x8080'8080'8080'8080) return false;
    word -= 0x3030'3030'3030'3030;
    word = word * 10 + (word >> 8);
    constexpr std::uint64_t kMask = 0x0000'00FF'0000'00FF;
    number = ((word & kMask) * 0x000F'4240'0000'0064 + ((word >> 16) & kMask) * 0x0000'2710'0000'0001) >> 32;
    return true;
}

/// `SECONDS.FFFFFF`, any number of digits before the point up to 12 and up to 6 after it. Returns one past its end, or null.
const char* generalTime(const char* at, const char* end, std::int64_t& time) {
    const char* const start = at;
    std::int64_t seconds = 0;
    for (; at != end && isDigit(*at) && at - start < 12; ++at) seconds = seconds * 10 + (*at - '0');
    if (at == start || at == end || *at != '.') return nullptr;
    const char* const point = at++;
    std::int64_t fraction = 0, unit = 1'000'000;
    for (; at != end && isDigit(*at) && at - point <= 6; ++at) fraction = fraction * 10 + (*at - '0'), unit /= 10;
    if (at == point + 1) return nullptr;
    time = seconds * 1'000'000 + fraction * unit;
    return at;
}

/// The common shape, ten digits, point, six digits, without a loop; anything else the general way.
const char* parseTime(const char* at, const char* end, std::int64_t& time) {
    std::uint64_t upper, lower;
    if (end - at >= 18 && at[10] == '.' && eightDigits(at, upper) && isDigit(at[8]) && isDigit(at[9])) {
        std::array<char, 8> rest{'0', '0'};
        std::memcpy(rest.data() + 2, at + 11, 6);
        if (eightDigits(rest.data(), lower) && !isDigit(at[17])) {
            const auto seconds = static_cast<std::int64_t>(upper) * 100 + (at[8] - '0') * 10 + (at[9] - '0');
            time = seconds * 1'000'000 + static_cast<std::int64_t>(lower);
            return at + 17;
        }
    }
    return generalTime(at, end, time);
}

LineKind broken(LineFault& fault, const char* field, std::string_view value, const char* detail,
                Error::Code code = Error::Code::Malformed) {
    fault = {code, field, value, detail};
    return LineKind::Broken;
}

std::string_view until(const char* at, const char* end, char mark) {
    const char* stop = at;
    while (stop != end && *stop != mark) ++stop;
    return {at, static_cast<std::size_t>(stop - at)};
}

bool parseHex(std::string_view text, std::uint32_t& number) {
    if (text.empty()) return false;
    std::uint32_t value = 0, bad = 0;
    for (const char c : text) {
        const std::uint32_t digit = hexDigit(c);
        bad |= digit;
        value = (value << 4) | (digit & 0xF);
    }
    number = value;
    return !(bad & 0xF0);
}

std::string_view withoutLeadingZeros(std::string_view text) {
    while (text.size() > 1 && text.front() == '0') text.remove_prefix(1);
    return text;
}

/// "can0" → 0, "vcan12" → 12; an interface without a number is bus 1, as in CRTD.
std::uint8_t busOf(std::string_view interface) {
    std::size_t from = interface.size();
    while (from > 0 && isDigit(interface[from - 1])) --from;
    if (from == interface.size()) return 1;
    unsigned number = 0;
    for (; from < interface.size(); ++from)
        number = std::min(number * 10 + static_cast<unsigned>(interface[from] - '0'), 255u);
    return static_cast<std::uint8_t>(number);
}

/// `0596E754`, an even number of digits, at most 16.
bool packedBytes(const char* at, std::size_t bytes, Frame& frame) {
    std::uint32_t bad = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const std::uint32_t high = hexDigit(at[2 * i]), low = hexDigit(at[2 * i + 1]);
        bad |= high | low;
        frame.bytes[i] = static_cast<std::uint8_t>(high << 4 | (low & 0xF));
    }
    return !(bad & 0xF0);
}

/// ` 05 96 E7`: every byte one digit or two after one space. Returns the number of bytes, or −1 with `wrong` set.
int spacedBytes(std::string_view text, Frame& frame, std::string_view& wrong) {
    int count = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const std::string_view token = until(at + 1, end, ' ');
        std::uint32_t value = 0;
        const std::string_view digits = withoutLeadingZeros(token);
        if (!parseHex(digits, value) || digits.size() > 2 || count == 8) return wrong = token, -1;
        frame.bytes[static_cast<std::size_t>(count++)] = static_cast<std::uint8_t>(value);
        at = token.data() + token.size();
    }
    return count;
}

/// The common shape of the same: exactly two digits each.
int twoDigitBytes(std::string_view text, Frame& frame) {
    const std::size_t count = text.size() / 3;
    if (text.size() % 3 != 0 || count > 8) return -1;
    const char* at = text.data();
    std::uint32_t bad = 0;
    for (std::size_t i = 0; i < count; ++i, at += 3) {
        const std::uint32_t high = hexDigit(at[1]), low = hexDigit(at[2]);
        bad |= high | low | static_cast<std::uint32_t>(at[0] ^ ' ') << 4;
        frame.bytes[i] = static_cast<std::uint8_t>(high << 4 | (low & 0xF));
    }
    return bad & 0xFFF0 ? -1 : static_cast<int>(count);
}

/// What stands after `#` in a line of candump: bytes, or the sign of a frame without (remote `R`, CAN FD `#`).
LineKind candumpPayload(std::string_view text, Frame& frame, LineFault& fault) {
    if (text.starts_with('R') || text.starts_with('r') || text.starts_with('#')) return LineKind::Passed;
    std::string_view bytes = text;
    if (const std::size_t space = text.find(' '); space != std::string_view::npos) {  // newer versions add the direction
        const std::string_view direction = text.substr(space + 1);
        if (direction != "R" && direction != "T") return broken(fault, "direction", direction, "expected R or T");
        frame.sent = direction == "T";
        bytes = text.substr(0, space);
    }
    if (bytes.size() % 2) return broken(fault, "bytes", bytes, "an odd number of hexadecimal digits");
    if (bytes.size() > 16) return broken(fault, "bytes", bytes, "more than 8 bytes", Error::Code::OutOfRange);
    if (!packedBytes(bytes.data(), bytes.size() / 2, frame)) return broken(fault, "bytes", bytes, "not hexadecimal");
    frame.length = static_cast<std::uint8_t>(bytes.size() / 2);
    return LineKind::Frame;
}

constexpr std::uint32_t kErrorFrame = 0x2000'0000;

/// `R11` → frame, anything else that begins with a letter → passed.
struct RecordType {
    std::uint8_t bus = 1;
    bool frame = false, sent = false, extended = false;
};

bool parseRecordType(std::string_view text, RecordType& type) {
    std::size_t at = 0;
    unsigned bus = 0;
    while (at < text.size() && isDigit(text[at])) bus = std::min(bus * 10 + static_cast<unsigned>(text[at++] - '0'), 255u);
    const std::string_view kind = text.substr(at);
    if (kind.empty() || !((kind[0] >= 'A' && kind[0] <= 'Z') || (kind[0] >= 'a' && kind[0] <= 'z'))) return false;
    type.bus = at ? static_cast<std::uint8_t>(bus) : 1;
    type.sent = kind[0] == 'T';
    type.extended = kind.size() == 3 && kind[1] == '2' && kind[2] == '9';
    type.frame =
        kind.size() == 3 && (kind[0] == 'R' || kind[0] == 'T') && (type.extended || (kind[1] == '1' && kind[2] == '1'));
    return true;
}

/// `155 05 96 E7`
LineKind crtdFrame(std::string_view text, const RecordType& type, Frame& frame, LineFault& fault) {
    const std::string_view idText = until(text.data(), text.data() + text.size(), ' ');
    const std::string_view id = withoutLeadingZeros(idText);
    if (id.size() > 8 || !parseHex(id, frame.id)) return broken(fault, "id", idText, "not hexadecimal");
    if (frame.id > (type.extended ? 0x1FFF'FFFFu : 0x7FFu))
        return broken(fault, "id", idText, type.extended ? "more than 29 bits" : "more than 11 bits",
                      Error::Code::OutOfRange);
    std::string_view bytes = text.substr(idText.size());
    if (bytes.ends_with(' ')) bytes.remove_suffix(1);  // OVMS writes one after the id of an empty frame
    int count = twoDigitBytes(bytes, frame);
    if (count < 0) {
        frame.bytes = {};
        std::string_view wrong;
        count = spacedBytes(bytes, frame, wrong);
        if (count < 0)
            return broken(fault, "bytes", wrong, "expected at most 8 hexadecimal bytes, a single space before each");
    }
    frame.length = static_cast<std::uint8_t>(count);
    frame.bus = type.bus;
    frame.sent = type.sent;
    frame.extended = type.extended;
    return LineKind::Frame;
}

}  // namespace

LineKind parseCandumpLine(std::string_view line, Frame& frame, LineFault& fault) {
    if (line.empty()) return LineKind::Passed;
    const char* const end = line.data() + line.size();
    const char* at = line.front() == '(' ? parseTime(line.data() + 1, end, frame.time) : nullptr;
    if (!at || end - at < 2 || at[0] != ')' || at[1] != ' ')
        return broken(fault, "time", line, "expected (SECONDS.MICROSECONDS) at the start of the line");
    const std::string_view interface = until(at + 2, end, ' ');
    if (interface.empty() || interface.data() + interface.size() == end)
        return broken(fault, "interface", interface, "expected an interface and a frame");
    const char* const frameStart = interface.data() + interface.size() + 1;
    const std::string_view id = until(frameStart, end, '#');
    if (id.data() + id.size() == end) return broken(fault, "frame", id, "expected ID#BYTES");
    if ((id.size() != 3 && id.size() != 8) || !parseHex(id, frame.id))
        return broken(fault, "id", id, "expected 3 or 8 hexadecimal digits");
    frame.extended = id.size() == 8;
    if (frame.extended && (frame.id & kErrorFrame)) return LineKind::Passed;
    if (frame.id > (frame.extended ? 0x1FFF'FFFFu : 0x7FFu))
        return broken(fault, "id", id, "more than 11 or 29 bits", Error::Code::OutOfRange);
    frame.bus = busOf(interface);
    const char* const payload = id.data() + id.size() + 1;
    return candumpPayload({payload, static_cast<std::size_t>(end - payload)}, frame, fault);
}

LineKind parseCrtdLine(std::string_view line, Frame& frame, LineFault& fault) {
    if (line.empty()) return LineKind::Passed;
    const char* const end = line.data() + line.size();
    const char* const at = parseTime(line.data(), end, frame.time);
    if (!at || at == end || *at != ' ')
        return broken(fault, "time", until(line.data(), end, ' '), "expected SECONDS.MICROSECONDS at the start of the line");
    const std::string_view typeText = until(at + 1, end, ' ');
    RecordType type;
    if (!parseRecordType(typeText, type)) return broken(fault, "record type", typeText, "expected a type such as R11");
    if (!type.frame) return LineKind::Passed;
    const char* const rest = typeText.data() + typeText.size();
    if (rest == end) return broken(fault, "id", "", "the frame has no id");
    return crtdFrame({rest + 1, static_cast<std::size_t>(end - rest - 1)}, type, frame, fault);
}

}  // namespace kabar::telemetry
