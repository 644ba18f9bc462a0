// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/boundaries.h"
#include "tests/support/checkout.h"
#include "tests/support/test.h"

#include <QFileInfo>

#include <numeric>

using namespace kabar;
using namespace kabar::geo;

/// Squares of a tenth of a degree, side by side from west to east.
class TestBoundaries : public QObject {
    Q_OBJECT

    static std::string square(double west, const std::string& properties) {
        const auto at = [&](double x, double y) { return "[" + std::to_string(x) + "," + std::to_string(y) + "]"; };
        return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":"Polygon","coordinates":[[)" +
               at(west, 14) + "," + at(west + 0.1, 14) + "," + at(west + 0.1, 14.1) + "," + at(west, 14.1) + "," +
               at(west, 14) + "]]}}";
    }
    static Result<VectorFile> file(const std::vector<std::string>& features) {
        std::string all;
        for (const std::string& feature : features) all += (all.empty() ? "" : ",") + feature;
        return readVectorText("a.geojson", R"({"type":"FeatureCollection","features":[)" + all + "]}");
    }
    static std::vector<std::string> two() {
        return {square(-61.0, R"("code_insee":"97202","code_postal":"97213","nom":"B","population":1200)"),
                square(-61.1, R"("code_insee":"97201","code_postal":"97210","nom":"A","population":300)")};
    }

private slots:
    void communesComeWithCodeNamePeopleAndACentreWithin() {
        const auto communes = communesOf(*file(two()));
        QVERIFY(communes.has_value());
        QCOMPARE(communes->size(), 2U);
        QCOMPARE((*communes)[0].code, "97201");
        QCOMPARE((*communes)[0].name, "A");
        QCOMPARE((*communes)[0].population, 300);
        for (const Commune& commune : *communes) QVERIFY(contains(commune.boundary, commune.centre));
    }
    void partsOfOneCodeAreOneCommune() {
        auto features = two();
        features.push_back(square(-60.0, R"("code_insee":"97201","code_postal":"97210","nom":"A","population":300)"));
        const auto communes = communesOf(*file(features));
        QCOMPARE(communes->size(), 2U);
        QCOMPARE((*communes)[0].boundary.size(), 2U);
    }
    void oneCodeUnderTwoNamesIsNamed() {
        auto features = two();
        features.push_back(square(-60.0, R"("code_insee":"97201","nom":"C")"));
        const Error error = communesOf(*file(features)).error();
        QCOMPARE(std::string(error.clause.id), "territory.commune-twice");
        QCOMPARE(error.value, "97201");
    }
    void aFileWithoutCodesIsRefused() {
        QCOMPARE(communesOf(*file({square(-61, R"("colour":"red")")})).error().code, Error::Code::NotFound);
    }
    void theOutlineIsWhatTheCommunesCover() {
        const auto territory = makeTerritory({.name = "Essai", .communes = *communesOf(*file(two())), .credit = "a"});
        QVERIFY(territory.has_value());
        QCOMPARE(territory->outline.size(), 1U);  // no border between them
        QVERIFY(contains(territory->outline, {14.05, -61.0}));
        QCOMPARE(territory->communeAt({14.05, -61.05})->name, "A");
    }
    void itNeedsANameAndACommune() {
        const auto communes = *communesOf(*file(two()));
        QCOMPARE(makeTerritory({.name = " ", .communes = communes, .credit = {}}).error().field, "name");
        QCOMPARE(makeTerritory({.name = "Essai", .communes = {}, .credit = {}}).error().code, Error::Code::NotFound);
    }
    void whatTheEmbeddedTerritoryKnowsComesWithItsCommunes() {
        const Territory known = *embeddedTerritory();
        const Commune* const commune = known.commune("97415");
        const double west = commune->centre.longitude - 0.05, south = commune->centre.latitude - 0.05;
        Commune made{.code = "97415", .name = "Saint-Paul", .centre = {south, west}};
        made.boundary = {{{{{south, west}, {south, west + 0.1}, {south + 0.1, west + 0.1}, {south + 0.1, west}}}}};
        const auto territory = makeTerritory({.name = "Ouest", .communes = {made}, .credit = {}});
        QCOMPARE(territory->communes[0].population, commune->population);
        QCOMPARE(territory->communes[0].centre, commune->centre);
        QVERIFY(!territory->placesOf("97415").empty());
        QVERIFY(!territory->roads.empty());
    }
    void martinique() {
        const QString path = QString::fromStdString(test::sourcePath("../shared/data/martinique/communes.geojson"));
        if (!QFileInfo::exists(path)) QSKIP("no ../shared/data here");
        const auto communes = communesOf(*readVectorFile(path.toStdString()));
        QCOMPARE(communes->size(), 34U);
        QCOMPARE(usualName(*communes), "Martinique");
        for (const Commune& commune : *communes) QVERIFY(contains(commune.boundary, commune.centre));
        QVERIFY(makeTerritory({.name = "Martinique", .communes = *communes, .credit = {}}).has_value());
    }
};

KABAR_TEST(TestBoundaries)
#include "test_boundaries.moc"
