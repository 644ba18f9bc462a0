// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>

namespace kabar::phones {

/// What one connection and one address may use of the facilitator's laptop.
struct ConnectionLimits {
    int connections = 2'500;            ///< at once, in all
    int connectionsPerAddress = 1'000;  ///< at once: an address may be a whole hall behind one router
    qint64 bytesPerRequest = 32'768;    ///< headers and body together; more is answered with 413
    int idleSeconds = 120;              ///< without a byte either way, then it is closed
};

/// Listens for phones and closes connections that ask too much, before their bytes pile up in the HTTP server, which has no
/// limit of its own.
class GuardedListener : public QTcpServer {
    Q_OBJECT

public:
    explicit GuardedListener(const ConnectionLimits& limits, QObject* parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void guard(QTcpSocket* socket);

    ConnectionLimits m_limits;
    int m_open = 0;
    QHash<QHostAddress, int> m_openByAddress;
};

}  // namespace kabar::phones
