// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/about_store.h"

#include "core/store/row_reader.h"

namespace kabar::store {

Result<About> loadAbout(const Database& database) {
    auto rows =
        rowsOf(database.prepare("SELECT title, seed, created_at FROM workshop"), [](const Statement& row) -> Result<About> {
            RowReader reader(row, "workshop");
            About about{.title = reader.text(0, "title"),
                        .seed = reader.integer(1, "seed"),
                        .createdAt = reader.text(2, "created_at", 40)};
            if (auto read = reader.finish(); !read) return fail(read.error());
            return about;
        });
    if (!rows) return fail(Error(rows.error()).in(database.path()));
    if (!rows->empty()) return std::move(rows->front());
    return fail(Error::Code::NotAWorkshop, clause("workshop.no-title"));
}

Status saveTitle(Database& database, std::string_view title) {
    return database.run("UPDATE workshop SET title = ?", title);
}

Result<std::vector<Provenance>> loadProvenance(const Database& database) {
    return rowsOf(database.prepare("SELECT at, what, detail FROM provenance ORDER BY id"),
                  [](const Statement& row) -> Result<Provenance> {
                      RowReader reader(row, "provenance");
                      Provenance line{.at = reader.text(0, "at", 40),
                                      .what = reader.text(1, "what"),
                                      .detail = reader.text(2, "detail")};
                      if (auto read = reader.finish(); !read) return fail(read.error());
                      return line;
                  });
}

Status noteProvenance(Database& database, const Provenance& line) {
    return database.run("INSERT INTO provenance (at, what, detail) VALUES (?, ?, ?)", line.at, line.what, line.detail);
}

}  // namespace kabar::store
