// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/workspace/workspace.h"

#include <QPointer>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// The studies of the open workshop that were computed from other tables than it holds now: how many, and the job that runs
/// them again. A page that shows figures of studies says so with it.
class StaleStudies : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    explicit StaleStudies(QObject* parent = nullptr);

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] double progress() const { return m_job.progress(); }

    Q_INVOKABLE void renew();
    Q_INVOKABLE void stop() { m_job.stop(); }

signals:
    void workspaceChanged();
    void countChanged();
    void runningChanged();
    void progressChanged();

private:
    void look();

    QPointer<Workspace> m_workspace;
    int m_count = 0;
    Job m_job;
};

}  // namespace kabar::ui
