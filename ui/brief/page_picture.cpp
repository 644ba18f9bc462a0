// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brief/page_picture.h"

#include <QPainter>

namespace kabar::ui {

PagePicture::PagePicture(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setOpaquePainting(true);
    connect(this, &PagePicture::pageChanged, this, [this] { update(); });
}

void PagePicture::setBrief(BriefModel* brief) {
    if (m_brief == brief) return;
    if (m_brief) m_brief->disconnect(this);
    m_brief = brief;
    if (brief) connect(brief, &BriefModel::drawn, this, [this] { update(); });
    emit briefChanged();
    update();
}

void PagePicture::paint(QPainter* painter) {
    const auto image = m_brief ? m_brief->image(m_page) : QImage();
    const QRectF all(0, 0, width(), height());
    painter->fillRect(all, Qt::white);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull()) painter->drawImage(all, image);
}

}  // namespace kabar::ui
