// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scenario_store.h"
#include "core/store/workshop_file.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::scenario;

class TestScenarioStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Result<store::WorkshopFile> make(const char* name) {
        return store::WorkshopFile::create(m_folder.filePath(name).toStdString(), "Essai", 1, systemClock());
    }

private slots:
    void keepsScenariosInTheirOrder() {
        auto file = make("order.kabar");
        for (const Scenario& each : readyScenarios({.thirdPlaces = 3, .shuttleLines = 2}))
            QVERIFY(store::saveScenario(file->database(), each));
        const auto loaded = store::loadScenarios(file->database());
        QVERIFY(loaded.has_value());
        const auto ready = readyScenarios({.thirdPlaces = 3, .shuttleLines = 2});
        QCOMPARE(loaded->size(), ready.size());
        for (std::size_t i = 0; i < ready.size(); ++i) {
            QCOMPARE((*loaded)[i].name, ready[i].name);
            QCOMPARE((*loaded)[i].kind, ready[i].kind);
            QCOMPARE((*loaded)[i].levers, ready[i].levers);
        }
    }
    void replacesTheOneOfItsId() {
        auto file = make("replace.kabar");
        Scenario mine{.name = "À nous", .levers = Levers().with(Lever::CarpoolUptake, 0.4)};
        mine.id = *store::saveScenario(file->database(), mine);
        mine.name = "À nous tous";
        QCOMPARE(*store::saveScenario(file->database(), mine), mine.id);
        const auto loaded = store::loadScenarios(file->database());
        QCOMPARE(loaded->size(), 1u);
        QCOMPARE(loaded->front().name, "À nous tous");
    }
    void editsCanBeUndone() {
        auto file = make("undo.kabar");
        const auto id = store::saveScenario(file->database(), {.name = "Un"});
        QVERIFY(file->edit("delete_scenario", [&](auto& database) { return store::deleteScenario(database, *id); }));
        QVERIFY(store::loadScenarios(file->database())->empty());
        QVERIFY(file->undo());
        QCOMPARE(store::loadScenarios(file->database())->front().name, "Un");
    }
    void refusesNamelessAndUnreadableScenarios() {
        auto file = make("bad.kabar");
        QVERIFY(!store::saveScenario(file->database(), {}));
        QVERIFY(file->database().run(
            "INSERT INTO scenario (position, name, kind, levers) VALUES (1, 'x', 'own', '{\"teleport\": 1}')"));
        QCOMPARE(store::loadScenarios(file->database()).error().value, "teleport");
        QVERIFY(file->database().run("UPDATE scenario SET levers = 'not json'"));
        QCOMPARE(store::loadScenarios(file->database()).error().code, Error::Code::Malformed);
        QVERIFY(file->database().run("UPDATE scenario SET levers = '{}', kind = 'dream'"));
        QCOMPARE(store::loadScenarios(file->database()).error().value, "dream");
    }
    void factorValuesComeAndGo() {
        auto file = make("factors.kabar");
        QVERIFY(store::saveFactorValue(file->database(), "grid_emission", 0.2));
        QVERIFY(store::saveFactorValue(file->database(), "grid_emission", 0.3));
        QCOMPARE(store::loadFactorValues(file->database())->at("grid_emission"), 0.3);
        QVERIFY(store::saveFactorValue(file->database(), "grid_emission", {}));
        QVERIFY(store::loadFactorValues(file->database())->empty());
    }
};

KABAR_TEST(TestScenarioStore)
#include "test_scenario_store.moc"
