// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QByteArray>

namespace kabar::print {

/// The pages as PDF: selectable text, embedded fonts, title, language and date set; same pages, same bytes. Call it on the
/// thread that laid `printed` out. Fails with `Internal` when a library cannot write it.
[[nodiscard]] Result<QByteArray> toPdf(const PrintedDocument& printed, const MapPainter& mapPainter);

/// `pdf` as it is handed over, by what Qt's writer leaves out: its language ("fr"), its title in the reader's title bar,
/// text that can be copied (`copyableTextMap`), and `date` (ISO 8601) as its date when there is one. Fails with `Malformed`
/// for what is no PDF.
[[nodiscard]] Result<QByteArray> finished(const QByteArray& pdf, std::string_view language, std::string_view date);

}  // namespace kabar::print
