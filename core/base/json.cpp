// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

namespace kabar {

using nlohmann::json;

namespace {

bool isTooDeep(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{') && ++depth > kDeepestJson)
            return true;
        else if (!quoted && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

/// Keys seen in each object that is open, from the outermost in.
class DuplicateKeys {
public:
    bool operator()(int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) m_open.emplace_back();
        if (event == json::parse_event_t::object_end) m_open.pop_back();
        if (event == json::parse_event_t::key && !m_open.back().insert(parsed.get<std::string>()).second &&
            duplicate.empty())
            duplicate = parsed.get<std::string>();
        return true;
    }
    std::string duplicate;

private:
    std::vector<std::set<std::string>> m_open;
};

}  // namespace

Result<json> parseJson(std::string_view text) {
    if (isTooDeep(text)) return fail(Error{.code = Error::Code::Malformed, .clause = clause("json.too-deep", kDeepestJson)});
    DuplicateKeys keys;
    try {
        json value = json::parse(text, std::ref(keys));
        if (!keys.duplicate.empty())
            return fail(
                Error{.code = Error::Code::Malformed, .clause = clause("document.given-twice")}.of("key", keys.duplicate));
        return value;
    } catch (const json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("document.not-json")}.at(
            1 + std::count(text.begin(), end, '\n')));
    } catch (const json::exception&) {
        return fail(Error::Code::OutOfRange, clause("document.number-too-large"));
    }
}

std::string jsonText(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace kabar
