// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/new_workshop.h"
#include "core/session/workshop_path.h"
#include "core/store/coop_store.h"
#include "core/store/territory_store.h"
#include "core/store/text_store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::session;
using State = Step::State;

/// A snapshot that is put together by hand, one state after the other of a workshop's life.
class TestWorkshopPath : public QObject {
    Q_OBJECT

    static Cooperation employers(int allowing, int silent, int strictest = 3) {
        Cooperation cooperation;
        for (int i = 0; i < allowing + silent; ++i) {
            node::Employer employer{.id = i + 1, .name = "E" + std::to_string(i)};
            if (i < allowing) employer.permissions["hash"] = true;
            if (i == 0) employer.rule.minEmployers = strictest;
            cooperation.employers.push_back(std::move(employer));
        }
        return cooperation;
    }
    static Snapshot with(Cooperation cooperation, std::size_t tables = 0, std::size_t studies = 0,
                         std::size_t scenarios = 0) {
        Snapshot snapshot;
        snapshot.cooperation = Part<Cooperation>(std::move(cooperation));
        snapshot.tables = Part<std::vector<coop::ReleasedTable>>(std::vector<coop::ReleasedTable>(tables));
        snapshot.studies = Part<std::vector<study::StudyResult>>(std::vector<study::StudyResult>(studies));
        snapshot.scenarios = Part<std::vector<scenario::Scenario>>(std::vector<scenario::Scenario>(scenarios));
        return snapshot;
    }
    static const Step& step(const Path& path, StepKind kind) { return path[static_cast<std::size_t>(kind)]; }

private slots:
    void eachStateLeadsToItsStep_data() {
        QTest::addColumn<Snapshot>("snapshot");
        QTest::addColumn<StepKind>("next");
        QTest::addColumn<State>("state");
        Snapshot stale = with(employers(3, 0), 4, 4, 2);
        stale.stale = {study::Family::Carpool};
        Snapshot otherTables = with(employers(3, 0), 4, 4, 2);
        otherTables.ofOtherTables = {study::Family::Shuttles};
        QTest::newRow("nothing read yet") << Snapshot() << StepKind::Employers << State::Open;
        QTest::newRow("nobody") << with({}) << StepKind::Employers << State::Open;
        QTest::newRow("two of three") << with(employers(2, 0)) << StepKind::Employers << State::Open;
        QTest::newRow("three, one silent") << with(employers(2, 1)) << StepKind::Employers << State::Open;
        QTest::newRow("an owner wants five") << with(employers(4, 0, 5)) << StepKind::Employers << State::Open;
        QTest::newRow("enough") << with(employers(3, 0)) << StepKind::Questions << State::Open;
        QTest::newRow("asked") << with(employers(3, 0), 4) << StepKind::Studies << State::Open;
        QTest::newRow("studied") << with(employers(3, 0), 4, 4) << StepKind::Scenarios << State::Open;
        QTest::newRow("other factors") << stale << StepKind::Studies << State::Stale;
        QTest::newRow("other tables") << otherTables << StepKind::Studies << State::Stale;
        QTest::newRow("scenarios") << with(employers(3, 0), 4, 4, 2) << StepKind::Room << State::Open;
    }
    void eachStateLeadsToItsStep() {
        QFETCH(Snapshot, snapshot);
        QFETCH(StepKind, next);
        QFETCH(State, state);
        const Path path = pathOf(snapshot);
        const Step* const found = nextStep(path);
        QVERIFY(found);
        QCOMPARE(found->kind, next);
        QCOMPARE(found->state, state);
    }
    void employersAreCountedByWhatTheyAllow() {
        const Path path = pathOf(with(employers(2, 3, 4)));
        QCOMPARE(step(path, StepKind::Employers).have, 2);
        QCOMPARE(step(path, StepKind::Employers).need, 4);
        QCOMPARE(step(path, StepKind::Questions).state, State::Locked);
        QCOMPARE(step(path, StepKind::Brief).state, State::Locked);
    }
    void aDecisionThatIsWrittenEndsTheWay() {
        Snapshot snapshot = with(employers(3, 0), 4, 4, 2);
        Room room;
        room.actions.resize(1);
        snapshot.room = Part<Room>(std::move(room));
        QCOMPARE(nextStep(pathOf(snapshot))->kind, StepKind::Brief);
        snapshot.texts = Part<WrittenTexts>(
            WrittenTexts{{"brief", {{"decision", "x"}, {"decision_amount", "1"}, {"decision_date", "2027-01-31"}}}});
        QVERIFY(!nextStep(pathOf(snapshot)));
    }
    void aTableFromAQuestionThatNobodyReviewedIsCounted() {
        Snapshot snapshot = with(employers(3, 0), 1);
        QCOMPARE(unreviewedTables(snapshot), 1);
        QCOMPARE(unreviewedTables(with(employers(3, 0))), 0);
    }
    void aNewWorkshopKnowsWhatWasSaidOfIt() {
        QTemporaryDir folder;
        geo::Territory territory = *geo::embeddedTerritory();
        territory.name = "Ouest";
        const auto path = std::filesystem::path(folder.filePath("neuf.kabar").toStdString());
        auto file = makeWorkshop(
            path, {.title = "Essai", .date = "31/12/2026", .place = "Mairie", .client = "CCI", .territory = territory},
            systemClock());
        QVERIFY(file.has_value());
        QCOMPARE(store::loadTerritory(file->database())->name, "Ouest");
        QCOMPARE(store::loadAlgorithms(file->database())->size(), 4U);
        const auto event = *store::loadTexts(file->database(), store::kEventTexts);
        QCOMPARE(event.at("Lieu"), "Mairie");
        QCOMPARE(store::loadTexts(file->database(), store::kBriefTexts)->at("client"), "CCI");
        QCOMPARE(makeWorkshop(path, {.title = "Essai"}, systemClock()).error().code, Error::Code::Taken);
    }
};

KABAR_TEST(TestWorkshopPath)
#include "test_workshop_path.moc"
