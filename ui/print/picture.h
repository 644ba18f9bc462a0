// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QImage>

namespace kabar::print {

/// One page as a picture `width` pixels wide, on white.
[[nodiscard]] QImage toImage(const Fragment& page, int width, const MapPainter& mapPainter);

/// A map or a chart alone, at `width` pixels; for documents that flow.
[[nodiscard]] QImage mapImage(const report::Map& map, int width, const MapPainter& mapPainter);
[[nodiscard]] QImage chartImage(const report::Document& document, const report::Chart& chart, int width);

/// A `data:` URL of a PNG.
[[nodiscard]] std::string dataUrl(const QImage& image);

}  // namespace kabar::print
