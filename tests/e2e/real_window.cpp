// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/real_window.h"

#include "core/base/background.h"
#include "core/demo/demo_workshop.h"
#include "ui/shell/appearance.h"

#include <QStandardPaths>
#include <QTest>

namespace kabar::e2e {

namespace {

/// Before anything of Kabar reads a setting.
Clock clockAt(const QTemporaryDir& home) {
    takeMemoryApart();
    qputenv("HOME", home.path().toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("Kabar"));
    QCoreApplication::setApplicationName(QStringLiteral("KabarTest"));
    QStandardPaths::setTestModeEnabled(true);
    ui::prepareAppearance();
    return systemClock();
}

}  // namespace

RealWindow::RealWindow() : m_workspace(clockAt(m_home)) {
    m_language.attach(&m_engine);
}

bool RealWindow::show() {
    m_engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&m_workspace)},
                                   {QStringLiteral("language"), QVariant::fromValue(&m_language)}});
    m_engine.loadFromModule("Kabar.Shell", "Main");
    if (m_engine.rootObjects().isEmpty()) return false;
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (!QTest::qWaitForWindowExposed(m_window)) return false;
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window);
}

bool RealWindow::openDemo() {
    const QString path = m_home.filePath(QStringLiteral("demo.kabar"));
    const auto made = kabar::demo::makeDemoWorkshop(path.toStdString(), {}, m_workspace.clock()());
    if (!made) qWarning("%s", describe(made.error()).c_str());
    return made && m_workspace.open(path);
}

bool RealWindow::settles(int patience) const {
    return QTest::qWaitFor([&] { return m_window->property("settled").toBool(); }, patience);
}

}  // namespace kabar::e2e
