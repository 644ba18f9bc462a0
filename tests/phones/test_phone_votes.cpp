// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/voter_token.h"
#include "tests/phones/http_phone.h"
#include "tests/phones/room.h"
#include "tests/support/test.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <mutex>

using namespace kabar;
using test::HttpPhone;
using test::Room;

namespace {

/// A disk that is full.
class FailingBox : public workshop::BallotBox {
public:
    explicit FailingBox(workshop::BallotBox& box) : m_box(box) {}
    void read(std::function<void(Result<workshop::RoomReading>)> done) override { m_box.read(std::move(done)); }
    void keep(workshop::Batch, std::function<void(Result<workshop::KeptBatch>)> done) override {
        done(fail(Error::Code::Unwritable, clause("sqlite.full")));
    }

private:
    workshop::BallotBox& m_box;
};

/// A box that keeps nothing until it is let go.
class SlowBox : public workshop::BallotBox {
public:
    explicit SlowBox(workshop::BallotBox& box) : m_box(box) {}
    void read(std::function<void(Result<workshop::RoomReading>)> done) override { m_box.read(std::move(done)); }
    void keep(workshop::Batch batch, std::function<void(Result<workshop::KeptBatch>)> done) override {
        const std::scoped_lock lock(m_mutex);
        ++m_batches;
        m_held.push_back([this, batch = std::move(batch), done = std::move(done)] { m_box.keep(batch, done); });
    }
    void letGo() {
        std::vector<std::function<void()>> held;
        {
            const std::scoped_lock lock(m_mutex);
            held.swap(m_held);
        }
        for (const auto& each : held) each();
    }
    int batches() {
        const std::scoped_lock lock(m_mutex);
        return m_batches;
    }

private:
    workshop::BallotBox& m_box;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_held;
    int m_batches = 0;
};

}  // namespace

/// How votes reach the ballot box, and when phones are told.
class TestPhoneVotes : public QObject {
    Q_OBJECT

private slots:
    void sixtyPhonesVoteAndEachVoteIsOnDiskBeforeItsAnswer() {
        Room room;
        std::vector<std::unique_ptr<HttpPhone>> phones;
        for (int i = 0; i < 60; ++i) {
            phones.push_back(std::make_unique<HttpPhone>(room.address()));
            QCOMPARE(phones.back()->get({}).status, 200);
        }
        int answered = 0, missing = 0;
        for (std::size_t i = 0; i < phones.size(); ++i) {
            const auto hash = workshop::VoterToken::parse(phones[i]->token().toStdString())->hashFor(room.ballot.id);
            QNetworkReply* reply = phones[i]->startVote(HttpPhone::voteBody(room.ballot.id, room.options({i % 4})));
            connect(reply, &QNetworkReply::finished, this, [&, reply, hash] {
                ++answered;
                const bool ok = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
                missing += !ok || room.onDisk("SELECT count(*) FROM vote WHERE token_hash = '" + hash + "'") != 1;
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, 60, 30'000);
        QCOMPARE(missing, 0);
        room.close();
        const auto tally = store::loadTally(room.file->database(), room.ballot);
        QCOMPARE(tally->voters, 60);
        QCOMPARE(tally->counts.size(), 4u);
        for (const auto& count : tally->counts) QCOMPARE(count.votes, 15);
    }
    void votesThatArriveTogetherShareOneBatchAndOneMessage() {
        Room room;
        SlowBox slow(*room.box);
        phones::PhoneServer server(slow, QStringLiteral("AAAA"), Room::defaults());
        QVERIFY(server.listen());
        std::vector<std::unique_ptr<HttpPhone>> phones;
        for (int i = 0; i < 20; ++i) {
            phones.push_back(std::make_unique<HttpPhone>(server.joinAddress()));
            QCOMPARE(phones.back()->get({}).status, 200);
        }
        QTRY_COMPARE(slow.batches(), 1);  // the tokens, or some of them; nothing else is kept before these are
        QList<QNetworkReply*> replies;
        for (const auto& phone : phones)
            replies.append(phone->startVote(HttpPhone::voteBody(room.ballot.id, room.options({0}))));
        HttpPhone late(server.joinAddress());
        QCOMPARE(late.get({}).status, 200);  // by now most of the votes have arrived, and none was answered
        for (const QNetworkReply* reply : replies) QVERIFY(!reply->isFinished());
        QSignalSpy told(&server, &phones::PhoneServer::voted);
        const auto letGo = [&] { slow.letGo(), QCoreApplication::processEvents(); };
        QTRY_COMPARE_WITH_TIMEOUT((letGo(), server.votes().counted), 20, 10'000);
        for (QNetworkReply* reply : replies) QCOMPARE(HttpPhone::finish(reply).status, 200);
        QVERIFY2(slow.batches() <= 6, qPrintable(QString::number(slow.batches())));
        QVERIFY2(told.count() < slow.batches(), qPrintable(QString::number(told.count())));
    }
    void aPhoneThatChangesItsMindIsCountedOnce() {
        Room room;
        HttpPhone phone(room.address());
        phone.get({});
        QNetworkReply* first = phone.startVote(HttpPhone::voteBody(room.ballot.id, room.options({0})));
        QNetworkReply* second = phone.startVote(HttpPhone::voteBody(room.ballot.id, room.options({1})));
        QCOMPARE(HttpPhone::finish(first).status, 200);
        QCOMPARE(HttpPhone::finish(second).status, 200);
        QCOMPARE(room.votes().counted, 1);
    }
    void voteThatCannotBeKeptIsNotAcknowledged() {
        Room room;
        FailingBox failing(*room.box);
        phones::PhoneServer server(failing, QStringLiteral("AAAA"), Room::defaults());
        QVERIFY(server.listen());
        QSignalSpy failed(&server, &phones::PhoneServer::failed);
        HttpPhone phone(server.joinAddress());
        phone.get({});
        QCOMPARE(phone.vote(room.ballot.id, room.options({0})).status, 503);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 0);
    }
    void aHallBehindOneRouterVotesAtOnce() {
        phones::PhoneSettings settings;  // what a workshop has, and all phones from one address
        settings.firstPort = 18'500;
        settings.portsTried = 200;
        Room room(settings);
        std::vector<std::unique_ptr<HttpPhone>> phones;
        for (int i = 0; i < 300; ++i) {
            phones.push_back(std::make_unique<HttpPhone>(room.address()));
            QCOMPARE(phones.back()->get({}).status, 200);
        }
        QList<QNetworkReply*> replies;
        for (const auto& phone : phones)
            replies.append(phone->startVote(HttpPhone::voteBody(room.ballot.id, room.options({0}))));
        for (QNetworkReply* reply : replies) QCOMPARE(HttpPhone::finish(reply).status, 200);
        QCOMPARE(room.onDisk("SELECT count(*) FROM vote"), 300);
    }
};

KABAR_TEST(TestPhoneVotes)
#include "test_phone_votes.moc"
