// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kabar {

namespace {

/// Frees what it is given on a thread of its own, as long as the process lives.
class Freeing {
public:
    Freeing() {
        std::thread([this] { run(); }).detach();
    }
    void add(std::function<void()> free) {
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.push_back(std::move(free));
        }
        m_wake.notify_one();
    }

private:
    [[noreturn]] void run() {
        workInBackground();
        while (true) {
            std::vector<std::function<void()>> now;
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_waiting.empty(); });
            now.swap(m_waiting);
            lock.unlock();
            for (const auto& free : now) free();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::function<void()>> m_waiting;
};

}  // namespace

void workInBackground() {
#ifdef __linux__
    constexpr int kNice = 19;  // the last of all; it holds for this thread
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
#endif
}

void takeMemoryApart() {
#ifdef __GLIBC__
    constexpr int kPlaces = 256;  // more than there will be threads; by itself it is eight for each processor
    (void)::mallopt(M_ARENA_MAX, kPlaces);
#endif
}

void freeInBackground(std::function<void()> free) {
    static auto& freeing = *new Freeing;  // never destroyed: others may still let go of something while the process ends
    freeing.add(std::move(free));
}

}  // namespace kabar
