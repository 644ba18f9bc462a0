// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address/synthetic_base.h"
#include "core/address/trial.h"
#include "tests/address/small_base.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;

class TestSyntheticBase : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto territory = geo::embeddedTerritory();
        QVERIFY(territory);
        m_territory = *territory;
    }
    void theSameSeedMakesTheSameFile() {
        const QByteArray one = made("one.csv", 1), again = made("again.csv", 1), other = made("other.csv", 2);
        QCOMPARE(one, again);
        QVERIFY(one != other);
        QVERIFY(one.startsWith(QByteArray::fromStdString(test::nationalHeader())));
        QCOMPARE(one.count('\n'), kRows + 1);
        QCOMPARE(made("one.csv.gz", 1).first(2), QByteArray("\x1f\x8b"));
    }
    void placesTypedTextsHonestly() {
        made("trial.csv.gz", 3);
        const std::string file = path("trial.csv.gz");
        const auto facts = address::importAddressBase(file, m_folder.path().toStdString(), {}, kNoProgress);
        QVERIFY2(facts, facts ? "" : describe(facts.error()).c_str());
        QCOMPARE(facts->addresses, kRows);
        QCOMPARE(facts->communes, 24);
        const auto base = address::AddressBase::open(address::addressBaseFile(m_folder.path().toStdString(), "97411"));
        QVERIFY(base);
        const auto queries = address::trialQueries(file, 3000, 4);
        QVERIFY(queries);
        std::vector<Result<address::Placed>> answers;
        for (const auto& query : *queries) answers.push_back(base->find(query.text));
        const address::TrialScore score = address::scoreOf(*queries, answers);
        qInfo("doors %.1f %%, of those that can be %.1f %%; wrong %.2f %%", score.door, score.doorsFound, score.wrong);
        QVERIFY(score.wrong <= 0.5);
        QVERIFY(score.doorsFound >= 97);
        QVERIFY(score.unplaced <= 1);
    }
    void countsWrongAnswers() {
        address::TrialQuery query{.text = {}, .communeCode = "97411", .position = {10, 20}, .way = {{10, 20}, {10.1, 20}}};
        const auto wrong = [&](address::Placed placed) {
            return address::scoreOf({query}, {Result<address::Placed>(std::move(placed))}).wrong;
        };
        using address::Precision;
        QCOMPARE(wrong({Precision::Door, {10, 20}, "97411", {}}), 0.0);
        QCOMPARE(wrong({Precision::Door, {10.001, 20}, "97411", {}}), 100.0);
        QCOMPARE(wrong({Precision::Street, {10.1, 20}, "97411", {}}), 0.0);
        QCOMPARE(wrong({Precision::Street, {10.2, 20}, "97411", {}}), 100.0);
        QCOMPARE(wrong({Precision::Commune, {11, 20}, "97411", {}}), 0.0);
        QCOMPARE(wrong({Precision::Commune, {11, 20}, "97412", {}}), 100.0);
    }

private:
    static constexpr int kRows = 20'000;

    std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    QByteArray made(const char* name, std::uint64_t seed) {
        if (!address::writeSyntheticBase(m_territory, kRows, seed, path(name), {}, kNoProgress)) return {};
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder{tests::fastFolder()};
    geo::Territory m_territory;
};

KABAR_TEST(TestSyntheticBase)
#include "test_synthetic_base.moc"
