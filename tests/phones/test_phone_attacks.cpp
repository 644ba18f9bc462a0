// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/http_phone.h"
#include "tests/phones/raw_phones.h"
#include "tests/phones/room.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <unistd.h>

using namespace kabar;
using namespace std::chrono_literals;
using test::HttpPhone;
using test::RawPhone;
using test::Room;

namespace {

enum class End { Polite, Reset, Silent, BadFrame };

QByteArray get(const Room& room, const QByteArray& path, const QByteArray& headers = {}) {
    return "GET " + path + " HTTP/1.1\r\nHost: " + room.host() + "\r\n" + headers + "\r\n";
}

RawPhone follower(const Room& room, int last = 1, const QByteArray& cookie = {}) {
    RawPhone phone(room.server->port(), last);
    if (!phone.upgrade("K7PM", room.host(), cookie)) phone.close();
    return phone;
}

void finish(RawPhone& phone, End end) {
    if (end == End::Polite) {
        phone.send(RawPhone::frame(8, QByteArray("\x03\xe8", 2)));
        (void)phone.read("\x88", 2000);  // the server's own farewell
    }
    if (end == End::BadFrame) phone.send(QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff", 8));
    if (end == End::Reset) return phone.reset();
    phone.close();
}

/// Bytes of memory that this program uses.
qint64 memoryUsed() {
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) return 0;
    return statm.readAll().split(' ')[1].toLongLong() * ::sysconf(_SC_PAGESIZE);
}

bool canJoinAndVote(Room& room) {
    HttpPhone phone(room.address());
    return phone.get({}).status == 200 && phone.vote(room.ballot.id, room.options({1})).status == 200;
}

}  // namespace

/// What somebody in the hall can do to the phones' server with a laptop.
class TestPhoneAttacks : public QObject {
    Q_OBJECT

private slots:
    void slotsComeBackHoweverAWebSocketEnds_data() {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("count");
        QTest::newRow("politely") << static_cast<int>(End::Polite) << 2'500;
        QTest::newRow("rudely") << static_cast<int>(End::Reset) << 2'500;
        QTest::newRow("without a word") << static_cast<int>(End::Silent) << 1'000;
        QTest::newRow("in nonsense") << static_cast<int>(End::BadFrame) << 500;
    }
    void slotsComeBackHoweverAWebSocketEnds() {
        QFETCH(const int, end);
        QFETCH(const int, count);
        Room room;
        int opened = 0;
        for (int i = 0; i < count; ++i) {
            RawPhone phone = follower(room);
            opened += phone.isOpen();
            finish(phone, static_cast<End>(end));
        }
        QCOMPARE(opened, count);
        QTRY_COMPARE(room.server->openConnections(), 0);
        QTRY_COMPARE(room.server->phones(), 0);
        QVERIFY(canJoinAndVote(room));
    }
    void slotsComeBackAfterAnUpgradeThatIsRefused() {
        Room room;
        std::vector<RawPhone> phones;
        for (int i = 0; i < 300; ++i) {
            phones.emplace_back(room.server->port());
            QVERIFY(!phones.back().upgrade("XXXX", room.host()));
        }
        QTRY_COMPARE(room.server->openConnections(), 0);
    }
    void sixtyPhonesBehindOneRouterWakeUpFiftyTimes() {
        Room room;
        std::vector<QByteArray> tokens;
        std::vector<std::vector<RawPhone>> asleep(60);  // the sockets that a phone forgot
        for (std::size_t i = 0; i < asleep.size(); ++i) {
            HttpPhone phone(room.address());
            QCOMPARE(phone.get({}).status, 200);
            tokens.push_back(phone.token());
        }
        for (int wake = 0; wake < 50; ++wake)
            for (std::size_t i = 0; i < asleep.size(); ++i) {
                asleep[i].push_back(follower(room, 1, tokens[i]));
                QVERIFY2(asleep[i].back().isOpen(), qPrintable(QString::number(wake)));
                if (wake % 2 == 1) asleep[i].back().reset();
            }
        QTRY_VERIFY(room.server->openConnections() <= 60 * 3 + 60);
        QTRY_COMPARE(room.server->phones(), 60);
        QVERIFY(canJoinAndVote(room));
    }
    void aByteNowAndThenKeepsNoSlot_data() {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("header") << QByteArray("GET /K7PM HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ");
        QTest::newRow("body") << QByteArray("POST /K7PM/vote HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n");
        QTest::newRow("chunks") << QByteArray(
            "POST /K7PM/vote HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n");
        QTest::newRow("nothing") << QByteArray();
    }
    void aByteNowAndThenKeepsNoSlot() {
        QFETCH(const QByteArray, begin);
        phones::PhoneSettings settings = Room::defaults();
        settings.connections.request = 600ms;
        settings.connections.sweep = 50ms;
        Room room(settings);
        std::vector<RawPhone> slow;
        for (int i = 0; i < 100; ++i) {
            slow.emplace_back(room.server->port(), 2 + i % 3);
            if (!begin.isEmpty()) slow.back().send(begin);
        }
        QTRY_COMPARE(room.server->openConnections(), 100);
        const auto drip = [&] {
            if (!begin.isEmpty())
                for (RawPhone& phone : slow) phone.send("x");
            return room.server->openConnections();
        };
        QTRY_COMPARE_WITH_TIMEOUT(drip(), 0, 5000);
        QVERIFY(canJoinAndVote(room));
    }
    void theDeadlineOfARequestIsShort() {
        const phones::ConnectionLimits limits;
        QVERIFY(limits.request <= 15s && limits.idle <= 60s && limits.stalled <= 30s);
    }
    void threeAddressesDoNotTakeAllSlots_data() {
        QTest::addColumn<bool>("sockets");
        QTest::newRow("half requests") << false;
        QTest::newRow("web sockets") << true;
    }
    void threeAddressesDoNotTakeAllSlots() {
        QFETCH(const bool, sockets);
        phones::PhoneSettings settings = Room::defaults();
        settings.connections.connections = 300;
        settings.connections.connectionsPerAddress = 150;
        Room room(settings);
        std::vector<RawPhone> held;
        for (int i = 0; i < 450; ++i) {
            if (sockets) {
                held.push_back(follower(room, 2 + i % 3));
            } else {
                held.emplace_back(room.server->port(), 2 + i % 3);
                held.back().send("GET /K7PM HTTP/1.1\r\nHost: ");
            }
        }
        QTRY_COMPARE(room.server->openConnections(), 300);
        for (int i = 0; i < 60; ++i) QVERIFY2(canJoinAndVote(room), qPrintable(QString::number(i)));
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 60);
    }
    void aHallSharesItsRouterWithAnAttacker() {
        phones::PhoneSettings settings = Room::defaults();
        settings.connections.connections = 300;
        settings.connections.connectionsPerAddress = 150;
        Room room(settings);
        std::vector<RawPhone> held;
        for (int i = 0; i < 150; ++i) {
            held.emplace_back(room.server->port());
            held.back().send("GET /K7PM HTTP/1.1\r\nHost: ");
        }
        QTRY_COMPARE(room.server->openConnections(), 150);
        QTRY_VERIFY_WITH_TIMEOUT(canJoinAndVote(room), 5000);  // long before the deadline of their requests
    }
    void readersThatNeverReadCostLittle() {
        phones::PhoneSettings settings = Room::defaults();
        settings.followers.ping = 2s;
        settings.followers.answer = 2s;
        Room room(settings);
        room.server->setTitle(QString(1800, QLatin1Char('q')));
        const qint64 before = memoryUsed();
        std::vector<RawPhone> readers;
        for (int i = 0; i < 900; ++i) {
            readers.push_back(follower(room, 2 + i % 3));
            QVERIFY(readers.back().isOpen());
        }
        QSignalSpy told(room.server.get(), &phones::PhoneServer::voted);
        int title = 0;
        const auto tell = [&] {
            room.server->setTitle(QString(1800, QLatin1Char('q')) + QString::number(++title));
            return static_cast<int>(told.count());
        };
        QTRY_VERIFY_WITH_TIMEOUT(tell() >= 15, 10'000);
        qint64 inSystem = 0;
        for (const RawPhone& reader : readers) inSystem += reader.unread();
        const qint64 perReader = settings.followers.ahead * 3000;
        QVERIFY2(inSystem <= 900 * perReader, qPrintable(QString::number(inSystem)));
        QVERIFY2(memoryUsed() - before < 80'000'000, qPrintable(QString::number(memoryUsed() - before)));
        QTRY_COMPARE_WITH_TIMEOUT(room.server->openConnections(), 0, 10'000);  // and not for long
        QVERIFY(canJoinAndVote(room));
    }
    void aPhoneThatReadsAgainSeesTheNewest() {
        phones::PhoneSettings settings = Room::defaults();
        settings.followers.ahead = 2;
        Room room(settings);
        RawPhone phone = follower(room);
        QVERIFY(phone.isOpen());
        QSignalSpy told(room.server.get(), &phones::PhoneServer::voted);
        int title = 0;
        QTRY_VERIFY_WITH_TIMEOUT((room.server->setTitle(QString::number(++title)), told.count() >= 6), 5000);
        room.server->setTitle(QStringLiteral("zuletzt"));
        QTRY_VERIFY(told.count() >= 7);
        const QByteArray first = phone.read("\"zuletzt\"", 300);
        QVERIFY(!first.contains("\"zuletzt\""));
        phone.send(RawPhone::frame(10, {}));  // pong
        QVERIFY(phone.read("\"zuletzt\"", 5000).contains("\"zuletzt\""));
    }
    void whoAsksWithoutReadingIsDropped_data() {
        QTest::addColumn<QByteArray>("ask");
        QTest::addColumn<bool>("socket");
        QTest::newRow("pages") << QByteArray("GET /K7PM HTTP/1.1\r\nHost: HOST\r\n\r\n") << false;
        QTest::newRow("pings") << RawPhone::frame(9, QByteArray(120, 'p')) << true;
    }
    void whoAsksWithoutReadingIsDropped() {
        QFETCH(const QByteArray, ask);
        QFETCH(const bool, socket);
        Room room;
        RawPhone phone(room.server->port());
        if (socket) QVERIFY(phone.upgrade("K7PM", room.host()));
        const qint64 before = memoryUsed();
        const QByteArray many = QByteArray(ask).replace("HOST", room.host()).repeated(200);
        const auto flood = [&] { return phone.send(many), room.server->openConnections(); };
        QTRY_COMPARE_WITH_TIMEOUT(flood(), 0, 20'000);
        QVERIFY(memoryUsed() - before < 60'000'000);
    }
    void onlyItsOwnNamesAreServed_data() {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("served");
        QTest::newRow("own") << QByteArray("127.0.0.1:PORT") << true;
        QTest::newRow("this machine") << QByteArray("LocalHost:PORT") << true;
        QTest::newRow("rebound") << QByteArray("evil.example") << false;
        QTest::newRow("rebound with the port") << QByteArray("evil.example:PORT") << false;
        QTest::newRow("another port") << QByteArray("127.0.0.1:1") << false;
        QTest::newRow("no port") << QByteArray("127.0.0.1") << false;
        QTest::newRow("own as a part") << QByteArray("127.0.0.1:PORT.evil.example") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }
    void onlyItsOwnNamesAreServed() {
        QFETCH(QByteArray, host);
        QFETCH(const bool, served);
        Room room;
        host.replace("PORT", QByteArray::number(room.server->port()));
        for (const QByteArray& request :
             {QByteArray("GET / HTTP/1.1"), QByteArray("GET /K7PM HTTP/1.1"), QByteArray("GET /K7PM/state HTTP/1.1"),
              QByteArray("GET /join?code=K7PM HTTP/1.1"), QByteArray("GET /no/such/page HTTP/1.1")}) {
            RawPhone phone(room.server->port());
            phone.send(request + "\r\nHost: " + host + "\r\n\r\n");
            const QByteArray answer = phone.read("\r\n\r\n").toLower();
            QCOMPARE(answer.startsWith("http/1.1 421"), !served);
            QCOMPARE(answer.contains("set-cookie:"), served && request.contains("K7PM") && !request.contains("join"));
        }
        RawPhone phone(room.server->port());
        QCOMPARE(phone.upgrade("K7PM", host), served);
    }
    void aForeignPageCannotVote_data() {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 200;
        QTest::newRow("own") << QByteArray("Origin: http://127.0.0.1:PORT\r\n") << 200;
        QTest::newRow("foreign") << QByteArray("Origin: http://evil.example\r\n") << 403;
        QTest::newRow("foreign, same port") << QByteArray("Origin: http://evil.example:PORT\r\n") << 403;
        QTest::newRow("a file") << QByteArray("Origin: null\r\n") << 403;
        QTest::newRow("another program here") << QByteArray("Origin: http://127.0.0.1:1\r\n") << 403;
    }
    void aForeignPageCannotVote() {
        QFETCH(QByteArray, origin);
        QFETCH(const int, status);
        Room room;
        HttpPhone honest(room.address());
        honest.get({});
        origin.replace("PORT", QByteArray::number(room.server->port()));
        const QByteArray body = HttpPhone::voteBody(room.ballot.id, room.options({0}));
        RawPhone phone(room.server->port());
        phone.send("POST /K7PM/vote HTTP/1.1\r\nHost: " + room.host() + "\r\nCookie: kabar=" + honest.token() + "\r\n" +
                   origin + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(room.votes().counted, status == 200 ? 1 : 0);
        QVERIFY(phone.read("\r\n\r\n").startsWith("HTTP/1.1 " + QByteArray::number(status)));
    }
    void guessesAtTheCodeAreSlowed() {
        Room room;
        RawPhone guesser(room.server->port(), 9);
        int wrong = 0, slowed = 0;
        for (int i = 0; i < 400; ++i) {
            guesser.send(get(room, "/" + QByteArray::number(10'000 + i) + "/state"));
            const QByteArray answer = guesser.read("}");
            wrong += answer.startsWith("HTTP/1.1 404");
            slowed += answer.startsWith("HTTP/1.1 429");
        }
        QVERIFY2(wrong <= 20, qPrintable(QString::number(wrong)));
        QCOMPARE(wrong + slowed, 400);
        guesser.send(get(room, "/K7PM/state"));  // the right one tells nothing now
        QVERIFY(guesser.read("}").startsWith("HTTP/1.1 429"));
        RawPhone page(room.server->port(), 9);
        page.send(get(room, "/K7PM"));
        QVERIFY(page.read("\r\n\r\n").startsWith("HTTP/1.1 429"));
        RawPhone socket(room.server->port(), 9);
        QVERIFY(!socket.upgrade("K7PM", room.host()));
        QVERIFY(canJoinAndVote(room));  // from elsewhere
    }
    void aHallWithPhonesIsNeverSlowedByGuesses() {
        Room room;
        HttpPhone before(room.address());
        QCOMPARE(before.get({}).status, 200);
        RawPhone guesser(room.server->port());
        for (int i = 0; i < 300; ++i) {
            guesser.send(get(room, "/" + QByteArray::number(10'000 + i) + "/state"));
            QVERIFY(guesser.read("}").startsWith("HTTP/1.1 404"));
        }
        QCOMPARE(before.get(QStringLiteral("/state")).status, 200);
        QVERIFY(canJoinAndVote(room));  // a latecomer behind the same router
    }
    void nonsenseHarmsNobody_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray post("POST /K7PM/vote HTTP/1.1\r\nHost: HOST\r\n");
        QTest::newRow("huge length") << post + "Content-Length: 99999999999999999999\r\n\r\n";
        QTest::newRow("negative length") << post + "Content-Length: -5\r\n\r\nxxxxx";
        QTest::newRow("two lengths") << post + "Content-Length: 5\r\nContent-Length: 50\r\n\r\nxxxxx";
        QTest::newRow("huge chunk") << post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx";
        QTest::newRow("no chunk") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n";
        QTest::newRow("many headers") << post + QByteArray("X: y\r\n").repeated(20'000);
        QTest::newRow("long header") << post + "X: " + QByteArray(1'000'000, 'x');
        QTest::newRow("long body") << post + "Content-Length: 900000000\r\n\r\n" + QByteArray(300'000, 'x');
        QTest::newRow("path") << QByteArray("GET /K7PM/../../../../etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("encoded path") << QByteArray(
            "GET /K7PM/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("split answer") << QByteArray(
            "GET /join?code=a%0d%0aSet-Cookie:%20x=y HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("another site") << QByteArray("GET /join?code=//evil.example HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7);
    }
    void nonsenseHarmsNobody() {
        QFETCH(QByteArray, bytes);
        Room room;
        const qint64 before = memoryUsed();
        RawPhone phone(room.server->port());
        phone.send(bytes.replace("HOST", room.host()));
        const QByteArray answer = phone.read("\r\n\r\n", 300).toLower();
        QVERIFY(!answer.contains("root:") && !answer.contains("\r\nset-cookie: x=y") &&
                !answer.contains("location: //evil") && !answer.startsWith("http/1.1 200"));
        QVERIFY(canJoinAndVote(room));
        QVERIFY(memoryUsed() - before < 30'000'000);
    }
    void abusedFramesHarmNobody_data() {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("over a kilobyte") << RawPhone::frame(1, QByteArray(5000, 'x'));
        QTest::newRow("endless fragments")
            << RawPhone::frame(1, "x", false) + RawPhone::frame(0, QByteArray(100, 'x'), false).repeated(300);
        QTest::newRow("2^62") << QByteArray("\x81\xff\x40\0\0\0\0\0\0\0\0\0\0\0", 14) + QByteArray(1000, 'x');
        QTest::newRow("bad text") << RawPhone::frame(1, "\xff\xfe\xfd");
        QTest::newRow("talk") << RawPhone::frame(1, "hello").repeated(200);
    }
    void abusedFramesHarmNobody() {
        QFETCH(const QByteArray, frame);
        Room room;
        RawPhone phone = follower(room);
        QVERIFY(phone.isOpen());
        phone.send(frame);
        QVERIFY(phone.isClosed(5000));
        QTRY_COMPARE(room.server->openConnections(), 0);
        QVERIFY(canJoinAndVote(room));
    }
    void scriptInTextsStaysText() {
        Room room;
        const QString script = QStringLiteral("</script><script>alert(1)</script><img src=x onerror=alert(1)>");
        room.server->setTitle(script);
        HttpPhone phone(room.address());
        QVERIFY(!phone.get({}).body.contains("alert(1)"));
        const auto state = phone.get(QStringLiteral("/state"));
        QCOMPARE(state.contentType, "application/json");
        QCOMPARE(QJsonDocument::fromJson(state.body)[QStringLiteral("title")].toString(), script);
    }
};

KABAR_TEST(TestPhoneAttacks)
#include "test_phone_attacks.moc"
