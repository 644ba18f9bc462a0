// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/french.h"
#include "core/store/action_store.h"
#include "core/store/ballot_store.h"
#include "core/store/database.h"
#include "core/store/participant_store.h"
#include "core/store/text_store.h"
#include "core/workspace/brief_readers.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace kabar::workspace {

namespace {

Status readWorkshop(store::Database& database, report::WorkshopFacts& workshop) {
    auto row =
        database.prepare("SELECT w.title, w.seed, w.created_at, coalesce((SELECT name FROM territory), '') FROM workshop w");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    if (!*there)
        return fail(
            Error{.code = Error::Code::Malformed, .detail = "the workshop has no title row", .file = database.path()});
    workshop.title = row->text(0);
    workshop.seed = row->integer(1);
    workshop.date = row->text(2).substr(0, 10);
    workshop.territory = row->text(3);
    workshop.fileName = std::filesystem::path(database.path()).filename().string();
    return {};
}

Status readTexts(store::Database& database, report::BriefInput& input) {
    for (const auto& [document, into] :
         {std::pair(store::kBriefTexts, &input.briefTexts), std::pair(store::kEventTexts, &input.eventTexts),
          std::pair(store::kReportTexts, &input.reportTexts)}) {
        auto texts = store::loadTexts(database, document);
        if (!texts) return fail(texts.error());
        *into = std::move(*texts);
    }
    const auto event = [&](std::string_view label, std::string& into) {
        if (const auto found = input.eventTexts.find(label); found != input.eventTexts.end()) into = found->second;
    };
    event("Titre", input.workshop.title);
    event("Début de l’évènement", input.workshop.date);
    if (const auto date = report::readDate(input.workshop.date)) input.workshop.date = *date;
    event("Lieu", input.workshop.place);
    return {};
}

std::string deedInFrench(const std::string& what) {
    if (what == "demo") return "Territoire de démonstration créé";
    if (what == "fleet/simulated") return "Flotte simulée";
    if (what == "fleet/log") return "Journal de véhicule importé";
    return what;
}

std::string keyInFrench(const std::string& key) {
    static constexpr std::pair<std::string_view, std::string_view> words[]{
        {"employees", "salariés"}, {"employers", "employeurs"}, {"seed", "graine"},     {"vehicles", "véhicules"},
        {"days", "jours"},         {"until", "jusqu’au"},       {"log", "journal"},     {"lines", "lignes"},
        {"frames", "trames"},      {"vehicle", "véhicule"},     {"skipped", "écartées"}};
    for (const auto& [english, french] : words)
        if (key == english) return std::string(french);
    return key;
}

/// `{"seed": 974, "days": 7}` as "graine 974, jours 7"; what is no object stays as it is.
std::string detailInFrench(const std::string& detail) {
    const auto document = nlohmann::json::parse(detail, nullptr, false);
    if (!document.is_object()) return detail;
    std::string text;
    for (const auto& [key, value] : document.items()) {
        auto shown = value.is_string() ? value.get<std::string>() : value.dump();
        if (const auto date = report::readDate(shown)) shown = report::formatDate(*date);
        text += (text.empty() ? "" : ", ") + keyInFrench(key) + " " + shown;
    }
    return text;
}

Status readBallots(store::Database& database, report::BriefInput& input) {
    const auto ballots = store::loadBallots(database);
    if (!ballots) return fail(ballots.error());
    for (const auto& ballot : *ballots) {
        const auto tally = store::loadTally(database, ballot);
        if (!tally) return fail(tally.error());
        report::BallotFacts facts{.id = std::to_string(ballot.id),
                                  .question = ballot.question,
                                  .maxChoices = ballot.maxChoices,
                                  .voters = tally->voters,
                                  .closed = ballot.state == workshop::BallotState::Closed,
                                  .closedAt = ballot.closedAt ? iso8601(*ballot.closedAt) : std::string(),
                                  .options = {}};
        for (const auto& count : tally->counts) facts.options.push_back({count.label, count.votes});
        input.ballots.push_back(std::move(facts));
    }
    return {};
}

}  // namespace

Status readWritten(store::Database& database, report::BriefInput& input) {
    if (auto done = readWorkshop(database, input.workshop); !done) return done;
    input.workshop.place.clear();
    return readTexts(database, input);
}

Status readRoom(store::Database& database, report::BriefInput& input) {
    if (auto done = readWritten(database, input); !done) return done;
    if (auto done = readBallots(database, input); !done) return done;
    const auto people = store::loadParticipants(database);
    if (!people) return fail(people.error());
    for (const auto& person : *people)
        input.people.push_back({person.name, person.organisation, person.skills, person.experience, person.brings,
                                person.registered, person.present});
    const auto actions = store::loadActions(database);
    if (!actions) return fail(actions.error());
    for (const auto& action : *actions)
        input.actions.push_back({std::to_string(action.id), action.text, action.kind, action.owner,
                                 workshop::isoDate(action.due), std::string(workshop::name(action.state))});
    return {};
}

Status readRecords(store::Database& database, report::BriefInput& input) {
    const auto employers = database.integer("SELECT count(*) FROM employer");
    if (!employers) return fail(employers.error());
    input.employers = static_cast<int>(*employers);
    auto log = store::rowsOf(
        database.prepare("SELECT at, what, detail FROM provenance ORDER BY id"), [](const store::Statement& row) {
            return Result<report::ProvenanceFacts>(
                report::ProvenanceFacts{row.text(0), deedInFrench(row.text(1)), detailInFrench(row.text(2))});
        });
    if (!log) return fail(log.error());
    input.provenance = std::move(*log);
    return {};
}

}  // namespace kabar::workspace
