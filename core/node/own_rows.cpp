// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/own_rows.h"

#include "core/node/row_source.h"
#include "core/node/source_rule.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <utility>
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

/// Degrees times 10^4: some 11 m, so that coordinates written with fewer digits are the same.
using Home = std::pair<long, long>;

/// The homes that one person of these alone has: those of a whole town, or of a couple, tell nobody apart. One that is known
/// by its street or commune alone is no home of anybody's.
std::set<Home> homesOfOne(std::span<const coop::CommuteRecord> records) {
    std::map<Home, int> counts;
    for (const coop::CommuteRecord& each : records)
        if (each.homeResolution == coop::CommuteRecord::kAnyResolution)
            ++counts[{std::lround(each.home.latitude * 1e4), std::lround(each.home.longitude * 1e4)}];
    std::set<Home> homes;
    for (const auto& [home, count] : counts)
        if (count == 1) homes.insert(home);
    return homes;
}

/// Whether so many of `rows` rows live in homes of others that it is no chance.
bool areTooMany(std::size_t shared, std::size_t rows) {
    return shared >= kLeastSharedHomes && static_cast<double>(shared) >= kSharedHomes * static_cast<double>(rows);
}

Error notOwn(const Employer& other, const SourceLocation& own) {
    return Error{.code = Error::Code::Mismatch, .clause = clause("rows.other-employers"), .file = own.path.string()}.of(
        "employer", other.name);
}

}  // namespace

Status checkOwnRows(const Employer& employer, std::span<const coop::CommuteRecord> records, const Cooperative& cooperative,
                    std::stop_token stop) {
    const auto own = parseLocation(employer.source, cooperative.folder);
    if (!own) return fail(own.error());
    const auto homes = homesOfOne(records);
    std::set<Home> known;  // of `homes`, those that others have too
    const Employer* nearest = nullptr;
    std::size_t most = 0;
    for (const Employer& other : cooperative.employers) {
        if (other.name == employer.name || other.sealed) continue;
        const auto theirs = parseLocation(other.source, cooperative.folder);
        if (!theirs || (other.fromElsewhere && !mayOpen(*theirs, cooperative.folder))) continue;
        if (areOneFile(*own, *theirs)) return fail(notOwn(other, *own));
        const auto reading = readEmployer(other, cooperative.folder, cooperative.territory, stop);
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        if (!reading) continue;
        std::vector<Home> shared;
        std::ranges::set_intersection(homes, homesOfOne(reading->records), std::back_inserter(shared));
        if (areTooMany(shared.size(), std::min(records.size(), reading->records.size()))) return fail(notOwn(other, *own));
        known.insert(shared.begin(), shared.end());
        if (shared.size() > most) most = shared.size(), nearest = &other;
    }
    return nearest && areTooMany(known.size(), records.size()) ? fail(notOwn(*nearest, *own)) : Status();
}

}  // namespace kabar::node
