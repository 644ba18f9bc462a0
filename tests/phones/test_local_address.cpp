// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/local_address.h"
#include "tests/support/test.h"

using namespace kabar;
using phones::LocalAddress;
using phones::NetworkKind;
using phones::NetworkPort;

namespace {

NetworkPort port(const char* name, const char* address, int prefix = 24) {
    return {.name = QString::fromLatin1(name), .addresses = {{QHostAddress(QString::fromLatin1(address)), prefix}}};
}
NetworkPort wifi(const char* name, const char* address) {
    NetworkPort made = port(name, address);
    made.wifi = true;
    made.hardware = true;
    return made;
}
NetworkPort cable(const char* name, const char* address) {
    NetworkPort made = port(name, address);
    made.hardware = true;
    return made;
}

QStringList names(const QList<LocalAddress>& addresses) {
    QStringList list;
    for (const LocalAddress& each : addresses) list << each.networkName;
    return list;
}

}  // namespace

/// On invented interfaces.
class TestLocalAddress : public QObject {
    Q_OBJECT

private slots:
    void wifiComesBeforeCableAndVpn() {
        const auto found =
            phones::localAddresses({port("tun0", "10.8.0.2"), cable("enp3s0", "10.0.0.4"), wifi("wlp2s0", "192.168.1.20")});
        QCOMPARE(names(found), (QStringList{QStringLiteral("wlp2s0"), QStringLiteral("enp3s0"), QStringLiteral("tun0")}));
        QCOMPARE(found[2].kind, NetworkKind::Virtual);
    }
    void aVpnIsToldByAnyOfItsMarks_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<bool>("pointToPoint");
        QTest::addColumn<bool>("wifi");
        const QString plain = QStringLiteral("10.20.0.4");
        for (const char* name : {"tun0", "tap1", "wg0", "ppp0", "utun4", "tailscale0", "ztabcdef12", "nordlynx", "proton0",
                                 "CloudflareWARP", "cscotun0", "gpd0", "office-vpn", "wt0", "ipsec0"})
            QTest::newRow(name) << QString::fromLatin1(name) << plain << 24 << false << false;
        QTest::newRow("point to point") << QStringLiteral("company0") << plain << 24 << true << false;
        QTest::newRow("one machine") << QStringLiteral("company0") << plain << 32 << false << false;
        QTest::newRow("shared addresses") << QStringLiteral("company0") << QStringLiteral("100.101.102.103") << 10 << false
                                          << false;
        QTest::newRow("named like a radio") << QStringLiteral("wlvpn0") << plain << 24 << false << true;
        QTest::newRow("radio to one machine") << QStringLiteral("wlan9") << plain << 24 << true << true;
    }
    void aVpnIsToldByAnyOfItsMarks() {
        QFETCH(const QString, name);
        QFETCH(const QString, address);
        QFETCH(const int, prefix);
        QFETCH(const bool, pointToPoint);
        QFETCH(const bool, wifi);
        const NetworkPort vpn{
            .name = name, .pointToPoint = pointToPoint, .wifi = wifi, .addresses = {{QHostAddress(address), prefix}}};
        const auto found = phones::localAddresses({vpn, ::wifi("wlan0", "192.168.43.1"), port("br0", "192.168.7.1")});
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].networkName, QStringLiteral("wlan0"));
        QCOMPARE(found[2].networkName, name);
        QCOMPARE(found[2].kind, NetworkKind::Virtual);
    }
    void aVirtualRadioDoesNotRankWithARealOne() {
        NetworkPort invented = wifi("wlan7", "10.99.0.2");
        invented.hardware = false;
        const auto found = phones::localAddresses({invented, cable("eth0", "192.168.1.9")});
        QCOMPARE(found[0].networkName, QStringLiteral("eth0"));
        QCOMPARE(found[1].kind, NetworkKind::Other);
    }
    void leavesOutWhatNoPhoneReaches() {
        NetworkPort off = wifi("wlan1", "192.168.2.2"), own = port("lo", "127.0.0.1", 8);
        off.running = false;
        own.loopback = true;
        QVERIFY(phones::localAddresses({off, own, port("docker0", "172.17.0.1"), port("virbr0", "192.168.122.1"),
                                        port("br-2f", "172.18.0.1"), port("vboxnet0", "192.168.56.1"),
                                        port("eth0", "169.254.3.4"), port("eth1", "fe80::1"), port("eth2", "127.0.0.9")})
                    .isEmpty());
    }
    void aCableCardStaysUnderWhateverTheSystemKnows() {
        QCOMPARE(phones::localAddresses({port("eth0", "192.168.1.9")})[0].kind, NetworkKind::Other);
        QCOMPARE(phones::localAddresses({cable("eth0", "192.168.1.9")})[0].kind, NetworkKind::Wired);
        QCOMPARE(phones::localAddresses({port("wlan0", "192.168.1.9")})[0].kind, NetworkKind::Wireless);
    }
    void keepsToTheNetworkThatPhonesJoinedOn() {
        const QHostAddress hall(QStringLiteral("192.168.1.20")), cable(QStringLiteral("10.0.0.4"));
        const QHostAddress renewed(QStringLiteral("192.168.1.33"));
        const QString wifi = QStringLiteral("wlan0");
        const LocalAddress wired{.address = cable, .networkName = QStringLiteral("eth0")};
        QCOMPARE(phones::addressToUse({wired, {.address = hall, .networkName = wifi}}, wifi, hall), 1);
        QCOMPARE(phones::addressToUse({wired}, wifi, hall), 0);  // it is away
        QCOMPARE(phones::addressToUse({wired, {.address = renewed, .networkName = wifi}}, wifi, cable), 1);
        QCOMPARE(phones::addressToUse({}, wifi, hall), 0);
    }
};

KABAR_TEST(TestLocalAddress)
#include "test_local_address.moc"
