// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brief/brief_export.h"

#include "core/brief_source/brief_source.h"
#include "core/report/brief.h"
#include "ui/print/office.h"
#include "ui/print/output.h"
#include "ui/print/proven_brief.h"
#include "ui/print/territory_map.h"

#include <QFileInfo>

namespace kabar::ui {

namespace {

/// A PDF with its proof where an office is there to tag it. What is still to be filled in stays on the screen.
Result<print::Output> composed(session::JobContext& context, bool report, print::Format format,
                               kabar::words::Language language) {
    const auto material = brief_source::materialOf(context);
    if (!material) return fail(material.error());
    const auto map = print::territoryMap(material->snapshot->ground->territory);
    if (!report && format == print::Format::Pdf && print::hasOffice()) {
        auto key = proof::signingKey(proof::keyFolder(), material->identity);
        if (!key) return fail(key.error());
        return print::provenBrief(*material,
                                  {.language = language, .composedAt = iso8601(context.clock()()), .key = std::move(*key)},
                                  map, context.stop(), context.progress());
    }
    const auto input =
        brief_source::briefInput(*material, context.clock(), context.stop(), part(context.progress(), 0, 0.6));
    if (!input) return fail(input.error());
    if (report)
        return print::reportOutput(report::composeReport(*input, print::languageOf(format, language)), format, {},
                                   context.stop());
    return print::briefOutput(report::withoutGaps(report::composeBrief(*input, language)), format, map, context.stop());
}

}  // namespace

BriefExport::BriefExport(QObject* parent) : QObject(parent) {
    connect(&m_job, &Job::runningChanged, this, &BriefExport::runningChanged);
    connect(&m_job, &Job::progressChanged, this, &BriefExport::progressChanged);
    m_job.setAwaited(true);
}

void BriefExport::write(const QUrl& file) {
    if (!m_workspace || !m_workspace->hasFile()) return;
    const auto path = file.toLocalFile().toStdString();
    const auto format =
        m_report ? print::formatOf(path, print::kReportFormats) : print::formatOf(path, print::kBriefFormats);
    if (!format) return m_workspace->tell(format.error());
    auto work = [path, report = m_report, format = *format,
                 language = kabar::words::wordsIn(m_language.toStdString()).language()](
                    session::JobContext& context) -> Result<bool> {
        const auto output = composed(context, report, format, language);
        if (!output) return fail(output.error());
        if (auto done = print::writeWhole(path, output->bytes); !done) return fail(done.error());
        return true;
    };
    m_job.run<bool>(m_workspace->session(), std::move(work), [this, file](Result<bool> done) {
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
