// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <memory>
#include <random>
#include <vector>

namespace kabar::test {

/// What became of the votes of a crowd.
struct CrowdResult {
    std::vector<double> waits;  ///< milliseconds from a phone's first try to its acknowledgement, of each acknowledged vote
    int sent = 0;
    int acknowledged = 0;
    int tries = 0;  ///< requests, those that were told to wait or got no answer included
};

/// Many phones of one address, all in one thread, light enough not to slow what they measure: each loads the page, keeps its
/// token, follows live, and votes over a connection of its own, again after a pause when it is refused. Plain sockets: a
/// network library for a thousand phones would take the processor from the server that it shares it with.
class PhoneCrowd {
public:
    /// `room` is the code; phones come from 127.0.0.`last`.
    PhoneCrowd(std::uint16_t port, QByteArray room, int last = 1);
    ~PhoneCrowd();

    /// `count` phones join within `over`. False when one could not within a minute.
    [[nodiscard]] bool join(int count, std::chrono::milliseconds over);
    /// Each votes once within `over`, for one of `options`; until all are acknowledged, or `patience` is over.
    [[nodiscard]] CrowdResult vote(std::int64_t ballot, const std::vector<std::int64_t>& options,
                                   std::chrono::milliseconds over, std::chrono::milliseconds patience);
    /// All go; their tokens stay known.
    void leave();
    [[nodiscard]] std::vector<QByteArray> tokens() const;

private:
    struct Phone;
    using Moment = std::chrono::steady_clock::time_point;

    void turn(std::chrono::milliseconds most);
    void hear(Phone& phone);
    void pong(Phone& phone);
    void follow(Phone& phone);
    void ask(Phone& phone, const QByteArray& request);
    void answered(Phone& phone);
    [[nodiscard]] QByteArray head(const QByteArray& method, const QByteArray& path, const Phone& phone) const;

    std::uint16_t m_port;
    QByteArray m_room, m_host;
    int m_last;
    int m_epoll;
    std::mt19937 m_random{974};
    std::vector<std::unique_ptr<Phone>> m_phones;
};

}  // namespace kabar::test
