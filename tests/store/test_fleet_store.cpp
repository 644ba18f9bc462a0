// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/fleet_file.h"
#include "core/rounds/records.h"
#include "core/store/fleet_store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::store;
using namespace std::chrono_literals;
using telemetry::Track;

namespace {
const Time kNoon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;
}

class TestFleetStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    Result<WorkshopFile> newFile() {
        const QString name = m_folder.filePath(QString::number(++m_files) + QStringLiteral(".kabar"));
        return WorkshopFile::create(name.toStdString(), "Essai", 1, [] { return kNoon; });
    }
    static Track someTrack() {
        return {{"state_of_charge", {{kNoon, 80}, {kNoon + 5s, 79.5}}}, {"range", {{kNoon + 1s, 50}}}};
    }

private slots:
    void readingsComeBack() {
        auto file = newFile();
        QVERIFY(file.has_value());
        const auto id = findOrAddVehicle(file->database(), {.name = "Twizy 01"});
        QVERIFY(id.has_value());
        const auto added = addReadings(file->database(), *id, someTrack());
        QVERIFY(added.has_value());
        QCOMPARE(*added, 3);
        const auto fleet = loadFleet(file->database());
        QVERIFY(fleet.has_value());
        QCOMPARE(fleet->size(), 1u);
        QCOMPARE((*fleet)[0].vehicle.name, "Twizy 01");
        QVERIFY((*fleet)[0].track == someTrack());
        const auto later = loadTrack(file->database(), *id, kNoon + 2s);
        QVERIFY(later.has_value());
        QCOMPARE(later->size(), 1u);
    }
    void historyIsCountedFromTheLastReading() {
        auto file = newFile();
        const auto id = findOrAddVehicle(file->database(), {.name = "Twizy 01"});
        const Track track = {{"bus_awake", {{kNoon - 50h, 1}, {kNoon, 0}}},
                             {"range", {{kNoon - 49h, 60}, {kNoon - 1h, 50}}}};
        QVERIFY(addReadings(file->database(), *id, track));
        QVERIFY((*loadFleet(file->database()))[0].track == track);
        const auto recent = loadFleet(file->database(), 24h);
        QCOMPARE((*recent)[0].track.at("range").size(), 1u);
        QCOMPARE((*recent)[0].track.at("range")[0].value, 50.0);
    }
    void theSameReadingsTwiceAreStoredOnce() {
        auto file = newFile();
        const auto id = findOrAddVehicle(file->database(), {.name = "Twizy 01"});
        QCOMPARE(*findOrAddVehicle(file->database(), {.name = "Twizy 01"}), *id);
        QVERIFY(addReadings(file->database(), *id, someTrack()));
        QCOMPARE(*addReadings(file->database(), *id, someTrack()), 0);
    }
    void aVehicleTakesItsReadingsWithIt() {
        auto file = newFile();
        const auto id = findOrAddVehicle(file->database(), {.name = "Twizy 01"});
        QVERIFY(addReadings(file->database(), *id, someTrack()));
        QVERIFY(file->database().run("DELETE FROM vehicle WHERE id = ?", *id));
        QCOMPARE(*file->database().integer("SELECT count(*) FROM reading"), 0);
    }
    void aVehicleTakenOutComesBackByUndo() {
        auto file = newFile();
        QVERIFY(file->write([](Database& database) -> Status {
            const auto id = findOrAddVehicle(database, {.name = "Twizy 01"});
            if (!id) return fail(id.error());
            const auto added = addReadings(database, *id, someTrack());
            return added ? Status() : fail(added.error());
        }));
        const std::int64_t id = (*loadVehicles(file->database()))[0].id;
        QVERIFY(file->edit("vehicle", [&](Database& database) { return removeVehicle(database, id); }));
        QVERIFY(loadFleet(file->database())->empty());
        QCOMPARE(*file->database().integer("SELECT count(*) FROM reading"), 0);
        QVERIFY(file->undo());
        QVERIFY((*loadFleet(file->database()))[0].track == someTrack());
        QCOMPARE(removeVehicle(file->database(), 99).error().code, Error::Code::NotFound);
    }
    void aVehicleIsRenamedToAFreeNameOnly() {
        auto file = newFile();
        const auto one = findOrAddVehicle(file->database(), {.name = "twizy_init-drv"});
        const auto two = findOrAddVehicle(file->database(), {.name = "Twizy 02"});
        QVERIFY(two);
        QVERIFY(renameVehicle(file->database(), *one, "Twizy 01"));
        QVERIFY(renameVehicle(file->database(), *one, "Twizy 01"));  // as it was
        QCOMPARE((*loadVehicles(file->database()))[0].name, "Twizy 01");
        QCOMPARE(renameVehicle(file->database(), *one, "Twizy 02").error().code, Error::Code::Mismatch);
        QCOMPARE(renameVehicle(file->database(), *one, "").error().code, Error::Code::Malformed);
        QCOMPARE(renameVehicle(file->database(), 99, "x").error().code, Error::Code::NotFound);
    }
    void whatIsOnItsWayIsSeenByNobody() {
        auto file = newFile();
        auto& database = file->database();
        const auto known = findOrAddVehicle(database, {.name = "Twizy 01"});
        QVERIFY(addReadings(database, *known, someTrack()));
        const auto arrival = beginArrival(database, kNoon);
        QVERIFY(arrival.has_value());
        const auto fresh = findOrAddVehicle(database, {.name = "Twizy 02"}, *arrival);
        const std::vector<telemetry::Reading> later{{kNoon + 1h, 60}};
        QVERIFY(addReadings(database, *known, "state_of_charge", later, *arrival));
        QVERIFY(addReadings(database, *fresh, "state_of_charge", later, *arrival));
        QCOMPARE(loadVehicles(database)->size(), 1U);
        QVERIFY(*loadTrack(database, *known) == someTrack());
        QVERIFY(completeArrival(database, *arrival));
        QCOMPARE(loadVehicles(database)->size(), 2U);
        QCOMPARE(loadTrack(database, *known)->at("state_of_charge").size(), 3U);
        QCOMPARE(loadTrack(database, *fresh)->at("state_of_charge").size(), 1U);
    }
    void anArrivalIsTakenBackWhole() {
        auto file = newFile();
        auto& database = file->database();
        const auto known = findOrAddVehicle(database, {.name = "Twizy 01"});
        QVERIFY(addReadings(database, *known, someTrack()));
        const auto arrival = beginArrival(database, kNoon);
        const auto fresh = findOrAddVehicle(database, {.name = "Twizy 02"}, *arrival);
        const std::vector<telemetry::Reading> later{{kNoon + 1h, 60}};
        for (const auto id : {*known, *fresh}) QVERIFY(addReadings(database, id, "range", later, *arrival));
        for (std::optional<ReadingKey> after = ReadingKey{}; after;) after = *clearSomeOfArrival(database, *arrival, *after);
        QVERIFY(loadArrivals(database)->empty());
        QCOMPARE(*database.integer("SELECT count(*) FROM vehicle"), 1);
        QVERIFY(*loadTrack(database, *known) == someTrack());
        QVERIFY(*beginArrival(database, kNoon) > *arrival);  // a number never comes back
    }
    void aStoppedSimulationLeavesNothing() {
        auto file = newFile();
        const auto territory = geo::embeddedTerritory();
        QVERIFY(territory.has_value());
        std::stop_source stop;  // stopped half-way through the storing
        const Progress progress = [&](double fraction, std::string_view) {
            if (fraction > 0.8) stop.request_stop();
        };
        rounds::FileRecords records(*file);
        const auto done = demo::addSimulatedFleet(records, *territory, {.vehicles = 6, .days = 1, .until = kNoon},
                                                  stop.get_token(), progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
        for (const char* table : {"vehicle", "reading", "arrival", "provenance"})
            QCOMPARE(*file->database().integer(std::string("SELECT count(*) FROM ") + table), 0);
    }
    void aSimulatedFleetIsStoredWithItsOrigin() {
        auto file = newFile();
        const auto territory = geo::embeddedTerritory();
        rounds::FileRecords records(*file);
        const auto done = demo::addSimulatedFleet(records, *territory, {.vehicles = 3, .days = 1, .until = kNoon});
        QVERIFY2(done, done ? "" : describe(done.error()).c_str());
        QCOMPARE(*file->database().integer("SELECT count(*) FROM vehicle"), 3);
        QCOMPARE(*file->database().integer("SELECT count(*) FROM provenance WHERE what = 'fleet/simulated'"), 1);
        QVERIFY(*file->database().integer("SELECT count(*) FROM reading") > 1000);
    }
};

KABAR_TEST(TestFleetStore)
#include "test_fleet_store.moc"
