// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/output.h"

#include "core/report/html.h"
#include "core/words/brief_phrases.h"
#include "core/words/typography.h"
#include "ui/print/odt.h"
#include "ui/print/pdf.h"
#include "ui/print/picture.h"

#include <QSaveFile>

#include <algorithm>

namespace kabar::print {

namespace {

constexpr int kHtmlMapWidth = 1400;  // pixels

constexpr std::pair<Format, std::string_view> kExtensions[]{
    {Format::Pdf, ".pdf"}, {Format::Odt, ".odt"}, {Format::Html, ".html"}, {Format::Wiki, ".wiki"}};

Result<Output> pdfOf(Result<PrintedDocument> printed, const MapPainter& mapPainter) {
    if (!printed) return fail(printed.error());
    auto pdf = toPdf(*printed, mapPainter);
    if (!pdf) return fail(pdf.error());
    return Output{*std::move(pdf), static_cast<int>(printed->pages.size()), printed->isShortened};
}

Result<Output> flowing(Result<QByteArray> bytes, bool isShortened = false) {
    if (!bytes) return fail(bytes.error());
    return Output{.bytes = *std::move(bytes), .isShortened = isShortened};
}

Result<Output> htmlOf(const report::Document& document, const MapPainter& mapPainter) {
    const auto picture = [&](const report::Map& map) { return dataUrl(mapImage(map, kHtmlMapWidth, mapPainter)); };
    return flowing(
        QByteArray::fromStdString(report::toHtml(document, mapPainter ? report::MapImage(picture) : report::MapImage())));
}

}  // namespace

Result<Format> formatOf(const std::filesystem::path& path, std::span<const Format> known) {
    const auto extension = words::lowered(path.extension().string());
    std::string allowed;
    for (const auto& [format, ending] : kExtensions) {
        if (!std::ranges::contains(known, format)) continue;
        if (extension == ending) return format;
        allowed += (allowed.empty() ? "" : ", ") + std::string(ending);
    }
    return fail(Error{.code = Error::Code::Mismatch, .clause = clause("print.ending", allowed), .file = path.string()});
}

Result<Output> briefOutput(const report::Document& brief, Format format, const MapPainter& mapPainter,
                           std::stop_token stop) {
    switch (format) {
        case Format::Pdf: {
            report::Document untagged = brief;  // Qt writes no tags
            untagged.imprint.push_back(words::wordsIn(brief.language).say(words::brief::kUntagged));
            return pdfOf(printBrief(untagged, stop), mapPainter);
        }
        case Format::Odt:
            return flowing(briefToOdt(brief, mapPainter));
        case Format::Html:
            return htmlOf(brief, mapPainter);
        case Format::Wiki:
            break;
    }
    return fail(Error::Code::Mismatch, clause("print.no-wikitext"));
}

Result<Output> reportOutput(const report::WorkshopReport& report, Format format, const report::WikiMapping& mapping,
                            std::stop_token stop) {
    switch (format) {
        case Format::Pdf:
            return pdfOf(printPages(report::withForms(report), stop), {});
        case Format::Odt:
            return flowing(toOdt(report::withForms(report), {}));
        case Format::Html:
            return htmlOf(report::withForms(report), {});
        case Format::Wiki:
            return flowing(QByteArray::fromStdString(report::toWikitext(report, mapping)));
    }
    return fail(Error::Code::Internal, clause("print.no-format"));
}

Status writeWhole(const std::filesystem::path& path, const QByteArray& bytes) {
    QSaveFile file(QString::fromStdString(path.string()));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (done) return {};
    std::error_code error;
    const bool isFolderThere = std::filesystem::is_directory(std::filesystem::absolute(path).parent_path(), error);
    return fail(Error{.code = Error::Code::Unwritable,
                      .clause = isFolderThere ? clause("system.other", Foreign{file.errorString().toStdString()})
                                              : clause("system.no-folder"),
                      .file = path.string()});
}

}  // namespace kabar::print
