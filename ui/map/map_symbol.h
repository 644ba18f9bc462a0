// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// One sign of the map for its legend, drawn by the painter that draws it on the map.
class MapSymbol : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Sign sign MEMBER m_sign NOTIFY changed)
    Q_PROPERTY(QString variant MEMBER m_variant NOTIFY changed)     ///< the theme's: light, dark, projector
    Q_PROPERTY(double leastType MEMBER m_leastType NOTIFY changed)  ///< pixels that no figure in it goes below
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed)  ///< of a flow or corridor, pixels at type scale 1

public:
    enum Sign {
        Employer,
        ThirdPlace,
        Vehicle,
        WantingVehicle,
        StaleVehicle,
        UnknownVehicle,
        Stack,
        Catchment,
        Flow,
        Corridor
    };
    Q_ENUM(Sign)

    explicit MapSymbol(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    Sign m_sign = Employer;
    QString m_variant = QStringLiteral("light");
    double m_lineWidth = 3, m_leastType = 0;
};

}  // namespace kabar::ui
