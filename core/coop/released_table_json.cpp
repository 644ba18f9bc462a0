// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/released_table_json.h"

#include "core/base/clock.h"
#include "core/coop/strict_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <utility>

namespace kabar::coop {

using nlohmann::json;

namespace {

constexpr std::array<std::pair<const char*, double CellSums::*>, 8> kSums{{{"persons", &CellSums::persons},
                                                                           {"days_on_site", &CellSums::daysOnSite},
                                                                           {"distance_m", &CellSums::distance},
                                                                           {"distance_days_m", &CellSums::distanceDays},
                                                                           {"remote_known", &CellSums::remoteKnown},
                                                                           {"remote_days", &CellSums::remoteDays},
                                                                           {"car_known", &CellSums::carKnown},
                                                                           {"car_owners", &CellSums::carOwners}}};
constexpr int kManyCells = 100'000'000;

json written(const ReleasedCell& cell) {
    json object{{"employers", cell.employers}, {"merged", cell.merged}};
    if (cell.key.home.isValid()) object["home"] = cell.key.home.text();
    if (cell.key.work.isValid()) object["work"] = cell.key.work.text();
    if (cell.key.slot != CellKey::kAnySlot) object["slot"] = cell.key.slot;
    if (cell.key.band != CellKey::kAnyBand) object["band"] = cell.key.band;
    if (cell.key.mode) object["mode"] = name(*cell.key.mode);
    for (const auto& [key, sum] : kSums)
        if (cell.sums.*sum != 0) object[key] = cell.sums.*sum;
    return object;
}

json written(const ReleaseReport& report) {
    return {{"asked", report.asked},
            {"released", report.released},
            {"merged", report.merged},
            {"pooled", report.pooled},
            {"withheld", report.withheld},
            {"min_persons_in_cell", report.minPersonsInCell},
            {"persons_as_asked", report.personsAsAsked},
            {"persons", report.persons}};
}

geo::Zone readZone(StrictObject& object, const char* key) {
    if (!object.has(key)) return {};
    const std::string text = object.text(key);
    const auto zone = geo::Zone::parse(text);
    if (!zone) object.refuse(key, Error::Code::Malformed, clause("territory.no-zone"), text);
    return zone.value_or(geo::Zone());
}

/// What a reader of cells relies on: a band lies within the table's edges, a slot needs slots, and nobody answers twice.
void checkCell(StrictObject& object, const ReleasedCell& cell, const ReleasedTable& table) {
    const auto refuse = [&](const char* key, Clause clause, double value) {
        object.refuse(key, Error::Code::OutOfRange, std::move(clause), std::format("{}", value));
    };
    const auto bands = static_cast<int>(table.bandEdges.size());
    if (cell.key.band != CellKey::kAnyBand && (bands == 0 || cell.key.band > bands))
        refuse("band", clause("table.band"), cell.key.band);
    if (cell.key.slot != CellKey::kAnySlot && table.slotMinutes == 0)
        refuse("slot", clause("table.no-slots"), cell.key.slot);
    const CellSums& sums = cell.sums;
    const double most = sums.persons * (1 + 1e-9);  // answers that are shared out have fractions
    if (sums.remoteKnown > most) refuse("remote_known", clause("table.more-than-persons"), sums.remoteKnown);
    if (sums.carKnown > most) refuse("car_known", clause("table.more-than-persons"), sums.carKnown);
    if (sums.carOwners > sums.carKnown * (1 + 1e-9)) refuse("car_owners", clause("table.more-than-said"), sums.carOwners);
}

/// Metres, ascending.
std::vector<double> readEdges(StrictObject& table) {
    std::vector<double> edges;
    for (const json& edge : table.array("band_edges_m")) {
        const double metres = edge.is_number() ? edge.get<double>() : 0;
        if (!(metres > (edges.empty() ? 0 : edges.back())) || metres > 1e7)
            table.refuse("band_edges_m", Error::Code::OutOfRange, clause("table.edges"), jsonText(edge).substr(0, 60));
        edges.push_back(metres);
    }
    if (edges.size() > 100)
        table.refuse("band_edges_m", Error::Code::OutOfRange, clause("table.many-edges"), std::to_string(edges.size()));
    return edges;
}

/// The report counts these cells, where it counts at all.
void checkReport(StrictObject& object, const ReleasedTable& table) {
    const ReleaseReport& report = table.report;
    double persons = 0, least = 0;
    for (const ReleasedCell& cell : table.cells) {
        least = persons == 0 ? cell.sums.persons : std::min(least, cell.sums.persons);
        persons += cell.sums.persons;
    }
    const auto refuse = [&](const char* key, double value) {
        object.refuse(key, Error::Code::Mismatch, clause("table.report"), std::format("{}", value));
    };
    if (report.persons != 0 && std::abs(report.persons - persons) > 0.5) refuse("report.persons", report.persons);
    if (report.personsAsAsked > persons + 0.5) refuse("report.persons_as_asked", report.personsAsAsked);
    if (report.released != 0 && std::cmp_not_equal(report.released, table.cells.size()))
        refuse("report.released", report.released);
    if (report.minPersonsInCell > least + 0.5) refuse("report.min_persons_in_cell", report.minPersonsInCell);
}

ReleasedCell readCell(StrictObject& table, const ReleasedTable& read, const json& value, std::size_t index) {
    StrictObject object(value, std::format("cells[{}]", index));
    ReleasedCell cell;
    cell.employers = object.integer("employers", 0, 1'000'000);
    cell.merged = object.flag("merged");
    cell.key.home = readZone(object, "home");
    cell.key.work = readZone(object, "work");
    if (object.has("slot")) cell.key.slot = static_cast<std::int16_t>(object.integer("slot", CellKey::kUnknownSlot, 1439));
    if (object.has("band")) cell.key.band = static_cast<std::int8_t>(object.integer("band", 0, 100));
    if (object.has("mode")) {
        const std::string text = object.text("mode");
        cell.key.mode = modeNamed(text);
        if (!cell.key.mode) object.refuse("mode", Error::Code::Malformed, clause("algorithm.mode"), text);
    }
    for (const auto& [key, sum] : kSums)
        if (object.has(key)) cell.sums.*sum = object.number(key, 0, 1e18);
    checkCell(object, cell, read);
    if (auto finished = object.finish(); !finished) table.refuse(finished.error());
    return cell;
}

ReleaseReport readReport(StrictObject& table) {
    StrictObject object(table.member("report"), "report");
    ReleaseReport report{.asked = object.integer("asked", 0, kManyCells),
                         .released = object.integer("released", 0, kManyCells),
                         .merged = object.integer("merged", 0, kManyCells),
                         .pooled = object.has("pooled") ? object.integer("pooled", 0, kManyCells) : 0,
                         .withheld = object.integer("withheld", 0, kManyCells),
                         .minPersonsInCell = object.integer("min_persons_in_cell", 0, kManyCells),
                         .personsAsAsked = object.number("persons_as_asked", 0, 1e12),
                         .persons = object.number("persons", 0, 1e12)};
    if (auto read = object.finish(); !read) table.refuse(read.error());
    return report;
}

}  // namespace

std::string tableText(const ReleasedTable& table) {
    json cells = json::array();
    for (const ReleasedCell& cell : table.cells) cells.push_back(written(cell));
    json document({{"name", table.name},
                   {"algorithm_hash", table.algorithmHash},
                   {"released_at", table.releasedAt},
                   {"band_edges_m", table.bandEdges},
                   {"slot_minutes", table.slotMinutes},
                   {"retention_days", table.retentionDays},
                   {"report", written(table.report)},
                   {"cells", std::move(cells)}});
    if (table.detourFactor > 0) document["detour_factor"] = table.detourFactor;
    return canonicalJson(document);
}

Result<ReleasedTable> parseTable(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed) return fail(parsed.error());
    StrictObject object(*parsed, "");
    ReleasedTable table;
    table.name = object.text("name");
    table.algorithmHash = object.text("algorithm_hash");
    table.releasedAt = object.text("released_at");
    if (const auto moment = parseIso8601(table.releasedAt); !moment)
        object.refuse("released_at", Error::Code::Malformed, clause("row.not-a-moment"), table.releasedAt);
    table.bandEdges = readEdges(object);
    table.slotMinutes = object.integer("slot_minutes", 0, 1440);
    table.retentionDays = object.integer("retention_days", 0, 3660);
    if (object.has("detour_factor")) table.detourFactor = object.number("detour_factor", 1, 3);
    table.report = readReport(object);
    for (const json& cell : object.array("cells")) table.cells.push_back(readCell(object, table, cell, table.cells.size()));
    checkReport(object, table);
    if (auto read = object.finish(); !read) return fail(read.error());
    return table;
}

}  // namespace kabar::coop
