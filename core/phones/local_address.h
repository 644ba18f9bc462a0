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
};

/// IPv4 addresses of the interfaces that are up, wireless first, without loopback, containers' and virtual machines'
/// bridges. Empty without a network.
[[nodiscard]] QList<LocalAddress> localAddresses();

}  // namespace kabar::phones
