// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_store.h"
#include "core/store/workshop_file.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;

class TestStudyStore : public QObject {
    Q_OBJECT
private slots:
    void keepsOneResultAFamily() {
        QTemporaryDir folder;
        auto file = store::WorkshopFile::create(folder.filePath("a.kabar").toStdString(), "Essai", 1, [] { return Time(); });
        QVERIFY(file.has_value());
        const std::vector<study::StudyResult> first{
            {.family = study::Family::Shuttles, .personsLeftOut = 1, .computedAt = "2026"},
            {.family = study::Family::Active, .computedAt = "2026"}};
        const std::vector<study::StudyResult> second{
            {.family = study::Family::Shuttles, .personsLeftOut = 2, .computedAt = "2027"}};
        for (const auto* results : {&first, &second})
            QVERIFY(file->write([&](store::Database& database) { return store::saveStudies(database, *results); }));
        const auto loaded = store::loadStudies(file->database());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->size(), 2U);
        QCOMPARE(loaded->at(0).family, study::Family::Active);
        QCOMPARE(loaded->at(1).personsLeftOut, 2.0);
    }
    void refusesABrokenDocument() {
        QTemporaryDir folder;
        auto file = store::WorkshopFile::create(folder.filePath("b.kabar").toStdString(), "Essai", 1, [] { return Time(); });
        QVERIFY(file.has_value());
        QVERIFY(file->database().run("INSERT INTO study (family, result, computed_at) VALUES ('active', 'x', '')"));
        QCOMPARE(store::loadStudies(file->database()).error().code, Error::Code::Malformed);
    }
};

KABAR_TEST(TestStudyStore)
#include "test_study_store.moc"
