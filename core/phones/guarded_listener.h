// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phones/connection.h"

#include <QTcpServer>
#include <QTimer>

namespace kabar::phones {

/// Listens for phones and closes connections that ask too much, before their bytes pile up in the HTTP server, which has no
/// limit of its own. When all slots are taken, the address that holds most of them gives one up for a newcomer from another,
/// so that a few addresses never keep the others out.
class GuardedListener : public QTcpServer {
    Q_OBJECT

public:
    explicit GuardedListener(const ConnectionLimits& limits, QObject* parent = nullptr);

    /// The open connection of that phone's end, or null.
    [[nodiscard]] Connection* find(const QHostAddress& address, quint16 port) const;
    [[nodiscard]] int openConnections() const { return static_cast<int>(m_open->all.size()); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void look();
    [[nodiscard]] bool isFull(const QHostAddress& newcomer) const;
    [[nodiscard]] bool makeRoom(const QHostAddress& newcomer);
    /// The one of an address that is missed least: of no known phone before one of a known phone, the oldest first,
    /// and none younger than `age`.
    [[nodiscard]] Connection* leastMissed(const QHostAddress& address, std::chrono::milliseconds age) const;
    [[nodiscard]] QHostAddress holderOfMost() const;

    ConnectionLimits m_limits;
    std::shared_ptr<OpenConnections> m_open = std::make_shared<OpenConnections>();
    QTimer m_look;
};

}  // namespace kabar::phones
