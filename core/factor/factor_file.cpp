// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"

#include "factors_toml.h"

#include <toml++/toml.hpp>

#include <algorithm>
#include <cmath>
#include <format>
#include <initializer_list>

namespace kabar::factor {

namespace {

constexpr std::string_view kTables = "tables";  // a middle that is read in the released tables

/// One table of the file being read; remembers where it stands for errors.
class TableReader {
public:
    TableReader(std::string id, const toml::table& table, std::string_view file)
        : m_id(std::move(id)), m_table(table), m_file(file) {}

    [[nodiscard]] const toml::table& table() const { return m_table; }
    [[nodiscard]] bool has(std::string_view field) const { return m_table.contains(field); }
    [[nodiscard]] TableReader part(const toml::table& table, std::string_view field) const {
        return {std::format("{}.{}", m_id, field), table, m_file};
    }
    [[nodiscard]] Error error(Error::Code code, Clause clause, std::string_view field, std::string_view value) const {
        const toml::node* node = m_table.get(field);
        const auto line = (node ? node->source() : m_table.source()).begin.line;
        return Error{.code = code, .clause = std::move(clause)}.in(m_file).at(line).of(std::format("{}.{}", m_id, field),
                                                                                       value);
    }
    [[nodiscard]] Result<std::string> text(std::string_view field) const {
        const auto value = m_table[field].value_exact<std::string>();
        if (!value || value->empty()) return fail(error(Error::Code::Malformed, clause("factor.no-text"), field, ""));
        return *value;
    }
    [[nodiscard]] Result<double> number(std::string_view field) const {
        const auto value = m_table[field].value<double>();
        if (!value || !std::isfinite(*value))
            return fail(error(Error::Code::Malformed, clause("factor.no-number"), field, ""));
        return *value;
    }
    [[nodiscard]] Status texts(std::initializer_list<std::pair<std::string_view, std::string*>> fields) const {
        for (const auto& [field, into] : fields) {
            auto read = text(field);
            if (!read) return fail(read.error());
            *into = std::move(*read);
        }
        return {};
    }
    [[nodiscard]] Status label(Label& label, std::string_view prefix = "") const {
        const std::string before(prefix);
        return texts({{before + "fr", &label.fr}, {before + "en", &label.en}, {before + "rcf", &label.rcf}});
    }
    [[nodiscard]] Status checkFields(std::initializer_list<std::span<const std::string_view>> lists) const {
        for (const auto& [key, node] : m_table) {
            const auto isKnown = [&](std::span<const std::string_view> list) {
                return std::ranges::find(list, key.str()) != list.end();
            };
            if (!std::ranges::any_of(lists, isKnown))
                return fail(error(Error::Code::Malformed, clause("factor.no-field"), key.str(), ""));
        }
        return {};
    }

private:
    std::string m_id;
    const toml::table& m_table;
    std::string_view m_file;
};

constexpr std::array<std::string_view, 8> kEntryFields{"fr", "en", "rcf", "group", "unit", "min", "max", "at"};
constexpr std::array<std::string_view, 12> kValueFields{
    "territory", "low", "mid", "high", "case", "bound", "bound_fr", "bound_en", "bound_rcf", "date", "confidence", "source"};
constexpr std::array<std::string_view, 8> kCaseFields{"id", "fr", "en", "rcf", "value", "date", "confidence", "source"};
constexpr std::array<std::string_view, 7> kCheckFields{"id", "value", "tolerance", "territory", "unit", "date", "source"};

/// Where a figure comes from: source, date, confidence.
template <class Figure>
Status readOrigin(const TableReader& reader, Figure& figure) {
    std::string confidence;
    if (auto read = reader.texts({{"source", &figure.source}, {"date", &figure.date}, {"confidence", &confidence}}); !read)
        return read;
    const auto known = confidenceNamed(confidence);
    if (!known) return fail(reader.error(Error::Code::Malformed, clause("factor.confidence"), "confidence", confidence));
    figure.confidence = *known;
    return {};
}

Status readCases(const TableReader& reader, const toml::array& list, Value& value) {
    for (const toml::node& node : list) {
        if (!node.is_table()) return fail(reader.error(Error::Code::Malformed, clause("validity.table"), "case", ""));
        const TableReader part = reader.part(*node.as_table(), "case");
        Case one;
        if (auto read = part.checkFields({kCaseFields}); !read) return read;
        if (auto read = part.texts({{"id", &one.id}}); !read) return read;
        if (auto read = part.label(one.label); !read) return read;
        const auto number = part.number("value");
        if (!number) return fail(number.error());
        one.value = *number;
        if (auto read = readOrigin(part, one); !read) return read;
        value.cases.push_back(std::move(one));
    }
    if (value.cases.empty()) return fail(reader.error(Error::Code::Malformed, clause("factor.no-case"), "case", ""));
    const Case& first = value.cases.front();
    value.range = certain(first.value);
    value.source = first.source;
    value.date = first.date;
    value.confidence = first.confidence;
    return {};
}

Status readRange(const TableReader& reader, Value& value) {
    value.fromTables = reader.table()["mid"].value_exact<std::string>() == kTables;
    for (const auto& [field, into] : {std::pair<std::string_view, double*>{"low", &value.range.low},
                                      {"mid", &value.range.mid},
                                      {"high", &value.range.high}}) {
        if (value.fromTables && field == "mid") continue;
        const auto number = reader.number(field);
        if (!number) return fail(number.error());
        *into = *number;
    }
    if (value.fromTables) value.range.mid = value.range.high;  // until tables are read
    return {};
}

/// A range that lies on one side of its middle says why; no other does.
Status readOneSided(const TableReader& reader, Value& value) {
    const Range& range = value.range;
    const bool oneSided = !value.fromTables && range.low < range.high && (range.mid == range.low || range.mid == range.high);
    if (!oneSided && !reader.has("bound")) return {};
    OneSided side;
    std::string end;
    if (auto read = reader.texts({{"bound", &end}}); !read) return read;
    if (auto read = reader.label(side.why, "bound_"); !read) return read;
    side.atLow = end == "low";
    if (!oneSided || (end != "low" && end != "high") || range.mid != (side.atLow ? range.low : range.high))
        return fail(reader.error(Error::Code::Mismatch, clause("factor.bound"), "bound", end));
    value.oneSided = std::move(side);
    return {};
}

Result<Value> readValue(const TableReader& reader) {
    Value value;
    if (auto read = reader.texts({{"territory", &value.territory}}); !read) return fail(read.error());
    if (const toml::array* cases = reader.table()["case"].as_array()) {
        if (auto read = readCases(reader, *cases, value); !read) return fail(read.error());
        return value;
    }
    if (auto read = readRange(reader, value); !read) return fail(read.error());
    if (auto read = readOneSided(reader, value); !read) return fail(read.error());
    if (auto read = readOrigin(reader, value); !read) return fail(read.error());
    return value;
}

Status readValues(const TableReader& reader, Entry& entry) {
    const toml::array* list = reader.table()["at"].as_array();
    if (!list) {
        auto value = readValue(reader);
        if (!value) return fail(value.error());
        entry.values.push_back(std::move(*value));
        return {};
    }
    for (const toml::node& node : *list) {
        if (!node.is_table()) return fail(reader.error(Error::Code::Malformed, clause("validity.table"), "at", ""));
        const TableReader part = reader.part(*node.as_table(), "at");
        if (auto checked = part.checkFields({kValueFields}); !checked) return checked;
        auto value = readValue(part);
        if (!value) return fail(value.error());
        if (std::ranges::contains(entry.values, value->territory, &Value::territory))
            return fail(part.error(Error::Code::Mismatch, clause("factor.territory-twice"), "territory", value->territory));
        entry.values.push_back(std::move(*value));
    }
    return {};
}

/// What the room may set: `min` and `max`, else the ends of all the values.
Status readBounds(const TableReader& reader, Entry& entry) {
    if (entry.values.empty()) return fail(reader.error(Error::Code::Malformed, clause("factor.no-value"), "at", ""));
    entry.least = entry.values.front().range.low;
    entry.most = entry.values.front().range.high;
    for (const Value& value : entry.values) {
        entry.least = std::min(entry.least, value.range.low);
        entry.most = std::max(entry.most, value.range.high);
    }
    for (const auto& [field, into] : {std::pair<std::string_view, double*>{"min", &entry.least}, {"max", &entry.most}}) {
        if (!reader.has(field)) continue;
        const auto number = reader.number(field);
        if (!number) return fail(number.error());
        *into = *number;
    }
    for (const Value& value : entry.values) {
        const Range& range = value.range;
        const bool isOrdered = entry.least >= 0 && entry.least <= range.low && range.low <= range.mid &&
                               range.mid <= range.high && range.high <= entry.most;
        const bool casesFit = std::ranges::all_of(
            value.cases, [&](const Case& each) { return each.value >= entry.least && each.value <= entry.most; });
        if (!isOrdered || !casesFit)
            return fail(reader.error(Error::Code::OutOfRange, clause("factor.order"), "mid", std::format("{}", range.mid)));
    }
    return {};
}

Result<Entry> readEntry(FactorId id, const toml::table& table, std::string_view file) {
    const TableReader reader(std::string(name(id)), table, file);
    Entry entry{.id = id};
    if (auto checked = reader.checkFields({kEntryFields, kValueFields}); !checked) return fail(checked.error());
    if (auto read = reader.label(entry.label); !read) return fail(read.error());
    std::string group;
    if (auto read = reader.texts({{"unit", &entry.unit}, {"group", &group}}); !read) return fail(read.error());
    const auto known = groupNamed(group);
    if (!known) return fail(reader.error(Error::Code::Malformed, clause("factor.group"), "group", group));
    entry.group = *known;
    if (auto read = readValues(reader, entry); !read) return fail(read.error());
    if (auto read = readBounds(reader, entry); !read) return fail(read.error());
    return entry;
}

Result<std::vector<Check>> readChecks(const toml::table& document, std::string_view file) {
    std::vector<Check> checks;
    const toml::array* list = document["check"].as_array();
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const toml::table* table = (*list)[i].as_table();
        if (!table) return fail(Error{.code = Error::Code::Malformed, .clause = clause("validity.table")}.in(file));
        const TableReader reader("check", *table, file);
        Check check;
        if (auto read = reader.checkFields({kCheckFields}); !read) return fail(read.error());
        if (auto read = reader.texts({{"id", &check.id},
                                      {"territory", &check.territory},
                                      {"unit", &check.unit},
                                      {"date", &check.date},
                                      {"source", &check.source}});
            !read)
            return fail(read.error());
        const auto value = reader.number("value"), tolerance = reader.number("tolerance");
        if (!value) return fail(value.error());
        if (!tolerance) return fail(tolerance.error());
        check.value = *value;
        check.tolerance = *tolerance;
        checks.push_back(std::move(check));
    }
    return checks;
}

Result<toml::table> parseToml(std::string_view text, std::string_view file) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(Error{.code = Error::Code::Malformed,
                          .clause = clause("document.not-toml", Foreign{std::string(error.description())})}
                        .in(file)
                        .at(error.source().begin.line));
    }
}

}  // namespace

Result<Register> parseFactors(std::string_view text, std::string_view file) {
    const auto document = parseToml(text, file);
    if (!document) return fail(document.error());
    for (const auto& [key, node] : *document)
        if (key.str() != "check" && (!factorNamed(key.str()) || !node.is_table()))
            return fail(Error{.code = Error::Code::NotFound, .clause = clause("factor.unknown")}
                            .in(file)
                            .at(node.source().begin.line)
                            .of("factor", key.str()));
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < kFactorCount; ++i) {
        const auto id = static_cast<FactorId>(i);
        const toml::table* table = (*document)[name(id)].as_table();
        if (!table)
            return fail(
                Error{.code = Error::Code::NotFound, .clause = clause("factor.missing")}.in(file).of("factor", name(id)));
        auto entry = readEntry(id, *table, file);
        if (!entry) return fail(entry.error());
        entries.push_back(std::move(*entry));
    }
    auto checks = readChecks(*document, file);
    if (!checks) return fail(checks.error());
    return Register(std::move(entries), std::move(*checks));
}

Result<Register> shippedRegister() {
    return parseFactors(kFactorsToml, "factors.toml");
}

Result<FactorSet> shippedFactors(const Where& where) {
    const auto all = shippedRegister();
    if (!all) return fail(all.error());
    return all->at(where);
}

Result<FactorSet> shippedFactors(const geo::Territory& territory) {
    return shippedFactors(whereIs(territory));
}

}  // namespace kabar::factor
