// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/address_base.h"
#include "tests/address/small_base.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

#include <zlib.h>

using namespace kabar;
using address::AddressBaseFacts;

namespace {

std::string gzipped(const std::string& text) {
    std::string bytes(text.size() + 1000, '\0');
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<unsigned>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<unsigned>(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return bytes;
}

}  // namespace

class TestAddressImport : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>(tests::fastFolder());
        QVERIFY(m_folder->isValid());
    }
    void readsPlainAndGzip() {
        const AddressBaseFacts expected{.department = "981", .addresses = 29, .ways = 17, .communes = 2};
        QCOMPARE(imported(test::smallBase()).value(), expected);
        QCOMPARE(imported(gzipped(test::smallBase())).value(), expected);
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("addresses/981.sqlite"))));
        QCOMPARE(filesLeft(), 1);
    }
    void findsColumnsInAnyOrder() {
        const auto facts = imported(
            "lat,lon,nom_commune,code_insee,code_postal,nom_voie,numero,x\r\n10.1,20.1,Val,98101,98110,Rue "
            "\xc3\x89mile,5,\r\n");
        QVERIFY2(facts, facts ? "" : describe(facts.error()).c_str());
        QCOMPARE(facts->addresses, 1);
    }
    void countsWhatHasNoPlace() {
        const auto facts = imported(test::smallBase() + "98101_1_1;;1;;Rue X;98110;98101;Le Val-Bleu;;;;;;;;;;;;;;1;\n");
        QVERIFY(facts);
        QCOMPARE(facts->unplaced, 1);
        QCOMPARE(facts->addresses, 29);
    }
    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::string>("said");
        const auto row = [](const char* name, const std::string& bytes, const char* said) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << std::string(said);
        };
        const std::string header = test::nationalHeader();
        const std::string good = header + test::line({.way = "Rue X", .number = 1, .latitude = 10, .longitude = 20});
        row("another table", "a;b;c\n1;2;3\n", "FILE:1: field 'numero', value '': address.no-column");
        row("empty", "", "FILE: file.empty");
        row("header alone", header, "FILE: address.none");
        row("a web page", "<!DOCTYPE html>\n<html></html>", "FILE: address.web-page");
        row("a zip archive", std::string("PK\x03\x04\x14\x00", 6) + "xx", "FILE: file.zip");
        row("cut short", good + "98101_1;;2;;Rue", "FILE:3: csv.row-width 5 23");
        row("a broken number", good + "i;;douze;;Rue X;98110;98101;V;;;;;20.0;10.0;;;;;;;;1;\n",
            "FILE:3: field 'numero', value 'douze': document.not-whole");
        row("a broken longitude", good + "i;;2;;Rue X;98110;98101;V;;;;;20,5;10.0;;;;;;;;1;\n",
            "FILE:3: field 'lon', value '20,5': document.not-number");
        row("off the earth", good + "i;;2;;Rue X;98110;98101;V;;;;;20.0;1000.5;;;;;;;;1;\n",
            "FILE:3: field 'lat', value '1000.5': document.out-of-range");
        row("no commune's code", good + "i;;2;;Rue X;98110;Val;V;;;;;20.0;10.0;;;;;;;;1;\n",
            "FILE:3: field 'code_insee', value 'Val': address.not-insee");
        row("two departments", good + "i;;2;;Rue X;97110;97101;V;;;;;20.0;10.0;;;;;;;;1;\n",
            "FILE:3: field 'code_insee', value '97101': address.two-departments 981 971");
        row("an open quotation mark", good + "i;;2;;\"Rue X;98110;98101;V;;;;;20.0;10.0;;;;;;;;1;\n",
            "FILE:3: csv.open-quote");
    }
    void saysWhatIsWrong() {
        QFETCH(QByteArray, bytes);
        QFETCH(std::string, said);
        const auto facts = imported(bytes.toStdString());
        QVERIFY(!facts);
        QString text = QString::fromStdString(describe(facts.error()));
        text.replace(m_folder->filePath(QStringLiteral("base.csv")), QStringLiteral("FILE"));
        QCOMPARE(text, QString::fromStdString(said));
        QCOMPARE(filesLeft(), 0);
    }
    void aTruncatedArchiveIsRefusedAndTheOlderBaseStays() {
        QVERIFY(imported(test::smallBase()));
        const std::string whole = gzipped(test::smallBase());
        const auto facts = imported(whole.substr(0, whole.size() - 20));
        QVERIFY(!facts);
        QCOMPARE(describe(facts.error().clause), "address.cut-short");
        QCOMPARE(filesLeft(), 1);
        QVERIFY(address::AddressBase::open(m_folder->filePath(QStringLiteral("addresses/981.sqlite")).toStdString()));
    }
    void aStopLeavesNothing() {
        std::stop_source stop;
        stop.request_stop();
        const auto facts = imported(test::smallBase(), stop.get_token());
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, Error::Code::Cancelled);
        QCOMPARE(filesLeft(), 0);
    }
    void knowsDepartments() {
        QCOMPARE(address::departmentOf("97209"), "972");
        QCOMPARE(address::departmentOf("2A004"), "2A");
        QCOMPARE(address::departmentOf("01004"), "01");
    }

private:
    Result<AddressBaseFacts> imported(const std::string& bytes, std::stop_token stop = {}) {
        const std::string file = test::written(m_folder->filePath(QStringLiteral("base.csv")), bytes);
        return address::importAddressBase(file, m_folder->filePath(QStringLiteral("addresses")).toStdString(), stop,
                                          kNoProgress);
    }
    int filesLeft() const {
        return static_cast<int>(QDir(m_folder->filePath(QStringLiteral("addresses"))).entryList(QDir::Files).size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

KABAR_TEST(TestAddressImport)
#include "test_address_import.moc"
