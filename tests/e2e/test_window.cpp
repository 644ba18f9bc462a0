// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/real_window.h"
#include "tests/e2e/window_driver.h"

#include <QDir>
#include <QProcess>
#include <QQuickItem>
#include <QTest>

#include <memory>

using namespace kabar;
using e2e::WindowDriver;

/// The real window, from the first start to the brief, driven by mouse and keyboard.
class TestWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<e2e::RealWindow> m_real;
    ui::Workspace* m_workspace = nullptr;
    QQuickWindow* m_window = nullptr;

private slots:
    void initTestCase() {
        m_real = std::make_unique<e2e::RealWindow>();
        m_workspace = &m_real->workspace();
        QVERIFY(m_real->show());
        m_window = m_real->window();
    }
    void startsInFrenchWithNothingOpen() {
        WindowDriver window(m_window);
        QVERIFY(window.shows(QStringLiteral("Que pourrions-nous faire ensemble")));
        QVERIFY(!m_workspace->hasFile());
    }
    void opensTheDemoTerritoryAtTheFirstClick() {
        WindowDriver window(m_window);
        QVERIFY(window.click(QStringLiteral("Ouvrir le territoire de démonstration")));
        QVERIFY2(QTest::qWaitFor([&] { return m_workspace->hasFile(); }, 120'000), "the demo territory did not open");
        QVERIFY(m_real->settles());
    }
    void showsEveryPageByMouse_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"Territoire", "Coopérative", "Études", "Scénarios", "Flotte", "Atelier", "Dossier"})
            QTest::newRow(page) << QString::fromUtf8(page);
    }
    void showsEveryPageByMouse() {
        QFETCH(QString, page);
        WindowDriver window(m_window);
        QVERIFY(window.click(page));
        QVERIFY2(m_real->settles(), "the page does not settle");
        QVERIFY2(QTest::qWaitFor([&] { return window.shows(QStringLiteral("?")); }), "the page asks no question");
    }
    void goesToPagesByKeyboard() {
        WindowDriver window(m_window);
        window.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return m_window->property("currentPage").toInt() == 0; }));
        window.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return m_window->property("currentPage").toInt() == 3; }));
    }
    void saysWhyAFileDoesNotOpen() {
        WindowDriver window(m_window);
        QVERIFY(!m_workspace->open(m_real->home() + QStringLiteral("/absent.kabar")));
        QVERIFY(QTest::qWaitFor([&] { return window.shows(QStringLiteral("absent.kabar")); }));
    }
    void listsItsKeys() {
        WindowDriver window(m_window);
        window.key(Qt::Key_F1);
        QVERIFY(QTest::qWaitFor([&] { return window.shows(QStringLiteral("Ctrl+1")); }));
        window.key(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !window.shows(QStringLiteral("Ctrl+1")); }));
    }
    void renamesAndTakesItBack() {
        WindowDriver window(m_window);
        const QString before = m_workspace->title();
        window.key(Qt::Key_F2);
        QVERIFY(QTest::qWaitFor([&] { return window.control(QStringLiteral("Renommer")) != nullptr; }));
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type(QStringLiteral("Mon atelier"));
        window.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return m_workspace->title() == QStringLiteral("Mon atelier"); }));
        window.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return m_workspace->title() == before; }));
        QVERIFY2(QTest::qWaitFor([&] { return window.shows(QStringLiteral("Annulé : le titre de l’atelier")); }),
                 "nothing says what was undone");
        QVERIFY2(window.shows(before), "the window still shows the other title");
    }
    void leavesWithTheBrief() {
        WindowDriver window(m_window);
        QVERIFY(window.click(QStringLiteral("Dossier")));
        QVERIFY(m_real->settles());
        QVERIFY(window.click(QStringLiteral("PDF")));
        const auto nameField = [&] {
            return window.find([](QQuickItem* item) { return item->objectName() == QStringLiteral("fileNameTextField"); });
        };
        QVERIFY2(QTest::qWaitFor([&] { return nameField() != nullptr; }, 5000), "no file dialog opens");
        window.click(nameField());
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.type(QStringLiteral("note.pdf"));
        QVERIFY2(window.click(QStringLiteral("Enregistrer")), "the file dialog does not speak French");
        const QString path = QFileInfo(m_workspace->path()).dir().filePath(QStringLiteral("note.pdf"));
        QVERIFY2(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 60'000), "no PDF was written");
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-l"), QStringLiteral("3"), path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char* part : {"Décision demandée", "Pourquoi maintenant", "Perte acceptable", "Prochain pas"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
    void speaksEnglishByASwitch() {
        WindowDriver window(m_window);
        QVERIFY(window.click(QStringLiteral("English")));
        QVERIFY(QTest::qWaitFor([&] { return window.control(QStringLiteral("Territory")) != nullptr; }));
        QVERIFY(window.click(QStringLiteral("Français")));
        QVERIFY(QTest::qWaitFor([&] { return window.control(QStringLiteral("Territoire")) != nullptr; }));
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
