// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/participant_store.h"

#include "core/store/row_reader.h"
#include "core/store/rows.h"

namespace kabar::store {

using workshop::Participant;

namespace {

Result<Participant> readParticipant(const Statement& row) {
    RowReader reader(row, "participant");
    Participant participant{.id = reader.id(0),
                            .name = reader.words(1, "name"),
                            .organisation = reader.text(2, "organisation"),
                            .skills = reader.text(3, "skills"),
                            .experience = reader.text(4, "experience"),
                            .brings = reader.text(5, "brings"),
                            .registered = reader.flag(6, "registered"),
                            .present = reader.flag(7, "present")};
    if (auto read = reader.finish(); !read) return fail(read.error());
    return participant;
}

}  // namespace

Result<std::vector<Participant>> loadParticipants(Database& database) {
    return rowsOf(
        database.prepare(
            "SELECT id, name, organisation, skills, experience, brings, registered, present FROM participant ORDER BY id"),
        readParticipant);
}

Status saveParticipant(Database& database, Participant& participant) {
    if (auto valid = validate(participant); !valid) return valid;
    const auto& p = participant;
    if (p.id == 0) {
        auto added = database.run(
            "INSERT INTO participant (name, organisation, skills, experience, brings, registered, present) VALUES (?, ?, ?, "
            "?, ?, ?, ?)",
            p.name, p.organisation, p.skills, p.experience, p.brings, p.registered, p.present);
        if (added) participant.id = database.lastInsertId();
        return added;
    }
    auto changed = database.run(
        "UPDATE participant SET name = ?, organisation = ?, skills = ?, experience = ?, brings = ?, registered = ?, present "
        "= ? "
        "WHERE id = ?",
        p.name, p.organisation, p.skills, p.experience, p.brings, p.registered, p.present, p.id);
    return changed ? expectChanged(database, "participant", p.id) : changed;
}

Status removeParticipant(Database& database, std::int64_t id) {
    return removeRow(database, "participant", id);
}

}  // namespace kabar::store
