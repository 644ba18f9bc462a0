// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wikitext.h"
#include "ui/print/fragment.h"

#include <QByteArray>

#include <filesystem>
#include <span>
#include <stop_token>

namespace kabar::print {

enum class Format { Pdf, Odt, Html, Wiki };

inline constexpr Format kBriefFormats[]{Format::Pdf, Format::Odt, Format::Html};
inline constexpr Format kReportFormats[]{Format::Wiki, Format::Html, Format::Pdf, Format::Odt};

/// By the extension of `path`: .pdf, .odt, .html, .wiki. Fails with `Mismatch` for another, or one not in `known`.
[[nodiscard]] Result<Format> formatOf(const std::filesystem::path& path, std::span<const Format> known);

/// What a document of this format is written in when the window speaks `asked`: the wiki is French.
[[nodiscard]] constexpr words::Language languageOf(Format format, words::Language asked) {
    return format == Format::Wiki ? words::Language::French : asked;
}

struct Output {
    QByteArray bytes;
    int pages = 0;             ///< of a PDF
    bool isShortened = false;  ///< the page lost something to the annexes
};

/// The brief in a format of `kBriefFormats`. Fails with `Cancelled` when stopped.
[[nodiscard]] Result<Output> briefOutput(const report::Document& brief, Format format, const MapPainter& mapPainter,
                                         std::stop_token stop = {});
/// The report in a format of `kReportFormats`; `mapping` is for the wiki.
[[nodiscard]] Result<Output> reportOutput(const report::WorkshopReport& report, Format format,
                                          const report::WikiMapping& mapping = {}, std::stop_token stop = {});

/// Writes beside `path` and renames when all is there: a reader sees the old file or the new one. Fails with `Unwritable`.
[[nodiscard]] Status writeWhole(const std::filesystem::path& path, const QByteArray& bytes);

}  // namespace kabar::print
