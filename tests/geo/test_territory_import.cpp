// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/geo/territory_import.h"
#include "core/geo/territory_json.h"
#include "core/geo/vector_json.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

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
    [[nodiscard]] static Result<TerritorySources> sourcesOf(const json& communesDocument, const json& outlineDocument,
                                                            const std::optional<json>& roads = {}) {
        TerritorySources sources{.communes = {}, .outline = {}, .roads = {}, .credit = "IGN"};
        const auto read = [](const char* file, const json& document, VectorFile& into) -> Status {
            auto made = readVectorText(file, document.dump());
            if (!made) return fail(made.error());
            into = *std::move(made);
            return {};
        };
        if (auto made = read("communes.geojson", communesDocument, sources.communes); !made) return fail(made.error());
        if (auto made = read("outline.geojson", outlineDocument, sources.outline); !made) return fail(made.error());
        if (roads)
            if (auto made = read("roads.geojson", *roads, sources.roads.emplace()); !made) return fail(made.error());
        return sources;
    }
    [[nodiscard]] Result<ImportedTerritory> import(const json& communesDocument, const json& outlineDocument,
                                                   const std::optional<json>& roads = {}) const {
        const auto sources = sourcesOf(communesDocument, outlineDocument, roads);
        if (!sources) return fail(sources.error());
        return importTerritory(m_facts, *sources);
    }
    static Error refusal(const Result<ImportedTerritory>& result) {
        return result ? Error{.code = Error::Code::Internal, .clause = clause("was-accepted")} : result.error();
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
        QCOMPARE(error.clause.id, "geojson.swapped");
        QCOMPARE(error.file, "communes.geojson");
        QCOMPARE(error.field, "features[0].geometry");
    }
    void saysThatTheProjectionIsAnother() {
        json metres = communes();
        metres["features"][0]["geometry"]["coordinates"][0][0] = {338'000.5, 7'690'000.0};
        metres["features"][0]["geometry"]["coordinates"][0][4] = {338'000.5, 7'690'000.0};
        QCOMPARE(refusal(import(metres, outline())).clause.id, "geojson.metres");
    }
    void convertsFromTheProjectionThatTheFileNames() {
        json named = communes();
        named["crs"] = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:OGC:1.3:CRS84"}}}};
        QVERIFY(import(named, outline()).has_value());
        named = outline();
        named["geometry"]["coordinates"] = {
            {{332446.81, 7656427.23}, {332446.81, 7656527.23}, {332546.81, 7656527.23}, {332446.81, 7656427.23}}};
        named["crs"] = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::2975"}}}};
        const auto file = readVectorText("utm.geojson", named.dump());
        QVERIFY2(file.has_value(), file ? "" : describe(file.error()).c_str());
        QVERIFY(file->projection.contains("UTM zone 40S"));
        const Coordinate corner = file->features.front().area.front().rings.front().front();
        QVERIFY(std::abs(corner.longitude - 55.38596) < 2e-5 && std::abs(corner.latitude + 21.18588) < 2e-5);
    }
    void neverTakesAPostalCodeForAnInseeCode() {
        json both = communes();  // 97412 is the postal code of Bras-Panon and the INSEE code of Saint-Joseph
        for (json& each : both["features"]) {
            const json code = each["properties"]["code"];
            each["properties"] = {{"code", "97412"}, {"code_postal", code}, {"Code INSEE", code.get<std::string>() + ".0"}};
        }
        const auto imported = import(both, outline());
        QVERIFY2(imported.has_value(), imported ? "" : describe(imported.error()).c_str());
        for (json& each : both["features"]) each["properties"].erase("Code INSEE");
        QVERIFY(!import(both, outline()));
    }
    void refusesCommunesThatDoNotBelong() {
        json changed = communes();
        changed["features"][2]["properties"]["code"] = "75056";
        QCOMPARE(refusal(import(changed, outline())).value, "75056");
        changed = communes();
        changed["features"][2]["properties"]["code"] = "97401";
        QCOMPARE(refusal(import(changed, outline())).clause.id, "territory.commune-twice");
        changed = communes();
        changed["features"].erase(5);
        QCOMPARE(refusal(import(changed, outline())).code, Error::Code::NotFound);
        changed = communes();
        changed["features"][1]["properties"].clear();
        QCOMPARE(refusal(import(changed, outline())).clause.id, "territory.no-code");
        changed = communes();
        changed["features"][0]["geometry"] = square({48.85, 2.35});
        QCOMPARE(refusal(import(changed, outline())).clause.id, "territory.outside");
    }
    void refusesPolygonsThatLieElsewhere() {
        const Error small = refusal(import(communes(), feature(square({-20.9, 55.45}, 0.05), {{"code", "974"}})));
        QCOMPARE(small.code, Error::Code::Mismatch);
        QCOMPARE(small.file, "outline.geojson");
        QCOMPARE(small.clause.id, "territory.off-outline");
        json exchanged = communes();
        std::swap(exchanged["features"][0]["properties"], exchanged["features"][10]["properties"]);
        const Error elsewhere = refusal(import(exchanged, outline()));
        QCOMPARE(elsewhere.file, "communes.geojson");
        QCOMPARE(elsewhere.value, m_facts.communes.front().name);
        QCOMPARE(elsewhere.clause.id, "territory.elsewhere");
    }
    void thanksOnlyWhoGaveSomething() {
        auto sources = sourcesOf(communes(), outline());
        sources->credit.clear();
        QVERIFY(!importTerritory(m_facts, *sources)->territory.source.contains("OpenStreetMap"));
        sources->roads = *readVectorText("r", road("trunk").dump());
        QVERIFY(importTerritory(m_facts, *sources)->territory.source.contains("OpenStreetMap"));
    }
    void readsFilesWholeOrSaysWhyNot() {
        QTemporaryDir folder;
        const auto told = [&](const QString& name) { return readVectorFile(folder.filePath(name).toStdString()); };
        QCOMPARE(told("nowhere.geojson").error().code, Error::Code::NotFound);
        QCOMPARE(told("").error().code, Error::Code::Unreadable);
        QFile file(folder.filePath("huge.geojson"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(257LL * 1024 * 1024));  // sparse
        file.close();
        QCOMPARE(told("huge.geojson").error().code, Error::Code::OutOfRange);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(communes().dump(1).c_str()) > 0);
        file.close();
        QCOMPARE(told("huge.geojson")->features.size(), 24u);
        QCOMPARE(told("huge.geojson")->format, "GeoJSON");
    }
    void refusesWhatIsNotGeoJson() {
        const auto refused = [](std::string_view text) {
            const auto read = readVectorText("x", text);
            return read ? Error{.code = Error::Code::Internal, .clause = clause("was-accepted")} : read.error();
        };
        QCOMPARE(refused("{\n\n\"type\": oops}").line, 3);
        QCOMPARE(refused("{\n\n\"type\": oops}").value, "\"type\": oops}");
        QCOMPARE(refused("{\"type\": \"FeatureCollection\",\n\"features\": [{\"ty").clause.id, "geojson.cut");
        QCOMPARE(refused("{\"type\": \"FeatureCollection\",\n\"features\": [{\"ty").line, 2);
        QCOMPARE(refused("{\"type\": \"Polygon\",\n\"coordinates\": [[[NaN, 1]]]}").clause,
                 clause("geojson.no-number", "NaN"));
        QCOMPARE(refused("{\"type\": \"Polygon\",\n\"coordinates\": [[[1e-14.0, 1]]]}").clause,
                 clause("geojson.no-such-number", "1e-14.0"));
        QCOMPARE(refused("[1, 2]").code, Error::Code::Malformed);
        QCOMPARE(refused(" \n").clause.id, "file.empty");
        QCOMPARE(refused("\x1F\x8B\x08").clause.id, "file.gzip");
        QCOMPARE(refused(R"({"type": "Point", "coordinates": [55, -21]})").value, "POINT");
        QCOMPARE(
            refused(R"({"type": "Polygon", "coordinates": [[[55, -21], [55.1, -21], [55.1, -21.1], [55, -21.2]]]})").code,
            Error::Code::Malformed);
        QCOMPARE(refused(R"({"type": "LineString", "coordinates": [[48, 120], [1, 2]]})").clause.id, "geojson.swapped");
    }
    void readsEveryFormOfGeoJson() {
        std::string lines, records;
        const json document = communes();
        for (const json& each : document["features"]) {
            lines += each.dump() + "\n";
            records += "\x1E" + each.dump() + "\n";
        }
        QCOMPARE(readVectorText("lines", lines)->features.size(), 24u);
        QCOMPARE(readVectorText("lines", lines)->format, "GeoJSONSeq");
        QCOMPARE(readVectorText("records", records)->features.size(), 24u);
        QCOMPARE(readVectorText("pretty", document.dump(0))->features.size(), 24u);
    }
    void deepOrHugeInputIsRefusedWithoutACrash() {
        const std::string deep =
            "{\"type\": \"Polygon\", \"coordinates\": " + std::string(200'000, '[') + std::string(200'000, ']') + "}";
        QCOMPARE(readVectorText("deep", deep).error().clause.id, "json.too-deep");
        QCOMPARE(readVectorText("huge", R"({"type": "LineString", "coordinates": [[1e999, 2], [3, 4]]})").error().code,
                 Error::Code::OutOfRange);
        QVERIFY(!territoryFromJson("{\"format\": " + std::string(200'000, '[') + std::string(200'000, ']') + "}"));
    }
    void brokenInputNeverCrashes() {
        const std::string sound = communes().dump() + "\n";
        Random random(974);
        for (int i = 0; i < 1'000; ++i) {
            std::string broken = sound.substr(0, random.chance(0.5) ? sound.size() : random.below(sound.size()));
            for (int k = 0; k < 3 && !broken.empty(); ++k)
                broken[random.below(broken.size())] = static_cast<char>(random.below(256));
            const auto read = readVectorText("broken", broken);
            if (!read) QVERIFY(!read.error().clause.isEmpty());
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
            QFile file(QString::fromStdString(kabar::test::dataPath("reunion/")) + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
        };
        const std::string communesText = read("communes.geojson");
        if (communesText.empty()) QSKIP("the real boundaries are not here");
        const auto imported = importTerritory(m_facts, {.communes = *readVectorText("c", communesText),
                                                        .outline = *readVectorText("o", read("departement.geojson")),
                                                        .roads = *readVectorText("r", read("major-roads.geojson")),
                                                        .credit = "IGN"});
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

KABAR_TEST(TestTerritoryImport)
#include "test_territory_import.moc"
