// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_json.h"

#include <nlohmann/json.hpp>

namespace kabar::study {

using nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Range, low, mid, high)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Words, fr, en)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Factor, id, label, value, unit, source, date)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Swing, factor, atLow, atHigh)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Proof, problem, places, cost, bound, gap, seconds)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Figure, id, label, value, unit, decimals)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WorkedLine, label, value)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MarginalGain, places, vehicleKmPerDay, persons, coverage, names, median, cover)

static void to_json(json& out, const Mark& mark) {
    json line = json::array(), zones = json::array();
    for (const geo::Coordinate& point : mark.line) line.push_back({point.latitude, point.longitude});
    for (const geo::Zone zone : mark.zones) zones.push_back(zone.text());
    out = {{"label", mark.label}, {"line", line}, {"zones", zones}, {"weight", mark.weight}};
}

static geo::Zone zoneFrom(const json& text) {
    const auto zone = geo::Zone::parse(text.get<std::string>());
    return zone ? *zone : geo::Zone();
}

static void from_json(const json& in, Mark& mark) {
    mark.label = in.at("label");
    mark.weight = in.at("weight");
    for (const json& point : in.at("line")) mark.line.push_back({point.at(0), point.at(1)});
    for (const json& zone : in.at("zones")) mark.zones.push_back(zoneFrom(zone));
}

static json cellJson(const coop::CellKey& key) {
    json cell = json::object();
    if (key.home.isValid()) cell["home"] = key.home.text();
    if (key.work.isValid()) cell["work"] = key.work.text();
    if (key.slot != coop::CellKey::kAnySlot) cell["slot"] = key.slot;
    if (key.band != coop::CellKey::kAnyBand) cell["band"] = key.band;
    if (key.mode) cell["mode"] = coop::name(*key.mode);
    return cell;
}

static coop::CellKey cellFrom(const json& cell) {
    coop::CellKey key;
    if (cell.contains("home")) key.home = zoneFrom(cell["home"]);
    if (cell.contains("work")) key.work = zoneFrom(cell["work"]);
    key.slot = cell.value("slot", coop::CellKey::kAnySlot);
    key.band = cell.value("band", coop::CellKey::kAnyBand);
    if (cell.contains("mode")) key.mode = coop::modeNamed(cell["mode"].get<std::string>());
    return key;
}

static void to_json(json& out, const Finding& finding) {
    out = {{"id", finding.id},
           {"family", name(finding.family)},
           {"title", finding.title},
           {"text_fr", finding.textFr},
           {"text_en", finding.textEn},
           {"persons", finding.persons},
           {"employers", finding.employers},
           {"vehicle_km_day", finding.vehicleKmPerDay},
           {"figures", finding.figures},
           {"worked", finding.worked},
           {"marks", finding.marks},
           {"table", finding.table}};
    out["cells"] = json::array();
    for (const coop::CellKey& key : finding.cells) out["cells"].push_back(cellJson(key));
    if (!finding.proof) return;
    out["cost"] = finding.proof->cost;
    out["bound"] = finding.proof->bound;
    out["gap"] = finding.proof->gap;
    out["proof"] = *finding.proof;
}

static void from_json(const json& in, Finding& finding) {
    finding.id = in.at("id");
    finding.family = familyNamed(in.at("family").get<std::string>()).value_or(Family::ThirdPlaces);
    finding.title = in.at("title");
    finding.textFr = in.at("text_fr");
    finding.textEn = in.at("text_en");
    finding.persons = in.at("persons");
    finding.employers = in.at("employers");
    finding.vehicleKmPerDay = in.at("vehicle_km_day");
    finding.figures = in.at("figures").get<std::vector<Figure>>();
    finding.worked = in.at("worked").get<std::vector<WorkedLine>>();
    finding.marks = in.at("marks").get<std::vector<Mark>>();
    finding.table = in.at("table");
    for (const json& cell : in.at("cells")) finding.cells.push_back(cellFrom(cell));
    if (in.contains("proof")) finding.proof = in.at("proof").get<Proof>();
}

static void to_json(json& out, const TableUse& use) {
    out = {{"name", use.name},
           {"algorithm_hash", use.algorithmHash},
           {"released_at", use.releasedAt},
           {"asked", use.report.asked},
           {"released", use.report.released},
           {"merged", use.report.merged},
           {"min_persons_in_cell", use.report.minPersonsInCell},
           {"persons", use.report.persons}};
}

static void from_json(const json& in, TableUse& use) {
    use.name = in.at("name");
    use.algorithmHash = in.at("algorithm_hash");
    use.releasedAt = in.at("released_at");
    use.report.asked = in.at("asked");
    use.report.released = in.at("released");
    use.report.merged = in.at("merged");
    use.report.minPersonsInCell = in.at("min_persons_in_cell");
    use.report.persons = in.at("persons");
}

std::string resultText(const StudyResult& result) {
    const json out = {{"family", name(result.family)},
                      {"answer", result.answer},
                      {"vehicle_km_day", result.vehicleKmPerDay},
                      {"findings", result.findings},
                      {"proofs", result.proofs},
                      {"marginal", result.marginal},
                      {"factors", result.factors},
                      {"swings", result.swings},
                      {"tables", result.tables},
                      {"persons", result.persons},
                      {"persons_left_out", result.personsLeftOut},
                      {"left_out", result.leftOut},
                      {"parameters", result.parameters},
                      {"seed", result.seed},
                      {"computed_at", result.computedAt},
                      {"seconds", result.seconds}};
    return out.dump();
}

Result<StudyResult> parseResult(std::string_view text) {
    try {
        const json in = json::parse(text);
        const auto family = familyNamed(in.at("family").get<std::string>());
        if (!family)
            return fail(
                Error{.code = Error::Code::Malformed, .detail = "no such family"}.of("family", in.at("family").dump()));
        StudyResult result{.family = *family};
        result.answer = in.at("answer");
        result.vehicleKmPerDay = in.at("vehicle_km_day");
        result.findings = in.at("findings").get<std::vector<Finding>>();
        result.proofs = in.at("proofs").get<std::vector<Proof>>();
        result.marginal = in.at("marginal").get<std::vector<MarginalGain>>();
        result.factors = in.at("factors").get<std::vector<Factor>>();
        result.swings = in.at("swings").get<std::vector<Swing>>();
        result.tables = in.at("tables").get<std::vector<TableUse>>();
        result.persons = in.at("persons");
        result.personsLeftOut = in.at("persons_left_out");
        result.leftOut = in.at("left_out");
        result.parameters = in.at("parameters").get<std::map<std::string, double>>();
        result.seed = in.at("seed");
        result.computedAt = in.at("computed_at");
        result.seconds = in.at("seconds");
        return result;
    } catch (const json::exception& error) {
        return fail(Error{.code = Error::Code::Malformed, .detail = error.what(), .file = "study"});
    }
}

}  // namespace kabar::study
