// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workshop_path.h"
#include "ui/workspace/workspace.h"

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// One step of the way to a brief; `PathWords` says it.
struct PathStep {
    Q_GADGET
    QML_VALUE_TYPE(pathStep)
    Q_PROPERTY(QString kind MEMBER kind)  ///< "territory", "employers", "questions", "studies", "scenarios", "room", "brief"
    Q_PROPERTY(QString page MEMBER page)  ///< the key of its page in the rail
    Q_PROPERTY(QString state MEMBER state)  ///< "done", "open", "stale", "locked"
    Q_PROPERTY(int have MEMBER have)
    Q_PROPERTY(int need MEMBER need)

public:
    QString kind, page, state;
    int have = 0, need = 0;
    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// How far the open workshop has come.
class PathModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QList<kabar::ui::PathStep> steps READ steps NOTIFY changed)
    Q_PROPERTY(kabar::ui::PathStep next READ next NOTIFY changed)  ///< without a kind when all is done
    Q_PROPERTY(int unreviewed READ unreviewed NOTIFY changed)      ///< tables from questions that were not reviewed

public:
    explicit PathModel(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] const QList<PathStep>& steps() const { return m_steps; }
    [[nodiscard]] const PathStep& next() const { return m_next; }
    [[nodiscard]] int unreviewed() const { return m_unreviewed; }
    /// The step of a page that says most about it: the first that is not done, else the last; without a kind where the page
    /// is no step.
    Q_INVOKABLE kabar::ui::PathStep stepOf(const QString& page) const;

signals:
    void workspaceChanged();
    void changed();

private:
    void refresh();

    Workspace* m_workspace = nullptr;
    QList<PathStep> m_steps;
    PathStep m_next;
    int m_unreviewed = 0;
};

}  // namespace kabar::ui
