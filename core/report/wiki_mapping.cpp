// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wiki_mapping.h"

#include "core/report/workshop_report.h"

#include <toml++/toml.hpp>

#include <algorithm>

namespace kabar::report {

namespace {

long lineOf(const toml::node& node) {
    return static_cast<long>(node.source().begin.line);
}

/// A name that may stand in wikitext without being escaped.
Result<std::string> plainName(const toml::node& node, std::string_view field) {
    const auto text = node.value<std::string>();
    if (!text)
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("report.text")}.at(lineOf(node)).of(field, ""));
    if (text->empty() || text->find_first_of("|{}[]=<>\n#") != std::string::npos)
        return fail(
            Error{.code = Error::Code::Malformed, .clause = clause("report.wiki-name")}.at(lineOf(node)).of(field, *text));
    return *text;
}

}  // namespace

std::string_view WikiMapping::fieldFor(std::string_view label) const {
    const auto found = fields.find(label);
    return found == fields.end() ? label : std::string_view(found->second);
}

Result<WikiMapping> parseWikiMapping(std::string_view text) {
    toml::table table;
    try {
        table = toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(Error{.code = Error::Code::Malformed,
                          .clause = clause("document.not-toml", Foreign{std::string(error.description())})}
                        .at(static_cast<long>(error.source().begin.line)));
    }
    WikiMapping mapping;
    for (const auto& [key, node] : table) {
        if (key == "template") {
            auto name = plainName(node, "template");
            if (!name) return fail(name.error());
            mapping.templateName = *name;
        } else if (key != "fields" || !node.is_table()) {
            return fail(
                Error{.code = Error::Code::Malformed, .clause = clause("report.known")}.at(lineOf(node)).of(key.str(), ""));
        }
    }
    if (const auto* fields = table["fields"].as_table())
        for (const auto& [label, node] : *fields) {
            if (!std::ranges::contains(kReportFields, label.str()))
                return fail(Error{.code = Error::Code::NotFound, .clause = clause("report.no-label")}
                                .at(lineOf(node))
                                .of("fields", label.str()));
            auto name = plainName(node, label.str());
            if (!name) return fail(name.error());
            mapping.fields.emplace(label.str(), *name);
        }
    return mapping;
}

}  // namespace kabar::report
