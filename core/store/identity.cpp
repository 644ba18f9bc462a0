// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include <algorithm>

namespace kabar::store {

namespace {

bool isIdentity(std::string_view text) {
    return text.size() == 32 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace

Result<std::string> identityOf(const Database& database) {
    auto row = database.prepare("SELECT identity FROM workshop WHERE id = 1");
    if (!row) return fail(row.error());
    const auto there = row->step();
    if (!there) return fail(there.error());
    const std::string identity = *there ? row->text(0) : std::string();
    if (isIdentity(identity)) return identity;
    return fail(Error{.code = Error::Code::NotAWorkshop, .clause = clause("file.no-identity"), .file = database.path()});
}

Status setIdentity(Database& database, std::string_view identity) {
    if (!isIdentity(identity)) return fail(Error::Code::Internal, clause("file.no-identity"));
    return database.run("UPDATE workshop SET identity = ?", identity);
}

Status beginHistory(Database& database) {
    return database.run("UPDATE revision SET number = 0, mark = (SELECT substr(identity, 1, 16) FROM workshop)");
}

}  // namespace kabar::store
