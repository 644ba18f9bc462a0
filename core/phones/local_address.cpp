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
                          network.type() == QNetworkInterface::Wifi || network.name().startsWith(QStringLiteral("wl")),
                          flags.testFlag(QNetworkInterface::IsPointToPoint)});
        }
    }
    const auto rank = [](const LocalAddress& each) { return each.tunnel ? 2 : each.wireless ? 0 : 1; };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

qsizetype addressToUse(const QList<LocalAddress>& addresses, const QString& network, const QHostAddress& address) {
    const auto find = [&](const auto& matches) {
        const auto found = std::ranges::find_if(addresses, matches);
        return found == addresses.end() ? -1 : found - addresses.begin();
    };
    const auto same = find([&](const LocalAddress& each) { return each.networkName == network && each.address == address; });
    if (same >= 0) return same;
    return std::max<qsizetype>(find([&](const LocalAddress& each) { return each.networkName == network; }), 0);
}

}  // namespace kabar::phones
