// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"
#include "tests/support/test.h"

using namespace kabar::text;

class TestNames : public QObject {
    Q_OBJECT

private slots:
    void foldsCaseAccentsAndJoinedLetters() {
        QCOMPARE(folded("  ÉTÉ  À Ça "), "ete a ca");
        QCOMPARE(folded("Rue du Sacré-Cœur"), "rue du sacre-coeur");
        QCOMPARE(folded("L’Étang"), folded("l'etang"));
        QCOMPARE(folded("Straße"), "strasse");
        QCOMPARE(folded("\u00a0"), "");
        QCOMPARE(folded("会社"), "会社");
    }
    void readsPlainNames() {
        QCOMPARE(plainName("Étab._Départ (N°)"), "etab depart n");
        QCOMPARE(plainName("homeLatitude"), "home latitude");
        QCOMPARE(plainName("domicileÉlève"), "domicile eleve");
        QCOMPARE(plainName("ŒUVRE"), "oeuvre");
    }
    void namesAreOneHoweverTheyAreWritten() {
        QVERIFY(areOneName("Université de La Réunion", "UNIVERSITE  DE LA REUNION "));
        QVERIFY(areOneName("UNIVERSITÉ", "université"));
        QVERIFY(areOneName("Universite\u0301", "Université"));  // an accent as a character of its own
        QVERIFY(areOneName("Syndicat-mixte", "syndicat mixte"));
        QVERIFY(areOneName("Clinique du Sacré-Cœur", "CLINIQUE DU SACRE COEUR"));
        QVERIFY(!areOneName("Agence 1", "Agence 2"));
        QVERIFY(!areOneName("会社", "大学"));
        QVERIFY(!areOneName("Groupe 会社", "Groupe 大学"));  // letters of any script tell names apart
    }
};

KABAR_TEST(TestNames)
#include "test_names.moc"
