// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opening.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kabar::session {

/// How long what is written may be missing from the file that people copy.
struct PublishingPace {
    std::chrono::milliseconds most{2'000};  ///< for a working database of up to `large`
    std::chrono::milliseconds mostWhenLarge{30'000};
    std::int64_t large = 64 * 1024 * 1024;  ///< bytes
};

/// The thread that keeps the workshop's file up to date with its working database, and watches that nobody else replaces it.
/// Reads on a connection of its own. A file that somebody replaced is left alone: from then on another one beside it is kept
/// up to date, and said. Any thread.
class Publisher {
public:
    using Told = std::function<void(const Notice&)>;
    [[nodiscard]] static Result<std::unique_ptr<Publisher>> start(const Opening& opening, Clock clock, Told told,
                                                                  PublishingPace pace = {});
    ~Publisher();

    /// Something was written.
    void changed();
    [[nodiscard]] std::filesystem::path path() const;
    /// Writes what is missing and ends. Fails when the file cannot be written; the working database then keeps it.
    [[nodiscard]] Status close();

private:
    using Moment = std::chrono::steady_clock::time_point;
    Publisher(store::Database database, const Opening& opening, Clock clock, Told told, PublishingPace pace);
    void run();
    [[nodiscard]] bool isDue(Moment now) const;
    [[nodiscard]] std::chrono::milliseconds wait() const;
    [[nodiscard]] bool isBehind();
    void look();
    void lookAt(const Published& last);
    [[nodiscard]] Status publishWhenBehind();
    [[nodiscard]] Status publishNow();
    void pause();
    void sayDeleted();
    void moveBeside();
    void tell(Notice::Kind kind, Clause clause);

    store::Database m_database;
    WorkingFolder m_folder;
    Clock m_clock;
    Told m_told;
    PublishingPace m_pace;
    std::optional<Published> m_published;
    bool m_isDeletedSaid = false, m_isFailing = false;
    std::chrono::milliseconds m_lastTook{0};
    Moment m_retry{};

    mutable std::mutex m_mutex;  ///< of what follows
    std::condition_variable m_wake;
    std::filesystem::path m_target;
    std::optional<Moment> m_since;  ///< the first write that the file does not hold
    bool m_closing = false;
    std::thread m_thread;
};

}  // namespace kabar::session
