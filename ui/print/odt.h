// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QByteArray>

namespace kabar::print {

/// The brief as an OpenDocument text that a person goes on writing in: the printed page's layout made of tables, named
/// styles, then the annexes. An office breaks lines its own way, so that a page that was full may run over.
[[nodiscard]] QByteArray briefToOdt(const PrintedDocument& printed, const MapPainter& mapPainter);

/// Any document as flowing text: headings, lists, tables, pictures, sources by number.
[[nodiscard]] QByteArray toOdt(const report::Document& document, const MapPainter& mapPainter);

}  // namespace kabar::print
