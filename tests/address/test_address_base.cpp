// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/address_base.h"
#include "core/address/commune_names.h"
#include "tests/address/small_base.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace kabar;
using address::AddressBase;
using address::AddressText;
using address::Precision;

/// Texts on a made-up base of two communes.
class TestAddressBase : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto file = test::written(m_folder.filePath(QStringLiteral("small.csv")), test::smallBase());
        const auto imported = address::importAddressBase(file, m_folder.path().toStdString(), {}, kNoProgress);
        QVERIFY2(imported, imported ? "" : describe(imported.error()).c_str());
        auto base = AddressBase::open(address::addressBaseFile(m_folder.path().toStdString(), "98101"));
        QVERIFY2(base, base ? "" : describe(base.error()).c_str());
        m_base = *std::move(base);
    }
    void placesStreets_data() {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("complement");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* street, const char* answer, const char* complement = "") {
            QTest::addRow("%s|%s", street, complement)
                << QString::fromUtf8(street) << QString::fromUtf8(complement) << QString::fromUtf8(answer);
        };
        const char* ferry10 = "door Rue Jules Ferry 10";
        row("10 Rue Jules Ferry", ferry10);
        row("10, R. JULES FERRY", ferry10);
        row("Rue Jules-Ferry n° 10", ferry10);
        row("rue jules ferry 10", ferry10);
        row("Apt 20 10 Rue Jules Ferry", ferry10);
        row("Bât. B, 3ème étage\n10 rue Jules Ferry", ferry10);
        row("10 rue Jules Ferry\nBP 12", ferry10);
        row("BP 1045", ferry10, "10 RUE JULES FERRY");
        row("CS 51020", ferry10, "10 RUE JULES FERRY");
        row("Chez M. Untel", ferry10, "10 RUE JULES FERRY");
        row("10 rue J. Ferry", ferry10);
        row("10 rue Jules Fery", ferry10);
        row("10 reu Jules Ferry", ferry10);
        row("10 Rue Jules Ferry 98110 Le Val-Bleu", ferry10);
        row("10bis r jules ferry", "door Rue Jules Ferry 10 bis");
        row("10 B RUE JULES FERRY", "door Rue Jules Ferry 10 bis");
        row("Rue Jules Ferry n° 10 bis", "door Rue Jules Ferry 10 bis");
        row("1 RLE JULES FERRY", "door Ruelle Jules Ferry 1");
        row("12-14 CHE DES CANNES", "door Chemin des Cannes 12");
        row("13/14 chemin des Cannes", "door Chemin des Cannes 14");
        row("12 à 14 chemin des Cannes", "door Chemin des Cannes 12");
        row("136 ALL DU 8 MAI 1945", "door Allée du 8 Mai 1945 136");
        row("84 Allée du huit mai 1945", "door Allée du 8 Mai 1945 84");
        row("Allée du 8 mai 1945, 84", "door Allée du 8 Mai 1945 84");
        row("5 RUE DU GAL DE GAULLE", "door Rue du Général de Gaulle 5");
        row("5 rue du Général Charles de Gaulle", "door Rue du Général de Gaulle 5");
        row("22 AVE DE L EGLISE", "door Avenue de l'Église 22");
        row("6 RUE STE THERESE", "door Rue Sainte-Thérèse 6");
        row("9 bois lezard", "door Bois Lézard 9");
        row("9 Quartier Bois-Lézard", "door Bois Lézard 9");
        row("Résidence des Palmiers 10 rue Jules Ferry", ferry10);
        row("4 RES DES PALMIERS", "door Résidence des Palmiers 4", "Bât B");
        // a number that the base has not, or none
        row("11 Rue Jules Ferry", "street Rue Jules Ferry");
        row("Rue Jules Ferry", "street Rue Jules Ferry");
        row("Rue Jules Ferry", "street Rue Jules Ferry", "BP 12");
        row("1 ter Rue Jules Ferry", "street Rue Jules Ferry");
        row("Appt 10 Rue Jules Ferry", "street Rue Jules Ferry");
        row("Résidence Machin 10, Rue Jules Ferry", "street Rue Jules Ferry");
        row("Morne Clair", "street Rue de la Digue");
        row("22 Rue de la Digue Bas Fond", "street Rue de la Digue");
        // ways that the base has not, and names that two ways are as like
        row("12 rue Inconnue", "commune");
        row("1 Boulevard Jules Ferry", "commune");
        row("1 Impasse de la Rue Jules Ferry", "commune");
        row("3 Chemin des Cana", "commune");
        row("8 Impasse des Laurires", "commune");
        row("136 Allée du 9 Mai 1945", "commune");
        row("", "commune", "BP 12");
        row("Le Val-Bleu", "commune");
        row("", "commune");
    }
    void placesStreets() {
        QFETCH(QString, street);
        QFETCH(QString, complement);
        QFETCH(QString, answer);
        const AddressText text{
            .street = street.toStdString(), .complement = complement.toStdString(), .postcode = "98110", .town = "VAL BLEU"};
        QCOMPARE(answerTo(text), answer);
    }
    void thePostcodeOrTheTownTellsWaysOfOneNameApart() {
        QCOMPARE(answerTo({.street = "40 chemin des Cannes", .postcode = "98112", .town = "Le Val-Bleu"}),
                 "door Chemin des Cannes 40");
        QCOMPARE(answerTo({.street = "40 chemin des Cannes", .town = "Grand-Fond"}), "door Chemin des Cannes 40");
        QCOMPARE(answerTo({.street = "40 chemin des Cannes", .postcode = "98110", .town = "Le Val-Bleu"}),
                 "street Chemin des Cannes");
    }
    void anotherCommunesWayIsNoAnswer() {
        QCOMPARE(answerTo({.street = "27 rue du Piton", .town = "LE VAL BLEU"}), "commune");
        QCOMPARE(answerTo({.street = "99 rue Jules Ferry", .postcode = "98110", .town = "Val-Bleu"}),
                 "street Rue Jules Ferry");
    }
    void findsPlacesTypedAsOneText() {
        for (const char* text :
             {"27 Rue du Piton, Saint-Ange", "27 Rue du Piton Saint-Ange", "27 RUE DU PITON 98120 ST ANGE CEDEX 2",
              "Saint-Ange, 27 rue du Piton", "27 rue du Piton 98120", "98120 ST ANGE - 27 R DU PITON"})
            QCOMPARE(answerTo({.street = text}), "door Rue du Piton 27");
        QCOMPARE(answerTo({.street = "Rue Jules Ferry"}), "address.no-town");
    }
    void findsSwappedFields() {
        QCOMPARE(answerTo({.street = "98120 SAINT-ANGE", .complement = "27 rue du Piton"}), "door Rue du Piton 27");
        QCOMPARE(answerTo({.street = "St Ange", .town = "27 rue du Piton"}), "door Rue du Piton 27");
        QCOMPARE(answerTo({.complement = "27 rue du Piton", .town = "98120 Saint Ange"}), "door Rue du Piton 27");
    }
    void saysHowFarTheAddressMayLie() {
        const auto door = m_base->find({.street = "27 rue du Piton", .town = "Saint-Ange"});
        const auto street = m_base->find({.street = "rue de la Digue", .town = "Le Val-Bleu"});
        const auto commune = m_base->find({.town = "Le Val-Bleu"});
        QVERIFY(door && street && commune);
        QVERIFY(door->uncertainty < street->uncertainty);
        QVERIFY(street->uncertainty < commune->uncertainty);
    }
    void aMissingBaseIsSaid() {
        const auto none = AddressBase::open(m_folder.filePath(QStringLiteral("971.sqlite")).toStdString());
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::NotFound);
        const auto other = AddressBase::open(m_folder.filePath(QStringLiteral("small.csv")).toStdString());
        QVERIFY(!other);
        QCOMPARE(other.error().code, Error::Code::Unreadable);
    }

private:
    /// "door WAY NUMBER" by the base's own rows, so that nothing is taken from the answer but its place.
    QString answerTo(const AddressText& text) const {
        const auto placed = m_base->find(text);
        if (!placed) return QString::fromStdString(describe(placed.error().clause));
        if (placed->precision == Precision::Commune) return QStringLiteral("commune");
        const QStringList lines = QString::fromStdString(test::smallBase()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QStringList fields = line.split(u';');
            const geo::Coordinate at{fields[13].toDouble(), fields[12].toDouble()};
            if (geo::distance(at, placed->position) > Metres{1}) continue;
            if (placed->precision == Precision::Street) return QStringLiteral("street ") + fields[4];
            return QStringLiteral("door ") + (fields[4] + u' ' + fields[2] + u' ' + fields[3]).trimmed();
        }
        return QStringLiteral("nowhere");
    }

    QTemporaryDir m_folder{tests::fastFolder()};
    std::optional<AddressBase> m_base;
};

KABAR_TEST(TestAddressBase)
#include "test_address_base.moc"
