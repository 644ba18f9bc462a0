// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/given_answers.h"

#include "core/base/input_file.h"
#include "core/coop/signing.h"
#include "core/coop/strict_json.h"
#include "core/sealed/own_file.h"
#include "core/text/names.h"

namespace kabar::sealed {

namespace {
constexpr std::string_view kGivenFormat = "kabar given answer 1";
}

std::filesystem::path GivenAnswers::fileOf(const std::string& employer) const {
    return m_folder / (coop::hashOf(std::string_view(text::plainName(employer))) + ".json");
}

Result<std::optional<GivenAnswers::Given>> GivenAnswers::given(const std::string& employer) const {
    const std::filesystem::path path = fileOf(employer);
    const auto text = readInput(path);
    if (!text && text.error().code == Error::Code::NotFound) return std::nullopt;
    if (!text) return fail(text.error());
    const auto document = parseJson(*text);
    if (!document) return fail(Error(document.error()).in(path.string()));
    coop::StrictObject object(*document, "");
    (void)object.text("format");
    Given given{.plan = object.text("plan", 64), .madeOn = object.text("made_on", 10), .groups = {}};
    const nlohmann::json groups = object.member("groups");
    if (auto read = object.finish(); !read) return fail(Error(read.error()).in(path.string()));
    auto parsed = parseGroups(groups.dump());
    if (!parsed) return fail(Error(parsed.error()).in(path.string()));
    given.groups = std::move(*parsed);
    return given;
}

Status GivenAnswers::remember(const std::string& employer, const Given& given) const {
    return writeOwnFile(fileOf(employer),
                        coop::canonicalJson({{"format", kGivenFormat},
                                             {"plan", given.plan},
                                             {"made_on", given.madeOn},
                                             {"groups", nlohmann::json::parse(groupsText(given.groups))}}));
}

Result<GivenAnswers::Prepared> GivenAnswers::prepare(const Invitation& invitation, std::span<const Person> persons, Time now,
                                                     Earlier earlier) const {
    if (dayOf(now) > invitation.expires) return fail(Error::Code::OutOfRange, clause("sealed.expired", invitation.expires));
    const auto cutting = cuttingFor(invitation.questions);
    if (!cutting) return fail(cutting.error());
    auto groups = cutIntoGroups(persons, *cutting);
    if (!groups) return fail(groups.error());
    Given fresh{.plan = planOf(invitation), .madeOn = dayOf(now), .groups = std::move(*groups)};
    if (earlier == Earlier::Repeat) {
        auto before = given(invitation.employer);
        if (!before) return fail(before.error());
        if (*before && (*before)->plan != fresh.plan)
            return fail(Error::Code::Refused, clause("sealed.answered-otherwise", (*before)->madeOn));
        if (*before) {
            const bool repeats = (*before)->groups != fresh.groups;
            return Prepared{answerTo(invitation, std::move((*before)->groups), std::move((*before)->madeOn)), repeats};
        }
    }
    if (auto kept = remember(invitation.employer, fresh); !kept) return fail(kept.error());
    return Prepared{answerTo(invitation, std::move(fresh.groups), std::move(fresh.madeOn)), false};
}

}  // namespace kabar::sealed
