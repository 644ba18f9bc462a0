// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/address_base.h"
#include "core/address/commune_names.h"
#include "core/geo/vector_file.h"
#include "core/text/encoding.h"
#include "tests/address/payroll.h"
#include "tests/support/checkout.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

using namespace kabar;
using address::AddressBase;
using address::AddressText;
using address::CommuneNames;
using address::Precision;

namespace {

struct Truth {
    QString precision;
    std::string commune;
    geo::Coordinate position;
};

QString payroll(const char* file) {
    return QString::fromStdString(test::dataPath("payroll")) + u'/' + QString::fromUtf8(file);
}

test::Rows csvRows(const QString& path, QChar delimiter, bool isWindows1252) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    const auto encoding = isWindows1252 ? text::Encoding::Windows1252 : text::Encoding::Utf8;
    const auto text = QString::fromStdString(text::toUtf8(bytes.toStdString(), encoding).value_or(""));
    test::Rows rows;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) rows.push_back(line.trimmed().split(delimiter));
    return rows;
}

/// By file and number of the person.
QMap<QString, Truth> truths() {
    QMap<QString, Truth> all;
    for (const QStringList& row : csvRows(payroll("truth.csv"), u',', false))
        all[row[0] + row[1]] = {row[3], row[4].toStdString(), {row[5].toDouble(), row[6].toDouble()}};
    return all;
}

CommuneNames martinique() {
    CommuneNames names;
    const auto file = geo::readVectorFile(test::dataPath("martinique/communes.geojson"));
    if (file)
        for (const geo::Feature& feature : file->features)
            names.addCommune(feature.properties.at("code"), feature.properties.at("nom"));
    return names;
}

}  // namespace

/// The staff files of ../shared/data/payroll against what is known of them.
class TestPayroll : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!QFile::exists(payroll("truth.csv"))) QSKIP("../shared/data/payroll is missing");
        m_truths = truths();
        const auto imported = address::importAddressBase(payroll("adresses-972.csv.gz").toStdString(),
                                                         m_folder.path().toStdString(), {}, kNoProgress);
        QVERIFY2(imported, imported ? "" : describe(imported.error()).c_str());
        QCOMPARE(imported->department, "972");
        QCOMPARE(imported->addresses, 3808);
        QCOMPARE(imported->communes, 34);
        auto base = AddressBase::open(address::addressBaseFile(m_folder.path().toStdString(), "97209"));
        QVERIFY2(base, base ? "" : describe(base.error()).c_str());
        m_base = *std::move(base);
    }
    void placesHomesAsPreciselyAsTheirTextAllows() {
        int doors = 0, found = 0, coarse = 0;
        for (const QStringList& row : test::sheetRows(payroll("1-effectif.xlsx"))) {
            if (row.isEmpty() || !m_truths.contains(QStringLiteral("1-effectif.xlsx") + row[0]) || row.size() < 7) continue;
            const Truth truth = m_truths[QStringLiteral("1-effectif.xlsx") + row[0]];
            const auto placed = m_base->find({.street = row[3].toStdString(),
                                              .complement = row[4].toStdString(),
                                              .postcode = row[5].toStdString(),
                                              .town = row[6].toStdString()});
            const QByteArray said = row.mid(3, 4).join(u" | ").toUtf8();
            QVERIFY2(placed, said);
            QCOMPARE(placed->communeCode, truth.commune);
            if (placed->precision == Precision::Door)
                QVERIFY2(geo::distance(placed->position, truth.position) <= Metres{30}, said);
            if (truth.precision == u"door") {
                ++doors;
                found += placed->precision == Precision::Door;
                if (placed->precision != Precision::Door) qInfo("not at its door: %s", said.constData());
                continue;
            }
            ++coarse;
            QVERIFY2(placed->precision == (truth.precision == u"street" ? Precision::Street : Precision::Commune), said);
        }
        qInfo("%d of %d doors, %d coarser", found, doors, coarse);
        QCOMPARE(doors, 351);
        QCOMPARE(coarse, 69);
        QVERIFY(found * 100 >= doors * 97);
    }
    void findsEachCommuneWithAndWithoutTheBase_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("postcode and town") << QStringLiteral("2-paie.csv");
        QTest::newRow("town alone") << QStringLiteral("3-salaries.ods");
    }
    void findsEachCommuneWithAndWithoutTheBase() {
        QFETCH(QString, file);
        const bool isSheet = file.endsWith(QStringLiteral(".ods"));
        const QString path = payroll(file.toUtf8());
        const CommuneNames names = martinique();
        int count = 0;
        for (const QStringList& row : isSheet ? test::sheetRows(path) : csvRows(path, u';', true)) {
            if (row.isEmpty() || !m_truths.contains(file + row[0])) continue;
            const AddressText text{.postcode = isSheet ? "" : row[1].toStdString(),
                                   .town = row[isSheet ? 1 : 2].toStdString()};
            const auto placed = m_base->find(text);
            QVERIFY2(placed, text.town.c_str());
            QCOMPARE(placed->communeCode, m_truths[file + row[0]].commune);
            QCOMPARE(placed->precision, Precision::Commune);
            const auto code = names.find(text);
            QVERIFY2(code, text.town.c_str());
            QCOMPARE(*code, m_truths[file + row[0]].commune);
            ++count;
        }
        QCOMPARE(count, isSheet ? 150 : 310);
    }
    void findsPlacesOfWorkTypedAsOneText_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("commune");
        QTest::newRow("comma") << std::string("27 Route du Piton, Morne-Vert") << std::string("97233");
        QTest::newRow("no comma") << std::string("27 Route du Piton Morne-Vert") << std::string("97233");
        QTest::newRow("postcode") << std::string("27 RTE DU PITON 97274 MORNE VERT") << std::string("97233");
        QTest::newRow("town first") << std::string("97274 Morne-Vert, route du Piton n° 27") << std::string("97233");
        QTest::newRow("a date") << std::string("136 Allée du 8 Mai 1945, François") << std::string("97210");
    }
    void findsPlacesOfWorkTypedAsOneText() {
        QFETCH(std::string, text);
        QFETCH(std::string, commune);
        const auto placed = m_base->find({.street = text});
        QVERIFY2(placed, placed ? "" : describe(placed.error()).c_str());
        QCOMPARE(placed->communeCode, commune);
        QCOMPARE(placed->precision, Precision::Door);
    }

private:
    QTemporaryDir m_folder{tests::fastFolder()};
    QMap<QString, Truth> m_truths;
    std::optional<AddressBase> m_base;
};

KABAR_TEST(TestPayroll)
#include "test_payroll.moc"
