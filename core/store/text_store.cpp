// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_store.h"

#include "core/store/row_reader.h"

#include <iterator>

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
    if (rows) rows->bind(document);
    auto fields = rowsOf(std::move(rows), [](const Statement& row) -> Result<TextFields::value_type> {
        RowReader reader(row, "text_field");
        TextFields::value_type field{reader.text(0, "field"), reader.text(1, "text")};
        if (auto read = reader.finish(); !read) return fail(read.error());
        return field;
    });
    if (!fields) return fail(Error(fields.error()).in(database.path()));
    return TextFields(std::make_move_iterator(fields->begin()), std::make_move_iterator(fields->end()));
}

}  // namespace kabar::store
