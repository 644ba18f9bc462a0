// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_import.h"

#include "core/rounds/import_logs.h"
#include "ui/workspace/error_text.h"

namespace kabar::ui {

FleetImport::FleetImport(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &FleetImport::runningChanged);
    connect(&m_job, &Job::progressChanged, this, &FleetImport::progressChanged);
}
FleetImport::~FleetImport() = default;

QStringList FleetImport::fileNames() const {
    QStringList names;
    for (const QUrl& file : m_files) names << file.fileName();
    return names;
}

void FleetImport::setWorkspace(Workspace* workspace) {
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (m_workspace) connect(m_workspace, &Workspace::fileChanged, this, &FleetImport::forget);
    emit workspaceChanged();
    forget();
}

void FleetImport::forget() {
    m_job.stop();
    m_files.clear();
    m_problem.clear();
    m_skippable = m_stopped = false;
    m_done = {};
    emit filesChanged();
}

void FleetImport::choose(const QList<QUrl>& files) {
    if (isRunning()) return;
    forget();
    for (const QUrl& file : files)
        if (file.isLocalFile()) m_files << file;
    emit filesChanged();
}

void FleetImport::start(const QString& vehicle, bool skipBadLines) {
    if (!m_workspace || !m_workspace->hasFile() || m_files.isEmpty()) return;
    rounds::LogRequest request{.logs = {}, .vehicle = vehicle.trimmed().toStdString()};
    for (const QUrl& file : m_files) request.logs.push_back(file.toLocalFile().toStdString());
    if (skipBadLines) request.broken = telemetry::LogParser::BrokenLines::Skip;
    m_problem.clear();
    m_job.run<Done>(
        m_workspace->session(),
        [request](session::JobContext& context) -> Result<Done> {
            rounds::JobRecords records(context);
            const auto logs = rounds::importLogs(records, request, context.clock(), context.stop(), context.progress());
            if (!logs) return fail(logs.error());
            Done done;
            for (const rounds::ImportedLog& log : *logs) {
                done.frames += static_cast<double>(log.content.counts.frames);
                done.skipped += static_cast<double>(log.content.counts.broken);
                done.readings += static_cast<double>(log.stored);
            }
            return done;
        },
        [this](const Result<Done>& done) { finish(done); });
}

void FleetImport::finish(const Result<Done>& done) {
    m_done = done ? *done : Done{};
    m_stopped = !done && done.error().code == Error::Code::Cancelled;
    m_problem = done || m_stopped ? QString() : errorText(done.error());
    m_skippable = !m_problem.isEmpty() && telemetry::isBrokenLine(done.error());
    emit finished(done.has_value());
}

}  // namespace kabar::ui
