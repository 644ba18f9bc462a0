// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brief/brief_export.h"

#include "core/report/brief.h"
#include "core/store/territory_store.h"
#include "core/workspace/brief_source.h"
#include "ui/print/output.h"
#include "ui/print/territory_map.h"

#include <QFileInfo>

namespace kabar::ui {

namespace {

Result<print::Output> composed(store::Database& database, bool report, print::Format format, const Clock& clock,
                               std::stop_token stop, const Progress& progress) {
    const auto input = workspace::briefInput(database, clock, stop, part(progress, 0, 0.6));
    if (!input) return fail(input.error());
    if (report) return print::reportOutput(report::composeReport(*input), format, {}, stop);
    auto territory = store::loadTerritory(database);
    if (!territory && territory.error().code != Error::Code::NotFound) return fail(territory.error());
    const auto map = territory ? print::territoryMap(std::move(*territory)) : print::MapPainter();
    return print::briefOutput(report::composeBrief(*input), format, map, stop);
}

}  // namespace

BriefExport::BriefExport(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &BriefExport::runningChanged);
    connect(&m_job, &Job::progressChanged, this, &BriefExport::progressChanged);
}

void BriefExport::write(const QUrl& file) {
    if (!m_workspace || !m_workspace->hasFile()) return;
    const auto path = file.toLocalFile().toStdString();
    const auto format =
        m_report ? print::formatOf(path, print::kReportFormats) : print::formatOf(path, print::kBriefFormats);
    if (!format) return m_workspace->tell(format.error());
    auto work = [path, report = m_report, format = *format, source = m_workspace->file().path().string(),
                 clock = m_workspace->clock()](std::stop_token stop, const Progress& progress) -> Result<bool> {
        auto database = store::Database::open(source, store::Database::Access::ReadOnly);  // of this thread alone
        if (!database) return fail(database.error());
        const auto output = composed(*database, report, format, clock, stop, progress);
        if (!output) return fail(output.error());
        if (auto done = print::writeWhole(path, output->bytes); !done) return fail(done.error());
        return true;
    };
    m_job.run<bool>(std::move(work), [this, file](Result<bool> done) {
        if (done)
            emit written(file.fileName(), file.adjusted(QUrl::RemoveFilename));
        else if (done.error().code != Error::Code::Cancelled && m_workspace)
            m_workspace->tell(done.error());
    });
}

QString BriefExport::suggestion(const QString& extension) const {
    if (!m_workspace) return {};
    return QFileInfo(m_workspace->path()).completeBaseName() +
           (m_report ? QStringLiteral("-compte-rendu.") : QStringLiteral(".")) + extension;
}

}  // namespace kabar::ui
