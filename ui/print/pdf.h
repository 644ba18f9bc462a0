// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QByteArray>

namespace kabar::print {

/// The pages as PDF: selectable text, embedded fonts, title and language set. Call it on the thread that laid `printed` out.
[[nodiscard]] QByteArray toPdf(const PrintedDocument& printed, const MapPainter& mapPainter);

/// `pdf` with the letters that French means where several share a glyph: Qt's writer takes the lowest code point, a tab for
/// the space and a modifier letter for the apostrophe. Lengths stay the same.
[[nodiscard]] QByteArray withCopyableText(QByteArray pdf);

/// `pdf` with its document catalogue told to be in `language` ("fr") and to show its title, as an incremental update
/// (ISO 32000-1, 7.5.6). Qt's writer has neither. Comes back unchanged when its catalogue is not found.
[[nodiscard]] QByteArray withLanguage(const QByteArray& pdf, const QByteArray& language);

}  // namespace kabar::print
