// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/findings.h"

#include "core/study/line_verdict.h"
#include "core/study/study_options.h"
#include "core/words/moments.h"
#include "core/words/places.h"
#include "core/words/typography.h"
#include "core/words/units.h"

#include <algorithm>
#include <cmath>

namespace kabar::words {

namespace {

using study::Family;
using study::Figure;
using study::Finding;
using study::Range;
using study::StudyResult;
using study::TravelMode;

Range rangeOf(const std::vector<Figure>& figures, std::string_view id) {
    const Figure* figure = study::figureOf(figures, id);
    return figure ? figure->value : Range();
}
double middle(const std::vector<Figure>& figures, std::string_view id) {
    return rangeOf(figures, id).mid;
}

std::string between(const Range& range, std::string_view unit, const Words& words) {
    if (!factor::isKnown(range)) return words.say("Study", "something to be set first");
    return words::range(range.low, range.mid, range.high, unit, words);
}

bool hasFacts(const Finding& finding) {
    switch (finding.family) {
        case Family::ThirdPlaces:
            return !finding.places.empty() && study::figureOf(finding.figures, "days");
        case Family::Active:
            return finding.means && finding.reach;
        case Family::Carpool:
            return finding.places.size() > 1 && finding.arrival && study::figureOf(finding.figures, "pairs");
        case Family::Shuttles:
            return !finding.places.empty() && study::figureOf(finding.figures, "seats_offered");
    }
    return false;
}

/// Of a file that held sentences: what can be said without them.
std::string plainClaim(const Finding& finding, const Words& words) {
    return words.sayCounted("Study", "%1: %n employee(s) concerned", finding.persons, title(finding, words));
}

bool isOnePlace(const Finding& finding) {
    return finding.places.front() == finding.places.back();
}

std::string daysAWeek(double days, const Words& words) {
    const double tenths = std::round(days * 10) / 10;
    if (tenths == std::round(tenths)) return words.sayCounted("Study", "%n day(s)", static_cast<int>(tenths));
    // a fraction takes the form of its whole part in French, the plural in English
    return words.sayCounted("Study", "%1 day(s), by the whole %n", static_cast<int>(tenths), number(tenths, 1, words));
}

// --- a third place -----------------------------------------------------------------------------------------------------

std::string claimOfPlace(const Finding& finding, const Words& words) {
    return words.sayCounted("Study", "A third place %1 would serve %n employee(s) of at least %2 employers", finding.persons,
                            inPlace(finding.places.front(), words), finding.employers);
}

std::string sentenceOfPlace(const Finding& finding, const Words& words) {
    return words.say("Study", "%1: they could work there %2 a week on average and avoid %3.", claimOfPlace(finding, words),
                     daysAWeek(middle(finding.figures, "days"), words), carKilometresADay(finding.vehicleKmPerDay, words));
}

// --- active modes ------------------------------------------------------------------------------------------------------

std::string claimOfMeans(const Finding& finding, const Words& words) {
    const std::string from = number(finding.reach->from, 0, words), to = number(finding.reach->to, 0, words);
    if (finding.reach->from == 0)
        return words.sayCounted("Study", "%n employee(s) live less than %1 km from work and drive", finding.persons, to);
    return words.sayCounted("Study", "%n employee(s) live %1 to %2 km from work and drive", finding.persons, from, to);
}

std::string adverb(TravelMode means, const Words& words) {
    switch (means) {
        case TravelMode::Walk:
            return words.say("Study", "on foot");
        case TravelMode::Bicycle:
            return words.say("Study", "by bicycle");
        case TravelMode::EBike:
            return words.say("Study", "by e-bike");
        case TravelMode::Twizy:
            return words.say("Study", "in a shared Twizy");
        case TravelMode::Car:
        case TravelMode::Shuttle:
            break;
    }
    return {};
}

std::string sentenceOfMeans(const Finding& finding, const Words& words) {
    const std::string people = claimOfMeans(finding, words), how = adverb(*finding.means, words),
                      km = carKilometresADay(finding.vehicleKmPerDay, words);
    if (finding.places.empty()) return words.say("Study", "%1: %2, up to %3 would be avoided.", people, how, km);
    const std::string first = inPlace(finding.places[0], words);
    if (finding.places.size() == 1)
        return words.say("Study", "%1: %2, above all %3, up to %4 would be avoided.", people, how, first, km);
    return words.say("Study", "%1: %2, above all %3 and %4, up to %5 would be avoided.", people, how, first,
                     inPlace(finding.places[1], words), km);
}

// --- a shared car ------------------------------------------------------------------------------------------------------

std::string link(const Finding& finding, const Words& words) {
    const std::string &from = finding.places.front().name, &to = finding.places.back().name;
    if (isOnePlace(finding)) return words.say("Study", "Within the bounds %1", ofPlace(from, words));
    return words.say("Study", "%1 towards %2", capitalised(fromPlace(from, words)), to);
}

std::string claimOfLink(const Finding& finding, const Words& words) {
    return words.sayCounted("Study", "%1, %n employee(s) drive alone at the same hours", finding.persons,
                            link(finding, words));
}

std::string cars(double count, const Words& words) {
    return words.sayCounted("Study", "%n car(s)", count);
}

std::string sentenceOfLink(const Finding& finding, const Words& words) {
    return words.say("Study", "%1, most to arrive between %2 and %3: two to a car, up to %4 fewer, or %5.",
                     claimOfLink(finding, words), timeOfDay(finding.arrival->from, words),
                     timeOfDay(finding.arrival->to, words), cars(middle(finding.figures, "pairs"), words),
                     carKilometresADay(finding.vehicleKmPerDay, words));
}

// --- a shuttle line ----------------------------------------------------------------------------------------------------

std::string ridersOf(const Range& range, bool daily, const Words& words) {
    return between(range,
                   daily ? words.sayCounted("Study", "rider(s) a day, by %n", std::llround(spoken(range.mid)))
                         : words.sayCounted("Study", "rider(s), by %n", std::llround(spoken(range.mid))),
                   words);
}

std::string course(const Finding& finding, const Words& words) {
    const std::string &first = finding.places.front().name, &last = finding.places.back().name;
    if (isOnePlace(finding)) return words.say("Study", "Within the bounds %1", ofPlace(first, words));
    return words.say("Study", "%1 to %2", capitalised(fromPlace(first, words)),
                     words.language() == Language::French ? atPlace(last, words) : last);
}

std::string claimOfLine(const Finding& finding, const Words& words) {
    return words.sayCounted("Study", "%1, a shuttle every %n minute(s) would carry %2", middle(finding.figures, "headway"),
                            course(finding, words), ridersOf(rangeOf(finding.figures, "riders"), true, words));
}

std::string verdictOfLine(const Finding& finding, const Words& words) {
    const Range needed = rangeOf(finding.figures, "break_even");
    const double seats = middle(finding.figures, "seats_offered");
    const std::string riders = ridersOf(needed, false, words);
    // more riders than seats would need more shuttles, which fares would have to pay too
    const std::string pays = needed.mid <= seats
                                 ? words.say("Study", "it would take %1 for fares to pay for it", riders)
                                 : words.say("Study", "it would take %1 for fares to pay for it, more than its %2 seats",
                                             riders, number(seats, 0, words));
    const bool emitsMore = study::verdictOf(finding) == study::LineVerdict::EmitsMore;
    return emitsMore ? words.say("Study", "it emits more than it avoids, and %1", pays) : pays;
}

std::string sentenceOfLine(const Finding& finding, const Words& words) {
    const std::string claim = claimOfLine(finding, words), verdict = verdictOfLine(finding, words);
    if (!study::figureOf(finding.figures, "net_cost"))  // of a file that did not say it
        return words.say("Study", "%1 and cost %2; %3.", claim,
                         between(rangeOf(finding.figures, "cost"), words.say("Study", "€ a day"), words), verdict);
    const Range rider = rangeOf(finding.figures, "net_cost_rider");
    return words.say("Study", "%1 at a net cost of %2, or %3 a rider; %4.", claim,
                     between(rangeOf(finding.figures, "net_cost"), words.say("Study", "€ a day"), words),
                     euros({std::llround(spoken(rider.mid)) * 100}, words), verdict);
}

// --- answers -----------------------------------------------------------------------------------------------------------

std::string nothingFound(const StudyResult& result, const Words& words) {
    if (study::judgesNobody(result))
        return words.sayCounted("Study",
                                "This cannot be told: %n employee(s), all there are, live in zones too large or did not say "
                                "enough. More employers on the same ways would help.",
                                result.persons);
    switch (result.family) {
        case Family::ThirdPlaces:
            return words.say("Study", "No third place would serve enough employees to be shown.");
        case Family::Active:
            return words.say("Study", "Too few drivers live within reach of their work to be shown.");
        case Family::Carpool:
            return words.say("Study", "No link has enough lone drivers to be shown.");
        case Family::Shuttles:
            return words.say("Study", "No corridor has enough drivers for a shuttle.");
    }
    return {};
}

std::string answerOfPlaces(const StudyResult& result, const Words& words) {
    return words.sayCounted(
        "Study", "%n third place(s) would serve %1 and avoid %2.", static_cast<std::int64_t>(result.findings.size()),
        employees(middle(result.figures, "served"), words), carKilometresADay(result.vehicleKmPerDay, words));
}

std::string answerOfMeans(const StudyResult& result, const Words& words) {
    const auto share = [&](std::string_view id) { return percent(middle(result.figures, id) / 100, 0, words); };
    const auto limit = [&](std::string_view id) { return number(middle(result.figures, id), 0, words); };
    const std::string near = share("share_bicycle"), nearLimit = limit("limit_bicycle"), far = share("share_twizy"),
                      farLimit = limit("limit_twizy"), km = carKilometresADay(result.vehicleKmPerDay, words);
    if (result.personsLeftOut > 0)
        return words.say("Study", "At least %1 of trips are under %2 km, %3 under %4 km: other means would avoid up to %5.",
                         near, nearLimit, far, farLimit, km);
    return words.say("Study", "%1 of trips are under %2 km, %3 under %4 km: other means would avoid up to %5.", near,
                     nearLimit, far, farLimit, km);
}

std::string answerOfLinks(const StudyResult& result, const Words& words) {
    return words.sayCounted("Study",
                            "%n employee(s) drive the same way alone at the same hour: two to a car, up to %1 fewer, or %2.",
                            middle(result.figures, "drivers"), cars(middle(result.figures, "pairs"), words),
                            carKilometresADay(result.vehicleKmPerDay, words));
}

std::string linesOf(const StudyResult& result, const Words& words) {
    return words.sayCounted("Study", "%n shuttle line(s) would pass by %1 and carry %2 of them.",
                            static_cast<std::int64_t>(result.findings.size()),
                            words.sayCounted("Study", "%n driver(s)", middle(result.figures, "drivers")),
                            between(rangeOf(result.figures, "riders"), words.say("Study", "a day"), words));
}

/// Shortest trip that counts, one way.
double leastKilometres(const StudyResult& result) {
    const auto found = result.parameters.find("least_distance");
    return (found == result.parameters.end() ? study::ShuttleOptions().leastDistance : found->second) / 1000;
}

std::string answerOfLines(const StudyResult& result, const Words& words) {
    if (std::ranges::none_of(result.findings, study::isJustified)) return words.say("Study", "No line is justified today.");
    return linesOf(result, words);
}

std::string whatWouldPay(const StudyResult& result, const Words& words) {
    const Finding* nearest = study::nearestToPaying(result.findings);
    if (!nearest || std::ranges::any_of(result.findings, study::isJustified)) return {};
    const auto fare = std::ranges::find(result.factors, factor::name(study::FactorId::ShuttleFare), &study::FactorUse::id);
    const std::string price = number(middle(nearest->figures, "fare_when_full"), 1, words);
    if (fare == result.factors.end()) return {};
    return words.say(
        "Study",
        "What would change it: nearest to it is “%1”, which would pay with every seat taken at %2 € a trip (%3 € "
        "today), or with %4 of support a day and rider; or a shorter way, or more riders to a vehicle.",
        title(*nearest, words), price, number(fare->range.mid, 1, words),
        euros({std::llround(spoken(middle(nearest->figures, "net_cost_rider"))) * 100}, words));
}

/// Why there are fewer than were asked for; empty where there are as many.
std::string askedAndFound(const StudyResult& result, const Words& words) {
    const auto asked = result.parameters.find("lines");
    const auto found = static_cast<double>(result.findings.size());
    if (asked == result.parameters.end() || found >= asked->second || study::judgesNobody(result)) return {};
    const std::string wanted = words.sayCounted("Study", "%n line(s) asked for", std::llround(asked->second));
    return words.sayCounted("Study",
                            "%1, %n found: no other way gathers %2 drivers of more than %3 km in zones that can be placed.",
                            static_cast<std::int64_t>(result.findings.size()), wanted,
                            number(study::kLeastPersons, 0, words), number(leastKilometres(result), 0, words));
}

std::string reason(const study::LeftOut& left, const Words& words) {
    using enum study::LeftOut::Why;
    switch (left.why) {
        case TooFewAround:
            return words.sayCounted("Study",
                                    "%n employee(s), too few around their homes for their distance to leave the employer",
                                    left.persons);
        case NoHourOrTooWide:
            return words.sayCounted(
                "Study", "%n employee(s) whose hour of arrival is not known, or in a zone too large to share a car",
                left.persons);
        case NoRemoteDays:
            return words.sayCounted("Study", "%n employee(s) of whom nobody said how many days could be worked elsewhere",
                                    left.persons);
        case TooWideToPlace:
            return words.sayCounted("Study", "%n employee(s) in a zone too large to be put on the map", left.persons);
        case TooWideForAStop:
            return words.sayCounted("Study", "%n employee(s) in a zone too large to be given a stop", left.persons);
    }
    return {};
}

}  // namespace

std::string employees(double count, const Words& words) {
    return words.sayCounted("Study", "%n employee(s)", count);
}

std::string carKilometresADay(const Range& range, const Words& words) {
    return between(range, words.say("Study", "km by car a day"), words);
}

std::string familyName(Family family, const Words& words) {
    switch (family) {
        case Family::ThirdPlaces:
            return words.say("Study", "Third places");
        case Family::Active:
            return words.say("Study", "Active and shared modes");
        case Family::Carpool:
            return words.say("Study", "Carpooling");
        case Family::Shuttles:
            return words.say("Study", "Shuttles");
    }
    return {};
}

std::string meansName(TravelMode means, const Words& words) {
    return capitalised(adverb(means, words));
}

std::string title(const Finding& finding, const Words& words) {
    if (finding.family == Family::Active && finding.means) return meansName(*finding.means, words);
    if (finding.places.empty()) return familyName(finding.family, words);
    const auto first = placeName(finding.places.front(), words), last = placeName(finding.places.back(), words);
    if (finding.family == Family::ThirdPlaces || finding.places.size() == 1) return first;
    if (finding.family == Family::Carpool && first == last) return words.say("Study", "Inside %1", first);
    return first == last ? first : first + " → " + last;
}

std::string claim(const Finding& finding, const Words& words) {
    if (!hasFacts(finding)) return plainClaim(finding, words);
    switch (finding.family) {
        case Family::ThirdPlaces:
            return claimOfPlace(finding, words);
        case Family::Active:
            return claimOfMeans(finding, words);
        case Family::Carpool:
            return claimOfLink(finding, words);
        case Family::Shuttles:
            return claimOfLine(finding, words);
    }
    return {};
}

std::string sentence(const Finding& finding, const Words& words) {
    if (!hasFacts(finding))
        return words.say("Study", "%1, up to %2 avoided.", plainClaim(finding, words),
                         carKilometresADay(finding.vehicleKmPerDay, words));
    switch (finding.family) {
        case Family::ThirdPlaces:
            return sentenceOfPlace(finding, words);
        case Family::Active:
            return sentenceOfMeans(finding, words);
        case Family::Carpool:
            return sentenceOfLink(finding, words);
        case Family::Shuttles:
            return sentenceOfLine(finding, words);
    }
    return {};
}

std::string answer(const StudyResult& result, const Words& words) {
    if (result.findings.empty()) return nothingFound(result, words);
    if (result.isOfOlderKabar || result.figures.empty())
        return words.say("Study", "Computed by an older Kabar: up to %1 avoided. Compute it again for its sentences.",
                         carKilometresADay(result.vehicleKmPerDay, words));
    switch (result.family) {
        case Family::ThirdPlaces:
            return answerOfPlaces(result, words);
        case Family::Active:
            return answerOfMeans(result, words);
        case Family::Carpool:
            return answerOfLinks(result, words);
        case Family::Shuttles:
            return answerOfLines(result, words);
    }
    return {};
}

std::string explanation(const StudyResult& result, const Words& words) {
    if (result.family != Family::Shuttles || result.isOfOlderKabar) return {};
    std::string text;
    for (const std::string& each : {whatWouldPay(result, words), askedAndFound(result, words)})
        if (!each.empty()) text += (text.empty() ? "" : " ") + each;
    return text;
}

std::string leftOut(const StudyResult& result, const Words& words) {
    std::vector<std::string> reasons;
    for (const study::LeftOut& left : result.leftOut)
        if (spoken(left.persons) >= 1) reasons.push_back(reason(left, words));
    return reasons.empty() ? std::string() : words.say("Study", "Not counted: %1.", joined(reasons, words));
}

}  // namespace kabar::words
