// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <vector>

namespace kabar::ui {

/// A list of the room that follows the workshop file: read again whenever the room changed. Rows are updated in place, so
/// that the keyboard's place in the list survives an edit.
class RoomListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY reloaded)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] int count() const { return rowCount({}); }

signals:
    void workspaceChanged();
    void reloaded();

protected:
    /// Reads the snapshot, or empties the list when there is no file.
    virtual void reload() = 0;
    virtual void onChanged(session::Domains domains) {
        if (domains.touches(shown())) reload();
    }
    [[nodiscard]] virtual session::Domains shown() const { return session::Domain::Room; }

    /// What a form sent, trimmed.
    [[nodiscard]] static std::string textOf(const QVariantMap& fields, const char* key) {
        return fields.value(QString::fromLatin1(key)).toString().trimmed().toStdString();
    }
    [[nodiscard]] bool hasFile() const { return m_workspace && m_workspace->hasFile(); }
    /// What a verb of the session gives, `verb(session)`, once it is in the snapshot. False, and told to the person, when it
    /// did not go through.
    template <class Verb>
    bool hand(const Verb& verb) {
        return hasFile() && m_workspace->finish(verb(*m_workspace->session()));
    }
    /// For `return tell(error)`: nothing was handed in.
    bool tell(const Error& error) {
        if (m_workspace) m_workspace->tell(error);
        return false;
    }
    /// The room's rows of one kind, or none with the problem told to the person.
    template <class Row>
    [[nodiscard]] std::vector<Row> rows(std::vector<Row> session::Room::* kind) const {
        if (!hasFile()) return {};
        const auto snapshot = m_workspace->snapshot();
        if (const Error* error = snapshot->room.error()) m_workspace->tell(*error);
        return snapshot->room.orNothing().*kind;
    }

    /// Tells of the rows that differ alone, and says whether any does: most of a room stays as it is when one thing of it
    /// changes.
    template <class Row>
    bool replace(std::vector<Row>& rows, std::vector<Row> next) {
        if (rows == next) return false;
        const int before = static_cast<int>(rows.size()), after = static_cast<int>(next.size());
        if (after > before) beginInsertRows({}, before, after - 1);
        if (after < before) beginRemoveRows({}, after, before - 1);
        rows.swap(next);
        if (after > before) endInsertRows();
        if (after < before) endRemoveRows();
        for (int row = 0; row < std::min(before, after); ++row)
            if (rows[static_cast<std::size_t>(row)] != next[static_cast<std::size_t>(row)])
                emit dataChanged(index(row), index(row));
        emit reloaded();
        return true;
    }

private:
    Workspace* m_workspace = nullptr;
};

}  // namespace kabar::ui
