// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cmath>

namespace kabar::ui {

void prepareAppearance() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    // Glyphs made for the screen's own pixels are the sharpest, and a machine without a graphics card draws a page of them
    // in a third of the time that distance fields take. Between pixels, at a fractional scale, only distance fields hold.
    const double scale = qGuiApp->devicePixelRatio();
    if (scale == std::round(scale)) QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
}

}  // namespace kabar::ui
