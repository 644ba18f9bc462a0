// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/territory_import.h"
#include "tests/cases/case_files.h"
#include "tests/support/test.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace kabar;
using namespace kabar::tests;
using nlohmann::json;

class TestCaseTerritories : public QObject {
    Q_OBJECT

    const geo::Territory m_island = *geo::embeddedTerritory();

    /// An outline that goes with every case's communes.
    static void writeOutline(const CaseFolder& files) {
        write(files.path("outline.geojson"),
              R"({"type":"Polygon","coordinates":[[[55.2,-20.8],[55.2,-21.45],[55.9,-21.45],[55.9,-20.8],[55.2,-20.8]]]})");
    }
    static QStringList import(const QString& communes) {
        return {"territory", "import", "w.kabar", "--communes", communes, "--outline", "outline.geojson", "--json"};
    }

private slots:
    void isImported_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("projection");
        const auto row = [](const char* folder, const char* file, const char* format = "GeoJSON",
                            const char* projection = "") {
            QTest::addRow("%s %s", folder, file) << folder << file << format << projection;
        };
        row("29-geojson-crs", "epsg-code.geojson");
        row("29-geojson-crs", "rgr92-degrees.geojson", "GeoJSON", "RGR92");
        row("29-geojson-crs", "utm40s.geojson", "GeoJSON", "RGR92 / UTM zone 40S");
        for (const char* file :
             {"float.geojson", "ign-2025.geojson", "ign-wfs.geojson", "opendatasoft.geojson", "postal-first.geojson"})
            row("30-geojson-code-property", file);
        row("32-geojson-bad-numbers-and-lines", "lines.geojson", "GeoJSONSeq");
        row("32-geojson-bad-numbers-and-lines", "rs.geojsons", "GeoJSONSeq");
        row("35-vector-files", "communes.gpkg", "GPKG", "RGR92 / UTM zone 40S");
        row("35-vector-files", "communes.zip", "ESRI Shapefile", "RGR92 / UTM zone 40S");
    }
    void isImported() {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QString, projection);
        const CaseFolder files(folder);
        const auto communes = geo::readVectorFile(files.path(file).toStdString());
        QVERIFY2(communes.has_value(), communes ? "" : describe(communes.error()).c_str());
        writeOutline(files);
        const auto imported =
            geo::importTerritory(m_island, {.communes = *communes,
                                            .outline = *geo::readVectorFile(files.path("outline.geojson").toStdString()),
                                            .roads = {},
                                            .credit = {}});
        QVERIFY2(imported.has_value(), imported ? "" : describe(imported.error()).c_str());
        for (const geo::Commune& commune : imported->territory.communes)
            QVERIFY2(geo::isNear(commune.boundary, commune.centre, Metres{500}), commune.name.c_str());
        const CommandResult result = files.run(import(file));
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const json said = json::parse(result.out.toStdString())["files"][0];
        QCOMPARE(QString::fromStdString(said["format"].get<std::string>()), format);
        QCOMPARE(QString::fromStdString(said.value("projection", "")), projection);
    }

    void isRefused_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* folder, const char* file, QStringList words) {
            QTest::addRow("%s %s", folder, file) << folder << file << words;
        };
        row("29-geojson-crs", "geoserver-latlon.geojson", {"geoserver-latlon.geojson", "axes are swapped"});
        row("29-geojson-crs", "wrong-zone.geojson", {"wrong-zone.geojson", "outside the territory"});
        row("32-geojson-bad-numbers-and-lines", "nan.geojson", {"nan.geojson:1", "NaN"});
        row("32-geojson-bad-numbers-and-lines", "qgis-number.geojson", {"qgis-number.geojson:1", "1e-14.0"});
        row("32-geojson-bad-numbers-and-lines", "topology.json", {"topology.json", "TopoJSON"});
        row("32-geojson-bad-numbers-and-lines", "esri.json", {"esri.json", "ESRIJSON"});
    }
    void isRefused() {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(QStringList, words);
        const CaseFolder files(folder);
        writeOutline(files);
        const QString flaw = files.notRefused(import(file), words);
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }
};

KABAR_TEST(TestCaseTerritories)
#include "test_case_territories.moc"
