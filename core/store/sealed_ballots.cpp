// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_ballots.h"

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <set>
#include <string_view>

namespace kabar::store {

namespace {

using Iterator = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;

/// The row's value in `column`: the new one of an insertion, else the old one; nothing where the changeset does not say.
std::optional<std::int64_t> integerIn(sqlite3_changeset_iter* change, int operation, int column) {
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(change, column, &value);
    else
        sqlite3changeset_old(change, column, &value);
    if (!value) return std::nullopt;
    return sqlite3_value_int64(value);
}

Result<std::optional<std::int64_t>> ballotOfOption(Database& database, std::optional<std::int64_t> option) {
    auto row = database.prepare("SELECT ballot_id FROM ballot_option WHERE id = ?");
    if (!row) return fail(row.error());
    const auto there = row->bind(option.value_or(0)).step();
    if (!there) return fail(there.error());
    return *there ? std::optional(row->integer(0)) : std::nullopt;
}

struct Touched {
    std::set<std::int64_t> whole;   ///< ballots added or removed with all they hold
    std::set<std::int64_t> within;  ///< ballots of which something is altered
};

Result<Touched> ballotsIn(Database& database, const std::vector<unsigned char>& changes) {
    sqlite3_changeset_iter* raw = nullptr;
    auto* data = const_cast<unsigned char*>(changes.data());  // SQLite reads it only
    if (sqlite3changeset_start(&raw, static_cast<int>(changes.size()), data) != SQLITE_OK)
        return fail(Error::Code::Internal, clause("workshop.no-undo"));
    const Iterator iterator(raw, &sqlite3changeset_finalize);
    Touched touched;
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(raw, &name, &columns, &operation, &indirect);
        const std::string_view table(name);
        std::optional<std::int64_t> ballot;
        if (table == "ballot" || table == "vote") ballot = integerIn(raw, operation, 0);
        if (table == "ballot_option") {
            ballot = integerIn(raw, operation, 1);
            if (!ballot) {
                const auto found = ballotOfOption(database, integerIn(raw, operation, 0));
                if (!found) return fail(found.error());
                ballot = *found;
            }
        }
        if (ballot) (table == "ballot" && operation != SQLITE_UPDATE ? touched.whole : touched.within).insert(*ballot);
    }
    return touched;
}

}  // namespace

Status refuseSealedBallots(Database& database, const std::vector<unsigned char>& changes) {
    const auto touched = ballotsIn(database, changes);
    if (!touched) return fail(touched.error());
    for (const std::int64_t ballot : touched->within) {
        if (touched->whole.contains(ballot)) continue;
        auto row = database.prepare("SELECT 1 FROM ballot WHERE id = ? AND state <> 'draft'");
        if (!row) return fail(row.error());
        const auto opened = row->bind(ballot).step();
        if (!opened) return fail(opened.error());
        if (*opened) return fail(Error::Code::Mismatch, clause("workshop.voted-since"));
    }
    return {};
}

}  // namespace kabar::store
