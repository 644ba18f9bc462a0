// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/cooperative/cooperative_fixture.h"
#include "ui/cooperative/cooperative_cards.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

using namespace kabar;
using namespace kabar::ui;
using test::CooperativeFixture;

/// Opens the page on a small workshop. With KABAR_PICTURES=DIR in the environment it leaves pictures of its sheets there.
class TestCooperativePage : public QObject {
    Q_OBJECT

    static std::unique_ptr<QQuickView> show(Workspace& workspace) {
        auto view = std::make_unique<QQuickView>();
        view->setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
        view->setResizeMode(QQuickView::SizeRootObjectToView);
        view->resize(1176, 748);
        view->loadFromModule("Kabar.Cooperative", "CooperativePage");
        view->show();
        return view;
    }
    static QObject* part(const QQuickView& view, const char* name) {
        return view.rootObject()->findChild<QObject*>(QLatin1StringView(name));
    }
    static void picture(QQuickView& view, const char* name) {
        const QString folder = qEnvironmentVariable("KABAR_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(400);  // for the eye alone: what slides has arrived
        QVERIFY(view.grabWindow().save(QDir(folder).filePath(QLatin1StringView(name) + QStringLiteral(".png"))));
    }
    /// The texts that can be read in a part of the page.
    static QStringList texts(const QObject* item) {
        QStringList all;
        const auto* shown = qobject_cast<const QQuickItem*>(item);
        if (!shown || !shown->isVisible()) return all;
        if (const QString text = item->property("text").toString(); !text.isEmpty()) all << text;
        for (const QQuickItem* child : shown->childItems()) all << texts(child);
        return all;
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("ReferenceError|TypeError|Unable to assign|is not a")));
    }

    void opensOnAWorkshop() {
        CooperativeFixture fixture;
        const auto view = show(fixture.workspace);
        QCOMPARE(view->status(), QQuickView::Ready);
        QVERIFY(QTest::qWaitFor([&] { return view->rootObject()->property("settled").toBool(); }));
        QObject* model = part(*view, "model");
        QVERIFY(QMetaObject::invokeMethod(model, "setAllowed", qint64(1),
                                          model->property("algorithms").value<QList<AlgorithmCard>>()[1].hash, false));
        QVERIFY(QMetaObject::invokeMethod(model, "ask"));
        QVERIFY(QTest::qWaitFor([&] { return view->rootObject()->property("settled").toBool(); }));
        QCOMPARE(model->property("tables").toInt(), 3);
        part(*view, "tabs")->setProperty("currentIndex", 1);
        picture(*view, "page");
    }
    void opensWithoutEmployers() {
        QTemporaryDir folder;
        Workspace workspace(systemClock());
        QVERIFY(
            workspace.create(QUrl::fromLocalFile(folder.filePath(QStringLiteral("vide.kabar"))), QStringLiteral("Vide")));
        const auto view = show(workspace);
        QCOMPARE(view->status(), QQuickView::Ready);
        QVERIFY(texts(view->rootObject()).contains(QStringLiteral("No employer is connected yet")));
        QVERIFY(texts(view->rootObject()).contains(QStringLiteral("Connect an employer")));
        picture(*view, "empty");
    }
    void opensTheOwnersSheet() {
        CooperativeFixture fixture;
        const auto view = show(fixture.workspace);
        QObject* sheet = part(*view, "employerSheet");
        QVERIFY(sheet);
        QVERIFY(QMetaObject::invokeMethod(sheet, "show", QVariant(1)));
        QVERIFY(sheet->property("opened").toBool());
        QVERIFY(QTest::qWaitFor([&] { return view->rootObject()->property("settled").toBool(); }));
        picture(*view, "employer");
    }
    void opensTheReviewersSheet() {
        CooperativeFixture fixture;
        const auto view = show(fixture.workspace);
        QObject* sheet = part(*view, "reviewers");
        QVERIFY(QMetaObject::invokeMethod(sheet, "open"));
        QVERIFY(QTest::qWaitFor([&] { return texts(sheet).join(u' ').contains(QStringLiteral("Marie Exemple")); }));
        QVERIFY(texts(sheet).join(u' ').contains(QStringLiteral("Jean Exemple")));
        picture(*view, "reviewers");
    }
    void connectsAnEmployer() {
        CooperativeFixture fixture;
        fixture.writeRows(QStringLiteral("delta.csv"), 15, "48.85;2.35;Saint-Denis;07:30;5;car\n");
        const auto view = show(fixture.workspace);
        QObject* wizard = part(*view, "wizard");
        QVERIFY(wizard);
        view->resize(1176, 1800);  // all of it on one picture
        QVERIFY(QMetaObject::invokeMethod(wizard, "show"));
        const QString chosen = qEnvironmentVariable("KABAR_EMPLOYER_FILE", fixture.path(QStringLiteral("delta.csv")));
        QVERIFY(QMetaObject::invokeMethod(wizard, "read", QUrl::fromLocalFile(chosen)));
        QVERIFY(QTest::qWaitFor([&] { return texts(wizard).join(u' ').contains(QStringLiteral("17, lat")); }));
        QVERIFY(!texts(wizard).join(u' ').contains(QStringLiteral("48.85")));  // a home, and this may stand on a wall
        QVERIFY(texts(wizard).join(u' ').contains(QStringLiteral("16")));      // all rows were looked at, one is abroad
        picture(*view, "wizard");
    }
};

KABAR_TEST(TestCooperativePage)
#include "test_cooperative_page.moc"
