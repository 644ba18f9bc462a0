// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/room_content.h"
#include "core/store/ballot_store.h"
#include "core/store/participant_store.h"
#include "core/store/voter_store.h"
#include "tests/phones/http_phone.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/workshop/action_model.h"
#include "ui/workshop/agenda_model.h"
#include "ui/workshop/ballot_model.h"
#include "ui/workshop/participant_model.h"
#include "ui/workshop/vote_room.h"
#include "ui/workshop/voter_model.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::ui;
using namespace std::chrono_literals;
using test::HttpPhone;

class TestRoomModels : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Time m_now = Time(std::chrono::milliseconds(1'700'000'000'000));
    std::unique_ptr<Workspace> m_workspace;

    template <class Model>
    std::unique_ptr<Model> model() {
        auto made = std::make_unique<Model>();
        made->setWorkspace(m_workspace.get());
        return made;
    }
    static void open(VoteRoom& room, qlonglong ballot) {
        QSignalSpy opened(&room, &VoteRoom::opened);
        room.openBallot(ballot);
        QVERIFY(opened.wait());
        QCOMPARE(room.ballotState(), QStringLiteral("open"));
    }
    static void close(VoteRoom& room) {
        QSignalSpy closed(&room, &VoteRoom::closed);
        room.closeBallot();
        QVERIFY(closed.wait());
        QCOMPARE(room.ballotState(), QStringLiteral("closed"));
    }
    static QVariant at(const QAbstractListModel& list, int row, int role) { return list.data(list.index(row), role); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("KabarTest"));
    }
    void init() {
        m_workspace = std::make_unique<Workspace>([this] { return m_now; });
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".kabar"));
        {
            auto file = store::WorkshopFile::create(path.toStdString(), "Essai", 1, [this] { return m_now; });
            QVERIFY(file.has_value());
            QVERIFY(demo::furnishRoom(*file, 974, m_now));
        }
        QVERIFY(m_workspace->open(path));
    }

    void checkInIsAnEditThatUndoTakesBack() {
        const auto people = model<ParticipantModel>();
        QCOMPARE(people->presentCount(), 17);
        QCOMPARE(at(*people, 16, ParticipantModel::Present).toBool(), false);
        QVERIFY(people->setPresent(16, true));
        QCOMPARE(people->presentCount(), 18);
        QVERIFY(m_workspace->undo());
        QCOMPARE(people->presentCount(), 17);
    }
    void addsChangesAndRemovesPeople() {
        const auto people = model<ParticipantModel>();
        QSignalSpy reset(people.get(), &QAbstractListModel::modelReset);
        QVERIFY(people->save(-1, {{QStringLiteral("name"), QStringLiteral(" Zoé ")}, {QStringLiteral("registered"), true}}));
        QCOMPARE(people->count(), 22);
        QCOMPARE(at(*people, 21, ParticipantModel::Name).toString(), QStringLiteral("Zoé"));
        QVERIFY(people->remove(21));
        QCOMPARE(people->count(), 21);
        QVERIFY(!people->save(-1, {{QStringLiteral("name"), QStringLiteral("  ")}}));
        QCOMPARE(people->count(), 21);
        QCOMPARE(reset.count(), 0);  // the keyboard's place in the list survives
    }
    void onlyWhoChangedIsTold() {
        const auto people = model<ParticipantModel>();
        QSignalSpy told(people.get(), &QAbstractListModel::dataChanged);
        QVERIFY(people->setPresent(16, true));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.front().front().toModelIndex().row(), 16);
    }
    void suggestsWhoIsMeant() {
        const auto people = model<ParticipantModel>();
        QCOMPARE(people->namesLike(QString(), 4).size(), 4);
        QCOMPARE(people->namesLike(QStringLiteral("techer"), 4), QStringList{QStringLiteral("David Técher")});
        QVERIFY(people->namesLike(QStringLiteral("David Técher"), 4).isEmpty());  // nothing left to suggest
        const auto fontaines = people->namesLike(QStringLiteral(" FONTAINE"), 4);
        QCOMPARE(fontaines.size(), 2);
    }
    void agendaFollowsTheClock() {
        const auto agenda = model<AgendaModel>();
        QCOMPARE(agenda->plannedMinutes(), 180);
        QCOMPARE(agenda->runningRow(), -1);
        QVERIFY(agenda->startOrPause());
        m_now += 8min;
        QTRY_COMPARE(agenda->remainingSeconds(), 12 * 60);
        QCOMPARE(agenda->behindSeconds(), 0);
        m_now += 15min;
        QTRY_COMPARE(agenda->remainingSeconds(), -3 * 60);
        QCOMPARE(agenda->behindSeconds(), 180);
        QVERIFY(agenda->moveOn());
        QCOMPARE(agenda->runningRow(), 1);
        QCOMPARE(m_workspace->undoLabel(), QStringLiteral("agenda_end"));
        QCOMPARE(at(*agenda, 0, AgendaModel::State).toString(), QStringLiteral("done"));
        QVERIFY(m_workspace->undo() && m_workspace->undo());
        QVERIFY(!agenda->begun());
    }
    void agendaBlocksMove() {
        const auto agenda = model<AgendaModel>();
        const QString last = agenda->titleAt(7);
        QVERIFY(agenda->move(7, 0));
        QCOMPARE(agenda->titleAt(0), last);
        QVERIFY(!agenda->move(0, -1));
        QVERIFY(!agenda->save(0, last, 0));
    }
    void actionsHaveTheWikisKindsAndADate() {
        const auto actions = model<ActionModel>();
        QCOMPARE(actions->kinds().size(), 3);
        QCOMPARE(actions->kinds()[1], QStringLiteral("Identifier une ou plusieurs personnes/compétences"));
        QVERIFY(actions->isDate(QStringLiteral("31/12/2026")) && !actions->isDate(QStringLiteral("31/13/2026")));
        QVERIFY(actions->save(-1, {{QStringLiteral("text"), QStringLiteral("Écrire")},
                                   {QStringLiteral("due"), QStringLiteral("2027-01-05")}}));
        QCOMPARE(at(*actions, 3, ActionModel::Due).toString(), QStringLiteral("05/01/2027"));
        QVERIFY(!actions->save(
            -1, {{QStringLiteral("text"), QStringLiteral("Écrire")}, {QStringLiteral("due"), QStringLiteral("demain")}}));
        QCOMPARE(actions->count(), 4);
    }
    void theRoomsOwnKindOfActionBecomesAChoice() {
        const auto actions = model<ActionModel>();
        QVERIFY(actions->save(-1, {{QStringLiteral("text"), QStringLiteral("Prêter un local")},
                                   {QStringLiteral("kind"), QStringLiteral("Mettre à disposition")}}));
        QCOMPARE(actions->kinds().size(), 4);
        QCOMPARE(actions->kinds().last(), QStringLiteral("Mettre à disposition"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(actions->kinds().size(), 3);
    }
    void openedBallotIsNeitherChangedNorRemoved() {
        const auto ballots = model<BallotModel>();
        const auto room = model<VoteRoom>();
        room->setProperty("loopback", true);
        QCOMPARE(ballots->firstReadyRow(), 1);
        QVERIFY(ballots->save(1, QStringLiteral("Et alors ?"), 2,
                              {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        open(*room, ballots->idAt(1));
        QVERIFY(!ballots->remove(1));
        QVERIFY(!ballots->save(1, QStringLiteral("Non"), 1, {QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(room->question(), QStringLiteral("Et alors ?"));
    }
    void wallShowsTheClosedBallotWithItsTies() {
        const auto room = model<VoteRoom>();
        QCOMPARE(room->ballotState(), QStringLiteral("closed"));
        QCOMPARE(room->voters(), 17);
        QCOMPARE(room->results().size(), 5);
        QVERIFY(!room->heldBack());
        QVERIFY(room->canReopen());
    }
    void purgedBallotKeepsItsResultAndStaysClosed() {
        const auto ballots = model<BallotModel>();
        const auto room = model<VoteRoom>();
        const QVariantList before = room->results();
        QVERIFY(ballots->purge(0));
        QCOMPARE(room->results(), before);
        QVERIFY(!room->canReopen());
        QCOMPARE(at(*ballots, 0, BallotModel::HoldsVotes).toBool(), false);
    }
    void phonesVoteAndTheWallCounts() {
        const auto ballots = model<BallotModel>();
        const auto room = model<VoteRoom>();
        room->setProperty("loopback", true);
        open(*room, ballots->idAt(1));
        QVERIFY(room->welcoming());
        QSignalSpy counted(room.get(), &VoteRoom::votersChanged);
        const auto ballot =
            *kabar::test::from(*m_workspace, [&](auto& database) { return store::loadBallot(database, ballots->idAt(1)); });
        for (int i = 0; i < 5; ++i) {
            HttpPhone phone(room->joinAddress());
            QCOMPARE(phone.get({}).status, 200);
            QCOMPARE(phone.vote(ballot.id, {ballot.options[0].id}).status, 200);
        }
        QTRY_COMPARE(room->voters(), 5);
        QVERIFY(room->results().isEmpty());
        m_now += 10min;  // after the ballot that the demo closed
        close(*room);
        QCOMPARE(room->results()[0].toMap()[QStringLiteral("votes")].toInt(), 5);
    }
    void phonesAfterThePersonsPresentWaitUntilTheyAreConfirmed() {
        const auto ballots = model<BallotModel>();
        const auto room = model<VoteRoom>();
        const auto voters = model<VoterModel>();
        room->setProperty("loopback", true);
        open(*room, ballots->idAt(1));
        const auto ballot =
            *kabar::test::from(*m_workspace, [&](auto& database) { return store::loadBallot(database, ballots->idAt(1)); });
        for (int i = 0; i < 19; ++i) {  // 17 persons are present
            HttpPhone phone(room->joinAddress());
            QCOMPARE(phone.get({}).status, 200);
            QCOMPARE(phone.vote(ballot.id, {ballot.options[0].id}).status, 200);
        }
        QTRY_COMPARE(room->waitingVotes(), 2);
        QCOMPARE(room->voters(), 17);
        QTRY_COMPARE(voters->count(), 2);
        QTRY_COMPARE(voters->votedCount(), 2);
        QCOMPARE(at(*voters, 0, VoterModel::Sign).toString().size(), 3);
        QVERIFY(voters->confirm(0));
        QTRY_COMPARE(room->voters(), 18);
        QCOMPARE(voters->count(), 1);
        QVERIFY(m_workspace->undo());
        QTRY_COMPARE(room->waitingVotes(), 2);
        QVERIFY(voters->dropAll());
        QTRY_COMPARE(room->waitingVotes(), 0);
        QCOMPARE(room->voters(), 17);
        QVERIFY(m_workspace->undo());
        QCOMPARE(voters->count(), 2);
        QVERIFY(voters->confirmVoted());
        QTRY_COMPARE(room->voters(), 19);
    }
    void withCodesBySeatOtherPhonesWait() {
        const auto ballots = model<BallotModel>();
        const auto room = model<VoteRoom>();
        const auto voters = model<VoterModel>();
        room->setProperty("loopback", true);
        open(*room, ballots->idAt(1));
        const auto ballot =
            *kabar::test::from(*m_workspace, [&](auto& database) { return store::loadBallot(database, ballots->idAt(1)); });
        QVERIFY(voters->addSeats(3));
        QCOMPARE(voters->seatCount(), 3);
        HttpPhone phone(room->joinAddress());
        QCOMPARE(phone.get({}).status, 200);
        QCOMPARE(phone.vote(ballot.id, {ballot.options[0].id}).status, 200);
        QTRY_COMPARE(room->waitingVotes(), 1);
        QCOMPARE(
            phone.claimSeat(QString::fromStdString(kabar::test::from(*m_workspace, store::loadSeats)->front().code)).status,
            200);
        QTRY_COMPARE(room->voters(), 1);
        QTRY_COMPARE(voters->usedSeats(), 1);
        QVERIFY(!voters->addSeats(voters->mostSeats()));
        QVERIFY(voters->removeSeats());
        QCOMPARE(voters->seatCount(), 0);
        QVERIFY(m_workspace->undo());
        QCOMPARE(voters->seatCount(), 3);
    }
    void roomKeepsItsCodeAndPort() {
        QString address;
        {
            const auto room = model<VoteRoom>();
            room->setProperty("loopback", true);
            QVERIFY(room->welcome());
            QCOMPARE(room->code().size(), 5);
            address = room->joinAddress();
            room->shut();
            QVERIFY(room->welcome());  // in the same instant, before the file holds them
            QCOMPARE(room->joinAddress(), address);
            QTRY_VERIFY(m_workspace->snapshot()->room.orNothing().address);
        }
        const auto again = model<VoteRoom>();
        again->setProperty("loopback", true);
        QVERIFY(again->welcome());
        QCOMPARE(again->joinAddress(), address);
    }
    void closingTheFileClosesTheRoom() {
        const auto room = model<VoteRoom>();
        room->setProperty("loopback", true);
        QVERIFY(room->welcome());
        m_workspace->close();
        QVERIFY(!room->welcoming());
        QCOMPARE(room->ballotState(), QString());
    }
};

KABAR_TEST(TestRoomModels)
#include "test_room_models.moc"
