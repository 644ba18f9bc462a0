// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// Why something was refused, as a fact that cards carry, so that it is said in the language of the moment.
[[nodiscard]] QString reasonFact(const Error& error);

/// Says the facts of `reasonFact` for QML.
class ErrorWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Where and what, without a full stop; empty for an empty fact. A binding must call qsTr too to follow the language.
    [[nodiscard]] Q_INVOKABLE QString said(const QString& fact) const;
};

}  // namespace kabar::ui
