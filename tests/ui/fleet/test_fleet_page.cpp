// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_file.h"
#include "core/rounds/records.h"
#include "core/telemetry/log_import.h"
#include "core/telemetry/twizy.h"
#include "core/words/error_sentences.h"
#include "core/words/words.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/fleet/fleet_import.h"
#include "ui/fleet/fleet_model.h"
#include "ui/fleet/vehicle_detail.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::ui;
using namespace std::chrono_literals;

namespace {

const Time kMoment = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 6h;

/// Frames written by hand: a state of charge that falls from 80 to 79 %, with the key on.
QByteArray smallLog() {
    QByteArray text;
    for (int i = 0; i < 200; ++i) {
        const QByteArray time = '(' + QByteArray::number(1'790'000'000 + i) + ".000000) can0 ";
        text += time + "155#0597C854" + (i < 100 ? "7D00" : "7B70") + "0072\n" + time + "597#0095264100000132\n";
    }
    return text;
}

}  // namespace

class TestFleetPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Time m_now = kMoment;
    int m_files = 0;

    Clock clock() {
        return [this] { return m_now; };
    }
    QString newFile(int vehicles) {
        const QString path = m_folder.filePath(QStringLiteral("%1.kabar").arg(++m_files));
        auto file = store::WorkshopFile::create(path.toStdString(), "Essai", 1, clock());
        if (file && vehicles > 0) {
            const auto territory = geo::embeddedTerritory();
            rounds::FileRecords records(*file);
            const auto done =
                demo::addSimulatedFleet(records, *territory, {.vehicles = vehicles, .days = 7, .until = kMoment});
            if (!done) qFatal("%s", describe(done.error()).c_str());
        }
        return path;
    }
    QUrl write(const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return QUrl::fromLocalFile(file.fileName());
    }
    static QVariant cell(const FleetModel& model, int row, FleetModel::Role role) {
        return model.data(model.index(row), role);
    }

private slots:
    void init() { m_now = kMoment; }

    void ordersByNeedThenByCharge() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(12)));
        FleetModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWorkspace(&workspace);
        QTRY_COMPARE(model.count(), 12);
        QCOMPARE(cell(model, 0, FleetModel::RankRole).toInt(), 1);
        QCOMPARE(cell(model, 0, FleetModel::NameRole).toString(), model.nextName());
        double charge = -1;
        int rank = 1;
        for (int row = 0; row < model.count(); ++row) {
            const int here = cell(model, row, FleetModel::RankRole).toInt();
            if (here > 0) {
                QCOMPARE(here, rank++);
                continue;
            }
            QVERIFY(cell(model, row, FleetModel::ChargeRole).toDouble() >= charge);
            charge = cell(model, row, FleetModel::ChargeRole).toDouble();
        }
        QVERIFY(rank > 1);
        QCOMPARE(model.layers().prepared().layers().markers.size(), 12u);
    }
    void aSimulatedFleetIsShownAsOfItsEndAndNeverAsLiveLater() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(12)));
        m_now = kMoment + std::chrono::days(3);
        FleetModel model;
        model.setWorkspace(&workspace);
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(model.isReplayable() && model.isReplay());
        const auto states = [&] {
            QSet<QString> found;
            for (int row = 0; row < model.count(); ++row) found << cell(model, row, FleetModel::StateRole).toString();
            return found;
        };
        QVERIFY(states().contains(QStringLiteral("driving")) && states().contains(QStringLiteral("charging")));
        model.setReplay(false);
        QCOMPARE(states(), QSet<QString>{QStringLiteral("unknown")});
        for (int row = 0; row < model.count(); ++row) {
            QVERIFY(!cell(model, row, FleetModel::FreshRole).toBool());
            QVERIFY2(cell(model, row, FleetModel::AgeRole).toString().endsWith(QStringLiteral("days ago")),
                     qPrintable(cell(model, row, FleetModel::AgeRole).toString()));
        }
    }
    void theDetailHoldsChargesCellsAndTrips() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(4)));
        FleetModel model;
        model.setWorkspace(&workspace);
        VehicleDetail detail;
        detail.setFleet(&model);
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(!detail.isKnown());
        detail.setVehicleId(model.nextId().isEmpty() ? QStringLiteral("1") : model.nextId());
        QVERIFY(detail.isKnown());
        QCOMPARE(detail.cells().size(), 14);
        QVERIFY(detail.charge().size() > 10 && detail.charge().size() < 500);
        for (const QPointF point : detail.charge())
            QVERIFY(point.x() >= -48 && point.x() <= 0 && point.y() > 0 && point.y() <= 100);
        QVERIFY(!detail.lastCharge().isEmpty());
        QVERIFY(detail.lastCharge().last().y() >= detail.lastCharge().first().y());
        QCOMPARE(detail.trips().size(), VehicleDetail::kTripsShown);
        QVERIFY(detail.trips().first().km > 0);
        detail.setVehicleId(QStringLiteral("999"));
        QVERIFY(!detail.isKnown());
    }
    void importsLogsAndShowsThem() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(0)));
        FleetModel model;
        model.setWorkspace(&workspace);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.count(), 0);
        FleetImport logs;
        logs.setProperty("workspace", QVariant::fromValue(&workspace));
        logs.choose({write("essai.log", smallLog())});
        QSignalSpy finished(&logs, &FleetImport::finished);
        logs.start(QStringLiteral("Twizy du port"), false);
        QVERIFY(finished.wait());
        QCOMPARE(logs.problem(), QString());
        QCOMPARE(logs.frames(), 400.0);
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(cell(model, 0, FleetModel::NameRole).toString(), QStringLiteral("Twizy du port"));
        QCOMPARE(cell(model, 0, FleetModel::ChargeRole).toDouble(), 79.0);
        QVERIFY(!model.isReplayable());
    }
    void whatIsNewWaitsWhileNobodyCanSeeIt() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(3)));
        FleetModel model;
        model.setWorkspace(&workspace);
        QTRY_COMPARE(model.count(), 3);
        model.setShown(false);
        QSignalSpy told(&workspace, &Workspace::changed);
        QVERIFY(model.remove(cell(model, 0, FleetModel::IdRole).toString()));
        QTRY_VERIFY(std::ranges::any_of(told, [](const QVariantList& each) {
            return each.first().value<session::Domains>().has(session::Domain::Fleet);
        }));
        QCOMPARE(model.count(), 3);
        model.setShown(true);
        QCOMPARE(model.count(), 2);
    }
    void aRefusedLogLeavesNothingAndSaysWhy() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(0)));
        FleetImport logs;
        logs.setProperty("workspace", QVariant::fromValue(&workspace));
        logs.choose({write("good.log", smallLog()), write("bad.log", smallLog() + "rubbish\n")});
        QSignalSpy finished(&logs, &FleetImport::finished);
        logs.start({}, false);
        QVERIFY(finished.wait());
        QVERIFY(!finished.first().first().toBool());
        QVERIFY2(logs.problem().contains(QStringLiteral("bad.log")), qPrintable(logs.problem()));
        QCOMPARE(test::number(workspace, "SELECT count(*) FROM vehicle"), 0);
        logs.start({}, true);  // skipping broken lines takes it
        QVERIFY(finished.wait());
        QCOMPARE(logs.skipped(), 1.0);
        QCOMPARE(test::number(workspace, "SELECT count(*) FROM vehicle"), 2);
    }

    void everyRefusalOfALogHasASentence_data() {
        QTest::addColumn<QByteArray>("log");
        const QByteArray good = "(5.0) can0 155#00\n", crtd = "5.0 1R11 155 00\n";
        for (const char* line :
             {"x", "(5.0) can0", "(5.0) can0 155", "(5.0) can0 15#00", "(5.0) can0 8FF#00", "(5.0) can0 155#0",
              "(5.0) can0 155#0G", "(5.0) can0 155#001122334455667788", "(5.0) can0 155#00 X", "(1.0) can0 1#"})
            QTest::newRow(line) << good + line + '\n';
        for (const char* line :
             {"x", "5.0 1R11", "5.0 11 213", "5.0 1R11 800", "5.0 1R29 20000000", "5.0 1R11 g", "5.0 1R11 1 100"})
            QTest::addRow("CRTD %s", line) << crtd + line + '\n';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty lines") << QByteArray("\n\n");
        QTest::newRow("a letter") << QByteArray("Dear diary\n");
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08", 3);
        QTest::newRow("no frame") << QByteArray("5.0 CXX nothing\n");
        QTest::newRow("another vehicle") << QByteArray("(5.0) can0 7AA#00\n");
        QTest::newRow("long line") << good + '(' + QByteArray(400'000, 'x');
    }
    void everyRefusalOfALogHasASentence() {
        QFETCH(QByteArray, log);
        const auto decoder = telemetry::twizyDecoder();
        const auto made = telemetry::importLog(write("refused.log", log).toLocalFile().toStdString(), *decoder,
                                               telemetry::LogParser::BrokenLines::Refuse, {}, kNoProgress);
        QVERIFY(!made);
        const words::Words words(words::Language::French);
        QVERIFY2(words::sentenceOf(made.error().clause.id.c_str()), made.error().clause.id.c_str());
        QVERIFY(words.knows("Error", words::sentenceOf(made.error().clause.id.c_str())));
    }
    void aRefusedLineOffersToSkipSuchLines() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(0)));
        FleetImport logs;
        logs.setProperty("workspace", QVariant::fromValue(&workspace));
        QSignalSpy finished(&logs, &FleetImport::finished);
        logs.choose({write("bad.log", smallLog() + "rubbish\n")});
        logs.start({}, false);
        QVERIFY(finished.wait());
        QVERIFY(logs.isSkippable());
        logs.choose({write("diary.log", "Dear diary\n")});
        QVERIFY(!logs.isSkippable());
        logs.start({}, false);
        QVERIFY(finished.wait());
        QVERIFY(!logs.isSkippable() && !logs.problem().isEmpty());
    }
    void aVehicleIsRenamedAndTakenOutAndComesBack() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(2)));
        FleetModel model;
        model.setWorkspace(&workspace);
        QTRY_COMPARE(model.count(), 2);
        const QString id = cell(model, 0, FleetModel::IdRole).toString();
        QVERIFY(model.rename(id, QStringLiteral("  La bleue ")));
        QTRY_COMPARE(cell(model, 0, FleetModel::NameRole).toString(), QStringLiteral("La bleue"));
        QSignalSpy failed(&workspace, &Workspace::failed);
        QVERIFY(!model.rename(id, cell(model, 1, FleetModel::NameRole).toString()));
        QCOMPARE(failed.count(), 1);
        QVERIFY(model.remove(id));
        QTRY_COMPARE(model.count(), 1);
        QVERIFY(workspace.undo());
        QTRY_COMPARE(model.count(), 2);
    }
    void theMapNeverShowsAnOldChargeAsLive() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(12)));
        FleetModel model;
        model.setWorkspace(&workspace);
        QTRY_COMPARE(model.count(), 12);
        const auto stale = [&] {
            const auto& markers = model.layers().prepared().layers().markers;
            return std::ranges::count_if(markers, &maps::Marker::stale);
        };
        QVERIFY(stale() < 12);
        m_now = kMoment + std::chrono::days(3);
        model.setReplay(false);
        QCOMPARE(stale(), 12);
    }

    // The page itself; with KABAR_PICTURES set to a folder, what it looks like is kept there.
    void logsAreForTheWorkshopTheyWereChosenFor() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(0)));
        const QString second = newFile(0);
        FleetImport logs;
        logs.setWorkspace(&workspace);
        logs.choose({write("essai.log", smallLog().repeated(200))});
        QSignalSpy finished(&logs, &FleetImport::finished);
        logs.start({}, false);
        QVERIFY(logs.isRunning());
        QVERIFY(workspace.open(second));
        QTRY_VERIFY(!logs.isRunning());
        QCOMPARE(finished.count(), 0);
        QVERIFY(logs.fileNames().isEmpty());
        QCOMPARE(test::number(workspace, "SELECT count(*) FROM vehicle"), 0);
        QCOMPARE(test::number(workspace, "SELECT count(*) FROM reading"), 0);
    }
    void anOldReadingIsNoGoodNews() {
        Workspace workspace([late = clock()() + std::chrono::days(400)] { return late; });
        QVERIFY(workspace.open(newFile(2)));
        FleetModel model;
        model.setWorkspace(&workspace);
        QTRY_COMPARE(model.count(), 2);
        model.setReplay(false);  // now, not the moment that the simulation ends with
        QTRY_COMPARE(model.unheard(), 2);
    }
    void thePageAnswersAndOpensAVehicle() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(12)));
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
        view.loadFromModule("Kabar.Fleet", "FleetPage");
        QVERIFY2(view.status() == QQuickView::Ready,
                 qPrintable(view.errors().isEmpty() ? QString() : view.errors().first().toString()));
        view.resize(1176, 748);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* answer = view.rootObject()->findChild<QQuickItem*>(QStringLiteral("rechargeAnswer"));
        QVERIFY(answer);
        QTRY_VERIFY2(answer->property("text").toString().startsWith(QStringLiteral("Twizy ")),
                     qPrintable(answer->property("text").toString()));
        keep(view, "board");
        for (const char* variant : {"light", "dark", "projector"}) {
            setTheme(view, variant);
            QMetaObject::invokeMethod(view.rootObject(), "choose", QStringLiteral("6"));
            QCOMPARE(view.rootObject()->property("selectedId").toString(), QStringLiteral("6"));
            QTRY_VERIFY(sheet(view, "VehicleSheet")->isVisible());
            keep(view, QByteArray("vehicle-") + variant);
            QMetaObject::invokeMethod(view.rootObject(), "offer", QList<QUrl>{write("essai.log", smallLog())});
            QTRY_VERIFY(sheet(view, "ImportSheet")->isVisible());
            keep(view, QByteArray("import-") + variant);
        }
    }
    void anEmptyFileOffersTheNextStep() {
        Workspace workspace(clock());
        QVERIFY(workspace.open(newFile(0)));
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
        view.loadFromModule("Kabar.Fleet", "FleetPage");
        view.resize(1176, 748);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.rootObject()->property("settled").toBool());
        keep(view, "empty");
    }

private:
    static QQuickItem* sheet(QQuickView& view, const char* type) {
        for (auto* item : view.rootObject()->findChildren<QQuickItem*>())
            if (QByteArray(item->metaObject()->className()).startsWith(type)) return item;
        qFatal("no %s on the page", type);
    }
    static void setTheme(QQuickView& view, const char* variant) {
        auto* theme = view.engine()->singletonInstance<QObject*>("Kabar.Theme", "Theme");
        QVERIFY(theme);
        theme->setProperty("variant", QString::fromLatin1(variant));
    }
    static void keep(QQuickView& view, const QByteArray& name) {
        if (!qEnvironmentVariableIsSet("KABAR_PICTURES")) return;
        QTest::qWait(1500);
        view.grabWindow().save(
            QDir(qEnvironmentVariable("KABAR_PICTURES")).filePath(QStringLiteral("fleet-%1.png").arg(QLatin1String(name))));
    }
};

KABAR_TEST(TestFleetPage)
#include "test_fleet_page.moc"
