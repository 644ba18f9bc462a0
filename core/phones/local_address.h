// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace kabar::phones {

/// An interface of this machine as the system describes it.
struct NetworkPort {
    QString name;  ///< "wlan0"
    bool running = true;
    bool loopback = false;
    bool pointToPoint = false;
    bool wifi = false;                              ///< the system says that it is
    std::optional<bool> hardware;                   ///< a card stands behind it; nothing where the system does not say
    QList<std::pair<QHostAddress, int>> addresses;  ///< each with the length of its network's prefix, -1 when unknown
};

/// What phones of the hall may find behind an address, the likeliest first.
enum class NetworkKind {
    Wireless,
    Wired,
    Other,   ///< neither a card of the machine nor known to be virtual
    Virtual  ///< a VPN, a tunnel: no phone of the hall is behind it
};

/// An address of this machine that phones on the same network can reach.
struct LocalAddress {
    QHostAddress address;
    QString networkName;  ///< of the interface, as the system calls it: "wlan0"
    NetworkKind kind = NetworkKind::Other;
};

/// IPv4 addresses of the interfaces that are up, by kind, without loopback, containers' and virtual machines' bridges. Empty
/// without a network.
[[nodiscard]] QList<LocalAddress> localAddresses();
[[nodiscard]] QList<LocalAddress> localAddresses(const QList<NetworkPort>& ports);

/// Which of `addresses` phones join on: `address` on `network` while it is there, else another address of that network (it
/// was renewed), else the first. Phones that joined on a network find the room there again after it was away.
[[nodiscard]] qsizetype addressToUse(const QList<LocalAddress>& addresses, const QString& network,
                                     const QHostAddress& address);

}  // namespace kabar::phones
