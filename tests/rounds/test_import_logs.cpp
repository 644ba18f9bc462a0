// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/import_logs.h"
#include "core/store/fleet_store.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace kabar;
using namespace std::chrono_literals;

namespace {

/// Tells what the file is like after each transaction.
class WatchedRecords : public rounds::Records {
public:
    explicit WatchedRecords(store::WorkshopFile& file) : m_records(file), m_file(file) {}
    Result<std::shared_ptr<const session::Snapshot>> snapshot() override { return m_records.snapshot(); }
    Status read(const std::function<Status(sqlite::Database&)>& reading) override { return m_records.read(reading); }
    Status keep(session::Domains domains, session::Work work) override {
        const auto before = count("reading");
        auto kept = m_records.keep(domains, std::move(work));
        most = std::max(most, count("reading") - before);
        ++transactions;
        if (!kept || !after) return kept;
        return after(*this);
    }
    std::filesystem::path folder() const override { return m_records.folder(); }

    std::int64_t count(const std::string& table) { return *m_file.database().integer("SELECT count(*) FROM " + table); }
    std::size_t seen() { return store::loadVehicles(m_file.database())->size(); }

    std::function<Status(WatchedRecords&)> after;
    std::int64_t most = 0;  ///< readings in one transaction
    int transactions = 0;

private:
    rounds::FileRecords m_records;
    store::WorkshopFile& m_file;
};

/// A state of charge and a speed that change with every frame, so that all are kept.
QByteArray longLog(int seconds) {
    QByteArray text;
    for (int i = 0; i < seconds * 10; ++i) {
        const QByteArray time =
            '(' + QByteArray::number(1'790'000'000 + i / 10) + '.' + QByteArray::number(i % 10) + "00000) can0 ";
        text += time + "155#0597C854" + (i % 2 == 0 ? "7D00" : "7B70") + "0072\n" + time + "597#0095264100000132\n";
    }
    return text;
}

}  // namespace

class TestImportLogs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    const Clock m_clock = [] { return Time(1'795'000'000'000ms); };

    store::WorkshopFile newFile() {
        const QString name = m_folder.filePath(QString::number(++m_files) + QStringLiteral(".kabar"));
        auto file = store::WorkshopFile::create(name.toStdString(), "Essai", 1, m_clock);
        if (!file) qFatal("%s", describe(file.error()).c_str());
        return std::move(*file);
    }
    std::string log(const char* name, int seconds) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(longLog(seconds));
        return file.fileName().toStdString();
    }

private slots:
    void isSeenWholeAtTheEndAndGoesInShortTransactions() {
        auto file = newFile();
        WatchedRecords records(file);
        std::vector<std::size_t> seen;
        records.after = [&](WatchedRecords& now) { return seen.push_back(now.seen()), Status(); };
        const auto logs = rounds::importLogs(records, {.logs = {log("a.log", 10'000), log("b.log", 10)}}, m_clock);
        QVERIFY2(logs, logs ? "" : describe(logs.error()).c_str());
        QCOMPARE(logs->size(), 2U);
        QVERIFY2(logs->front().stored > 8000, qPrintable(QString::number(logs->front().stored)));
        QVERIFY(records.most <= 4000 && records.transactions > 4);
        QCOMPARE(std::ranges::count(seen, std::size_t{0}), std::ssize(seen) - 1);
        QCOMPARE(seen.back(), 2U);
        QCOMPARE(records.count("arrival"), 0);
        QCOMPARE(*file.database().integer("SELECT count(*) FROM provenance WHERE what = 'fleet/log'"), 2);
    }
    void stoppedHalfWayLeavesNothing() {
        auto file = newFile();
        WatchedRecords records(file);
        std::stop_source stop;
        records.after = [&](WatchedRecords& now) {
            if (now.count("reading") > 0) stop.request_stop();
            return Status();
        };
        const auto logs = rounds::importLogs(records, {.logs = {log("a.log", 1000)}}, m_clock, stop.get_token());
        QVERIFY(!logs);
        QCOMPARE(logs.error().code, Error::Code::Cancelled);
        for (const char* table : {"vehicle", "reading", "arrival", "provenance"}) QCOMPARE(records.count(table), 0);
    }
    void whatAKilledImportLeftIsClearedAndNotTakenForRead() {
        auto file = newFile();
        const auto path = log("a.log", 20);
        {
            const auto arrival = store::beginArrival(file.database(), m_clock());
            const auto vehicle = store::findOrAddVehicle(file.database(), {.name = "a"}, *arrival);
            const std::vector<telemetry::Reading> some{{Time(1'790'000'000'000ms), 1}};
            QVERIFY(store::addReadings(file.database(), *vehicle, "state_of_charge", some, *arrival));
        }
        rounds::FileRecords records(file);
        const auto logs = rounds::importLogs(records, {.logs = {path}, .vehicle = "a"}, m_clock);
        QVERIFY2(logs, logs ? "" : describe(logs.error()).c_str());
        QCOMPARE(store::loadVehicles(file.database())->size(), 1U);
        QCOMPARE(*file.database().integer("SELECT count(*) FROM arrival"), 0);
        QCOMPARE(*file.database().integer("SELECT count(*) FROM reading WHERE value = 1 AND quantity_id = "
                                          "(SELECT id FROM quantity WHERE name = 'state_of_charge')"),
                 0);
    }
    void aSecondImportOfALogChangesNothing() {
        auto file = newFile();
        const auto path = log("a.log", 20);
        rounds::FileRecords records(file);
        QVERIFY(rounds::importLogs(records, {.logs = {path}}, m_clock)->front().stored > 0);
        QCOMPARE(rounds::importLogs(records, {.logs = {path}}, m_clock)->front().stored, 0);
    }
};

KABAR_TEST(TestImportLogs)
#include "test_import_logs.moc"
