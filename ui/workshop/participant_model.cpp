// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/participant_model.h"

#include "core/session/participant_verbs.h"
#include "ui/async/qt_text.h"

namespace kabar::ui {

using workshop::Participant;

QVariant ParticipantModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Participant& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Id:
            return static_cast<qlonglong>(row.id);
        case Name:
            return QString::fromStdString(row.name);
        case Organisation:
            return QString::fromStdString(row.organisation);
        case Skills:
            return QString::fromStdString(row.skills);
        case Experience:
            return QString::fromStdString(row.experience);
        case Brings:
            return QString::fromStdString(row.brings);
        case Registered:
            return row.registered;
        case Present:
            return row.present;
        default:
            return {};
    }
}

QHash<int, QByteArray> ParticipantModel::roleNames() const {
    return {{Id, "participantId"},      {Name, "name"},     {Organisation, "organisation"}, {Skills, "skills"},
            {Experience, "experience"}, {Brings, "brings"}, {Registered, "registered"},     {Present, "present"}};
}

void ParticipantModel::reload() {
    replace(m_rows, rows(&session::Room::participants));
}

bool ParticipantModel::save(int row, const QVariantMap& fields) {
    Participant participant = row < 0 || row >= count() ? Participant{} : m_rows[static_cast<std::size_t>(row)];
    participant.name = textOf(fields, "name");
    participant.organisation = textOf(fields, "organisation");
    participant.skills = textOf(fields, "skills");
    participant.experience = textOf(fields, "experience");
    participant.brings = textOf(fields, "brings");
    participant.registered = fields.value(QStringLiteral("registered")).toBool();
    participant.present = fields.value(QStringLiteral("present")).toBool();
    return hand([&](session::Session& session) { return session::saveParticipant(session, participant); });
}

bool ParticipantModel::setPresent(int row, bool present) {
    if (row < 0 || row >= count()) return false;
    Participant participant = m_rows[static_cast<std::size_t>(row)];
    participant.present = present;
    return hand([&](session::Session& session) { return session::savePresence(session, participant); });
}

bool ParticipantModel::remove(int row) {
    if (row < 0 || row >= count()) return false;
    const std::int64_t id = m_rows[static_cast<std::size_t>(row)].id;
    return hand([&](session::Session& session) { return session::removeParticipant(session, id); });
}

QStringList ParticipantModel::namesLike(const QString& typed, int most) const {
    const QString wanted = folded(typed.trimmed());
    QStringList names;
    for (const bool present : {true, false})
        for (const Participant& each : m_rows) {
            const QString name = QString::fromStdString(each.name);
            if (!wanted.isEmpty() && folded(name) == wanted) return {};
            if (each.present == present && names.size() < most && folded(name).contains(wanted)) names << name;
        }
    return names;
}

}  // namespace kabar::ui
