// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workshop_file.h"
#include "ui/workspace/workspace.h"

#include <functional>
#include <string>
#include <utility>

/// What a test does to the open workshop and no page can.
namespace kabar::test {

/// One transaction; back once the window has been told.
inline bool put(ui::Workspace& workspace, session::Domains domains, session::Work work) {
    return workspace.finish(workspace.session()->write(session::Urgency::Edit, domains, std::move(work)));
}

/// The same with the whole file.
inline bool putFile(ui::Workspace& workspace, session::Domains domains, std::function<Status(store::WorkshopFile&)> work) {
    return workspace.finish(workspace.session()->writeFile(session::Urgency::Edit, domains, std::move(work)));
}

/// What `reading`, a function of the store, gives of the file itself.
template <class Reading>
auto from(ui::Workspace& workspace, Reading reading) {
    decltype(reading(std::declval<sqlite::Database&>())) read = fail(Error::Code::NotFound, {});
    const Status done = workspace.session()->read([&](sqlite::Database& database) -> Status {
        read = reading(database);
        return {};
    });
    if (!done) read = fail(done.error());
    return read;
}

/// What the file itself says: the first column of the first row; −1 when it cannot be read.
inline std::int64_t number(ui::Workspace& workspace, const std::string& sql) {
    std::int64_t read = -1;
    const Status done = workspace.session()->read([&](sqlite::Database& database) -> Status {
        const auto value = database.integer(sql);
        if (!value) return fail(value.error());
        read = *value;
        return {};
    });
    return done ? read : -1;
}

}  // namespace kabar::test
