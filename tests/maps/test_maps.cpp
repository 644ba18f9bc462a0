// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/geo/elevation.h"
#include "maps/class_breaks.h"
#include "maps/layer_painter.h"
#include "maps/legend.h"
#include "maps/marker_placement.h"
#include "maps/render_map.h"
#include "tests/support/test.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cmath>

using namespace kabar;
using namespace kabar::maps;

class TestMaps : public QObject {
    Q_OBJECT

    geo::Territory m_island = *geo::embeddedTerritory();

    /// A picture is kept where KABAR_TEST_PICTURES says, for looking at.
    static void keep(const QImage& image, const QString& name) {
        const QString folder = qEnvironmentVariable("KABAR_TEST_PICTURES");
        if (!folder.isEmpty()) image.save(folder + "/" + name + ".png");
    }

    [[nodiscard]] Layers someLayers() const {
        Layers layers;
        layers.choropleth.title = "Salariés par zone";
        std::map<geo::Zone, double> persons;
        Random random(974);
        for (const geo::Place& place : m_island.places)
            for (int i = 0; i < 8; ++i)
                persons[geo::Zone::at(
                    {place.position.latitude + random.normal(0, 0.008), place.position.longitude + random.normal(0, 0.008)},
                    8)] += place.weight * m_island.commune(place.communeCode)->population / 300;
        ZoneFigures zones;
        for (const auto& [zone, count] : persons) zones.add(zone, count, count, "zone");
        std::move(zones).moveInto(layers.choropleth);
        const auto at = [&](const char* code) { return m_island.commune(code)->centre; };
        layers.flows = {{"a", at("97415"), at("97411"), 900, "flow"},
                        {"b", at("97411"), at("97415"), 240, ""},
                        {"c", at("97409"), at("97411"), 1200, ""},
                        {"d", at("97422"), at("97416"), 1500, ""},
                        {"e", at("97410"), at("97416"), 60, ""}};
        layers.corridors = {{"line-1", {at("97416"), at("97422")}, 120, "Navette 1", "line"}};
        layers.catchments = {{"leu", {geo::Zone::at(at("97413"), 7)}, at("97413")}};
        layers.markers = {{"leu", Marker::Kind::ThirdPlace, at("97413"), 0, -1, "Saint-Leu", "place"},
                          {"t1", Marker::Kind::Vehicle, at("97412"), 0, 63, "", ""},
                          {"t2", Marker::Kind::Vehicle, at("97419"), 0, 12, "", ""},
                          {"t3", Marker::Kind::Vehicle, at("97421"), 0, -1, "", ""},
                          {"e1", Marker::Kind::Employer, at("97407"), 400, -1, "", ""}};
        return layers;
    }

    /// Five vehicles within 400 m, two of them at one point, beside a third place; and one far away.
    static Layers carPark() {
        Layers layers;
        const geo::Coordinate town{-20.885, 55.457};
        layers.markers.push_back(
            {.id = "camelias", .kind = Marker::Kind::ThirdPlace, .position = town, .label = "Les Camélias"});
        for (int i = 0; i < 5; ++i)
            layers.markers.push_back({.id = QString::number(i),
                                      .kind = Marker::Kind::Vehicle,
                                      .position = {town.latitude + 0.001 * (i / 2), town.longitude + 0.002},
                                      .charge = 20.0 * i,
                                      .label = i == 1 ? QStringLiteral("Twizy 1") : QString(),
                                      .text = QStringLiteral("Twizy %1").arg(i)});
        layers.markers.push_back({.id = "far", .kind = Marker::Kind::Vehicle, .position = {-21.34, 55.48}, .label = "Sud"});
        return layers;
    }

private slots:
    void projectionComesBack() {
        const geo::Coordinate point{-21.099, 55.48};
        const geo::Coordinate again = fromWorld(toWorld(point));
        QVERIFY(geo::distance(point, again).value < 0.01);
        const Viewport view = Viewport::at(point, 11.3, {800, 600});
        QVERIFY(geo::distance(view.toCoordinate(view.toScreen(point)), point).value < 0.01);
        QVERIFY(std::abs(view.metresPerPixel() - 156'543.03 * std::cos(21.099 * M_PI / 180) / std::exp2(11.3)) < 0.01);
    }
    void fitShowsTheWholeBoxInsideItsMargins() {
        const geo::Box box = m_island.bounds();
        const Viewport view = Viewport::fit(box, {1280, 800}, {300, 20, 20, 100});
        const QRectF free(299.9, 19.9, 960.2, 680.2);
        QVERIFY(free.contains(view.toScreen(geo::Coordinate{box.north, box.west})));
        QVERIFY(free.contains(view.toScreen(geo::Coordinate{box.south, box.east})));
    }
    void elevationMeetsSummitsAndSea() {
        const geo::Elevation elevation(m_island);
        QVERIFY(std::abs(elevation.at({-21.0990, 55.4800}).value - 3070) < 60);
        QVERIFY(std::abs(elevation.at({-21.2440, 55.7140}).value - 2632) < 60);
        QVERIFY(elevation.at({-20.8720, 55.4470}).value < 60);
        QCOMPARE(geo::Elevation(geo::Territory()).at({-21, 55}).value, 0.0);
    }
    void classEdgesRiseAndReadWell() {
        std::vector<double> values;
        for (int i = 1; i <= 600; ++i) values.push_back(i);
        QCOMPARE(classBreaks(values, 6), (std::vector<double>{100, 200, 300, 400, 500}));
        QCOMPARE(classBreaks({7, 7, 7}, 6), std::vector<double>());
        QCOMPARE(classBreaks({}, 6), std::vector<double>());
        QCOMPARE(classOf(100, {100, 200}), 1);
        QCOMPARE(classOf(99, {100, 200}), 0);
    }
    void namesNeverTouch() {
        for (const double zoom : {9.0, 10.5, 11.0, 12.25, 13.0}) {
            const auto labels = labelsOf(m_island);
            const auto placed = placeLabels(labels, zoom, 1);
            QVERIFY(!placed.empty());
            std::vector<QRectF> boxes;
            for (const PlacedLabel& item : placed) {
                const QFontMetricsF metrics(labelFont(item.label->kind, 1));
                QRectF box(0, 0, metrics.horizontalAdvance(item.label->text), metrics.height());
                box.moveCenter(item.position * 256 * std::exp2(zoom));
                for (const QRectF& other : boxes) QVERIFY2(!box.intersects(other), qPrintable(item.label->text));
                boxes.push_back(box);
            }
        }
    }
    void tilesMeetAtTheirEdges() {
        const BaseMap base(m_island, MapTheme::Light);
        const auto paint = [&](const Viewport& view) {
            QImage image(view.size.toSize(), QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            base.paintGround(painter, view);
            base.paintNames(painter, view);
            painter.end();
            return image;
        };
        const QPointF world = toWorld({-20.94, 55.45}) * std::exp2(11);
        const int x = static_cast<int>(world.x()), y = static_cast<int>(world.y());
        Viewport wide = Viewport::tile(11, x, y);
        wide.size = {512, 256};
        wide.centre = QPointF(x + 1, y + 0.5) / std::exp2(11);
        const QImage whole = paint(wide), left = paint(Viewport::tile(11, x, y)),
                     right = paint(Viewport::tile(11, x + 1, y));
        int different = 0;
        for (int row = 0; row < 256; ++row)
            for (int column = 0; column < 512; ++column) {
                const QRgb a = whole.pixel(column, row),
                           b = column < 256 ? left.pixel(column, row) : right.pixel(column - 256, row);
                different += std::abs(qRed(a) - qRed(b)) > 24 || std::abs(qGreen(a) - qGreen(b)) > 24;
            }
        QVERIFY2(different < 512 * 256 / 500, qPrintable(QString::number(different)));
    }
    void hitTellsWhatIsOnTop() {
        const PreparedLayers layers(someLayers());
        const Viewport view = Viewport::fit(m_island.bounds(), {1000, 800});
        const auto at = [&](const char* code) { return view.toScreen(m_island.commune(code)->centre); };
        const auto markers = placeMarkers(layers, view.zoom, palette(MapTheme::Light), {});
        QCOMPARE(layers.hitAt(at("97413"), view, {}, markers)->id, "leu");
        QCOMPARE(layers.hitAt(at("97413"), view, {}, markers)->kind, Hit::Kind::Marker);
        QCOMPARE(layers.hitAt((at("97416") + at("97422")) / 2, view, {})->id, "line-1");
        const LayerOpacities onlyZones{.choropleth = 1, .catchments = 0, .flows = 0, .corridors = 0};
        const auto zone = layers.hitAt(at("97411"), view, onlyZones);
        QVERIFY(zone && zone->kind == Hit::Kind::Zone);
        QCOMPARE(zone->id, geo::Zone::at(m_island.commune("97411")->centre, 8).text().c_str());
        QVERIFY(!layers.hitAt({3, 3}, view, {}));
    }
    void vehiclesTooCloseToTellApartStandAsOneStackWithTheirNumber() {
        const PreparedLayers layers(carPark());
        const Palette& colours = palette(MapTheme::Light);
        for (const double zoom : {9.0, 10.0, 11.25, 13.0, 15.0}) {
            const auto placed = placeMarkers(layers, zoom, colours, {});
            std::size_t counted = 0, stacks = 0;
            for (const PlacedMarker& each : placed) counted += each.members.size(), stacks += each.isStack();
            QCOMPARE(counted, layers.layers().markers.size());
            QCOMPARE(stacks > 0, zoom < kUnstackedZoom);
        }
        const auto wide = placeMarkers(layers, 10, colours, {});
        const auto stack = std::ranges::find_if(wide, &PlacedMarker::isStack);
        QCOMPARE(stack->members.size(), 5u);
        const Viewport view = Viewport::fit(m_island.bounds(), {1000, 800});
        const auto hit = layers.hitAt(view.toScreen(stack->position), view, {}, wide);
        QCOMPARE(hit->kind, Hit::Kind::Stack);
        QCOMPARE(hit->text, "Twizy 0\nTwizy 1\nTwizy 2\nTwizy 3\nTwizy 4");
        const double steps = stepsToOpen(*stack, layers.layers(), 10);
        QVERIFY(steps > 1 && steps <= 5);
    }
    void aNameGoesToTheLeftLast() {
        Layers layers;
        const geo::Coordinate town{-21.26, 55.36};
        layers.markers = {{.id = "place", .kind = Marker::Kind::ThirdPlace, .position = town, .label = "L'Étang-Salé"},
                          {.id = "beside", .kind = Marker::Kind::Vehicle, .position = {-21.26, 55.405}}};
        const auto placed = placeMarkers(PreparedLayers(layers), 11, palette(MapTheme::Light), {});
        const auto named = std::ranges::find_if(placed, [](const PlacedMarker& each) { return !each.name.isEmpty(); });
        QVERIFY(named != placed.end());
        QVERIFY(named->nameAway.x() >= 0 && named->nameAway.y() != 0);  // its right is taken
    }
    void noVehicleHidesAShapeAndNoNameLiesOnOne() {
        const PreparedLayers layers(carPark());
        for (const MapTheme theme : {MapTheme::Light, MapTheme::Projector})
            for (const double zoom : {9.0, 10.0, 11.25, 13.0, 15.0}) {
                const Palette& colours = palette(theme);
                const auto placed = placeMarkers(layers, zoom, colours, {});
                const double size = Viewport{.zoom = zoom}.worldSize();
                std::vector<QRectF> names;
                for (const PlacedMarker& a : placed)
                    if (!a.name.isEmpty()) names.push_back(a.nameBox(a.position * size, colours));
                for (const PlacedMarker& a : placed) {
                    const QPointF at = a.position * size;
                    for (const PlacedMarker& b : placed) {
                        const QPointF away = b.position * size - at;
                        QVERIFY(&a == &b || std::hypot(away.x(), away.y()) >= a.radius + b.radius);
                    }
                    const QRectF shape(at.x() - a.radius / 1.5, at.y() - a.radius / 1.5, a.radius / 0.75, a.radius / 0.75);
                    for (const QRectF& name : names) QVERIFY(!name.intersects(shape));
                }
                for (std::size_t i = 0; i < names.size(); ++i)
                    for (std::size_t j = 0; j < i; ++j) QVERIFY(!names[i].intersects(names[j]));
                QVERIFY(!names.empty());
            }
    }
    void onlyWhatShowsTakesRoom() {
        const PreparedLayers layers(carPark());
        const auto placed = placeMarkers(layers, 10, palette(MapTheme::Light), {.vehicles = 0});
        QCOMPARE(placed.size(), 1u);
        QCOMPARE(placed.front().name, "Les Camélias");
    }
    void widthsOfTheLegendAreThoseOfTheMap() {
        const PreparedLayers layers(someLayers());
        const auto widths = flowWidths(layers);
        QCOMPARE(widths.size(), 3u);
        QCOMPARE(widths.front().persons, 1500.0);
        QCOMPARE(widths.front().pixels, layers.flowWidth(1500));
        QVERIFY(widths[1].pixels < widths[0].pixels && widths[2].pixels < widths[1].pixels);
        QVERIFY(flowWidths(PreparedLayers()).empty());
    }
    void finerZoneIsHitBeforeTheCoarseOneAroundIt() {
        const geo::Coordinate point{-21.17, 55.29};
        const geo::Zone fine = geo::Zone::at(point, 8);
        Layers layers;
        ZoneFigures zones;
        zones.add(fine.parent(6), 5, 5, "coarse");
        zones.add(fine, 20, 20, "fine");
        std::move(zones).moveInto(layers.choropleth);
        const PreparedLayers prepared(layers);
        const Viewport view = Viewport::at(point, 12, {400, 400});
        QCOMPARE(prepared.hitAt({200, 200}, view, {})->text, "fine");
        QCOMPARE(prepared.zones().front().index, 0u);
    }
    void otherValuesProjectNothingAgain() {
        Layers layers = someLayers();
        const PreparedLayers before(layers);
        for (double& value : layers.choropleth.values) value *= 2;
        layers.choropleth.zones = zoneSet(layers.choropleth.zones->zones(), before.layers().choropleth.zones);
        const PreparedLayers after(layers, before);
        QCOMPARE(&after.zones(), &before.zones());
        QVERIFY(after.classEdges() != before.classEdges());
        const auto sharesPath = [](const Shape& a, const Shape& b) { return a.path == b.path && a.index == b.index; };
        QVERIFY(std::ranges::equal(after.corridors(), before.corridors(), sharesPath));
        layers.corridors.front().line.front().latitude += 0.1;
        QVERIFY(!std::ranges::equal(PreparedLayers(layers, after).corridors(), before.corridors(), sharesPath));
    }
    void divergingClassesAreSymmetric() {
        Layers layers;
        layers.choropleth.scale = Choropleth::Scale::Diverging;
        ZoneFigures zones;
        for (int i = -5; i <= 5; ++i) zones.add(geo::Zone::at({-21 + i * 0.05, 55.5}, 8), i * 100.0, 11, "");
        std::move(zones).moveInto(layers.choropleth);
        const std::vector<double> edges = PreparedLayers(layers).classEdges();
        for (std::size_t i = 0; i < edges.size(); ++i) QCOMPARE(edges[i], -edges[edges.size() - 1 - i]);
    }
    void scaleBarReadsWell() {
        const ScaleBar bar = scaleBar(88, 120, QLocale(QLocale::French));
        QCOMPARE(bar.text, "10 km");
        QVERIFY(bar.pixels <= 120);
        QCOMPARE(scaleBar(1.3, 120, QLocale(QLocale::French)).text, "100 m");
    }
    void rendersTheIslandWithItsLayers() {
        for (const auto& [theme, name] : {std::pair{MapTheme::Light, "light"},
                                          {MapTheme::Dark, "dark"},
                                          {MapTheme::Projector, "projector"},
                                          {MapTheme::Print, "print"}}) {
            QElapsedTimer timer;
            timer.start();
            const QImage plain = renderMap(m_island, {}, {1000, 800}, {.theme = theme});
            const QImage image = renderMap(m_island, someLayers(), {1000, 800}, {.theme = theme});
            qInfo("%s: %lld ms for two pictures", name, timer.elapsed());
            QCOMPARE(image.size(), QSize(1000, 800));
            QVERIFY(image.pixelColor(2, 2) == palette(theme).sea);
            QVERIFY(image != plain);
            keep(plain, QString("plain-") + name);
            keep(image, QString("layers-") + name);
        }
        QCOMPARE(renderMap(m_island, {}, {300, 200}, {.pixelRatio = 2}).size(), QSize(600, 400));
    }
};

KABAR_TEST(TestMaps)
#include "test_maps.moc"
