// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/gazetteer.h"
#include "core/study/study_json.h"
#include "core/study/study_options.h"
#include "core/study/travel_time.h"
#include "core/study/wording.h"

#include <QTest>

using namespace kabar;
using namespace kabar::study;

class TestStudyWords : public QObject {
    Q_OBJECT
private slots:
    void agreesInNumber() {
        QCOMPARE(employees(1.4, Language::French), "1\u00a0salarié");
        QCOMPARE(employees(1240, Language::French), "1\u202f240\u00a0salariés");
        QCOMPARE(employees(0, Language::English), "0\u00a0employees");
        QCOMPARE(employees(1, Language::English), "1\u00a0employee");
        QCOMPARE(carKilometresADay({880, 1236, 1512}, Language::French),
                 "1\u202f240\u00a0km de voiture par jour (entre\u00a0880 et\u00a01\u202f500)");
    }
    void saysOnWhichSideOfAPlace() {
        geo::Territory ground{.name = "Essai"};
        ground.places = {{"Le Port", "1", {-20.94, 55.30}, 1}, {"Entre-Deux", "2", {-21.24, 55.48}, 1}};
        const Gazetteer gazetteer(ground);
        QCOMPARE(gazetteer.inSentence({-20.941, 55.301}).fr, "au Port");
        QCOMPARE(gazetteer.inSentence({-20.97, 55.30}).fr, "au sud du Port");
        QCOMPARE(gazetteer.inSentence({-21.24, 55.51}).fr, "à l’est d’Entre-Deux");
        QCOMPARE(gazetteer.inSentence({-21.24, 55.51}).en, "to the east of Entre-Deux");
        QCOMPARE(gazetteer.bearing({-20.97, 55.30}).fr, "Le Port (sud)");
    }
    void combinesIndependentRanges() {
        const std::vector<Factor> factors{{.id = "a", .value = {7, 10, 13}}, {.id = "b", .value = {-4, 0, 4}}};
        const auto sum = propagate(factors, [](auto values) { return values[0] + values[1]; });
        QCOMPARE(sum.range.mid, 10.0);
        QCOMPARE(sum.range.low, 5.0);
        QCOMPARE(sum.range.high, 15.0);
        QCOMPARE(sum.swings.front().factor, "b");
        QVERIFY(propagate(factors, [](auto values) { return values[1]; }).range.low >= 0);
    }
    void travelTakesTheDetourAndTheSpeed() {
        const DetourTravelTimes travel;
        const geo::Coordinate a{-20.88, 55.45}, b{-20.97, 55.45};
        const double road = geo::distance(a, b).value * 1.35;
        QCOMPARE(travel.distance(TravelMode::Car, a, b).value, road);
        QCOMPARE(travel.duration(TravelMode::Walk, a, b).value, road / (4.8 / 3.6));
        for (const TravelMode mode : kTravelModes) {
            QCOMPARE(*travelModeNamed(name(mode)), mode);
            const Factor& factor = speed(mode);
            QVERIFY(factor.value.low < factor.value.mid && factor.value.mid < factor.value.high);
            QVERIFY(!factor.source.fr.empty() && !factor.date.empty());
        }
    }
    void resultsSurviveTheirText() {
        StudyResult result{.family = Family::Carpool, .answer = {"réponse", "answer"}, .vehicleKmPerDay = {1, 2, 3}};
        Finding finding{
            .id = "carpool/1", .family = Family::Carpool, .title = {"a", "b"}, .textFr = "é", .persons = 12, .employers = 3};
        const auto zone = geo::Zone::at({-21, 55.5}, 7);
        finding.marks = {{.label = "x", .line = {{-21, 55.5}, {-21.1, 55.6}}, .zones = {zone}, .weight = 4}};
        finding.cells = {{.home = zone, .work = zone, .slot = 450},
                         {.home = zone, .band = 2, .mode = coop::Mode::Car},
                         {.slot = coop::CellKey::kUnknownSlot}};
        finding.figures = {{"pairs", {"p", "q"}, {1, 2, 3}, "km", 1}};
        finding.worked = {{{"u", "v"}, {"w", "x"}}};
        finding.proof = Proof{.problem = "p_median", .places = 3, .cost = 10, .bound = 9, .gap = 0.1, .seconds = 1};
        result.findings = {finding};
        result.marginal = {{.places = 1,
                            .vehicleKmPerDay = {1, 2, 3},
                            .persons = 5,
                            .coverage = 0.5,
                            .names = {"n"},
                            .median = *finding.proof,
                            .cover = *finding.proof}};
        result.factors = {detourFactor()};
        result.swings = {{"detour_factor", 1, 2}};
        result.tables = {{.name = "t",
                          .algorithmHash = "h",
                          .releasedAt = "r",
                          .report = {.asked = 4, .released = 2, .merged = 1, .minPersonsInCell = 11, .persons = 40}}};
        const auto again = parseResult(resultText(result));
        QVERIFY(again.has_value());
        QCOMPARE(resultText(*again), resultText(result));
        QCOMPARE(again->findings[0].cells, finding.cells);
        QCOMPARE(again->findings[0].marks[0].zones, finding.marks[0].zones);
        QCOMPARE(again->tables[0].report.merged, 1);
    }
    void parametersComeBack() {
        StudyOptions options;
        options.thirdPlaces = {.places = 4, .mostPlaces = 7, .accessMinutes = 25, .access = TravelMode::Walk};
        options.shuttles.uptake = {0.1, 0.2, 0.3};
        for (const Family family : kFamilies) {
            StudyOptions again;
            applyParameters(family, parametersOf(family, options), again);
            QCOMPARE(parametersOf(family, again), parametersOf(family, options));
        }
    }
    void refusesBrokenText() {
        QCOMPARE(parseResult("{").error().code, Error::Code::Malformed);
        QCOMPARE(parseResult(R"({"family":"flying"})").error().code, Error::Code::Malformed);
        QCOMPARE(parseResult(R"({"family":"active"})").error().code, Error::Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestStudyWords)
#include "test_study_words.moc"
