// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_store.h"
#include "core/store/workshop_file.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using store::kBriefTexts;
using store::kReportTexts;
using store::loadTexts;
using store::saveText;

class TestTextStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Result<store::WorkshopFile> make(const char* name) {
        return store::WorkshopFile::create(m_folder.filePath(name).toStdString(), "Essai", 1, systemClock());
    }

private slots:
    void keepsDocumentsApart() {
        auto file = make("apart.kabar");
        QVERIFY(saveText(file->database(), kBriefTexts, "decision", "Lancer l’essai"));
        QVERIFY(saveText(file->database(), kReportTexts, "Description", "Une soirée"));
        const auto texts = loadTexts(file->database(), kBriefTexts);
        QVERIFY(texts.has_value());
        QCOMPARE(texts->size(), 1u);
        QCOMPARE(texts->at("decision"), "Lancer l’essai");
    }
    void replacesAndRemoves() {
        auto file = make("replace.kabar");
        QVERIFY(saveText(file->database(), kBriefTexts, "decision", "un"));
        QVERIFY(saveText(file->database(), kBriefTexts, "decision", "deux"));
        QCOMPARE(loadTexts(file->database(), kBriefTexts)->at("decision"), "deux");
        QVERIFY(saveText(file->database(), kBriefTexts, "decision", ""));
        QVERIFY(loadTexts(file->database(), kBriefTexts)->empty());
    }
    void canBeUndone() {
        auto file = make("undo.kabar");
        QVERIFY(file->edit("text", [](auto& database) { return saveText(database, kBriefTexts, "decision", "un"); }));
        QVERIFY(file->undo());
        QVERIFY(loadTexts(file->database(), kBriefTexts)->empty());
    }
};

KABAR_TEST(TestTextStore)
#include "test_text_store.moc"
