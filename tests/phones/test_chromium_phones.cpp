// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/phones/chromium_phone.h"
#include "tests/phones/http_phone.h"
#include "tests/phones/room.h"

#include <QDir>
#include <QTest>

using namespace kabar;
using test::ChromiumPhone;
using test::HttpPhone;
using test::Room;

namespace {

const QString kVoteShown = QStringLiteral("!document.getElementById('vote').hidden");
const QString kResultShown = QStringLiteral("!document.getElementById('result').hidden");
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
        const std::uint16_t port = m_room->server->port();
        m_room->server.reset();
        QVERIFY(m_phones[0]->waitFor(QStringLiteral("document.getElementById('link').textContent !== ''")));
        phones::PhoneSettings settings = Room::defaults();
        settings.firstPort = port;
        m_room->server = std::make_unique<phones::PhoneServer>(*m_room->box, QStringLiteral("K7PM"), settings);
        QVERIFY(m_room->server->listen());
        QCOMPARE(m_room->server->port(), port);
        QVERIFY(m_phones[0]->waitFor(QStringLiteral("document.getElementById('link').textContent === ''")));
        QVERIFY(m_phones[0]->evaluate(text(QStringLiteral("bars"))).toString().contains(QStringLiteral("votre choix")));
    }
};

QTEST_GUILESS_MAIN(TestChromiumPhones)
#include "test_chromium_phones.moc"
