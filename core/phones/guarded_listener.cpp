// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/guarded_listener.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>

namespace kabar::phones {

namespace {

constexpr int kBacklog = 4096;             // a whole hall scans the code at once
constexpr rlim_t kOtherDescriptors = 512;  // of the program: files, fonts, the window system
constexpr std::chrono::seconds kNew{1};    // a connection this young is about to ask

/// Many systems let a program open 1,024 descriptors unless it asks for more. How many connections there can be.
int connectionsThatFit(int wanted) {
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return wanted;
    const rlim_t needed = static_cast<rlim_t>(wanted) + kOtherDescriptors;
    if (files.rlim_cur < needed) {
        files.rlim_cur = std::min(needed, files.rlim_max);
        (void)::setrlimit(RLIMIT_NOFILE, &files);
        (void)::getrlimit(RLIMIT_NOFILE, &files);
    }
    if (files.rlim_cur >= needed) return wanted;
    return static_cast<int>(files.rlim_cur > 2 * kOtherDescriptors ? files.rlim_cur - kOtherDescriptors
                                                                   : files.rlim_cur / 2);
}

}  // namespace

GuardedListener::GuardedListener(const ConnectionLimits& limits, QObject* parent) : QTcpServer(parent), m_limits(limits) {
    m_limits.connections = connectionsThatFit(limits.connections);
    setListenBacklogSize(kBacklog);
    setMaxPendingConnections(kBacklog);
    m_look.setInterval(m_limits.sweep);
    connect(&m_look, &QTimer::timeout, this, &GuardedListener::look);
    m_look.start();
}

Connection* GuardedListener::find(const QHostAddress& address, quint16 port) const {
    return m_open->all.value({address, port});
}

void GuardedListener::look() {
    const Moment now = std::chrono::steady_clock::now();
    const auto all = m_open->all.values();  // what is looked at may leave the list
    for (Connection* connection : all) connection->look(now);
}

Connection* GuardedListener::leastMissed(const QHostAddress& address, std::chrono::milliseconds age) const {
    const Moment born = std::chrono::steady_clock::now() - age;
    Connection* found = nullptr;
    const auto rank = [](const Connection* each) { return std::pair(each->isTrusted(), each->since()); };
    for (Connection* each : std::as_const(m_open->all))
        if (each->peer().first == address && each->since() <= born && (!found || rank(each) < rank(found))) found = each;
    return found;
}

QHostAddress GuardedListener::holderOfMost() const {
    const auto& counts = m_open->byAddress;
    const auto most = std::max_element(counts.constKeyValueBegin(), counts.constKeyValueEnd(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.constKeyValueEnd() ? QHostAddress() : (*most).first;
}

bool GuardedListener::isFull(const QHostAddress& newcomer) const {
    return openConnections() >= m_limits.connections || m_open->byAddress.value(newcomer) >= m_limits.connectionsPerAddress;
}

bool GuardedListener::makeRoom(const QHostAddress& newcomer) {
    const int own = m_open->byAddress.value(newcomer);
    const QHostAddress most = holderOfMost();
    const bool another = own < m_limits.connectionsPerAddress && own + 1 < m_open->byAddress.value(most);
    Connection* least = another ? leastMissed(most, {}) : leastMissed(newcomer, kNew);
    if (!least || (!another && least->isTrusted())) return false;
    least->drop();
    return true;
}

void GuardedListener::incomingConnection(qintptr descriptor) {
    auto* connection = new Connection(m_open, m_limits);
    connection->setParent(this);
    if (!connection->begin(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return connection->deleteLater();
    }
    const QHostAddress& from = connection->peer().first;
    if (isFull(from)) look();  // perhaps some have ended since
    if (isFull(from) && !makeRoom(from)) {
        connection->drop();
        return connection->deleteLater();
    }
    connection->takeSlot();
    addPendingConnection(connection);
}

}  // namespace kabar::phones
