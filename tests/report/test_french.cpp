// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/french.h"

#include <QTest>

using namespace kabar::report;

class TestFrench : public QObject {
    Q_OBJECT

private slots:
    void groupsThousandsAndUsesTheComma() {
        QCOMPARE(formatNumber(12340, 0), "12\u202F340");
        QCOMPARE(formatNumber(1234567.891, 2), "1\u202F234\u202F567,89");
        QCOMPARE(formatNumber(3.4, 1), "3,4");
        QCOMPARE(formatNumber(-999.6, 0), "\u22121\u202F000");
        QCOMPARE(formatNumber(-0.04, 1), "0,0");
    }
    void setsNarrowSpaces() {
        QCOMPARE(typeset("Qui : 45 000 € ; « oui » !"), "Qui\u202F: 45\u202F000\u202F€\u202F; «\u202Foui\u202F»\u202F!");
        QCOMPARE(typeset("12 personnes, 3 345 km"), "12 personnes, 3\u202F345 km");
        QCOMPARE(typeset("https://exemple.re 12:30"), "https://exemple.re 12:30");
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
    void writesDates() {
        QCOMPARE(formatDate("2026-11-22T08:00:00.000Z"), "22 novembre 2026");
        QCOMPARE(formatDate("2026-08-01"), "1er août 2026");
        QCOMPARE(formatDate("bientôt"), "bientôt");
        QCOMPARE(formatDate("2026-13-01"), "2026-13-01");
    }
    void readsDatesThatPeopleTyped() {
        for (const char* typed : {"2026-12-31", "31/12/2026", " 31.12.2026 ", "2026-12-31T09:00:00.000Z"})
            QCOMPARE(readDate(typed).value_or(""), "2026-12-31");
        for (const char* typed :
             {"", "31/13/2026", "30-02-2026", "2026-02-30", "31/12", "le 31/12/2026", "31/12/2026 ?", "31/12-2026"})
            QVERIFY2(!readDate(typed), typed);
    }
    void foldsAccentedCapitals() { QCOMPARE(folded("  ÉTÉ À Ça "), "été à ça"); }
};

QTEST_GUILESS_MAIN(TestFrench)
#include "test_french.moc"
