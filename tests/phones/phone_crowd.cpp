// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/phone_crowd.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace kabar::test {

using namespace std::chrono_literals;

namespace {

constexpr auto kAgain = 1000ms;     // a person presses again
constexpr auto kNoAnswer = 5000ms;  // then so does one who got nothing
constexpr auto kJoinPatience = 60s;

std::chrono::steady_clock::time_point now() {
    return std::chrono::steady_clock::now();
}

int connectTo(std::uint16_t port, int last) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in own{}, server{};
    own.sin_family = server.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(static_cast<std::uint32_t>((127 << 24) + last));
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = htons(port);
    (void)::bind(descriptor, reinterpret_cast<const sockaddr*>(&own), sizeof own);
    (void)::connect(descriptor, reinterpret_cast<const sockaddr*>(&server), sizeof server);
    return descriptor;
}

/// The whole answer is there: head, and as much body as it says.
bool isWhole(const QByteArray& answer) {
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0) return false;
    const QByteArray head = answer.first(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (at < 0) return true;
    const qsizetype stop = head.indexOf("\r\n", at);
    return answer.size() >= end + 4 + head.sliced(at + 15, (stop < 0 ? head.size() : stop) - at - 15).trimmed().toInt();
}

}  // namespace

struct PhoneCrowd::Phone {
    enum class State { Away, Loading, Loaded, Ready, Asking };
    struct Line {
        int descriptor = -1, poll = -1;
        QByteArray out, in;
        Line() = default;
        ~Line() { close(); }
        Line(const Line&) = delete;
        Line& operator=(const Line&) = delete;

        void open(int epoll, std::uint16_t port, int last, void* tag) {
            close();
            descriptor = connectTo(port, last);
            poll = epoll;
            epoll_event wanted{.events = EPOLLIN | EPOLLOUT | EPOLLET, .data = {.ptr = tag}};
            (void)::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &wanted);
        }
        void close() {
            if (descriptor >= 0) ::close(std::exchange(descriptor, -1));
            out.clear();
            in.clear();
        }
        void write() {
            while (!out.isEmpty()) {
                const auto sent = ::send(descriptor, out.data(), static_cast<std::size_t>(out.size()), MSG_NOSIGNAL);
                if (sent <= 0) return;
                out.remove(0, sent);
            }
        }
        /// False when the other side has closed.
        bool read() {
            std::array<char, 65'536> part{};
            while (true) {
                const auto size = ::recv(descriptor, part.data(), part.size(), 0);
                if (size > 0) in.append(part.data(), size);
                if (size == 0) return false;
                if (size < 0) return errno == EAGAIN || errno == EINTR || errno == ENOTCONN;
            }
        }
    };

    Line http, live;
    State state = State::Away;
    QByteArray token, request;
    Moment begun, triedAt, due;
    bool following = false, done = false;
    int status = 0, tries = 0;
};

PhoneCrowd::PhoneCrowd(std::uint16_t port, QByteArray room, int last)
    : m_port(port),
      m_room(std::move(room)),
      m_host("127.0.0.1:" + QByteArray::number(port)),
      m_last(last),
      m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {}

PhoneCrowd::~PhoneCrowd() {
    m_phones.clear();
    ::close(m_epoll);
}

QByteArray PhoneCrowd::head(const QByteArray& method, const QByteArray& path, const Phone& phone) const {
    return method + " /" + m_room + path + " HTTP/1.1\r\nHost: " + m_host +
           (phone.token.isEmpty() ? QByteArray() : "\r\nCookie: kabar=" + phone.token) + "\r\n";
}

void PhoneCrowd::ask(Phone& phone, const QByteArray& request) {
    phone.request = request;
    phone.triedAt = now();
    ++phone.tries;
    if (phone.http.descriptor < 0) phone.http.open(m_epoll, m_port, m_last, &phone);
    phone.http.in.clear();
    phone.http.out = request;
    phone.http.write();
}

void PhoneCrowd::follow(Phone& phone) {
    phone.live.open(m_epoll, m_port, m_last, &phone);
    phone.following = false;
    phone.live.out = head("GET", "/live", phone) +
                     "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                     "dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

void PhoneCrowd::answered(Phone& phone) {
    const QByteArray answer = std::exchange(phone.http.in, {});
    phone.status = answer.sliced(9, 3).toInt();
    if (phone.state == Phone::State::Loading) {
        const qsizetype cookie = answer.indexOf("kabar=");
        if (cookie >= 0) phone.token = answer.sliced(cookie + 6, 22);
        phone.state = phone.status == 200 && !phone.token.isEmpty() ? Phone::State::Loaded : Phone::State::Away;
        if (phone.state == Phone::State::Loaded) follow(phone);
    } else if (phone.state == Phone::State::Asking) {
        phone.state = Phone::State::Ready;
        phone.done = phone.status == 200;
        if (!phone.done) phone.due = now() + kAgain;
    }
}

/// Whatever has come on either line of the phone.
void PhoneCrowd::hear(Phone& phone) {
    if (phone.http.descriptor >= 0) {
        phone.http.write();
        const bool open = phone.http.read();
        if (isWhole(phone.http.in)) answered(phone);
        if (!open) {
            phone.http.close();
            if (phone.state == Phone::State::Loading) phone.state = Phone::State::Away;
            if (phone.state == Phone::State::Asking) phone.state = Phone::State::Ready, phone.due = now() + kAgain;
        }
    }
    if (phone.live.descriptor < 0) return;
    phone.live.write();
    const bool open = phone.live.read();
    if (!phone.following && phone.live.in.startsWith("HTTP/1.1 101") && phone.live.in.contains("\r\n\r\n")) {
        phone.following = true;
        phone.live.in.remove(0, phone.live.in.indexOf("\r\n\r\n") + 4);
        if (phone.state == Phone::State::Loaded) phone.state = Phone::State::Ready;
    }
    if (phone.following) pong(phone);
    if (!open) phone.live.close();
}

/// Answers the pings among the frames that have come, and throws the others away.
void PhoneCrowd::pong(Phone& phone) {
    QByteArray& in = phone.live.in;
    while (in.size() >= 2) {
        const auto length = static_cast<unsigned char>(in[1]) & 0x7f;
        const qsizetype head = length == 126 ? 4 : 2;
        if (length == 127 || in.size() < head) return;
        const qsizetype size =
            length == 126 ? (static_cast<unsigned char>(in[2]) << 8) + static_cast<unsigned char>(in[3]) : length;
        if (in.size() < head + size) return;
        if ((in[0] & 0x0f) == 9)
            phone.live.out +=
                QByteArray("\x8a", 1) + static_cast<char>(0x80 | size) + QByteArray(4, '\0') + in.sliced(head, size);
        in.remove(0, head + size);
    }
    phone.live.write();
}

void PhoneCrowd::turn(std::chrono::milliseconds most) {
    std::array<epoll_event, 256> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), static_cast<int>(most.count()));
    for (int i = 0; i < count; ++i) hear(*static_cast<Phone*>(events[static_cast<std::size_t>(i)].data.ptr));
}

bool PhoneCrowd::join(int count, std::chrono::milliseconds over) {
    const Moment start = now();
    std::vector<Phone*> coming;
    for (int i = 0; i < count; ++i) {
        m_phones.push_back(std::make_unique<Phone>());
        m_phones.back()->due = start + over * i / count;
        coming.push_back(m_phones.back().get());
    }
    while (now() - start < over + kJoinPatience) {
        bool all = true;
        for (Phone* phone : coming) {
            if (phone->state == Phone::State::Away && now() >= phone->due) {
                phone->http.close();
                phone->state = Phone::State::Loading;
                phone->due = now() + kAgain;
                ask(*phone, head("GET", "", *phone) + "\r\n");
            }
            if (phone->state == Phone::State::Loaded && phone->live.descriptor < 0) follow(*phone);
            all = all && phone->state == Phone::State::Ready;
        }
        if (all) return true;
        turn(5ms);
    }
    return false;
}

CrowdResult PhoneCrowd::vote(std::int64_t ballot, const std::vector<std::int64_t>& options, std::chrono::milliseconds over,
                             std::chrono::milliseconds patience) {
    const Moment start = now();
    std::uniform_int_distribution<std::int64_t> when(0, std::max<std::int64_t>(1, over.count()));
    for (const auto& phone : m_phones) {
        phone->begun = phone->due = start + std::chrono::milliseconds(when(m_random));
        phone->done = false;
        phone->tries = 0;
    }
    CrowdResult result{.sent = static_cast<int>(m_phones.size())};
    std::vector<Phone*> left;
    for (const auto& phone : m_phones) left.push_back(phone.get());
    while (!left.empty() && now() - start < over + patience) {
        for (Phone* phone : left) {
            const bool silent = phone->state == Phone::State::Asking && now() - phone->triedAt > kNoAnswer;
            if (silent) phone->http.close();
            if (!silent && (phone->state != Phone::State::Ready || now() < phone->due)) continue;
            const auto option = options[static_cast<std::size_t>(m_random() % options.size())];
            const QByteArray body =
                "{\"ballot\":" + QByteArray::number(ballot) + ",\"choices\":[" + QByteArray::number(option) + "]}";
            phone->state = Phone::State::Asking;
            ask(*phone, head("POST", "/vote", *phone) + "Content-Type: application/json\r\nContent-Length: " +
                            QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
        turn(1ms);
        std::erase_if(left, [&](const Phone* phone) {
            if (phone->done) result.waits.push_back(std::chrono::duration<double, std::milli>(now() - phone->begun).count());
            return phone->done;
        });
    }
    result.acknowledged = static_cast<int>(result.waits.size());
    for (const auto& phone : m_phones) result.tries += phone->tries;
    std::ranges::sort(result.waits);
    return result;
}

void PhoneCrowd::leave() {
    for (const auto& phone : m_phones) {
        phone->http.close();
        phone->live.close();
        phone->state = Phone::State::Away;
    }
}

std::vector<QByteArray> PhoneCrowd::tokens() const {
    std::vector<QByteArray> all;
    for (const auto& phone : m_phones) all.push_back(phone->token);
    return all;
}

}  // namespace kabar::test
