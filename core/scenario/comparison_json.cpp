// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/comparison_json.h"

#include <nlohmann/json.hpp>

namespace kabar::scenario {

using nlohmann::json;

namespace {

json toJson(const Range& range) {
    return {{"low", range.low}, {"mid", range.mid}, {"high", range.high}};  // what is not known is null
}

json toJson(const factor::Case& one) {
    return {{"id", one.id},         {"label_fr", one.label.fr}, {"label_en", one.label.en},          {"value", one.value},
            {"source", one.source}, {"date", one.date},         {"confidence", name(one.confidence)}};
}

json toJson(const Factor& factor) {
    json document{{"id", name(factor.id)},
                  {"label_fr", factor.label.fr},
                  {"label_en", factor.label.en},
                  {"unit", factor.unit},
                  {"standing", name(factor.standing)}};
    if (factor.standing != factor::Standing::Missing)
        document.update({{"territory", factor.value.territory},
                         {"low", factor.value.range.low},
                         {"mid", factor.value.range.mid},
                         {"high", factor.value.range.high},
                         {"source", factor.value.source},
                         {"date", factor.value.date},
                         {"confidence", name(factor.value.confidence)}});
    for (const factor::Case& each : factor.value.cases) document["cases"].push_back(toJson(each));
    if (factor.roomValue) document["room_value"] = *factor.roomValue;
    return document;
}

json indicatorsJson(const IndicatorRanges& ranges) {
    return {{"vehicle_km_day", toJson(ranges[Indicator::VehicleKmDay])},
            {"co2e_t_year", toJson(ranges[Indicator::Co2eTonnesYear])},
            {"cost_eur_year",
             {{"employer", toJson(ranges[Indicator::EmployerEurosYear])},
              {"employee", toJson(ranges[Indicator::EmployeeEurosYear])},
              {"authority", toJson(ranges[Indicator::AuthorityEurosYear])}}},
            {"minutes_day", toJson(ranges[Indicator::MinutesDay])}};
}

json equityJson(const Equity& equity, const std::vector<CommuneName>& names) {
    auto communes = json::array();
    for (const CommuneOutcome& each : equity.communes)
        communes.push_back({{"code", names[each.commune].code},
                            {"name", names[each.commune].name},
                            {"commuters", each.commuters},
                            {"minutes_day_change", toJson(each.minutesChange)},
                            {"eur_year_change", toJson(each.eurosChange)}});
    json document{{"communes", std::move(communes)},
                  {"minutes_gap", equity.minutesGap},
                  {"euros_gap", equity.eurosGap},
                  {"persons_without_car", equity.carless}};
    document["reached_without_car"] = equity.reached ? json(*equity.reached) : json();
    return document;
}

json scenarioJson(const Compared& compared, const std::vector<CommuneName>& names) {
    json document = indicatorsJson(compared.outcome.values);
    document["name"] = compared.scenario.name;
    document["kind"] = name(compared.scenario.kind);
    document["levers"] = toJson(compared.scenario.levers);
    document["change"] = indicatorsJson(compared.outcome.change);
    document["cases"] = json::array();
    for (const CaseOutcome& each : compared.outcome.cases)
        document["cases"].push_back(
            {{"id", each.id}, {"co2e_t_year", toJson(each.value)}, {"change", {{"co2e_t_year", toJson(each.change)}}}});
    document["lacking"] = json::array();
    for (const Gap gap : compared.outcome.lacking) document["lacking"].push_back(name(gap));
    document["equity"] = equityJson(compared.outcome.equity, names);
    return document;
}

json sourcesJson() {
    json sources = json::object(), units = json::object();
    for (const Indicator indicator : kIndicators) {
        auto& list = sources[std::string(name(indicator))] = json::array();
        for (const FactorId id : factorsOf(indicator)) list.push_back(name(id));
        units[std::string(name(indicator))] = unit(indicator);
    }
    return {{"factors_of", std::move(sources)}, {"units", std::move(units)}};
}

}  // namespace

json toJson(const Comparison& comparison) {
    json document{{"seed", comparison.seed},
                  {"draws", comparison.draws},
                  {"persons", comparison.persons},
                  {"persons_without_mode", comparison.personsWithoutMode},
                  {"electric_car_flip_kgco2e_kwh", toJson(comparison.electricFlip)},
                  {"sources", sourcesJson()}};
    for (const char* list : {"scenarios", "factors", "missing", "tables", "gaps"}) document[list] = json::array();
    for (const Compared& each : comparison.scenarios)
        document["scenarios"].push_back(scenarioJson(each, comparison.communes));
    for (const Factor& factor : comparison.factors) document["factors"].push_back(toJson(factor));
    for (const TableOrigin& table : comparison.origins)
        document["tables"].push_back({{"name", table.name},
                                      {"algorithm", table.algorithmHash},
                                      {"released_at", table.releasedAt},
                                      {"cells", table.cells}});
    for (const FactorId id : comparison.missing) document["missing"].push_back(name(id));
    for (const Gap gap : comparison.gaps) document["gaps"].push_back(name(gap));
    return document;
}

}  // namespace kabar::scenario
