// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/moments.h"
#include "core/words/numbers.h"
#include "core/words/places.h"
#include "core/words/typography.h"
#include "core/words/words.h"
#include "tests/support/test.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace kabar;
using namespace kabar::words;

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void knowsLanguagesByTheirCodes() {
        for (const Language language : kLanguages) QVERIFY(languageOf(codeOf(language)) == language);
        QVERIFY(languageOf("en_GB.UTF-8") == Language::English);
        QVERIFY(languageOf("fr-FR") == Language::French);
        QVERIFY(!languageOf("de_DE") && !languageOf("C.UTF-8") && !languageOf("") && !languageOf("french"));
    }
    void groupsThousandsInEachLanguage() {
        QCOMPARE(number(12340, 0, Language::French), "12\u202F340");
        QCOMPARE(number(1234567.891, 2, Language::Creole), "1\u202F234\u202F567,89");
        QCOMPARE(number(12340.46, 1, Language::English), "12,340.5");
        QCOMPARE(number(3.4, 1, Language::French), "3,4");
        QCOMPARE(number(-999.6, 0, Language::French), "\u22121\u202F000");
        QCOMPARE(number(-0.04, 1, Language::French), "0,0");
        QCOMPARE(number(2.5, 0, Language::English), "3");
    }
    void roundsForTheEar() {
        QCOMPARE(spoken(312.4), 312.0);
        QCOMPARE(spoken(12'345), 12'300.0);
        QCOMPARE(spoken(9'996), 10'000.0);
        QCOMPARE(significant(1512, 2), 1500.0);
        QCOMPARE(significant(0, 2), 0.0);
    }
    void saysTheEndsOfARangeWithTwoDigits() {
        QCOMPARE(range(903, 1236, 1512, "km", Language::French), "1\u202f240\u00a0km (entre\u00a0900 et\u00a01\u202f600)");
        QCOMPARE(range(903, 1236, 1512, "km", Language::English), "1,240\u00a0km (between\u00a0900 and\u00a01,600)");
        QCOMPARE(range(903, 1236, 1512, "km", Language::Creole), "1\u202f240\u00a0km (ant\u00a0900 èk\u00a01\u202f600)");
        QCOMPARE(range(5, 5, 5, "km", Language::English), "5\u00a0km");
        QCOMPARE(range(0.42, 0.5, 0.68, "t", Language::French, 1), "0,5\u00a0t (entre\u00a00,4 et\u00a00,7)");
        QCOMPARE(ends(903, 1512, Language::French), "900 à\u00a01\u202f600");
        QCOMPARE(ends(901, 901, Language::English), "900");
    }
    void noRangeSaysLessThanItHolds() {
        QCOMPARE(ends(-1512, -903, Language::English), "\u22121,600 to\u00a0\u2212900");
        QCOMPARE(ends(-23, 1149, Language::English), "\u221223 to\u00a01,200");
        QCOMPARE(ends(0.44, 9.91, Language::English, 1), "0.4 to\u00a010");
        QCOMPARE(ends(900, 1500, Language::English), "900 to\u00a01,500");  // what needs no rounding stays
        QCOMPARE(range(1236, 1236, 1236, "km", Language::English), "1,240\u00a0km");
    }
    void agreesInNumber() {
        QCOMPARE(counted(1.4, "salarié", "salariés", Language::French), "1\u00a0salarié");
        QCOMPARE(counted(1240, "salarié", "salariés", Language::French), "1\u202f240\u00a0salariés");
        QCOMPARE(counted(0, "salarié", "salariés", Language::French), "0\u00a0salarié");
        QCOMPARE(counted(0, "employee", "employees", Language::English), "0\u00a0employees");
    }
    void writesMoney() {
        QCOMPARE(euros({1'234'000}, Language::French), "12\u202f340\u202f€");
        QCOMPARE(euros({-1'234'050}, Language::French), "\u221212\u202f340,50\u202f€");
        QCOMPARE(euros({-1'234'005}, Language::English), "\u2212€12,340.05");
        QCOMPARE(percent(0.125, 1, Language::French), "12,5\u202f%");
        QCOMPARE(percent(0.12, 0, Language::English), "12%");
    }
    void readsTypedNumbers() {
        QCOMPARE(parseTypedNumber("45 000 €")->value, 45000.0);
        QCOMPARE(parseTypedNumber("45\u202F000\u00A0€")->unit, "€");
        QCOMPARE(parseTypedNumber("3,5")->value, 3.5);
        QCOMPARE(parseTypedNumber("3,5")->decimals, 1);
        QVERIFY(!parseTypedNumber("entre 3 et 5"));
        QVERIFY(!parseTypedNumber("3 à 5 k€"));
        QVERIFY(!parseTypedNumber(""));
    }
    void setsNarrowSpaces() {
        QCOMPARE(typeset("Qui : 45 000 € ; « oui » !"), "Qui\u202F: 45\u202F000\u202F€\u202F; «\u202Foui\u202F»\u202F!");
        QCOMPARE(typeset("12 personnes, 3 345 km"), "12 personnes, 3\u202F345 km");
        QCOMPARE(typeset("de %1 sur %n, 5 % en moins"), "de %1 sur %n, 5\u202F% en moins");
        QCOMPARE(typeset("https://exemple.re 12:30"), "https://exemple.re 12:30");
    }
    void cleansTextFromElsewhere() {
        QCOMPARE(cleaned("caf\xe9 au\tlait\n"), "caf\uFFFD au lait ");
        QCOMPARE(cleaned("\u202Egnp.exe\u2028x"), " gnp.exe x");
        QCOMPARE(cleaned("\xed\xa0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate is no character
        QCOMPARE(cleaned("\xc0\xaf"), "\uFFFD\uFFFD");            // nor is an overlong slash
        QCOMPARE(cleaned("abcdé", 5), "abcd…");
        QCOMPARE(cleaned("Saint-Leu, L’Étang"), "Saint-Leu, L’Étang");
    }
    void writesDates() {
        QCOMPARE(date("2026-11-22T08:00:00.000Z", Language::French), "22 novembre 2026");
        QCOMPARE(date("2026-08-01", Language::French), "1er août 2026");
        QCOMPARE(date("2026-08-01", Language::English), "1 August 2026");
        QCOMPARE(date("2026-08-02", Language::Creole), "2 out 2026");
        QCOMPARE(date("2026-08", Language::English), "August 2026");
        QCOMPARE(date("bientôt", Language::French), "bientôt");
        QCOMPARE(date("2026-13-01", Language::French), "2026-13-01");
        QCOMPARE(timeOfDay(450, Language::French), "7\u00a0h\u00a030");
        QCOMPARE(timeOfDay(480, Language::Creole), "8\u00a0h");
        QCOMPARE(timeOfDay(485, Language::English), "8:05");
    }
    void readsDatesThatPeopleTyped() {
        for (const char* typed : {"2026-12-31", "31/12/2026", " 31.12.2026 ", "2026-12-31T09:00:00.000Z"})
            QCOMPARE(readDate(typed).value_or(""), "2026-12-31");
        for (const char* typed :
             {"", "31/13/2026", "30-02-2026", "2026-02-30", "31/12", "le 31/12/2026", "31/12/2026 ?", "31/12-2026"})
            QVERIFY2(!readDate(typed), typed);
    }
    void saysPlaces() {
        QCOMPARE(atPlace("Le Port"), "au Port");
        QCOMPARE(atPlace("Les Avirons"), "aux Avirons");
        QCOMPARE(atPlace("Saint-Leu"), "à Saint-Leu");
        QCOMPARE(atPlace("Le Port", Language::English), "in Le Port");
        QCOMPARE(fromPlace("Le Tampon"), "du Tampon");
        QCOMPARE(fromPlace("Étang-Salé les Hauts"), "d’Étang-Salé les Hauts");
        QCOMPARE(ofNoun("employeurs"), "d’employeurs");
        QCOMPARE(capitalised("étude"), "Étude");
    }
    void lowersAccentedCapitals() { QCOMPARE(lowered("ÉTÉ À Ça"), "été à ça"); }
    void joinsAList() {
        const std::vector<std::string> list{"a", "b", "c"};
        QCOMPARE(joined(list, Language::French), "a, b et c");
        QCOMPARE(joined(list, Language::English), "a, b and c");
    }

    void saysASentenceInEachLanguage() {
        QCOMPARE(Words(Language::French).say("FileMenu", "Close the workshop"), "Fermer l’atelier");
        QCOMPARE(Words(Language::English).say("FileMenu", "Close the workshop"), "Close the workshop");
        QCOMPARE(Words(Language::Creole).say("FileMenu", "Close the workshop"), "Ferm latelyé");
        QCOMPARE(Words(Language::Creole).say("Nowhere", "%1 of %2", "%2", 1200), "%2 of 1\u202f200");
    }
    void choosesThePluralByTheCount() {
        const char* source = "%n employer(s) connected, nothing has left";
        const auto said = [&](Language language, auto count) {
            return Words(language).sayCounted("CooperativePage", source, count);
        };
        QCOMPARE(said(Language::French, 0), "0 employeur relié, rien n’est sorti");
        QCOMPARE(said(Language::French, 1.4), "1 employeur relié, rien n’est sorti");
        QCOMPARE(said(Language::French, 1234), "1\u202f234 employeurs reliés, rien n’est sorti");
        QCOMPARE(said(Language::French, 1234.0), "1\u202f230 employeurs reliés, rien n’est sorti");
        QCOMPARE(said(Language::English, 1), "1 employer connected, nothing has left");
        QCOMPARE(said(Language::English, 0), "0 employers connected, nothing has left");
    }
    void knowsTheLocalesOfTheWindow() {
        QCOMPARE(wordsIn("fr_FR").language(), Language::French);
        QCOMPARE(wordsIn("en_GB").language(), Language::English);
        QCOMPARE(wordsIn("fr_RE").language(), Language::Creole);
        QCOMPARE(wordsIn("rcf").language(), Language::Creole);
        QCOMPARE(wordsIn("de_DE").language(), Language::French);
    }
    void isReadByManyThreads() {
        const Words words(Language::Creole);
        std::vector<std::jthread> threads;
        std::atomic<int> wrong = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int k = 0; k < 2000; ++k)
                    if (words.say("FileMenu", "Close the workshop") != "Ferm latelyé") ++wrong;
            });
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }
};

KABAR_TEST(TestWords)
#include "test_words.moc"
