// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"
#include "ui/workspace/workspace.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace kabar::e2e {

/// Kabar's own window, with settings and a home of its own that go when it goes. Needs a QGuiApplication on a screen, real
/// or virtual.
class RealWindow {
public:
    RealWindow();
    /// Shows it and brings it to the front; false when it does not come. A file may be opened before or after.
    [[nodiscard]] bool show();
    /// Makes the demo territory and opens it; says on standard error why it cannot.
    [[nodiscard]] bool openDemo();
    /// Until the page in front has drawn what it fetches; false after `patience`, milliseconds.
    [[nodiscard]] bool settles(int patience = 60'000) const;

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] ui::Workspace& workspace() { return m_workspace; }
    [[nodiscard]] QQuickWindow* window() const { return m_window; }

private:
    QTemporaryDir m_home;
    ui::Workspace m_workspace;
    ui::Language m_language;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

}  // namespace kabar::e2e
