// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/brief/brief_model.h"

#include <QQuickPaintedItem>

namespace kabar::ui {

/// One page of the brief, drawn.
class PagePicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kabar::ui::BriefModel* brief READ brief WRITE setBrief NOTIFY briefChanged)
    Q_PROPERTY(int page MEMBER m_page NOTIFY pageChanged)

public:
    explicit PagePicture(QQuickItem* parent = nullptr);

    [[nodiscard]] BriefModel* brief() const { return m_brief; }
    void setBrief(BriefModel* brief);
    void paint(QPainter* painter) override;

signals:
    void briefChanged();
    void pageChanged();

private:
    QPointer<BriefModel> m_brief;
    int m_page = 0;
};

}  // namespace kabar::ui
