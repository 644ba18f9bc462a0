// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window_stall.h"

#include <QGuiApplication>
#include <QQuickView>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace kabar::bench {

namespace {
constexpr auto kEmptyWindow = "--empty-window";
}

Heartbeat::Heartbeat() {
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, [this] {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - m_timer.interval());
        m_since.restart();
    });
    m_since.start();
    m_timer.start(1);
}

EmptyWindow::EmptyWindow() {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kEmptyWindow)});
    m_process.waitForReadyRead(10'000);  // it is shown
    m_process.readAllStandardOutput();
}

double EmptyWindow::finish() {
    m_process.closeWriteChannel();
    m_process.waitForFinished(10'000);
    return m_process.readAllStandardOutput().trimmed().toDouble();
}

bool asEmptyWindow(int& argc, char** argv) {
    if (argc != 2 || std::string_view(argv[1]) != kEmptyWindow) return false;
    QGuiApplication application(argc, argv);
    QQuickView view;
    view.resize(1280, 800);
    view.show();
    QElapsedTimer opening;
    opening.start();
    while (opening.elapsed() < 1000) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);  // its first frames
    std::puts("shown");
    std::fflush(stdout);
    const Heartbeat heartbeat;
    const std::unique_ptr<QThread> waiting(QThread::create([] { std::getchar(); }));  // until standard input closes
    QObject::connect(waiting.get(), &QThread::finished, &application, &QCoreApplication::quit);
    waiting->start();
    QGuiApplication::exec();
    waiting->wait();
    std::printf("%.3f\n", heartbeat.longest());
    return true;
}

}  // namespace kabar::bench
