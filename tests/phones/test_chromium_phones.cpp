// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/voter_roll.h"
#include "tests/phones/chromium_phone.h"
#include "tests/phones/http_phone.h"
#include "tests/phones/room.h"
#include "tests/support/test.h"

#include <QDir>

using namespace kabar;
using test::ChromiumPhone;
using test::HttpPhone;
using test::Room;

namespace {

const QString kVoteShown = QStringLiteral("!document.getElementById('vote').hidden");
const QString kResultShown = QStringLiteral("!document.getElementById('result').hidden");
const QString kWaits =
    QStringLiteral("!document.getElementById('admission').hidden && document.getElementById('sign').textContent !== ''");
const QString kKept = QStringLiteral("document.getElementById('status').className === 'good'");

QString text(const QString& id) {
    return QStringLiteral("document.getElementById('%1').textContent").arg(id);
}
QString ticked() {
    return QStringLiteral("[...document.querySelectorAll('#options input:checked')].map(i => Number(i.value)).join(',')");
}

}  // namespace

/// Three real browsers vote in one room. Pictures of their pages are kept when KABAR_SHOTS names a folder.
class TestChromiumPhones : public QObject {
    Q_OBJECT

    std::unique_ptr<Room> m_room;
    std::vector<std::unique_ptr<ChromiumPhone>> m_phones;

    QString option(std::size_t index) const { return QStringLiteral("label[for=option-%1]").arg(m_room->option(index)); }
    void vote(std::size_t phone, std::initializer_list<std::size_t> options) {
        for (const std::size_t index : options) QVERIFY(m_phones[phone]->click(option(index)));
        if (phone == 0) picture(0, "phone-chosen");
        QVERIFY(m_phones[phone]->click(QStringLiteral("#send")));
        QVERIFY(m_phones[phone]->waitFor(kKept));
    }
    void picture(std::size_t phone, const char* name) {
        const QString folder = qEnvironmentVariable("KABAR_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_phones[phone]->screenshot(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png"))));
    }

private slots:
    void initTestCase() {
        if (ChromiumPhone::chromium().isEmpty() || ChromiumPhone::chromedriver().isEmpty())
            QSKIP("chromium or chromedriver is not installed: votes by real browsers are not tested here");
        m_room = std::make_unique<Room>();
        for (const char* language : {"fr", "en", "rcf"}) {
            m_phones.push_back(std::make_unique<ChromiumPhone>(QString::fromLatin1(language)));
            QVERIFY2(m_phones.back()->problem().isEmpty(), qPrintable(m_phones.back()->problem()));
        }
    }
    void cleanupTestCase() { m_phones.clear(); }

    void eachOpensTheBallotInItsLanguage() {
        const QStringList sends{QStringLiteral("Envoyer un vote blanc"), QStringLiteral("Send a blank vote"),
                                QStringLiteral("Anvoy in vot blan")};
        for (std::size_t i = 0; i < m_phones.size(); ++i) {
            m_phones[i]->open(m_room->address());
            QVERIFY(m_phones[i]->waitFor(kVoteShown));
            QCOMPARE(m_phones[i]->evaluate(text(QStringLiteral("question"))).toString(),
                     QStringLiteral("Quels scénarios garder ?"));
            QCOMPARE(m_phones[i]->evaluate(text(QStringLiteral("send"))).toString(), sends[static_cast<qsizetype>(i)]);
        }
        picture(0, "phone-open");
    }
    void eachVotesForUpToTwo() {
        vote(0, {0, 1});
        vote(1, {0});
        vote(2, {2});
        QCOMPARE(m_room->onDisk("SELECT count(*) FROM vote"), 3);
        picture(0, "phone-voted");
        QVERIFY(m_phones[0]->click(option(3)));  // a third is not taken
        QCOMPARE(m_phones[0]->evaluate(ticked()).toString(),
                 QStringLiteral("%1,%2").arg(m_room->option(0)).arg(m_room->option(1)));
        picture(0, "phone-full");
    }
    void reloadedPhoneKeepsItsOneVote() {
        m_phones[0]->reload();
        QVERIFY(m_phones[0]->waitFor(kVoteShown));
        QVERIFY(m_phones[0]->waitFor(kKept));
        QCOMPARE(m_phones[0]->evaluate(ticked()).toString(),
                 QStringLiteral("%1,%2").arg(m_room->option(0)).arg(m_room->option(1)));
        QCOMPARE(m_phones[0]
                     ->evaluate(QStringLiteral("document.getElementById('send').getAttribute('aria-disabled')"))
                     .toString(),
                 QStringLiteral("true"));
        QCOMPARE(m_room->onDisk("SELECT count(*) FROM vote"), 3);
    }
    void phoneChangesItsVote() {
        QVERIFY(m_phones[2]->click(option(2)));
        vote(2, {3});
        QCOMPARE(m_room->onDisk("SELECT count(*) FROM vote"), 3);
    }
    void allSeeTheResultWhenTheFacilitatorCloses() {
        for (int i = 0; i < 3; ++i) {  // with three votes alone the counts would be held back
            HttpPhone other(m_room->address());
            other.get({});
            QCOMPARE(other.vote(m_room->ballot.id, m_room->options({1})).status, 200);
        }
        m_room->close();
        for (const auto& phone : m_phones) {
            QVERIFY(phone->waitFor(kResultShown));
            QCOMPARE(phone
                         ->evaluate(QStringLiteral(
                             "[...document.querySelectorAll('#bars .count')].map(e => parseInt(e.textContent)).join(',')"))
                         .toString(),
                     QStringLiteral("4,2,1,0"));
            QVERIFY(phone->evaluate(QStringLiteral("document.querySelector('#bars .words').textContent"))
                        .toString()
                        .contains(QStringLiteral("Covoiturage")));
        }
        picture(0, "phone-result");
    }
    void tallyInTheFileIsRight() {
        const auto tally = store::loadTally(m_room->file->database(), m_room->ballot);
        QCOMPARE(tally->voters, 6);
        std::map<std::string, int> votes;
        for (const auto& count : tally->counts) votes[count.label] = count.votes;
        QCOMPARE(votes["Tiers-lieux"], 2);
        QCOMPARE(votes["Covoiturage"], 4);
        QCOMPARE(votes["Navettes"], 0);
        QCOMPARE(votes["Vélos & Twizy"], 1);
    }
    void phoneFindsTheRoomAgainWhenTheServerComesBack() {
        m_room->restart();
        QVERIFY(m_phones[0]->waitFor(QStringLiteral("document.getElementById('link').textContent === ''")));
        QVERIFY(m_phones[0]->evaluate(text(QStringLiteral("bars"))).toString().contains(QStringLiteral("votre choix")));
    }
    void aPhoneTooManyWaitsUntilItIsConfirmed() {
        Room room(Room::defaults(), 1);
        for (const std::size_t phone : {1u, 0u}) {  // in this order
            m_phones[phone]->open(room.address());
            QVERIFY(m_phones[phone]->waitFor(kVoteShown));
            QTRY_COMPARE(room.onDisk("SELECT count(*) FROM voter_token"), phone == 1 ? 1 : 2);
        }
        QVERIFY(m_phones[0]->waitFor(kWaits));
        QCOMPARE(m_phones[0]->evaluate(text(QStringLiteral("admissionTag"))).toString(), QStringLiteral("À confirmer"));
        const auto waiting = store::loadWaitingVoters(room.file->database(), room.ballot.id);
        QCOMPARE(waiting->size(), 1u);
        QCOMPARE(m_phones[0]->evaluate(text(QStringLiteral("sign"))).toString().toStdString(),
                 workshop::signOf(waiting->front().hash));
        for (const std::size_t phone : {0u, 1u}) {
            QVERIFY(m_phones[phone]->click(QStringLiteral("label[for=option-%1]").arg(room.option(0))));
            QVERIFY(m_phones[phone]->click(QStringLiteral("#send")));
            QVERIFY(m_phones[phone]->waitFor(kKept));
        }
        picture(0, "phone-waits");
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 1, .waiting = 1}));
        QVERIFY(!m_phones[1]->evaluate(kWaits).toBool());
        room.write([&](store::Database& database) {
            return store::confirmVoters(database, std::vector<std::string>{waiting->front().hash});
        });
        QVERIFY(m_phones[0]->waitFor(QStringLiteral("!(") + kWaits + QLatin1Char(')')));
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 2, .waiting = 0}));
    }
    void aSeatsCodeMakesItsPhoneCount() {
        Room room;
        room.write([](store::Database& database) { return store::addSeats(database, 2); });
        const auto seats = *store::loadSeats(room.file->database());
        m_phones[2]->open(room.address() + QStringLiteral("?seat=") + QString::fromStdString(seats[0].code));  // a slip's
        QVERIFY(m_phones[2]->waitFor(kKept));
        QCOMPARE(m_phones[2]->evaluate(text(QStringLiteral("status"))).toString(),
                 QStringLiteral("✓ Kod-la lé bon : out vot i kont."));
        QCOMPARE(m_phones[2]->evaluate(QStringLiteral("location.search")).toString(), QString());
        m_phones[0]->open(room.address());
        QVERIFY(m_phones[0]->waitFor(kVoteShown) && m_phones[0]->waitFor(kWaits));
        QVERIFY(m_phones[0]->click(QStringLiteral("label[for=option-%1]").arg(room.option(1))));
        QVERIFY(m_phones[0]->click(QStringLiteral("#send")));
        QVERIFY(m_phones[0]->waitFor(kKept));
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 0, .waiting = 1}));
        picture(0, "phone-seat");
        m_phones[0]->evaluate(QStringLiteral("(document.getElementById('seatCode').value = '%1').length")
                                  .arg(QString::fromStdString(seats[0].code)));
        QVERIFY(m_phones[0]->click(QStringLiteral("#seatAsk button")));
        QVERIFY(m_phones[0]->waitFor(QStringLiteral("document.getElementById('status').className === 'bad'")));
        m_phones[0]->evaluate(QStringLiteral("(document.getElementById('seatCode').value = '%1').length")
                                  .arg(QString::fromStdString(seats[1].code)));
        QVERIFY(m_phones[0]->click(QStringLiteral("#seatAsk button")));
        QVERIFY(m_phones[0]->waitFor(QStringLiteral("!(") + kWaits + QLatin1Char(')')));
        QCOMPARE(room.votes(), (workshop::VoteCount{.counted = 1, .waiting = 0}));
        picture(0, "phone-seated");
    }
};

KABAR_TEST(TestChromiumPhones)
#include "test_chromium_phones.moc"
