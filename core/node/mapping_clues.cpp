// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping_clues.h"

#include "mapping_clues_text.h"

#include <toml++/toml.hpp>

#include <algorithm>
#include <map>

namespace kabar::node {

namespace {

bool hasStem(std::string_view name, std::string_view stem) {
    for (std::size_t at = name.find(stem); at != std::string_view::npos; at = name.find(stem, at + 1)) {
        const bool begins = at == 0 || name[at - 1] == ' ';
        const std::size_t end = at + stem.size();
        if (begins && (stem.size() > 2 || end == name.size() || name[end] == ' ')) return true;
    }
    return false;
}

/// Reads the document; the first thing wrong is kept.
class CluesReader {
public:
    Clues read(const toml::table& document) {
        Clues clues;
        if (const toml::table* named = document["stems"].as_table())
            for (const auto& [key, node] : *named) m_named[std::string(key.str())] = stems(node);
        if (const toml::array* fields = document["clue"].as_array())
            for (const toml::node& each : *fields) clues.fields.push_back(clue(each));
        if (const toml::array* modes = document["mode"].as_array())
            for (const toml::node& each : *modes) clues.modes.push_back(mode(each));
        const auto words = [&](const char* key, Stems& into) {
            const toml::node* node = document["words"][key].node();
            if (node)
                into = stems(*node);
            else
                refuse(document);
        };
        words("yes", clues.yes), words("no", clues.no), words("month", clues.month), words("minute", clues.minute);
        words("missing", clues.missing), words("total", clues.total);
        return clues;
    }

    std::optional<Error> error;

private:
    void refuse(const toml::node& node) {
        if (!error)
            error = Error{.code = Error::Code::Malformed, .clause = clause("document.not-texts")}.at(
                static_cast<long>(node.source().begin.line));
    }

    Stems stems(const toml::node& node) {
        if (const auto name = node.value<std::string>(); name && name->starts_with('@')) {
            const auto found = m_named.find(name->substr(1));
            if (found != m_named.end()) return found->second;
        }
        Stems made;
        const toml::array* texts = node.as_array();
        if (!texts) return refuse(node), made;
        for (const toml::node& each : *texts) {
            const auto text = each.value_exact<std::string>();
            if (!text) refuse(each);
            made.push_back(text.value_or(""));
        }
        return made;
    }

    Clue clue(const toml::node& node) {
        Clue made;
        const toml::table* table = node.as_table();
        if (!table) return refuse(node), made;
        const auto field = fieldNamed((*table)["field"].value_or(std::string_view()));
        const toml::array* groups = (*table)["groups"].as_array();
        if (!field || !groups) return refuse(node), made;
        made.field = *field;
        made.weight = (*table)["weight"].value_or(1.0);
        for (const toml::node& group : *groups) made.groups.push_back(stems(group));
        return made;
    }

    std::pair<coop::Mode, Stems> mode(const toml::node& node) {
        const toml::table* table = node.as_table();
        const auto named = table ? coop::modeNamed((*table)["name"].value_or(std::string_view())) : std::nullopt;
        const toml::node* words = table ? table->get("stems") : nullptr;
        if (!named || !words) return refuse(node), std::pair(coop::Mode::Unknown, Stems());
        return {*named, stems(*words)};
    }

    std::map<std::string, Stems> m_named;
};

}  // namespace

Result<Clues> parseClues(std::string_view text) {
    try {
        CluesReader reader;
        Clues clues = reader.read(toml::parse(text));
        if (reader.error) return fail(*reader.error);
        return clues;
    } catch (const toml::parse_error& error) {
        return fail(Error{.code = Error::Code::Malformed,
                          .clause = clause("document.not-toml", Foreign{std::string(error.description())})}
                        .at(static_cast<long>(error.source().begin.line)));
    }
}

/// The text is built in, and a test reads it.
const Clues& clues() {
    static const Clues all = parseClues(kMappingClues).value_or(Clues{});
    return all;
}

bool hasAny(std::string_view name, const Stems& stems) {
    return std::ranges::any_of(
        stems, [&](std::string_view stem) { return hasStem(name, stem) || (stem.size() > 2 && name.ends_with(stem)); });
}

double nameScore(const Clue& clue, std::string_view name) {
    return std::ranges::all_of(clue.groups, [&](const Stems& stems) { return hasAny(name, stems); }) ? clue.weight : 0;
}

}  // namespace kabar::node
