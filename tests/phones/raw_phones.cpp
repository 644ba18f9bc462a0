// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/raw_phones.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kabar::test {

namespace {

sockaddr_in loopback(int last, std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(static_cast<std::uint32_t>((127 << 24) + last));
    return address;
}

const sockaddr* plain(const sockaddr_in& address) {
    return reinterpret_cast<const sockaddr*>(&address);
}

}  // namespace

RawPhone::RawPhone(std::uint16_t port, int last) : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const int yes = 1;
    ::setsockopt(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    const sockaddr_in own = loopback(last, 0), server = loopback(1, port);
    const bool connected =
        ::bind(m_descriptor, plain(own), sizeof own) == 0 && ::connect(m_descriptor, plain(server), sizeof server) == 0;
    if (!connected) close();
}

RawPhone::~RawPhone() {
    close();
}

RawPhone::RawPhone(RawPhone&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

bool RawPhone::send(const QByteArray& bytes) {
    return ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT) ==
           bytes.size();
}

QByteArray RawPhone::read(const QByteArray& end, int ms) {
    QByteArray all;
    QElapsedTimer time;
    time.start();
    std::array<char, 16'384> part{};
    while (!all.contains(end) && time.elapsed() < ms) {
        pollfd wait{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&wait, 1, std::max(0, ms - static_cast<int>(time.elapsed()))) <= 0) break;
        const auto size = ::recv(m_descriptor, part.data(), part.size(), 0);
        if (size <= 0) break;
        all.append(part.data(), size);
    }
    return all;
}

bool RawPhone::isClosed(int ms) {
    QElapsedTimer time;
    time.start();
    std::array<char, 16'384> part{};
    do {
        pollfd wait{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        if (::poll(&wait, 1, std::max(0, ms - static_cast<int>(time.elapsed()))) <= 0) return false;
        if (::recv(m_descriptor, part.data(), part.size(), 0) <= 0) return true;
    } while (time.elapsed() < ms);
    return false;
}

int RawPhone::unread() const {
    int bytes = 0;
    return ::ioctl(m_descriptor, FIONREAD, &bytes) == 0 ? bytes : 0;
}

void RawPhone::reset() {
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    close();
}

void RawPhone::close() {
    if (m_descriptor >= 0) ::close(std::exchange(m_descriptor, -1));
}

bool RawPhone::upgrade(const QByteArray& room, const QByteArray& host, const QByteArray& cookie) {
    send("GET /" + room + "/live HTTP/1.1\r\nHost: " + host +
         "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
         "dGhlIHNhbXBsZSBub25jZQ==\r\n" +
         (cookie.isEmpty() ? QByteArray() : "Cookie: kabar=" + cookie + "\r\n") + "\r\n");
    return read("\r\n\r\n").startsWith("HTTP/1.1 101");
}

QByteArray RawPhone::frame(int opcode, const QByteArray& payload, bool last) {
    QByteArray bytes;
    bytes.append(static_cast<char>((last ? 0x80 : 0) | opcode));
    if (payload.size() < 126) {
        bytes.append(static_cast<char>(0x80 | payload.size()));
    } else {
        bytes.append(static_cast<char>(0x80 | 126));
        bytes.append(static_cast<char>(payload.size() >> 8)).append(static_cast<char>(payload.size() & 0xff));
    }
    return bytes.append(4, '\0').append(payload);  // masked with zeros
}

}  // namespace kabar::test
