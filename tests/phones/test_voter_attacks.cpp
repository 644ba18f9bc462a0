// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/voter_token.h"
#include "tests/phones/http_phone.h"
#include "tests/phones/room.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kabar;
using test::HttpPhone;
using test::Room;

namespace {

using Phones = std::vector<std::unique_ptr<HttpPhone>>;

constexpr int kPresent = 21;
constexpr int kFetched = 500;

Phones join(const Room& room, int count) {
    Phones phones;
    for (int i = 0; i < count; ++i) {
        phones.push_back(std::make_unique<HttpPhone>(room.address()));
        phones.back()->get({});
    }
    return phones;
}

/// Returns how many votes were acknowledged.
int vote(const Room& room, const Phones& phones, std::size_t option) {
    QList<QNetworkReply*> replies;
    for (const auto& phone : phones)
        replies.append(phone->startVote(HttpPhone::voteBody(room.ballot.id, room.options({option}))));
    int kept = 0;
    for (QNetworkReply* reply : replies) kept += HttpPhone::finish(reply).status == 200;
    return kept;
}

QString admission(HttpPhone& phone) {
    return QJsonDocument::fromJson(phone.get(QStringLiteral("/state")).body)[QStringLiteral("admission")].toString();
}

std::vector<std::string> hashes(const Phones& phones) {
    std::vector<std::string> all;
    for (const auto& phone : phones) all.push_back(workshop::VoterToken::parse(phone->token().toStdString())->rollHash());
    return all;
}

}  // namespace

/// Many votes from one person: 21 are present and honest (option 0), one other fetches tokens (option 1).
class TestVoterAttacks : public QObject {
    Q_OBJECT

private slots:
    void anInventedTokenDoesNotVote() {
        Room room(Room::defaults(), kPresent);
        for (int i = 0; i < 20; ++i) {
            HttpPhone phone(room.address());
            phone.setToken(QByteArray::fromStdString(workshop::VoterToken::random()->text()));
            QCOMPARE(phone.vote(room.ballot.id, room.options({1})).status, 403);
        }
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 0);
        QCOMPARE(room.onDisk("SELECT count(*) FROM voter_token"), 0);
    }
    void aPhoneWithAnUnknownTokenIsGivenOne() {
        Room room;
        HttpPhone phone(room.address());
        const QByteArray invented = QByteArray::fromStdString(workshop::VoterToken::random()->text());
        phone.setToken(invented);
        QCOMPARE(phone.get(QStringLiteral("/state")).status, 200);
        QVERIFY(phone.token() != invented);
        QCOMPARE(phone.vote(room.ballot.id, room.options({0})).status, 200);
    }
    void tokensOfAnotherRoomDoNotVote() {
        Room here, elsewhere;
        HttpPhone stranger(elsewhere.address());
        QCOMPARE(stranger.get({}).status, 200);
        HttpPhone phone(here.address());
        phone.setToken(stranger.token());
        QCOMPARE(phone.vote(here.ballot.id, here.options({0})).status, 403);
    }
    void tokensFetchedAfterThePersonsPresentWait() {
        Room room(Room::defaults(), kPresent);
        const Phones honest = join(room, kPresent), fetched = join(room, kFetched);
        QCOMPARE(vote(room, fetched, 1), kFetched);
        QCOMPARE(vote(room, honest, 0), kPresent);
        QTRY_COMPARE(room.server->votes(), (workshop::VoteCount{.counted = kPresent, .waiting = kFetched}));
        QCOMPARE(admission(*honest.front()), QStringLiteral("counts"));
        QCOMPARE(admission(*fetched.front()), QStringLiteral("waits"));
        room.close();
        QCOMPARE(room.votesFor(0), kPresent);
        QCOMPARE(room.votesFor(1), 0);
    }
    void tokensFetchedBeforeLoseNoHonestVote() {
        Room room(Room::defaults(), kPresent);
        const Phones fetched = join(room, kFetched), honest = join(room, kPresent);
        QCOMPARE(vote(room, honest, 0), kPresent);
        QTRY_COMPARE(room.server->votes(), (workshop::VoteCount{.counted = 0, .waiting = kPresent}));
        QCOMPARE(store::loadWaitingVoters(room.file->database(), room.ballot.id)->size(), std::size_t(kFetched));
        room.write([&](store::Database& database) { return store::confirmVoters(database, hashes(honest)); });
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = kPresent, .waiting = 0}));
        QCOMPARE(admission(*honest.front()), QStringLiteral("counts"));
        room.close();
        QCOMPARE(room.votesFor(0), kPresent);
    }
    void withCodesBySeatTheTallyIsExact() {
        Room room(Room::defaults(), kPresent);
        const Phones fetched = join(room, kFetched);
        QCOMPARE(vote(room, fetched, 1), kFetched);
        room.write([](store::Database& database) { return store::addSeats(database, kPresent); });
        const auto seats = *store::loadSeats(room.file->database());
        const Phones honest = join(room, kPresent);
        QCOMPARE(admission(*fetched.front()), QStringLiteral("waits"));
        for (std::size_t i = 0; i < honest.size(); ++i) {
            if (i % 2) QCOMPARE(honest[i]->vote(room.ballot.id, room.options({0})).status, 200);  // the code comes later
            QCOMPARE(honest[i]->claimSeat(QString::fromStdString(seats[i].code).toLower()).status, 200);
            if (i % 2 == 0) QCOMPARE(honest[i]->vote(room.ballot.id, room.options({0})).status, 200);
        }
        QTRY_COMPARE(room.server->votes(), (workshop::VoteCount{.counted = kPresent, .waiting = kFetched}));
        room.close();
        QCOMPARE(room.votesFor(0), kPresent);
        QCOMPARE(room.votesFor(1), 0);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote WHERE voter IS NULL"), kPresent);
    }
    void aSeatsCodeServesOnePhone() {
        Room room;
        room.write([](store::Database& database) { return store::addSeats(database, 2); });
        const QString code = QString::fromStdString(store::loadSeats(room.file->database())->front().code);
        const Phones phones = join(room, 2);
        QCOMPARE(phones[0]->claimSeat(code).status, 200);
        QCOMPARE(phones[0]->claimSeat(code).status, 200);  // again, as one does
        const auto second = phones[1]->claimSeat(code);
        QCOMPARE(second.status, 409);
        QVERIFY(second.body.contains("seat_used"));
        QCOMPARE(phones[1]->claimSeat(QStringLiteral("BCDFGHJK")).status, 404);
        QCOMPARE(phones[1]->claimSeat(QString(5000, QLatin1Char('B'))).status, 400);
        QCOMPARE(admission(*phones[1]), QStringLiteral("waits"));
    }
    void guessesAtSeatsAreSlowed() {
        Room room;
        room.write([](store::Database& database) { return store::addSeats(database, 20); });
        const Phones phones = join(room, 1);
        int slowed = 0;
        for (int i = 0; i < 30; ++i) slowed += phones[0]->claimSeat(QStringLiteral("BCDFGHJ3")).status == 429;
        QVERIFY(slowed >= 20);
    }
    void aDroppedPhoneIsNotCountedAndIsTold() {
        Room room(Room::defaults(), 1);
        const Phones phones = join(room, 2);
        QCOMPARE(vote(room, phones, 0), 2);
        const std::vector<std::string> second{hashes(phones).back()};
        room.write([&](store::Database& database) { return store::dropVoters(database, second); });
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 1, .waiting = 0}));
        QCOMPARE(admission(*phones[1]), QStringLiteral("dropped"));
        QCOMPARE(phones[1]->vote(room.ballot.id, room.options({1})).status, 200);
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 1, .waiting = 0}));
    }
    void tokensSurviveTheProgram() {
        Room room(Room::defaults(), 2);
        const Phones phones = join(room, 3);
        QCOMPARE(vote(room, phones, 0), 3);
        room.restart();
        QCOMPARE(admission(*phones[1]), QStringLiteral("counts"));
        QCOMPARE(admission(*phones[2]), QStringLiteral("waits"));
        QCOMPARE(vote(room, phones, 1), 3);
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 2, .waiting = 1}));
    }
    void whoIsNotedAsPresentLaterMakesRoomForTheNextPhone() {
        Room room(Room::defaults(), 1);
        const Phones first = join(room, 2);
        QCOMPARE(vote(room, first, 0), 2);
        room.write([](store::Database& database) {
            return database.execute("INSERT INTO participant (name, present) VALUES ('Zoé', 1)");
        });
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 1, .waiting = 1}));  // not by itself
        const Phones late = join(room, 1);
        QCOMPARE(vote(room, late, 0), 1);
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 2, .waiting = 1}));
    }
    void inventedTokensDoNotSlowHonestPhones() {
        Room room(Room::defaults(), kPresent);
        HttpPhone stuffing(room.address());
        for (int i = 0; i < 300; ++i) {
            stuffing.setToken(QByteArray::fromStdString(workshop::VoterToken::random()->text()));
            QCOMPARE(stuffing.vote(room.ballot.id, room.options({1})).status, 403);
        }
        const Phones honest = join(room, kPresent);
        QCOMPARE(vote(room, honest, 0), kPresent);
    }
};

KABAR_TEST(TestVoterAttacks)
#include "test_voter_attacks.moc"
