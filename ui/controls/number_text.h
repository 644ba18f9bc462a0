// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Numbers of the window as the documents write them too.
class NumberText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    /// "12 340,5" in French; `language` is the window's, "fr", "en" or "rcf".
    Q_INVOKABLE [[nodiscard]] static QString number(double value, int decimals, const QString& language);
    /// Whether a hyphen stands between words, as in "co-op": equal digits widen it, so such a text does without them.
    Q_INVOKABLE [[nodiscard]] static bool joinsWords(const QString& text);
};

}  // namespace kabar::ui
