// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/workspace/workspace.h"

#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Imports CAN logs into the open workshop, all or none, away from the window's thread. What was chosen for one workshop is
/// forgotten when another is opened.
class FleetImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QStringList fileNames READ fileNames NOTIFY filesChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY finished)     ///< a sentence; empty when the last import went well
    Q_PROPERTY(bool skippable READ isSkippable NOTIFY finished)  ///< a broken line: skipping such lines would help
    Q_PROPERTY(bool stopped READ wasStopped NOTIFY finished)
    Q_PROPERTY(double frames READ frames NOTIFY finished)  ///< of the last import
    Q_PROPERTY(double readings READ readings NOTIFY finished)
    Q_PROPERTY(double skipped READ skipped NOTIFY finished)  ///< broken lines

public:
    explicit FleetImport(QObject* parent = nullptr);
    ~FleetImport() override;

    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);
    [[nodiscard]] QStringList fileNames() const;
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] double progress() const { return m_job.progress(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isSkippable() const { return m_skippable; }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] double frames() const { return m_done.frames; }
    [[nodiscard]] double readings() const { return m_done.readings; }
    [[nodiscard]] double skipped() const { return m_done.skipped; }

    Q_INVOKABLE void choose(const QList<QUrl>& files);
    /// `vehicle` empty: each log is a vehicle named after it.
    Q_INVOKABLE void start(const QString& vehicle, bool skipBadLines);
    Q_INVOKABLE void stop() { m_job.stop(); }

signals:
    void workspaceChanged();
    void filesChanged();
    void runningChanged();
    void progressChanged();
    void finished(bool imported);

private:
    struct Done {
        double frames = 0, readings = 0, skipped = 0;
    };
    void finish(const Result<Done>& done);
    void forget();

    QPointer<Workspace> m_workspace;
    QList<QUrl> m_files;

    QString m_problem;
    bool m_skippable = false, m_stopped = false;
    Done m_done;
    Job m_job;
};

}  // namespace kabar::ui
