// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/guarded_application.h"

#include "core/base/guarded.h"

namespace kabar::ui {

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    bool accepted = false;
    const Status done = guarded([&] {
        accepted = QGuiApplication::notify(receiver, event);
        return Status();
    });
    if (!done && m_told) m_told(done.error());
    return accepted;
}

}  // namespace kabar::ui
