// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/fragment.h"

#include <QByteArray>

namespace kabar::print {

/// The document as an OpenDocument text that a person goes on writing in: headings, lists, tables, charts and maps as
/// pictures, sources by number. Text flows; it is not the one page.
[[nodiscard]] QByteArray toOdt(const report::Document& document, const MapPainter& mapPainter);

}  // namespace kabar::print
