// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phones/phone_words.h"
#include "tests/phones/http_phone.h"
#include "tests/phones/room.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

using namespace kabar;
using test::HttpPhone;
using test::Room;

namespace {

QJsonObject object(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

QString liveOf(QString address) {
    return address.replace(QStringLiteral("http:"), QStringLiteral("ws:")) + QStringLiteral("/live");
}

}  // namespace

class TestPhoneServer : public QObject {
    Q_OBJECT

private slots:
    void servesOnePageWithNothingFromOutside() {
        Room room;
        HttpPhone phone(room.address());
        const auto page = phone.get({});
        QCOMPARE(page.status, 200);
        QVERIFY(page.contentType.startsWith("text/html"));
        static const QRegularExpression kOutside(
            QStringLiteral("(src|href)\\s*=\\s*[\"'](?!data:)|url\\(|@import|https?://"));
        const QString text = QString::fromUtf8(page.body);
        QVERIFY2(!kOutside.match(text).hasMatch(), qPrintable(kOutside.match(text).captured()));
        for (const char* part : {"SCRIPT", "STYLE", "WORDS", "VIEW"})
            QVERIFY(!text.contains(QLatin1Char('@') + QLatin1String(part)));
        QVERIFY(page.policy.contains("default-src 'none'"));
        QVERIFY2(page.body.size() < 48'000, qPrintable(QString::number(page.body.size())));
        QCOMPARE(phone.token().size(), 22);
    }
    void wrongCodeSaysSo() {
        Room room;
        const QString start = QStringLiteral("http://127.0.0.1:%1").arg(room.server->port());
        HttpPhone phone(start);
        const auto wrong = phone.get(QStringLiteral("/XXXX"));
        QCOMPARE(wrong.status, 404);
        QVERIFY(wrong.body.contains("data-view=\"wrong\""));
        QCOMPARE(phone.get(QStringLiteral("/XXXX/state")).status, 404);
        QVERIFY(phone.token().isEmpty());
        QVERIFY(phone.get(QStringLiteral("/")).body.contains("data-view=\"ask\""));
        QCOMPARE(phone.get(QStringLiteral("/join?code=k7pm")).location, "/K7PM");
        QCOMPARE(phone.get(QStringLiteral("/k7pm")).status, 200);
        QCOMPARE(phone.get(QStringLiteral("/a/b/c")).status, 404);
    }
    void reloadedPhoneKeepsItsOneVoteAndMayChangeIt() {
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        const QByteArray token = phone.token();
        QCOMPARE(phone.vote(room.ballot.id, room.options({0, 2})).status, 200);
        phone.get({});
        QCOMPARE(phone.token(), token);
        QCOMPARE(object(phone.get(QStringLiteral("/state")).body)[QStringLiteral("mine")].toArray(),
                 (QJsonArray{static_cast<qint64>(room.option(0)), static_cast<qint64>(room.option(2))}));
        QCOMPARE(phone.vote(room.ballot.id, room.options({1})).status, 200);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 1);
        QCOMPARE(object(phone.get(QStringLiteral("/state")).body)[QStringLiteral("mine")].toArray(),
                 QJsonArray{static_cast<qint64>(room.option(1))});
    }
    void closedBallotTakesNoVoteAndShowsItsResult() {
        Room room;
        std::vector<std::unique_ptr<HttpPhone>> phones;
        for (int i = 0; i < 5; ++i) {
            phones.push_back(std::make_unique<HttpPhone>(room.address()));
            phones.back()->get({});
            QCOMPARE(phones.back()->vote(room.ballot.id, room.options({0})).status, 200);
        }
        const auto ballotNow = [&] {
            return object(phones[0]->get(QStringLiteral("/state")).body)[QStringLiteral("ballot")].toObject();
        };
        QVERIFY(ballotNow()[QStringLiteral("result")].isNull());  // a running total would sway
        room.close();
        const auto late = phones[0]->vote(room.ballot.id, room.options({1}));
        QCOMPARE(late.status, 409);
        QCOMPARE(object(late.body)[QStringLiteral("error")].toString(), QStringLiteral("closed"));
        const QJsonObject result = ballotNow()[QStringLiteral("result")].toObject();
        QCOMPARE(result[QStringLiteral("counts")].toArray()[0].toObject()[QStringLiteral("votes")].toInt(), 5);
    }
    void holdsBackTheResultOfFewerThanFive() {
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        phone.vote(room.ballot.id, room.options({0}));
        room.close();
        const QJsonObject ballot = object(phone.get(QStringLiteral("/state")).body)[QStringLiteral("ballot")].toObject();
        QCOMPARE(ballot[QStringLiteral("voters")].toInt(), 1);
        QVERIFY(ballot[QStringLiteral("result")].toObject()[QStringLiteral("heldBack")].toBool());
        QVERIFY(ballot[QStringLiteral("result")].toObject()[QStringLiteral("counts")].toArray().isEmpty());
    }
    void badVotesGetASentence_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("vote=1");
        QTest::newRow("cut") << QByteArray("{\"ballot\": 1, \"choices\": [");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no choices") << QByteArray("{\"ballot\": 1}");
        QTest::newRow("words") << QByteArray("{\"ballot\": 1, \"choices\": [\"a\"]}");
        QTest::newRow("half") << QByteArray("{\"ballot\": 1, \"choices\": [0.5]}");
        QTest::newRow("huge number") << QByteArray("{\"ballot\": 1, \"choices\": [1e300]}");
        QTest::newRow("too many") << QByteArray("{\"ballot\": 1, \"choices\": [1, 2, 3]}");
        QTest::newRow("twice") << QByteArray("{\"ballot\": 1, \"choices\": [1, 1]}");
        QTest::newRow("no option") << QByteArray("{\"ballot\": 1, \"choices\": [99]}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("deep") << QByteArray("{\"ballot\": 1, \"choices\": ") + QByteArray(5000, '[');
    }
    void badVotesGetASentence() {
        QFETCH(const QByteArray, body);
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        const auto answer = phone.vote(body);
        QCOMPARE(answer.status, 400);
        QVERIFY(object(answer.body)[QStringLiteral("message")].toString().startsWith(QStringLiteral("Ce")));
        QVERIFY(object(answer.body)[QStringLiteral("message")].toString().endsWith(QLatin1Char('.')));
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 0);
    }
    void phoneWithoutTokenCannotVote() {
        Room room;
        HttpPhone phone(room.address());
        QCOMPARE(phone.vote(room.ballot.id, {}).status, 403);
    }
    void refusesABodyTooLarge() {
        Room room;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, room.server->port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("POST /K7PM/vote HTTP/1.1\r\nHost: " + room.host() + "\r\nContent-Length: 900000000\r\n\r\n");
        for (int i = 0; i < 64; ++i) socket.write(QByteArray(4096, 'x'));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        HttpPhone phone(room.address());
        QCOMPARE(phone.get({}).status, 200);
    }
    void phoneThatLeavesBeforeItsAnswerHarmsNobody() {
        Room room;
        for (int i = 0; i < 20; ++i) {
            HttpPhone phone(room.address());
            phone.get({});
            const QByteArray body = HttpPhone::voteBody(room.ballot.id, room.options({0}));
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, room.server->port());
            QVERIFY(socket.waitForConnected());
            socket.write("POST /K7PM/vote HTTP/1.1\r\nHost: " + room.host() + "\r\nCookie: kabar=" + phone.token() +
                         "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            QVERIFY(socket.waitForBytesWritten());
            socket.abort();
        }
        QTRY_COMPARE(room.server->openConnections(), 0);
        HttpPhone phone(room.address());
        phone.get({});
        QCOMPARE(phone.vote(room.ballot.id, room.options({1})).status, 200);
    }
    void garbageAndSlowRequestsHarmNobody() {
        Room room;
        QTcpSocket slow;  // begins a request and never ends it
        slow.connectToHost(QHostAddress::LocalHost, room.server->port());
        QVERIFY(slow.waitForConnected());
        slow.write("POST /K7PM/vote HTTP/1.1\r\nHost: " + room.host() + "\r\nContent-Le");
        for (const QByteArray& garbage :
             {QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), QByteArray("\r\n\r\n\r\n"), QByteArray("GET\r\n\r\n"),
              QByteArray("GET /%00%ff%c0 HTTP/1.1\r\nHost: " + room.host() + "\r\n\r\n"), QByteArray(2000, '\xff'),
              QByteArray("POST /K7PM/vote HTTP/1.1\r\nContent-Length: -5\r\n\r\nxxxxx"),
              QByteArray("POST /K7PM/vote HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
              QByteArray("GET /K7PM/live HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, room.server->port());
            QVERIFY(socket.waitForConnected());
            socket.write(garbage);
            QVERIFY(socket.waitForBytesWritten());
        }
        HttpPhone phone(room.address());
        phone.get({});
        QCOMPARE(phone.vote(room.ballot.id, room.options({1})).status, 200);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 1);
    }
    void aRestartInMidVoteKeepsEveryVoteAndEveryPhone() {
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        QCOMPARE(phone.vote(room.ballot.id, room.options({0})).status, 200);
        const std::uint16_t port = room.server->port();
        room.restart();
        QCOMPARE(room.server->port(), port);
        QCOMPARE(object(phone.get(QStringLiteral("/state")).body)[QStringLiteral("mine")].toArray().size(), 1);
        QCOMPARE(phone.vote(room.ballot.id, room.options({1, 2})).status, 200);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 1);
    }
    void oneHammeringPhoneIsToldToWait() {
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        int refused = 0;
        for (int i = 0; i < 10; ++i) refused += phone.vote(room.ballot.id, {}).status == 429;
        QVERIFY(refused >= 3);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 1);
    }
    void keepsNothingAboutThePhone() {
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        QCOMPARE(phone.vote(room.ballot.id, room.options({0})).status, 200);
        const auto columns = room.onDisk("SELECT count(*) FROM pragma_table_info('vote')");
        QCOMPARE(columns, 4);  // the ballot, the hash, the choices, and the roll's hash as long as the ballot is open
        QCOMPARE(room.onDisk("SELECT count(*) FROM pragma_table_info('voter_token')"), 3);  // order, hash, standing
        room.close();
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote WHERE voter IS NULL"), 1);
        const QByteArray token = phone.token();
        const QString path = QString::fromStdString(room.file->path().string());
        for (const QString& each : {path, path + QStringLiteral("-wal")}) {
            QFile bytes(each);
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            const QByteArray content = bytes.readAll();
            QVERIFY(!content.contains(token) && !content.contains("Chantal") && !content.contains("127.0.0.1"));
        }
    }
    void tellsPhonesLive() {
        Room room;
        QWebSocket live;
        QList<QJsonObject> messages;
        connect(&live, &QWebSocket::textMessageReceived, this,
                [&](const QString& text) { messages.append(object(text.toUtf8())); });
        live.open(QUrl(liveOf(room.address())));
        QTRY_VERIFY(!messages.isEmpty());
        QTRY_COMPARE(room.server->phones(), 1);
        QTRY_COMPARE(messages.last()[QStringLiteral("title")].toString(), QStringLiteral("Atelier d’essai"));
        QVERIFY(!messages.last().contains(QStringLiteral("mine")));
        for (int i = 0; i < 30; ++i) {
            HttpPhone phone(room.address());
            phone.get({});
            QCOMPARE(phone.vote(room.ballot.id, room.options({0})).status, 200);
        }
        QTRY_COMPARE(messages.last()[QStringLiteral("ballot")].toObject()[QStringLiteral("voters")].toInt(), 30);
        room.close();
        QTRY_COMPARE(messages.last()[QStringLiteral("ballot")].toObject()[QStringLiteral("state")].toString(),
                     QStringLiteral("closed"));
        live.close();
        QTRY_COMPARE(room.server->phones(), 0);
    }
    void strangersCannotFollow() {
        Room room;
        QWebSocket live(QStringLiteral("http://elsewhere.example"));
        QSignalSpy refused(&live, &QWebSocket::errorOccurred);
        live.open(QUrl(liveOf(room.address())));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(room.server->phones(), 0);
    }
    void refusesInTheLanguageOfThePhone_data() {
        QTest::addColumn<QByteArray>("languages");
        QTest::addColumn<QString>("sentence");
        const QString french = QStringLiteral("Ce vote n’est plus ouvert.");
        QTest::newRow("fr") << QByteArray("fr-FR,fr;q=0.9") << french;
        QTest::newRow("en") << QByteArray("de;q=1, en-GB;q=0.8, fr;q=0.5") << QStringLiteral("This vote is no longer open.");
        QTest::newRow("rcf") << QByteArray("rcf, fr") << QStringLiteral("Vot-la lé pi ouvèr.");
        QTest::newRow("unknown") << QByteArray("zz") << french;
    }
    void speaksFrenchToAPhoneThatSaysNothing() { QCOMPARE(phones::phoneLanguage({}), QStringLiteral("fr")); }
    void refusesInTheLanguageOfThePhone() {
        QFETCH(const QByteArray, languages);
        QFETCH(const QString, sentence);
        Room room;
        room.close();
        HttpPhone phone(room.address());
        phone.setLanguages(languages);
        phone.get({});
        const auto answer = phone.vote(room.ballot.id, room.options({0}));
        QCOMPARE(answer.status, 409);
        QCOMPARE(object(answer.body)[QStringLiteral("message")].toString(), sentence);
    }
    void takesTheNextFreePort() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        phones::PhoneSettings settings = Room::defaults();
        settings.firstPort = other.serverPort();
        settings.portsTried = 50;
        Room room(settings);
        QVERIFY(room.server->port() > other.serverPort());
        HttpPhone phone(room.address());
        QCOMPARE(phone.get({}).status, 200);
    }
    void saysWhenNoPortIsFree() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Room room;
        phones::PhoneSettings settings;
        settings.firstPort = other.serverPort();
        settings.portsTried = 1;
        phones::PhoneServer second(*room.box, QStringLiteral("AAAA"), settings);
        const auto listening = second.listen();
        QCOMPARE(listening.error().code, Error::Code::Busy);
        QCOMPARE(listening.error().field, "port");
    }
    void saysWhenTheAddressIsNotOurs() {
        Room room;
        phones::PhoneSettings settings;
        settings.address = QHostAddress(QStringLiteral("203.0.113.7"));
        phones::PhoneServer second(*room.box, QStringLiteral("AAAA"), settings);
        QCOMPARE(second.listen().error().code, Error::Code::NotFound);
    }
};

KABAR_TEST(TestPhoneServer)
#include "test_phone_server.moc"
