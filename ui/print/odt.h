// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QByteArray>

namespace kabar::print {

/// The brief as an OpenDocument text that a person goes on writing in: the printed page's layout made of tables, named
/// styles, then the annexes. An office breaks lines its own way, so that a page that was full may run over. Fails with
/// `Internal` when no archive can be made of it.
[[nodiscard]] Result<QByteArray> briefToOdt(const PrintedDocument& printed, const MapPainter& mapPainter);

/// Any document as flowing text: headings, lists, tables, pictures, sources by number. Fails likewise.
[[nodiscard]] Result<QByteArray> toOdt(const report::Document& document, const MapPainter& mapPainter);

}  // namespace kabar::print
