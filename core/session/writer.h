// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace kabar::session {

/// The one thread that writes a workshop's file: what is most urgent first, each kind in the order it came.
class Writer {
public:
    /// What it changed.
    using Write = std::function<Result<Domains>(store::WorkshopFile&)>;
    /// Told on the writer thread after each write, before its `Done`; nothing changed when it failed.
    using Written = std::function<void(Domains)>;

    Writer(store::WorkshopFile& file, Written written);
    ~Writer();  ///< as `close`

    /// After `close`, and for bulk writes that have not begun by then, `done` gets `Cancelled`.
    void submit(Urgency urgency, Write write, Done done);
    /// Writes the votes and edits that were handed in, then ends.
    void close();

private:
    struct Item {
        Write write;
        Done done;
    };
    void run();
    /// The next to write; waits. Nothing at the end.
    [[nodiscard]] std::optional<Item> next();
    void carryOut(Item& item);

    store::WorkshopFile& m_file;
    Written m_written;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::array<std::deque<Item>, 3> m_queues;
    bool m_closing = false;
    std::thread m_thread;
};

}  // namespace kabar::session
