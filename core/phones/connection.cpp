// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/connection.h"

#include <sys/socket.h>

namespace kabar::phones {

namespace {

constexpr char kTooLarge[] =
    "HTTP/1.1 413 Content Too Large\r\nContent-Type: text/plain\r\nContent-Length: 22\r\nConnection: close\r\n\r\n"
    "The request is too big";

}  // namespace

Connection::Connection(std::shared_ptr<OpenConnections> open, const ConnectionLimits& limits)
    : m_open(std::move(open)), m_limits(limits), m_since(thisMoment()), m_phaseSince(m_since), m_movedAt(m_since) {}

Connection::~Connection() {
    releaseSlot();
}

bool Connection::begin(qintptr descriptor) {
    if (!setSocketDescriptor(descriptor)) return false;
    setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, m_limits.bytesInSystem);
    setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setReadBufferSize(m_limits.bytesPerRequest * 2);
    m_peer = {peerAddress(), peerPort()};
    // Before the HTTP server's own, which takes what is available: what is available now has just arrived.
    connect(this, &QTcpSocket::readyRead, this, &Connection::receive);
    connect(this, &QTcpSocket::disconnected, this, &Connection::releaseSlot);
    return true;
}

void Connection::takeSlot() {
    m_open->all.insert(m_peer, this);
    ++m_open->byAddress[m_peer.first];
    m_holdsSlot = true;
}

void Connection::releaseSlot() {
    if (!std::exchange(m_holdsSlot, false)) return;
    if (m_open->all.value(m_peer) == this) m_open->all.remove(m_peer);
    const auto count = m_open->byAddress.find(m_peer.first);
    if (count != m_open->byAddress.end() && --*count <= 0) m_open->byAddress.erase(count);
}

void Connection::enter(Phase phase, Moment at) {
    m_phase = phase;
    m_phaseSince = at;
}

void Connection::receive() {
    if (m_phase == Phase::WebSocket) return;
    if (m_phase == Phase::Idle && bytesAvailable() > 0) {
        m_received = 0;
        // the first request counts from the opening: a phone opens a connection to ask
        enter(Phase::Receiving, m_first ? m_since : thisMoment());
    }
    m_received += bytesAvailable();
    if (m_received <= m_limits.bytesPerRequest || state() != ConnectedState) return;
    readAll();
    write(kTooLarge);
    disconnectFromHost();
}

void Connection::requestArrived() {
    m_first = false;
    enter(Phase::Answering, thisMoment());
}

void Connection::becameWebSocket(QObject* socket) {
    enter(Phase::WebSocket, thisMoment());
    if (!parent()) setParent(socket);
}

qint64 Connection::writeData(const char* data, qint64 size) {
    if (m_overflowed) return size;
    if (bytesToWrite() + size > m_limits.bytesUnsent) {  // not here: whoever writes still uses the socket
        m_overflowed = true;
        QMetaObject::invokeMethod(this, &Connection::drop, Qt::QueuedConnection);
        return size;
    }
    if (bytesToWrite() == 0) m_movedAt = thisMoment();
    if (m_phase != Phase::WebSocket) {
        m_received = 0;
        enter(Phase::Idle, thisMoment());
    }
    return QTcpSocket::writeData(data, size);
}

void Connection::drop() {
    const auto descriptor = static_cast<int>(socketDescriptor());
    const linger none{.l_onoff = 1, .l_linger = 0};
    if (descriptor >= 0) ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    abort();
    releaseSlot();
}

bool Connection::isOverdue(Moment at) const {
    switch (m_phase) {
        case Phase::Idle:
            return at - m_phaseSince > (m_first ? m_limits.request : m_limits.idle);
        case Phase::Receiving:
            return at - m_phaseSince > m_limits.request;
        case Phase::Answering:
            return at - m_phaseSince > m_limits.answer;
        case Phase::WebSocket:
            return false;
    }
    return false;
}

bool Connection::isStalled(Moment at) {
    const qint64 unsent = bytesToWrite();
    if (unsent == 0 || unsent < m_unsent) m_movedAt = at;
    m_unsent = unsent;
    return unsent > 0 && at - m_movedAt > m_limits.stalled;
}

void Connection::look(Moment at) {
    if (state() == UnconnectedState) {
        releaseSlot();
        if (!parent()) deleteLater();  // a web socket that never came to be: nobody else has it
        return;
    }
    if (isOverdue(at) || isStalled(at)) drop();
}

}  // namespace kabar::phones
