// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/own_rows.h"

#include "core/node/row_fingerprint.h"
#include "core/node/row_source.h"
#include "core/node/source_rule.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace kabar::node {

namespace fs = std::filesystem;

namespace {

bool haveSameBytes(const fs::path& a, const fs::path& b) {
    std::error_code error;
    const auto size = fs::file_size(a, error);
    if (error || size == 0 || size != fs::file_size(b, error) || error) return false;
    std::ifstream first(a, std::ios::binary), second(b, std::ios::binary);
    using Bytes = std::istreambuf_iterator<char>;
    return first && second && std::equal(Bytes(first), Bytes(), Bytes(second), Bytes());
}

bool areOneFile(const SourceLocation& a, const SourceLocation& b) {
    if (!a.table.empty() && !b.table.empty() && a.table != b.table) return false;
    std::error_code error;
    return fs::equivalent(a.path, b.path, error) || haveSameBytes(a.path, b.path);
}

using Records = std::vector<coop::CommuteRecord>;

/// Takes a value out of both where one of them never says it.
template <class Value>
void forgetUnshared(Records& a, Records& b, Value coop::CommuteRecord::* value, const Value& nothing = {}) {
    const auto isSaid = [&](const coop::CommuteRecord& each) { return each.*value != nothing; };
    if (std::ranges::any_of(a, isSaid) && std::ranges::any_of(b, isSaid)) return;
    for (Records* records : {&a, &b})
        for (coop::CommuteRecord& each : *records) each.*value = nothing;
}

/// Compared by what both say of a person, wherever their mappings place the site.
bool shareTheirRows(Records a, Records b) {
    using coop::CommuteRecord;
    forgetUnshared(a, b, &CommuteRecord::arrivalMinute);
    forgetUnshared(a, b, &CommuteRecord::departureMinute);
    forgetUnshared(a, b, &CommuteRecord::mode);
    forgetUnshared(a, b, &CommuteRecord::hasCar);
    forgetUnshared(a, b, &CommuteRecord::hasLicence);
    forgetUnshared(a, b, &CommuteRecord::remoteDays);
    for (Records* records : {&a, &b})
        for (CommuteRecord& each : *records) each.work = {};
    std::vector<std::string> both;
    std::ranges::set_intersection(linesOf(a), linesOf(b), std::back_inserter(both));
    const auto smaller = std::min(a.size(), b.size());
    return smaller > 0 && static_cast<double>(both.size()) >= kSharedRows * static_cast<double>(smaller);
}

}  // namespace

Status checkOwnRows(const Employer& employer, std::span<const coop::CommuteRecord> records, const Cooperative& cooperative,
                    std::stop_token stop) {
    const auto own = parseLocation(employer.source, cooperative.folder);
    if (!own) return fail(own.error());
    const Records persons(records.begin(), records.end());
    for (const Employer& other : cooperative.employers) {
        if (other.name == employer.name) continue;
        const auto theirs = parseLocation(other.source, cooperative.folder);
        if (!theirs || (other.fromElsewhere && !mayOpen(*theirs, cooperative.folder))) continue;
        bool areTheirs = areOneFile(*own, *theirs);
        if (!areTheirs) {
            const auto reading = readEmployer(other, cooperative.folder, cooperative.territory, stop);
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
            areTheirs = reading && shareTheirRows(persons, reading->records);
        }
        if (areTheirs)
            return fail(
                Error{.code = Error::Code::Mismatch, .clause = clause("rows.other-employers"), .file = own->path.string()}
                    .of("employer", other.name));
    }
    return {};
}

}  // namespace kabar::node
