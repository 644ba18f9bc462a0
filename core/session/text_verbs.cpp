// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/text_verbs.h"

#include "core/store/about_store.h"

namespace kabar::session {

std::future<Status> writeText(Session& session, std::string document, std::string field, std::string text) {
    return session.edit("brief_text", Domain::Texts,
                        [document = std::move(document), field = std::move(field), text = std::move(text)](
                            sqlite::Database& database) { return store::saveText(database, document, field, text); });
}

std::future<Status> rename(Session& session, std::string title) {
    return session.edit("title", Domain::Meta, [title = std::move(title)](sqlite::Database& database) {
        return store::saveTitle(database, title);
    });
}

}  // namespace kabar::session
