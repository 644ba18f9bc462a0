// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealed/cutting.h"
#include "core/sealed/places.h"
#include "tests/sealed/company.h"
#include "tests/support/test.h"

#include <algorithm>
#include <random>

using namespace kabar;
using namespace kabar::sealed;
using coop::MergeStep;

namespace {

std::vector<Group> cut(std::span<const coop::CommuteRecord> records) {
    return cutIntoGroups(tests::persons(records), tests::shippedCutting()).value();
}

coop::CommuteRecord driver(std::size_t commune) {
    return {.home = tests::island().communes[commune].centre,
            .work = tests::island().communes[0].centre,
            .arrivalMinute = 450,
            .mode = coop::Mode::Car};
}

}  // namespace

class TestCutting : public QObject {
    Q_OBJECT
private slots:
    void everyCellOfEveryTableHoldsElevenPersons() {
        for (unsigned seed = 0; seed < 60; ++seed) {
            const int count = 11 + static_cast<int>(seed * seed % 700);
            const auto groups = cut(tests::employees(count, seed));
            const std::int64_t smallest = tests::smallestCell(groups);
            QVERIFY2(smallest >= 11, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(smallest)));
            std::int64_t persons = 0;
            for (const Group& group : groups) persons += group.sums.persons;
            QCOMPARE(persons, count);
        }
    }
    void noTableOfAnAnswerShowsFewerBesideAnother() {
        // One site: who lives in a zone is who goes from it to work. Homes less flows must be nobody, or eleven.
        std::vector<coop::CommuteRecord> records = tests::employees(400, 3);
        for (coop::CommuteRecord& record : records) record.work = tests::island().communes[0].centre;
        const auto groups = cut(records);
        const auto questions = coop::shippedAlgorithms();
        for (const Group& group : groups)
            for (const coop::AlgorithmDocument& question : questions) {
                const auto alone = tableOf(std::span(&group, 1), question);
                QCOMPARE(alone.size(), 1U);
                QCOMPARE(alone.front().sums.persons, group.sums.persons);
            }
    }
    void splitsAsFarAsElevenAllow() {
        std::vector<coop::CommuteRecord> records(15, driver(0));
        records.insert(records.end(), 12, driver(5));
        const auto groups = cut(records);
        QCOMPARE(groups.size(), 2U);
        for (const Group& group : groups) QCOMPARE(group.key.home.resolution(), 8);
    }
    void aSmallRestTakesInTheSmallestOfTheOthers() {
        std::vector<coop::CommuteRecord> records(30, driver(0));
        records.insert(records.end(), 14, driver(5));
        records.insert(records.end(), 3, driver(9));
        const auto groups = cut(records);
        QCOMPARE(groups.size(), 2U);
        QCOMPARE(groups[0].sums.persons, 17);
        QVERIFY(!groups[0].key.home.isValid());
        QCOMPARE(groups[1].sums.persons, 30);
    }
    void aHomeKnownByItsCommuneIsNoFinerThanThat() {
        const Cutting cutting = tests::shippedCutting();
        const geo::Zone zone = communeZone(tests::island().communes[0].centre, cutting);
        QCOMPARE(zone.resolution(), kCommuneResolution);
        std::vector<Person> persons(20, personOf(driver(0), cutting, zone));
        const auto groups = cutIntoGroups(persons, cutting).value();
        QCOMPARE(groups.size(), 1U);
        QCOMPARE(groups[0].key.home.text(), zone.text());
    }
    void answersOfFewAreLeftOut() {
        std::vector<coop::CommuteRecord> records(30, driver(0));
        for (std::size_t i = 0; i < records.size(); ++i) {
            records[i].hasCar = i >= 10;
            if (i < 10) records[i].remoteDays = 1;
        }
        const GroupSums few = cut(records).front().sums;
        QCOMPARE(few.carKnown, 0);
        QCOMPARE(few.carOwners, 0);
        QCOMPARE(few.remoteKnown, 0);
        records[10].hasCar = false;
        records[10].remoteDays = 2;
        const GroupSums enough = cut(records).front().sums;
        QCOMPARE(enough.carKnown, 30);
        QCOMPARE(enough.remoteDays, 12 * kPartsOfADay);
    }
    void doesNotDependOnTheOrderOfRows() {
        auto records = tests::employees(300, 7);
        const auto groups = cut(records);
        std::ranges::shuffle(records, std::mt19937(1));
        QVERIFY(groups == cut(records));
    }
    void tenPersonsAreTooFew() {
        const auto none = cutIntoGroups(tests::persons(tests::employees(10, 1)), tests::shippedCutting());
        QCOMPARE(none.error().code, Error::Code::NothingReleasable);
    }
    void refusesQuestionsThatCutOtherwise() {
        auto questions = coop::shippedAlgorithms();
        questions[0].filters.push_back({.field = coop::Field::HasCar, .is = true});
        QCOMPARE(cuttingFor(questions).error().clause.id, std::string("sealed.cut-otherwise"));
        questions = coop::shippedAlgorithms();
        questions[1].detourFactor = 1.5;
        QCOMPARE(cuttingFor(questions).error().clause.id, std::string("sealed.cut-otherwise"));
        questions = coop::shippedAlgorithms();
        questions.push_back(questions[0]);
        questions.back().groupBy.bandEdges = {3000};
        QCOMPARE(cuttingFor(questions).error().clause.id, std::string("sealed.cut-otherwise"));
    }
};

KABAR_TEST(TestCutting)
#include "test_cutting.moc"
