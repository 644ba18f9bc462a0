// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace kabar::phones {

/// An address of this machine that phones on the same network can reach.
struct LocalAddress {
    QHostAddress address;
    QString networkName;  ///< of the interface, as the system calls it: "wlan0"
    bool wireless = false;
    bool tunnel = false;  ///< point to point, as a VPN is: no phone of the hall is behind it
};

/// IPv4 addresses of the interfaces that are up, wireless first, tunnels last, without loopback, containers' and virtual
/// machines' bridges. Empty without a network.
[[nodiscard]] QList<LocalAddress> localAddresses();

/// Which of `addresses` phones join on: `address` on `network` while it is there, else another address of that network (it
/// was renewed), else the first. Phones that joined on a network find the room there again after it was away.
[[nodiscard]] qsizetype addressToUse(const QList<LocalAddress>& addresses, const QString& network,
                                     const QHostAddress& address);

}  // namespace kabar::phones
