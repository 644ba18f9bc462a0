// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/workspace/workspace.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kabar;
using ui::Workspace;

class TestWorkspace : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QUrl url(const QString& name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() {
        m_workspace = std::make_unique<Workspace>([] { return Time(); });
        QVERIFY(m_workspace->create(url(QString::number(QRandomGenerator::global()->generate()) + ".kabar"), "Un"));
    }

    void aNewTitleIsNoOtherFile() {  // a room that is voting stays open
        const QSignalSpy files(m_workspace.get(), &Workspace::fileChanged);
        const QSignalSpy titles(m_workspace.get(), &Workspace::titleChanged);
        m_workspace->setTitle("Deux");
        QCOMPARE(files.count(), 0);
        QCOMPARE(titles.count(), 1);
    }
    void undoTellsTheTitle() {
        m_workspace->setTitle("Deux");
        const QSignalSpy titles(m_workspace.get(), &Workspace::titleChanged);
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->title(), "Un");
        QVERIFY(titles.count() > 0);
    }
    void keepsTheOpenFileWhenAnotherCannotBeOpened() {
        QSignalSpy failures(m_workspace.get(), &Workspace::failed);
        const QString before = m_workspace->path();
        QVERIFY(!m_workspace->open(m_folder.filePath("missing.kabar")));
        QCOMPARE(m_workspace->path(), before);
        QCOMPARE(failures.count(), 1);
        QVERIFY(failures[0][0].toString().contains("missing.kabar"));
    }
    void forgetsRecentFilesThatAreGone() {
        const QString path = m_workspace->path();
        QVERIFY(m_workspace->recent().contains(path));
        m_workspace->close();
        QVERIFY(QFile::remove(path));
        QVERIFY(!m_workspace->recent().contains(path));
    }
};

KABAR_TEST(TestWorkspace)
#include "test_workspace.moc"
