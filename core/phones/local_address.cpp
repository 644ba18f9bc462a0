// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/local_address.h"

#include <QFileInfo>
#include <QNetworkInterface>

#include <algorithm>

namespace kabar::phones {

namespace {

bool startsWithAny(const QString& name, std::initializer_list<const char*> starts) {
    return std::ranges::any_of(
        starts, [&](const char* start) { return name.startsWith(QLatin1String(start), Qt::CaseInsensitive); });
}

/// Of containers and virtual machines on this very computer.
bool isBridge(const QString& name) {
    return startsWithAny(name, {"docker", "podman", "veth", "virbr", "vnet", "br-", "lxc", "lxd", "cni", "cali", "flannel",
                                "vmnet", "vboxnet", "vethernet"});
}

/// By the names that VPN programs give their interfaces.
bool isTunnel(const QString& name) {
    return startsWithAny(name, {"tun",      "tap",       "utun",    "wg",      "ppp",
                                "ipsec",    "xfrm",      "vti",     "gre",     "sit",
                                "ipip",     "tailscale", "zt",      "wt",      "ham",
                                "nordlynx", "nordtun",   "proton",  "mullvad", "cloudflarewarp",
                                "warp",     "gpd",       "cscotun", "outline", "nebula",
                                "vpn"}) ||
           name.contains(QLatin1String("vpn"), Qt::CaseInsensitive);
}

/// 100.64.0.0/10: of providers' networks and of VPNs that borrow it, never of a hall's router.
bool isShared(const QHostAddress& address) {
    return address.isInSubnet(QHostAddress(QStringLiteral("100.64.0.0")), 10);
}

NetworkKind kindOf(const NetworkPort& port, const QHostAddress& address, int prefix) {
    constexpr int kOneMachine = 32;
    if (port.pointToPoint || isTunnel(port.name) || prefix == kOneMachine || isShared(address)) return NetworkKind::Virtual;
    if (port.hardware == false) return NetworkKind::Other;
    if (port.wifi || port.name.startsWith(QLatin1String("wl"))) return NetworkKind::Wireless;
    return port.hardware == true ? NetworkKind::Wired : NetworkKind::Other;
}

std::optional<bool> hasHardware(const QString& name) {
    const QString entry = QStringLiteral("/sys/class/net/") + name;
    if (!QFileInfo::exists(entry)) return std::nullopt;
    return QFileInfo::exists(entry + QStringLiteral("/device"));
}

}  // namespace

QList<LocalAddress> localAddresses() {
    QList<NetworkPort> ports;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        NetworkPort port{.name = network.name(),
                         .running = flags.testFlag(QNetworkInterface::IsRunning),
                         .loopback = flags.testFlag(QNetworkInterface::IsLoopBack),
                         .pointToPoint = flags.testFlag(QNetworkInterface::IsPointToPoint),
                         .wifi = network.type() == QNetworkInterface::Wifi,
                         .hardware = hasHardware(network.name()),
                         .addresses = {}};
        for (const QNetworkAddressEntry& entry : network.addressEntries())
            port.addresses.append({entry.ip(), entry.prefixLength()});
        ports.append(std::move(port));
    }
    return localAddresses(ports);
}

QList<LocalAddress> localAddresses(const QList<NetworkPort>& ports) {
    QList<LocalAddress> found;
    for (const NetworkPort& port : ports) {
        if (!port.running || port.loopback || isBridge(port.name)) continue;
        for (const auto& [address, prefix] : port.addresses)
            if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLinkLocal() && !address.isLoopback())
                found.append({address, port.name, kindOf(port, address, prefix)});
    }
    std::ranges::stable_sort(found, {}, &LocalAddress::kind);
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
