// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/office.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace kabar::print {

namespace {

constexpr int kLookAfter = 100, kPatience = 120'000;  // milliseconds

QString program() {
    return QStandardPaths::findExecutable("soffice");
}

/// The options of the Writer's PDF filter, in the JSON that its command line takes.
QString filter() {
    const auto option = [](const char* type, const QJsonValue& value) {
        return QJsonObject{{"type", QLatin1String(type)}, {"value", value}};
    };
    const QJsonObject options{{"SelectPdfVersion", option("long", "3")},  // PDF/A-3b
                              {"PDFUACompliance", option("boolean", "true")},
                              {"UseLosslessCompression", option("boolean", "true")},
                              {"ReduceImageResolution", option("boolean", "false")}};
    return "pdf:writer_pdf_Export:" + QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
}

/// Waits for the end of `office`, and stops it when asked or after too long.
Status awaited(QProcess& office, const std::stop_token& stop) {
    for (int waited = 0; !office.waitForFinished(kLookAfter); waited += kLookAfter) {
        if (office.state() == QProcess::NotRunning) break;
        if (!stop.stop_requested() && waited < kPatience) continue;
        office.kill();
        office.waitForFinished();
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        return fail(Error::Code::Internal, clause("print.office-silent"));
    }
    return {};
}

}  // namespace

bool hasOffice() {
    return !program().isEmpty();
}

Result<QByteArray> taggedPdfOf(const QByteArray& odt, std::stop_token stop) {
    if (!hasOffice()) return fail(Error::Code::NotFound, clause("print.no-office"));
    const QTemporaryDir folder;
    QFile document(folder.filePath("brief.odt"));
    if (!folder.isValid() || !document.open(QIODevice::WriteOnly) || document.write(odt) != odt.size())
        return fail(Error::Code::Unwritable, clause("system.other", Foreign{document.errorString().toStdString()}));
    document.close();
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(program(),
                 {"-env:UserInstallation=" + QUrl::fromLocalFile(folder.filePath("profile")).toString(), "--headless",
                  "--norestore", "--convert-to", filter(), "--outdir", folder.path(), document.fileName()});
    if (auto done = awaited(office, stop); !done) return fail(done.error());
    QFile pdf(folder.filePath("brief.pdf"));
    if (!pdf.open(QIODevice::ReadOnly))
        return fail(Error::Code::Internal,
                    clause("print.office-failed", Foreign{office.readAll().trimmed().right(500).toStdString()}));
    return pdf.readAll();
}

}  // namespace kabar::print
