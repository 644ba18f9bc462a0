// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/room_content.h"
#include "core/store/action_store.h"
#include "core/store/agenda_store.h"
#include "core/store/ballot_store.h"
#include "core/store/participant_store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <numeric>

using namespace kabar;

namespace {
const Time kMoment = Time(std::chrono::milliseconds(1'767'600'000'000));
}

class TestRoomContent : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    store::WorkshopFile furnished(const char* name, std::uint64_t seed) {
        auto file = store::WorkshopFile::create(m_folder.filePath(QString::fromLatin1(name)).toStdString(), "Essai", 1,
                                                [] { return kMoment; });
        if (auto done = demo::furnishRoom(*file, seed, kMoment); !done) qFatal("%s", describe(done.error()).c_str());
        return std::move(*file);
    }
    static std::string votes(store::WorkshopFile& file) {
        auto rows = file.database().prepare("SELECT group_concat(token_hash || choices) FROM vote");
        return rows->step().value_or(false) ? rows->text(0) : std::string();
    }

private slots:
    void roomIsFull() {
        auto file = furnished("full.kabar", 974);
        const auto people = *store::loadParticipants(file.database());
        const workshop::Attendance count = workshop::attendance(people);
        QCOMPARE(count.registered, 20);
        QCOMPARE(count.present, 17);
        QCOMPARE(count.unannounced, 1);

        const auto agenda = *store::loadAgenda(file.database());
        const auto total = std::accumulate(agenda.begin(), agenda.end(), std::chrono::minutes(0),
                                           [](auto sum, const auto& block) { return sum + block.planned; });
        QCOMPARE(total.count(), 180);
        QVERIFY(!agenda.front().startedAt);

        const auto ballots = *store::loadBallots(file.database());
        QCOMPARE(ballots.size(), 2u);
        const auto tally = *store::loadTally(file.database(), ballots[0]);
        QCOMPARE(tally.voters, 17);
        QCOMPARE(tally.counts.size(), 5u);

        const auto actions = *store::loadActions(file.database());
        QCOMPARE(actions.size(), 3u);
        for (std::size_t i = 0; i < 3; ++i) QCOMPARE(actions[i].kind, workshop::actionKinds()[i]);
        QVERIFY(file.undoLabel().empty());
    }
    void sameSeedGivesTheSameVotes() {
        auto first = furnished("a.kabar", 974), second = furnished("b.kabar", 974), other = furnished("c.kabar", 975);
        QCOMPARE(votes(first), votes(second));
        QVERIFY(votes(first) != votes(other));
    }
};

KABAR_TEST(TestRoomContent)
#include "test_room_content.moc"
