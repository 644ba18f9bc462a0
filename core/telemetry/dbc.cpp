// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/dbc.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace kabar::telemetry {

namespace {

constexpr std::uint32_t kExtendedFlag = 0x8000'0000u;

struct Token {
    enum class Kind { Word, Text, Mark, End };
    Kind kind = Kind::End;
    std::string_view text;
    long line = 0;
};

bool isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '+' ||
           c == '-';
}
bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Words (names and numbers), quoted texts (which may span lines), and single marks.
class Tokens {
public:
    explicit Tokens(std::string_view text) : m_text(text) { advance(); }

    const Token& peek() const { return m_next; }
    Token take() {
        const Token taken = m_next;
        advance();
        return taken;
    }
    bool accept(std::string_view text) {
        if (m_next.kind == Token::Kind::Text || m_next.text != text) return false;
        advance();
        return true;
    }

private:
    void advance() {
        while (m_at < m_text.size() && isSpace(m_text[m_at])) m_line += m_text[m_at++] == '\n';
        m_next = {Token::Kind::End, {}, m_line};
        if (m_at == m_text.size()) return;
        const std::size_t from = m_at;
        if (m_text[m_at] == '"') {
            while (++m_at < m_text.size() && m_text[m_at] != '"') m_line += m_text[m_at] == '\n';
            m_next = {Token::Kind::Text, m_text.substr(from + 1, m_at - from - 1), m_next.line};
            if (m_at < m_text.size()) ++m_at;
        } else if (isWord(m_text[m_at])) {
            while (m_at < m_text.size() && isWord(m_text[m_at])) ++m_at;
            m_next = {Token::Kind::Word, m_text.substr(from, m_at - from), m_next.line};
        } else {
            m_next = {Token::Kind::Mark, m_text.substr(m_at++, 1), m_next.line};
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    long m_line = 1;
    Token m_next;
};

std::unexpected<Error> refuse(Error::Code code, const Token& at, std::string_view field, Clause clause) {
    return fail(Error{.code = code, .clause = std::move(clause)}.at(at.line).of(field, at.text));
}

template <class Number>
std::optional<Number> number(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_tokens(text) {}

    Result<Dbc> parse() {
        while (m_tokens.peek().kind != Token::Kind::End)
            if (Status done = statement(); !done) return fail(done.error());
        for (const Multiplexed& each : m_multiplexed)
            if (Status done = resolve(each); !done) return fail(done.error());
        for (const Multiplexed& each : m_multiplexed)
            if (Status done = checkNoCircle(each); !done) return fail(done.error());
        return std::move(m_dbc);
    }

private:
    /// A signal whose multiplexor is looked for when the whole file is read.
    struct Multiplexed {
        Token at;
        std::size_t message = 0, signal = 0;
        std::uint64_t value = 0;  ///< behind the m of SG_
    };

    Status statement() {
        const Token keyword = m_tokens.take();
        if (keyword.text == "BO_") return message();
        if (keyword.text == "SG_") return signal(keyword);
        if (keyword.text == "VAL_") return labels();
        if (keyword.text == "SG_MUL_VAL_") return multiplexValues();
        if (keyword.text == "SIG_VALTYPE_") return refuse(Error::Code::Refused, keyword, "statement", clause("dbc.float"));
        skipRest(keyword);
        return {};
    }

    /// Statements end with `;`, or, like NS_ and BU_, before the next one at the start of a line.
    void skipRest(const Token& keyword) {
        const bool hasSemicolon =
            keyword.text != "NS_" && keyword.text != "BS_" && keyword.text != "BU_" && keyword.text != "VERSION";
        if (hasSemicolon) {
            while (m_tokens.peek().kind != Token::Kind::End && !m_tokens.accept(";")) m_tokens.take();
            return;
        }
        if (keyword.text == "NS_") {  // a list of keywords, one a line, up to BS_
            while (m_tokens.peek().kind != Token::Kind::End && m_tokens.peek().text != "BS_") m_tokens.take();
            return;
        }
        while (m_tokens.peek().kind != Token::Kind::End && m_tokens.peek().line == keyword.line) m_tokens.take();
    }

    template <class Number>
    Result<Number> expectNumber(std::string_view field) {
        const Token token = m_tokens.take();
        const auto value = token.kind == Token::Kind::Word ? number<Number>(token.text) : std::nullopt;
        if (!value) return refuse(Error::Code::Malformed, token, field, clause("dbc.not-a-number"));
        return *value;
    }
    Status expect(std::string_view mark, std::string_view field) {
        if (m_tokens.accept(mark)) return {};
        return refuse(Error::Code::Malformed, m_tokens.peek(), field, clause("dbc.expected", mark));
    }

    Status message() {
        const Token at = m_tokens.peek();
        const auto id = expectNumber<std::uint32_t>("message-id");
        if (!id) return fail(id.error());
        const Token name = m_tokens.take();
        if (name.kind != Token::Kind::Word)
            return refuse(Error::Code::Malformed, name, "message-name", clause("dbc.not-a-name"));
        if (auto colon = expect(":", "message"); !colon) return colon;
        const auto length = expectNumber<int>("message-length");
        if (!length) return fail(length.error());
        m_tokens.take();                                            // the sender
        if (name.text == "VECTOR__INDEPENDENT_SIG_MSG") return {};  // a tool's bin for unused signals
        const bool extended = *id & kExtendedFlag;
        const std::uint32_t bare = *id & ~kExtendedFlag;
        if (bare > (extended ? 0x1FFF'FFFFu : 0x7FFu))
            return refuse(Error::Code::OutOfRange, at, "message-id", clause("dbc.no-id"));
        if (*length < 0 || *length > 8) return refuse(Error::Code::OutOfRange, name, "message-length", clause("dbc.length"));
        if (!m_ids.insert(*id).second) return refuse(Error::Code::Mismatch, at, "message-id", clause("dbc.twice"));
        m_dbc.messages.push_back({std::string(name.text), bare, extended, *length, {}});
        return {};
    }

    Status signal(const Token& keyword) {
        if (m_dbc.messages.empty()) return refuse(Error::Code::Malformed, keyword, "signal", clause("dbc.orphan"));
        const Token name = m_tokens.take();
        if (name.kind != Token::Kind::Word)
            return refuse(Error::Code::Malformed, name, "signal-name", clause("dbc.not-a-name"));
        DbcSignal made;
        made.name = name.text;
        if (Status role = multiplexRole(made.name); !role) return role;
        if (Status layout = signalLayout(made); !layout) return layout;
        if (Status scaling = signalScaling(made); !scaling) return scaling;
        DbcMessage& owner = m_dbc.messages.back();
        if (!fits(made.field) || bytesNeeded(made.field) > owner.length)
            return refuse(Error::Code::OutOfRange, name, "signal", clause("dbc.outside-frame", owner.length));
        if (!m_signals.insert(owner.name + '.' + made.name).second)
            return refuse(Error::Code::Mismatch, name, "signal", clause("dbc.twice"));
        owner.contents.push_back(std::move(made));
        return {};
    }

    /// `M` for a multiplexor, `m3` for a signal that is there when it has the value 3, `m3M` for both; nothing for another.
    Status multiplexRole(const std::string& name) {
        if (m_tokens.peek().kind != Token::Kind::Word) return {};
        const Token role = m_tokens.take();
        const std::size_t message = m_dbc.messages.size() - 1;
        auto text = role.text;
        if (text.ends_with('M')) {
            m_multiplexors[message].push_back(name);
            text.remove_suffix(1);
        }
        if (text.empty()) return {};
        const auto value = text.starts_with('m') ? number<std::uint64_t>(text.substr(1)) : std::nullopt;
        if (!value) return refuse(Error::Code::Malformed, role, name, clause("dbc.multiplex-role"));
        m_multiplexed.push_back({role, message, m_dbc.messages.back().contents.size(), *value});
        return {};
    }

    /// `SG_MUL_VAL_ 341 Voltage Page 1-3, 7-7;`
    Status multiplexValues() {
        const auto id = expectNumber<std::uint32_t>("message-id");
        if (!id) return fail(id.error());
        const Token name = m_tokens.take(), by = m_tokens.take();
        DbcSignal* signal = find(*id, name.text);
        if (!signal) return refuse(Error::Code::Mismatch, name, "signal", clause("dbc.multiplexes-nothing"));
        if (!find(*id, by.text)) return refuse(Error::Code::Mismatch, by, signal->name, clause("dbc.no-multiplexor"));
        Multiplexing made{.by = std::string(by.text), .values = {}};
        do {
            const Token range = m_tokens.take();
            const auto dash = range.text.find('-');
            const auto low = number<std::uint64_t>(range.text.substr(0, dash));
            const auto high = dash == std::string_view::npos ? low : number<std::uint64_t>(range.text.substr(dash + 1));
            if (!low || !high || *low > *high)
                return refuse(Error::Code::Malformed, range, signal->name, clause("dbc.multiplex-range"));
            made.values.push_back({*low, *high});
        } while (m_tokens.accept(","));
        signal->multiplexing = std::move(made);
        return expect(";", signal->name);
    }

    /// What SG_MUL_VAL_ did not say, the one multiplexor of the message and the value behind the m do.
    Status resolve(const Multiplexed& multiplexed) {
        DbcSignal& signal = m_dbc.messages[multiplexed.message].contents[multiplexed.signal];
        if (signal.multiplexing) return {};
        auto multiplexors = m_multiplexors[multiplexed.message];
        std::erase(multiplexors, signal.name);
        if (multiplexors.size() != 1)
            return refuse(Error::Code::Mismatch, multiplexed.at, signal.name,
                          clause(multiplexors.empty() ? "dbc.no-multiplexor" : "dbc.several-multiplexors"));
        signal.multiplexing = {multiplexors.front(), {{multiplexed.value, multiplexed.value}}};
        return {};
    }

    Status checkNoCircle(const Multiplexed& multiplexed) const {
        const auto& contents = m_dbc.messages[multiplexed.message].contents;
        const DbcSignal* at = &contents[multiplexed.signal];
        for (std::size_t steps = 0; at->multiplexing; ++steps) {
            if (steps == contents.size())
                return refuse(Error::Code::Mismatch, multiplexed.at, contents[multiplexed.signal].name,
                              clause("dbc.multiplex-circle"));
            at = &*std::ranges::find(contents, at->multiplexing->by, &DbcSignal::name);
        }
        return {};
    }

    /// `: 39|16@0+`
    Status signalLayout(DbcSignal& made) {
        if (auto colon = expect(":", made.name); !colon) return colon;
        const auto start = expectNumber<int>(made.name);
        if (!start) return fail(start.error());
        if (auto bar = expect("|", made.name); !bar) return bar;
        const auto length = expectNumber<int>(made.name);
        if (!length) return fail(length.error());
        if (auto mark = expect("@", made.name); !mark) return mark;
        const Token order = m_tokens.take();
        if (order.text.size() != 2 || (order.text[0] != '0' && order.text[0] != '1') ||
            (order.text[1] != '+' && order.text[1] != '-'))
            return refuse(Error::Code::Malformed, order, made.name, clause("dbc.order"));
        made.field = {*start, *length, order.text[0] == '0'};
        made.isSigned = order.text[1] == '-';
        return {};
    }

    /// `(0.0025,0) [0|100] "%" RECEIVER, RECEIVER`
    Status signalScaling(DbcSignal& made) {
        if (auto open = expect("(", made.name); !open) return open;
        const auto scale = expectNumber<double>(made.name);
        if (!scale) return fail(scale.error());
        if (auto comma = expect(",", made.name); !comma) return comma;
        const auto offset = expectNumber<double>(made.name);
        if (!offset) return fail(offset.error());
        if (auto close = expect(")", made.name); !close) return close;
        if (auto open = expect("[", made.name); !open) return open;
        while (m_tokens.peek().kind != Token::Kind::End && !m_tokens.accept("]")) m_tokens.take();
        const Token unit = m_tokens.take();
        if (unit.kind != Token::Kind::Text) return refuse(Error::Code::Malformed, unit, made.name, clause("dbc.unit"));
        made.scale = *scale;
        made.offset = *offset;
        made.unit = unit.text;
        do m_tokens.take();
        while (m_tokens.accept(","));
        return {};
    }

    /// `VAL_ 341 Phase 84 "valid" 148 "transition" ;`
    Status labels() {
        if (m_tokens.peek().kind == Token::Kind::Word && !number<std::uint32_t>(m_tokens.peek().text)) {
            skipRest({Token::Kind::Word, "VAL_", 0});  // of an environment variable
            return {};
        }
        const auto id = expectNumber<std::uint32_t>("message-id");
        if (!id) return fail(id.error());
        const Token name = m_tokens.take();
        DbcSignal* labelled = find(*id, name.text);
        if (!labelled) return refuse(Error::Code::Mismatch, name, "signal", clause("dbc.label-of-nothing"));
        while (m_tokens.peek().kind != Token::Kind::End && !m_tokens.accept(";")) {
            const auto raw = expectNumber<std::int64_t>(labelled->name);
            if (!raw) return fail(raw.error());
            const Token label = m_tokens.take();
            if (label.kind != Token::Kind::Text)
                return refuse(Error::Code::Malformed, label, labelled->name, clause("dbc.label"));
            labelled->labels[*raw] = label.text;
        }
        return {};
    }

    DbcSignal* find(std::uint32_t id, std::string_view name) {
        for (DbcMessage& message : m_dbc.messages) {
            if ((message.id | (message.extended ? kExtendedFlag : 0)) != id) continue;
            const auto found = std::ranges::find(message.contents, name, &DbcSignal::name);
            if (found != message.contents.end()) return &*found;
        }
        return nullptr;
    }

    Tokens m_tokens;
    Dbc m_dbc;
    std::vector<Multiplexed> m_multiplexed;
    std::map<std::size_t, std::vector<std::string>> m_multiplexors;  ///< by message
    std::set<std::uint32_t> m_ids;
    std::set<std::string> m_signals;
};

/// Counted from the most significant bit of the first byte.
int firstBit(BitField field) {
    return field.start / 8 * 8 + 7 - field.start % 8;
}

}  // namespace

bool fits(BitField field) {
    if (field.start < 0 || field.start > 63 || field.length < 1 || field.length > 64) return false;
    return (field.bigEndian ? firstBit(field) : field.start) + field.length <= 64;
}

int bytesNeeded(BitField field) {
    return ((field.bigEndian ? firstBit(field) : field.start) + field.length + 7) / 8;
}

Result<Dbc> parseDbc(std::string_view text) {
    return Parser(text).parse();
}

}  // namespace kabar::telemetry
