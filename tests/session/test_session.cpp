// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/sessions.h"
#include "tests/support/test.h"

#include <atomic>
#include <latch>
#include <stdexcept>

using namespace kabar;
using namespace std::chrono_literals;
using session::Domain;
using session::Domains;
using session::JobContext;
using session::Session;
using session::Urgency;
using sqlite::Database;
using tests::Desk;

namespace {

Status note(Database& database, const char* what) {
    return database.run("INSERT INTO provenance (at, what, detail) VALUES ('', ?, '{}')", what);
}

/// A write that holds the writer thread until it is let go.
class Held {
public:
    explicit Held(Session& session)
        : m_done(session.write(Urgency::Edit, {}, [this](Database&) {
              m_begun.count_down();
              m_free.wait();
              return Status();
          })) {
        m_begun.wait();
    }
    ~Held() {
        m_free.count_down();
        (void)m_done.get();
    }

private:
    std::latch m_begun{1}, m_free{1};
    std::future<Status> m_done;
};

}  // namespace

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsInTheSnapshot() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        const auto before = (*session)->snapshot();
        Desk::add(**session, "deux");
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux"}));
        QCOMPARE(before->room->actions.size(), 1U);  // who reads an older one goes on reading it
    }
    void onlyWhatChangedIsReadAnew() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        const auto before = (*session)->snapshot();
        Desk::add(**session, "deux");
        (*session)->settle();
        const auto after = (*session)->snapshot();
        QVERIFY(!(after->room == before->room));
        QVERIFY(after->ground == before->ground);
        QVERIFY(after->texts == before->texts);
    }
    void tellsWhichDomainsChanged() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        (*session)->settle();
        std::atomic<std::uint32_t> told = 0;
        (*session)->onChanged([&](Domains domains) { told |= domains.bits(); });
        Desk::add(**session, "deux");
        (*session)->settle();
        QCOMPARE(told.load(), Domains(Domain::Room).bits());
        QVERIFY((*session)->undo().get());
        (*session)->settle();
        QCOMPARE(told.load(), Domains(Domain::Room).bits());
        (*session)->onChanged({});
    }
    void votesGoBeforeEditsAndEditsBeforeLongWrites() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        std::vector<QString> order;
        std::vector<std::future<Status>> writes;
        {
            const Held held(**session);
            const auto add = [&](Urgency urgency, const char* name) {
                writes.push_back((*session)->write(urgency, {}, [&order, name](Database&) {
                    order.emplace_back(name);
                    return Status();
                }));
            };
            add(Urgency::Bulk, "bulk");
            add(Urgency::Edit, "edit");
            add(Urgency::Vote, "vote");
            add(Urgency::Vote, "vote 2");
        }
        for (auto& write : writes) QVERIFY(write.get());
        QCOMPARE(order, std::vector<QString>({"vote", "vote 2", "edit", "bulk"}));
    }
    void whatAWriteThrowsIsAnErrorAndChangesNothing() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        const auto done = (*session)
                              ->edit("action", Domain::Room,
                                     [](Database& database) -> Status {
                                         (void)database.run("INSERT INTO action (position, text) VALUES (9, 'x')");
                                         throw std::runtime_error("broken");
                                     })
                              .get();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Internal);
        Desk::add(**session, "deux");
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux"}));
    }
    void whatAJobThrowsIsItsResult() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        std::promise<Result<int>> told;
        auto result = told.get_future();
        (*session)->run<int>([](JobContext&) -> Result<int> { throw std::runtime_error("broken"); },
                             [&](Result<int> done) { told.set_value(std::move(done)); });
        QCOMPARE(result.get().error().code, Error::Code::Internal);
    }
    void aJobWritesIntoItsOwnSession() {
        Desk desk;
        auto first = desk.open(desk.workshop("a.kabar"));
        auto second = desk.open(desk.workshop("b.kabar"));
        std::promise<void> told;
        (*first)->run<bool>(
            [](JobContext& context) -> Result<bool> {
                auto done = context.commit(Domain::Room, [](Database& database) {
                    return database.run("INSERT INTO action (position, text) VALUES (9, 'du travail')");
                });
                return done ? Result<bool>(true) : fail(done.error());
            },
            [&](Result<bool>) { told.set_value(); });
        told.get_future().wait();
        QCOMPARE(Desk::actions(**first), QStringList({"un", "du travail"}));
        QCOMPARE(Desk::actions(**second), QStringList({"un"}));
    }
    void closingStopsJobsAndDropsWhatComesLate() {
        Desk desk;
        const auto file = desk.workshop();
        auto session = desk.open(file);
        std::latch begun(1);
        std::atomic<bool> told = false, written = true;
        auto running = (*session)->run<bool>(
            [&](JobContext& context) -> Result<bool> {
                begun.count_down();
                while (!context.stop().stop_requested()) std::this_thread::sleep_for(1ms);
                written =
                    context.commit(Domain::Room, [](Database& database) { return note(database, "late"); }).has_value();
                return true;
            },
            [&](Result<bool>) { told = true; });
        begun.wait();
        QVERIFY((*session)->close());
        QVERIFY(running->isFinished());
        QVERIFY(!told);
        QVERIFY(!written);
        QVERIFY(!(*session)->run<bool>([](JobContext&) -> Result<bool> { return true; }, {}));
        QCOMPARE((*session)->write(Urgency::Edit, {}, [](Database&) { return Status(); }).get().error().code,
                 Error::Code::Cancelled);
    }
    void closingWritesTheVotesThatWereHandedInAndNotTheLongWrites() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        std::future<Status> vote, bulk;
        std::thread closing;
        {
            const Held held(**session);
            vote = (*session)->write(Urgency::Vote, {}, [](Database& database) { return note(database, "vote"); });
            bulk = (*session)->write(Urgency::Bulk, {}, [](Database& database) { return note(database, "bulk"); });
            closing = std::thread([&] { (void)(*session)->close(); });
            QCOMPARE(bulk.get().error().code, Error::Code::Cancelled);
        }
        closing.join();
        QVERIFY(vote.get());
    }
    void aDamagedDomainDoesNotHideTheOthers() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        QVERIFY((*session)
                    ->write(Urgency::Edit, Domain::Studies,
                            [](Database& database) { return database.run("INSERT INTO study VALUES ('carpool', '[', '')"); })
                    .get());
        (*session)->settle();
        const auto snapshot = (*session)->snapshot();
        QVERIFY(!snapshot->studies);
        QVERIFY(snapshot->studies.error() != nullptr);
        QVERIFY(bool(snapshot->room));
    }
    void undoTakesBackAndNamesWhat() {
        Desk desk;
        auto session = desk.open(desk.workshop());
        Desk::add(**session, "deux");
        QCOMPARE((*session)->undoLabel(), "action");
        QVERIFY((*session)->undo().get());
        QCOMPARE(Desk::actions(**session), QStringList({"un"}));
        QCOMPARE((*session)->redoLabel(), "action");
        QVERIFY((*session)->redo().get());
        QCOMPARE(Desk::actions(**session), QStringList({"un", "deux"}));
    }
};

KABAR_TEST(TestSession)
#include "test_session.moc"
