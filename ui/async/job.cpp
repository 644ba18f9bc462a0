// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/job.h"

#include <chrono>

namespace kabar::ui {

namespace {
constexpr int kBetweenReports = 100;  ///< milliseconds: what is drawn is taken from what works
}

Job::Job(QObject* parent) : QObject(parent) {}

Job::~Job() {
    stop();
    if (m_thread.joinable()) m_thread.join();
    if (m_bound) m_bound->wait();
}

void Job::stop() {
    m_thread.request_stop();
    if (m_bound) m_bound->stop();
}

Progress Job::reporter() {
    return [this](double fraction, std::string_view stage) { report(fraction, stage); };
}

void Job::deliver(std::function<void()> result) {
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)] {
            end();
            const Status done = guarded([&] { return result(), Status(); });
            if (!done) qWarning("%s", describe(done.error()).c_str());
        },
        Qt::QueuedConnection);
}

void Job::begin() {
    m_running = true;
    m_progress = 0;
    m_stage.clear();
    emit runningChanged();
    emit progressChanged();
}

void Job::end() {
    m_running = false;
    emit runningChanged();
}

void Job::report(double fraction, std::string_view stage) {
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    if (fraction < 1 && now - m_lastReport.load() < kBetweenReports) return;
    m_lastReport = now;
    QMetaObject::invokeMethod(
        this,
        [this, fraction, text = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()))] {
            m_progress = fraction;
            m_stage = text;
            emit progressChanged();
        },
        Qt::QueuedConnection);
}

}  // namespace kabar::ui
