// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

class QQuickWindow;

namespace kabar::ui {

class Language;

struct ShotOptions {
    QString folder;
    QStringList languages{QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("rcf")};
    QStringList variants{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("projector")};
    QList<QSize> sizes{{1280, 800}, {1920, 1080}};
    QStringList pages;  ///< keys of the rail; empty means all
};

/// Draws each page of `window` (a Main.qml) in each language, theme and size into `folder` as
/// PAGE-LANGUAGE-VARIANT-WIDTHxHEIGHT.png. A page with several views names them in `shotViews` and shows the one in `view`;
/// those after the first are PAGE-VIEW-…. Waits for each page to say that it has settled, 15 s at most: then it
/// is drawn as it is, with a warning. Fails with `NotFound` on a page that is not there.
[[nodiscard]] Status takeShots(QQuickWindow* window, Language& language, const ShotOptions& options);

}  // namespace kabar::ui
