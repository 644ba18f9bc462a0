// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/window_driver.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

namespace kabar::e2e {

namespace {

bool isSeen(const QQuickItem* item) {
    return item->isVisible() && item->opacity() > 0.05;
}

QQuickItem* search(QQuickItem* item, const std::function<bool(QQuickItem*)>& is) {
    if (!isSeen(item)) return nullptr;
    if (is(item)) return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = search(child, is)) return found;
    return nullptr;
}

}  // namespace

QQuickItem* WindowDriver::find(const std::function<bool(QQuickItem*)>& is) const {
    if (QQuickItem* found = search(m_window->contentItem(), is)) return found;
    for (QWindow* other : QGuiApplication::topLevelWindows())
        if (auto* window = qobject_cast<QQuickWindow*>(other); window && window->isVisible())
            if (QQuickItem* found = search(window->contentItem(), is)) return found;
    return nullptr;
}

QQuickItem* WindowDriver::control(const QString& text) const {
    return find([&](QQuickItem* item) {
        return item->inherits("QQuickAbstractButton") && item->isEnabled() && item->property("text").toString() == text;
    });
}

bool WindowDriver::shows(const QString& words) const {
    return find(
        [&](QQuickItem* item) { return item->inherits("QQuickText") && item->property("text").toString().contains(words); });
}

bool WindowDriver::click(const QString& text) {
    if (!QTest::qWaitFor([&] { return control(text) != nullptr; }, 5000)) return false;
    click(control(text));
    return true;
}

void WindowDriver::click(QQuickItem* item) {
    const QPointF centre = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    m_typedInto = item->window();
    if (QGuiApplication::focusWindow() != m_typedInto) {  // as a window manager would on the click
        m_typedInto->requestActivate();
        (void)QTest::qWaitFor([&] { return QGuiApplication::focusWindow() == m_typedInto; });
    }
    QTest::mouseClick(m_typedInto, Qt::LeftButton, Qt::NoModifier, centre.toPoint());
}

void WindowDriver::type(const QString& text) {
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, m_typedInto, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(m_typedInto, key, modifiers);
}

QObject* modelOf(QObject* root, const char* className) {
    if (!root) return nullptr;
    if (QLatin1String(root->metaObject()->className()) == QLatin1String(className)) return root;
    for (QObject* child : root->children())
        if (QObject* found = modelOf(child, className)) return found;
    if (const auto* item = qobject_cast<QQuickItem*>(root))
        for (QQuickItem* child : item->childItems())
            if (QObject* found = modelOf(child, className)) return found;
    return nullptr;
}

}  // namespace kabar::e2e
