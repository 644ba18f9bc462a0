// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/sealed_answers.h"

#include "core/base/json.h"
#include "core/base/state_folder.h"
#include "core/coop/shipped_algorithms.h"
#include "core/rounds/ask.h"
#include "core/store/about_store.h"
#include "core/store/coop_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kabar::rounds {

namespace {

using coop::AlgorithmDocument;

Result<std::vector<AlgorithmDocument>> questionsOf(const node::Cooperative& cooperative) {
    std::vector<AlgorithmDocument> questions;
    const auto superseded = coop::superseded(cooperative.algorithms, cooperative.reviewers);
    for (const coop::SignedAlgorithm& algorithm : cooperative.algorithms) {
        if (superseded.contains(algorithm.hash)) continue;
        auto document = coop::parseAlgorithm(algorithm.document);
        if (!document) return fail(document.error());
        questions.push_back(std::move(*document));
    }
    if (questions.empty()) questions = coop::shippedAlgorithms();
    std::ranges::sort(questions, {}, &AlgorithmDocument::name);
    return questions;
}

Result<std::string> titleOf(Records& records) {
    std::string title;
    auto read = records.read([&](sqlite::Database& database) -> Status {
        auto about = store::loadAbout(database);
        if (about) title = about->title;
        return about ? Status() : fail(about.error());
    });
    return read ? Result<std::string>(title) : fail(read.error());
}

bool stillHolds(const sealed::Invitation& earlier, const sealed::Invitation& wanted) {
    return earlier.questions == wanted.questions && earlier.territoryHash == wanted.territoryHash &&
           earlier.recipient == wanted.recipient && earlier.expires >= wanted.madeOn;
}

const node::Employer* named(const node::Cooperative& cooperative, const std::string& name) {
    const auto at = std::ranges::find(cooperative.employers, name, &node::Employer::name);
    return at == cooperative.employers.end() ? nullptr : &*at;
}

Status addCompany(Records& records, const std::string& name) {
    return records.keep(session::Domain::Employers, [name](sqlite::Database& database) -> Status {
        const auto id = store::addEmployer(database, {.name = name, .source = sealed::sourceOf(name)});
        return id ? Status() : fail(id.error());
    });
}

/// The permissions that go with the sealed file, in the file and on this machine.
Status recordConsent(Records& records, std::int64_t id, const sealed::Answer& answer, const Clock& clock) {
    return records.keep(
        session::Domain::Employers | session::Domain::Audit, [id, answer, clock](sqlite::Database& database) -> Status {
            for (const std::string& hash : answer.questions)
                if (auto saved = store::savePermission(database, id, hash, true, clock); !saved) return saved;
            return store::appendAudit(
                database,
                {{.at = iso8601(clock()),
                  .actor = answer.employer,
                  .kind = coop::AuditKind::Received,
                  .algorithmHash = "",
                  .detail = jsonText(
                      {{"employees", answer.headcount()}, {"prepared", answer.madeOn}, {"questions", answer.questions}})}});
        });
}

/// Of those invited, the one that this file answers for; otherwise the error of the last one tried.
Result<std::string> addresseeOf(const sealed::Inbox& inbox, const node::Cooperative& cooperative, const std::string& file,
                                const std::string& today) {
    Error last{.code = Error::Code::NotFound, .clause = clause("sealed.nobody-invited")};
    for (const node::Employer& employer : cooperative.employers) {
        if (!employer.sealed || employer.sealed->invitation.empty()) continue;
        sealed::Invited invited = *employer.sealed;
        invited.answer = file;
        if (const auto answer = inbox.opened(invited, today); answer)
            return employer.name;
        else if (last.clause.id != "sealed.expired")
            last = answer.error();
    }
    return fail(last);
}

}  // namespace

Result<sealed::Invitation> inviteCompany(Records& records, const std::string& employer, int days, const Clock& clock) {
    const auto cooperative = readCooperative(records);
    if (!cooperative) return fail(cooperative.error());
    const node::Employer* const known = named(*cooperative, employer);
    if (known && !known->sealed)
        return fail(
            Error{.code = Error::Code::Taken, .clause = clause("sealed.answers-from-rows")}.of("employer", employer));
    const sealed::Inbox inbox(stateFolder(), cooperative->workshop);
    auto questions = questionsOf(*cooperative);
    if (!questions) return fail(questions.error());
    auto title = titleOf(records);
    if (!title) return fail(title.error());
    const auto key = inbox.recipient();
    if (!key) return fail(key.error());
    auto invitation = sealed::makeInvitation(employer, std::move(*title), cooperative->territory, std::move(*questions),
                                             key->publicKey, clock(), days);
    if (!invitation) return invitation;
    if (const auto before = inbox.of(employer); before && *before && known)
        if (auto earlier = sealed::parseInvitation((*before)->invitation); earlier && stillHolds(*earlier, *invitation))
            return earlier;
    // First the invitation, so that whoever hears of the new employer finds it.
    if (auto kept = inbox.keep({.employer = employer, .invitation = sealed::invitationText(*invitation)}); !kept)
        return fail(kept.error());
    if (known) return invitation;
    if (auto added = addCompany(records, employer); !added) {
        (void)inbox.remove(employer);
        return fail(added.error());
    }
    return invitation;
}

Result<sealed::Answer> receiveAnswer(Records& records, const std::string& employer, const std::string& file,
                                     const Clock& clock) {
    const auto cooperative = readCooperative(records);
    if (!cooperative) return fail(cooperative.error());
    const sealed::Inbox inbox(stateFolder(), cooperative->workshop);
    const std::string today = sealed::dayOf(clock());
    const auto name = employer.empty() ? addresseeOf(inbox, *cooperative, file, today) : Result<std::string>(employer);
    if (!name) return fail(name.error());
    const node::Employer* const known = named(*cooperative, *name);
    if (!known)
        return fail(Error{.code = Error::Code::NotFound, .clause = clause("command.no-employer")}.of("employer", *name));
    auto answer = inbox.receive(*name, file, clock());
    if (!answer) return answer;
    if (known->sealed && known->sealed->hasReturned()) return answer;
    if (auto recorded = recordConsent(records, known->id, *answer, clock); !recorded) {
        (void)inbox.forgetAnswer(*name);
        return fail(recorded.error());
    }
    return answer;
}

std::vector<std::string> notReturned(std::span<const node::Employer> employers) {
    std::vector<std::string> names;
    for (const node::Employer& employer : employers)
        if (employer.sealed && !employer.sealed->hasReturned()) names.push_back(employer.name);
    return names;
}

}  // namespace kabar::rounds
