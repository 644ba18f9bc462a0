// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workshop_path.h"

#include "core/report/brief_fields.h"
#include "core/store/text_store.h"

#include <algorithm>

namespace kabar::session {

namespace {

using State = Step::State;

bool mayBeAsked(const node::Employer& employer) {
    return std::ranges::any_of(employer.permissions, [](const auto& permission) { return permission.second; });
}

Step employersStep(const Cooperation& cooperation) {
    int needed = coop::DisclosureRule{}.minEmployers;
    for (const node::Employer& employer : cooperation.employers) needed = std::max(needed, employer.rule.minEmployers);
    const int have = static_cast<int>(std::ranges::count_if(cooperation.employers, mayBeAsked));
    return {StepKind::Employers, have >= needed ? State::Complete : State::Open, have, needed};
}

Step questionsStep(const Snapshot& snapshot, bool employersReady) {
    const int have = static_cast<int>(snapshot.tables.orNothing().size());
    const int need = static_cast<int>(snapshot.cooperation.orNothing().algorithms.size());
    return {StepKind::Questions, have > 0 ? State::Complete : employersReady ? State::Open : State::Locked, have, need};
}

Step studiesStep(const Snapshot& snapshot, bool asked) {
    const int have = static_cast<int>(snapshot.studies.orNothing().size());
    const bool stale = !snapshot.ofOtherTables.empty() || !snapshot.stale.empty();
    const State state = !asked ? State::Locked : have == 0 ? State::Open : stale ? State::Stale : State::Complete;
    return {StepKind::Studies, state, have, static_cast<int>(std::size(study::kFamilies))};
}

Step roomStep(const Snapshot& snapshot) {
    const auto& votes = snapshot.votes.orNothing();
    const int counted =
        static_cast<int>(std::ranges::count_if(votes, [](const auto& each) { return each.second.tally.has_value(); }));
    const bool decided = counted > 0 || !snapshot.room.orNothing().actions.empty();
    return {StepKind::Room, decided ? State::Complete : State::Open, counted, 0};
}

bool isWritten(const Snapshot& snapshot, std::string_view field) {
    const auto& texts = snapshot.texts.orNothing();
    const auto brief = texts.find(store::kBriefTexts);
    return brief != texts.end() && brief->second.contains(field);
}

Step briefStep(const Snapshot& snapshot, bool hasScenarios) {
    namespace field = report::brief_field;
    constexpr std::array kDecided{field::kDecision, field::kAmount, field::kDate};  // what nobody but the room can say
    const int have = static_cast<int>(std::ranges::count_if(kDecided, [&](auto each) { return isWritten(snapshot, each); }));
    const int need = static_cast<int>(kDecided.size());
    return {StepKind::Brief, have == need ? State::Complete : hasScenarios ? State::Open : State::Locked, have, need};
}

}  // namespace

Path pathOf(const Snapshot& snapshot) {
    const Step territory{StepKind::Territory, State::Complete};
    const Step employers = employersStep(snapshot.cooperation.orNothing());
    const Step questions = questionsStep(snapshot, employers.state == State::Complete);
    const Step studies = studiesStep(snapshot, questions.state == State::Complete);
    const bool hasScenarios = !snapshot.scenarios.orNothing().empty();
    const Step scenarios{StepKind::Scenarios, hasScenarios       ? State::Complete
                                              : studies.have > 0 ? State::Open
                                                                 : State::Locked};
    return {territory, employers, questions, studies, scenarios, roomStep(snapshot), briefStep(snapshot, hasScenarios)};
}

const Step* nextStep(const Path& path) {
    const auto next =
        std::ranges::find_if(path, [](const Step& step) { return step.state == State::Open || step.state == State::Stale; });
    return next == path.end() ? nullptr : &*next;
}

int unreviewedTables(const Snapshot& snapshot) {
    const Cooperation& cooperation = snapshot.cooperation.orNothing();
    const auto isUnreviewed = [&](const coop::ReleasedTable& table) {
        const auto question = std::ranges::find(cooperation.algorithms, table.algorithmHash, &coop::SignedAlgorithm::hash);
        return question == cooperation.algorithms.end() || !coop::reviewed(*question, cooperation.reviewers);
    };
    return static_cast<int>(std::ranges::count_if(snapshot.tables.orNothing(), isUnreviewed));
}

}  // namespace kabar::session
