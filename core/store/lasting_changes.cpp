// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lasting_changes.h"

#include <sqlite3.h>

#include <memory>
#include <string_view>

namespace kabar::store {

Status refuseWhatIsNotForUndoing(const std::vector<unsigned char>& changes) {
    sqlite3_changeset_iter* raw = nullptr;
    auto* data = const_cast<unsigned char*>(changes.data());  // SQLite reads it only
    if (sqlite3changeset_start(&raw, static_cast<int>(changes.size()), data) != SQLITE_OK)
        return fail(Error::Code::Internal, clause("undo.unreadable"));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(raw,
                                                                                                 &sqlite3changeset_finalize);
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(raw, &name, &columns, &operation, &indirect);
        const std::string_view table(name);
        if (table == "audit" || ((table == "released_table" || table == "study") && operation == SQLITE_INSERT))
            return fail(Error::Code::Mismatch, clause("undo.consent-withdrawn"));
    }
    return {};
}

}  // namespace kabar::store
