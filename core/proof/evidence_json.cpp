// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/coop/released_table_json.h"
#include "core/factor/factor_file.h"
#include "core/geo/territory_json.h"
#include "core/proof/evidence.h"
#include "core/proof/written_json.h"
#include "core/scenario/lever.h"
#include "core/study/study_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kabar::proof {

namespace {

using nlohmann::json;

/// A reader's own error, carried through the frames of the JSON library's.
struct Refusal {
    Error error;
};
template <class T>
T orRefuse(Result<T> result) {
    if (!result) throw Refusal{result.error()};
    return std::move(*result);
}
json nested(const std::string& text) {
    return orRefuse(parseJson(text));
}

/// Of a withheld one its name and dates alone.
json tableJson(const Annexed& annexed) {
    json object{{"hash", annexed.hash}, {"withheld", annexed.isWithheld}};
    const auto& table = annexed.table;
    object["table"] = annexed.isWithheld ? json{{"name", table.name},
                                                {"algorithm_hash", table.algorithmHash},
                                                {"released_at", table.releasedAt},
                                                {"retention_days", table.retentionDays}}
                                         : nested(coop::tableText(table));
    return object;
}

Annexed tableFrom(const json& object) {
    Annexed annexed{{}, object.at("hash").get<std::string>(), object.at("withheld").get<bool>()};
    const json& table = object.at("table");
    if (annexed.isWithheld) {
        table.at("name").get_to(annexed.table.name);
        table.at("algorithm_hash").get_to(annexed.table.algorithmHash);
        table.at("released_at").get_to(annexed.table.releasedAt);
        table.at("retention_days").get_to(annexed.table.retentionDays);
    } else {
        annexed.table = orRefuse(coop::parseTable(table.dump()));
    }
    return annexed;
}

json factorJson(const factor::Factor& factor) {
    json object{{"id", factor::name(factor.id)},
                {"standing", factor::name(factor.standing)},
                {"source", factor.value.source},
                {"date", factor.value.date}};
    if (factor.standing != factor::Standing::Missing)
        object["range"] = {factor.value.range.low, factor.value.range.mid, factor.value.range.high};
    for (const factor::Case& each : factor.value.cases) object["cases"].push_back({{"id", each.id}, {"value", each.value}});
    if (factor.roomValue) object["room"] = *factor.roomValue;
    return object;
}

factor::Standing standingNamed(std::string_view name) {
    for (const auto standing : {factor::Standing::Own, factor::Standing::France, factor::Standing::Anywhere})
        if (factor::name(standing) == name) return standing;
    return factor::Standing::Missing;
}

/// Names, units and bounds are the engine's; what is reckoned with is the proof's.
void readFactor(const json& object, factor::Factor& factor) {
    factor.standing = standingNamed(object.at("standing").get<std::string>());
    object.at("source").get_to(factor.value.source);
    object.at("date").get_to(factor.value.date);
    if (factor.standing != factor::Standing::Missing) {
        const auto range = object.at("range").get<std::array<double, 3>>();
        factor.value.range = {range[0], range[1], range[2]};
    }
    for (const json& each : object.value("cases", json::array()))
        for (factor::Case& known : factor.value.cases)
            if (known.id == each.at("id").get<std::string>()) each.at("value").get_to(known.value);
    factor.roomValue.reset();
    if (object.contains("room")) factor.roomValue = object.at("room").get<double>();
}

factor::FactorSet factorsFrom(const json& list, const geo::Territory& territory) {
    auto factors = orRefuse(factor::shippedFactors(territory)).all();
    for (const json& object : list) {
        const auto name = object.at("id").get<std::string>();
        const auto known =
            std::ranges::find(factors, name, [](const factor::Factor& factor) { return factor::name(factor.id); });
        if (known != factors.end()) readFactor(object, *known);
    }
    return factor::FactorSet(std::move(factors));
}

json studyJson(const StudyAsked& asked) {
    json object{{"family", study::name(asked.family)}, {"parameters", asked.parameters}, {"computed_at", asked.computedAt}};
    if (asked.kept) object["kept"] = nested(study::resultText(*asked.kept));
    return object;
}

StudyAsked studyFrom(const json& object) {
    StudyAsked asked;
    const auto family = study::familyNamed(object.at("family").get<std::string>());
    if (!family) throw Refusal{Error{.code = Error::Code::Malformed, .clause = clause("proof.no-family")}};
    asked.family = *family;
    object.at("parameters").get_to(asked.parameters);
    object.at("computed_at").get_to(asked.computedAt);
    if (object.contains("kept")) asked.kept = orRefuse(study::parseResult(object.at("kept").dump()));
    return asked;
}

json scenarioJson(const scenario::Scenario& each) {
    return {{"id", each.id},
            {"name", each.name},
            {"kind", scenario::name(each.kind)},
            {"levers", scenario::toJson(each.levers)}};
}

scenario::Scenario scenarioFrom(const json& object) {
    return {.id = object.at("id").get<std::int64_t>(),
            .name = object.at("name").get<std::string>(),
            .kind = scenario::kindNamed(object.at("kind").get<std::string>()).value_or(scenario::Kind::Own),
            .levers = orRefuse(scenario::leversFromJson(object.at("levers")))};
}

template <class T, class Make>
json listOf(const std::vector<T>& values, const Make& make) {
    json list = json::array();
    for (const T& value : values) list.push_back(make(value));
    return list;
}

Evidence read(const json& document, std::string& part) {
    const auto at = [&](const char* name) -> const json& { return document.at(part = name); };
    auto territory = orRefuse(geo::territoryFromJson(at("territory").dump()));
    auto factors = factorsFrom(at("factors"), territory);
    Evidence evidence{.territory = std::move(territory),
                      .tables = {},
                      .factors = std::move(factors),
                      .studies = {},
                      .scenarios = {},
                      .written = writtenFrom(at("written"))};
    for (const json& each : at("tables")) evidence.tables.push_back(tableFrom(each));
    at("seed").get_to(evidence.written.workshop.seed);
    for (const json& each : at("studies")) evidence.studies.push_back(studyFrom(each));
    for (const json& each : at("scenarios")) evidence.scenarios.push_back(scenarioFrom(each));
    return evidence;
}

}  // namespace

json toJson(const Evidence& evidence) {
    return {{"territory", nested(geo::territoryToJson(evidence.territory))},
            {"tables", listOf(evidence.tables, tableJson)},
            {"factors", listOf(evidence.factors.all(), factorJson)},
            {"seed", evidence.written.workshop.seed},
            {"studies", listOf(evidence.studies, studyJson)},
            {"scenarios", listOf(evidence.scenarios, scenarioJson)},
            {"written", writtenJson(evidence.written)}};
}

Result<Evidence> evidenceFromJson(const json& document) {
    std::string part;
    try {
        return read(document, part);
    } catch (const Refusal& refusal) {
        return fail(Error{.code = Error::Code::Malformed, .clause = refusal.error.clause, .field = part});
    } catch (const json::exception& thrown) {
        return fail(Error{
            .code = Error::Code::Malformed, .clause = clause("proof.malformed", Foreign{thrown.what()}), .field = part});
    }
}

}  // namespace kabar::proof
