// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/sandbox.h"
#include "core/node/csv_source.h"
#include "core/node/mapping_clues.h"
#include "core/node/mapping_guess.h"
#include "core/node/record_reader.h"
#include "core/store/coop_store.h"
#include "core/store/workshop_file.h"
#include "tests/support/island.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::node;
using namespace kabar::tests;

namespace {

Mapping guessed(const std::string& text, SourceFormat format = {}) {
    const auto source = CsvSource::read(text, format, "rh.csv");
    return guessMapping(*sampleOf(**source, 2000), format, island());
}

std::string columnFor(const Mapping& mapping, RecordField field) {
    const auto at = mapping.columns.find(field);
    return at == mapping.columns.end() ? "" : at->second;
}

}  // namespace

class TestMappingGuess : public QObject {
    Q_OBJECT
private slots:
    void readsTheWordsThatAreBuiltIn() {
        QVERIFY(clues().fields.size() > 20 && clues().modes.size() == 9 && !clues().total.empty());
        QCOMPARE(parseClues("[words]\nyes = [3]\n").error().line, 2L);
    }
    void takesSwappedOrProjectedColumnsByTheirName() {
        for (const char* row : {"55.45;-20.90;Saint-Denis;5\n", "7690000.5;340000.2;Saint-Denis;5\n"}) {
            const Mapping mapping = guessed("dom_lat;dom_lon;site;jours\n" + std::string(row));
            QCOMPARE(columnFor(mapping, RecordField::HomeLatitude), "dom_lat");
            QCOMPARE(columnFor(mapping, RecordField::HomeLongitude), "dom_lon");
        }
    }
    void anHourAloneIsTheArrival() {
        const Mapping alone = guessed("dom_lat;dom_lon;site;heure;jours\n-20.90;55.45;Saint-Denis;07:30;5\n");
        QCOMPARE(columnFor(alone, RecordField::Arrival), "heure");
        const Mapping leaving = guessed("dom_lat;dom_lon;site;heure de sortie;jours\n-20.90;55.45;Saint-Denis;16:30;5\n");
        QCOMPARE(columnFor(leaving, RecordField::Arrival), "");
        QCOMPARE(columnFor(leaving, RecordField::Departure), "heure de sortie");
    }
    void guessesFrench() {
        const Mapping mapping = guessed(
            "Matricule;Latitude domicile;Longitude domicile;Établissement;Heure d'arrivée;Heure de départ;Présence sur "
            "site;Moyen de transport;"
            "Véhicule personnel;Permis B;Télétravail possible\n"
            "1001;-20,95;55,64;Saint-Denis;7h30;16h00;4,5;Voiture;Avec;O;1\n"
            "1002;-21,35;55,56;Saint-Pierre;8h;17h30;5;Marche à pied;Sans;N;NC\n"
            "1003;-21,05;55,28;Saint-Denis;NC;17h;3;Vélo à assistance électrique;Avec;O;0\n"
            "1004;-21,05;55,28;Saint-Denis;9h15;17h;3;Covoiturage;Avec;O;0\n");
        QCOMPARE(columnFor(mapping, RecordField::HomeLatitude), "Latitude domicile");
        QCOMPARE(columnFor(mapping, RecordField::HomeLongitude), "Longitude domicile");
        QCOMPARE(columnFor(mapping, RecordField::Site), "Établissement");
        QCOMPARE(columnFor(mapping, RecordField::Arrival), "Heure d'arrivée");
        QCOMPARE(columnFor(mapping, RecordField::Departure), "Heure de départ");
        QCOMPARE(columnFor(mapping, RecordField::DaysOnSite), "Présence sur site");
        QCOMPARE(columnFor(mapping, RecordField::Mode), "Moyen de transport");
        QCOMPARE(columnFor(mapping, RecordField::HasCar), "Véhicule personnel");
        QCOMPARE(columnFor(mapping, RecordField::HasLicence), "Permis B");
        QCOMPARE(columnFor(mapping, RecordField::RemoteDays), "Télétravail possible");
        QCOMPARE(mapping.source.decimal, ',');
        QCOMPARE(mapping.arrivalUnit, TimeUnit::HourLetterMinute);
        QCOMPARE(mapping.modes.at("Vélo à assistance électrique"), coop::Mode::EBike);
        QCOMPARE(mapping.modes.at("Covoiturage"), coop::Mode::Carpool);
        QCOMPARE(mapping.carCodes.at("Sans"), false);
        QCOMPARE(mapping.missingTokens, std::vector<std::string>{"NC"});
        QCOMPARE(mapping.sites.size(), 2u);
        QVERIFY(checkComplete(mapping));
    }
    void theGuessReadsTheRowsItCameFrom() {
        const std::string text =
            "home_lat,home_lon,work_lat,work_lon,start_time,end_time,days_per_week,travel_mode,has_car,driving_licence,"
            "remote_days\n"
            "-20.95,55.64,-20.89,55.45,07:30,16:00,5,car,yes,yes,1\n-21.30,55.47,-21.33,55.48,08:00,17:00,4,bus,no,no,\n";
        const Mapping mapping = guessed(text);
        QCOMPARE(mapping.columns.size(), 11u);
        const auto source = CsvSource::read(text, {}, "rh.csv");
        const auto reading = readRows(**source, mapping, island());
        QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
        QCOMPARE(reading->records.size(), 2u);
        QCOMPARE(reading->records[1].mode, coop::Mode::Bus);
    }
    void guessesUnits() {
        const Mapping mapping = guessed(
            "coord_dom;coord_trav;arr_minutes;jours_mois;quotite_teletravail\n55.64,-20.95;55.45,-20.89;450;17;20%\n55.47,-"
            "21.30;55.48,-21.33;505;21;40%\n");
        QCOMPARE(columnFor(mapping, RecordField::Home), "coord_dom");
        QCOMPARE(mapping.homeOrder, PairOrder::LongitudeFirst);
        QCOMPARE(columnFor(mapping, RecordField::Work), "coord_trav");
        QCOMPARE(mapping.arrivalUnit, TimeUnit::Minutes);
        QCOMPARE(mapping.daysOnSiteUnit, DaysUnit::PerMonth);
        QCOMPARE(mapping.remoteDaysUnit, DaysUnit::Percent);
    }
    void guessesNearlyAllOfTwentyDatabasesOfDifferentShapes() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("demo.kabar").toStdString();
        demo::SandboxRequest request;
        request.population.employees = 1200;
        QVERIFY(demo::makeSandbox(file, island(), request).has_value());
        auto workshop = store::WorkshopFile::open(file);
        const auto employers = store::loadEmployers(workshop->database());
        int right = 0, wrong = 0, missed = 0;
        for (const Employer& employer : *employers) {
            const auto truth = parseMapping(employer.mapping);
            auto rows = openRows(*parseLocation(employer.source, file.parent_path()), {});
            QVERIFY2(rows.has_value(), rows ? "" : describe(rows.error()).c_str());
            const Mapping mapping = guessMapping(*sampleOf(**rows, 2000), {}, island());
            for (const auto& [field, column] : truth->columns) {
                const std::string found = columnFor(mapping, field);
                ++(found == column ? right : found.empty() ? missed : wrong);
                if (found != column)
                    qInfo("%s: %s is '%s', guessed '%s'", employer.source.c_str(), std::string(name(field)).c_str(),
                          column.c_str(), found.c_str());
            }
        }
        qInfo("%d columns right, %d wrong, %d left to the owner", right, wrong, missed);
        QVERIFY(missed <= right / 20);
        QVERIFY(wrong <= 2);
    }
    void doesNotMakeUpWhatIsNotThere() {
        const Mapping mapping = guessed("nom;salaire;remarque\nDupont;2100;rien\nHoarau;2300;lat\n");
        QVERIFY(mapping.columns.empty());
        QVERIFY(!checkComplete(mapping));
    }
    void listsTheSitesToPlace() {
        const std::string text = "lat;lon;site;jours\n-20.95;55.64;N1;5\n-20.95;55.64;S2;5\n-20.95;55.64;N1;5\n";
        const auto source = CsvSource::read(text, {}, "rh.csv");
        const Sample sample = *sampleOf(**source, 100);
        const Mapping mapping = guessMapping(sample, {}, island());
        QCOMPARE(siteCodes(sample, mapping), (std::vector<std::string>{"N1", "S2"}));
        QVERIFY(mapping.sites.empty());
    }
};

KABAR_TEST(TestMappingGuess)
#include "test_mapping_guess.moc"
