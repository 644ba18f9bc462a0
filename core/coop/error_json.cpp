// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/error_json.h"

#include <nlohmann/json.hpp>

#include <array>

namespace kabar::coop {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 14> kCodes{
    "not_found", "unreadable", "unwritable",         "not_a_workshop", "newer_version", "malformed", "out_of_range",
    "mismatch",  "refused",    "nothing_releasable", "busy",           "infeasible",    "cancelled", "internal"};

constexpr std::size_t kMostClauses = 8;

json toJson(const Clause::Argument& argument) {
    return std::visit(
        []<class T>(const T& value) -> json {
            if constexpr (std::same_as<T, Foreign>)
                return {{"foreign", value.text}};
            else
                return value;
        },
        argument);
}

Clause::Argument argumentFrom(const json& value) {
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_number()) return value.get<double>();
    if (value.is_object() && value.contains("foreign") && value["foreign"].is_string())
        return Foreign{value["foreign"].get<std::string>()};
    return value.is_string() ? value.get<std::string>() : std::string();
}

void append(const Clause& clause, json& list) {
    json arguments = json::array();
    for (const Clause::Argument& each : clause.arguments) arguments.push_back(toJson(each));
    list.push_back({{"id", clause.id}, {"with", std::move(arguments)}});
    for (const Clause& each : clause.also) append(each, list);
}

Clause clauseFrom(const json& document) {
    Clause clause;
    if (!document.is_object() || !document.contains("id") || !document["id"].is_string()) return clause;
    clause.id = document["id"].get<std::string>();
    if (document.contains("with") && document["with"].is_array())
        for (const json& each : document["with"]) clause.arguments.push_back(argumentFrom(each));
    return clause;
}

}  // namespace

json reasonToJson(const Error& error) {
    json said = json::array();
    if (!error.clause.isEmpty()) append(error.clause, said);
    json document{{"code", kCodes[static_cast<std::size_t>(error.code)]}, {"said", std::move(said)}};
    if (!error.file.empty()) document["file"] = error.file;
    return document;
}

Error reasonFromJson(const json& document) {
    Error error{.code = Error::Code::Refused};
    if (document.is_string()) error.clause = clause("coop.older-reason", Foreign{document.get<std::string>()});
    if (!document.is_object()) return error;
    if (document.contains("code") && document["code"].is_string())
        for (std::size_t i = 0; i < kCodes.size(); ++i)
            if (kCodes[i] == document["code"].get_ref<const std::string&>()) error.code = static_cast<Error::Code>(i);
    if (document.contains("file") && document["file"].is_string()) error.file = document["file"].get<std::string>();
    if (!document.contains("said") || !document["said"].is_array()) return error;
    for (const json& each : document["said"]) {
        Clause next = clauseFrom(each);
        if (error.clause.isEmpty())
            error.clause = std::move(next);
        else if (error.clause.also.size() < kMostClauses)
            error.clause.also.push_back(std::move(next));
    }
    return error;
}

}  // namespace kabar::coop
