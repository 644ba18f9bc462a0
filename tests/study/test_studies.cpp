// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/factor/factor_file.h"
#include "core/study/run_studies.h"
#include "core/study/study_json.h"
#include "core/words/findings.h"
#include "federation.h"
#include "tests/support/test.h"

#include <algorithm>
#include <set>

using namespace kabar;
using namespace kabar::study;

namespace {

constexpr geo::Coordinate kTown{-20.90, 55.45}, kVillage{-21.10, 55.30}, kHamlet{-21.25, 55.65};

geo::Territory territory() {
    geo::Territory ground{.name = "Essai", .source = "test"};
    ground.communes = {{.code = "1", .name = "Laville", .population = 100'000, .centre = kTown},
                       {.code = "2", .name = "Le Bourg", .population = 20'000, .centre = kVillage},
                       {.code = "3", .name = "Aval", .population = 5'000, .centre = kHamlet}};
    ground.places = {{"Laville", "1", kTown, 1}, {"Le Bourg", "2", kVillage, 1}, {"Aval", "3", kHamlet, 1}};
    return ground;
}

/// As on La Réunion.
factor::FactorSet islandFactors() {
    return *factor::shippedFactors(factor::Where{{"974"}});
}

geo::Coordinate near(geo::Coordinate centre, double radiusKm, Random& random) {
    return {centre.latitude + random.uniform(-1, 1) * radiusKm / 111,
            centre.longitude + random.uniform(-1, 1) * radiusKm / 104};
}

/// Everybody works in the town; a cluster lives in the village and can work away two days, the others live in the town.
std::vector<test::Staff> plantedCluster() {
    Random random(11);
    std::vector<test::Staff> employers(4);
    for (int i = 0; i < 900; ++i) {
        const bool villager = i < 400;
        coop::CommuteRecord record{.home = near(villager ? kVillage : kTown, 1.2, random), .work = near(kTown, 0.6, random)};
        record.arrivalMinute =
            villager ? 450 + static_cast<int>(random.below(25)) : 420 + static_cast<int>(random.below(120));
        const double draw = random.uniform();
        record.mode = draw < 0.1 ? coop::Mode::Unknown : draw < 0.2 ? coop::Mode::Bus : coop::Mode::Car;
        record.remoteDays = 2;
        record.daysOnSite = 3;
        record.hasCar = true;
        employers[static_cast<std::size_t>(i) % 4].push_back(record);
    }
    return employers;
}

StudyRun run(const std::vector<coop::ReleasedTable>& tables, StudyOptions options = {}) {
    const auto done = runStudies(tables, territory(), islandFactors(), options, systemClock(), {}, kNoProgress);
    if (!done) qFatal("%s", describe(done.error()).c_str());
    return *done;
}

const coop::ReleasedTable& tableOf(const std::vector<coop::ReleasedTable>& tables, const std::string& name) {
    return *std::ranges::find(tables, name, &coop::ReleasedTable::name);
}

const StudyResult& resultOf(const StudyRun& run, Family family) {
    return *std::ranges::find(run.results, family, &StudyResult::family);
}

}  // namespace

class TestStudies : public QObject {
    Q_OBJECT

    std::vector<coop::ReleasedTable> m_tables;
    StudyRun m_run;
    const words::Words& m_words = words::wordsIn(words::Language::French);

private slots:
    void initTestCase() {
        auto tables = test::federate(plantedCluster());
        QVERIFY(tables.has_value());
        m_tables = std::move(*tables);
        m_run = run(m_tables);
        for (const StudyResult& result : m_run.results) {
            qInfo("%s", words::answer(result, m_words).c_str());
            for (const Finding& finding : result.findings) qInfo("   %s", words::sentence(finding, m_words).c_str());
        }
    }
    void findsThePlantedCluster() {
        StudyOptions options{.families = {Family::ThirdPlaces}};
        options.thirdPlaces.places = 1;
        options.thirdPlaces.accessMinutes = 20;
        const StudyResult result = run(m_tables, options).results[0];
        QCOMPARE(result.findings.size(), 1U);
        const Finding& best = result.findings.front();
        QVERIFY2(geo::distance(best.marks[0].line[0], kVillage).value < 2500, words::title(best, m_words).c_str());
        QVERIFY2(best.persons > 360 && best.persons < 420, qPrintable(QString::number(best.persons)));
        QVERIFY(best.proof && best.proof->gap < 1e-6);
        QVERIFY(best.employers >= 3);
    }
    void noPlaceServesThoseWhoLiveBesideTheirWork() {
        for (const Finding& finding : resultOf(m_run, Family::ThirdPlaces).findings)
            QVERIFY(geo::distance(finding.marks[0].line[0], kTown).value > 3000);
    }
    void furtherPlacesGainLessAndNeverLose() {
        const auto& marginal = resultOf(m_run, Family::ThirdPlaces).marginal;
        QVERIFY(marginal.size() >= 2);
        for (std::size_t i = 1; i < marginal.size(); ++i) {
            QVERIFY(marginal[i].median.cost <= marginal[i - 1].median.cost);
            QVERIFY(marginal[i].coverage >= marginal[i - 1].coverage - 1e-9);
        }
    }
    void findsThePlantedCarpool() {
        const StudyResult& result = resultOf(m_run, Family::Carpool);
        QVERIFY(!result.findings.empty());
        const Finding& best = result.findings.front();
        QVERIFY(words::title(best, m_words).starts_with("Le Bourg → Laville"));
        QVERIFY(best.arrival && (best.arrival->from == 450 || best.arrival->to == 450));
        QVERIFY(best.figures[0].value.mid * 2 <= best.persons);
        QVERIFY2(best.persons > 300 && best.persons < 390, qPrintable(QString::number(best.persons)));  // nine in ten of 400
    }
    void findsThePlantedCorridor() {
        const StudyResult& result = resultOf(m_run, Family::Shuttles);
        QVERIFY(!result.findings.empty());
        const Mark& mark = result.findings.front().marks.front();
        QVERIFY(mark.line.size() >= 2);
        QVERIFY(geo::distance(mark.line.front(), kVillage).value < 6000);
        QVERIFY(geo::distance(mark.line.back(), kTown).value < 6000);
    }
    void shuttlesAreNetOfTheirOwnKilometres() {
        const StudyResult& result = resultOf(m_run, Family::Shuttles);
        double net = 0;
        for (const Finding& line : result.findings) {
            const auto figure = [&](std::string_view id) {
                return std::ranges::find(line.figures, id, &Figure::id)->value.mid;
            };
            QVERIFY(figure("service_km") > 0 && figure("rider_km") > 0);
            QVERIFY(std::abs(line.vehicleKmPerDay.mid - (figure("rider_km") - figure("service_km"))) < 1e-6);
            // 219.3 g a kilometre by car, 0.18 l of diesel and 87.5 g a shuttle's kilometre
            const double grams = figure("rider_km") * (65 * 2.98 + 25.6) - figure("service_km") * (180 * 3.17 + 87.5);
            QVERIFY(std::abs(figure("net_co2e") - grams / 1000) < 0.01);
            net += line.vehicleKmPerDay.mid;
        }
        QVERIFY(std::abs(result.vehicleKmPerDay.mid - net) < 1e-6);
    }
    void followsTheDetourOfItsTables() {
        auto flat = m_tables;
        for (coop::ReleasedTable& table : flat) table.detourFactor = 1.2;
        const StudyRun other = run(flat);
        // the same metres of a document with another detour factor are the same road metres
        for (const Family family : {Family::Active, Family::Carpool})
            QVERIFY(std::abs(resultOf(other, family).vehicleKmPerDay.mid / resultOf(m_run, family).vehicleKmPerDay.mid - 1) <
                    0.05);
    }
    void aFactorOfTheRoomMovesTheStudyAndIsMarked() {
        factor::FactorSet ours = islandFactors();
        QVERIFY(ours.setRoomValue(FactorId::DetourFactor, 1.5));
        const auto moved = runStudies(m_tables, territory(), ours, {}, systemClock(), {}, kNoProgress);
        const StudyResult& before = resultOf(m_run, Family::Active);
        const StudyResult& after = resultOf(*moved, Family::Active);
        QVERIFY(std::abs(after.vehicleKmPerDay.mid / before.vehicleKmPerDay.mid - 1.5 / 1.35) < 1e-9);
        const auto use = std::ranges::find(after.factors, std::string("detour_factor"), &FactorUse::id);
        QVERIFY(use->changed);
        QVERIFY(!std::ranges::find(before.factors, std::string("detour_factor"), &FactorUse::id)->changed);
        for (const StudyResult& each : m_run.results) QVERIFY(isUnder(each, islandFactors()) && !isUnder(each, ours));
        for (const StudyResult& each : moved->results) QVERIFY(!isUnder(each, islandFactors()) && isUnder(each, ours));
    }
    void countsShortTripsByCar() {
        const StudyResult& result = resultOf(m_run, Family::Active);
        QVERIFY(!result.findings.empty());
        double persons = 0;
        for (const Finding& finding : result.findings) persons += finding.persons;
        QVERIFY2(persons > 380 && persons <= 500,
                 qPrintable(QString::number(persons)));  // the 500 of the town, nine in ten of them by car
    }
    void noFindingIsAboutTooFew() {
        for (const StudyResult& result : m_run.results)
            for (const Finding& finding : result.findings) QVERIFY(finding.persons >= kLeastPersons);
    }
    void everyCellExistsInItsTable() {
        for (const StudyResult& result : m_run.results)
            for (const Finding& finding : result.findings) {
                const coop::ReleasedTable& table = tableOf(m_tables, finding.table);
                QVERIFY(!finding.cells.empty());
                for (const coop::CellKey& key : finding.cells)
                    QVERIFY(std::ranges::any_of(table.cells, [&](const auto& cell) { return cell.key == key; }));
            }
    }
    void nobodyIsCountedTwice() {
        for (const StudyResult& result : m_run.results) {
            double persons = 0;
            for (const Finding& finding : result.findings) persons += finding.persons;
            QVERIFY(persons <= result.persons + 1e-6);
        }
    }
    void rangesHoldTheirMiddleAndRankFalls() {
        for (const StudyResult& result : m_run.results) {
            for (const Finding& finding : result.findings) {
                const Range& range = finding.vehicleKmPerDay;
                QVERIFY(range.low <= range.mid && range.mid <= range.high);
                if (finding.family != Family::Shuttles) QVERIFY(range.low >= 0);  // a shuttle may drive more than it saves
            }
            QVERIFY(std::ranges::is_sorted(result.findings, std::greater(),
                                           [](const Finding& finding) { return finding.vehicleKmPerDay.mid; }));
            QVERIFY(!words::answer(result, m_words).empty());
        }
    }
    void orderOfCellsDoesNotMatter() {
        auto shuffled = m_tables;
        for (coop::ReleasedTable& table : shuffled) std::ranges::reverse(table.cells);
        const StudyRun other = run(shuffled);
        for (const StudyResult& result : m_run.results) {
            const StudyResult& again = resultOf(other, result.family);
            QCOMPARE(again.findings.size(), result.findings.size());
            QVERIFY(std::abs(again.vehicleKmPerDay.mid - result.vehicleKmPerDay.mid) <
                    1e-6 * (1 + result.vehicleKmPerDay.mid));
        }
    }
    void sameInputSameResult() {
        const Clock fixed = [] { return Time(); };
        const auto once = runStudies(m_tables, territory(), islandFactors(), {}, fixed, {}, kNoProgress);
        const auto twice = runStudies(m_tables, territory(), islandFactors(), {}, fixed, {}, kNoProgress);
        QVERIFY(once && twice);
        for (std::size_t i = 0; i < once->results.size(); ++i) {
            auto a = once->results[i], b = twice->results[i];
            for (auto* result : {&a, &b}) {  // only the stopwatch may differ
                for (Proof& proof : result->proofs) proof.seconds = 0;
                for (MarginalGain& gain : result->marginal) gain.median.seconds = gain.cover.seconds = 0;
                for (Finding& finding : result->findings)
                    if (finding.proof) finding.proof->seconds = 0;
            }
            QCOMPARE(resultText(a), resultText(b));
        }
    }
    void missingTableSaysWhatToRun() {
        const auto done = runStudies({}, territory(), islandFactors(), {}, systemClock(), {}, kNoProgress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::NotFound);
        QCOMPARE(done.error().value, "commute-homes");
    }
    void aFamilyWithoutItsTableIsPassedOver() {
        auto tables = m_tables;
        std::erase_if(tables, [](const coop::ReleasedTable& table) { return table.name == kSlotsTable; });
        const StudyRun partial = run(tables);
        QCOMPARE(partial.results.size(), 3U);
        QCOMPARE(partial.passedOver.size(), 1U);
        QCOMPARE(partial.passedOver[0].family, Family::Carpool);
        QCOMPARE(partial.passedOver[0].reason.value, std::string(kSlotsTable));
    }
    void stoppedRunKeepsWhatWasDone() {
        std::stop_source stop;
        const Progress afterFirst = [&](double, std::string_view stage) {
            if (stage == "active") stop.request_stop();
        };
        const auto done =
            runStudies(m_tables, territory(), islandFactors(), {}, systemClock(), stop.get_token(), afterFirst);
        QVERIFY(done.has_value());
        QVERIFY(done->stopped);
        QCOMPARE(done->results.size(), 1U);
        QCOMPARE(done->results[0].family, Family::ThirdPlaces);
    }
    void widerReachServesNoFewer() {
        double before = 0;
        for (const double minutes : {5.0, 10.0, 15.0, 30.0}) {
            StudyOptions options{.families = {Family::ThirdPlaces}};
            options.thirdPlaces.accessMinutes = minutes;
            const auto reach = run(m_tables, options).results[0].marginal.back().coverage;
            QVERIFY(reach >= before - 1e-9);
            before = reach;
        }
    }
};

KABAR_TEST(TestStudies)
#include "test_studies.moc"
