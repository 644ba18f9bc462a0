// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/workspace/workspace.h"

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Makes the demo territory as a complete workshop in the person's documents, once, and opens it.
class DemoTerritory : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool running READ isRunning NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged)  ///< in the window's language

public:
    explicit DemoTerritory(QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] double progress() const { return m_job.progress(); }
    [[nodiscard]] QString stage() const;

    /// Opens the demo workshop, making it first when it is not there.
    Q_INVOKABLE void open();
    Q_INVOKABLE void stop() { m_job.stop(); }

signals:
    void progressChanged();

private:
    Workspace* m_workspace = nullptr;
    bool m_wanted = false;
    Job m_job;
};

}  // namespace kabar::ui
