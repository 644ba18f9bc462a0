// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/room_content.h"
#include "core/store/ballot_store.h"
#include "tests/phones/http_phone.h"
#include "tests/support/test.h"
#include "tests/ui/support/open_workshop.h"
#include "ui/workshop/agenda_model.h"
#include "ui/workshop/vote_room.h"
#include "ui/workshop/voter_model.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::ui;
using namespace std::chrono_literals;
using test::HttpPhone;

/// The page as the wall shows it, led by its keys.
class TestWorkshopPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Time m_now = Time(std::chrono::milliseconds(1'700'000'000'000));
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QQuickView> m_view;

    template <class Model>
    Model* find() {
        return m_view->rootObject()->findChild<Model*>();
    }
    QString shown() { return m_view->rootObject()->property("view").toString(); }
    static void open(VoteRoom& room, qlonglong ballot) {
        QSignalSpy opened(&room, &VoteRoom::opened);
        room.openBallot(ballot);
        QVERIFY(opened.wait());
        QCOMPARE(room.ballotState(), QStringLiteral("open"));
    }
    /// The first switch that can be seen beneath `item`.
    static QQuickItem* switchIn(QQuickItem* item) {
        if (!item->isVisible()) return nullptr;
        if (QByteArrayView(item->metaObject()->className()).startsWith("ToggleSwitch")) return item;
        for (QQuickItem* child : item->childItems())
            if (QQuickItem* found = switchIn(child)) return found;
        return nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("KabarTest"));
    }
    void init() {
        m_workspace = std::make_unique<Workspace>([this] { return m_now; });
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".kabar"));
        {
            auto file = store::WorkshopFile::create(path.toStdString(), "Essai", 1, [this] { return m_now; });
            QVERIFY(file.has_value());
            QVERIFY(demo::furnishRoom(*file, 974, m_now));
        }
        QVERIFY(m_workspace->open(path));
        m_view = std::make_unique<QQuickView>();
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        m_view->setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(m_workspace.get())}});
        m_view->loadFromModule("Kabar.Workshop", "WorkshopPage");
        QVERIFY2(m_view->status() == QQuickView::Ready,
                 qPrintable(m_view->errors().isEmpty() ? QString() : m_view->errors().first().toString()));
        find<VoteRoom>()->setProperty("loopback", true);
        m_view->resize(1176, 748);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->requestActivate();
        (void)QTest::qWaitForWindowActive(m_view.get());
    }
    void cleanup() {
        m_view.reset();
        m_workspace.reset();
    }

    void aSwitchShowsWhatIsKept() {
        const QString path = m_workspace->path();
        Workspace reading([this] { return m_now; });
        QVERIFY(reading.open(path));
        QVERIFY(reading.isReadOnly());
        m_view->rootObject()->setProperty("workspace", QVariant::fromValue(&reading));
        m_view->rootObject()->setProperty("view", QStringLiteral("people"));
        QQuickItem* found = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (found = switchIn(m_view->rootObject())) != nullptr; }));
        QTest::qWait(100);  // it comes to its place
        const bool before = found->property("checked").toBool();
        QSignalSpy toggled(found, SIGNAL(toggled())), refused(&reading, &Workspace::failed);
        const QPointF middle = found->mapToScene({found->height() / 2, found->height() / 2});
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(refused.count(), 1);
        QVERIFY(QTest::qWaitFor([&] { return found->property("checked").toBool() == before; }));
        m_view.reset();  // it shows `reading`
    }
    void spaceStartsAndPausesWhereverTheFocusIs() {
        const auto* agenda = find<AgendaModel>();
        QCOMPARE(agenda->runningRow(), -1);
        press(Qt::Key_Space);
        QCOMPARE(agenda->runningRow(), 0);
        press(Qt::Key_Right);
        QCOMPARE(agenda->runningRow(), 1);
        for (int stop = 0; stop < 12; ++stop) {  // more stops than the page has
            press(Qt::Key_Tab);
            const bool before = agenda->paused();
            const QString view = shown();
            press(Qt::Key_Space);
            QCOMPARE(agenda->paused(), !before);
            QCOMPARE(agenda->runningRow(), 1);
            QCOMPARE(shown(), view);
        }
    }
    void theEndOfABlockIsTakenBack() {
        const auto* agenda = find<AgendaModel>();
        press(Qt::Key_Space);
        m_now += 4min;
        press(Qt::Key_Right);
        QCOMPARE(agenda->runningRow(), 1);
        QVERIFY(m_workspace->undo());
        QCOMPARE(agenda->runningRow(), 0);
        QCOMPARE(agenda->titleAt(0), agenda->titleAt(agenda->runningRow()));
    }
    void enterGoesBetweenResultAndCode() {
        QCOMPARE(find<VoteRoom>()->ballotState(), QStringLiteral("closed"));
        QCOMPARE(shown(), QStringLiteral("run"));
        press(Qt::Key_Return);
        QCOMPARE(shown(), QStringLiteral("join"));
        QVERIFY(find<VoteRoom>()->welcoming());
        press(Qt::Key_Enter);
        QCOMPARE(shown(), QStringLiteral("run"));
    }
    void enterClosesTheVoteAndShowsItsResult() {
        auto* room = find<VoteRoom>();
        const auto ballots = kabar::test::from(*m_workspace, store::loadBallots);
        const auto& ballot = ballots->back();
        m_now += 10min;
        open(*room, ballot.id);
        QCOMPARE(shown(), QStringLiteral("join"));
        for (int i = 0; i < 5; ++i) {
            HttpPhone phone(room->joinAddress());
            QCOMPARE(phone.get({}).status, 200);
            QCOMPARE(phone.vote(ballot.id, {ballot.options[0].id}).status, 200);
        }
        QVERIFY(room->results().isEmpty());
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        press(Qt::Key_Return);
        press(Qt::Key_Return);  // by a hurried hand: it closes once, and the result stays
        QTRY_COMPARE(room->ballotState(), QStringLiteral("closed"));
        QTRY_COMPARE(shown(), QStringLiteral("run"));
        (void)failed.wait(200);
        QVERIFY2(failed.isEmpty(), "it was closed twice");
        QCOMPARE(room->results()[0].toMap()[QStringLiteral("votes")].toInt(), 5);
    }
    void theWallSaysHowManyVotesWait() {
        auto* room = find<VoteRoom>();
        QVERIFY(find<VoterModel>()->addSeats(2));
        open(*room, kabar::test::from(*m_workspace, store::loadBallots)->back().id);
        const auto ballot = kabar::test::from(*m_workspace, store::loadBallots)->back();
        m_view->rootObject()->setProperty("view", QStringLiteral("join"));
        const auto* note = m_view->rootObject()->findChild<QQuickItem*>(QStringLiteral("waitingNote"));
        QVERIFY(note && !note->isVisible());
        HttpPhone phone(room->joinAddress());
        QCOMPARE(phone.get({}).status, 200);
        QCOMPARE(phone.vote(ballot.id, {ballot.options[0].id}).status, 200);
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->property("count").toInt(), 1);
    }
    void slipsHoldTheCodesThatWereNotUsed() {
        auto* voters = find<VoterModel>();
        QVERIFY(voters->addSeats(14));
        const QString path = m_folder.filePath(QStringLiteral("slips.pdf"));
        QVERIFY(find<VoteRoom>()->welcome());
        QVERIFY(
            voters->saveSlips(QUrl::fromLocalFile(path), find<VoteRoom>()->joinAddress(), find<VoteRoom>()->shortAddress()));
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray content = pdf.readAll();
        QVERIFY(content.startsWith("%PDF"));
        QCOMPARE(content.count("/Type /Page\n"), 2);  // twelve on a page
        const QString folder = qEnvironmentVariable("KABAR_PICTURES");
        if (!folder.isEmpty()) QFile::copy(path, QDir(folder).filePath(QStringLiteral("slips.pdf")));
        QVERIFY(!voters->saveSlips(QUrl::fromLocalFile(QStringLiteral("/no/such/folder/slips.pdf")), {}, {}));
    }
    /// Nothing of the wall lies over another part of it, whatever the theme. Set KABAR_PICTURES to a folder to look.
    void partsOfTheWallStandApart() {
        open(*find<VoteRoom>(), kabar::test::from(*m_workspace, store::loadBallots)->back().id);
        press(Qt::Key_Space);
        auto* theme = m_view->engine()->singletonInstance<QObject*>("Kabar.Theme", "Theme");
        theme->setProperty("animated", false);
        for (const char* variant : {"light", "dark", "projector"}) {
            theme->setProperty("variant", QString::fromLatin1(variant));
            QSignalSpy drawn(m_view.get(), &QQuickWindow::frameSwapped);
            m_view->update();
            QVERIFY(drawn.wait());  // laid out anew
            auto* now = m_view->rootObject()->findChild<QQuickItem*>(QStringLiteral("agendaNow"));
            const auto* panel = m_view->rootObject()->findChild<QQuickItem*>(QStringLiteral("votePanel"));
            QVERIFY(now && panel);
            const QRectF left = now->mapRectToScene(now->boundingRect());
            QVERIFY(left.right() <= panel->mapRectToScene(panel->boundingRect()).left());
            for (const QQuickItem* part : now->childItems())
                QVERIFY2(!part->isVisible() || part->x() + part->width() <= now->width() + 1, variant);
            const QString folder = qEnvironmentVariable("KABAR_PICTURES");
            if (!folder.isEmpty())
                m_view->grabWindow().save(
                    QDir(folder).filePath(QStringLiteral("workshop-%1.png").arg(QLatin1String(variant))));
        }
        theme->setProperty("variant", QStringLiteral("light"));
    }
};

KABAR_TEST(TestWorkshopPage)
#include "test_workshop_page.moc"
