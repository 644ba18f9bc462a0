// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_workshop.h"
#include "core/rounds/study.h"
#include "core/store/coop_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;

class TestDemoWorkshop : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const Time m_now{std::chrono::milliseconds(1'790'000'000'000)};

    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    static demo::SandboxRequest smallRequest() {
        demo::SandboxRequest request;
        request.population.employers = 8;
        request.population.employees = 3000;
        return request;
    }

private slots:
    void doesTheWholeMainJob() {
        const auto where = path("whole.kabar");
        QVERIFY(demo::makeDemoWorkshop(where, smallRequest(), m_now));
        auto file = store::WorkshopFile::open(where);
        QVERIFY(file.has_value());
        QCOMPARE(store::loadReleasedTables(file->database())->size(), 4u);
        QCOMPARE(store::loadStudies(file->database())->size(), 4u);
        QVERIFY(store::loadScenarios(file->database())->size() >= 6);
        QCOMPARE(*file->database().integer("SELECT count(*) FROM vehicle"), 12);
        QVERIFY(*file->database().integer("SELECT count(*) FROM participant") > 0);
    }
    void nothingHalfDoneStaysWhenStopped() {
        const auto where = path("stopped.kabar");
        std::stop_source source;
        const Progress stopMidway = [&](double fraction, std::string_view) {
            if (fraction > 0.5) source.request_stop();
        };
        const auto made = demo::makeDemoWorkshop(where, smallRequest(), m_now, source.get_token(), stopMidway);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Cancelled);
        QVERIFY(!std::filesystem::exists(where));
        QVERIFY(!std::filesystem::exists(demo::sandboxFolder(where)));
    }
    void asksOnlyWhenATableIsMissing() {
        const auto where = path("asks.kabar");
        QVERIFY(demo::makeDemoWorkshop(where, smallRequest(), m_now));
        auto file = store::WorkshopFile::open(where);
        const auto entries = *file->database().integer("SELECT count(*) FROM audit");
        rounds::FileRecords records(*file);
        const auto on = [&](rounds::Asking asking) {
            return rounds::study(records, asking, {.families = {study::Family::Active}}, [this] { return m_now; });
        };
        QVERIFY(on(rounds::Asking::WhenMissing));
        QCOMPARE(*file->database().integer("SELECT count(*) FROM audit"), entries);
        QVERIFY(on(rounds::Asking::Always));
        QVERIFY(*file->database().integer("SELECT count(*) FROM audit") > entries);
    }
    void saysWhatToDoWithoutEmployers() {
        auto file = store::WorkshopFile::create(path("empty.kabar"), "Vide", 0, [this] { return m_now; });
        rounds::FileRecords records(*file);
        const auto round = rounds::study(records, rounds::Asking::WhenMissing, {}, [this] { return m_now; });
        QVERIFY(!round);
        QCOMPARE(round.error().clause, clause("coop.no-employer"));
    }
};

KABAR_TEST(TestDemoWorkshop)
#include "test_demo_workshop.moc"
