// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/real_window.h"
#include "tests/e2e/window_driver.h"
#include "ui/map/map_overlay.h"
#include "ui/workshop/agenda_model.h"
#include "ui/workshop/ballot_model.h"
#include "ui/workshop/vote_room.h"

#include <QDir>
#include <QFontMetricsF>
#include <QJSValue>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickPaintedItem>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numbers>

using namespace kabar;

namespace {

/// The smallest capital of what can be read, as a share of the picture's height, and where it stands.
struct Smallest {
    double share = 1;
    QString where;

    void take(double capital, double lines, const QString& text) {
        if (capital / lines < share) *this = {capital / lines, text};
    }
};

double capitalOf(QFont font, double pixels) {
    font.setPixelSize(std::max(1, static_cast<int>(pixels)));
    return QFontMetricsF(font).capHeight();
}

/// Pixels of the scene to a pixel of the item, upwards.
double scaleOf(const QQuickItem* item) {
    const QPointF foot = item->mapToScene({0, 0}), head = item->mapToScene({0, 1});
    return std::hypot(head.x() - foot.x(), head.y() - foot.y());
}

bool is(const QObject* object, const char* className) {
    for (const QMetaObject* type = object->metaObject(); type; type = type->superClass())
        if (QByteArrayView(type->className()) == className) return true;
    return false;
}

/// What of a picture of the wall breaks the rule, in words; all of it is looked at, and what nobody can measure is refused.
class WallReader {
public:
    WallReader(const QQuickItem* wall, double lines) : m_lines(lines), m_frame(wall->mapRectToScene(wall->boundingRect())) {
        read(wall);
    }
    [[nodiscard]] const Smallest& smallest() const { return m_smallest; }
    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    [[nodiscard]] int texts() const { return m_texts; }

private:
    void read(const QQuickItem* item) {
        if (!item->isVisible() || item->opacity() <= 0) return;
        if (is(item, "QQuickText"))
            readText(item);
        else if (is(item, "QQuickAbstractButton") || is(item, "QQuickControl") || is(item, "QQuickTextInput") ||
                 is(item, "QQuickTextEdit") || is(item, "QQuickCanvasItem"))
            m_faults << QStringLiteral("%1 stands on the wall").arg(QLatin1StringView(item->metaObject()->className()));
        else if (is(item, "kabar::ui::VectorPicture"))
            readDrawing(item);
        else if (const auto* map = qobject_cast<const ui::MapOverlay*>(item))
            readMap(*map);
        else if (is(item, "kabar::ui::MapSymbol"))
            m_smallest.take(capitalOf(QFont(QStringLiteral("Inter")), item->property("leastType").toDouble()), m_lines,
                            QStringLiteral("a symbol's figure"));
        else if (qobject_cast<const QQuickPaintedItem*>(item) && !is(item, "kabar::ui::QrItem"))
            m_faults << QStringLiteral("nobody measures a %1").arg(QLatin1StringView(item->metaObject()->className()));
        for (const QQuickItem* child : item->childItems()) read(child);
    }
    void readText(const QQuickItem* item) {
        const QString text = item->property("text").toString();
        if (text.trimmed().isEmpty() || item->width() <= 0) return;
        ++m_texts;
        const double pixels = item->property("fontInfo").value<QJSValue>().property(QStringLiteral("pixelSize")).toNumber();
        const double capital = capitalOf(item->property("font").value<QFont>(), pixels) * scaleOf(item);
        m_smallest.take(capital, m_lines, text);
        const QRectF drawn(0, 0, item->property("contentWidth").toDouble(), capital);
        if (!m_frame.adjusted(-1, -1, 1, 1).contains(item->mapRectToScene(drawn)))
            m_faults << QStringLiteral("“%1” reaches beyond the picture").arg(text);
        if (item->property("contentHeight").toDouble() > item->height() + pixels * 0.5)
            m_faults << QStringLiteral("“%1” is higher than its place").arg(text);
    }
    /// A text in a drawing is as large as the drawing makes it.
    void readDrawing(const QQuickItem* item) {
        QXmlStreamReader svg(item->property("svg").toString());
        double scale = scaleOf(item);
        while (!svg.atEnd()) {
            if (svg.readNext() != QXmlStreamReader::StartElement) continue;
            const QStringList box = svg.attributes().value(QStringLiteral("viewBox")).toString().split(u' ');
            if (svg.name() == u"svg" && box.size() == 4) scale *= item->height() / box[3].toDouble();
            if (svg.name() == u"text")
                m_smallest.take(capitalOf(QFont(QStringLiteral("Inter")),
                                          svg.attributes().value(QStringLiteral("font-size")).toDouble() * scale),
                                m_lines, QStringLiteral("a drawing's text"));
        }
    }
    void readMap(const ui::MapOverlay& map) {
        using enum maps::Label::Kind;
        for (const auto kind : {Commune, Place, Peak, Road, Marker}) {
            const QFont font = maps::labelFont(kind, map.ground()->colours().type());
            m_smallest.take(capitalOf(font, font.pixelSize()) * scaleOf(&map), m_lines, QStringLiteral("a name on the map"));
        }
        m_smallest.take(capitalOf(QFont(QStringLiteral("Inter")), map.ground()->leastType()) * scaleOf(&map), m_lines,
                        QStringLiteral("a figure in a shape of the map"));
    }

    double m_lines;
    QRectF m_frame;
    Smallest m_smallest;
    QStringList m_faults;
    int m_texts = 0;
};

}  // namespace

/// Every picture of the wall can be read from the farthest seat: its smallest capital is measured in the real scene. With
/// KABAR_WALL_PICTURES=FOLDER each picture is kept there too.
class TestWall : public QObject {
    Q_OBJECT

    std::unique_ptr<e2e::RealWindow> m_real;
    QQuickWindow* m_window = nullptr;
    QObject* m_hall = nullptr;

    template <class Model>
    Model* room() {
        return qobject_cast<Model*>(
            e2e::modelOf(m_window->property("page").value<QObject*>(), Model::staticMetaObject.className()));
    }
    [[nodiscard]] QQuickItem* wall() const { return m_window->findChild<QQuickItem*>(QStringLiteral("wallView")); }
    static bool shows(const QQuickItem* item, const char* type) {
        return QByteArrayView(item->metaObject()->className()).startsWith(type) ||
               std::ranges::any_of(item->childItems(), [&](const QQuickItem* child) { return shows(child, type); });
    }
    void goTo(int page) {
        m_window->setProperty("wallShown", false);
        m_window->setProperty("currentPage", page);
        QVERIFY(m_real->settles());
    }
    void show(const QString& scene) {
        goTo(5);
        auto* page = m_window->property("page").value<QObject*>();
        page->setProperty("scene", scene);
    }
    void vote(const QString& question, const QStringList& answers) {
        show(QStringLiteral("vote"));
        auto* votes = room<ui::VoteRoom>();
        if (votes->ballotState() == QStringLiteral("open")) {
            QSignalSpy closed(votes, &ui::VoteRoom::closed);
            votes->closeBallot();
            QVERIFY(closed.wait());
        }
        auto* ballots = room<ui::BallotModel>();
        QVERIFY(ballots->save(-1, question, 2, answers));
        QSignalSpy opened(votes, &ui::VoteRoom::opened);
        votes->openBallot(ballots->idAt(ballots->count() - 1));
        QVERIFY(opened.wait());
    }
    void read(const QString& name, QSize size, double times) {
        m_window->resize(size);
        m_hall->setProperty("depth", m_hall->property("imageHeight").toDouble() * times);
        m_window->setProperty("wallShown", true);
        QVERIFY(QTest::qWaitFor([&] { return wall() && wall()->size() == QSizeF(size); }));
        QVERIFY(m_real->settles());
        const QImage picture = m_window->grabWindow();
        const QString folder = qEnvironmentVariable("KABAR_WALL_PICTURES");
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(QStringLiteral("%1-%2-%3x.png").arg(name).arg(size.height()).arg(times)));
        const WallReader reader(wall(), size.height());
        const double rule = times * std::tan(std::numbers::pi / 180 / 3);
        QVERIFY2(reader.texts() > 0, "the wall is empty");
        QVERIFY2(
            reader.smallest().share >= rule,
            qPrintable(QStringLiteral("at %1 lines and %2 times their height “%3” has capitals of %4 % of it, and %5 % is "
                                      "the least")
                           .arg(size.height())
                           .arg(times)
                           .arg(reader.smallest().where)
                           .arg(reader.smallest().share * 100, 0, 'f', 2)
                           .arg(rule * 100, 0, 'f', 2)));
        QVERIFY2(reader.faults().isEmpty(), qPrintable(QStringLiteral("at %1 lines and %2 times: %3")
                                                           .arg(size.height())
                                                           .arg(times)
                                                           .arg(reader.faults().join(QStringLiteral("; ")))));
        m_least = std::min(m_least, reader.smallest().share / rule);
    }
    double m_least = 99;

private slots:
    void initTestCase() {
        m_real = std::make_unique<e2e::RealWindow>();
        QVERIFY(m_real->show());
        m_window = m_real->window();
        QQmlEngine* engine = qmlEngine(m_window);
        engine->singletonInstance<QObject*>("Kabar.Theme", "Theme")->setProperty("animated", false);
        m_hall = engine->singletonInstance<QObject*>("Kabar.Theme", "Hall");
        QVERIFY(m_real->openDemo());
        goTo(5);
        room<ui::VoteRoom>()->setProperty("loopback", true);
    }
    void everyCapitalIsLargeEnough_data() {
        QTest::addColumn<std::function<void()>>("ask");
        const auto add = [](const char* name, std::function<void()> ask) { QTest::newRow(name) << std::move(ask); };
        add("territory", [this] { goTo(0); });
        add("studies", [this] { goTo(2); });
        add("scenarios", [this] { goTo(3); });
        add("before", [this] { show(QStringLiteral("moment")); });
        add("moment", [this] {
            show(QStringLiteral("moment"));
            QVERIFY(room<ui::AgendaModel>()->startOrPause());
        });
        add("result", [this] { show(QStringLiteral("vote")); });
        add("join", [this] {
            show(QStringLiteral("join"));
            QVERIFY(room<ui::VoteRoom>()->welcome());
        });
        add("actions", [this] { show(QStringLiteral("actions")); });
        add("vote", [this] {
            vote(QStringLiteral("Par quoi commencer dès janvier ?"),
                 {QStringLiteral("Covoiturage"), QStringLiteral("Tiers-lieux"), QStringLiteral("Navettes de l’Ouest"),
                  QStringLiteral("Tout ensemble")});
        });
        add("long-vote", [this] {
            QStringList answers;
            for (int i = 1; i <= 20; ++i)
                answers << QStringLiteral("Convaincre une ou plusieurs parties prenantes de s’engager (%1)").arg(i);
            vote(QStringLiteral(
                     "Quelles sont les motivations d’utilisation, et qu’est-ce qui ferait disparaître l’intérêt que "
                     "chacun y trouve aujourd’hui ?"),
                 answers);
        });
        add("few-votes", [this] {
            show(QStringLiteral("vote"));
            QSignalSpy closed(room<ui::VoteRoom>(), &ui::VoteRoom::closed);
            room<ui::VoteRoom>()->closeBallot();
            QVERIFY(closed.wait());
        });
    }
    void everyCapitalIsLargeEnough() {
        QFETCH(std::function<void()>, ask);
        ask();
        if (QTest::currentTestFailed()) return;
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
            for (const double times : {4.0, 6.0}) {
                read(QString::fromLatin1(QTest::currentDataTag()), size, times);
                if (QTest::currentTestFailed()) return;
            }
    }
    void saysTheLeastThatWasRead() {
        qInfo("smallest capital read: %.3f times the least allowed", m_least);
        QVERIFY(m_least >= 1 && m_least < 2);
    }
    void aPageWithNothingForTheWallLeavesWhatStandsThere() {
        goTo(3);
        QVERIFY(QTest::qWaitFor([&] { return m_window->property("page").value<QObject*>()->property("ready").toBool(); }));
        goTo(1);  // the owners' page is nobody's on a wall
        m_window->setProperty("wallShown", true);
        QVERIFY(m_real->settles());
        QVERIFY(QTest::qWaitFor([&] { return shows(wall(), "ScenariosWall"); }));
    }
    void cleanupTestCase() { m_real.reset(); }
};

QTEST_MAIN(TestWall)
#include "test_wall.moc"
