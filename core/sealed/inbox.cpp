// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/inbox.h"

#include "core/base/input_file.h"
#include "core/coop/signing.h"
#include "core/coop/strict_json.h"
#include "core/sealed/own_file.h"

#include <cerrno>
#include <system_error>

namespace kabar::sealed {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kInvitedFormat = "kabar invited company 1";
constexpr std::string_view kEnding = ".invited.json";

Result<Invited> readInvited(const fs::path& path) {
    const auto text = readInput(path);
    if (!text) return fail(text.error());
    const auto document = parseJson(*text);
    if (!document) return fail(Error(document.error()).in(path.string()));
    constexpr std::size_t kLong = 1U << 30U;
    coop::StrictObject object(*document, "");
    (void)object.text("format");
    Invited invited{.employer = object.text("employer"), .invitation = object.text("invitation", kLong)};
    if (object.has("answer")) invited.answer = object.text("answer", kLong);
    if (object.has("returned_at")) invited.returnedAt = object.text("returned_at", 40);
    if (auto read = object.finish(); !read) return fail(Error(read.error()).in(path.string()));
    return invited;
}

}  // namespace

Inbox::Inbox(const fs::path& stateFolder, std::string_view workshop)
    : m_folder(stateFolder / "sealed" / coop::hashOf(workshop).substr(0, 32)) {}

fs::path Inbox::fileFor(std::string_view employer) const {
    return m_folder / (coop::hashOf(employer) + std::string(kEnding));
}

Result<BoxKey> Inbox::recipient() const {
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (!error) fs::permissions(m_folder, fs::perms::owner_all, error);
    if (error) return fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = m_folder.string()});
    return readOrMakeBoxKey(m_folder / "recipient.key");
}

Result<std::optional<Invited>> Inbox::of(std::string_view employer) const {
    auto invited = readInvited(fileFor(employer));
    if (invited) return std::optional(std::move(*invited));
    if (invited.error().code == Error::Code::NotFound) return std::nullopt;
    return fail(invited.error());
}

std::vector<Invited> Inbox::all() const {
    std::vector<Invited> all;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        if (!entry->path().string().ends_with(kEnding)) continue;
        if (auto invited = readInvited(entry->path())) all.push_back(std::move(*invited));
    }
    return all;
}

Status Inbox::keep(const Invited& invited) const {
    nlohmann::json object{{"format", kInvitedFormat}, {"employer", invited.employer}, {"invitation", invited.invitation}};
    if (invited.hasReturned()) object["answer"] = invited.answer;
    if (invited.hasReturned()) object["returned_at"] = invited.returnedAt;
    return writeOwnFile(fileFor(invited.employer), coop::canonicalJson(object));
}

Status Inbox::forgetAnswer(std::string_view employer) const {
    auto invited = of(employer);
    if (!invited) return fail(invited.error());
    if (!*invited || !(*invited)->hasReturned()) return {};
    (*invited)->answer.clear();
    return keep(**invited);
}

Status Inbox::remove(std::string_view employer) const {
    std::error_code error;
    fs::remove(fileFor(employer), error);
    if (!error) return {};
    return fail(Error{.code = Error::Code::Unwritable, .clause = clauseOf(error), .file = fileFor(employer).string()});
}

Result<Answer> Inbox::opened(const Invited& invited, std::string_view today) const {
    const auto key = readBoxKey(m_folder / "recipient.key");
    if (!key) return fail(key.error());
    const auto content = openedText(invited.answer, *key);
    if (!content) return fail(content.error());
    auto answer = parseAnswer(*content);
    if (!answer) return answer;
    const auto invitation = parseInvitation(invited.invitation);
    if (!invitation) return fail(invitation.error());
    if (auto fits = checkAnswer(*answer, *invitation, today); !fits) return fail(fits.error());
    return answer;
}

Status Inbox::isNew(const Answer& answer, const Invited& invited, std::string_view today) const {
    for (const Invited& other : all()) {
        if (!other.hasReturned()) continue;
        const auto theirs = opened(other, today);
        if (!theirs) continue;
        if (other.employer == invited.employer && *theirs != answer)
            return fail(Error::Code::Taken, clause("sealed.answered-before", other.returnedAt.substr(0, 10)));
        if (other.employer != invited.employer && theirs->groups == answer.groups)
            return fail(Error::Code::Mismatch, clause("sealed.same-as", other.employer));
    }
    return {};
}

Result<Answer> Inbox::receive(std::string_view employer, std::string_view file, Time now) const {
    auto invited = of(employer);
    if (!invited) return fail(invited.error());
    if (!*invited) return fail(Error::Code::NotFound, clause("sealed.not-invited", employer));
    Invited returned = **invited;
    returned.answer = file;
    const std::string today = dayOf(now);
    auto answer = opened(returned, today);
    if (!answer) return answer;
    if (auto fresh = isNew(*answer, returned, today); !fresh) return fail(fresh.error());
    if ((*invited)->hasReturned()) return answer;
    returned.returnedAt = iso8601(now);
    if (auto kept = keep(returned); !kept) return fail(kept.error());
    return answer;
}

std::vector<std::string> Inbox::forgetExpired(std::string_view today) const {
    std::vector<std::string> forgotten;
    for (const Invited& invited : all()) {
        if (!invited.hasReturned()) continue;
        const auto invitation = parseInvitation(invited.invitation);
        if (invitation && today <= invitation->expires) continue;
        if (forgetAnswer(invited.employer)) forgotten.push_back(invited.employer);
    }
    return forgotten;
}

}  // namespace kabar::sealed
