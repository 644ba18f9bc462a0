// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mutations/json_columns.h"

#include "core/sqlite/each_row.h"
#include "tests/fuzz/mutation.h"

#include <QtEnvironmentVariables>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace kabar::tests {

using nlohmann::json;
using sqlite::Database;
using sqlite::Statement;

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kDocuments{{{"territory", "document"},
                                                                                    {"employer", "mapping"},
                                                                                    {"employer", "rule"},
                                                                                    {"algorithm", "document"},
                                                                                    {"released_table", "document"},
                                                                                    {"audit", "detail"},
                                                                                    {"study", "result"},
                                                                                    {"scenario", "levers"},
                                                                                    {"ballot", "tally"},
                                                                                    {"vote", "choices"},
                                                                                    {"provenance", "detail"}}};

bool isDocument(std::string_view table, std::string_view column) {
    return std::ranges::contains(kDocuments, std::pair(table, column));
}

std::string keyOf(std::string_view table) {
    return table == "vote" ? "'ballot_id = ' || ballot_id || ' AND token_hash = ''' || token_hash || ''''"
                           : "'rowid = ' || rowid";
}

std::vector<Place> placesIn(Database& database, const std::string& table, const std::string& column, int most) {
    auto rows =
        sqlite::rowsOf(database.prepare(std::format("SELECT {}, {} FROM {} WHERE {} IS NOT NULL LIMIT {}", keyOf(table),
                                                    column, table, column, most)),
                       [&](const Statement& row) { return Result<Place>(Place{table, column, row.text(0), row.text(1)}); });
    return rows.value_or(std::vector<Place>{});
}

std::vector<std::string> namesIn(Database& database, const std::string& sql) {
    return sqlite::rowsOf(database.prepare(sql), [](const Statement& row) { return Result<std::string>(row.text(0)); })
        .value_or(std::vector<std::string>{});
}

/// Paths to every value of the document.
void collect(json& value, std::vector<json*>& all) {
    all.push_back(&value);
    if (value.is_structured())
        for (json& part : value) collect(part, all);
}

json buried(const json& value, int depth) {
    json deep = value;
    for (int i = 0; i < depth; ++i) deep = json::array({std::move(deep)});
    return deep;
}

json nonsense(const json& before, Random& random) {
    switch (random.below(14)) {
        case 0:
            return nullptr;
        case 1:
            return json::array();
        case 2:
            return json::object();
        case 3:
            return "x";
        case 4:
            return -1;
        case 5:
            return 1e308;
        case 6:
            return 99;
        case 7:
            return -0.5;
        case 8:
            return true;
        case 9:
            return std::int64_t{1} << 62;
        case 10:
            return std::string("a\0b", 3);
        case 11:
            return buried(before, 1 + static_cast<int>(random.below(90)));
        case 12:
            return json::array({before, before});
        default:
            return before.is_number() ? json(before.get<double>() * (random.chance(0.5) ? -1 : 1000)) : json("\u202e");
    }
}

std::string inStructure(json document, Random& random) {
    for (std::size_t changes = 1 + random.below(2); changes > 0; --changes) {
        std::vector<json*> all;
        collect(document, all);
        json& chosen = *all[random.below(all.size())];
        if (chosen.is_structured() && !chosen.empty() && random.chance(0.4)) {
            auto part = chosen.begin();
            std::advance(part, static_cast<std::ptrdiff_t>(random.below(chosen.size())));
            chosen.erase(part);
        } else {
            chosen = nonsense(chosen, random);
        }
    }
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

std::vector<Place> documentsIn(Database& database) {
    std::vector<Place> all;
    for (const auto& [table, column] : kDocuments)
        std::ranges::move(placesIn(database, std::string(table), std::string(column), 50), std::back_inserter(all));
    return all;
}

std::vector<Place> fieldsIn(Database& database, int most) {
    std::vector<Place> all;
    for (const std::string& table : namesIn(database, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        if (table == "reading") continue;
        for (const std::string& column : namesIn(database, std::format("SELECT name FROM pragma_table_info('{}')", table)))
            if (!isDocument(table, column))
                std::ranges::move(placesIn(database, table, column, most), std::back_inserter(all));
    }
    return all;
}

std::string mutated(const Place& place, const std::vector<Place>& others, Random& random) {
    if (random.chance(0.6))
        if (json document = json::parse(place.value, nullptr, false); document.is_structured())
            return inStructure(std::move(document), random);
    if (random.chance(0.02)) return std::string(200'000, '[');
    std::vector<std::string> samples{place.value};
    for (int i = 0; i < 3; ++i) samples.push_back(others[random.below(others.size())].value.substr(0, 4096));
    return fuzz::mutated(place.value, samples, random);
}

int mutationsWanted(int otherwise) {
    const int count = qEnvironmentVariableIntValue("KABAR_MUTATIONS");
    return count > 0 ? count : otherwise;
}

Status put(Database& database, const Place& place, const std::string& value) {
    return database.run(std::format("UPDATE {} SET {} = ? WHERE {}", place.table, place.column, place.key), value);
}

}  // namespace kabar::tests
