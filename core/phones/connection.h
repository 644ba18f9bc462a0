// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpSocket>

#include <chrono>
#include <memory>

namespace kabar::phones {

using Moment = std::chrono::steady_clock::time_point;
[[nodiscard]] inline Moment thisMoment() {
    return std::chrono::steady_clock::now();
}

/// What one connection and one address may use of the facilitator's laptop.
struct ConnectionLimits {
    int connections = 5'000;                    ///< at once, in all
    int connectionsPerAddress = 2'400;          ///< at once: an address may be a whole hall behind one router
    qint64 bytesPerRequest = 32'768;            ///< headers and body together; more is answered with 413
    qint64 bytesUnsent = 262'144;               ///< that wait in the program for a phone to take them
    int bytesInSystem = 32'768;                 ///< that wait in the system for the same
    std::chrono::milliseconds request{10'000};  ///< from opening, or from its first byte, to the last byte of a request
    std::chrono::milliseconds answer{30'000};   ///< from there to its answer
    std::chrono::milliseconds idle{20'000};     ///< between two requests
    std::chrono::milliseconds stalled{10'000};  ///< without the phone taking a byte of what is sent to it
    std::chrono::milliseconds sweep{500};       ///< how often these are looked at
};

/// One end of a connection: the address and the port of the phone.
using Peer = std::pair<QHostAddress, quint16>;

class Connection;

/// The connections whose descriptors are open, by who they are from.
struct OpenConnections {
    QHash<Peer, Connection*> all;
    QHash<QHostAddress, int> byAddress;
};

/// A phone's connection: first HTTP, perhaps a web socket later. It holds a slot from the moment its descriptor is open
/// until it is closed, whoever closes it and however. Qt's HTTP server cuts every signal of a socket that becomes a web
/// socket, so what must hold is looked at from time to time rather than waited for.
class Connection : public QTcpSocket {
    Q_OBJECT

public:
    Connection(std::shared_ptr<OpenConnections> open, const ConnectionLimits& limits);
    ~Connection() override;

    /// Takes the descriptor; false when it is no good.
    bool begin(qintptr descriptor);
    void takeSlot();
    [[nodiscard]] const Peer& peer() const { return m_peer; }
    [[nodiscard]] Moment since() const { return m_since; }

    /// A whole request has arrived; it is being answered.
    void requestArrived();
    /// It has become a web socket, which now owns it: requests and their deadlines are over.
    void becameWebSocket(QObject* socket);
    /// It belongs to a phone that holds a token of this room.
    void trust() { m_trusted = true; }
    [[nodiscard]] bool isTrusted() const { return m_trusted; }

    /// Closes at once and throws away what was not sent, in the system too.
    void drop();
    /// Ends what is overdue, gives back the slot of what is closed.
    void look(Moment now);

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    enum class Phase { Idle, Receiving, Answering, WebSocket };

    void receive();
    void enter(Phase phase, Moment now);
    void releaseSlot();
    [[nodiscard]] bool isOverdue(Moment now) const;
    [[nodiscard]] bool isStalled(Moment now);

    std::shared_ptr<OpenConnections> m_open;
    ConnectionLimits m_limits;
    Peer m_peer;
    Phase m_phase = Phase::Idle;
    Moment m_since, m_phaseSince, m_movedAt;
    qint64 m_received = 0, m_unsent = 0;
    bool m_holdsSlot = false, m_trusted = false, m_first = true, m_overflowed = false;
};

}  // namespace kabar::phones
