// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/units.h"
#include "tests/support/test.h"

#include <future>
#include <thread>

using namespace kabar;

class TestBase : public QObject {
    Q_OBJECT
private slots:
    void describesWhereAndWhat() {
        Error error{.code = Error::Code::Malformed, .clause = clause("dbc.not-a-number")};
        QCOMPARE(describe(Error(error).in("rows.csv").at(7).of("days", "five")),
                 "rows.csv:7: field 'days', value 'five': dbc.not-a-number");
        QCOMPARE(describe(error), "dbc.not-a-number");
        QCOMPARE(describe(Error(error).of("days", "fi\nve\t")), "field 'days', value 'fi ve ': dbc.not-a-number");
        const std::string tooLong = describe(Error(error).of("days", std::string(79, 'x') + "é" + std::string(10'000, 'x')));
        QCOMPARE(tooLong, "field 'days', value '" + std::string(79, 'x') + "…': dbc.not-a-number");
    }
    void describesAClauseWithItsArguments() {
        QCOMPARE(describe(clause("csv.row-width", 9, 12)), "csv.row-width 9 12");
        QCOMPARE(describe(clause("rows.damaged", 0.5).with(clause("sqlite.other", Foreign{"no\nsuch"}))),
                 "rows.damaged 0.5; sqlite.other \"no such\"");
    }
    void saysWhatTheSystemSays() {
        QCOMPARE(clauseOf(std::make_error_code(std::errc::no_space_on_device)), clause("system.no-space"));
        QCOMPARE(clauseOf({EROFS, std::generic_category()}), clause("system.read-only"));
        QCOMPARE(clauseOf({EROFS, std::system_category()}), clause("system.read-only"));
        QCOMPARE(clauseOf(std::make_error_code(std::errc::broken_pipe)).id, "system.other");
    }
    void timesSurviveTheirText() {
        const auto time = parseIso8601("2026-11-22T08:30:00.250Z");
        QVERIFY(time.has_value());
        QCOMPARE(iso8601(*time), "2026-11-22T08:30:00.250Z");
        QVERIFY(!parseIso8601("yesterday"));
        QCOMPARE(parseIso8601("2026-11-22T08:30:00Z or so").error().code, Error::Code::Malformed);
        QVERIFY(parseIso8601("1931-01-01T00:00:00Z").has_value());
        QCOMPARE(parseIso8601("9999-01-01T00:00:00Z").error().clause.id, "time.other-age");
    }
    void sameSeedSameDraws() {
        auto a = Random::forPart(974, "homes"), b = Random::forPart(974, "homes"), c = Random::forPart(974, "jobs");
        QCOMPARE(a.bits(), b.bits());
        QVERIFY(a.bits() != c.bits());
    }
    void triangularStaysInItsRange() {
        Random random(1);
        double sum = 0;
        for (int i = 0; i < 10'000; ++i) {
            const double draw = random.triangular(2, 3, 7);
            QVERIFY(draw >= 2 && draw <= 7);
            sum += draw;
        }
        QVERIFY(std::abs(sum / 10'000 - 4) < 0.05);
    }
    void whoLetsGoLastDoesNotFree() {
        struct Tells {
            std::promise<std::thread::id>* freed;
            ~Tells() {
                if (freed) freed->set_value(std::this_thread::get_id());
            }
            explicit Tells(std::promise<std::thread::id>& promise) : freed(&promise) {}
            Tells(Tells&& other) noexcept : freed(std::exchange(other.freed, nullptr)) {}
        };
        std::promise<std::thread::id> promise;
        auto freed = promise.get_future();
        auto value = sharedLightly(Tells(promise));
        const auto other = std::make_unique<std::shared_ptr<const Tells>>(value);
        value.reset();
        QVERIFY(freed.wait_for(std::chrono::milliseconds(50)) == std::future_status::timeout);
        other->reset();
        QVERIFY(freed.get() != std::this_thread::get_id());
    }
    void unitsAdd() { QCOMPARE((Metres{2} + Metres{3}).value, 5.0); }
};

KABAR_TEST(TestBase)
#include "test_base.moc"
