// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/released_table_json.h"
#include "tests/support/test.h"

using namespace kabar;
using namespace kabar::coop;

namespace {

ReleasedTable table() {
    ReleasedTable table;
    table.name = "try";
    table.algorithmHash = std::string(64, 'a');
    table.releasedAt = "2026-11-22T08:00:00.000Z";
    table.bandEdges = {1000, 2500.5};
    table.slotMinutes = 30;
    table.retentionDays = 365;
    const geo::Zone zone = geo::Zone::at({-21.1, 55.5}, 7);
    table.cells = {{.key = {}, .sums = {.persons = 11}, .employers = 3, .merged = true},
                   {.key = {.home = zone, .work = zone.parent(5), .slot = 450, .band = 1, .mode = Mode::EBike},
                    .sums = {.persons = 12,
                             .daysOnSite = 47.5,
                             .distance = 1e5,
                             .distanceDays = 4e5,
                             .remoteKnown = 11,
                             .remoteDays = 3.25,
                             .carKnown = 12,
                             .carOwners = 10},
                    .employers = 4},
                   {.key = {.home = {}, .work = {}, .slot = CellKey::kUnknownSlot, .mode = Mode::Unknown},
                    .sums = {.persons = 20},
                    .employers = 5}};
    table.report = {
        .asked = 9, .released = 3, .merged = 7, .withheld = 1, .minPersonsInCell = 11, .personsAsAsked = 32, .persons = 43};
    return table;
}

}  // namespace

class TestReleasedTable : public QObject {
    Q_OBJECT
private slots:
    void survivesItsText() {
        const std::string text = tableText(table());
        const auto back = parseTable(text);
        QVERIFY2(back.has_value(), back ? "" : describe(back.error()).c_str());
        QCOMPARE(tableText(*back), text);
        QCOMPARE(back->cells.size(), 3u);
        QCOMPARE(back->cells[1].key, table().cells[1].key);
        QCOMPARE(back->cells[2].key, table().cells[2].key);
        QCOMPARE(back->cells[1].sums.remoteDays, 3.25);
        QCOMPARE(back->bandEdges, table().bandEdges);
        QCOMPARE(back->report.merged, 7);
        QVERIFY(back->cells[0].merged);
    }
    void refusesABadCell() {
        std::string text = tableText(table());
        text.replace(text.find("ebike"), 5, "rocket");
        QCOMPARE(parseTable(text).error().field, "cells[1].mode");
        QVERIFY(!parseTable("[]"));
        QVERIFY(!parseTable(""));
    }
};

KABAR_TEST(TestReleasedTable)
#include "test_released_table.moc"
