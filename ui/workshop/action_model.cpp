// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/action_model.h"

#include "core/session/action_verbs.h"

#include <QDate>

namespace kabar::ui {

using workshop::Action;

namespace {

QDate qDate(const std::chrono::year_month_day& day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace

QVariant ActionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Action& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Id:
            return static_cast<qlonglong>(row.id);
        case Text:
            return QString::fromStdString(row.text);
        case Kind:
            return QString::fromStdString(row.kind);
        case Owner:
            return QString::fromStdString(row.owner);
        case Due:
            return row.due ? qDate(*row.due).toString(QStringLiteral("dd/MM/yyyy")) : QString();
        case State:
            return QString::fromLatin1(name(row.state).data());
        default:
            return {};
    }
}

QHash<int, QByteArray> ActionModel::roleNames() const {
    return {{Id, "actionId"}, {Text, "words"}, {Kind, "kind"}, {Owner, "owner"}, {Due, "due"}, {State, "actionState"}};
}

QStringList ActionModel::kinds() const {
    QStringList list;
    for (const std::string& kind : workshop::actionKinds())
        list << QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    for (const Action& action : m_rows)
        if (const auto own = QString::fromStdString(action.kind); !own.isEmpty() && !list.contains(own)) list << own;
    return list;
}

void ActionModel::reload() {
    replace(m_rows, rows(&session::Room::actions));
}

bool ActionModel::save(int row, const QVariantMap& fields) {
    Action action = row < 0 || row >= count() ? Action{} : m_rows[static_cast<std::size_t>(row)];
    action.text = textOf(fields, "text");
    action.kind = textOf(fields, "kind");
    action.owner = textOf(fields, "owner");
    const auto due = workshop::parseDate(textOf(fields, "due"));
    if (!due) return tell(due.error());
    action.due = *due;
    return hand([&](session::Session& session) { return session::saveAction(session, action); });
}

bool ActionModel::setState(int row, const QString& state) {
    if (row < 0 || row >= count()) return false;
    const auto parsed = workshop::parseActionState(state.toStdString());
    if (!parsed) return tell(parsed.error());
    Action action = m_rows[static_cast<std::size_t>(row)];
    action.state = *parsed;
    return hand([&](session::Session& session) { return session::saveAction(session, action); });
}

bool ActionModel::remove(int row) {
    if (row < 0 || row >= count()) return false;
    const std::int64_t id = m_rows[static_cast<std::size_t>(row)].id;
    return hand([&](session::Session& session) { return session::removeAction(session, id); });
}

bool ActionModel::move(int from, int to) {
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to) return false;
    std::vector<std::int64_t> ids;
    for (const Action& action : m_rows) ids.push_back(action.id);
    const std::int64_t moved = ids[static_cast<std::size_t>(from)];
    ids.erase(ids.begin() + from);
    ids.insert(ids.begin() + to, moved);
    return hand([&](session::Session& session) { return session::reorderActions(session, ids); });
}

}  // namespace kabar::ui
