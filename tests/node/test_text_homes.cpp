// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/state_folder.h"
#include "core/geo/vector_file.h"
#include "core/geo/zone.h"
#include "core/node/csv_source.h"
#include "core/node/executor.h"
#include "core/node/field_values.h"
#include "core/node/loopback.h"
#include "core/node/mapping_guess.h"
#include "core/node/record_reader.h"
#include "tests/support/checkout.h"
#include "tests/support/island.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace kabar;
using namespace kabar::node;
using namespace kabar::tests;

namespace {

constexpr auto kTextHeader = "matricule;adresse;cp;ville;site;jours\n";
const std::filesystem::path kPayroll = test::dataPath("payroll");

Mapping textMapping() {
    Mapping made;
    made.columns = {{RecordField::HomeAddress, "adresse"}, {RecordField::HomePostcode, "cp"},
                    {RecordField::HomeCommune, "ville"},   {RecordField::Person, "matricule"},
                    {RecordField::WorkAddress, "site"},    {RecordField::DaysOnSite, "jours"}};
    return made;
}

/// A square of 10 km with a square hole in its middle, where nobody knows who lives.
geo::Territory square() {
    const auto ring = [](double half) { return geo::Line{{-half, -half}, {-half, half}, {half, half}, {half, -half}}; };
    geo::Territory territory;
    territory.outline = {{.rings = {ring(0.045)}}};
    territory.communes = {
        {.code = "97001", .name = "Carré", .centre = {0.04, 0.04}, .boundary = {{.rings = {ring(0.045), ring(0.02)}}}}};
    return territory;
}

TextPlaces places(const geo::Territory& territory, const std::string& key) {
    return {.gazetteer = Gazetteer(territory), .placing = HomePlacing(territory, key)};
}

Result<Reading> readText(const std::string& rows, const geo::Territory& territory = island(),
                         const std::string& key = "secret", const Mapping& how = textMapping()) {
    const auto source = CsvSource::read(kTextHeader + rows, {}, "rh.csv");
    const TextPlaces here = places(territory, key);
    return readRows(**source, how, territory, {}, kNoProgress, &here);
}

std::vector<geo::Coordinate> homesOf(const Result<Reading>& reading) {
    std::vector<geo::Coordinate> homes;
    if (reading)
        for (const auto& record : reading->records) homes.push_back(record.home);
    return homes;
}

/// The communes of Martinique as people download them; nothing says where in them people live.
geo::Territory martinique() {
    geo::Territory territory;
    QFile file(QString::fromStdString(test::dataPath("martinique/communes.geojson")));
    if (!file.open(QIODevice::ReadOnly)) return territory;
    const auto boundaries = geo::readVectorText("communes", file.readAll().toStdString());
    for (const geo::Feature& feature : boundaries->features) {
        const geo::Box box = geo::bounds(feature.area);
        territory.communes.push_back({.code = feature.properties.at("code"),
                                      .name = feature.properties.at("nom"),
                                      .centre = {(box.south + box.north) / 2, (box.west + box.east) / 2},
                                      .boundary = feature.area});
        territory.outline.insert(territory.outline.end(), feature.area.begin(), feature.area.end());
    }
    return territory;
}

/// One line of truth.csv.
struct Truth {
    std::string precision, commune;
    geo::Coordinate position;
};

std::map<std::string, std::vector<Truth>> truths() {
    std::map<std::string, std::vector<Truth>> byFile;
    const auto rows = CsvSource::open(kPayroll / "truth.csv", {});
    while (rows && (*rows)->next().value_or(false)) {
        const auto number = [&](std::size_t i) { return parseNumber((*rows)->value(i), '.').value_or(0); };
        byFile[std::string((*rows)->value(0))].push_back(
            {std::string((*rows)->value(3)), std::string((*rows)->value(4)), {number(5), number(6)}});
    }
    return byFile;
}

}  // namespace

class TestTextHomes : public QObject {
    Q_OBJECT

private slots:
    void aCommuneIsFoundByItsName() {
        const auto reading = readText("1;;;SAINT-DENIS CEDEX;Saint-Pierre;5\n2;;;st paul;Saint-Pierre;5\n");
        QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
        QCOMPARE(reading->homes.byCommune, 2L);
        QVERIFY(!reading->homes.anywhere);
        QCOMPARE(island().communeAt(reading->records[0].home)->name, "Saint-Denis");
        QCOMPARE(island().communeAt(reading->records[1].home)->name, "Saint-Paul");
        QCOMPARE(island().communeAt(reading->records[0].work)->name, "Saint-Pierre");
    }
    void aPersonHasOnePlaceWhateverOtherRowsThereAre() {
        const std::string a = "1;;;Saint-Denis;Saint-Pierre;5\n", b = "2;;;Saint-Denis;Saint-Pierre;5\n";
        const auto both = homesOf(readText(a + b));
        QVERIFY(both.size() == 2 && both[0] != both[1]);
        QCOMPARE(homesOf(readText(b + a)), (std::vector{both[1], both[0]}));
        QCOMPARE(homesOf(readText(b)), std::vector{both[1]});
        QCOMPARE(homesOf(readText("2;;;Saint-Denis;Saint-Pierre;3\n")), std::vector{both[1]});
        QVERIFY(homesOf(readText(b, island(), "another secret")) != std::vector{both[1]});
    }
    void withoutANumberRowsAreToldApartByAllTheirCells() {
        Mapping nameless = textMapping();
        nameless.columns.erase(RecordField::Person);
        const std::string a = "x;;;Saint-Denis;Saint-Pierre;5\n", b = "y;;;Saint-Denis;Saint-Pierre;5\n";
        const auto homes = homesOf(readText(a + b + a, island(), "k", nameless));
        QVERIFY(homes.size() == 3 && homes[0] != homes[1] && homes[0] != homes[2]);
        QCOMPARE(homesOf(readText(b + a, island(), "k", nameless)), (std::vector{homes[1], homes[0]}));
    }
    void whereNobodyKnowsWhoLivesTheLandIsTaken() {
        const geo::Territory territory = square();
        std::string rows;
        for (int i = 0; i < 400; ++i) rows += std::to_string(i) + ";;;CARRE;Carré;5\n";
        const auto reading = readText(rows, territory);
        QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
        QVERIFY(reading->homes.anywhere);
        int north = 0;
        for (const auto& record : reading->records) {
            QVERIFY(geo::contains(territory.communes[0].boundary, record.home));
            north += record.home.latitude > 0;
        }
        QVERIFY(north > 150 && north < 250);
    }
    void nobodyIsCountedFinerThanTheCommune() {
        const geo::Territory territory = square();  // 80 km²
        const auto reading = readText("1;;;Carré;Carré;5\n", territory);
        const int resolution = reading->records[0].homeResolution;
        QCOMPARE(resolution, 5);
        QVERIFY(geo::Zone::at(territory.communes[0].centre, resolution).area() >= 80);
        coop::AlgorithmDocument document;
        document.groupBy.homeResolution = 8;
        auto records = reading->records;
        records.push_back(records[0]);
        records[1].homeResolution = coop::CommuteRecord::kAnyResolution;
        std::set<int> resolutions;
        for (const auto& cell : execute(document, records, 0)) resolutions.insert(cell.key.home.resolution());
        QCOMPARE(resolutions, (std::set{5, 8}));
    }
    void whatIsWrongWithAHomeIsToldWithoutIt() {
        QCOMPARE(describe(readText("1;3 rue du Four;97999;Trifouillis;Saint-Pierre;5\n").error()),
                 "rh.csv:2: field 'ville', value '': record.no-commune");
        QCOMPARE(describe(readText("1;3 rue du Four;;;Saint-Pierre;5\n").error()),
                 "rh.csv:2: field 'ville', value '': record.no-commune");
        QCOMPARE(describe(readText("1;;;;Saint-Pierre;5\n").error()), "rh.csv:2: field 'ville', value '': record.missing");
        Mapping lenient = textMapping();
        lenient.onOutside = OnProblem::LeaveOutRow;
        QCOMPARE(readText("1;;;Paris;Saint-Pierre;5\n2;;;Cilaos;Saint-Pierre;5\n", island(), "", lenient)->leftOutOutside,
                 1L);
    }
    void theMappingReadsBackAsItWasWritten() {
        Mapping all = textMapping();
        all.columns[RecordField::HomeAddressMore] = "adresse 2";
        all.columns[RecordField::HomeInsee] = "insee";
        all.onTotal = OnProblem::LeaveOutRow;
        QCOMPARE(*parseMapping(mappingText(all)), all);
        Mapping none = textMapping();
        for (const RecordField field : {RecordField::HomeAddress, RecordField::HomePostcode, RecordField::HomeCommune})
            none.columns.erase(field);
        QCOMPARE(checkComplete(none).error().field, "fields.home_commune");
    }
    void aTotalIsLeftOutWhereTheMappingSaysSo() {
        const std::string rows = "1;;;Cilaos;Saint-Pierre;5\nTotal;1;;;;\n";
        QCOMPARE(describe(readText(rows).error()), "rh.csv:3: record.total");
        Mapping lenient = textMapping();
        lenient.onTotal = OnProblem::LeaveOutRow;
        QCOMPARE(readText(rows, island(), "", lenient)->totals, std::vector<long>{3});
        QVERIFY(!readText("1;;;;Saint-Pierre;5\n", island(), "", lenient));
    }
    void staffFilesAreReadWithoutACorrection_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("persons");
        QTest::newRow("XLSX with addresses") << "1-effectif.xlsx" << 420;
        QTest::newRow("CSV with postcodes") << "2-paie.csv" << 310;
        QTest::newRow("ODS with communes") << "3-salaries.ods" << 150;
    }
    void staffFilesAreReadWithoutACorrection() {
        QFETCH(const QString, file);
        QFETCH(const int, persons);
        const geo::Territory territory = martinique();
        if (!std::filesystem::exists(kPayroll) || territory.communes.empty()) QSKIP("no staff files at ../shared/data");
        const std::string name = file.toStdString();
        const auto folder = address::addressFolder(stateFolder());
        for (const bool withBase : {false, true}) {
            if (withBase)
                QVERIFY(address::importAddressBase(kPayroll / "adresses-972.csv.gz", folder, {}, kNoProgress).has_value());
            else
                std::filesystem::remove_all(folder);
            const auto gazetteer = Gazetteer::here(territory);
            const auto location = settled(*parseLocation((kPayroll / name).string(), "/"));
            const auto sampled = sampleFrom(*location, {}, 2000);
            QVERIFY(gazetteer && sampled);
            const Mapping guess = guessMapping(sampled->sample, sampled->format, territory, *gazetteer);
            const Employer employer{.name = name, .source = storedLocation(*location, "/"), .mapping = mappingText(guess)};
            const auto reading = readEmployer(employer, "/", territory);
            QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
            QCOMPARE(reading->records.size(), static_cast<std::size_t>(persons));
            const auto truth = truths()[name];
            const auto said = [&](const char* precision) { return std::ranges::count(truth, precision, &Truth::precision); };
            QCOMPARE(reading->homes.byDoor, withBase ? said("door") : 0);
            QCOMPARE(reading->homes.byStreet, withBase ? said("street") : 0);
            int elsewhere = 0, far = 0;
            for (std::size_t i = 0; i < truth.size(); ++i) {
                const auto& record = reading->records[i];
                const geo::Commune* const at = territory.communeAt(record.home);
                const bool isDoor = record.homeResolution == coop::CommuteRecord::kAnyResolution;
                elsewhere += !isDoor && (!at || at->code != truth[i].commune);
                far += isDoor && geo::distance(record.home, truth[i].position).value > 30;
            }
            QCOMPARE(elsewhere, 0);
            QCOMPARE(far, 0);
            QVERIFY(!guess.modes.empty() && guess.columns.contains(RecordField::Arrival));
        }
    }
};

KABAR_TEST(TestTextHomes)
#include "test_text_homes.moc"
