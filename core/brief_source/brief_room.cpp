// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief_source/brief_readers.h"
#include "core/session/workshop_path.h"
#include "core/store/text_store.h"
#include "core/words/moments.h"
#include "core/words/wiki_labels.h"

#include <algorithm>

namespace kabar::brief_source {

namespace {

Status readWorkshop(const Material& material, report::WorkshopFacts& workshop) {
    if (const Error* error = material.snapshot->ground.error()) return fail(*error);
    workshop.title = material.about.title;
    workshop.seed = material.about.seed;
    workshop.date = material.about.createdAt.substr(0, 10);
    workshop.territory = material.snapshot->ground->territory.name;
    workshop.fileName = material.fileName;
    workshop.contentHash = material.contentHash;
    workshop.place.clear();
    return {};
}

Status readTexts(const Material& material, report::BriefInput& input) {
    if (const Error* error = material.snapshot->texts.error()) return fail(*error);
    const session::WrittenTexts& texts = material.snapshot->texts.orNothing();
    for (const auto& [document, into] :
         {std::pair(store::kBriefTexts, &input.briefTexts), std::pair(store::kEventTexts, &input.eventTexts),
          std::pair(store::kReportTexts, &input.reportTexts)}) {
        const auto found = texts.find(document);
        *into = found == texts.end() ? store::TextFields() : found->second;
    }
    const auto event = [&](std::string_view label, std::string& into) {
        if (const auto found = input.eventTexts.find(label); found != input.eventTexts.end()) into = found->second;
    };
    event(words::wiki::kEventTitle, input.workshop.title);
    event(words::wiki::kEventStart, input.workshop.date);
    if (const auto date = words::readDate(input.workshop.date)) input.workshop.date = *date;
    event(words::wiki::kEventPlace, input.workshop.place);
    return {};
}

void readBallots(const Material& material, report::BriefInput& input) {
    for (const auto& ballot : material.snapshot->room.orNothing().ballots) {
        const auto counted = material.tallies.find(ballot.id);
        if (counted == material.tallies.end()) continue;  // made after the count
        const workshop::Tally* tally = &counted->second;
        report::BallotFacts facts{.id = std::to_string(ballot.id),
                                  .question = ballot.question,
                                  .maxChoices = ballot.maxChoices,
                                  .voters = tally->voters,
                                  .closed = ballot.state == workshop::BallotState::Closed,
                                  .closedAt = ballot.closedAt ? iso8601(*ballot.closedAt) : std::string(),
                                  .options = {}};
        for (const auto& count : tally->counts) {
            const auto option = std::ranges::find(ballot.options, count.optionId, &workshop::BallotOption::id);
            const bool standsForOne = option != ballot.options.end() && option->scenario;
            facts.options.push_back(
                {count.label, count.votes, standsForOne ? std::to_string(*option->scenario) : std::string()});
        }
        input.ballots.push_back(std::move(facts));
    }
}

}  // namespace

Status readWritten(const Material& material, report::BriefInput& input) {
    if (auto done = readWorkshop(material, input.workshop); !done) return done;
    return readTexts(material, input);
}

Status readRoom(const Material& material, report::BriefInput& input) {
    if (const Error* error = material.snapshot->room.error()) return fail(*error);
    if (auto done = readWritten(material, input); !done) return done;
    readBallots(material, input);
    const session::Room& room = material.snapshot->room.orNothing();
    for (const auto& person : room.participants)
        input.people.push_back({person.name, person.organisation, person.skills, person.experience, person.brings,
                                person.registered, person.present});
    for (const auto& action : room.actions)
        input.actions.push_back({std::to_string(action.id), action.text, action.kind, action.owner,
                                 workshop::isoDate(action.due), std::string(workshop::name(action.state))});
    return {};
}

void readRecords(const Material& material, report::BriefInput& input) {
    input.employers = static_cast<int>(material.snapshot->cooperation.orNothing().employers.size());
    input.unreviewed = session::unreviewedTables(*material.snapshot);
    for (const store::Provenance& line : material.provenance) input.provenance.push_back({line.at, line.what, line.detail});
}

}  // namespace kabar::brief_source
