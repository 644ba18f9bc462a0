// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coop_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "maps/tile_server.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/map/map_overlay.h"
#include "ui/territory/territory_model.h"

#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Kabar_TerritoryPlugin)
Q_IMPORT_QML_PLUGIN(Kabar_MapPlugin)
Q_IMPORT_QML_PLUGIN(Kabar_WorkspacePlugin)
Q_IMPORT_QML_PLUGIN(Kabar_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Kabar_ThemePlugin)

using namespace kabar;
using namespace kabar::ui;

class TestTerritoryPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    geo::Territory m_island = *geo::embeddedTerritory();

    [[nodiscard]] geo::Coordinate town(const char* code) const { return m_island.commune(code)->centre; }

    static coop::ReleasedCell cell(coop::CellKey key, double persons, double kilometres, int employers) {
        return {.key = key,
                .sums = {.persons = persons, .daysOnSite = 4 * persons, .distance = 1000 * kilometres * persons},
                .employers = employers};
    }

    [[nodiscard]] std::vector<coop::ReleasedTable> tables() const {
        using geo::Zone;
        coop::ReleasedTable homes{
            .name = "commute-homes", .algorithmHash = "8551a25cedd1aaaa", .releasedAt = "2026-11-22T05:00:00.000Z"};
        homes.cells = {cell({.home = Zone::at(town("97413"), 8)}, 40, 20, 5),
                       cell({.home = Zone::at(town("97422"), 8)}, 25, 9, 4),
                       cell({.home = Zone::at(town("97413"), 5)}, 12, 15, 3)};
        coop::ReleasedTable flows{.name = "commute-flows", .algorithmHash = "2b15", .releasedAt = homes.releasedAt};
        flows.cells = {cell({.home = Zone::at(town("97413"), 7), .work = Zone::at(town("97411"), 7)}, 30, 55, 4),
                       cell({.home = Zone::at(town("97422"), 7), .work = Zone::at(town("97422"), 7)}, 25, 2, 4)};
        coop::ReleasedTable slots_{
            .name = "commute-slots", .algorithmHash = "dae7", .releasedAt = homes.releasedAt, .slotMinutes = 30};
        slots_.cells = {
            cell({.home = Zone::at(town("97413"), 6), .work = Zone::at(town("97411"), 7), .slot = 420}, 18, 55, 4),
            cell({.home = Zone::at(town("97422"), 6), .work = Zone::at(town("97416"), 7), .slot = 480}, 20, 10, 4),
            cell({.home = Zone::at(town("97422"), 5)}, 13, 10, 4)};
        coop::ReleasedTable bands{.name = "commute-bands",
                                  .algorithmHash = "06bc",
                                  .releasedAt = homes.releasedAt,
                                  .bandEdges = {1000, 2000, 5000, 10000}};
        bands.cells = {cell({.band = 2, .mode = coop::Mode::Car}, 15, 3, 4),
                       cell({.band = 3, .mode = coop::Mode::Car}, 30, 7, 4),
                       cell({.band = 1, .mode = coop::Mode::Walk}, 12, 1, 3), cell({.band = 0}, 20, 1, 3)};
        bands.report.persons = 77;
        return {homes, flows, slots_, bands};
    }

    [[nodiscard]] study::StudyResult thirdPlaces() const {
        study::Finding finding{.id = "third_places/1", .family = study::Family::ThirdPlaces, .places = {{"Saint-Leu"}}};
        finding.persons = 40;
        finding.employers = 4;
        finding.vehicleKmPerDay = {100, 120, 150};
        finding.figures = {{.id = "days", .value = {1.5, 1.5, 1.5}, .decimals = 1}};
        finding.marks = {{"Saint-Leu", {town("97413")}, {geo::Zone::at(town("97413"), 7)}, 12}};
        finding.table = "commute-homes";
        study::StudyResult result{.family = study::Family::ThirdPlaces};
        result.findings = {finding};
        result.computedAt = "2026-11-22T05:00:00.000Z";
        return result;
    }

    QString workshop(const char* name, bool full) {
        const QString path = m_folder.filePath(name);
        auto file = store::WorkshopFile::create(path.toStdString(), "Essai", 1, systemClock());
        const auto written = file->write([&](store::Database& database) -> Status {
            if (!full) return {};
            for (const coop::ReleasedTable& table : tables())
                if (auto saved = store::saveReleasedTable(database, table); !saved) return saved;
            return store::saveStudies(database, std::vector{thirdPlaces()});
        });
        if (!written) qFatal("%s", describe(written.error()).c_str());
        return path;
    }

    /// A picture is kept where KABAR_TEST_PICTURES says, for looking at.
    static void keep(QQuickView& view, const QString& name) {
        const QString folder = qEnvironmentVariable("KABAR_TEST_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(600);
        view.grabWindow().save(folder + "/" + name + ".png");
    }

    /// A model that has read `path`.
    struct Loaded {
        Workspace workspace{systemClock()};
        TerritoryModel model;
        explicit Loaded(const QString& path) {
            workspace.open(path);
            model.setLanguage(QStringLiteral("en"));
            model.setWorkspace(&workspace);
            if (!QTest::qWaitFor([this] { return !model.isLoading(); }, 10'000)) qFatal("the file is not read");
        }
    };

private slots:
    void answersFromTheTables() {
        Loaded loaded(workshop("answer.kabar", true));
        QCOMPARE(loaded.model.answer(), "At least 15 employees of 77 take the car for less than 5 km.");
        QCOMPARE(loaded.model.zones(), 2);  // the coarse one is counted, not drawn
        QCOMPARE(loaded.model.homePersons(), 65.0);
        QCOMPARE(loaded.model.flows(), 1);  // within one zone there is no arc
        QCOMPARE(loaded.model.thirdPlaces(), 1);
        QVERIFY(loaded.model.hasTables());
    }
    void anEmptyWorkshopSaysSo() {
        Loaded loaded(workshop("empty.kabar", false));
        QVERIFY(!loaded.model.hasTables());
        QCOMPARE(loaded.model.answer(), "");
        QVERIFY(loaded.model.layers().isEmpty());
    }
    void aSlotShowsItsOwnJourneys() {
        Loaded loaded(workshop("slots.kabar", true));
        ArrivalModel& arrivals = *loaded.model.arrivals();
        QCOMPARE(arrivals.count(), 3);  // 7:00, 7:30 without anybody, 8:00
        QCOMPARE(arrivals.minuteAt(1), 450);
        QCOMPARE(arrivals.personsAt(1), 0.0);
        QCOMPARE(arrivals.withoutSlot(), 13.0);
        loaded.model.setSlot(420);
        QCOMPARE(loaded.model.flowPersons(), 18.0);
        loaded.model.setSlot(-1);
        QCOMPARE(loaded.model.flowPersons(), 30.0);
    }
    void explainsAZoneInWords() {
        Loaded loaded(workshop("zone.kabar", true));
        const QString zone = QString::fromStdString(geo::Zone::at(town("97413"), 8).text());
        loaded.model.select(TerritoryModel::Thing::Zone, zone);
        const Explanation explanation = loaded.model.explanation();
        QCOMPARE(explanation.title, "Saint-Leu");
        QCOMPARE(explanation.figure, "40");
        QVERIFY(explanation.sentences.join(' ').contains("20.0"));
        QVERIFY(explanation.sources.join(' ').contains("commute-homes"));
        QVERIFY(explanation.sources.join(' ').contains("8551a25cedd1"));
        QVERIFY(explanation.sources.join(' ').contains("fewer than 11"));
        loaded.model.select(TerritoryModel::Thing::Zone, "nonsense");
        QCOMPARE(loaded.model.selected(), "");
    }
    void explainsFlowsAndFindings() {
        Loaded loaded(workshop("flow.kabar", true));
        const auto& flows = loaded.model.layers().prepared().layers().flows;
        loaded.model.select(TerritoryModel::Thing::Flow, flows.front().id);
        QCOMPARE(loaded.model.explanation().figure, "30");
        QCOMPARE(loaded.model.explanation().title, "Saint-Leu → Saint-Denis");
        loaded.model.select(TerritoryModel::Thing::Marker, "third_places/1#0");
        QVERIFY(loaded.model.explanation().sentences.front().startsWith("A third place in Saint-Leu would serve 40"));
        loaded.model.setLanguage(QStringLiteral("fr"));
        QVERIFY(loaded.model.explanation().sentences.front().startsWith("Un tiers-lieu à Saint-Leu servirait 40"));
    }
    void readsAgainWhenTablesChange() {
        Loaded loaded(workshop("again.kabar", false));
        QSignalSpy changed(&loaded.model, &TerritoryModel::factsChanged);
        QVERIFY(test::put(loaded.workspace, session::Domain::Tables,
                          [&](sqlite::Database& database) { return store::saveReleasedTable(database, tables().front()); }));
        QVERIFY(changed.wait(10'000));
        QCOMPARE(loaded.model.zones(), 2);
    }
    void serverPaintsTilesAndRefusesTheRest() {
        auto server = maps::TileServer::start();
        QVERIFY(server.has_value());
        const auto island = std::make_shared<const geo::Territory>(m_island);
        const QString light = (*server)->publish(island, {.theme = maps::MapTheme::Light});
        QCOMPARE((*server)->publish(island, {.theme = maps::MapTheme::Light}), light);
        const QString dark = (*server)->publish(island, {.theme = maps::MapTheme::Dark});
        QVERIFY(dark != light);
        QNetworkAccessManager network;
        const auto fetch = [&](QString address, const char* tile) {
            address.replace("%z/%x/%y.png", tile);
            auto* reply = network.get(QNetworkRequest(QUrl(address)));
            QSignalSpy(reply, &QNetworkReply::finished).wait(10'000);
            reply->deleteLater();
            return std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll());
        };
        const auto [status, png] = fetch(light, "9/334/286.png");
        QCOMPARE(status, 200);
        QImage tile;
        QVERIFY(tile.loadFromData(png, "PNG"));
        QCOMPARE(tile.size(), QSize(512, 512));
        QVERIFY(fetch(dark, "9/334/286.png").second != png);
        QCOMPARE(fetch(light, "9/99999/286.png").first, 404);
        QCOMPARE(fetch(light, "9/334/x.png").first, 404);
        QCOMPARE(fetch(light.section("/tiles/", 0, 0) + "/tiles/77/%z/%x/%y.png", "9/334/286.png").first, 404);
    }
    void anotherThemeHasOtherTiles() {
        Workspace workspace(systemClock());
        QVERIFY(workspace.open(workshop("theme.kabar", true)));
        MapTiles tiles;
        MapGround ground;
        ground.setTiles(&tiles);
        ground.setWorkspace(&workspace);
        const QString light = ground.address();
        QVERIFY(!light.isEmpty());
        ground.setVariant(QStringLiteral("dark"));
        const QString dark = ground.address();
        QVERIFY(dark != light);
        ground.setVariant(QStringLiteral("light"));
        QCOMPARE(ground.address(), light);
        geo::Territory other = m_island;
        other.roads.clear();
        QVERIFY(test::put(workspace, session::Domain::Territory,
                          [&](sqlite::Database& database) { return store::saveTerritory(database, other); }));
        QVERIFY(ground.address() != light && ground.address() != dark);
    }
    void mapsWithOneCameraMoveTogether() {
        Workspace workspace(systemClock());
        QVERIFY(workspace.open(workshop("twins.kabar", true)));
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{"workspace", QVariant::fromValue(&workspace)}, {"leftTitle", "A"}, {"rightTitle", "B"}});
        view.loadFromModule("Kabar.Map", "TwinMaps");
        QCOMPARE(view.status(), QQuickView::Ready);
        view.resize(1000, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(QTest::qWaitFor([&] { return view.rootObject()->property("settled").toBool(); }, 20'000));
        keep(view, "twins");
        const auto overlays = view.rootObject()->findChildren<MapOverlay*>();
        QCOMPARE(overlays.size(), 2);
        const double before = overlays[0]->camera()->zoom();
        QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 300});
        QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(overlays[1]->camera()->zoom(), before + 0.5);
        QCOMPARE(overlays[1]->camera()->centre(), overlays[0]->camera()->centre());
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(std::abs(overlays[1]->camera()->zoom() - before) < 1e-9);
        view.rootObject()->setProperty("swipe", true);
        keep(view, "swipe");
    }
    void anEmptyPageLeadsToTheCooperative() {
        Workspace workspace(systemClock());
        QVERIFY(workspace.open(workshop("start.kabar", false)));
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{"workspace", QVariant::fromValue(&workspace)}});
        view.loadFromModule("Kabar.Territory", "TerritoryPage");
        qmlEngine(view.rootObject())->singletonInstance<QObject*>("Kabar.Theme", "Theme")->setProperty("variant", "dark");
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(QTest::qWaitFor([&] { return view.rootObject()->property("settled").toBool(); }, 20'000));
        keep(view, "empty-dark");
        QSignalSpy asked(view.rootObject(), SIGNAL(pageAsked(QString)));
        auto* button = view.rootObject()->findChild<QQuickItem*>("nextStep");
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(&view, Qt::LeftButton, {}, button->mapToScene({20, 15}).toPoint());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), "cooperative");
    }
    void aClickOnTheMapOpensTheWorkedCase() {
        Workspace workspace(systemClock());
        QVERIFY(workspace.open(workshop("page.kabar", true)));
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{"workspace", QVariant::fromValue(&workspace)}});
        view.loadFromModule("Kabar.Territory", "TerritoryPage");
        QCOMPARE(view.status(), QQuickView::Ready);
        view.resize(1280, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(QTest::qWaitFor([&] { return view.rootObject()->property("settled").toBool(); }, 20'000));
        auto* overlay = view.rootObject()->findChild<MapOverlay*>();
        auto* model = view.rootObject()->findChild<TerritoryModel*>();
        QVERIFY(overlay && model);
        const QString zone = QString::fromStdString(geo::Zone::at(town("97422"), 8).text());
        const QPointF place = overlay->mapToScene(overlay->positionOf(zone));
        QTest::mouseClick(&view, Qt::LeftButton, {}, place.toPoint());
        QVERIFY(QTest::qWaitFor([&] { return model->selected() == zone; }));
        QCOMPARE(model->explanation().figure, "25");
        keep(view, "page-clicked");
    }
    void theKeyboardExplainsAndChoosesTheHour() {
        Workspace workspace(systemClock());
        QVERIFY(workspace.open(workshop("keys.kabar", true)));
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setInitialProperties({{"workspace", QVariant::fromValue(&workspace)}});
        view.loadFromModule("Kabar.Territory", "TerritoryPage");
        view.resize(1280, 800);
        view.show();
        view.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(QTest::qWaitFor([&] { return view.rootObject()->property("settled").toBool(); }, 20'000));
        auto* overlay = view.rootObject()->findChild<MapOverlay*>();
        auto* model = view.rootObject()->findChild<TerritoryModel*>();
        QQuickItem* map = overlay->parentItem();
        map->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(map->property("keyed").toBool());
        for (int i = 0; i < 8; ++i) QTest::keyClick(&view, Qt::Key_Plus);
        const QString zone = QString::fromStdString(geo::Zone::at(town("97422"), 8).text());
        const QPointF way = map->property("_middle").toPointF() - overlay->positionOf(zone);
        overlay->camera()->pan(way.x(), way.y());
        QVERIFY2(overlay->hoverText().contains("25"), qPrintable(overlay->hoverText()));
        keep(view, "page-keyed");
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(model->selected(), zone);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(model->selected(), "");

        auto* bars = view.rootObject()->findChild<QQuickItem*>("arrivalBars");
        QVERIFY(bars);
        bars->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(model->slot(), 420);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(model->slot(), 450);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(model->slot(), -1);
    }
};

KABAR_TEST(TestTerritoryPage)
#include "test_territory_page.moc"
