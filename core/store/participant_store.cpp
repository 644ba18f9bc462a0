// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/participant_store.h"

#include "core/store/rows.h"

namespace kabar::store {

using workshop::Participant;

Result<std::vector<Participant>> loadParticipants(Database& database) {
    auto rows = database.prepare(
        "SELECT id, name, organisation, skills, experience, brings, registered, present FROM participant ORDER BY id");
    if (!rows) return fail(rows.error());
    std::vector<Participant> participants;
    while (true) {
        const auto more = rows->step();
        if (!more) return fail(more.error());
        if (!*more) return participants;
        participants.push_back({.id = rows->integer(0),
                                .name = rows->text(1),
                                .organisation = rows->text(2),
                                .skills = rows->text(3),
                                .experience = rows->text(4),
                                .brings = rows->text(5),
                                .registered = rows->integer(6) != 0,
                                .present = rows->integer(7) != 0});
    }
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
