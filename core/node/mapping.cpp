// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping.h"

#include "core/node/mapping_words.h"

#include <toml++/toml.hpp>

#include <format>
#include <sstream>

namespace kabar::node {

namespace {

std::string shown(const toml::node& node) {
    std::ostringstream text;
    node.visit([&](const auto& value) { text << value; });
    std::string content = text.str();
    if (node.is_string()) content = *node.value<std::string>();
    return content.size() > 60 ? content.substr(0, 57) + "..." : content;
}

/// Walks the document; the first thing wrong is kept, with its line.
class Reader {
public:
    void refuse(const toml::node& node, std::string_view field, std::string detail,
                Error::Code code = Error::Code::Malformed) {
        if (error) return;
        error = Error{.code = code, .detail = std::move(detail)}
                    .at(static_cast<long>(node.source().begin.line))
                    .of(field, shown(node));
    }

    /// The table of this key, or nothing when it is left out.
    const toml::table* table(const toml::table& parent, std::string_view key) {
        const toml::node* node = parent.get(key);
        if (node && !node->is_table()) refuse(*node, key, "expected a table, [" + std::string(key) + "]");
        return node ? node->as_table() : nullptr;
    }

    std::string text(const toml::node& node, std::string_view field) {
        auto content = node.value_exact<std::string>();
        if (!content || content->empty()) refuse(node, field, "expected a text");
        return content.value_or("");
    }

    template <class Value, std::size_t Count>
    Value word(const toml::node& node, std::string_view field, const Words<Value, Count>& words) {
        const auto value = valueOf(words, text(node, field));
        std::string known;
        for (const auto& [candidate, name] : words) known += (known.empty() ? "" : ", ") + std::string(name);
        if (!value) refuse(node, field, "expected one of: " + known);
        return value.value_or(words.front().first);
    }

    double degrees(const toml::table& site, std::string_view field, std::string_view key, double most) {
        const toml::node* node = site.get(key);
        if (!node) return refuse(site, field, std::format("'{}' is missing", key)), 0;
        const auto number = node->value<double>();
        if (!node->is_number() || !number) return refuse(*node, field, "expected degrees"), 0;
        if (!(*number >= -most && *number <= most))
            refuse(*node, field, std::format("expected degrees from -{0} to {0}", most), Error::Code::OutOfRange);
        return *number;
    }

    void readSource(const toml::table& table, SourceFormat& format);
    void readFields(const toml::table& table, Mapping& mapping);
    void readUnits(const toml::table& table, Mapping& mapping);
    void readValues(const toml::table& table, Mapping& mapping);
    void readCodes(const toml::table& values, std::string_view key, std::map<std::string, bool>& codes);
    void readMissing(const toml::table& table, Mapping& mapping);
    void readSites(const toml::table& table, Mapping& mapping);
    void readProblems(const toml::table& table, Mapping& mapping);
    void readAll(const toml::table& document, Mapping& mapping);

    std::optional<Error> error;
};

std::string dotted(std::string_view table, const toml::key& key) {
    return std::string(table) + "." + std::string(key.str());
}

void Reader::readSource(const toml::table& table, SourceFormat& format) {
    for (const auto& [key, node] : table) {
        const std::string field = dotted("source", key);
        if (key == "encoding") {
            format.encoding = word(node, field, kEncodingWords);
        } else if (key == "delimiter" || key == "decimal") {
            const std::string character = text(node, field);
            const bool allowed = key == "decimal" ? character == "," || character == "."
                                                  : character.size() == 1 && character != "\"" && character != "\n";
            if (!allowed)
                refuse(node, field, key == "decimal" ? "expected ',' or '.'" : "expected one character");
            else
                (key == "decimal" ? format.decimal : format.delimiter) = character.front();
        } else {
            refuse(node, field, "unknown key");
        }
    }
}

void Reader::readFields(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        const auto field = fieldNamed(key.str());
        if (!field)
            refuse(node, dotted("fields", key), "not a field of the commute record");
        else
            mapping.columns[*field] = text(node, dotted("fields", key));
    }
}

void Reader::readUnits(const toml::table& table, Mapping& mapping) {
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
            refuse(node, field, "unknown key");
    }
}

void Reader::readCodes(const toml::table& values, std::string_view key, std::map<std::string, bool>& codes) {
    const toml::table* codeTable = table(values, key);
    if (!codeTable) return;
    for (const auto& [code, node] : *codeTable) {
        if (!node.is_boolean()) refuse(node, dotted("values." + std::string(key), code), "expected true or false");
        codes[std::string(code.str())] = node.value_or(false);
    }
}

void Reader::readValues(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table)
        if (key != "mode" && key != "has_car" && key != "has_licence") refuse(node, dotted("values", key), "unknown key");
    readCodes(table, "has_car", mapping.carCodes);
    readCodes(table, "has_licence", mapping.licenceCodes);
    const toml::table* modes = this->table(table, "mode");
    if (!modes) return;
    for (const auto& [code, node] : *modes) {
        const std::string field = dotted("values.mode", code);
        const auto mode = coop::modeNamed(text(node, field));
        if (!mode) refuse(node, field, "not a mode of travel");
        mapping.modes[std::string(code.str())] = mode.value_or(coop::Mode::Unknown);
    }
}

void Reader::readMissing(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        const toml::array* tokens = node.as_array();
        if (key != "tokens" || !tokens) {
            refuse(node, dotted("missing", key), key == "tokens" ? "expected a list of texts" : "unknown key");
            continue;
        }
        for (const toml::node& token : *tokens) {
            const auto content = token.value_exact<std::string>();
            if (!content)
                refuse(token, "missing.tokens", "expected a text in quotes");
            else if (!content->empty())
                mapping.missingTokens.push_back(*content);
        }
    }
}

void Reader::readSites(const toml::table& table, Mapping& mapping) {
    for (const auto& [code, node] : table) {
        const std::string field = dotted("sites", code);
        const toml::table* site = node.as_table();
        if (!site) {
            refuse(node, field, "expected a table with name, latitude and longitude");
            continue;
        }
        for (const auto& [key, part] : *site)
            if (key != "name" && key != "latitude" && key != "longitude")
                refuse(part, field + "." + std::string(key.str()), "unknown key");
        const std::string siteName = site->get("name") ? text(*site->get("name"), field + ".name") : std::string(code.str());
        mapping.sites[std::string(code.str())] = {.name = siteName,
                                                  .position = {degrees(*site, field + ".latitude", "latitude", 90),
                                                               degrees(*site, field + ".longitude", "longitude", 180)}};
    }
}

void Reader::readProblems(const toml::table& table, Mapping& mapping) {
    for (const auto& [key, node] : table) {
        if (key == "missing")
            mapping.onMissing = word(node, "problems.missing", kProblemWords);
        else if (key == "outside")
            mapping.onOutside = word(node, "problems.outside", kProblemWords);
        else
            refuse(node, dotted("problems", key), "unknown key");
    }
}

void Reader::readAll(const toml::table& document, Mapping& mapping) {
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
            refuse(node, key.str(), "unknown table");
    }
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

Result<Mapping> parseMapping(std::string_view text) {
    Mapping mapping;
    Reader reader;
    try {
        reader.readAll(toml::parse(text), mapping);
    } catch (const toml::parse_error& error) {
        return fail(
            Error{.code = Error::Code::Malformed, .detail = "not valid TOML: " + std::string(error.description())}.at(
                static_cast<long>(error.source().begin.line)));
    }
    if (reader.error) return fail(*reader.error);
    return mapping;
}

Status checkComplete(const Mapping& mapping) {
    const auto has = [&](RecordField field) { return mapping.columns.contains(field); };
    const auto lacks = [](RecordField field, std::string detail) {
        return fail(
            Error{.code = Error::Code::Malformed, .detail = std::move(detail)}.of("fields." + std::string(name(field)), ""));
    };
    if (!has(RecordField::Home) && !(has(RecordField::HomeLatitude) && has(RecordField::HomeLongitude)))
        return lacks(RecordField::HomeLatitude, "no column says where people live");
    const bool workPoint = has(RecordField::Work) || (has(RecordField::WorkLatitude) && has(RecordField::WorkLongitude));
    if (!workPoint && !has(RecordField::Site)) return lacks(RecordField::Site, "no column says where people work");
    if (!workPoint && mapping.sites.empty())
        return fail(Error{.code = Error::Code::Malformed,
                          .detail = "the work sites have no coordinates: add a [sites.CODE] for each"}
                        .of("sites", ""));
    if (!has(RecordField::DaysOnSite)) return lacks(RecordField::DaysOnSite, "no column says how many days people come");
    return {};
}

}  // namespace kabar::node
