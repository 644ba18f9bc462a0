// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/comparison_json.h"

#include <nlohmann/json.hpp>

#include <numeric>

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

json stakeJson(const Stake& stake) {
    return {{"vehicle_km_day", stake.vehicleKm},
            {"co2e_t_year", stake.tonnes},
            {"net_eur_year", stake.euros},
            {"outlay_eur_year", stake.outlay}};
}

json winsJson(const Wins& wins) {
    return {{"avoids_more", wins.avoidsMore}, {"costs_less", wins.costsLess}, {"both", wins.both}};
}

/// Net euros, and euros a tonne or why there is no such price.
json moneyJson(const Outcome& outcome) {
    const TonnePrice price = tonnePrice(outcome.stake, outcome.stakes);
    return {{"net_eur_year", toJson(netEuros(outcome.stake, outcome.stakes))},
            {"eur_per_t", price.euros ? toJson(*price.euros) : json()},
            {"eur_per_t_why", name(price.why)}};
}

json winsOver(const Comparison& comparison, const Compared& compared) {
    auto against = json::array();
    for (const Compared& other : comparison.scenarios) {
        if (&other == &compared) continue;
        const auto won = wins(compared.outcome.stakes, other.outcome.stakes);
        if (!won) continue;
        json row = winsJson(*won);
        row.update({{"name", other.scenario.name}, {"kind", name(other.scenario.kind)}});
        against.push_back(std::move(row));
    }
    return {{"of", 100}, {"against", std::move(against)}};
}

json waterfallJson(const Waterfall& waterfall) {
    auto steps = json::array(), leaveOut = json::array();
    for (const WaterfallStep& step : waterfall.steps)
        steps.push_back({{"measure", name(step.part)},
                         {"alone", stakeJson(step.alone)},
                         {"added", stakeJson(step.added)},
                         {"last_in", stakeJson(step.lastIn)}});
    for (const Part part : waterfall.leaveOut) leaveOut.push_back(name(part));
    return {{"order", "most_co2e_avoided_alone_first"},
            {"already", stakeJson(waterfall.already)},
            {"steps", std::move(steps)},
            {"leave_out", std::move(leaveOut)},
            {"without", stakeJson(waterfall.without)}};
}

json scenarioJson(const Comparison& comparison, const Compared& compared) {
    const std::vector<CommuneName>& names = comparison.communes;
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
    document.update(moneyJson(compared.outcome));
    document["wins_in_draws"] = winsOver(comparison, compared);
    document["waterfall"] = waterfallJson(compared.waterfall);
    document["better"] = compared.better ? json(comparison.scenarios[*compared.better].scenario.name) : json();
    return document;
}

json measuresJson(const std::vector<PackageMeasure>& offered, const std::vector<std::size_t>& chosen) {
    auto measures = json::array();
    for (const std::size_t i : chosen)
        measures.push_back(
            {{"measure", name(offered[i].part)}, {"as_in", offered[i].from}, {"kind", name(offered[i].kind)}});
    return measures;
}

json packageJson(const std::vector<PackageMeasure>& offered, const Package& package) {
    json document = stakeJson(package.stake);
    document["measures"] = measuresJson(offered, package.measures);
    return document;
}

json proofJson(const BestPackage& found) {
    const PackageProof& proof = found.proof;
    return {{"method", name(proof.method)},
            {"evaluated", proof.evaluated},
            {"optimum", packageJson(found.offered, proof.optimum)},
            {"runner_up", proof.runnerUp ? packageJson(found.offered, *proof.runnerUp) : json()},
            {"gap", proof.gap}};
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
    for (const Compared& each : comparison.scenarios) document["scenarios"].push_back(scenarioJson(comparison, each));
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

json toJson(const JudgedPackage& judged) {
    const BestPackage& found = judged.found;
    std::vector<std::size_t> all(found.offered.size());
    std::iota(all.begin(), all.end(), 0);
    json value = moneyJson(judged.outcome), won{{"of", 100}};
    value["co2e_t_year"] = toJson(judged.outcome.change[Indicator::Co2eTonnesYear]);
    value["vehicle_km_day"] = toJson(judged.outcome.change[Indicator::VehicleKmDay]);
    value["outlay_eur_year"] = judged.outcome.stake.outlay;
    won["against_runner_up"] = judged.againstRunnerUp ? winsJson(*judged.againstRunnerUp) : json();
    won["against_baseline"] = judged.againstBaseline ? winsJson(*judged.againstBaseline) : json();
    auto otherCases = json::array();
    for (const CasePackage& each : judged.otherCases)
        otherCases.push_back({{"id", each.id},
                              {"measures", measuresJson(each.found.offered, each.found.proof.optimum.measures)},
                              {"proof", proofJson(each.found)}});
    return {{"budget", found.budget ? json(*found.budget) : json()},
            {"budget_is_of", "outlay_eur_year"},
            {"objective", "most_co2e_avoided"},
            {"offered", measuresJson(found.offered, all)},
            {"measures", measuresJson(found.offered, found.proof.optimum.measures)},
            {"levers", toJson(found.proof.optimum.levers)},
            {"value", std::move(value)},
            {"wins_in_draws", std::move(won)},
            {"other_cases", std::move(otherCases)},
            {"proof", proofJson(found)}};
}

}  // namespace kabar::scenario
