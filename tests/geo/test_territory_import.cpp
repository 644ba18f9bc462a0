// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/geo/geojson.h"
#include "core/geo/territory_import.h"
#include "core/geo/territory_json.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace kabar;
using namespace kabar::geo;
using nlohmann::json;

class TestTerritoryImport : public QObject {
    Q_OBJECT

    Territory m_facts = *embeddedTerritory();

    /// A small square around `centre`, as GeoJSON wants it: longitude first, closed.
    static json square(Coordinate centre, double half = 0.004) {
        json ring = json::array();
        for (const auto& [dy, dx] : {std::pair{-1, -1}, {-1, 1}, {1, 1}, {1, -1}, {-1, -1}})
            ring.push_back({centre.longitude + dx * half, centre.latitude + dy * half});
        return {{"type", "Polygon"}, {"coordinates", json::array({ring})}};
    }
    static json feature(const json& geometry, const json& properties) {
        return {{"type", "Feature"}, {"geometry", geometry}, {"properties", properties}};
    }
    [[nodiscard]] json communes() const {
        json features = json::array();
        for (const Commune& commune : m_facts.communes)
            features.push_back(feature(square(commune.centre), {{"code", commune.code}, {"nom", "Nom"}}));
        return {{"type", "FeatureCollection"}, {"features", features}};
    }
    static json outline() { return feature(square({-21.13, 55.53}, 0.28), {{"code", "974"}}); }
    static json road(const char* kind) {
        return {{"type", "FeatureCollection"},
                {"features",
                 {feature({{"type", "LineString"}, {"coordinates", {{55.4, -21.0}, {55.5, -21.1}}}},
                          {{"highway", kind}, {"ref", "N1"}})}}};
    }
    [[nodiscard]] Result<ImportedTerritory> import(const json& communesDocument, const json& outlineDocument,
                                                   const std::optional<json>& roads = {}) const {
        TerritorySources sources{
            {"communes.geojson", communesDocument.dump()}, {"outline.geojson", outlineDocument.dump()}, {}, "IGN"};
        if (roads) sources.roads = GeoJsonText{"roads.geojson", roads->dump()};
        return importTerritory(m_facts, sources);
    }
    static Error refusal(const Result<ImportedTerritory>& result) {
        return result ? Error{.code = Error::Code::Internal, .detail = "was accepted"} : result.error();
    }

private slots:
    void joinsBoundariesToFactsByCode() {
        const auto imported = import(communes(), outline(), road("trunk_link"));
        QVERIFY2(imported.has_value(), imported ? "" : describe(imported.error()).c_str());
        const Commune* saintDenis = imported->territory.commune("97411");
        QCOMPARE(saintDenis->name, "Saint-Denis");
        QCOMPARE(saintDenis->population, 155'634);
        QVERIFY(contains(saintDenis->boundary, saintDenis->centre));
        QCOMPARE(imported->territory.roads.size(), 1u);
        QCOMPARE(imported->territory.roads.front().roadClass, Road::Class::Motorway);
        QCOMPARE(imported->territory.source, "IGN");
        QCOMPARE(imported->territory.places.size(), m_facts.places.size());
    }
    void withoutRoadsThoseOfTheFactsStay() { QVERIFY(import(communes(), outline())->territory.roads == m_facts.roads); }
    void acceptsOtherNamesOfTheCode() {
        json renamed = communes();
        for (json& each : renamed["features"])
            each["properties"] = {{"INSEE_COM", each["properties"]["code"]}, {"name", "x"}};
        QVERIFY(import(renamed, outline()).has_value());
    }
    void leavesSmallRoadsOutAndCountsThem() {
        const auto imported = import(communes(), outline(), road("residential"));
        QCOMPARE(imported->roadsLeftOut, 1);
        QVERIFY(imported->territory.roads.empty());
    }
    void saysThatAxesAreSwapped() {
        json swapped = communes();
        for (json& each : swapped["features"])
            for (json& point : each["geometry"]["coordinates"][0]) std::swap(point[0], point[1]);
        const Error error = refusal(import(swapped, outline()));
        QCOMPARE(error.code, Error::Code::OutOfRange);
        QVERIFY(error.detail.contains("swapped"));
        QCOMPARE(error.file, "communes.geojson");
        QCOMPARE(error.field, "features[0].geometry");
    }
    void saysThatTheProjectionIsAnother() {
        json metres = communes();
        metres["features"][0]["geometry"]["coordinates"][0][0] = {338'000.5, 7'690'000.0};
        QVERIFY(refusal(import(metres, outline())).detail.contains("projection"));
        json named = communes();
        named["crs"] = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::2975"}}}};
        QCOMPARE(refusal(import(named, outline())).field, "crs");
        named["crs"]["properties"]["name"] = "urn:ogc:def:crs:OGC:1.3:CRS84";
        QVERIFY(import(named, outline()).has_value());
    }
    void refusesCommunesThatDoNotBelong() {
        json changed = communes();
        changed["features"][2]["properties"]["code"] = "75056";
        QCOMPARE(refusal(import(changed, outline())).value, "75056");
        changed = communes();
        changed["features"][2]["properties"]["code"] = "97401";
        QVERIFY(refusal(import(changed, outline())).detail.contains("twice"));
        changed = communes();
        changed["features"].erase(5);
        QCOMPARE(refusal(import(changed, outline())).code, Error::Code::NotFound);
        changed = communes();
        changed["features"][1]["properties"].clear();
        QVERIFY(refusal(import(changed, outline())).detail.contains("INSEE"));
        changed = communes();
        changed["features"][0]["geometry"] = square({48.85, 2.35});
        QCOMPARE(refusal(import(changed, outline())).detail, "outside the territory");
    }
    void refusesPolygonsThatLieElsewhere() {
        const Error small = refusal(import(communes(), feature(square({-20.9, 55.45}, 0.05), {{"code", "974"}})));
        QCOMPARE(small.code, Error::Code::Mismatch);
        QCOMPARE(small.file, "outline.geojson");
        QCOMPARE(small.detail, "lies off this outline");
        json exchanged = communes();
        std::swap(exchanged["features"][0]["properties"], exchanged["features"][10]["properties"]);
        const Error elsewhere = refusal(import(exchanged, outline()));
        QCOMPARE(elsewhere.file, "communes.geojson");
        QCOMPARE(elsewhere.value, m_facts.communes.front().name);
        QVERIFY(elsewhere.detail.contains("another commune"));
    }
    void thanksOnlyWhoGaveSomething() {
        TerritorySources sources{{"c", communes().dump()}, {"o", outline().dump()}, {}, {}};
        QVERIFY(!importTerritory(m_facts, sources)->territory.source.contains("OpenStreetMap"));
        sources.roads = GeoJsonText{"r", road("trunk").dump()};
        QVERIFY(importTerritory(m_facts, sources)->territory.source.contains("OpenStreetMap"));
    }
    void readsFilesWholeOrSaysWhyNot() {
        QTemporaryDir folder;
        const auto told = [&](const QString& name) { return readGeoJsonText(folder.filePath(name).toStdString()); };
        QCOMPARE(told("nowhere.geojson").error().code, Error::Code::NotFound);
        QCOMPARE(told("").error().code, Error::Code::Unreadable);
        QFile file(folder.filePath("huge.geojson"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(257LL * 1024 * 1024));  // sparse
        file.close();
        QCOMPARE(told("huge.geojson").error().code, Error::Code::OutOfRange);
        QVERIFY(file.resize(3));
        QCOMPARE(told("huge.geojson")->text.size(), 3u);
    }
    void refusesWhatIsNotGeoJson() {
        const auto refused = [](const char* text) {
            const auto read = readGeoJson(text);
            return read ? Error{.code = Error::Code::Internal, .detail = "was accepted"} : read.error();
        };
        QCOMPARE(refused("{\n\n\"type\": oops}").line, 3);
        QCOMPARE(refused("{\n\n\"type\": oops}").value, "\"type\": oops}");
        QVERIFY(refused("{\"type\": \"FeatureCollection\",\n\"features\": [{\"ty").detail.contains("cut off"));
        QCOMPARE(refused("{\"type\": \"FeatureCollection\",\n\"features\": [{\"ty").line, 2);
        QCOMPARE(refused("[1, 2]").code, Error::Code::Malformed);
        QCOMPARE(refused(" \n").detail, "the file is empty");
        QVERIFY(refused("\x1F\x8B\x08").detail.contains("compressed"));
        QCOMPARE(refused(R"({"type": "FeatureCollection", "features": 7})").field, "features");
        QCOMPARE(refused(R"({"type": "FeatureCollection", "features": [null]})").field, "features[0]");
        QCOMPARE(refused(R"({"type": "Point", "coordinates": [55, -21]})").value, "Point");
        QCOMPARE(
            refused(R"({"type": "Polygon", "coordinates": [[[55, -21], [55.1, -21], [55.1, -21.1], [55, -21.2]]]})").field,
            "coordinates[0]");
        QCOMPARE(refused(R"({"type": "LineString", "coordinates": [[55, -21], ["a", -21]]})").field, "coordinates[1]");
        QCOMPARE(refused(R"({"type": "LineString", "coordinates": [[48, 120], [1, 2]]})").detail.find("the axes"), 0u);
    }
    void deepOrHugeInputIsRefusedWithoutACrash() {
        const std::string deep =
            "{\"type\": \"Polygon\", \"coordinates\": " + std::string(200'000, '[') + std::string(200'000, ']') + "}";
        QCOMPARE(readGeoJson(deep).error().code, Error::Code::Malformed);
        QCOMPARE(readGeoJson(R"({"type": "LineString", "coordinates": [[1e999, 2], [3, 4]]})").error().code,
                 Error::Code::OutOfRange);
        QVERIFY(!territoryFromJson("{\"format\": " + std::string(200'000, '[') + std::string(200'000, ']') + "}"));
    }
    void brokenInputNeverCrashes() {
        const std::string sound = communes().dump() + "\n";
        Random random(974);
        for (int i = 0; i < 2'000; ++i) {
            std::string broken = sound.substr(0, random.chance(0.5) ? sound.size() : random.below(sound.size()));
            for (int k = 0; k < 3 && !broken.empty(); ++k)
                broken[random.below(broken.size())] = static_cast<char>(random.below(256));
            const auto read = readGeoJson(broken);
            if (!read) QVERIFY(!read.error().detail.empty());
        }
    }
    void refusesRoadsWithoutAClass() {
        json roads = road("trunk");
        roads["features"][0]["properties"].erase("highway");
        QCOMPARE(refusal(import(communes(), outline(), roads)).file, "roads.geojson");
        roads = road("trunk");
        roads["features"][0]["geometry"] = square({-21, 55.4});
        QCOMPARE(refusal(import(communes(), outline(), roads)).field, "features[0].geometry");
    }
    void importsTheRealIsland() {
        const auto read = [](const QString& name) {
            QFile file(QStringLiteral(KABAR_TEST_DATA_DIR) + "/reunion/" + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        };
        const std::string communesText = read("communes.geojson");
        if (communesText.empty()) QSKIP("the real boundaries are not here");
        const auto imported = importTerritory(
            m_facts,
            {{"c", communesText}, {"o", read("departement.geojson")}, GeoJsonText{"r", read("major-roads.geojson")}, "IGN"});
        QVERIFY2(imported.has_value(), imported ? "" : describe(imported.error()).c_str());
        QCOMPARE(imported->roadsLeftOut, 0);
        QCOMPARE(imported->territory.roads.size(), 9'397u);
        for (const Place& place : imported->territory.places) {
            const Commune* commune = imported->territory.communeAt(place.position);
            QVERIFY2(commune && commune->code == place.communeCode, place.name.c_str());
        }
        for (const Commune& commune : imported->territory.communes)
            QVERIFY2(contains(commune.boundary, commune.centre), commune.name.c_str());
    }
};

QTEST_GUILESS_MAIN(TestTerritoryImport)
#include "test_territory_import.moc"
