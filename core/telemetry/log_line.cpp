// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/log_line.h"

#include "core/geo/territory.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
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

/// `.FFFFFF`, one digit or more, of which the first six count. Returns one past its end, or null.
const char* fraction(const char* at, const char* end, std::int64_t& micros) {
    if (at == end || *at != '.' || ++at == end || !isDigit(*at)) return nullptr;
    micros = 0;
    for (std::int64_t unit = 100'000; at != end && isDigit(*at); ++at, unit /= 10) micros += (*at - '0') * unit;
    return at;
}

/// `SECONDS.FFFFFF`, up to 12 digits before the point. Returns one past its end, or null.
const char* generalTime(const char* at, const char* end, std::int64_t& time) {
    const char* const start = at;
    std::int64_t seconds = 0, micros = 0;
    for (; at != end && isDigit(*at) && at - start < 12; ++at) seconds = seconds * 10 + (*at - '0');
    if (at == start) return nullptr;
    if (at == end || *at != ')') at = fraction(at, end, micros);  // brackets end whole seconds too
    time = seconds * 1'000'000 + micros;
    return at;
}

/// `2018-12-06 09:31:30.000000`, of the clock on the wall. Returns one past its end, or null.
const char* dateTime(const char* at, const char* end, std::int64_t& time) {
    static constexpr std::string_view kShape = "dddd-dd-dd dd:dd:dd";
    std::array<int, 6> parts{};
    std::size_t part = 0;
    if (end - at < static_cast<std::ptrdiff_t>(kShape.size())) return nullptr;
    for (const char shape : kShape) {
        const char c = *at++;
        if (shape != 'd')
            ++part;
        else if (isDigit(c))
            parts[part] = parts[part] * 10 + (c - '0');
        if (shape == 'd' ? !isDigit(c) : c != shape) return nullptr;
    }
    using namespace std::chrono;
    const year_month_day day{year(parts[0]), month(static_cast<unsigned>(parts[1])),
                             std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (!day.ok() || parts[3] > 23 || parts[4] > 59 || parts[5] > 59) return nullptr;
    const auto moment = sys_days(day) + hours(parts[3]) + minutes(parts[4]) + seconds(parts[5]) - geo::Territory::kLocalTime;
    std::int64_t micros = 0;
    at = fraction(at, end, micros);
    time = duration_cast<microseconds>(moment.time_since_epoch()).count() + micros;
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
    return end - at > 4 && at[4] == '-' ? dateTime(at, end, time) : generalTime(at, end, time);
}

/// Nothing at all, or what people note above and between the lines.
bool isComment(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == line.npos) return true;
    line.remove_prefix(first);
    return line.front() == '#' || line.front() == ';' || line.starts_with("//");
}

LineKind broken(LineFault& fault, const char* field, std::string_view value, const char* clause,
                Error::Code code = Error::Code::Malformed) {
    fault = {code, field, value, clause};
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
        if (direction != "R" && direction != "T") return broken(fault, "direction", direction, "log.direction");
        frame.sent = direction == "T";
        bytes = text.substr(0, space);
    }
    if (bytes.size() % 2) return broken(fault, "bytes", bytes, "log.odd-digits");
    if (bytes.size() > 16) return broken(fault, "bytes", bytes, "log.many-bytes", Error::Code::OutOfRange);
    if (!packedBytes(bytes.data(), bytes.size() / 2, frame)) return broken(fault, "bytes", bytes, "log.not-hexadecimal");
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
    if (id.size() > 8 || !parseHex(id, frame.id)) return broken(fault, "id", idText, "log.not-hexadecimal");
    if (frame.id > (type.extended ? 0x1FFF'FFFFu : 0x7FFu))
        return broken(fault, "id", idText, type.extended ? "log.id-29-bits" : "log.id-11-bits", Error::Code::OutOfRange);
    std::string_view bytes = text.substr(idText.size());
    if (bytes.ends_with(' ')) bytes.remove_suffix(1);  // OVMS writes one after the id of an empty frame
    int count = twoDigitBytes(bytes, frame);
    if (count < 0) {
        frame.bytes = {};
        std::string_view wrong;
        count = spacedBytes(bytes, frame, wrong);
        if (count < 0) return broken(fault, "bytes", wrong, "log.crtd-bytes");
    }
    frame.length = static_cast<std::uint8_t>(count);
    frame.bus = type.bus;
    frame.sent = type.sent;
    frame.extended = type.extended;
    return LineKind::Frame;
}

}  // namespace

LineKind parseCandumpLine(std::string_view line, Frame& frame, LineFault& fault) {
    if (line.empty() || (line.front() != '(' && isComment(line))) return LineKind::Passed;
    const char* const end = line.data() + line.size();
    const char* at = line.front() == '(' ? parseTime(line.data() + 1, end, frame.time) : nullptr;
    if (!at || end - at < 2 || at[0] != ')' || at[1] != ' ') return broken(fault, "time", line, "log.candump-time");
    const std::string_view interface = until(at + 2, end, ' ');
    if (interface.empty() || interface.data() + interface.size() == end)
        return broken(fault, "interface", interface, "log.interface");
    const char* const frameStart = interface.data() + interface.size() + 1;
    const std::string_view id = until(frameStart, end, '#');
    if (id.data() + id.size() == end) return broken(fault, "frame", id, "log.no-bytes");
    if ((id.size() != 3 && id.size() != 8) || !parseHex(id, frame.id)) return broken(fault, "id", id, "log.id-digits");
    frame.extended = id.size() == 8;
    if (frame.extended && (frame.id & kErrorFrame)) return LineKind::Passed;
    if (frame.id > (frame.extended ? 0x1FFF'FFFFu : 0x7FFu))
        return broken(fault, "id", id, "log.id-bits", Error::Code::OutOfRange);
    frame.bus = busOf(interface);
    const char* const payload = id.data() + id.size() + 1;
    return candumpPayload({payload, static_cast<std::size_t>(end - payload)}, frame, fault);
}

LineKind parseCrtdLine(std::string_view line, Frame& frame, LineFault& fault) {
    if (line.empty() || (!isDigit(line.front()) && isComment(line))) return LineKind::Passed;
    const char* const end = line.data() + line.size();
    const char* const at = parseTime(line.data(), end, frame.time);
    if (!at || at == end || *at != ' ') return broken(fault, "time", until(line.data(), end, ' '), "log.crtd-time");
    const std::string_view typeText = until(at + 1, end, ' ');
    RecordType type;
    if (!parseRecordType(typeText, type)) return broken(fault, "record-type", typeText, "log.type");
    if (!type.frame) return LineKind::Passed;
    const char* const rest = typeText.data() + typeText.size();
    if (rest == end) return broken(fault, "id", "", "log.no-id");
    return crtdFrame({rest + 1, static_cast<std::size_t>(end - rest - 1)}, type, frame, fault);
}

namespace {

/// The words of a line of the screen, without what stands in quotation marks behind them.
std::string_view nextWord(std::string_view& rest) {
    rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(" \t")));
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
    rest.remove_prefix(word.size());
    return word;
}

/// `[8]`, `[08]`.
bool isLength(std::string_view word) {
    return word.size() >= 3 && word.size() <= 4 && word.front() == '[' && word.back() == ']' &&
           std::ranges::all_of(word.substr(1, word.size() - 2), isDigit);
}

/// `can0  155   [8]  05 96 …`, with the directions that `candump -x` adds before the id.
LineKind screenFrame(std::string_view rest, Frame& frame, LineFault& fault) {
    const std::string_view interface = nextWord(rest);
    std::string_view id = nextWord(rest);
    while (id == "RX" || id == "TX" || id == "-" || id == "B" || id == "E") {
        frame.sent = frame.sent || id == "TX";
        id = nextWord(rest);
    }
    const std::string_view length = nextWord(rest);
    if (!isLength(length)) return broken(fault, "frame", id, "log.screen-frame-expected");
    if ((id.size() != 3 && id.size() != 8) || !parseHex(id, frame.id)) return broken(fault, "id", id, "log.id-digits");
    frame.extended = id.size() == 8;
    if (frame.extended && (frame.id & kErrorFrame)) return LineKind::Passed;
    if (frame.id > (frame.extended ? 0x1FFF'FFFFu : 0x7FFu))
        return broken(fault, "id", id, "log.id-bits", Error::Code::OutOfRange);
    frame.bus = busOf(interface);
    if (rest.contains("remote request") || rest.contains("ERRORFRAME")) return LineKind::Passed;
    int announced = 0;
    for (const char c : length)
        if (isDigit(c)) announced = announced * 10 + (c - '0');
    if (announced > 8) return LineKind::Passed;  // CAN FD
    int count = 0;
    for (std::string_view byte = nextWord(rest); !byte.empty() && byte.front() != '\''; byte = nextWord(rest)) {
        std::uint32_t value = 0;
        if (byte.size() != 2 || !parseHex(byte, value) || count == 8) return broken(fault, "bytes", byte, "log.crtd-bytes");
        frame.bytes[static_cast<std::size_t>(count++)] = static_cast<std::uint8_t>(value);
    }
    if (count != announced) return broken(fault, "bytes", length, "log.bytes-are-missing");
    frame.length = static_cast<std::uint8_t>(count);
    return LineKind::Frame;
}

}  // namespace

LineKind parseScreenLine(std::string_view line, Frame& frame, LineFault& fault) {
    if (isComment(line)) return LineKind::Passed;
    std::string_view rest = line;
    rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(" \t")));
    const char* const end = rest.data() + rest.size();
    const char* const at = rest.starts_with('(') ? parseTime(rest.data() + 1, end, frame.time) : nullptr;
    if (!at || at == end || *at != ')') return broken(fault, "time", rest, "log.candump-time");
    return screenFrame({at + 1, static_cast<std::size_t>(end - at - 1)}, frame, fault);
}

bool isScreenWithoutTime(std::string_view line) {
    Frame frame;
    LineFault fault;
    return !isComment(line) && !line.contains('(') && screenFrame(line, frame, fault) != LineKind::Broken;
}

}  // namespace kabar::telemetry
