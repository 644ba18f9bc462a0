// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mapping.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::node;

namespace {

const std::string kExample = R"([source]
delimiter = ";"
encoding = "latin1"
decimal = ","
[fields]
home_latitude = "dom_lat"
home_longitude = "dom_lon"
site = "site"
arrival = "h_arrivee"
days_on_site = "jours"
mode = "mode"
has_car = "voiture"
[units]
arrival = "7h30"
days_on_site = "percent"
[values.mode]
"Voiture perso" = "car"
V = "bicycle"
[values.has_car]
Avec = true
Sans = false
[missing]
tokens = ["NC", "9999"]
[sites.NORD]
name = 'Agence "nord"'
latitude = -20.93
longitude = 55
[problems]
missing = "leave_out"
)";

}  // namespace

class TestMapping : public QObject {
    Q_OBJECT
private slots:
    void readsAMapping() {
        const auto mapping = parseMapping(kExample);
        QVERIFY2(mapping.has_value(), mapping ? "" : describe(mapping.error()).c_str());
        QCOMPARE(mapping->source.delimiter, ';');
        QCOMPARE(mapping->source.encoding, Encoding::Latin1);
        QCOMPARE(mapping->source.decimal, ',');
        QCOMPARE(mapping->columns.at(RecordField::HomeLatitude), "dom_lat");
        QCOMPARE(mapping->arrivalUnit, TimeUnit::HourLetterMinute);
        QCOMPARE(mapping->daysOnSiteUnit, DaysUnit::Percent);
        QCOMPARE(mapping->modes.at("Voiture perso"), coop::Mode::Car);
        QCOMPARE(mapping->carCodes.at("Sans"), false);
        QCOMPARE(mapping->missingTokens, (std::vector<std::string>{"NC", "9999"}));
        QCOMPARE(mapping->sites.at("NORD").position, (geo::Coordinate{-20.93, 55}));
        QCOMPARE(mapping->onMissing, OnProblem::LeaveOutRow);
        QCOMPARE(mapping->onOutside, OnProblem::Refuse);
        QVERIFY(checkComplete(*mapping));
    }
    void survivesItsText() {
        Mapping rare;
        rare.source = {.encoding = Encoding::Utf16, .firstLine = 4};
        rare.arrivalUnit = TimeUnit::HourPointMinute;
        rare.unitsAsGiven = {RecordField::Arrival, RecordField::RemoteDays};
        QCOMPARE(*parseMapping(mappingText(rare)), rare);
        const auto mapping = parseMapping(kExample);
        const auto back = parseMapping(mappingText(*mapping));
        QVERIFY2(back.has_value(), back ? "" : (describe(back.error()) + mappingText(*mapping)).c_str());
        QCOMPARE(*back, *mapping);
        QCOMPARE(*parseMapping(mappingText({})), Mapping{});
    }
    void refusesWithLineFieldAndValue_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("syntax") << "[fields]\nhome = \n" << "line 2: document.not-toml";
        QTest::newRow("curled quotes") << "[fields]\nhome = \u201Cdom\u201D\n"
                                       << "line 2: field 'TOML', value '\u201Cdom\u201D': mapping.curled-quotes";
        QTest::newRow("first line") << "[source]\nfirst_line = 0\n" << "line 2: field 'source.first_line', value '0'";
        QTest::newRow("table") << "[fields]\n[champs]\n" << "line 2: field 'champs'";
        QTest::newRow("field") << "[fields]\nadresse = \"x\"\n"
                               << "line 2: field 'fields.adresse', value 'x': mapping.no-field";
        QTest::newRow("type") << "[fields]\nhome = 3\n" << "line 2: field 'fields.home', value '3': document.not-text";
        QTest::newRow("unit") << "[units]\n\narrival = \"heures\"\n"
                              << "line 3: field 'units.arrival', value 'heures': document.not-one-of hh:mm, hhmm";
        QTest::newRow("mode") << "[values.mode]\nV = \"voiture\"\n"
                              << "line 2: field 'values.mode.V', value 'voiture': mapping.no-mode";
        QTest::newRow("code") << "[values.has_car]\nO = \"oui\"\n"
                              << "line 2: field 'values.has_car.O', value 'oui': document.not-flag";
        QTest::newRow("site") << "[sites.A]\nlatitude = 120\nlongitude = 5\n"
                              << "line 2: field 'sites.A.latitude', value '120";
        QTest::newRow("half a site") << "[sites.A]\nlatitude = 12\n" << "line 1: field 'sites.A.longitude'";
        QTest::newRow("delimiter") << "[source]\ndelimiter = \";;\"\n"
                                   << "line 2: field 'source.delimiter', value ';;': document.not-character";
        QTest::newRow("tokens") << "[missing]\ntokens = [9999]\n"
                                << "line 2: field 'missing.tokens', value '9999': document.not-quoted-text";
        QTest::newRow("not a table") << "fields = 3\n" << "line 1: field 'fields', value '3': document.not-table fields";
    }
    void refusesWithLineFieldAndValue() {
        QFETCH(QString, text);
        QFETCH(QString, error);
        const auto mapping = parseMapping(text.toStdString());
        QVERIFY(!mapping);
        const QString actual = QString::fromStdString(describe(mapping.error()));
        QVERIFY2(actual.startsWith(error), qPrintable(actual));
    }
    void knowsWhatIsStillMissing() {
        Mapping mapping;
        QCOMPARE(checkComplete(mapping).error().field, "fields.home_commune");
        mapping.columns = {{RecordField::Home, "h"}};
        QCOMPARE(checkComplete(mapping).error().field, "fields.site");
        mapping.columns[RecordField::Site] = "s";
        QCOMPARE(checkComplete(mapping).error().field, "sites");
        mapping.sites["A"] = {};
        QCOMPARE(checkComplete(mapping).error().field, "fields.days_on_site");
        mapping.columns[RecordField::DaysOnSite] = "d";
        QVERIFY(checkComplete(mapping));
    }
};

KABAR_TEST(TestMapping)
#include "test_mapping.moc"
