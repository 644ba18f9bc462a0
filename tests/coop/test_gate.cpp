// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coop/gate_tables.h"
#include "tests/support/test.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <set>

using namespace kabar;
using namespace kabar::coop;
using namespace kabar::coop::test;
using geo::Zone;
using Part = MergeStep::Part;

class TestGate : public QObject {
    Q_OBJECT
private slots:
    void releasesACellThatHolds() {
        const auto out = release(modeTable({{5, 4, 3}}), kRule);
        QVERIFY(out.has_value());
        QCOMPARE(out->cells.size(), 1u);
        QCOMPARE(out->cells[0].sums.persons, 12.0);
        QCOMPARE(out->cells[0].employers, 3);
        QVERIFY(!out->cells[0].merged);
        QCOMPARE(out->report.minPersonsInCell, 12);
    }
    void tenPersonsAreTooFew() {
        QCOMPARE(release(modeTable({{4, 3, 3}}), kRule).error().code, Error::Code::NothingReleasable);
    }
    void twoEmployersAreTooFew() {
        QCOMPARE(release(modeTable({{10, 10}}), kRule).error().code, Error::Code::NothingReleasable);
    }
    void anEmptyTableIsNotReleasable() {
        QCOMPARE(release(CellTable{}, kRule).error().code, Error::Code::NothingReleasable);
    }
    void exactly85PercentMayLeave() {
        QVERIFY(release(modeTable({{17, 2, 1}}), kRule).has_value());
        QVERIFY(!release(modeTable({{171, 20, 10}}), kRule).has_value());  // 85.07 %
    }
    void aSumDominatedByOneEmployerIsMerged() {
        CellTable table = modeTable({{5, 5, 5}, {20, 20, 20}});
        table.contributions[0].sums.distance = 2'000'000;  // one employer's five persons live at the other end
        const auto out = release(table, kRule);
        QVERIFY(out.has_value());
        QCOMPARE(out->cells.size(), 1u);
        QCOMPARE(out->report.persons, 75.0);
    }
    void joinsSmallCellsIntoTheRestOfTheirParent() {
        const auto out = release(modeTable({{9, 9, 9}, {2, 2, 2}, {2, 2, 2}}), kRule);
        QCOMPARE(out->cells.size(), 2u);
        QCOMPARE(out->report.asked, 3);
        QCOMPARE(out->report.merged, 2);
        QCOMPARE(out->cells[0].key, CellKey{});  // "any" sorts first
        QCOMPARE(out->cells[0].sums.persons, 12.0);
        QVERIFY(out->cells[0].merged);
        QCOMPARE(out->cells[1].key, inMode(Mode::Unknown));
        QCOMPARE(out->report.personsAsAsked, 27.0);
    }
    void aLoneSmallCellTakesInTheSmallestReleasedOne() {
        const auto out = release(modeTable({{9, 9, 9}, {4, 4, 4}, {1, 1, 1}}), kRule);
        QCOMPARE(out->cells.size(), 2u);
        QCOMPARE(out->cells[0].sums.persons, 15.0);  // 3 + 12: not to be told apart by subtraction
        QCOMPARE(out->cells[1].sums.persons, 27.0);
        QCOMPARE(out->report.persons, 42.0);
    }
    void secondaryCellsFollowDominatedOnes() {
        // Twelve cells of a turnover table with two primary ones, as in the classic case of tables with margins: here no
        // margin is published, and each dominated cell leaves only within a sum that hides it.
        CellTable table;
        const std::vector<std::vector<double>> turnover{{30, 40, 25}, {96, 2, 2}, {50, 30, 31},
                                                        {20, 22, 21}, {5, 4, 90}, {33, 34, 35}};
        for (std::size_t cell = 0; cell < turnover.size(); ++cell)
            for (std::size_t employer = 0; employer < 3; ++employer)
                table.contributions.push_back({static_cast<int>(employer),
                                               inMode(static_cast<Mode>(cell)),
                                               {.persons = 10, .distance = turnover[cell][employer]}});
        table.ladder = {{Part::Mode}};
        const auto out = release(table, kRule);
        QVERIFY(out.has_value());
        QCOMPARE(out->cells.size(), 5u);
        QCOMPARE(out->report.merged, 2);
        QCOMPARE(out->cells[0].sums.distance, 199.0);
    }
    void anOwnersStricterRuleBindsTheCellsOfThatOwner() {
        CellTable table = modeTable({{5, 5, 5, 0}, {5, 5, 0, 5}, {20, 20, 20, 20}});
        table.ownerRules = {{}, {}, {}, {.minPersons = 30}};
        const auto out = release(table, kRule);
        QVERIFY(out.has_value());
        for (const ReleasedCell& cell : out->cells)
            if (cell.key == inMode(Mode::Unknown)) QCOMPARE(cell.sums.persons, 15.0);  // the fourth is not in it
        QCOMPARE(out->cells.front().key, CellKey{});
        QVERIFY(out->cells.front().sums.persons >= 30);
    }
    void withholdsSumsOverTooFewAnswers() {
        CellTable table = modeTable({{9, 9, 9}});
        table.contributions[0].sums.remoteKnown = 2;  // the mean over {NA, NA, 2, NA, 4} is two persons' values
        table.contributions[0].sums.remoteDays = 6;
        for (CellContribution& c : table.contributions) c.sums.carKnown = 9, c.sums.carOwners = 5;
        const auto out = release(table, kRule);
        QCOMPARE(out->cells[0].sums.remoteKnown, 0.0);
        QCOMPARE(out->cells[0].sums.remoteDays, 0.0);
        QCOMPARE(out->cells[0].sums.carOwners, 15.0);
        QCOMPARE(out->report.withheld, 1);
    }
    void aFewWithoutACarAreToldOnlyAmongMany() {
        // 27 persons of whom 3 have no car, 54 of whom 12 have none: 3 could be worked out by a subtraction
        CellTable table = modeTable({{9, 9, 9}, {18, 18, 18}});
        for (CellContribution& c : table.contributions)
            c.sums.carKnown = c.sums.persons, c.sums.carOwners = c.sums.persons == 9 ? 8 : 14;
        const auto out = release(table, kRule);
        QCOMPARE(out->cells.size(), 2u);
        QCOMPARE(out->report.pooled, 2);
        QCOMPARE(out->report.withheld, 0);
        for (const ReleasedCell& cell : out->cells) {
            QCOMPARE(cell.sums.carKnown, cell.sums.persons);
            QCOMPARE(cell.sums.carOwners, cell.sums.persons * 66 / 81);
        }
    }
    void nobodyWithoutACarIsAsTellingAsOne() {
        CellTable table = modeTable({{9, 9, 9}});
        for (CellContribution& c : table.contributions) c.sums.carKnown = c.sums.carOwners = 9;
        QCOMPARE(release(table, kRule)->cells[0].sums.carKnown, 0.0);
    }
    void thoseWithoutACarAreOfThreeEmployersToo() {
        CellTable table = modeTable({{20, 20, 20}});
        for (CellContribution& c : table.contributions)
            c.sums.carKnown = 20, c.sums.carOwners = c.employer == 0 ? 5 : 20;  // fifteen, all of one employer
        QCOMPARE(release(table, kRule)->cells[0].sums.carKnown, 0.0);
    }
    void answersArePooledWithTheLikeOfTheirCell() {
        // Two cells side by side with too few answers, one far away with enough: it keeps its own.
        CellTable table;
        const Zone near = Zone::at(kSaintDenis, 8);
        const auto cells = {near, Zone::at({kSaintDenis.latitude - 0.01, kSaintDenis.longitude}, 8),
                            Zone::at({kSaintDenis.latitude - 0.4, kSaintDenis.longitude + 0.1}, 8)};
        for (const Zone& zone : cells)
            for (int employer = 0; employer < 3; ++employer) {
                CellSums sums = persons(8);
                sums.remoteKnown = zone == *(cells.end() - 1) ? 8 : 2;
                sums.remoteDays = 2 * sums.remoteKnown;
                CellKey key;
                key.home = zone;
                table.contributions.push_back({employer, key, sums});
            }
        table.ladder = {{Part::Home, 6}, {Part::Home, 5}, {Part::Home}};
        const auto out = release(table, kRule);
        QCOMPARE(out->cells.size(), 3u);
        QCOMPARE(out->report.pooled, 2);
        for (const ReleasedCell& cell : out->cells)
            QCOMPARE(cell.sums.remoteKnown, cell.key.home == *(cells.end() - 1) ? 24.0 : 6.0);
    }
    void aLaxerRuleCountsAsTheDefault() {
        QVERIFY(!release(modeTable({{4, 3, 3}}), {.minPersons = 1, .minEmployers = 1, .maxShare = 1}).has_value());
    }
    void doesNotTellWhatItHeldBack() {
        const auto out = release(modeTable({{3, 3, 3}}), kRule);
        QVERIFY(out.error().value.empty());
        QVERIFY(!describe(out.error()).contains('9'));
    }
    void everyReleasedCellHoldsOnRandomTables() {
        Random random(974);
        int released = 0;
        for (int round = 0; round < 300; ++round) {
            const CellTable table = randomTable(random);
            const auto out = release(table, kRule);
            if (!out) continue;
            ++released;
            std::set<CellKey> keys;
            CellSums total;
            for (const ReleasedCell& cell : out->cells) {
                QVERIFY(keys.insert(cell.key).second);
                QVERIFY(cell.sums.persons >= kRule.minPersons && cell.employers >= kRule.minEmployers);
                total += cell.sums;
            }
            CellSums asked;
            for (const CellContribution& contribution : table.contributions) asked += contribution.sums;
            QCOMPARE(total.persons, asked.persons);
            QCOMPARE(total.daysOnSite, asked.daysOnSite);
            QCOMPARE(total.distance, asked.distance);
            QCOMPARE(total.distanceDays, asked.distanceDays);
            QCOMPARE(out->report.persons, asked.persons);
        }
        QVERIFY(released > 150);
    }
    void answersAreNeverToldForFewerThanTheRule() {
        Random random(85);
        int pooled = 0;
        for (int round = 0; round < 300; ++round) {
            CellTable table = randomTable(random);
            CellSums asked;
            for (CellContribution& c : table.contributions) {
                c.sums.carKnown = static_cast<double>(random.below(static_cast<std::size_t>(c.sums.persons) + 1));
                c.sums.carOwners = static_cast<double>(random.below(static_cast<std::size_t>(c.sums.carKnown) + 1));
                c.sums.remoteKnown = static_cast<double>(random.below(static_cast<std::size_t>(c.sums.persons) + 1));
                c.sums.remoteDays = 2 * c.sums.remoteKnown;
                asked += c.sums;
            }
            const auto out = release(table, kRule);
            if (!out) continue;
            CellSums total;
            // Cells with the same shares may be of one pool: what is told of them is told of all of them together.
            std::map<std::pair<qint64, qint64>, CellSums> pools;
            for (const ReleasedCell& cell : out->cells) {
                const auto share = [&](double sum) { return qRound64(1e9 * sum / cell.sums.persons); };
                if (cell.sums.carKnown > 0) pools[{share(cell.sums.carKnown), share(cell.sums.carOwners)}] += cell.sums;
                total += cell.sums;
            }
            for (const auto& [shares, sums] : pools) {
                QVERIFY(sums.carOwners > kRule.minPersons - 1e-6);
                QVERIFY(sums.carKnown - sums.carOwners > kRule.minPersons - 1e-6);
            }
            pooled += out->report.pooled;
            if (out->report.withheld > 0) continue;
            QVERIFY(std::abs(total.carKnown - asked.carKnown) < 1e-6);
            QVERIFY(std::abs(total.carOwners - asked.carOwners) < 1e-6);
            QVERIFY(std::abs(total.remoteKnown - asked.remoteKnown) < 1e-6);
            QVERIFY(std::abs(total.remoteDays - asked.remoteDays) < 1e-6);
        }
        QVERIFY(pooled > 500);
    }
    /// Every contribution leaves a mark of its own in a sum, so that each released cell tells of whom it is made.
    void releasedCellsAreAPartitionIntoGroupsThatHold() {
        Random random(2026);
        int released = 0;
        for (int round = 0; round < 4000; ++round) {
            const CellTable table = markedTable(random);
            const auto out = release(table, kRule);
            if (!out) continue;
            ++released;
            std::uint64_t seen = 0;
            for (const ReleasedCell& cell : out->cells) {
                const std::uint64_t marks = marksIn(cell.sums);
                QCOMPARE(marks & seen, 0u);
                seen |= marks;
                Content content;
                DisclosureRule rule = kRule;
                for (std::size_t i = 0; i < table.contributions.size(); ++i) {
                    if ((marks >> i & 1) == 0) continue;
                    const CellContribution& contribution = table.contributions[i];
                    content.byEmployer[contribution.employer] += contribution.sums;
                    rule = combined(rule, table.ownerRules[static_cast<std::size_t>(contribution.employer)]);
                    QVERIFY(isTrueOf(cell.key, contribution.key, table.ladder));
                }
                QVERIFY(holds(content, rule));
                QCOMPARE(content.total(&CellSums::persons), cell.sums.persons);
            }
            QCOMPARE(seen, (std::uint64_t{1} << table.contributions.size()) - 1);
        }
        QVERIFY(released > 1000);
    }
    void releasedCellsArePartsThatHoldByThemselves() {
        Random random(7);
        int checked = 0;
        for (int round = 0; round < 200; ++round) {
            const CellTable table = randomTable(random);
            const auto out = release(table, kRule);
            // A cell taken in at the top keeps no trace of its own key, so the parts are rebuilt where nothing was taken in.
            if (!out) continue;
            const auto contents = contentOf(table, out->cells);
            bool rebuilt = contents.size() == out->cells.size();
            for (const ReleasedCell& cell : out->cells)
                rebuilt = rebuilt && contents.contains(cell.key) &&
                          contents.at(cell.key).total(&CellSums::persons) == cell.sums.persons;
            if (!rebuilt) continue;
            ++checked;
            for (const auto& [key, content] : contents) QVERIFY(holds(content, kRule));
        }
        QVERIFY(checked > 100);
    }
    void doesNotDependOnTheOrderOfAnswers() {
        Random random(11);
        for (int round = 0; round < 50; ++round) {
            CellTable table = randomTable(random);
            const auto first = release(table, kRule);
            for (std::size_t i = table.contributions.size(); i > 1; --i)
                std::swap(table.contributions[i - 1], table.contributions[random.below(i)]);
            const auto second = release(table, kRule);
            QCOMPARE(first.has_value(), second.has_value());
            if (first) QVERIFY(same(first->cells, second->cells));
        }
    }
    void judgesTwelveThousandPersons() {
        Random random(974);
        CellTable table;
        for (int person = 0; person < 12'000; ++person) {
            CellKey key;
            key.home = Zone::at(
                {kSaintDenis.latitude - random.uniform(0, 0.45), kSaintDenis.longitude + random.uniform(-0.2, 0.35)}, 7);
            key.work =
                Zone::at({kSaintDenis.latitude - random.uniform(0, 0.2), kSaintDenis.longitude + random.uniform(0, 0.1)}, 7);
            table.contributions.push_back({static_cast<int>(random.below(20)), key, persons(1)});
        }
        table.ladder = {{Part::Work, 6}, {Part::Home, 6}, {Part::Work, 5}, {Part::Home, 5}};
        QElapsedTimer timer;
        timer.start();
        const auto out = release(table, kRule);
        qInfo("12,000 persons, %d cells asked, %d released, in %lld ms", out->report.asked, out->report.released,
              timer.elapsed());
        QCOMPARE(out->report.persons, 12'000.0);
        QVERIFY(out->report.released > 100);
    }
};

KABAR_TEST(TestGate)
#include "test_gate.moc"
