// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/territory_store.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/factors/factor_model.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

using namespace kabar;
using ui::FactorModel;

class TestFactorModel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<FactorModel> m_model;

    void open(const char* name) {
        m_workspace = std::make_unique<ui::Workspace>(systemClock());
        QVERIFY(m_workspace->create(QUrl::fromLocalFile(m_folder.filePath(QLatin1String(name))), QStringLiteral("Essai")));
        m_model = std::make_unique<FactorModel>();
        m_model->setWorkspace(m_workspace.get());
    }
    QVariant of(const QString& key, int role) const {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->data(m_model->index(row), FactorModel::KeyRole).toString() == key)
                return m_model->data(m_model->index(row), role);
        return {};
    }

private slots:
    void listsEveryFactorWithSourceAndDate() {
        open("all.kabar");
        QCOMPARE(m_model->rowCount(), static_cast<int>(factor::kFactorCount));
        QCOMPARE(m_model->missingCount(), 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            for (const int role : {FactorModel::LabelRole, FactorModel::SourceRole, FactorModel::DateRole})
                QVERIFY(!m_model->data(m_model->index(row), role).toString().isEmpty());
    }
    void findsByWordsWithoutAccents() {
        open("search.kabar");
        m_model->setSearch(QStringLiteral("electricite reseau"));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->data(m_model->index(0), FactorModel::KeyRole).toString(), QStringLiteral("grid_emission"));
        m_model->setSearch(QStringLiteral("licorne"));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setSearch({});
        QCOMPARE(m_model->rowCount(), static_cast<int>(factor::kFactorCount));
    }
    void theRoomSetsAnyOfThemAndTakesItBack() {
        open("set.kabar");
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString key = m_model->data(m_model->index(row), FactorModel::KeyRole).toString();
            const double most = m_model->data(m_model->index(row), FactorModel::MostRole).toDouble();
            QVERIFY2(m_model->setValue(key, most), qPrintable(key));
            QVERIFY2(of(key, FactorModel::ChangedRole).toBool(), qPrintable(key));
            QCOMPARE(of(key, FactorModel::MidRole).toDouble(), most);
        }
        QCOMPARE(m_model->changedCount(), static_cast<int>(factor::kFactorCount));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_model->changedCount(), static_cast<int>(factor::kFactorCount) - 1);
        QVERIFY(m_workspace->redo());
        m_model->reset(QStringLiteral("fuel_use"));
        QVERIFY(!of(QStringLiteral("fuel_use"), FactorModel::ChangedRole).toBool());
        QCOMPARE(of(QStringLiteral("fuel_use"), FactorModel::MidRole).toDouble(), 6.5);
    }
    void readsWhatPeopleType() {
        open("typed.kabar");
        QVERIFY(m_model->set(QStringLiteral("fuel_use"), QStringLiteral(" 7,25 ")));
        QCOMPARE(of(QStringLiteral("fuel_use"), FactorModel::MidRole).toDouble(), 7.25);
        QVERIFY(m_model->set(QStringLiteral("diesel_share"), QStringLiteral("40 %")));
        QCOMPARE(of(QStringLiteral("diesel_share"), FactorModel::MidRole).toDouble(), 0.4);
        QVERIFY(!m_model->set(QStringLiteral("fuel_use"), QStringLiteral("beaucoup")));
        QVERIFY(!m_model->set(QStringLiteral("fuel_use"), QStringLiteral("700")));
        QCOMPARE(of(QStringLiteral("fuel_use"), FactorModel::MidRole).toDouble(), 7.25);
    }
    void aCaseIsChosenByItsValue() {
        open("cases.kabar");
        const auto chosen = [&] {
            QStringList labels;
            for (const QVariant& each : of(QStringLiteral("grid_emission"), FactorModel::CasesRole).toList())
                if (each.toMap()[QStringLiteral("chosen")].toBool())
                    labels << each.toMap()[QStringLiteral("label")].toString();
            return labels;
        };
        QVERIFY(chosen().isEmpty());
        QVERIFY(m_model->setValue(QStringLiteral("grid_emission"), 0.78));
        QCOMPARE(chosen(), QStringList{QStringLiteral("réseau de 2020")});
        QVERIFY(m_model->setValue(QStringLiteral("grid_emission"), 0.3));
        QVERIFY(chosen().isEmpty());
    }
    void anotherTerritoryIsAskedOnceForWhatNobodyPublished() {
        open("martinique.kabar");
        geo::Territory ground = *geo::embeddedTerritory();
        for (geo::Commune& commune : ground.communes) commune.code.replace(0, 3, "972");
        for (geo::Place& place : ground.places) place.communeCode.replace(0, 3, "972");
        QVERIFY(kabar::test::put(*m_workspace, session::Domain::Territory,
                                 [&](sqlite::Database& database) { return store::saveTerritory(database, ground); }));
        QVERIFY(QTest::qWaitFor([&] { return m_model->missingCount() == 1; }));
        QCOMPARE(m_model->data(m_model->index(0), FactorModel::GroupRole).toString(), QStringLiteral("missing"));
        QCOMPARE(m_model->data(m_model->index(0), FactorModel::KeyRole).toString(), QStringLiteral("fuel_price"));
        QCOMPARE(of(QStringLiteral("grid_emission"), FactorModel::MidRole).toDouble(), 0.84);
        QCOMPARE(of(QStringLiteral("fuel_use"), FactorModel::StandingRole).toString(), QStringLiteral("france"));
        QVERIFY(m_model->set(QStringLiteral("fuel_price"), QStringLiteral("1,80")));
        QCOMPARE(m_model->missingCount(), 0);
        QCOMPARE(m_model->data(m_model->index(0), FactorModel::KeyRole).toString(),
                 QStringLiteral("fuel_price"));  // stays put
    }
};

KABAR_TEST(TestFactorModel)
#include "test_factor_model.moc"
