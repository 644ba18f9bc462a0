// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/real_window.h"
#include "tests/e2e/window_driver.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kabar;
using e2e::WindowDriver;

/// The pages Études and Scénarios in the real window, as a facilitator uses them on the demo territory.
class TestDecisions : public QObject {
    Q_OBJECT

    std::unique_ptr<e2e::RealWindow> m_real;
    ui::Workspace* m_workspace = nullptr;
    QQuickWindow* m_window = nullptr;

    bool settles() const {
        for (int frame = 0; frame < 2; ++frame) {  // what a click or a new size changes is laid out when the window is drawn
            QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
            m_window->update();
            if (!drawn.wait(10'000)) return false;
        }
        return m_real->settles();
    }
    bool goTo(const QString& page) const { return WindowDriver(m_window).click(page) && settles(); }
    bool soonShows(const QString& words) const {
        return QTest::qWaitFor([&] { return WindowDriver(m_window).shows(words); }, 10'000);
    }
    bool soonHides(const QString& words) const {
        return QTest::qWaitFor([&] { return !WindowDriver(m_window).shows(words); }, 10'000);
    }
    /// The sentence that answers the page's question: the only visible text of that size.
    QString answer() const {
        QQuickItem* found = WindowDriver(m_window).find([](QQuickItem* item) {
            return item->inherits("QQuickText") && item->property("role").toInt() == 4 &&
                   !item->property("text").toString().isEmpty();
        });
        return found ? found->property("text").toString() : QString();
    }
    /// Once the sheet has slid in, and until it has slid out again.
    bool closesSheet() const {
        WindowDriver window(m_window);
        const QRectF inside(QPointF(), QSizeF(m_window->size()));
        const auto isOpenSheet = [](const QQuickItem* item) {
            return item->property("opened").toBool() && item->property("atLeft").isValid();
        };
        const auto button = [&] {  // the sheet's own: a message has one, too
            return window.find([&](QQuickItem* item) {
                if (!item->inherits("QQuickAbstractButton") || item->property("text").toString() != QStringLiteral("Fermer"))
                    return false;
                while (item && !isOpenSheet(item)) item = item->parentItem();
                return item != nullptr;
            });
        };
        const auto isIn = [&] {
            return button() && inside.contains(button()->mapRectToScene(QRectF(QPointF(), button()->size())));
        };
        if (!QTest::qWaitFor(isIn)) return false;
        window.click(button());
        return QTest::qWaitFor([&] { return button() == nullptr; });
    }
    /// A folded list shows this choice.
    bool chosen(const QString& name) const {
        return QTest::qWaitFor([&] {
            return WindowDriver(m_window).find([&](QQuickItem* item) {
                return item->inherits("QQuickComboBox") && item->property("displayText").toString() == name;
            }) != nullptr;
        });
    }
    bool answers(const QString& words) const {
        return QTest::qWaitFor([&] { return answer().contains(words); }, 10'000);
    }

private slots:
    void initTestCase() {
        m_real = std::make_unique<e2e::RealWindow>();
        m_workspace = &m_real->workspace();
        QVERIFY(m_real->openDemo());
        QVERIFY(m_real->show());
        m_window = m_real->window();
    }
    void studiesAnswerTheirFourQuestions() {
        QVERIFY(goTo(QStringLiteral("Études")));
        WindowDriver window(m_window);
        QVERIFY(answers(QStringLiteral("tiers-lieux serviraient")));
        for (const auto& [tab, words] :
             {std::pair("Doux et partagé", "venir autrement"), std::pair("Covoiturage", "font seuls en voiture"),
              std::pair("Navettes", "Aucune ligne ne se justifie"), std::pair("Tiers-lieux", "tiers-lieux serviraient")}) {
            QVERIFY(window.click(QString::fromUtf8(tab)));
            QVERIFY2(answers(QString::fromUtf8(words)), tab);
        }
    }
    void aLowWindowKeepsTheMapAndOpensTheRestAsSheets() {
        WindowDriver window(m_window);
        m_window->resize(1280, 680);
        QVERIFY(settles());
        QVERIFY(window.click(QStringLiteral("Réglages")));
        QVERIFY(soonShows(QStringLiteral("minutes")));
        QVERIFY(closesSheet());
        QVERIFY(window.click(QStringLiteral("Preuves")));
        QVERIFY(soonShows(QStringLiteral("Ce qui joue")));
        QVERIFY(closesSheet());
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitFor([&] { return window.control(QStringLiteral("Réglages")) == nullptr; }));
        QVERIFY(settles());
    }
    void aSliderMovedByKeyboardIsTakenBack() {
        QVERIFY(goTo(QStringLiteral("Scénarios")));
        WindowDriver window(m_window);
        QVERIFY(answers(QStringLiteral("Tout ensemble")));
        QVERIFY(window.click(QStringLiteral("Leviers")));
        QVERIFY(settles());
        const QString before = answer();
        QQuickItem* slider =
            window.find([](QQuickItem* item) { return item->inherits("QQuickSlider") && item->isEnabled(); });
        QVERIFY(slider);
        slider->forceActiveFocus();
        window.key(Qt::Key_Home);
        QVERIFY(QTest::qWaitFor([&] { return answer() != before; }));
        QVERIFY(QTest::qWaitFor([&] { return m_workspace->canUndo(); }));
        window.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return answer() == before; }, 10'000));
    }
    void aScenarioIsCopiedRenamedDeletedAndBroughtBack() {
        WindowDriver window(m_window);
        QVERIFY(window.click(QStringLiteral("Dupliquer")));
        QVERIFY(answers(QStringLiteral("Tout ensemble (copie)")));
        QVERIFY(chosen(QStringLiteral("Tout ensemble (copie)")));
        QVERIFY(window.click(QStringLiteral("Renommer")));
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type(QStringLiteral("À nous"));
        window.key(Qt::Key_Return);
        QVERIFY(answers(QStringLiteral("À nous")));
        QVERIFY(chosen(QStringLiteral("À nous")));
        QVERIFY(window.click(QStringLiteral("Supprimer")));
        QVERIFY(QTest::qWaitFor([&] { return !answer().contains(QStringLiteral("À nous")); }));
        QVERIFY(soonHides(QStringLiteral("À nous")));
        window.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return window.find([](QQuickItem* item) {
                    return item->inherits("QQuickComboBox") && item->property("model").toStringList().contains("À nous");
                }) != nullptr;
            },
            10'000));
        QVERIFY(closesSheet());  // of the levers
    }
    void everyFigureSaysWhereItComesFrom() {
        WindowDriver window(m_window);
        QQuickItem* row = window.find([](QQuickItem* item) { return item->property("key").toString() == "co2e_t_year"; });
        QVERIFY(row);
        window.click(row);
        QVERIFY(soonShows(QStringLiteral("Base Empreinte (ADEME), décembre 2020")));
        QVERIFY(soonShows(QStringLiteral("Comment et jusqu’où l’on se déplace")));
        QVERIFY(closesSheet());
    }
    void tellsEachCommuneItsShare() {
        WindowDriver window(m_window);
        QVERIFY(window.click(QStringLiteral("Par commune")));
        QVERIFY(soonShows(QStringLiteral("Saint-Benoît")));
        QVERIFY(closesSheet());
    }
    void mapsAreSwipedOverEachOther() {
        WindowDriver window(m_window);
        const auto handle = [&] {
            return window.find([](QQuickItem* item) {
                return QString::fromLatin1(item->metaObject()->className()).startsWith("SwipeHandle");
            });
        };
        QVERIFY(!handle());
        QVERIFY(window.click(QStringLiteral("Volet")));
        QVERIFY(QTest::qWaitFor([&] { return handle() != nullptr; }));
        QVERIFY(window.click(QStringLiteral("Côte à côte")));
        QVERIFY(QTest::qWaitFor([&] { return handle() == nullptr; }));
    }
};

QTEST_MAIN(TestDecisions)
#include "test_decisions.moc"
