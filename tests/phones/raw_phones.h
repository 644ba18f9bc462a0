// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace kabar::test {

/// A connection as an attacker makes it: bytes written and read by hand, from any of this machine's loopback addresses, and
/// read only when asked to. Closed when it is destroyed.
class RawPhone {
public:
    /// From 127.0.0.`last` to the server on 127.0.0.1; see `isOpen`.
    RawPhone(std::uint16_t port, int last = 1);
    ~RawPhone();
    RawPhone(RawPhone&& other) noexcept;
    RawPhone& operator=(RawPhone&&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// False when the server has closed it.
    bool send(const QByteArray& bytes);
    /// What has come until `end` is in it, the server closes, or `ms` have passed.
    QByteArray read(const QByteArray& end, int ms = 5000);
    /// Whether the server closes it within that time; what it sends is thrown away.
    [[nodiscard]] bool isClosed(int ms);
    /// Bytes that have come and were not read.
    [[nodiscard]] int unread() const;

    /// With a reset, as a phone whose browser was killed.
    void reset();
    /// Without a word of the protocol above.
    void close();

    /// The request and the answer of an upgrade; true when the connection is a web socket then.
    bool upgrade(const QByteArray& room, const QByteArray& host, const QByteArray& cookie = {});
    /// A masked frame of a client.
    static QByteArray frame(int opcode, const QByteArray& payload, bool last = true);

private:
    int m_descriptor = -1;
};

}  // namespace kabar::test
