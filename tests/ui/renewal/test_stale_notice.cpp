// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/population.h"
#include "core/rounds/study.h"
#include "core/store/coop_store.h"
#include "tests/study/federation.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/renewal/stale_studies.h"

#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::ui;

/// Says that studies are of other tables than those of today, and renews them with one button.
class TestStaleNotice : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<coop::ReleasedTable> m_tables;
    Workspace m_workspace{systemClock()};

    void release() {
        QVERIFY(test::put(m_workspace, session::Domain::Tables, [&](sqlite::Database& database) -> Status {
            for (const coop::ReleasedTable& table : m_tables)
                if (auto saved = store::saveReleasedTable(database, table); !saved) return saved;
            return {};
        }));
    }
    void study() {
        Job job;
        bool done = false;
        const study::StudyOptions options{.families = {study::Family::Active, study::Family::Carpool}};
        job.run<rounds::StudyRound>(
            m_workspace.session(),
            [&](session::JobContext& context) {
                rounds::JobRecords records(context);
                return rounds::study(records, rounds::Asking::Never, options, context.clock());
            },
            [&](const Result<rounds::StudyRound>& round) { done = round.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return done; }, 60'000));
    }
    static QQuickItem* button(QQuickItem* in) {
        for (QQuickItem* child : in->childItems()) {
            if (child->isVisible() && child->property("text").toString() == QStringLiteral("Renew")) return child;
            if (auto* found = button(child)) return found;
        }
        return nullptr;
    }

private slots:
    void initTestCase() {
        const auto population = demo::populate(*geo::embeddedTerritory(), {});
        QVERIFY(population.has_value());
        std::vector<kabar::test::Staff> employers;
        for (const demo::Employer& employer : population->employers)
            for (kabar::test::Staff& staff = employers.emplace_back(); const demo::Employee& employee : employer.staff)
                staff.push_back(employee.commute);
        auto tables = kabar::test::federate(employers);
        QVERIFY(tables.has_value());
        m_tables = std::move(*tables);
        QVERIFY(m_workspace.create(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("a.kabar"))), QStringLiteral("A")));
        release();
        study();
    }
    void comesWithOtherTablesAndGoesWhenRenewed() {
        QQuickView view;
        view.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&m_workspace)}});
        view.loadFromModule("Kabar.Renewal", "StaleNotice");
        QCOMPARE(view.status(), QQuickView::Ready);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(900, 60);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* stale = view.rootObject()->findChild<StaleStudies*>();
        QVERIFY(stale);
        QCOMPARE(stale->count(), 0);
        QVERIFY(!view.rootObject()->property("needed").toBool());
        for (coop::ReleasedTable& table : m_tables) ++table.report.asked;  // another release
        release();
        QCOMPARE(stale->count(), 2);
        QVERIFY(QTest::qWaitFor([&] { return button(view.rootObject()) != nullptr; }));
        auto* renew = button(view.rootObject());
        QTest::mouseClick(&view, Qt::LeftButton, {}, renew->mapToScene({10, 10}).toPoint());
        QVERIFY(QTest::qWaitFor([&] { return stale->count() == 0 && !stale->isRunning(); }, 60'000));
        QVERIFY(!view.rootObject()->property("needed").toBool());
    }
};

KABAR_TEST(TestStaleNotice)
#include "test_stale_notice.moc"
