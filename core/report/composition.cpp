// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composition.h"

#include "core/report/brief_fields.h"
#include "core/report/french.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <sstream>

namespace kabar::report {

namespace {

double co2eAvoided(const ScenarioFacts& scenario) {
    const auto* outcome = scenario.outcome(Indicator::Co2eTonnesYear);
    return outcome ? -outcome->change.mid : 0;
}

double spent(const ScenarioFacts& scenario) {
    double sum = 0;
    for (const auto indicator : {Indicator::EmployerEurYear, Indicator::AuthorityEurYear})
        if (const auto* outcome = scenario.outcome(indicator)) sum += outcome->change.mid;
    return sum;
}

const ScenarioFacts* named(const BriefInput& input, std::string_view name) {
    const auto same = [&](const ScenarioFacts& scenario) { return folded(scenario.name) == folded(name); };
    const auto found = std::ranges::find_if(input.scenarios, same);
    return found == input.scenarios.end() ? nullptr : &*found;
}

const ScenarioFacts* bestOption(const BriefInput& input, const auto& score) {
    const ScenarioFacts* best = nullptr;
    for (const auto& scenario : input.scenarios)
        if (!scenario.baseline && (!best || score(scenario) > score(*best))) best = &scenario;
    return best;
}

Choice chooseByVote(const BriefInput& input) {
    Choice choice;
    const auto* ballot = decidingBallot(input);
    if (!ballot) return choice;
    for (const auto* winner : winners(*ballot)) {
        const auto* scenario = named(input, winner->label);
        if (!scenario) return {};  // the ballot was about something else
        choice.tied.push_back(scenario->name);
        choice.option = scenario;
    }
    choice.source = "ballot/" + ballot->id;
    choice.decided = choice.tied.size() == 1;
    if (choice.decided) choice.tied.clear();
    return choice;
}

}  // namespace

const ScenarioFacts::Outcome* ScenarioFacts::outcome(Indicator indicator) const {
    const auto found = std::ranges::find(outcomes, indicator, &Outcome::indicator);
    return found == outcomes.end() ? nullptr : &*found;
}

IndicatorStyle style(Indicator indicator) {
    switch (indicator) {
        case Indicator::VehicleKmDay:
            return {"vehicle_km_day", "Véhicules-kilomètres", "véh·km/jour"};
        case Indicator::Co2eTonnesYear:
            return {"co2e_t_year", "Émissions", "t CO₂e/an"};
        case Indicator::EmployerEurYear:
            return {"employer_eur_year", "Dépense des employeurs", "€/an"};
        case Indicator::EmployeeEurYear:
            return {"employee_eur_year", "Dépense des salariés", "€/an"};
        case Indicator::AuthorityEurYear:
            return {"authority_eur_year", "Dépense de la collectivité", "€/an"};
        case Indicator::MinutesDay:
            return {"minutes_day", "Temps de trajet par personne", "min/jour"};
    }
    return {};
}

const BallotFacts* decidingBallot(const BriefInput& input) {
    const auto decides = [](const BallotFacts& ballot) {
        return ballot.closed && ballot.voters > 0 && !ballot.options.empty();
    };
    const auto isAboutOptions = [&](const BallotFacts& ballot) {
        return std::ranges::any_of(ballot.options,
                                   [&](const auto& option) { return named(input, option.label) != nullptr; });
    };
    const BallotFacts* last = nullptr;
    for (const auto& ballot : input.ballots | std::views::filter(decides)) {
        if (!last) {
            last = &ballot;
            continue;
        }
        const bool closer = isAboutOptions(ballot), before = isAboutOptions(*last);
        if (closer != before ? closer : ballot.closedAt >= last->closedAt) last = &ballot;
    }
    return last;
}

std::vector<const BallotFacts::Option*> winners(const BallotFacts& ballot) {
    std::vector<const BallotFacts::Option*> best;
    for (const auto& option : ballot.options) {
        if (!best.empty() && option.votes < best.front()->votes) continue;
        if (!best.empty() && option.votes > best.front()->votes) best.clear();
        best.push_back(&option);
    }
    return best;
}

std::optional<int> votesFor(const BallotFacts* ballot, const ScenarioFacts& scenario) {
    if (!ballot) return std::nullopt;
    for (const auto& option : ballot->options)
        if (folded(option.label) == folded(scenario.name)) return option.votes;
    return std::nullopt;
}

Composition::Composition(const BriefInput& input) : in(input) {
    for (const auto& scenario : in.scenarios)
        if (scenario.baseline && !statusQuo) statusQuo = &scenario;
    smallestStep = bestOption(in, [](const ScenarioFacts& scenario) { return -spent(scenario); });
    if (const auto name = written(brief_field::kChosen))
        if (const auto* scenario = named(in, *name)) choice = {scenario, true, {}, citeText(brief_field::kChosen)};
    if (!choice.option) choice = chooseByVote(in);
    if (!choice.option || !choice.decided) choice.option = bestOption(in, co2eAvoided);
}

std::optional<std::string> Composition::written(std::string_view field) const {
    const auto found = in.briefTexts.find(field);
    if (found == in.briefTexts.end() || folded(found->second).empty()) return std::nullopt;
    return typeset(found->second);
}

std::string Composition::cite(Source source) {
    const auto id = source.id;
    if (std::ranges::find(sources, id, &Source::id) == sources.end()) sources.push_back(std::move(source));
    return id;
}

int decimalsFor(const Interval& range) {
    for (int decimals = 0; decimals < 3; ++decimals) {
        const double scale = std::pow(10.0, decimals);
        const auto shownWell = [&](double value) {
            return std::abs(std::round(value * scale) / scale - value) <= 0.005 * std::abs(value);
        };
        if (shownWell(range.low) && shownWell(range.mid) && shownWell(range.high)) return decimals;
    }
    return 3;
}

Figure estimated(const Interval& range, std::string unit, std::string source) {
    const double widest = std::max({std::abs(range.low), std::abs(range.mid), std::abs(range.high)});
    return {range.low,        range.mid, range.high, std::move(unit), widest < 10 ? 1 : 0, Figure::Kind::Estimated,
            std::move(source)};
}

Figure euros(const Interval& range, std::string source) {
    const double widest = std::max({std::abs(range.low), std::abs(range.mid), std::abs(range.high)});
    const auto scaled = [&](double by, std::string unit, int decimals) {
        return Figure{range.low / by, range.mid / by,          range.high / by, std::move(unit),
                      decimals,       Figure::Kind::Estimated, source};
    };
    if (widest >= 1e6) return scaled(1e6, "M€/an", widest < 1e7 ? 2 : 1);
    if (widest >= 1e4) return scaled(1e3, "k€/an", 0);
    return scaled(1, "€/an", 0);
}

Figure counted(double value, std::string unit, std::string source) {
    return {value, value, value, std::move(unit), 0, Figure::Kind::Counted, std::move(source)};
}

Figure asChange(Figure figure) {
    figure.isChange = true;
    return figure;
}

Interval avoided(const Interval& change) {
    return {-change.high, -change.mid, -change.low};
}

bool hasDigit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

Run typedNumber(Composition& composition, std::string_view field, std::string_view unit, std::string_view gap) {
    const auto text = composition.written(field);
    if (!text) return Gap{std::string(gap), std::string(field)};
    const auto source = composition.citeText(field);
    const auto number = parseTypedNumber(*text);
    if (!number) return Text{*text, false, source};
    return Figure{
        number->value,    number->value,         number->value, number->unit.empty() ? std::string(unit) : number->unit,
        number->decimals, Figure::Kind::Decided, source};
}

std::vector<Paragraph> writtenParagraphs(Composition& composition, std::string_view field, bool claims) {
    std::vector<Paragraph> paragraphs;
    const auto text = composition.written(field);
    if (!text) return paragraphs;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        while (line.starts_with('-') || line.starts_with(' ')) line.erase(0, 1);  // a list typed with dashes
        if (folded(line).empty()) continue;
        const bool hasNumber = hasDigit(line);
        Paragraph paragraph{{Text{line, false, hasNumber ? composition.citeText(field) : std::string()}},
                            std::string(field)};
        if (claims && !hasNumber) paragraph.runs.push_back(Label{"affirmation sans chiffre"});
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

std::string tableTitle(std::string_view name) {
    if (name == "commute-homes") return "Domiciles";
    if (name == "commute-flows") return "Trajets domicile-travail";
    if (name == "commute-bands") return "Distances et modes";
    if (name == "commute-slots") return "Heures d’arrivée";
    return std::string(name);
}

std::string familyName(std::string_view family) {
    if (family == "third_places") return "Tiers-lieux";
    if (family == "active") return "Modes doux et partagés";
    if (family == "carpool") return "Covoiturage";
    if (family == "shuttles") return "Navettes";
    return std::string(family);
}

}  // namespace kabar::report
