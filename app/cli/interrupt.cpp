// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <signal.h>
#include <unistd.h>

namespace kabar::cli {

namespace {

constexpr int kExitInterrupted = 130;  // as shells have it: 128 + SIGINT

sigset_t stopSignals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR2}) sigaddset(&set, signal);  // the last one: no more to wait for
    return set;
}

void listen(std::stop_source stop) {
    const sigset_t set = stopSignals();
    int signal = 0;
    if (::sigwait(&set, &signal) != 0 || signal == SIGUSR2) return;
    stop.request_stop();
    const timespec patience{.tv_sec = 2, .tv_nsec = 0};
    if (::sigtimedwait(&set, nullptr, &patience) != SIGUSR2) ::_exit(kExitInterrupted);
}

}  // namespace

Interrupt::Interrupt() {
    const sigset_t set = stopSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_listener = std::jthread(listen, m_stop);
}

Interrupt::~Interrupt() {
    ::pthread_kill(m_listener.native_handle(), SIGUSR2);
}

}  // namespace kabar::cli
