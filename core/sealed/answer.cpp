// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/answer.h"

#include "core/coop/algorithm_names.h"
#include "core/coop/strict_json.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace kabar::sealed {

using coop::CellKey;
using coop::StrictObject;
using nlohmann::json;

namespace {

constexpr std::string_view kAnswerFormat = "kabar answer 1";
constexpr double kMostSum = 0x1p52;

constexpr std::array<std::pair<std::int64_t GroupSums::*, const char*>, 8> kSums{{{&GroupSums::persons, "persons"},
                                                                                  {&GroupSums::days, "days_64"},
                                                                                  {&GroupSums::metres, "metres"},
                                                                                  {&GroupSums::metreDays, "metre_days_64"},
                                                                                  {&GroupSums::remoteKnown, "remote_known"},
                                                                                  {&GroupSums::remoteDays, "remote_days_64"},
                                                                                  {&GroupSums::carKnown, "car_known"},
                                                                                  {&GroupSums::carOwners, "car_owners"}}};

json writtenGroup(const Group& group) {
    json object = json::object();
    const CellKey& key = group.key;
    if (key.home.isValid()) object["home"] = key.home.text();
    if (key.work.isValid()) object["work"] = key.work.text();
    if (key.slot != CellKey::kAnySlot) object["slot"] = key.slot;
    if (key.band != CellKey::kAnyBand) object["band"] = key.band;
    if (key.mode) object["mode"] = coop::name(*key.mode);
    for (const auto& [sum, name] : kSums) object[name] = group.sums.*sum;
    return object;
}

json writtenGroups(std::span<const Group> groups) {
    json list = json::array();
    for (const Group& group : groups) list.push_back(writtenGroup(group));
    return list;
}

geo::Zone zoneIn(StrictObject& object, const char* key) {
    if (!object.has(key)) return {};
    const auto zone = geo::Zone::parse(object.text(key, 16));
    if (!zone || zone->resolution() < 3 || zone->resolution() > 9)
        return object.refuse(key, Error::Code::Malformed, clause("territory.no-zone"), ""), geo::Zone();
    return *zone;
}

Group groupIn(StrictObject& object) {
    Group group;
    group.key.home = zoneIn(object, "home");
    group.key.work = zoneIn(object, "work");
    if (object.has("slot")) group.key.slot = static_cast<std::int16_t>(object.integer("slot", CellKey::kUnknownSlot, 1439));
    if (object.has("band")) group.key.band = static_cast<std::int8_t>(object.integer("band", 0, 100));
    if (object.has("mode")) {
        group.key.mode = coop::modeNamed(object.text("mode", 20));
        if (!group.key.mode) object.refuse("mode", Error::Code::Malformed, clause("sealed.damaged"), "");
    }
    for (const auto& [sum, name] : kSums) {
        const double number = object.number(name, 0, kMostSum);
        group.sums.*sum = static_cast<std::int64_t>(number);
        if (static_cast<double>(group.sums.*sum) != number)
            object.refuse(name, Error::Code::Malformed, clause("sealed.damaged"), "");
    }
    return group;
}

/// Fewer answers than persons, and none by too few.
bool isWhole(const GroupSums& sums) {
    const bool remote = sums.remoteKnown == 0 ? sums.remoteDays == 0 : sums.remoteKnown >= kLeastPersons;
    const bool car = sums.carKnown == 0 ? sums.carOwners == 0
                                        : sums.carOwners >= kLeastPersons && sums.carKnown - sums.carOwners >= kLeastPersons;
    return remote && car && sums.remoteKnown <= sums.persons && sums.carKnown <= sums.persons &&
           sums.days <= 7 * kPartsOfADay * sums.persons && sums.remoteDays <= 7 * kPartsOfADay * sums.remoteKnown;
}

Result<std::vector<Group>> groupsIn(const json& list) {
    if (!list.is_array() || list.empty()) return fail(Error::Code::Malformed, clause("sealed.damaged"));
    std::vector<Group> groups;
    std::set<CellKey> keys;
    for (const json& value : list) {
        StrictObject object(value, "groups");
        const Group group = groupIn(object);
        if (auto read = object.finish(); !read) return fail(read.error());
        if (group.sums.persons < kLeastPersons || !isWhole(group.sums))
            return fail(Error::Code::Refused, clause("sealed.small-cell", kLeastPersons));
        if (!keys.insert(group.key).second) return fail(Error::Code::Malformed, clause("sealed.damaged"));
        groups.push_back(group);
    }
    return groups;
}

coop::CellSums asCellSums(const GroupSums& sums) {
    constexpr double kPart = 1.0 / kPartsOfADay;
    return {.persons = static_cast<double>(sums.persons),
            .daysOnSite = static_cast<double>(sums.days) * kPart,
            .distance = static_cast<double>(sums.metres),
            .distanceDays = static_cast<double>(sums.metreDays) * kPart,
            .remoteKnown = static_cast<double>(sums.remoteKnown),
            .remoteDays = static_cast<double>(sums.remoteDays) * kPart,
            .carKnown = static_cast<double>(sums.carKnown),
            .carOwners = static_cast<double>(sums.carOwners)};
}

}  // namespace

std::int64_t Answer::headcount() const {
    std::int64_t persons = 0;
    for (const Group& group : groups) persons += group.sums.persons;
    return persons;
}

Answer answerTo(const Invitation& invitation, std::vector<Group> groups, std::string madeOn) {
    return {.employer = invitation.employer,
            .invitation = hashOf(invitation),
            .territory = invitation.territoryHash,
            .recipient = invitation.recipient,
            .questions = hashesOf(invitation.questions),
            .madeOn = std::move(madeOn),
            .expires = invitation.expires,
            .groups = std::move(groups)};
}

std::string groupsText(std::span<const Group> groups) {
    return coop::canonicalJson(writtenGroups(groups));
}

std::string answerText(const Answer& answer) {
    return coop::canonicalJson({{"format", kAnswerFormat},
                                {"employer", answer.employer},
                                {"invitation", answer.invitation},
                                {"territory", answer.territory},
                                {"recipient", answer.recipient},
                                {"questions", answer.questions},
                                {"made_on", answer.madeOn},
                                {"expires", answer.expires},
                                {"headcount", answer.headcount()},
                                {"groups", writtenGroups(answer.groups)}});
}

Result<std::vector<Group>> parseGroups(std::string_view text) {
    const auto list = parseJson(text);
    return list ? groupsIn(*list) : fail(list.error());
}

Result<Answer> parseAnswer(std::string_view text) {
    const auto document = parseJson(text);
    if (!document) return fail(document.error());
    StrictObject object(*document, "");
    if (object.text("format") != kAnswerFormat) return fail(Error::Code::Malformed, clause("sealed.not-an-answer"));
    Answer answer{.employer = object.text("employer"),
                  .invitation = object.text("invitation", 64),
                  .territory = object.text("territory", 64),
                  .recipient = object.text("recipient", 64),
                  .madeOn = object.text("made_on", 10),
                  .expires = object.text("expires", 10)};
    for (const json& hash : object.array("questions"))
        if (hash.is_string()) answer.questions.push_back(hash.get<std::string>());
    const int headcount = object.integer("headcount", 0, 100'000'000);
    const json groups = object.member("groups");
    if (auto read = object.finish(); !read) return fail(read.error());
    auto parsed = groupsIn(groups);
    if (!parsed) return fail(parsed.error());
    answer.groups = std::move(*parsed);
    if (answer.headcount() != headcount) return fail(Error::Code::Malformed, clause("sealed.damaged"));
    return answer;
}

Status checkAnswer(const Answer& answer, const Invitation& invitation, std::string_view today) {
    const auto refuse = [](const char* id) { return fail(Error::Code::Mismatch, clause(id)); };
    if (answer.territory != invitation.territoryHash) return refuse("sealed.other-territory");
    if (answer.recipient != invitation.recipient) return refuse("sealed.other-key");
    if (answer.employer != invitation.employer)
        return fail(Error::Code::Mismatch, clause("sealed.other-company", answer.employer));
    if (answer.questions != hashesOf(invitation.questions)) return refuse("sealed.other-questions");
    if (answer.invitation != hashOf(invitation)) return refuse("sealed.other-invitation");
    if (today > answer.expires || answer.expires != invitation.expires)
        return fail(Error::Code::OutOfRange, clause("sealed.expired", answer.expires));
    return {};
}

std::vector<coop::CellContribution> cellsFor(const Answer& answer, const coop::AlgorithmDocument& question, int employer) {
    std::vector<coop::CellContribution> cells;
    for (const Group& group : tableOf(answer.groups, question))
        cells.push_back({.employer = employer, .key = group.key, .sums = asCellSums(group.sums)});
    return cells;
}

}  // namespace kabar::sealed
