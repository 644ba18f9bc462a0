// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QString>

#include <functional>

namespace kabar::e2e {

/// Finds things in a real window, and in the dialogs over it, as a person does: by their words. Uses mouse and keyboard on
/// them.
class WindowDriver {
public:
    explicit WindowDriver(QQuickWindow* window) : m_window(window) {}

    /// The first visible item for which `is` says yes, outermost first.
    [[nodiscard]] QQuickItem* find(const std::function<bool(QQuickItem*)>& is) const;
    /// A visible, enabled control with this text.
    [[nodiscard]] QQuickItem* control(const QString& text) const;
    /// A visible text that contains `words`.
    [[nodiscard]] bool shows(const QString& words) const;

    /// Presses the control with this text; false when there is none within five seconds.
    [[nodiscard]] bool click(const QString& text);
    void click(QQuickItem* item);
    void type(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    QQuickWindow* m_window;
    QQuickWindow* m_typedInto = m_window;  ///< where the last click was
};

/// A page's model by its class, wherever the page keeps it; null when there is none below `root`.
[[nodiscard]] QObject* modelOf(QObject* root, const char* className);

}  // namespace kabar::e2e
