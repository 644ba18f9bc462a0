// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/local_address.h"

#include <QNetworkInterface>

#include <algorithm>

namespace kabar::phones {

namespace {

bool isBridge(const QNetworkInterface& network) {
    static const QStringList kBridges{QStringLiteral("docker"), QStringLiteral("veth"),  QStringLiteral("virbr"),
                                      QStringLiteral("br-"),    QStringLiteral("vmnet"), QStringLiteral("vboxnet")};
    return std::ranges::any_of(kBridges, [&](const QString& start) { return network.name().startsWith(start); });
}

}  // namespace

QList<LocalAddress> localAddresses() {
    QList<LocalAddress> found;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack) ||
            isBridge(network))
            continue;
        for (const QNetworkAddressEntry& entry : network.addressEntries()) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol || entry.ip().isLinkLocal()) continue;
            found.append({entry.ip(), network.name(),
                          network.type() == QNetworkInterface::Wifi || network.name().startsWith(QStringLiteral("wl"))});
        }
    }
    std::ranges::stable_sort(found, [](const LocalAddress& a, const LocalAddress& b) { return a.wireless && !b.wireless; });
    return found;
}

}  // namespace kabar::phones
