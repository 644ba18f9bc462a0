// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

namespace kabar::bench {

/// The longest time between two turns of this thread's event loop, in milliseconds.
class Heartbeat {
public:
    Heartbeat();
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// What a window with nothing in it stalls at the same time, in a process of its own: the machine's share of a stall. The
/// program must call `asEmptyWindow` first.
class EmptyWindow {
public:
    EmptyWindow();
    /// Its longest stall until now, milliseconds; it ends.
    double finish();

private:
    QProcess m_process;
};

/// Whether this process is such a window; it is over then.
bool asEmptyWindow(int& argc, char** argv);

}  // namespace kabar::bench
