// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/headlines.h"

#include "core/words/scenarios.h"
#include "core/words/typography.h"

#include <algorithm>
#include <cmath>

namespace kabar::words {

using scenario::Headline;
using scenario::Part;
using scenario::Stake;
using scenario::TonnePrice;

namespace {

constexpr double kNoTonnes = 0.05, kNoKm = 0.5, kNoEuros = 50;  // what nobody would say aloud

std::string quotedName(const scenario::Named& named, const Words& words) {
    return quoted(scenarioName(named.name, named.kind, words), words);
}

/// Tonnes as they are said: a decimal below ten.
std::string tonnes(double amount, const Words& words) {
    const double size = std::abs(amount);
    return number(size < 10 ? size : spoken(size), size < 10 && size >= 0.05 ? 1 : 0, words) + "\u00a0t";
}

std::string kilometres(double amount, const Words& words) {
    return number(spoken(std::abs(amount)), 0, words) + "\u00a0km";
}

std::string tonnesClause(double change, const Words& words) {
    if (std::abs(change) < kNoTonnes) return words.say("Headline", "emits as much CO₂e");
    if (change < 0) return words.say("Headline", "avoids %1 of CO₂e a year", tonnes(change, words));
    return words.say("Headline", "emits %1 of CO₂e a year more", tonnes(change, words));
}

/// Of all cases of the grid at once: nobody may average them.
std::string tonnesClause(const Headline& headline, const Words& words) {
    const std::vector<double>& cases = headline.tonnesByCase;
    if (cases.empty()) return tonnesClause(headline.tonnes.mid, words);
    const auto [least, most] = std::ranges::minmax(cases);
    const std::string low = tonnes(least, words), high = tonnes(most, words);
    if (low == high) return tonnesClause(headline.tonnes.mid, words);
    if (most <= 0) return words.say("Headline", "avoids %1 to %2 of CO₂e a year, by the grid", high, low);
    if (least >= 0) return words.say("Headline", "emits %1 to %2 of CO₂e a year more, by the grid", low, high);
    return words.say("Headline", "emits %1 of CO₂e a year more or avoids %2, by the grid", high, low);
}

std::string kmClause(double change, const Words& words) {
    if (std::abs(change) < kNoKm) return words.say("Headline", "drives as many kilometres");
    if (change < 0) return words.say("Headline", "drives %1 a day less", kilometres(change, words));
    return words.say("Headline", "drives %1 a day more", kilometres(change, words));
}

std::string eurosClause(double change, const Words& words) {
    if (std::abs(change) < kNoEuros) return words.say("Headline", "costs as much");
    if (change < 0) return words.say("Headline", "saves %1 a year", spokenEuros(change, words));
    return words.say("Headline", "costs %1 a year more", spokenEuros(change, words));
}

/// "166 t of CO₂e a year less, for €1.3 million a year less"
std::string difference(const Stake& stake, const Words& words) {
    std::string carbon = words.say("Headline", "as much CO₂e"), money = words.say("Headline", "for as much money");
    if (stake.tonnes <= -kNoTonnes)
        carbon = words.say("Headline", "%1 of CO₂e a year less", tonnes(stake.tonnes, words));
    else if (stake.tonnes >= kNoTonnes)
        carbon = words.say("Headline", "%1 of CO₂e a year more", tonnes(stake.tonnes, words));
    if (stake.euros <= -kNoEuros)
        money = words.say("Headline", "for %1 a year less", spokenEuros(stake.euros, words));
    else if (stake.euros >= kNoEuros)
        money = words.say("Headline", "for %1 a year more", spokenEuros(stake.euros, words));
    return carbon + ", " + money;
}

bool isKnown(const Headline& headline) {
    return factor::isKnown(headline.tonnes) && factor::isKnown(headline.euros) && factor::isKnown(headline.vehicleKm);
}

bool isNothing(const Headline& headline) {
    return std::abs(headline.tonnes.mid) < kNoTonnes && std::abs(headline.euros.mid) < kNoEuros &&
           std::abs(headline.vehicleKm.mid) < kNoKm;
}

}  // namespace

std::string spokenEuros(double euros, const Words& words) {
    const double said = spoken(std::abs(euros));
    if (said < 1e6) return kabar::words::euros({std::llround(said) * 100}, words);
    const std::string millions = number(said / 1e6, std::fmod(said, 1e5) == 0 ? 1 : 2, words);
    return words.say("Headline", "€%1 million", millions);
}

std::string partName(Part part, const Words& words) {
    switch (part) {
        case Part::ThirdPlaces:
            return words.say("Headline", "third places");
        case Part::Remote:
            return words.say("Headline", "remote work");
        case Part::Carpool:
            return words.say("Headline", "carpooling");
        case Part::Shuttles:
            return words.say("Headline", "shuttles");
        case Part::Ebikes:
            return words.say("Headline", "e-bikes");
        case Part::Twizys:
            return words.say("Headline", "shared Twizys");
        case Part::Electric:
            return words.say("Headline", "electric cars");
    }
    return {};
}

std::string headline(const Headline& headline, const Words& words) {
    const std::string name = quotedName(headline.scenario, words);
    if (!isKnown(headline)) return words.say("Headline", "What %1 changes is not known yet.", name);
    if (isNothing(headline)) return words.say("Headline", "%1 changes nothing.", name);
    const std::vector all{tonnesClause(headline, words), kmClause(headline.vehicleKm.mid, words),
                          eurosClause(headline.euros.mid, words)};
    return words.say("Headline", "%1 %2.", name, joined(all, words.language()));
}

std::string headlineRanges(const Headline& headline, const Words& words) {
    if (!isKnown(headline) || isNothing(headline)) return {};
    const auto said = [&](const scenario::Range& range, const char* unit) {
        return ends(range.low, range.high, words) + "\u00a0" + unit;
    };
    return words.say("Headline", "Changes, nine times in ten: CO₂e %1, kilometres %2 a day, money %3.",
                     said(headline.tonnes, "t"), said(headline.vehicleKm, "km"), said(headline.euros, "€"));
}

std::string tonnePrice(const Headline& headline, const Words& words) {
    using enum TonnePrice::Why;
    switch (headline.price.why) {
        case Paid:
            return words.say(
                "Headline", "A tonne avoided costs %1.",
                range(headline.price.euros->low, headline.price.euros->mid, headline.price.euros->high, "€", words));
        case Saves:
            return words.say("Headline", "All payers together save money: a tonne avoided has no price to pay.");
        case NothingAvoided:
            return words.say("Headline", "It avoids no CO₂e, so that a tonne has no price.");
        case NotSureToAvoid:
            return words.say("Headline", "It is not sure to avoid CO₂e, so that a tonne has no price.");
        case NothingChanges:
        case NotKnown:
            break;
    }
    return {};
}

std::string better(const Headline& headline, const Words& words) {
    if (!headline.better) return {};
    const std::string name = quotedName(headline.better->scenario, words);
    const Stake& than = headline.better->difference;
    if (std::abs(than.tonnes) < kNoTonnes && std::abs(than.euros) < kNoEuros)
        return words.say("Headline", "%1 does at least as well, by little.", name);
    return words.say("Headline", "%1 does better: %2.", name, difference(than, words));
}

std::string wins(const Headline& headline, const Words& words) {
    if (!headline.wins) return {};
    return words.say("Headline", "Against %1, draw by draw: it emits less in %2 cases out of 100, and costs less in %3.",
                     quotedName(headline.against, words), headline.wins->avoidsMore, headline.wins->costsLess);
}

std::string leaveOut(const Headline& headline, const Words& words) {
    if (headline.leaveOut.empty() || !scenario::isKnown(headline.withoutThem)) return {};
    std::vector<std::string> names;
    for (const Part part : headline.leaveOut) names.push_back(partName(part, words));
    return words.say("Headline", "A part of it does harm: without %1, %2.", joined(names, words.language()),
                     difference(headline.withoutThem, words));
}

std::string alreadyPaid(const Headline& headline, const Words& words) {
    if (!(headline.already >= kNoEuros)) return {};
    return words.say(
        "Headline",
        "Of the employers’ spending, %1 a year is allowance for those who come that way already: it changes nobody’s "
        "trip.",
        spokenEuros(headline.already, words));
}

std::vector<std::string> everySentence(const Headline& headline, const Words& words) {
    std::vector<std::string> sentences;
    for (std::string each :
         {kabar::words::headline(headline, words), headlineRanges(headline, words), tonnePrice(headline, words),
          better(headline, words), wins(headline, words), leaveOut(headline, words), alreadyPaid(headline, words)})
        if (!each.empty()) sentences.push_back(std::move(each));
    return sentences;
}

std::string packageNames(const scenario::BestPackage& package, const std::vector<std::size_t>& measures,
                         const Words& words) {
    if (measures.empty()) return words.say("Headline", "doing nothing");
    std::vector<std::string> names;
    for (const std::size_t i : measures) {
        const scenario::PackageMeasure& measure = package.offered[i];
        const auto isAnother = [&](const scenario::PackageMeasure& each) {
            return &each != &measure && each.part == measure.part;
        };
        const std::string name = partName(measure.part, words);
        names.push_back(std::ranges::any_of(package.offered, isAnother)
                            ? words.say("Headline", "%1 as in %2", name, quotedName({measure.from, measure.kind}, words))
                            : name);
    }
    return joined(names, words.language());
}

std::string packageSentence(const scenario::JudgedPackage& package, const Words& words) {
    const scenario::BestPackage& found = package.found;
    const std::string names = capitalised(packageNames(found, found.proof.optimum.measures, words));
    const Stake& stake = found.proof.optimum.stake;
    const std::string said = joined(
        std::vector{tonnesClause(stake.tonnes, words), kmClause(stake.vehicleKm, words), eurosClause(stake.euros, words)},
        words.language());
    if (!found.budget) return words.say("Headline", "What avoids most CO₂e: %1. It %2.", names, said);
    return words.say("Headline",
                     "What avoids most CO₂e while employers and authority spend at most %1 a year more: %2. It %3.",
                     spokenEuros(*found.budget, words), names, said);
}

std::string packageInCase(const scenario::CasePackage& one, std::string_view grid, const Words& words) {
    const auto& optimum = one.found.proof.optimum;
    return words.say("Headline", "With another grid (%1): %2; %3 avoided.", grid,
                     packageNames(one.found, optimum.measures, words), tonnes(optimum.stake.tonnes, words));
}

std::string packageProof(const scenario::BestPackage& package, const Words& words) {
    const auto& proof = package.proof;
    const std::string how =
        proof.method == scenario::PackageProof::Method::AllSubsets
            ? words.sayCounted("Headline", "All %n choice(s) of measures were computed.", proof.evaluated)
            : words.sayCounted("Headline", "The %n most promising choice(s) of measures were computed.", proof.evaluated);
    if (!proof.runnerUp) return how;
    return how + " " +
           words.say("Headline", "Next best: %1, with %2 less avoided.",
                     packageNames(package, proof.runnerUp->measures, words), tonnes(proof.gap, words));
}

}  // namespace kabar::words
