// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QByteArray>

namespace kabar::print {

/// The brief as an OpenDocument text that a person goes on writing in, and that an office makes a tagged PDF of: it is read
/// in the order of `report::readingOf`, and its only tables are of data. Fails with `Internal` when no archive can be made.
[[nodiscard]] Result<QByteArray> briefToOdt(const report::Document& brief, const MapPainter& mapPainter);

/// Any document as flowing text: headings, lists, tables, pictures, sources by number. Fails likewise.
[[nodiscard]] Result<QByteArray> toOdt(const report::Document& document, const MapPainter& mapPainter);

}  // namespace kabar::print
