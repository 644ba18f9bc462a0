// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_json.h"

#include "core/base/json.h"
#include "core/study/document_check.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace kabar::factor {

using nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Swing, factor, atLow, atHigh)

// what is not known is null, as JSON has no other word for it
static void to_json(json& out, const Range& range) {
    const auto end = [](double value) { return std::isfinite(value) ? json(value) : json(); };
    out = {{"low", end(range.low)}, {"mid", end(range.mid)}, {"high", end(range.high)}};
}

static void from_json(const json& in, Range& range) {
    const auto read = [&](const char* end) {
        const json& value = in.at(end);
        return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
    };
    range = {read("low"), read("mid"), read("high")};
}

static void to_json(json& out, const FactorUse& use) {
    out = {{"id", use.id}, {"value", use.range}, {"changed", use.changed}};
}

static void from_json(const json& in, FactorUse& use) {
    use.id = in.at("id");
    use.range = in.at("value");
    use.changed = in.value("changed", false);
}

}  // namespace kabar::factor

namespace kabar::study {

using nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Proof, problem, places, cost, bound, gap, seconds)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Figure, id, value, unit, decimals)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TimeSpan, from, to)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Reach, from, to)

/// What a document says of its own kind: without it, it is of a Kabar that kept sentences.
constexpr int kFacts = 2;

static void to_json(json& out, const NamedPlace& place) {
    out = {{"name", place.name}};
    if (place.side) out["side"] = name(*place.side);
}
static void from_json(const json& in, NamedPlace& place) {
    place.name = in.at("name");
    if (in.contains("side")) place.side = sideNamed(in["side"].get<std::string>());
}

static void to_json(json& out, const WorkedLine& line) {
    out = {{"id", line.id}, {"figures", line.figures}, {"places", line.places}};
    if (line.time) out["time"] = *line.time;
}
static void from_json(const json& in, WorkedLine& line) {
    line.id = in.at("id");
    line.figures = in.at("figures").get<std::vector<Figure>>();
    line.places = in.at("places").get<std::vector<NamedPlace>>();
    if (in.contains("time")) line.time = in["time"].get<TimeSpan>();
}

static void to_json(json& out, const LeftOut& left) {
    out = {{"why", name(left.why)}, {"persons", left.persons}};
}
static void from_json(const json& in, LeftOut& left) {
    const auto why = whyNamed(in.at("why").get<std::string>());
    if (!why) throw json::other_error::create(501, "why", &in);
    left = {*why, in.at("persons")};
}

static void to_json(json& out, const MarginalGain& gain) {
    out = {{"places", gain.places},   {"vehicleKmPerDay", gain.vehicleKmPerDay},
           {"persons", gain.persons}, {"coverage", gain.coverage},
           {"sites", gain.sites},     {"median", gain.median},
           {"cover", gain.cover}};
}
static void from_json(const json& in, MarginalGain& gain) {
    gain.places = in.at("places");
    gain.vehicleKmPerDay = in.at("vehicleKmPerDay");
    gain.persons = in.at("persons");
    gain.coverage = in.at("coverage");
    gain.median = in.at("median");
    gain.cover = in.at("cover");
    if (in.contains("sites"))
        gain.sites = in["sites"].get<std::vector<NamedPlace>>();
    else  // an older Kabar's
        for (const json& name : in.at("names")) gain.sites.push_back({name.get<std::string>()});
}

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
    out = {{"id", finding.id},           {"family", name(finding.family)}, {"places", finding.places},
           {"persons", finding.persons}, {"employers", finding.employers}, {"vehicle_km_day", finding.vehicleKmPerDay},
           {"figures", finding.figures}, {"worked", finding.worked},       {"marks", finding.marks},
           {"table", finding.table}};
    out["cells"] = json::array();
    for (const coop::CellKey& key : finding.cells) out["cells"].push_back(cellJson(key));
    if (finding.means) out["means"] = name(*finding.means);
    if (finding.reach) out["reach"] = *finding.reach;
    if (finding.arrival) out["arrival"] = *finding.arrival;
    if (!finding.proof) return;
    out["cost"] = finding.proof->cost;
    out["bound"] = finding.proof->bound;
    out["gap"] = finding.proof->gap;
    out["proof"] = *finding.proof;
}

static void from_json(const json& in, Finding& finding) {
    finding.id = in.at("id");
    finding.family = familyNamed(in.at("family").get<std::string>()).value_or(Family::ThirdPlaces);
    finding.persons = in.at("persons");
    finding.employers = in.at("employers");
    finding.vehicleKmPerDay = in.at("vehicle_km_day");
    finding.figures = in.at("figures").get<std::vector<Figure>>();
    finding.marks = in.at("marks").get<std::vector<Mark>>();
    finding.table = in.at("table");
    for (const json& cell : in.at("cells")) finding.cells.push_back(cellFrom(cell));
    if (in.contains("proof")) finding.proof = in.at("proof").get<Proof>();
    if (!in.contains("places")) {  // an older Kabar's: of its prose, what it was about
        finding.places = {{in.at("title").at("fr").get<std::string>()}};
        return;
    }
    finding.places = in["places"].get<std::vector<NamedPlace>>();
    finding.worked = in.at("worked").get<std::vector<WorkedLine>>();
    if (in.contains("means")) finding.means = travelModeNamed(in["means"].get<std::string>());
    if (in.contains("reach")) finding.reach = in["reach"].get<Reach>();
    if (in.contains("arrival")) finding.arrival = in["arrival"].get<TimeSpan>();
}

}  // namespace kabar::study

namespace kabar::commuters {

using nlohmann::json;

static void to_json(json& out, const TableUse& use) {
    out = {{"name", use.name},
           {"algorithm_hash", use.algorithmHash},
           {"released_at", use.releasedAt},
           {"hash", use.hash},
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
    use.hash = in.value("hash", std::string());
    use.report.asked = in.at("asked");
    use.report.released = in.at("released");
    use.report.merged = in.at("merged");
    use.report.minPersonsInCell = in.at("min_persons_in_cell");
    use.report.persons = in.at("persons");
}

}  // namespace kabar::commuters

namespace kabar::study {

static json documentOf(const StudyResult& result) {
    return {{"facts", kFacts},
            {"family", name(result.family)},
            {"figures", result.figures},
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
}

/// The document by which a file is held to be understood: of an older Kabar's, without what was prose.
static json comparable(const StudyResult& result) {
    json document = documentOf(result);
    if (!result.isOfOlderKabar) return document;
    document.erase("left_out");
    for (json& finding : document["findings"]) finding.erase("worked");
    return document;
}

std::string resultText(const StudyResult& result) {
    return jsonText(documentOf(result));
}

Result<StudyResult> parseResult(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed) return fail(parsed.error());
    if (auto sound = checkValues(*parsed); !sound) return fail(sound.error());
    try {
        const json& in = *parsed;
        const auto family = familyNamed(in.at("family").get<std::string>());
        if (!family)
            return fail(Error{.code = Error::Code::Malformed, .clause = clause("study.no-family")}.of(
                "family", in.at("family").dump()));
        StudyResult result{.family = *family};
        result.isOfOlderKabar = !in.contains("facts");
        result.vehicleKmPerDay = in.at("vehicle_km_day");
        result.findings = in.at("findings").get<std::vector<Finding>>();
        result.proofs = in.at("proofs").get<std::vector<Proof>>();
        result.marginal = in.at("marginal").get<std::vector<MarginalGain>>();
        result.factors = in.at("factors").get<std::vector<FactorUse>>();
        result.swings = in.at("swings").get<std::vector<Swing>>();
        result.tables = in.at("tables").get<std::vector<TableUse>>();
        result.persons = in.at("persons");
        result.personsLeftOut = in.at("persons_left_out");
        if (!result.isOfOlderKabar) {
            result.figures = in.at("figures").get<std::vector<Figure>>();
            result.leftOut = in.at("left_out").get<std::vector<LeftOut>>();
        }
        result.parameters = in.at("parameters").get<std::map<std::string, double>>();
        result.seed = in.at("seed");
        result.computedAt = in.at("computed_at");
        result.seconds = in.at("seconds");
        if (auto same = checkUnderstood(in, comparable(result)); !same) return fail(same.error());
        return result;
    } catch (const json::exception&) {
        return fail(Error{.code = Error::Code::Malformed, .clause = clause("study.bad-document"), .file = "study"});
    }
}

}  // namespace kabar::study
