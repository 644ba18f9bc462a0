// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factor/factor_file.h"
#include "core/study/gazetteer.h"
#include "core/study/study_json.h"
#include "core/study/study_options.h"
#include "core/study/travel_time.h"
#include "tests/support/test.h"

#include <cmath>

using namespace kabar;
using namespace kabar::study;

class TestStudyWords : public QObject {
    Q_OBJECT private slots : void saysOnWhichSideOfAPlace() {
        geo::Territory ground{.name = "Essai"};
        ground.places = {{"Le Port", "1", {-20.94, 55.30}, 1}, {"Entre-Deux", "2", {-21.24, 55.48}, 1}};
        const Gazetteer gazetteer(ground);
        QVERIFY(gazetteer.place({-20.941, 55.301}) == (NamedPlace{"Le Port"}));
        QVERIFY(gazetteer.place({-20.97, 55.30}) == (NamedPlace{"Le Port", Side::South}));
        QVERIFY(gazetteer.place({-21.24, 55.51}) == (NamedPlace{"Entre-Deux", Side::East}));
    }
    void travelTakesTheDetourAndTheSpeed() {
        const factor::FactorSet factors = *factor::shippedFactors(factor::Where{{"974"}});
        const DetourTravelTimes travel(factors);
        const geo::Coordinate a{-20.88, 55.45}, b{-20.97, 55.45};
        const double road = geo::distance(a, b).value * 1.35;
        QCOMPARE(travel.distance(TravelMode::Car, a, b).value, road);
        QCOMPARE(travel.duration(TravelMode::Walk, a, b).value, road / (4.8 / 3.6));
        for (const TravelMode mode : kTravelModes) {
            QCOMPARE(*travelModeNamed(name(mode)), mode);
            const factor::Range speed = factors[speedFactor(mode)].range();
            QVERIFY(speed.low < speed.mid && speed.mid < speed.high);
        }
    }
    void resultsSurviveTheirText() {
        StudyResult result{.family = Family::Carpool, .figures = {counted("pairs", 4)}, .vehicleKmPerDay = {1, 2, 3}};
        Finding finding{.id = "carpool/1",
                        .family = Family::Carpool,
                        .means = TravelMode::EBike,
                        .reach = Reach{2, 5},
                        .places = {{"é"}, {"b", Side::SouthEast}},
                        .arrival = TimeSpan{450, 480},
                        .persons = 12,
                        .employers = 3};
        const auto zone = geo::Zone::at({-21, 55.5}, 7);
        finding.marks = {{.label = "x", .line = {{-21, 55.5}, {-21.1, 55.6}}, .zones = {zone}, .weight = 4}};
        finding.cells = {{.home = zone, .work = zone, .slot = 450},
                         {.home = zone, .band = 2, .mode = coop::Mode::Car},
                         {.slot = coop::CellKey::kUnknownSlot}};
        finding.figures = {{"pairs", {1, 2, 3}, "km", 1}};
        finding.worked = {{.id = "arrival", .figures = finding.figures, .places = finding.places, .time = finding.arrival}};
        finding.proof = Proof{.problem = "p_median", .places = 3, .cost = 10, .bound = 9, .gap = 0.1, .seconds = 1};
        result.findings = {finding};
        result.marginal = {{.places = 1,
                            .vehicleKmPerDay = {1, 2, 3},
                            .persons = 5,
                            .coverage = 0.5,
                            .sites = {{"n", Side::North}},
                            .median = *finding.proof,
                            .cover = *finding.proof}};
        result.factors = {{.id = "detour_factor", .range = {1, 2, 3}, .changed = true},
                          {.id = "fuel_price", .range = factor::certain(NAN)}};
        result.leftOut = {{LeftOut::Why::TooWideToPlace, 7}};
        result.swings = {{"detour_factor", 1, 2}};
        result.tables = {{.name = "t",
                          .algorithmHash = "h",
                          .releasedAt = "r",
                          .hash = "0f",
                          .report = {.asked = 4, .released = 2, .merged = 1, .minPersonsInCell = 11, .persons = 40}}};
        const auto again = parseResult(resultText(result));
        QVERIFY(again.has_value());
        QCOMPARE(resultText(*again), resultText(result));
        QCOMPARE(again->findings[0].cells, finding.cells);
        QCOMPARE(again->findings[0].marks[0].zones, finding.marks[0].zones);
        QCOMPARE(again->tables[0].report.merged, 1);
        QCOMPARE(again->tables[0].hash, "0f");
        QCOMPARE(again->factors[0], result.factors[0]);
        QVERIFY(std::isnan(again->factors[1].range.mid));
        QVERIFY(again->findings[0].places == finding.places && again->findings[0].worked == finding.worked);
        QVERIFY(again->findings[0].arrival == finding.arrival && again->findings[0].means == finding.means);
        QVERIFY(again->leftOut == result.leftOut && again->figures == result.figures && !again->isOfOlderKabar);
    }
    void opensWhatAnOlderKabarKept() {
        const auto old = parseResult(R"json({"family":"third_places","answer":{"fr":"a","en":"b"},
            "vehicle_km_day":{"low":1,"mid":2,"high":3},"proofs":[],"factors":[],"swings":[],"tables":[],
            "marginal":[{"places":1,"vehicleKmPerDay":{"low":1,"mid":2,"high":3},"persons":5,"coverage":0.5,"names":["n"],
              "median":{"problem":"p_median","places":1,"cost":1,"bound":1,"gap":0,"seconds":0},
              "cover":{"problem":"max_cover","places":1,"cost":1,"bound":1,"gap":0,"seconds":0}}],
            "persons":40,"persons_left_out":1,"left_out":{"fr":"c","en":"d"},"parameters":{},"seed":974,"computed_at":"x",
            "seconds":0,"findings":[{"id":"third_places/1","family":"third_places",
              "title":{"fr":"Saint-Leu (sud)","en":"Saint-Leu (south)"},"text_fr":"e","text_en":"f","persons":12,"employers":3,
              "vehicle_km_day":{"low":1,"mid":2,"high":3},
              "figures":[{"id":"seats","label":{"fr":"g","en":"h"},"value":{"low":1,"mid":1,"high":1},"unit":"","decimals":0}],
              "worked":[{"label":{"fr":"i","en":"j"},"value":{"fr":"k","en":"l"}}],"marks":[],"cells":[],"table":"t"}]})json");
        QVERIFY2(old, old ? "" : describe(old.error()).c_str());
        QVERIFY(old->isOfOlderKabar);
        QCOMPARE(old->findings[0].places[0].name, "Saint-Leu (sud)");
        QCOMPARE(old->findings[0].figures[0].id, "seats");
        QVERIFY(old->findings[0].worked.empty());
        QCOMPARE(old->marginal[0].sites[0].name, "n");
    }
    void parametersComeBack() {
        StudyOptions options;
        options.thirdPlaces = {.places = 4, .mostPlaces = 7, .accessMinutes = 25, .access = TravelMode::Walk};
        options.shuttles.uptake = 0.2;
        QVERIFY(!parametersOf(Family::Shuttles, options).contains("seats"));  // nobody set them
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

KABAR_TEST(TestStudyWords)
#include "test_study_words.moc"
