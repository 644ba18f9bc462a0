// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/preview.h"
#include "tests/store/coop_fixture.h"
#include "tests/support/bytes.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::tests;
using coop::AuditKind;
using store::Database;
namespace fs = std::filesystem;

/// Consent is this machine's, a consent that is taken back takes with it what rested on it, and no second release shows a
/// difference.
class TestConsent : public QObject {
    Q_OBJECT

    std::unique_ptr<CoopFixture> m_coop;

    void saveStudy() {
        CoopFixture::check(
            m_coop->database().execute("INSERT INTO study (family, result, computed_at) VALUES ('carpool', '{}', '')"));
    }
    bool noStudy() { return m_coop->database().integer("SELECT count(*) FROM study").value_or(-1) == 0; }
    std::vector<std::string> hashes() {
        std::vector<std::string> all;
        const auto algorithms = store::loadAlgorithms(m_coop->database());
        for (const coop::SignedAlgorithm& algorithm : *algorithms) all.push_back(algorithm.hash);
        return all;
    }
    std::string hashOf(std::string_view algorithm) {
        return store::loadReleasedTable(m_coop->database(), algorithm)->algorithmHash;
    }

private slots:
    void init() { m_coop = std::make_unique<CoopFixture>(); }

    // --- a file from elsewhere

    void whatAMailedFileAllowsCountsForNothing() {
        m_coop->beOnMachine("there");
        const auto employers = store::loadEmployers(m_coop->database());
        QVERIFY(employers->front().permissions.empty());
        QCOMPARE(employers->front().allowedElsewhere.size(), 4u);
        const auto outcome = m_coop->ask();
        for (const auto& algorithm : outcome.algorithms) {
            QVERIFY(!algorithm.table);
            for (const auto& node : algorithm.nodes) QVERIFY(node.state == node::NodeReport::State::Refused);
        }
        QVERIFY(m_coop->isLogged(AuditKind::Refused, "Alpha"));
    }
    void aMailedFileIsNotAWithdrawal() {
        QCOMPARE(m_coop->ask().algorithms.size(), 4u);
        QCOMPARE(m_coop->tables(), 4u);
        m_coop->beOnMachine("there");
        (void)m_coop->ask();
        QCOMPARE(m_coop->tables(), 4u);
    }
    void aConsentIsForTheseRowsReadInThisWay() {
        QVERIFY(m_coop->database().execute("UPDATE employer SET source = 'Beta.csv' WHERE name = 'Alpha'"));
        QVERIFY(store::loadEmployers(m_coop->database())->front().permissions.empty());
        QVERIFY(
            m_coop->database().execute("UPDATE employer SET source = 'Alpha.csv', mapping = mapping || '#' WHERE name = "
                                       "'Alpha'"));
        QVERIFY(store::loadEmployers(m_coop->database())->front().permissions.empty());
    }
    void anOwnersRuleCannotBeLoosenedInTheFile() {
        CoopFixture::check(store::saveRule(m_coop->database(), 1, {.minPersons = 40}));
        QVERIFY(m_coop->database().execute("UPDATE employer SET rule = '{}'"));
        QCOMPARE(store::loadEmployers(m_coop->database())->front().rule.minPersons, 40);
    }
    void sourcesOfAMailedFileAreReadUnderItsFolderOnly() {
        const QTemporaryDir elsewhere(fastFolder());
        const std::string there = elsewhere.filePath("salaires.csv").toStdString(),
                          absent = elsewhere.filePath("rien.csv").toStdString();
        std::ofstream(there) << CoopFixture::staff(12);
        fs::create_symlink(there, m_coop->folder() / "lien.csv");
        std::vector<std::string> words;
        for (const std::string& source :
             {there, absent, std::string("lien.csv"), "../" + fs::path(there).filename().string()}) {
            auto change = m_coop->database().run("UPDATE employer SET source = ? WHERE name = 'Alpha'", source);
            QVERIFY(change.has_value());
            const node::Employer employer = store::loadEmployers(m_coop->database())->front();
            const auto reading = node::readEmployer(employer, m_coop->folder(), *geo::embeddedTerritory());
            QVERIFY2(!reading, source.c_str());
            QCOMPARE(reading.error().code, Error::Code::Refused);
            words.push_back(describe(reading.error()));
        }
        for (const std::string& word : words) QCOMPARE(word, words.front());  // whether there is such a file or not
        QVERIFY(!words.front().contains("salaires"));
    }
    void aSourceChosenByHandIsReadWhereverItLies() {
        const QTemporaryDir elsewhere(fastFolder());
        const std::string there = elsewhere.filePath("salaires.csv").toStdString();
        std::ofstream(there) << CoopFixture::staff(12);
        QVERIFY(store::addEmployer(m_coop->database(), {.name = "Omega", .source = there, .mapping = kStaffMapping}));
        const auto chosen = store::loadEmployers(m_coop->database())->back();
        QVERIFY(node::readEmployer(chosen, m_coop->folder(), *geo::embeddedTerritory()).has_value());
        m_coop->beOnMachine("there");
        const auto mailed = store::loadEmployers(m_coop->database())->back();
        QVERIFY(!node::readEmployer(mailed, m_coop->folder(), *geo::embeddedTerritory()));
    }
    void theRecordsAreForTheUserAlone() {
        const fs::path records = m_coop->folder() / "here/kabar/consent";
        QVERIFY((fs::status(records).permissions() & fs::perms::others_all) == fs::perms::none);
        QVERIFY((fs::status(records / "owners.sqlite").permissions() & (fs::perms::others_all | fs::perms::group_all)) ==
                fs::perms::none);
    }

    // --- consent taken back

    void aWithdrawnConsentDeletesWhatRestsOnIt() {
        (void)m_coop->ask();
        saveStudy();
        const auto hash = hashOf("commute-flows");
        CoopFixture::check(m_coop->file().edit(
            "permission", [&](Database& database) { return store::savePermission(database, 2, hash, false); }));
        QCOMPARE(m_coop->tables(), 3u);
        QVERIFY(noStudy());
        QVERIFY(m_coop->isLogged(AuditKind::Withdrawn, "Beta"));
        QVERIFY(coop::verifyAudit(*store::loadAudit(m_coop->database())).has_value());
        QCOMPARE(m_coop->file().undo().error().code, Error::Code::Mismatch);  // it does not come back
        QCOMPARE(m_coop->tables(), 3u);
    }
    void whenAllRefuseNothingStays() {
        (void)m_coop->ask();
        saveStudy();
        const std::string told =
            store::loadReleasedTable(m_coop->database(), "commute-homes")->cells.front().key.home.text();
        CoopFixture::check(m_coop->file().write([&](Database& database) -> Status {
            for (const std::string& hash : hashes())
                for (int employer = 1; employer <= 4; ++employer)
                    if (auto done = store::savePermission(database, employer, hash, false); !done) return done;
            return {};
        }));
        const auto outcome = m_coop->ask();
        QVERIFY(!outcome.algorithms.front().table);
        QCOMPARE(m_coop->tables(), 0u);
        QVERIFY(noStudy());
        m_coop->close();
        QVERIFY(!told.empty());
        QVERIFY(!bytesOf(m_coop->folder() / "a.kabar").contains(told));  // overwritten, not only unlisted
    }
    void oneWhoNeverAnsweredTakesNothingWithHim() {
        for (const std::string& hash : hashes())
            CoopFixture::check(store::savePermission(m_coop->database(), 4, hash, false));
        (void)m_coop->ask();
        QCOMPARE(m_coop->tables(), 4u);
        CoopFixture::check(store::savePermission(m_coop->database(), 4, hashOf("commute-flows"), false));
        QCOMPARE(m_coop->tables(), 4u);
    }
    void anEmployerWhoLeavesTakesItsPersonsWithIt() {
        (void)m_coop->ask();
        CoopFixture::check(store::removeEmployer(m_coop->database(), 3));
        QCOMPARE(m_coop->tables(), 0u);
        QVERIFY(m_coop->isLogged(AuditKind::Withdrawn, "Gamma"));
    }
    void aTableIsKeptAsLongAsItsPurposeAllows() {
        (void)m_coop->ask();
        saveStudy();
        const Time released = fixedClock()();
        QVERIFY(store::deleteExpired(m_coop->database(), released + std::chrono::days(364))->empty());
        QCOMPARE(m_coop->tables(), 4u);
        const auto deleted = store::deleteExpired(m_coop->database(), released + std::chrono::days(366));
        QCOMPARE(deleted->size(), 1u);
        QCOMPARE(deleted->front().tables.size(), 4u);
        QCOMPARE(m_coop->tables(), 0u);
        QVERIFY(noStudy());
        QVERIFY(m_coop->isLogged(AuditKind::Expired, coop::kCooperative));
    }

    // --- rounds

    void theSameRowsGiveTheSameAnswer() {
        (void)m_coop->ask();
        const auto before = *store::loadReleasedTable(m_coop->database(), "commute-homes");
        std::string reversed = CoopFixture::staff(0);  // the order of the rows is no difference
        for (int i = 7; i >= 0; --i)
            reversed += std::format("{:.4f};{:.4f};N;07:{:02};5;car\n", -20.93 + i % 3 * 0.0005, 55.50, i);
        m_coop->writeStaff("Alpha", reversed);
        QVERIFY(m_coop->ask().algorithms.front().table.has_value());
        const auto after = *store::loadReleasedTable(m_coop->database(), "commute-homes");
        QCOMPARE(after.cells.size(), before.cells.size());
        QCOMPARE(after.report.persons, before.report.persons);
    }
    void noSecondReleaseAfterARowHasGone() {
        (void)m_coop->ask();
        m_coop->writeStaff("Beta", CoopFixture::staff(7));
        const auto outcome = m_coop->ask();
        QCOMPARE(CoopFixture::whyNot(outcome), "round.rows-changed");
        QCOMPARE(outcome.algorithms.front().refusal->code, Error::Code::Refused);
        QCOMPARE(store::loadReleasedTable(m_coop->database(), "commute-homes")->report.persons, 32.0);  // the first stays
    }
    void noSecondReleaseWithoutAnOwner_data() {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("refuses") << false;
        QTest::newRow("leaves") << true;
    }
    void noSecondReleaseWithoutAnOwner() {
        QFETCH(bool, leaves);
        (void)m_coop->ask();
        if (leaves)
            CoopFixture::check(store::removeEmployer(m_coop->database(), 4));
        else
            for (const std::string& hash : hashes())
                CoopFixture::check(store::savePermission(m_coop->database(), 4, hash, false));
        QCOMPARE(m_coop->tables(), 0u);  // and yet what was released is known
        QCOMPARE(CoopFixture::whyNot(m_coop->ask()), "round.employer-gone");
        QCOMPARE(m_coop->tables(), 0u);
    }
    void noSecondReleaseWithOneMore() {
        (void)m_coop->ask();
        QVERIFY(m_coop->addEmployer("Omega", 8) > 0);
        CoopFixture::check(store::allowEverything(m_coop->database()));
        QCOMPARE(CoopFixture::whyNot(m_coop->ask()), "round.employer-new");
    }
    void whoeverAllowsAgainGivesTheSameAnswer() {
        (void)m_coop->ask();
        const auto hash = hashOf("commute-flows");
        CoopFixture::check(store::savePermission(m_coop->database(), 1, hash, false));
        CoopFixture::check(store::savePermission(m_coop->database(), 1, hash, true));
        (void)m_coop->ask();
        QCOMPARE(m_coop->tables(), 4u);
    }
    void allTablesOfARoundAreOfTheSameOwners() {
        const auto algorithms = *store::loadAlgorithms(m_coop->database());
        CoopFixture::check(store::savePermission(m_coop->database(), 1, algorithms.front().hash, false));
        const auto outcome = m_coop->ask();
        QCOMPARE(outcome.algorithms.front().refusal->clause.id, "round.employer-gone");
        QCOMPARE(m_coop->tables(), 3u);
    }
    void aReleaseElsewhereIsNotRepeatedHere() {
        (void)m_coop->ask();
        m_coop->beOnMachine("there");
        CoopFixture::check(store::allowEverything(m_coop->database()));
        QCOMPARE(CoopFixture::whyNot(m_coop->ask()), "round.elsewhere");
    }
    void anotherWorkshopOfTheSameDatabasesIsNoWayRound() {
        (void)m_coop->ask();
        m_coop->open("b.kabar");
        for (const char* name : {"Alpha", "Beta", "Gamma"}) QVERIFY(m_coop->addEmployer(name, 8) > 0);
        CoopFixture::check(store::allowEverything(m_coop->database()));
        QCOMPARE(CoopFixture::whyNot(m_coop->ask()), "round.other-workshop");
    }
    void aDemoMadeAnewIsAnotherWorkshop() {
        (void)m_coop->ask();
        auto records = node::OwnerRecords::open();
        CoopFixture::check(records->beginDemo(*store::identityOf(m_coop->database())));
        CoopFixture::check(store::allowEverything(m_coop->database()));
        CoopFixture::check(m_coop->database().execute("DELETE FROM released_table; DELETE FROM audit"));
        m_coop->writeStaff("Beta", CoopFixture::staff(7));
        QVERIFY(m_coop->ask().algorithms.front().table.has_value());
    }

    void aDemoMadeAnewLeavesWhatOwnersOfAnotherCopyAllowed() {
        (void)m_coop->ask();
        CoopFixture::check(node::OwnerRecords::open()->beginDemo(*store::identityOf(m_coop->database())));
        QVERIFY(m_coop->ask().algorithms.front().table.has_value());
    }

    // --- previews

    void aPreviewSeesNobodyElsesRows() {
        const auto cellsOf = [&](int rows) {
            m_coop->writeStaff("Espion", CoopFixture::staff(rows));
            const auto cooperative = store::loadCooperative(m_coop->database(), m_coop->folder());
            const node::Employer spy{.name = "Espion", .source = "Espion.csv", .mapping = kStaffMapping};
            const auto previews = node::preview(*cooperative, spy, {}, {}, kNoProgress, fixedClock());
            return std::pair(previews->front().ownCellsAsAsked, previews->front().ownCellsMerged);
        };
        const auto among = cellsOf(3);
        for (int employer = 1; employer <= 4; ++employer)
            CoopFixture::check(store::removeEmployer(m_coop->database(), employer));
        QCOMPARE(cellsOf(3), among);
        QCOMPARE(among.first, 0);
        QCOMPARE(cellsOf(60).second, 0);  // its own persons alone are enough
    }
    void previewsAreCountedBySourceAndHour() {
        const auto cooperative = *store::loadCooperative(m_coop->database(), m_coop->folder());
        const node::Employer alpha = cooperative.employers.front();
        const std::int64_t start = 1'700'000'000'000;
        const auto look = [&](std::int64_t at) {
            return node::preview(cooperative, alpha, {}, {}, kNoProgress, fixedClock(at));
        };
        for (int i = 0; i < node::OwnerRecords::kPreviewsOfOneSource; ++i) QVERIFY(look(start + i));
        QCOMPARE(look(start + 1000).error().clause.id, "preview.too-many");
        QVERIFY(!look(start - 86'400'000));  // a clock that is set back is no way round
        QVERIFY(look(start + 3'700'000 * 2));
    }
    void aPreviewIsLogged() {
        CoopFixture::check(store::notePreview(m_coop->database(), "Espion", fixedClock()));
        QVERIFY(m_coop->isLogged(AuditKind::Previewed, "Espion"));
    }

    // --- time

    void aClockThatGoesBackIsTold_data() {
        QTest::addColumn<int>("days");
        QTest::newRow("two days") << 2;
        QTest::newRow("ninety-five years") << 95 * 365;
    }
    void aClockThatGoesBackIsTold() {
        QFETCH(int, days);
        (void)m_coop->ask();
        QVERIFY(!m_coop->isLogged(AuditKind::ClockBack, coop::kCooperative));
        (void)m_coop->ask(fixedClock(1'700'000'000'000 - std::int64_t{days} * 86'400'000));
        QVERIFY(m_coop->isLogged(AuditKind::ClockBack, coop::kCooperative));
        const auto log = *store::loadAudit(m_coop->database());
        QVERIFY(coop::verifyAudit(log).has_value());
        QCOMPARE(std::ranges::count_if(log, [](const auto& e) { return e.event.kind == AuditKind::ClockBack; }), 1);
    }
};

KABAR_TEST(TestConsent)
#include "test_consent.moc"
