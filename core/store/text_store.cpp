// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_store.h"

namespace kabar::store {

Status saveText(Database& database, std::string_view document, std::string_view field, std::string_view text) {
    if (text.empty()) return database.run("DELETE FROM text_field WHERE document = ? AND field = ?", document, field);
    return database.run(
        "INSERT INTO text_field (document, field, text) VALUES (?, ?, ?)"
        " ON CONFLICT (document, field) DO UPDATE SET text = excluded.text",
        document, field, text);
}

Result<TextFields> loadTexts(const Database& database, std::string_view document) {
    auto rows = database.prepare("SELECT field, text FROM text_field WHERE document = ?");
    if (!rows) return fail(rows.error());
    rows->bind(document);
    TextFields fields;
    for (;;) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return fields;
        fields.emplace(rows->text(0), rows->text(1));
    }
}

}  // namespace kabar::store
