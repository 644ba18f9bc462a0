// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping.h"
#include "core/node/mapping_words.h"

#include <format>

namespace kabar::node {

namespace {

/// A basic string on one line: keys may not have any other.
std::string tomlText(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F)
            quoted += std::format("\\u{:04X}", byte);
        else if (c == '"' || c == '\\')
            quoted += {'\\', c};
        else
            quoted += c;
    }
    return quoted + '"';
}

/// One [table]; written only when it has lines.
class Table {
public:
    explicit Table(std::string heading) : m_heading(std::move(heading)) {}
    void add(std::string_view key, std::string_view value) { m_lines += std::format("{} = {}\n", key, value); }
    void addText(std::string_view key, std::string_view text) { add(key, tomlText(text)); }
    template <class Value, std::size_t Count>
    void addWord(std::string_view key, Value value, Value standard, const Words<Value, Count>& words) {
        if (value != standard) addText(key, wordFor(words, value));
    }
    [[nodiscard]] std::string text() const { return m_lines.empty() ? "" : std::format("[{}]\n{}", m_heading, m_lines); }

private:
    std::string m_heading, m_lines;
};

std::string codesText(std::string_view field, const std::map<std::string, bool>& codes) {
    Table table(std::format("values.{}", field));
    for (const auto& [code, meaning] : codes) table.add(tomlText(code), meaning ? "true" : "false");
    return table.text();
}

std::string sourceText(const SourceFormat& format) {
    Table table("source");
    if (format.delimiter) table.addText("delimiter", std::string(1, format.delimiter));
    table.addWord("encoding", format.encoding, Encoding::Guess, kEncodingWords);
    if (format.decimal != '.') table.addText("decimal", std::string(1, format.decimal));
    if (format.firstLine > 0) table.add("first_line", std::to_string(format.firstLine));
    return table.text();
}

std::string unitsText(const Mapping& mapping) {
    Table table("units");
    table.addWord("home", mapping.homeOrder, PairOrder::LatitudeFirst, kOrderWords);
    table.addWord("work", mapping.workOrder, PairOrder::LatitudeFirst, kOrderWords);
    table.addWord("arrival", mapping.arrivalUnit, TimeUnit::HourColonMinute, kTimeWords);
    table.addWord("departure", mapping.departureUnit, TimeUnit::HourColonMinute, kTimeWords);
    table.addWord("days_on_site", mapping.daysOnSiteUnit, DaysUnit::PerWeek, kDaysWords);
    table.addWord("remote_days", mapping.remoteDaysUnit, DaysUnit::PerWeek, kDaysWords);
    return table.text();
}

}  // namespace

std::string mappingText(const Mapping& mapping) {
    std::string text = sourceText(mapping.source);
    Table fields("fields");
    for (const auto& [field, column] : mapping.columns) fields.addText(name(field), column);
    text += fields.text() + unitsText(mapping);
    Table modes("values.mode");
    for (const auto& [code, mode] : mapping.modes) modes.addText(tomlText(code), name(mode));
    text += modes.text() + codesText("has_car", mapping.carCodes) + codesText("has_licence", mapping.licenceCodes);
    std::string tokens;
    for (const std::string& token : mapping.missingTokens) tokens += (tokens.empty() ? "" : ", ") + tomlText(token);
    if (!tokens.empty()) text += std::format("[missing]\ntokens = [{}]\n", tokens);
    Table problems("problems");
    problems.addWord("missing", mapping.onMissing, OnProblem::Refuse, kProblemWords);
    problems.addWord("outside", mapping.onOutside, OnProblem::Refuse, kProblemWords);
    problems.addWord("total", mapping.onTotal, OnProblem::Refuse, kProblemWords);
    std::string believed;
    for (const RecordField field : mapping.unitsAsGiven) believed += (believed.empty() ? "" : ", ") + tomlText(name(field));
    if (!believed.empty()) problems.add("units_as_given", std::format("[{}]", believed));
    text += problems.text();
    for (const auto& [code, site] : mapping.sites)
        text += std::format("[sites.{}]\nname = {}\nlatitude = {}\nlongitude = {}\n", tomlText(code), tomlText(site.name),
                            site.position.latitude, site.position.longitude);
    return text;
}

}  // namespace kabar::node
