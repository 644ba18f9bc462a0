// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory.h"
#include "core/geo/territory_json.h"
#include "core/store/territory_store.h"
#include "core/store/workshop_file.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <map>

using namespace kabar;
using namespace kabar::geo;

class TestTerritory : public QObject {
    Q_OBJECT

    Territory m_island;

    static nlohmann::json document() { return nlohmann::json::parse(territoryToJson(*embeddedTerritory())); }
    static Error refusal(const nlohmann::json& changed) {
        const auto read = territoryFromJson(changed.dump());
        return read ? Error{.code = Error::Code::Internal, .clause = clause("accepted")} : read.error();
    }

private slots:
    void initTestCase() {
        auto embedded = embeddedTerritory();
        QVERIFY2(embedded.has_value(), embedded ? "" : describe(embedded.error()).c_str());
        m_island = *std::move(embedded);
    }
    void embeddedIslandHoldsThePublishedPopulation() {
        QCOMPARE(m_island.communes.size(), 24u);
        int population = 0;
        for (const Commune& commune : m_island.communes) population += commune.population;
        QCOMPARE(population, 889'679);
        QCOMPARE(m_island.commune("97411")->name, "Saint-Denis");
        QVERIFY(m_island.commune("75056") == nullptr);
    }
    void everyPlaceStandsOnLandInACommune() {
        for (const Place& place : m_island.places) QVERIFY2(contains(m_island.outline, place.position), place.name.c_str());
        for (const Commune& commune : m_island.communes)
            QVERIFY2(!m_island.placesOf(commune.code).empty(), commune.name.c_str());
        for (const Peak& peak : m_island.peaks) QVERIFY2(contains(m_island.outline, peak.position), peak.name.c_str());
    }
    void weightsOfACommuneSumToOne() {
        std::map<std::string, double> sums;
        for (const Place& place : m_island.places) sums[place.communeCode] += place.weight;
        for (const auto& [code, sum] : sums) QVERIFY2(std::abs(sum - 1) < 1e-9, code.c_str());
    }
    void areaIsThatOfTheIsland() {
        const Line& ring = m_island.outline.front().rings.front();
        double twice = 0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Coordinate a = ring[i], b = ring[(i + 1) % ring.size()];
            twice += a.longitude * b.latitude - b.longitude * a.latitude;
        }
        const double squareKilometres = std::abs(twice) / 2 * 111.2 * 111.2 * std::cos(21.1 * 3.14159265 / 180);
        QVERIFY2(std::abs(squareKilometres - 2512) < 0.04 * 2512, std::to_string(squareKilometres).c_str());
    }
    void findsTheCommuneOfAPoint() {
        QCOMPARE(m_island.communeAt({-20.8964, 55.4936})->name, "Saint-Denis");
        QCOMPARE(m_island.communeAt({-21.0640, 55.5220})->name, "Salazie");
        QVERIFY(m_island.communeAt({-20.60, 55.45}) == nullptr);
    }
    void boundaryWinsOverTheNearestPlace() {
        Territory changed = m_island;
        const Line square{{-21.07, 55.51}, {-21.07, 55.54}, {-21.05, 55.54}, {-21.05, 55.51}};
        for (Commune& commune : changed.communes)
            if (commune.code == "97424") commune.boundary = {Polygon{{square}}};
        QCOMPARE(changed.communeAt({-21.0640, 55.5220})->name, "Cilaos");
    }
    void shoreMarginIsTwoKilometres() {
        const Coordinate beach = m_island.outline.front().rings.front().front();
        QVERIFY(m_island.isNear({beach.latitude + 0.017, beach.longitude}));
        QVERIFY(!m_island.isNear({beach.latitude + 0.022, beach.longitude}));
    }
    void holesAreOutside() {
        const MultiPolygon ring{Polygon{{{{0, 0}, {0, 4}, {4, 4}, {4, 0}}, {{1, 1}, {1, 3}, {3, 3}, {3, 1}}}}};
        QVERIFY(contains(ring, {0.5, 0.5}));
        QVERIFY(!contains(ring, {2, 2}));
    }
    void distanceToALineIsToItsNearestPoint() {
        const Line line{{-21, 55}, {-21, 56}};
        QVERIFY(std::abs(distance(Coordinate{-21.01, 55.5}, line).value -
                         distance(Coordinate{-21.01, 55.5}, Coordinate{-21, 55.5}).value) < 1);
        QVERIFY(std::abs(distance(Coordinate{-21, 54.9}, line).value -
                         distance(Coordinate{-21, 54.9}, Coordinate{-21, 55}).value) < 10);
    }
    void survivesItsDocument() {
        const auto again = territoryFromJson(territoryToJson(m_island));
        QVERIFY(again.has_value());
        QVERIFY(*again == m_island);
    }
    void refusesABrokenDocument() {
        QCOMPARE(territoryFromJson("{").error().code, Error::Code::Malformed);
        QCOMPARE(territoryFromJson("[]").error().field, "format");
        auto changed = document();
        changed["version"] = 2;
        QCOMPARE(refusal(changed).code, Error::Code::NewerVersion);
        changed = document();
        changed["places"][3]["position"] = {55.4, "x"};
        QCOMPARE(refusal(changed).field, "places[3].position");
        changed = document();
        changed["roads"][0]["class"] = "path";
        QCOMPARE(refusal(changed).value, "path");
        changed = document();
        changed["places"][0]["commune"] = "75056";
        QCOMPARE(refusal(changed).code, Error::Code::Mismatch);
        changed = document();
        changed["communes"][0].erase("population");
        QCOMPARE(refusal(changed).field, "communes[0].population");
    }
    void isKeptInTheWorkshopFile() {
        QTemporaryDir folder;
        auto file = store::WorkshopFile::create((folder.path() + "/a.kabar").toStdString(), "t", 1, systemClock());
        QVERIFY(file.has_value());
        QCOMPARE(store::loadTerritory(file->database()).error().code, Error::Code::NotFound);
        QVERIFY(file->edit("territory", [&](store::Database& d) { return store::saveTerritory(d, m_island); }));
        const auto loaded = store::loadTerritory(file->database());
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == m_island);
        QVERIFY(file->undo());
        QVERIFY(!store::loadTerritory(file->database()));
    }
};

KABAR_TEST(TestTerritory)
#include "test_territory.moc"
