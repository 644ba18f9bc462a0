// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/line_verdict.h"
#include "core/words/findings.h"
#include "core/words/units.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::words;
using study::Family;
using study::Finding;
using study::TravelMode;

namespace {

const Words& kFrench = wordsIn(Language::French);
const Words& kEnglish = wordsIn(Language::English);
const Words& kCreole = wordsIn(Language::Creole);

/// With plain spaces, as one reads it.
QByteArray flat(std::string text) {
    QString plain = QString::fromStdString(text);
    for (const char16_t space : {u'\u202F', u'\u00A0'}) plain.replace(QChar(space), u' ');
    return plain.toUtf8();
}

Finding thirdPlace() {
    Finding finding{.id = "third_places/1",
                    .family = Family::ThirdPlaces,
                    .places = {{"Saint-Leu", study::Side::SouthEast}},
                    .persons = 1240,
                    .employers = 7,
                    .vehicleKmPerDay = {880, 1236, 1512}};
    finding.figures = {study::exactly("days", 1.5, "", 1), study::counted("seats", 372)};
    return finding;
}

Finding byEBike() {
    Finding finding{.family = Family::Active,
                    .means = TravelMode::EBike,
                    .reach = study::Reach{5, 10},
                    .places = {{"Le Port"}, {"L’Étang-Salé"}},
                    .persons = 1,
                    .vehicleKmPerDay = {900, 900, 900}};
    return finding;
}

Finding sharedCars(const char* from, const char* to) {
    Finding finding{.family = Family::Carpool,
                    .places = {{from}, {to}},
                    .arrival = study::TimeSpan{450, 480},
                    .persons = 480,
                    .vehicleKmPerDay = {2000, 3000, 4000}};
    finding.figures = {{"pairs", {190, 210, 230}, "", 0}};
    return finding;
}

Finding shuttle(double breakEven) {
    Finding finding{.family = Family::Shuttles,
                    .places = {{"La Possession"}, {"Sainte-Marie"}, {"Le Port"}},
                    .persons = 300,
                    .vehicleKmPerDay = {1, 2, 3}};
    finding.figures = {{"riders", {19, 40, 67}, "", 0},
                       study::exactly("headway", 30, "min"),
                       {"cost", {1280, 1500, 1720}, "€", 0},
                       {"break_even", {breakEven, breakEven, breakEven}, "", 0},
                       study::counted("seats_offered", 88)};
    return finding;
}

}  // namespace

class TestFindingWords : public QObject {
    Q_OBJECT
private slots:
    void saysAThirdPlaceInEachLanguage() {
        QCOMPARE(
            flat(sentence(thirdPlace(), kFrench)),
            "Un tiers-lieu au sud-est de Saint-Leu servirait 1 240 salariés d’au moins 7 employeurs : ils pourraient y "
            "travailler 1,5 jour par semaine en moyenne et éviteraient 1 240 km de voiture par jour (entre 880 et 1 600).");
        QCOMPARE(
            flat(sentence(thirdPlace(), kEnglish)),
            "A third place to the south-east of Saint-Leu would serve 1,240 employees of at least 7 employers: they could "
            "work there 1.5 days a week on average and avoid 1,240 km by car a day (between 880 and 1,600).");
        QCOMPARE(flat(claim(thirdPlace(), kCreole)),
                 "In tyèr-lyé koté sid-ès Saint-Leu noré sèrv 1 240 travayèr sort omwin 7 patron");
        QCOMPARE(flat(title(thirdPlace(), kFrench)), "Saint-Leu (sud-est)");
    }
    void agreesWithOnePerson() {
        QCOMPARE(flat(claim(byEBike(), kFrench)), "1 salarié habite entre 5 et 10 km de son travail et vient en voiture");
        QCOMPARE(flat(claim(byEBike(), kEnglish)), "1 employee lives 5 to 10 km from work and drives");
    }
    void namesWhereMostLive() {
        QVERIFY(flat(sentence(byEBike(), kFrench))
                    .contains("en vélo électrique, surtout au Port et à L’Étang-Salé, on éviterait jusqu’à 900 km"));
        QCOMPARE(flat(title(byEBike(), kFrench)), "En vélo électrique");
    }
    void saysALinkAndOneWithinAPlace() {
        QCOMPARE(
            flat(sentence(sharedCars("Le Tampon", "Saint-Pierre"), kFrench)),
            "Du Tampon vers Saint-Pierre, 480 salariés roulent seuls aux mêmes heures, surtout pour arriver entre 7 h 30 et "
            "8 h : à deux par voiture, jusqu’à 210 voitures de moins, soit 3 000 km de voiture par jour (entre 2 000 et "
            "4 000).");
        QVERIFY(
            flat(sentence(sharedCars("Étang-Salé", "Étang-Salé"), kFrench)).startsWith("À l’intérieur d’Étang-Salé, 480"));
        QCOMPARE(flat(title(sharedCars("Le Port", "Le Port"), kFrench)), "Dans Le Port");
        QVERIFY(flat(sentence(sharedCars("Le Tampon", "Saint-Pierre"), kEnglish)).contains("between 7:30 and 8:00"));
    }
    void saysWhetherFaresPayForAShuttle() {
        QVERIFY(
            flat(sentence(shuttle(60), kFrench))
                .startsWith("De La Possession au Port, une navette toutes les 30 minutes emporterait 40 voyageurs par jour "
                            "(entre 19 et 67) et coûterait 1 500 € par jour (entre 1 200 et 1 800) ; il faudrait 60 "
                            "voyageurs"));
        QVERIFY(flat(sentence(shuttle(374), kFrench)).endsWith("plus que ses 88 places."));
        QVERIFY(!flat(sentence(shuttle(60), kFrench)).contains("88"));
        QVERIFY(flat(sentence(shuttle(1), kEnglish)).contains("it would take 1 rider for fares"));
    }
    void linesAreNetAndWithinTheirSeats() {
        Finding line = shuttle(374);
        line.figures.push_back({"net_cost", {1000, 1340, 1700}, "€", 0});
        line.figures.push_back({"net_cost_rider", {15, 33.5, 90}, "€", 1});
        QVERIFY2(
            flat(sentence(line, kFrench))
                .endsWith("emporterait 40 voyageurs par jour (entre 19 et 67) et coûterait, billets déduits, 1 340 € par "
                          "jour (entre 1 000 et 1 700), soit 34 € par voyageur ; il faudrait 374 voyageurs pour que les "
                          "billets la paient, plus que ses 88 places."),
            sentence(line, kFrench).c_str());
        QCOMPARE(study::verdictOf(line), study::LineVerdict::CannotPay);
        QCOMPARE(study::verdictOf(shuttle(60)), study::LineVerdict::LacksRiders);
        QCOMPARE(study::verdictOf(shuttle(30)), study::LineVerdict::Pays);
        Finding emits = shuttle(30);
        emits.vehicleKmPerDay = {-3, -2, 1};
        QCOMPARE(study::verdictOf(emits), study::LineVerdict::EmitsMore);
        QVERIFY(flat(sentence(emits, kFrench)).contains("elle émet plus qu’elle n’évite, et il faudrait 30 voyageurs"));
    }
    void aStudyMayConcludeNoAndSaysWhatWouldChangeIt() {
        Finding line = shuttle(374);
        line.figures.push_back({"net_cost_rider", {15, 33.5, 90}, "€", 1});
        line.figures.push_back({"fare_when_full", {5, 8.5, 12}, "€", 1});
        study::StudyResult result{.family = Family::Shuttles, .findings = {line, line, line}};
        result.figures = {study::counted("drivers", 900), {"riders", {60, 120, 200}, "", 0}};
        result.factors = {{std::string(factor::name(study::FactorId::ShuttleFare)), {2, 2, 2}}};
        result.parameters = {{"lines", 6}, {"least_distance", 5000}};
        QCOMPARE(flat(answer(result, kFrench)), "Aucune ligne ne se justifie aujourd’hui.");
        const auto why = flat(explanation(result, kFrench));
        QVERIFY2(why.contains("à 8,5 € le trajet (2,0 € aujourd’hui)") && why.contains("6 demandées, 3 trouvées : "),
                 qPrintable(why));
        result.parameters["lines"] = 3;
        QVERIFY(!flat(explanation(result, kFrench)).contains("demandées"));
        result.findings.push_back(shuttle(60));  // it could pay
        QVERIFY(!flat(answer(result, kFrench)).contains("Aucune") && explanation(result, kFrench).empty());
    }
    void everySentenceIsWholeInEveryLanguage() {
        for (const Language language : kLanguages)
            for (const Finding& finding : {thirdPlace(), byEBike(), sharedCars("a", "b"), shuttle(5),
                                           Finding{.family = Family::Carpool, .places = {{"A → B"}}}}) {
                const auto said = sentence(finding, wordsIn(language));
                QVERIFY2(said.ends_with('.') && !said.contains('%') && !said.contains("(s)"), said.c_str());
                QVERIFY(!title(finding, wordsIn(language)).empty() && !claim(finding, wordsIn(language)).ends_with('.'));
                for (const auto& figure : finding.figures)
                    QVERIFY2(line(figure, wordsIn(language)).label != figure.id, figure.id.c_str());
            }
    }
    void answersWithItsFigures() {
        study::StudyResult result{.family = Family::ThirdPlaces, .vehicleKmPerDay = {1000, 2000, 3000}};
        QCOMPARE(flat(answer(result, kFrench)), "Aucun tiers-lieu ne servirait assez de salariés pour être montré.");
        auto nobody = result;
        nobody.persons = nobody.personsLeftOut = 2400;
        QVERIFY(flat(answer(nobody, kFrench)).startsWith("Cela ne peut pas se dire"));
        result.findings = {thirdPlace()};
        result.figures = {study::counted("served", 918)};
        QCOMPARE(flat(answer(result, kFrench)),
                 "Un tiers-lieu servirait 918 salariés et éviterait 2 000 km de voiture par jour (entre 1 000 et 3 000).");
        result.findings.push_back(thirdPlace());
        QVERIFY(flat(answer(result, kEnglish)).startsWith("2 third places would serve 918 employees"));
        result.isOfOlderKabar = true;
        QVERIFY(flat(answer(result, kFrench)).startsWith("Calculé par un Kabar plus ancien"));
    }
    void saysWhoWasLeftOut() {
        study::StudyResult result;
        QVERIFY(leftOut(result, kFrench).empty());
        result.leftOut = {{study::LeftOut::Why::NoRemoteDays, 12.2}, {study::LeftOut::Why::TooWideToPlace, 0.3}};
        QCOMPARE(flat(leftOut(result, kFrench)),
                 "Non comptés : 12 salariés dont on ne sait pas combien de jours se travaillent ailleurs.");
    }
    void knowsTheUnits() {
        QCOMPARE(unitName("gCO2e/passenger-km", kFrench), "gCO₂e/passager·km");
        QCOMPARE(unitName("furlong", kFrench), "furlong");
        for (const char* unit : {"km", "min", "€", "%"}) QVERIFY(knowsUnit(unit));
        QVERIFY(!knowsUnit("furlong"));
    }
};

KABAR_TEST(TestFindingWords)
#include "test_finding_words.moc"
