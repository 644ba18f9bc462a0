// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_import.h"

#include "core/store/fleet_store.h"
#include "core/telemetry/twizy.h"
#include "ui/workspace/error_text.h"

#include <filesystem>

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

void FleetImport::choose(const QList<QUrl>& files) {
    if (isRunning()) return;
    m_files.clear();
    for (const QUrl& file : files)
        if (file.isLocalFile()) m_files << file;
    m_problem.clear();
    m_skippable = m_stopped = false;
    m_done = {};
    emit filesChanged();
}

Result<FleetImport::Done> FleetImport::import(const Request& request, std::stop_token stop, const Progress& progress) {
    const auto decoder = telemetry::twizyDecoder();
    if (!decoder) return fail(decoder.error());
    std::vector<telemetry::LogImport> logs;
    for (std::size_t i = 0; i < request.logs.size(); ++i) {
        const double share = 0.9 / static_cast<double>(request.logs.size()), from = static_cast<double>(i) * share;
        auto log = telemetry::importLog(request.logs[i], *decoder, request.broken, stop, part(progress, from, from + share));
        if (!log) return fail(log.error());
        logs.push_back(std::move(*log));
    }
    auto database = store::Database::open(request.workshop, store::Database::Access::ReadWrite);  // of this thread alone
    if (!database) return fail(database.error());
    Done done;
    const Status stored = database->transaction([&]() -> Status {
        for (std::size_t i = 0; i < logs.size(); ++i) {
            if (stop.stop_requested()) return fail(Error::Code::Cancelled, "stopped");
            const std::string name = std::filesystem::path(request.logs[i]).filename().string();
            const std::string vehicle = request.vehicle.empty() ? telemetry::vehicleNameOf(name) : request.vehicle;
            const auto added = store::addLog(*database, {.name = vehicle}, name, logs[i], request.at);
            if (!added) return fail(added.error());
            done.frames += static_cast<double>(logs[i].counts.frames);
            done.skipped += static_cast<double>(logs[i].counts.broken);
            done.readings += static_cast<double>(*added);
        }
        return {};
    });
    if (!stored) return fail(stored.error());
    progress(1, "log");
    return done;
}

void FleetImport::start(const QString& vehicle, bool skipBadLines) {
    if (!m_workspace || !m_workspace->hasFile() || m_files.isEmpty()) return;
    Request request{.workshop = m_workspace->path().toStdString(),
                    .vehicle = vehicle.trimmed().toStdString(),
                    .logs = {},
                    .at = m_workspace->clock()()};
    for (const QUrl& file : m_files) request.logs.push_back(file.toLocalFile().toStdString());
    if (skipBadLines) request.broken = telemetry::LogParser::BrokenLines::Skip;
    m_problem.clear();
    m_job.run<Done>([request](std::stop_token stop, const Progress& progress) { return import(request, stop, progress); },
                    [this](const Result<Done>& done) { finish(done); });
}

void FleetImport::finish(const Result<Done>& done) {
    m_done = done ? *done : Done{};
    m_stopped = !done && done.error().code == Error::Code::Cancelled;
    m_problem = done || m_stopped ? QString() : errorText(done.error());
    m_skippable = !m_problem.isEmpty() && telemetry::isBrokenLine(done.error());
    if (done && m_workspace) emit m_workspace->changed(Workspace::Domain::Fleet);
    emit finished(done.has_value());
}

}  // namespace kabar::ui
