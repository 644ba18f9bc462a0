// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/base/guarded.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/session/session.h"

#include <QObject>
#include <QString>

#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace kabar::ui {

/// Runs one piece of core work at a time away from the window's thread and brings its result back to it. The work gets
/// copies, a stop token and a progress to report to; it must look at the token at least every 0.2 s. What it throws becomes
/// an error.
class Job : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged)  ///< the core's own word; pages translate it

public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;  ///< stops the work and waits for it

    /// Somebody looks at the page and waits for it: the work is not done behind everything else that the machine does, where
    /// a busy one would never come to it.
    void setAwaited(bool awaited) { m_awaited = awaited; }

    /// Starts `work`; on the window's thread, `done` gets what it returned (`Cancelled` when it was stopped). Ignored while
    /// another work runs: returns false.
    template <class T>
    bool run(std::function<Result<T>(std::stop_token, const Progress&)> work, std::function<void(Result<T>)> done) {
        if (m_running) return false;
        begin();
        m_thread =
            std::jthread([this, awaited = m_awaited, work = std::move(work), done = std::move(done)](std::stop_token stop) {
                if (!awaited) workInBackground();
                auto result = std::make_shared<Result<T>>(guarded([&] { return work(stop, reporter()); }));
                deliver([result, done] { done(std::move(*result)); });
            });
        return true;
    }

    /// The same as a job of `session`: the work may write into it, and it is stopped and waited for when the session closes.
    /// `done` is told only while the session is open.
    template <class T>
    bool run(const std::shared_ptr<session::Session>& session, std::function<Result<T>(session::JobContext&)> work,
             std::function<void(Result<T>)> done) {
        if (m_running || !session) return false;
        begin();
        auto job = [this, awaited = m_awaited, bound = std::weak_ptr(session), work = std::move(work),
                    done = std::move(done)](session::JobContext& context) -> Result<bool> {
            if (!awaited) workInBackground();
            auto result = std::make_shared<Result<T>>(guarded([&] { return work(context); }));
            deliver([bound, result, done] {
                if (const auto open = bound.lock(); open && !open->isClosing()) done(std::move(*result));
            });
            return true;
        };
        m_bound = session->run<bool>(std::move(job), {}, reporter());
        if (!m_bound) end();
        return m_bound != nullptr;
    }

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString stage() const { return m_stage; }

    Q_INVOKABLE void stop();

signals:
    void runningChanged();
    void progressChanged();

private:
    void begin();
    void end();
    void report(double fraction, std::string_view stage);
    [[nodiscard]] Progress reporter();
    /// On the window's thread, once the work is over.
    void deliver(std::function<void()> result);

    bool m_running = false, m_awaited = false;
    double m_progress = 0;
    QString m_stage;
    std::atomic<std::int64_t> m_lastReport = 0;  ///< milliseconds; the window hears of progress ten times a second at most
    std::jthread m_thread;
    std::shared_ptr<session::Running> m_bound;  ///< the job of a session
};

}  // namespace kabar::ui
