// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// A place on a printed page that a person can click or hear: in shares of the page's width and height.
class BriefRegion {
    Q_GADGET
    QML_VALUE_TYPE(briefRegion)
    Q_PROPERTY(int page MEMBER page)
    Q_PROPERTY(QString kind MEMBER kind)  ///< "figure", "gap", "field", "section"
    Q_PROPERTY(QRectF rect MEMBER rect)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString range MEMBER range)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString field MEMBER field)

public:
    int page = 0;
    QString kind, text, range, source, field;
    QRectF rect;
};

/// Something missing, with what to do about it in the window's language.
class BriefNote {
    Q_GADGET
    QML_VALUE_TYPE(briefNote)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString field MEMBER field)  ///< empty when another page fills it
    Q_PROPERTY(int page MEMBER page)
    Q_PROPERTY(double y MEMBER y)  ///< share of the page's height

public:
    QString text, advice, field;
    int page = 0;
    double y = 0;
};

/// What stands behind a figure.
class BriefSource {
    Q_GADGET
    QML_VALUE_TYPE(briefSource)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString origin MEMBER origin)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString algorithmHash MEMBER algorithmHash)
    Q_PROPERTY(QString seed MEMBER seed)
    Q_PROPERTY(QStringList details MEMBER details)

public:
    QString id, label, origin, date, algorithmHash, seed;
    QStringList details;
};

}  // namespace kabar::ui
