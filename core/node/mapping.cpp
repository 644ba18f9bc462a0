// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping.h"

#include "core/node/mapping_words.h"

#include <toml++/toml.hpp>

#include <algorithm>
#include <array>
#include <format>
#include <sstream>

namespace kabar::node {

namespace {

constexpr std::int64_t kMostLinesAbove = 1'000'000;

std::string shown(const toml::node& node) {
    std::ostringstream text;
    node.visit([&](const auto& value) { text << value; });
    std::string content = text.str();
    if (node.is_string()) content = *node.value<std::string>();
    return content.size() > 60 ? content.substr(0, 57) + "..." : content;
}

/// Walks the document; the first thing wrong is kept, with its line.
class MappingReader {
public:
    void refuse(const toml::node& node, std::string_view field, Clause clause, Error::Code code = Error::Code::Malformed) {
        if (error) return;
        error = Error{.code = code, .clause = std::move(clause)}
                    .at(static_cast<long>(node.source().begin.line))
                    .of(field, shown(node));
    }

    /// The table of this key, or nothing when it is left out.
    const toml::table* table(const toml::table& parent, std::string_view key) {
        const toml::node* node = parent.get(key);
        if (node && !node->is_table()) refuse(*node, key, clause("document.not-table", key));
        return node ? node->as_table() : nullptr;
    }

    std::string text(const toml::node& node, std::string_view field) {
        auto content = node.value_exact<std::string>();
        if (!content || content->empty()) refuse(node, field, clause("document.not-text"));
        return content.value_or("");
    }

    template <class Value, std::size_t Count>
    Value word(const toml::node& node, std::string_view field, const Words<Value, Count>& words) {
        const auto value = valueOf(words, text(node, field));
        std::string known;
        for (const auto& [candidate, name] : words) known += (known.empty() ? "" : ", ") + std::string(name);
        if (!value) refuse(node, field, clause("document.not-one-of", known));
        return value.value_or(words.front().first);
    }

    double degrees(const toml::table& site, std::string_view field, std::string_view key, double most) {
        const toml::node* node = site.get(key);
        if (!node) return refuse(site, field, clause("mapping.missing", key)), 0;
        const auto number = node->value<double>();
        if (!node->is_number() || !number) return refuse(*node, field, clause("mapping.expected-degrees")), 0;
        if (!(*number >= -most && *number <= most))
            refuse(*node, field, clause("mapping.degrees", most), Error::Code::OutOfRange);
        return *number;
    }

    void readSource(const toml::table& table, SourceFormat& format);
    void readFields(const toml::table& table, Mapping& mapping);
    void readUnits(const toml::table& table, Mapping& mapping);
    void readValues(const toml::table& table, Mapping& mapping);
    void readCodes(const toml::table& values, std::string_view key, std::map<std::string, bool>& codes);
    void readMissing(const toml::table& table, Mapping& mapping);
    void readSites(const toml::table& table, Mapping& mapping);
    void readUnitsAsGiven(const toml::node& node, Mapping& mapping);
    void readProblems(const toml::table& table, Mapping& mapping);
    void readAll(const toml::table& document, Mapping& mapping);

    std::optional<Error> error;
};

std::string dotted(std::string_view table, const toml::key& key) {
    return std::string(table) + "." + std::string(key.str());
}

void MappingReader::readSource(const toml::table& table, SourceFormat& format) {
    for (const auto& [key, node] : table) {
        const std::string field = dotted("source", key);
        if (key == "encoding") {
            format.encoding = word(node, field, kEncodingWords);
        } else if (key == "delimiter" || key == "decimal") {
            const std::string character = text(node, field);
            const bool allowed = key == "decimal" ? character == "," || character == "."
                                                  : character.size() == 1 && character != "\"" && character != "\n";
            if (!allowed)
                refuse(node, field, key == "decimal" ? clause("mapping.decimal") : clause("document.not-character"));
            else
                (key == "decimal" ? format.decimal : format.delimiter) = character.front();
        } else if (key == "first_line") {
            const auto line = node.value_exact<std::int64_t>();
            if (!line || *line < 1 || *line > kMostLinesAbove) refuse(node, field, clause("mapping.no-line"));
            format.firstLine = static_cast<int>(line.value_or(0));
        } else {
            refuse(node, field, clause("document.unknown-key"));
        }
    }
}

void MappingReader::readFields(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        const auto field = fieldNamed(key.str());
        if (!field)
            refuse(node, dotted("fields", key), clause("mapping.no-field"));
        else
            mapping.columns[*field] = text(node, dotted("fields", key));
    }
}

void MappingReader::readUnits(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        const std::string field = dotted("units", key);
        if (key == "arrival")
            mapping.arrivalUnit = word(node, field, kTimeWords);
        else if (key == "departure")
            mapping.departureUnit = word(node, field, kTimeWords);
        else if (key == "days_on_site")
            mapping.daysOnSiteUnit = word(node, field, kDaysWords);
        else if (key == "remote_days")
            mapping.remoteDaysUnit = word(node, field, kDaysWords);
        else if (key == "home")
            mapping.homeOrder = word(node, field, kOrderWords);
        else if (key == "work")
            mapping.workOrder = word(node, field, kOrderWords);
        else
            refuse(node, field, clause("document.unknown-key"));
    }
}

void MappingReader::readCodes(const toml::table& values, std::string_view key, std::map<std::string, bool>& codes) {
    const toml::table* codeTable = table(values, key);
    if (!codeTable) return;
    for (const auto& [code, node] : *codeTable) {
        if (!node.is_boolean()) refuse(node, dotted("values." + std::string(key), code), clause("document.not-flag"));
        codes[std::string(code.str())] = node.value_or(false);
    }
}

void MappingReader::readValues(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table)
        if (key != "mode" && key != "has_car" && key != "has_licence")
            refuse(node, dotted("values", key), clause("document.unknown-key"));
    readCodes(table, "has_car", mapping.carCodes);
    readCodes(table, "has_licence", mapping.licenceCodes);
    const toml::table* modes = this->table(table, "mode");
    if (!modes) return;
    for (const auto& [code, node] : *modes) {
        const std::string field = dotted("values.mode", code);
        const auto mode = coop::modeNamed(text(node, field));
        if (!mode) refuse(node, field, clause("mapping.no-mode"));
        mapping.modes[std::string(code.str())] = mode.value_or(coop::Mode::Unknown);
    }
}

void MappingReader::readMissing(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        const toml::array* tokens = node.as_array();
        if (key != "tokens" || !tokens) {
            refuse(node, dotted("missing", key),
                   key == "tokens" ? clause("document.not-texts") : clause("document.unknown-key"));
            continue;
        }
        for (const toml::node& token : *tokens) {
            const auto content = token.value_exact<std::string>();
            if (!content)
                refuse(token, "missing.tokens", clause("document.not-quoted-text"));
            else if (!content->empty())
                mapping.missingTokens.push_back(*content);
        }
    }
}

void MappingReader::readSites(const toml::table& table, Mapping& mapping) {
    for (const auto& [code, node] : table) {
        const std::string field = dotted("sites", code);
        const toml::table* site = node.as_table();
        if (!site) {
            refuse(node, field, clause("mapping.site"));
            continue;
        }
        for (const auto& [key, part] : *site)
            if (key != "name" && key != "latitude" && key != "longitude")
                refuse(part, field + "." + std::string(key.str()), clause("document.unknown-key"));
        const std::string siteName = site->get("name") ? text(*site->get("name"), field + ".name") : std::string(code.str());
        mapping.sites[std::string(code.str())] = {.name = siteName,
                                                  .position = {degrees(*site, field + ".latitude", "latitude", 90),
                                                               degrees(*site, field + ".longitude", "longitude", 180)}};
    }
}

void MappingReader::readUnitsAsGiven(const toml::node& node, Mapping& mapping) {
    const toml::array* fields = node.as_array();
    if (!fields) return refuse(node, "problems.units_as_given", clause("document.not-texts"));
    for (const toml::node& each : *fields) {
        const auto field = fieldNamed(each.value_exact<std::string>().value_or(""));
        if (!field) return refuse(each, "problems.units_as_given", clause("mapping.no-field"));
        mapping.unitsAsGiven.insert(*field);
    }
}

void MappingReader::readProblems(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        if (key == "missing")
            mapping.onMissing = word(node, "problems.missing", kProblemWords);
        else if (key == "outside")
            mapping.onOutside = word(node, "problems.outside", kProblemWords);
        else if (key == "total")
            mapping.onTotal = word(node, "problems.total", kProblemWords);
        else if (key == "units_as_given")
            readUnitsAsGiven(node, mapping);
        else
            refuse(node, dotted("problems", key), clause("document.unknown-key"));
    }
}

void MappingReader::readAll(const toml::table& document, Mapping& mapping) {
    for (const auto& [key, node] : document) {
        const toml::table* part = table(document, key.str());
        if (!part) continue;
        if (key == "source")
            readSource(*part, mapping.source);
        else if (key == "fields")
            readFields(*part, mapping);
        else if (key == "units")
            readUnits(*part, mapping);
        else if (key == "values")
            readValues(*part, mapping);
        else if (key == "missing")
            readMissing(*part, mapping);
        else if (key == "sites")
            readSites(*part, mapping);
        else if (key == "problems")
            readProblems(*part, mapping);
        else
            refuse(node, key.str(), clause("mapping.unknown-table"));
    }
}

/// A line of TOML as its author wrote it, from the value on where it gives one.
std::string writtenOn(std::string_view text, long line) {
    for (; line > 1 && text.contains('\n'); --line) text.remove_prefix(text.find('\n') + 1);
    text = text.substr(0, text.find_first_of("\r\n"));
    if (const std::size_t equals = text.find('='); equals != text.npos) text.remove_prefix(equals + 1);
    text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t")));
    return std::string(text);
}

/// Quotation marks of word processors, which TOML does not know.
bool hasCurledQuotes(std::string_view text) {
    constexpr std::array<std::string_view, 7> kCurled{"\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "\u2018", "\u2019"};
    return std::ranges::any_of(kCurled, [&](std::string_view mark) { return text.contains(mark); });
}

Error notToml(const toml::parse_error& error, std::string_view text) {
    const auto line = static_cast<long>(error.source().begin.line);
    const std::string written = writtenOn(text, line);
    if (hasCurledQuotes(written))
        return Error{.code = Error::Code::Malformed, .clause = clause("mapping.curled-quotes")}.at(line).of("TOML", written);
    return Error{.code = Error::Code::Malformed,
                 .clause = clause("document.not-toml", Foreign{std::string(error.description())})}
        .at(line)
        .of(written.empty() ? "" : "TOML", written);
}

}  // namespace

std::string_view name(RecordField field) {
    return wordFor(kFieldWords, field);
}
std::optional<RecordField> fieldNamed(std::string_view name) {
    return valueOf(kFieldWords, name);
}

const std::vector<RecordField>& allFields() {
    static const auto fields = [] {
        std::vector<RecordField> all;
        for (const auto& [field, word] : kFieldWords) all.push_back(field);
        return all;
    }();
    return fields;
}

Result<Mapping> parseMapping(std::string_view bytes) {
    const auto text = text::documentText(std::string(bytes));
    if (!text) return fail(text.error());
    Mapping mapping;
    MappingReader reader;
    try {
        reader.readAll(toml::parse(*text), mapping);
    } catch (const toml::parse_error& error) {
        return fail(notToml(error, *text));
    }
    if (reader.error) return fail(*reader.error);
    return mapping;
}

bool tellsHomesAsText(const Mapping& mapping) {
    const auto has = [&](RecordField field) { return mapping.columns.contains(field); };
    if (has(RecordField::Home) || has(RecordField::HomeLatitude) || has(RecordField::HomeLongitude)) return false;
    return has(RecordField::HomeAddress) || has(RecordField::HomePostcode) || has(RecordField::HomeCommune) ||
           has(RecordField::HomeInsee);
}

bool tellsPlacesAsText(const Mapping& mapping) {
    return tellsHomesAsText(mapping) || mapping.columns.contains(RecordField::WorkAddress);
}

Status checkComplete(const Mapping& mapping) {
    const auto has = [&](RecordField field) { return mapping.columns.contains(field); };
    const auto lacks = [](RecordField field, Clause clause) {
        return fail(
            Error{.code = Error::Code::Malformed, .clause = std::move(clause)}.of("fields." + std::string(name(field)), ""));
    };
    const bool homePoint = has(RecordField::Home) || (has(RecordField::HomeLatitude) && has(RecordField::HomeLongitude));
    if (!homePoint && !tellsHomesAsText(mapping)) return lacks(RecordField::HomeCommune, clause("mapping.no-home"));
    const bool workPoint = has(RecordField::Work) || has(RecordField::WorkAddress) ||
                           (has(RecordField::WorkLatitude) && has(RecordField::WorkLongitude));
    if (!workPoint && !has(RecordField::Site)) return lacks(RecordField::Site, clause("mapping.no-work"));
    if (!workPoint && mapping.sites.empty())
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("mapping.no-sites")}.of("sites", ""));
    if (!has(RecordField::DaysOnSite)) return lacks(RecordField::DaysOnSite, clause("mapping.no-days"));
    return {};
}

}  // namespace kabar::node
