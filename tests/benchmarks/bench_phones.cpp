// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_phones [--json] [--phones 60,300,1000] [--logs 30] [--frames 1000000]
//
// A hall votes while the laptop works: phones of one address follow and vote on the real window's room, which imports logs
// of `kabar-cli fleet simulate --candump` and computes the studies meanwhile. Tells how long votes took to be acknowledged,
// how many were lost or doubled on the disk, and the window's longest stall beside that of an empty window of another
// process at the same time. Needs a display, virtual or real. Ends by itself within some minutes.
#include "core/store/ballot_store.h"
#include "core/workshop/voter_token.h"
#include "tests/benchmarks/window_stall.h"
#include "tests/e2e/real_window.h"
#include "tests/e2e/window_driver.h"
#include "tests/phones/phone_crowd.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQuickItem>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <set>

using namespace kabar;
using namespace std::chrono_literals;

namespace {

constexpr int kRounds = 3;
constexpr auto kVotesWithin = 1000ms, kPatience = 60'000ms;
constexpr int kPages = 7, kWorkMinutes = 5;

struct Wanted {
    QList<int> phones;
    int logs = 30;
    std::int64_t frames = 1'000'000;
};

struct Outcome {
    int phones = 0;
    bool joined = false, underLoad = false;
    std::vector<double> waits;
    int sent = 0, acknowledged = 0, tries = 0, lost = 0, doubled = 0;
};

[[noreturn]] void die(const char* why) {
    std::fprintf(stderr, "bench_phones: %s\n", why);
    std::exit(1);
}

/// The logs, one a seed; made by the program itself, two at a time, and kept beside the benchmark for the next run.
QList<QUrl> makeLogs(const Wanted& wanted) {
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/logs"));
    folder.mkpath(QStringLiteral("."));
    const QString cli = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/kabar-cli");
    QList<QUrl> logs;
    for (int seed = 1; seed <= wanted.logs; ++seed) {
        const QString path = folder.filePath(QStringLiteral("twizy-%1-%2.log").arg(seed).arg(wanted.frames));
        logs.append(QUrl::fromLocalFile(path));
        if (QFile::exists(path)) continue;
        const QStringList arguments{QStringLiteral("fleet"),     QStringLiteral("simulate"),
                                    QStringLiteral("--seed"),    QString::number(seed),
                                    QStringLiteral("--candump"), path,
                                    QStringLiteral("--frames"),  QString::number(wanted.frames),
                                    QStringLiteral("--until"),   QStringLiteral("2026-11-22T08:30:00Z")};
        if (QProcess::execute(cli, arguments) != 0) die("kabar-cli fleet simulate --candump fails");
    }
    return logs;
}

void spin(const std::function<bool()>& done, std::chrono::milliseconds most) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < most.count())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

/// The window with its room open and one ballot on the phones.
class Hall {
public:
    Hall() {
        if (!m_real.openDemo() || !m_real.show()) die("the window does not open");
        for (int page = 0; page < kPages; ++page) goTo(page);
        m_studies = atPage(2, "kabar::ui::StudiesModel");
        m_import = atPage(4, "kabar::ui::FleetImport");
        m_room = atPage(5, "kabar::ui::VoteRoom");
        m_ballots = e2e::modelOf(m_real.window(), "kabar::ui::BallotModel");
        for (const QObject* model : {m_studies, m_import, m_room, m_ballots})
            if (!model) die("a page has no model");
        m_room->setProperty("loopback", true);
    }

    void openBallot() {
        qlonglong id = 0;
        const int row = m_ballots->property("firstReadyRow").toInt();
        QMetaObject::invokeMethod(m_ballots, "idAt", qReturnArg(id), row);
        QMetaObject::invokeMethod(m_room, "openBallot", id);
        spin([&] { return m_room->property("ballotState").toString() == u"open" && m_room->property("welcoming").toBool(); },
             10'000ms);
        if (m_room->property("ballotState").toString() != u"open") die("no ballot opens");
    }
    void addBallot() {
        bool added = false;
        QMetaObject::invokeMethod(m_ballots, "save", qReturnArg(added), -1, QStringLiteral("Que garder ?"), 2,
                                  QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        if (!added) die("no ballot can be written");
    }
    void closeBallot() {
        QMetaObject::invokeMethod(m_room, "closeBallot");
        spin([&] { return m_room->property("ballotState").toString() == u"closed"; }, 10'000ms);
    }
    void startWork(const QList<QUrl>& logs) {
        QMetaObject::invokeMethod(m_import, "choose", logs);
        QMetaObject::invokeMethod(m_import, "start", QString(), false);
        QMetaObject::invokeMethod(m_studies, "runAll");
    }
    void keepWorking() const {
        if (m_studies->property("settled").toBool()) QMetaObject::invokeMethod(m_studies, "runAll");
    }
    [[nodiscard]] bool isImporting() const { return m_import->property("running").toBool(); }
    void stopWork() {
        QMetaObject::invokeMethod(m_import, "stop");
        QMetaObject::invokeMethod(m_studies, "stop");
        spin([&] { return !isImporting() && m_studies->property("settled").toBool(); }, 60'000ms);
    }
    [[nodiscard]] QUrl joinAddress() const { return QUrl(m_room->property("joinAddress").toString()); }
    [[nodiscard]] qlonglong ballotId() const { return m_room->property("ballotId").toLongLong(); }
    [[nodiscard]] std::vector<std::int64_t> options() {
        std::vector<std::int64_t> ids;
        const auto snapshot = m_real.workspace().snapshot();
        for (const workshop::Ballot& ballot : snapshot->room.orNothing().ballots)
            for (const workshop::BallotOption& option : ballot.options)
                if (ballot.id == ballotId()) ids.push_back(option.id);
        return ids;
    }
    [[nodiscard]] QString file() { return m_real.workspace().path(); }
    void leave() { m_real.workspace().close(); }

private:
    void goTo(int page) {
        m_real.window()->setProperty("currentPage", page);
        if (!m_real.settles()) die("a page does not settle");
    }
    QObject* atPage(int page, const char* className) {
        goTo(page);
        return e2e::modelOf(m_real.window(), className);
    }

    e2e::RealWindow m_real;
    QObject* m_studies = nullptr;
    QObject* m_import = nullptr;
    QObject* m_room = nullptr;
    QObject* m_ballots = nullptr;
};

struct Crowd {
    std::unique_ptr<test::PhoneCrowd> phones;
    Outcome outcome;
};

/// In a thread of its own: joins, votes some rounds, and leaves.
void letVote(Crowd& crowd, qlonglong ballot, const std::vector<std::int64_t>& options) {
    crowd.outcome.joined = crowd.phones->join(crowd.outcome.phones, 2000ms);
    for (int round = 0; crowd.outcome.joined && round < kRounds; ++round) {
        const auto result = crowd.phones->vote(ballot, options, kVotesWithin, kPatience);
        crowd.outcome.waits.insert(crowd.outcome.waits.end(), result.waits.begin(), result.waits.end());
        crowd.outcome.sent += result.sent;
        crowd.outcome.acknowledged += result.acknowledged;
        crowd.outcome.tries += result.tries;
    }
    std::ranges::sort(crowd.outcome.waits);
    crowd.phones->leave();
}

/// What is on the disk of a ballot, against the phones that were told that their votes are kept.
void compareWithDisk(Crowd& crowd, qlonglong ballot, const QString& path) {
    auto database = store::Database::open(path.toStdString(), store::Database::Access::ReadOnly);
    if (!database) die("the file does not open");
    const auto choices = store::loadChoices(*database, ballot);
    if (!choices) die("the votes cannot be read");
    std::set<std::string> own;
    for (const QByteArray& token : crowd.phones->tokens())
        if (const auto voter = workshop::VoterToken::parse(token.toStdString())) own.insert(voter->hashFor(ballot));
    for (const std::string& hash : own) crowd.outcome.lost += !choices->contains(hash);
    crowd.outcome.doubled = static_cast<int>(choices->size()) - (static_cast<int>(own.size()) - crowd.outcome.lost);
}

double at(const std::vector<double>& sorted, double share) {
    return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

QJsonObject toJson(const Outcome& outcome) {
    return {{QStringLiteral("phones"), outcome.phones},
            {QStringLiteral("under_load"), outcome.underLoad},
            {QStringLiteral("p50_ms"), at(outcome.waits, 0.5)},
            {QStringLiteral("p95_ms"), at(outcome.waits, 0.95)},
            {QStringLiteral("last_ms"), at(outcome.waits, 1)},
            {QStringLiteral("votes"), outcome.sent},
            {QStringLiteral("acknowledged"), outcome.acknowledged},
            {QStringLiteral("requests"), outcome.tries},
            {QStringLiteral("lost"), outcome.lost},
            {QStringLiteral("doubled"), outcome.doubled}};
}

/// One ballot for each size of the crowd; returns what became of them, and the longest stall of the window meanwhile.
std::vector<Outcome> measure(Hall& hall, const Wanted& wanted, double& stall) {
    const bench::Heartbeat heartbeat;
    std::vector<Outcome> outcomes;
    std::vector<std::pair<Crowd, qlonglong>> crowds;
    for (const int count : wanted.phones) {
        hall.openBallot();
        const QUrl address = hall.joinAddress();
        const qlonglong ballot = hall.ballotId();
        Crowd crowd{.phones = std::make_unique<test::PhoneCrowd>(static_cast<std::uint16_t>(address.port()),
                                                                 address.path().mid(1).toLatin1()),
                    .outcome = {.phones = count}};
        crowd.outcome.underLoad = hall.isImporting();
        const std::vector<std::int64_t> options = hall.options();
        if (options.empty()) die("the ballot has no options");
        QThread* voting = QThread::create([&] { letVote(crowd, ballot, options); });
        voting->start();
        spin(
            [&] {
                hall.keepWorking();
                return voting->isFinished();
            },
            kPatience * (kRounds + 2));
        voting->wait();
        delete voting;
        crowd.outcome.underLoad = crowd.outcome.underLoad && hall.isImporting();
        if (!crowd.outcome.joined) std::fprintf(stderr, "bench_phones: not all of %d phones could join\n", count);
        hall.closeBallot();
        QTest::qWait(500);  // nobody opens the next one in the same instant
        crowds.emplace_back(std::move(crowd), ballot);
    }
    stall = heartbeat.longest();  // under work: what closing takes is another matter
    hall.stopWork();
    const QString file = hall.file();
    hall.leave();
    for (auto& [crowd, ballot] : crowds) {
        compareWithDisk(crowd, ballot, file);
        outcomes.push_back(std::move(crowd.outcome));
    }
    return outcomes;
}

void print(const std::vector<Outcome>& outcomes, double stall, double empty, bool json) {
    if (json) {
        QJsonArray all;
        for (const Outcome& outcome : outcomes) all.append(toJson(outcome));
        const QJsonObject document{{QStringLiteral("phones"), all},
                                   {QStringLiteral("stall_ms"), stall},
                                   {QStringLiteral("stall_empty_window_ms"), empty}};
        std::printf("%s", QJsonDocument(document).toJson().constData());
        return;
    }
    for (const Outcome& outcome : outcomes)
        std::printf(
            "%4d phones%s: vote acknowledged in %.1f ms (median), %.1f ms (95 %%), %.1f ms (last); %d of %d "
            "acknowledged, %d lost, %d doubled\n",
            outcome.phones, outcome.underLoad ? "" : " (the import was over)", at(outcome.waits, 0.5),
            at(outcome.waits, 0.95), at(outcome.waits, 1), outcome.acknowledged, outcome.sent, outcome.lost,
            outcome.doubled);
    std::printf("longest stall of the window %.1f ms, of an empty one meanwhile %.1f ms\n", stall, empty);
}

}  // namespace

int main(int argc, char** argv) {
    if (bench::asEmptyWindow(argc, argv)) return 0;
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption phones(QStringLiteral("phones"), {}, QStringLiteral("list"), QStringLiteral("60,300,1000"));
    const QCommandLineOption logs(QStringLiteral("logs"), {}, QStringLiteral("count"), QStringLiteral("30"));
    const QCommandLineOption frames(QStringLiteral("frames"), {}, QStringLiteral("count"), QStringLiteral("1000000"));
    parser.addOptions({json, phones, logs, frames});
    parser.process(application);

    Wanted wanted{.phones = {}, .logs = parser.value(logs).toInt(), .frames = parser.value(frames).toLongLong()};
    for (const QString& count : parser.value(phones).split(QLatin1Char(',')))
        wanted.phones.append(std::clamp(count.toInt(), 1, 2000));
    const QList<QUrl> files = makeLogs(wanted);
    QTimer::singleShot(std::chrono::minutes(3 * kWorkMinutes), qApp, [] { die("it takes too long"); });
    Hall hall;
    for (int i = 1; i < wanted.phones.size(); ++i) hall.addBallot();
    bench::EmptyWindow beside;
    QTest::qWait(300);  // what it covered is drawn again
    hall.startWork(files);
    double stall = 0;
    const auto outcomes = measure(hall, wanted, stall);
    print(outcomes, stall, beside.finish(), parser.isSet(json));
    const bool kept = std::ranges::all_of(outcomes, [](const Outcome& outcome) {
        return outcome.joined && outcome.acknowledged == outcome.sent && outcome.lost == 0 && outcome.doubled == 0;
    });
    return kept ? 0 : 1;
}
