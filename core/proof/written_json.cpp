// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proof/written_json.h"

#include <nlohmann/json.hpp>

namespace kabar::proof {

namespace {

using nlohmann::json;

template <class T>
void read(const json& document, const char* name, T& into) {
    document.at(name).get_to(into);
}

/// One list of the members of a record, for writing and for reading: `visit(name, member)`.
template <class Visit>
void each(auto& workshop, const Visit& visit)
    requires requires { workshop.contentHash; }
{
    visit("title", workshop.title);
    visit("date", workshop.date);
    visit("place", workshop.place);
    visit("territory", workshop.territory);
    visit("file", workshop.fileName);
    visit("content_hash", workshop.contentHash);
    visit("seed", workshop.seed);
    visit("composed_at", workshop.composedAt);
    visit("fingerprint", workshop.fingerprint);
    visit("kept_until", workshop.keptUntil);
}
template <class Visit>
void each(auto& person, const Visit& visit)
    requires requires { person.registered; }
{
    visit("organisation", person.organisation);
    visit("registered", person.registered);
    visit("present", person.present);
}
template <class Visit>
void each(auto& option, const Visit& visit)
    requires requires { option.votes; }
{
    visit("label", option.label);
    visit("votes", option.votes);
    visit("scenario", option.scenario);
}
template <class Visit>
void each(auto& ballot, const Visit& visit)
    requires requires { ballot.maxChoices; }
{
    visit("id", ballot.id);
    visit("question", ballot.question);
    visit("most_choices", ballot.maxChoices);
    visit("voters", ballot.voters);
    visit("closed", ballot.closed);
    visit("closed_at", ballot.closedAt);
    visit("options", ballot.options);
}
template <class Visit>
void each(auto& action, const Visit& visit)
    requires requires { action.due; }
{
    visit("id", action.id);
    visit("text", action.text);
    visit("kind", action.kind);
    visit("owner", action.owner);
    visit("due", action.due);
    visit("state", action.state);
}
template <class Visit>
void each(auto& line, const Visit& visit)
    requires requires { line.what; }
{
    visit("at", line.at);
    visit("what", line.what);
    visit("detail", line.detail);
}

template <class T>
json written(const T& value);
template <class T>
json writtenList(const std::vector<T>& values) {
    json list = json::array();
    for (const T& value : values) list.push_back(written(value));
    return list;
}
template <class T>
json written(const T& value) {
    json object = json::object();
    each(value, [&]<class Member>(const char* name, const Member& member) {
        if constexpr (requires { member.front().votes; })
            object[name] = writtenList(member);
        else
            object[name] = member;
    });
    return object;
}

template <class T>
T readOne(const json& object);
template <class T>
std::vector<T> readList(const json& list) {
    std::vector<T> values;
    for (const json& object : list) values.push_back(readOne<T>(object));
    return values;
}
template <class T>
T readOne(const json& object) {
    T value;
    each(value, [&]<class Member>(const char* name, Member& member) {
        if constexpr (requires { member.front().votes; })
            member = readList<typename Member::value_type>(object.at(name));
        else
            read(object, name, member);
    });
    return value;
}

}  // namespace

json writtenJson(const report::BriefInput& input) {
    json stale = json::array();
    for (const auto family : input.staleStudies) stale.push_back(study::name(family));
    return {{"workshop", written(input.workshop)},
            {"people", writtenList(input.people)},
            {"employers", input.employers},
            {"unreviewed", input.unreviewed},
            {"ballots", writtenList(input.ballots)},
            {"actions", writtenList(input.actions)},
            {"provenance", writtenList(input.provenance)},
            {"texts", input.briefTexts},
            {"stale", std::move(stale)}};
}

report::BriefInput writtenFrom(const json& document) {
    report::BriefInput input;
    input.workshop = readOne<report::WorkshopFacts>(document.at("workshop"));
    input.people = readList<report::Person>(document.at("people"));
    read(document, "employers", input.employers);
    read(document, "unreviewed", input.unreviewed);
    input.ballots = readList<report::BallotFacts>(document.at("ballots"));
    input.actions = readList<report::ActionFacts>(document.at("actions"));
    input.provenance = readList<report::ProvenanceFacts>(document.at("provenance"));
    for (const auto& [field, text] : document.at("texts").items()) input.briefTexts[field] = text.get<std::string>();
    for (const auto& name : document.at("stale"))
        if (const auto family = study::familyNamed(name.get<std::string>())) input.staleStudies.push_back(*family);
    return input;
}

}  // namespace kabar::proof
