// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the real window holds under work: its longest stall while the four studies run, and the time from a slider's step to
// the frame that shows the new outcome. Prints milliseconds; needs a display, virtual or real.
#include "tests/benchmarks/window_stall.h"
#include "tests/e2e/real_window.h"
#include "tests/e2e/window_driver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <optional>

using namespace kabar;

namespace {

constexpr int kSliderSteps = 40, kPages = 7, kAfterwards = 500;

/// The longest stall until `done`, of this window and of an empty one meanwhile, in milliseconds.
struct Stall {
    double own = 0, empty = 0;
};

Stall longestStall(const std::function<bool()>& done) {
    bench::EmptyWindow beside;
    QTest::qWait(300);  // what it and the one before covered is drawn again
    QElapsedTimer whole;
    whole.start();
    const bench::Heartbeat heartbeat;
    while (!done() && whole.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    const double own = heartbeat.longest();
    return {own, beside.finish()};
}

int failed(const char* why) {
    std::fprintf(stderr, "bench_ui: %s\n", why);
    return 1;
}

bool goTo(const e2e::RealWindow& real, int page) {
    real.window()->setProperty("currentPage", page);
    QTest::qWait(300);  // it fades in
    return real.settles();
}

int measureStall(const e2e::RealWindow& real) {
    for (int page = 0; page < kPages; ++page)  // each stays alive and follows what changes
        if (!goTo(real, page)) return failed("a page does not settle");
    if (!goTo(real, 2)) return failed("the page of the studies does not settle");
    QObject* studies = e2e::modelOf(real.window(), "kabar::ui::StudiesModel");
    if (!studies) return failed("the page of the studies has no model");
    QElapsedTimer resting;
    const Stall idle = longestStall([&] {
        if (!resting.isValid()) resting.start();
        return resting.elapsed() > 1000;
    });
    QElapsedTimer timer, settled;
    const Stall stall = longestStall([&] {
        if (!timer.isValid()) {
            timer.start();
            QMetaObject::invokeMethod(studies, "runAll", Qt::QueuedConnection);
        }
        if (timer.elapsed() > 100 && !settled.isValid() && studies->property("settled").toBool()) settled.start();
        return settled.isValid() && settled.elapsed() > kAfterwards;  // every page takes the results over, and draws
    });
    std::printf("longest stall, idle             %7.1f ms  (an empty window meanwhile %.1f)\n", idle.own, idle.empty);
    std::printf(
        "longest stall, studies running  %7.1f ms  (goal 33; an empty window meanwhile %.1f; the four studies took %lld "
        "ms)\n",
        stall.own, stall.empty, timer.elapsed() - kAfterwards);
    return 0;
}

/// Waits for a frame on the screen that was begun after `model` had emitted `signal`. Frames are made by a thread of their
/// own, while that of the window stands still for its beginning.
class FrameWatch {
public:
    FrameWatch(QQuickWindow* window, QObject* model, const char* signal)
        : m_emitted(model, signal),
          m_begun(QObject::connect(
              window, &QQuickWindow::afterSynchronizing, window, [this] { m_holds = !m_emitted.isEmpty(); },
              Qt::DirectConnection)),
          m_shown(QObject::connect(
              window, &QQuickWindow::frameSwapped, window,
              [this] {
                  if (!m_holds || m_drawn) return;
                  m_shownAfter = m_since.nsecsElapsed();
                  m_drawn = true;
                  m_loop.quit();
              },
              Qt::DirectConnection)) {
        m_since.start();
    }
    ~FrameWatch() {
        QObject::disconnect(m_begun);
        QObject::disconnect(m_shown);
    }
    FrameWatch(const FrameWatch&) = delete;
    FrameWatch& operator=(const FrameWatch&) = delete;

    /// Milliseconds from its making until that frame was on the screen; nothing after five seconds without one.
    [[nodiscard]] std::optional<double> wait() {
        QTimer::singleShot(5000, &m_loop, [this] { m_loop.quit(); });
        if (!m_drawn) m_loop.exec();
        return m_drawn ? std::optional(static_cast<double>(m_shownAfter) / 1e6) : std::nullopt;
    }

private:
    QSignalSpy m_emitted;
    QEventLoop m_loop;
    QElapsedTimer m_since;
    qint64 m_shownAfter = 0;  ///< nanoseconds; written before `m_drawn`
    std::atomic<bool> m_holds = false, m_drawn = false;
    QMetaObject::Connection m_begun, m_shown;
};

/// From a key press on the first slider of the page until the frame with its outcome is on the screen.
int measureSlider(const e2e::RealWindow& real) {
    QQuickWindow* window = real.window();
    if (!goTo(real, 3)) return failed("the page of the scenarios does not settle");
    QQuickItem* slider =
        e2e::WindowDriver(window).find([](QQuickItem* item) { return item->inherits("QQuickSlider") && item->isEnabled(); });
    QObject* lab = e2e::modelOf(window, "kabar::ui::ScenarioLab");
    if (!slider || !lab) return failed("no slider on the page of the scenarios");
    std::vector<double> times;
    slider->forceActiveFocus();
    for (int step = 0; step < kSliderSteps; ++step) {
        const auto key = slider->property("position").toDouble() > 0.5 ? Qt::Key_Left : Qt::Key_Right;
        FrameWatch watch(window, lab, SIGNAL(outcomesChanged()));
        QTest::keyPress(window, key);
        const auto shownAfter = watch.wait();
        if (!shownAfter) return failed("a slider's step draws nothing");
        times.push_back(*shownAfter);
        QTest::keyRelease(window, key);
        QTest::qWait(50);
    }
    std::ranges::sort(times);
    std::printf("slider to redraw, median        %7.1f ms\n", times[times.size() / 2]);
    std::printf("slider to redraw, 95th percent. %7.1f ms  (goal 50)\n", times[times.size() * 95 / 100]);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (bench::asEmptyWindow(argc, argv)) return 0;
    const QGuiApplication application(argc, argv);
    e2e::RealWindow real;
    if (!real.openDemo() || !real.show()) return failed("the window does not open");
    const int stall = measureStall(real), slider = measureSlider(real);
    return stall | slider;
}
