// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/job.h"
#include "ui/workspace/workspace.h"

#include <QPointer>
#include <QUrl>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Writes the brief or the report to a file, away from the window's thread; whole or not at all.
class BriefExport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::Workspace* workspace MEMBER m_workspace)
    Q_PROPERTY(bool report MEMBER m_report)         ///< the report instead of the brief
    Q_PROPERTY(QString language MEMBER m_language)  ///< of the document: "fr", "en", "rcf"
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    explicit BriefExport(QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] double progress() const { return m_job.progress(); }

    /// The format by the file's extension: .pdf, .odt, .html, and .wiki for the report.
    Q_INVOKABLE void write(const QUrl& file);
    Q_INVOKABLE void stop() { m_job.stop(); }
    /// A name for the file, after the workshop's: "demo.pdf".
    Q_INVOKABLE QString suggestion(const QString& extension) const;

signals:
    void runningChanged();
    void progressChanged();
    void written(const QString& fileName, const QUrl& folder);

private:
    QPointer<Workspace> m_workspace;
    bool m_report = false;
    QString m_language = QStringLiteral("fr");
    Job m_job;
};

}  // namespace kabar::ui
