// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_document.h"

#include <QImage>

namespace kabar::print {

/// One page as a picture `width` pixels wide, on white.
[[nodiscard]] QImage toImage(const Fragment& page, int width, const MapPainter& mapPainter);

/// A map alone, at `width` pixels; for documents that flow.
[[nodiscard]] QImage mapImage(const report::Map& map, int width, const MapPainter& mapPainter);
/// One bar of a chart with its whiskers, on the scale that all of them share; `ratio` is its height to its width.
[[nodiscard]] QImage barImage(const report::Chart& chart, const report::Chart::Bar& bar, int width, double ratio);

/// A `data:` URL of a PNG.
[[nodiscard]] std::string dataUrl(const QImage& image);

}  // namespace kabar::print
