// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/writer.h"

#include "core/store/workshop_file.h"

#include <algorithm>

namespace kabar::session {

namespace {

Status closed() {
    return fail(Error::Code::Cancelled, clause("session.closed"));
}

void tell(const Done& done, Status status) {
    if (done) (void)guarded([&] { return done(std::move(status)), Status(); });
}

}  // namespace

Writer::Writer(store::WorkshopFile& file, Written written)
    : m_file(file), m_written(std::move(written)), m_thread([this] { run(); }) {}

Writer::~Writer() {
    close();
}

void Writer::close() {
    std::deque<Item> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        dropped.swap(m_queues[static_cast<std::size_t>(Urgency::Bulk)]);
    }
    m_more.notify_all();
    for (Item& item : dropped) tell(item.done, closed());
    if (m_thread.joinable()) m_thread.join();
}

void Writer::submit(Urgency urgency, Write write, Done done) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closing) {
            m_queues[static_cast<std::size_t>(urgency)].push_back({std::move(write), std::move(done)});
            m_more.notify_one();
            return;
        }
    }
    tell(done, closed());
}

std::optional<Writer::Item> Writer::next() {
    std::unique_lock lock(m_mutex);
    const auto waiting = [&] { return std::ranges::find_if(m_queues, [](const auto& queue) { return !queue.empty(); }); };
    m_more.wait(lock, [&] { return m_closing || waiting() != m_queues.end(); });
    const auto queue = waiting();
    if (queue == m_queues.end()) return std::nullopt;
    Item item = std::move(queue->front());
    queue->pop_front();
    return item;
}

void Writer::carryOut(Item& item) {
    const auto changed = guarded([&] { return item.write(m_file); });
    (void)guarded([&] { return m_written(changed.value_or(Domains())), Status(); });
    tell(item.done, changed ? Status() : fail(changed.error()));
}

void Writer::run() {
    while (auto item = next()) carryOut(*item);
}

}  // namespace kabar::session
