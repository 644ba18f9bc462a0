// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/commune_names.h"
#include "tests/support/test.h"

using namespace kabar;
using address::AddressText;
using address::CommuneNames;

namespace {

/// A made-up island with the kinds of names that French towns have.
CommuneNames island() {
    CommuneNames names;
    names.addCommune("98101", "Le Lorrain");
    names.addCommune("98102", "Les Trois-Îlets");
    names.addCommune("98103", "Saint-Esprit");
    names.addCommune("98104", "Sainte-Marie");
    names.addCommune("98105", "Grand'Rivière");
    names.addCommune("98106", "L'Étang-d'Ô");
    names.addCommune("98107", "Schœlcher");
    names.addOtherName("98103", "Bois-Rouge");
    names.addOtherName("98104", "Bois-Rouge");
    names.addOtherName("98104", "Saint-Esprit");
    names.addPostcode("98103", "98130");
    names.addPostcode("98104", "98140");
    names.addPostcode("98104", "98141");
    names.addPostcode("98101", "98110");
    names.addPostcode("98102", "98110");
    return names;
}

std::string found(const AddressText& text) {
    const auto code = island().find(text);
    return code ? *code : describe(code.error().clause);
}

}  // namespace

class TestCommuneNames : public QObject {
    Q_OBJECT
private slots:
    void findsATownHoweverItIsWritten_data() {
        QTest::addColumn<std::string>("town");
        QTest::addColumn<std::string>("code");
        const auto row = [](const char* town, const char* code) {
            QTest::newRow(town) << std::string(town) << std::string(code);
        };
        row("LORRAIN", "98101");
        row("Le Lorrain", "98101");
        row("Trois-Îlets", "98102");
        row("LES TROIS ILETS", "98102");
        row("3 ILETS", "98102");
        row("ST ESPRIT", "98103");
        row("St. Esprit", "98103");
        row("SAINT-ESPRIT CEDEX 2", "98103");
        row("SAINT ESPRIT CEDEX", "98103");
        row("STE MARIE", "98104");
        row("98140 Sainte-Marie", "98104");
        row("GRAND RIVIERE", "98105");
        row("Grand’Rivière", "98105");
        row("Grandrivière", "98105");
        row("ETANG D O", "98106");
        row("SCHOELCHER", "98107");
        row("Schœlcher, Martinique", "98107");
        row("Schoelcher (Nord)", "98107");
        row("SCHEOLCHER", "98107");
        row("Saint-Espirt", "98103");
    }
    void findsATownHoweverItIsWritten() {
        QFETCH(std::string, town);
        QFETCH(std::string, code);
        QCOMPARE(found({.town = town}), code);
    }
    void thePostcodeChoosesAmongTownsOfOneName() {
        QCOMPARE(found({.postcode = "98140", .town = "BOIS ROUGE"}), "98104");
        QCOMPARE(found({.postcode = "98130", .town = "BOIS ROUGE"}), "98103");
        QCOMPARE(found({.postcode = "98140", .town = "SAINT-ESPRIT"}), "98104");
        QCOMPARE(found({.town = "BOIS ROUGE"}), "address.several-communes Saint-Esprit (98103), Sainte-Marie (98104)");
    }
    void aCommuneGoesBeforeAQuarterOfItsName() { QCOMPARE(found({.town = "SAINT ESPRIT"}), "98103"); }
    void theTownGoesBeforeAPostcodeThatIsAnothers() {
        QCOMPARE(found({.postcode = "98130", .town = "Le Lorrain"}), "98101");
        QCOMPARE(found({.postcode = "98199", .town = "Le Lorrain"}), "98101");
    }
    void readsAPostcodeAsSpreadsheetsLeaveIt() {
        QCOMPARE(found({.postcode = "98 141"}), "98104");
        QCOMPARE(found({.postcode = "98141.0"}), "98104");
        QCOMPARE(found({.postcode = "98141", .town = "Grand Coude"}), "98104");
    }
    void aPostcodeOfSeveralCommunesIsNoAnswer() {
        QCOMPARE(found({.postcode = "98110"}), "address.several-communes Le Lorrain (98101), Les Trois-Îlets (98102)");
    }
    void findsTheTownInAnotherField() {
        QCOMPARE(found({.street = "27 Route du Piton, Grand'Rivière"}), "98105");
        QCOMPARE(found({.street = "27 Route du Piton 98130 ST ESPRIT CEDEX"}), "98103");
        QCOMPARE(found({.street = "SAINT-ESPRIT", .complement = "12 rue Pasteur"}), "98103");
        QCOMPARE(found({.street = "27 Route du Piton\nLORRAIN"}), "98101");
    }
    void aStreetNamedAfterATownIsNotTheTown() {
        QCOMPARE(found({.street = "12 rue Sainte-Marie"}), "address.no-town");
        QCOMPARE(found({.street = "12 rue Sainte-Marie", .town = "LORRAIN"}), "98101");
    }
    void aNameLikeAnotherIsNotThatOne() {
        QCOMPARE(found({.town = "Sainte-Marine"}), "98104");
        QCOMPARE(found({.town = "Saint-Aspri"}), "address.unknown-town");
        QCOMPARE(found({.town = "Sainte-Maria-d'Or"}), "address.unknown-town");
        QCOMPARE(found({.postcode = "98130", .town = "SAINTE-MARI"}), "98103");  // what the postcode says
    }
    void aPostcodeOfAnotherDepartmentIsElsewhere() {
        QCOMPARE(found({.postcode = "93200", .town = "Sainte-Marie"}), "address.elsewhere");
    }
    void theInseeCodeDecidesAndContradictionsAreSaid() {
        QCOMPARE(found({.inseeCode = "98105"}), "98105");
        QCOMPARE(found({.town = "Bois Rouge", .inseeCode = "98104"}), "98104");
        QCOMPARE(found({.town = "LORRAIN", .inseeCode = "98105"}),
                 "address.several-communes Le Lorrain (98101), Grand'Rivière (98105)");
    }
    void unknownAndMissingTownsAreErrors() {
        QCOMPARE(found({.town = "Paris"}), "address.unknown-town");
        QCOMPARE(found({}), "address.no-town");
        QCOMPARE(found({.town = "CEDEX 2"}), "address.no-town");
    }
    void knowsTheQuartersOfATerritory() {
        geo::Territory territory;
        territory.communes = {{.code = "98103", .name = "Saint-Esprit"}, {.code = "98104", .name = "Sainte-Marie"}};
        territory.places = {{.name = "Morne-Bleu", .communeCode = "98104"}};
        const auto code = CommuneNames(territory).find({.town = "MORNE BLEU"});
        QVERIFY(code);
        QCOMPARE(*code, "98104");
    }
};

KABAR_TEST(TestCommuneNames)
#include "test_commune_names.moc"
