// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/guarded_listener.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace kabar::phones {

namespace {

constexpr char kTooLarge[] =
    "HTTP/1.1 413 Content Too Large\r\nContent-Type: text/plain\r\nContent-Length: 22\r\nConnection: close\r\n\r\n"
    "The request is too big";

}  // namespace

GuardedListener::GuardedListener(const ConnectionLimits& limits, QObject* parent) : QTcpServer(parent), m_limits(limits) {
    setListenBacklogSize(512);  // a whole hall scans the code at once
    setMaxPendingConnections(512);
}

void GuardedListener::incomingConnection(qintptr descriptor) {
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) return socket->deleteLater();
    int& fromAddress = m_openByAddress[socket->peerAddress()];
    if (m_open >= m_limits.connections || fromAddress >= m_limits.connectionsPerAddress) {
        socket->abort();
        return socket->deleteLater();
    }
    ++m_open;
    ++fromAddress;
    guard(socket);
    addPendingConnection(socket);
}

void GuardedListener::guard(QTcpSocket* socket) {
    socket->setReadBufferSize(m_limits.bytesPerRequest * 2);
    connect(socket, &QObject::destroyed, this, [this, address = socket->peerAddress()] {
        --m_open;
        if (--m_openByAddress[address] == 0) m_openByAddress.remove(address);
    });

    auto* idle = new QTimer(socket);
    idle->setSingleShot(true);
    connect(idle, &QTimer::timeout, socket, &QTcpSocket::disconnectFromHost);
    idle->start(m_limits.idleSeconds * 1000);

    // These run before the HTTP server's own, which take what is available: what is available now has just arrived.
    const auto received = std::make_shared<qint64>(0);
    connect(socket, &QTcpSocket::bytesWritten, idle, [received, idle] {
        *received = 0;
        idle->start();
    });
    connect(socket, &QTcpSocket::readyRead, idle, [this, socket, received, idle] {
        idle->start();
        *received += socket->bytesAvailable();
        if (*received <= m_limits.bytesPerRequest || socket->state() != QAbstractSocket::ConnectedState) return;
        socket->readAll();
        socket->write(kTooLarge);
        socket->disconnectFromHost();
    });
}

}  // namespace kabar::phones
