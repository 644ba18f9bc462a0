// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/employer_rows.h"
#include "core/demo/recount.h"
#include "core/demo/sandbox.h"
#include "core/store/coop_store.h"
#include "tests/support/bytes.h"
#include "tests/support/fast_folder.h"
#include "tests/support/island.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>

#include <set>

using namespace kabar;
using namespace kabar::demo;
using namespace kabar::tests;
namespace fs = std::filesystem;

namespace {

SandboxRequest small(std::uint64_t seed = 974) {
    SandboxRequest request;
    request.population = {.seed = seed, .employers = 20, .employees = 2000};
    return request;
}

/// Every name beneath the folder with its content.
std::map<std::string, std::string> tree(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        files[fs::relative(entry.path(), folder).string()] = entry.is_regular_file() ? bytesOf(entry.path()) : "folder";
    return files;
}

/// Units cost a little: a month's days have two decimals.
void compare(const coop::CommuteRecord& read, const coop::CommuteRecord& written) {
    QCOMPARE(read.home, written.home);
    QCOMPARE(read.work, written.work);
    QCOMPARE(read.arrivalMinute, written.arrivalMinute);
    QCOMPARE(read.departureMinute, written.departureMinute);
    QVERIFY(std::abs(read.daysOnSite - written.daysOnSite) < 0.002);
    QCOMPARE(read.mode, written.mode);
    QCOMPARE(read.hasCar, written.hasCar);
    QCOMPARE(read.hasLicence, written.hasLicence);
    QCOMPARE(read.remoteDays, written.remoteDays);
}

}  // namespace

class TestSandbox : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path file(const char* name = "demo.kabar") const { return folder() / name; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(tests::fastFolder()); }

    void sameSeedSameBytes() {
        const fs::path a = folder() / "a/demo.kabar", b = folder() / "b/demo.kabar", c = folder() / "c/demo.kabar";
        QVERIFY(makeSandbox(a, island(), small()));
        QVERIFY(makeSandbox(b, island(), small()));
        QVERIFY(makeSandbox(c, island(), small(975)));
        QCOMPARE(tree(folder() / "a").size(), 1u + 1 + 40 + 1);
        QVERIFY(tree(folder() / "a") == tree(folder() / "b"));
        QVERIFY(tree(folder() / "a") != tree(folder() / "c"));
    }

    void everyEmployerHasAShapeOfItsOwn() {
        std::set<std::string> shapes;
        std::set<Container> containers;
        std::set<Encoding> encodings;
        std::set<HourForm> hours;
        std::set<DayForm> days;
        std::set<SiteForm> sites;
        std::set<char> delimiters;
        for (std::size_t i = 0; i < 20; ++i) {
            const DatabaseShape s = shapeOf(i);
            shapes.insert(QString("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                              .arg(int(s.container))
                              .arg(int(s.delimiter))
                              .arg(int(s.encoding))
                              .arg(s.columns->person.data())
                              .arg(s.words->yes.data())
                              .arg(int(s.site))
                              .arg(int(s.hours))
                              .arg(int(s.days))
                              .arg(s.homeInOneColumn)
                              .toStdString());
            containers.insert(s.container);
            hours.insert(s.hours);
            days.insert(s.days);
            sites.insert(s.site);
            if (s.container == Container::Csv) {
                encodings.insert(s.encoding);
                delimiters.insert(s.delimiter);
            }
        }
        QCOMPARE(shapes.size(), 20u);
        QCOMPARE(containers.size(), 2u);
        QCOMPARE(encodings.size(), 3u);
        QCOMPARE(hours.size(), 5u);
        QCOMPARE(days.size(), 3u);
        QCOMPARE(sites.size(), 3u);
        QCOMPARE(delimiters.size(), 3u);
    }

    void databasesSayWhatWasGenerated() {
        QVERIFY(makeSandbox(file(), island(), small()));
        auto workshop = store::WorkshopFile::open(file());
        const auto employers = store::loadEmployers(workshop->database());
        auto population = populate(island(), small().population);
        QCOMPARE(employers->size(), population->employers.size());
        for (std::size_t e = 0; e < employers->size(); ++e) {
            auto random = Random::forPart(974, "database " + std::to_string(e));
            forget(population->employers[e], shapeOf(e), random);
            const auto& staff = population->employers[e].staff;
            const auto reading = node::readEmployer((*employers)[e], folder(), island());
            QVERIFY2(reading.has_value(), reading ? "" : describe(reading.error()).c_str());
            QCOMPARE(reading->records.size(), staff.size());
            for (std::size_t i = 0; i < staff.size(); ++i) compare(reading->records[i], staff[i].commute);
        }
    }

    void figuresAreRecountedFromTheDatabases() {
        auto request = small();
        request.population.employees = 12'000;
        QVERIFY(makeSandbox(file(), island(), request));
        auto workshop = store::WorkshopFile::open(file());
        const auto figures = recount(workshop->database(), folder());
        QVERIFY2(figures.has_value(), figures ? "" : describe(figures.error()).c_str());
        QCOMPARE(figures->employers, 20);
        QCOMPARE(figures->employees, 12'000);
        QVERIFY(holdAgainst(*figures, PublishedFacts()));
        for (const CommuneFigures& commune : figures->communes) {
            QVERIFY2(std::abs(commune.homes - commune.expectedHomes) <= 1, commune.name.c_str());
            QVERIFY2(commune.jobs >= 11, commune.name.c_str());
        }
        auto wrong = *figures;
        wrong.meanDistanceKm *= 1.2;
        QCOMPARE(holdAgainst(wrong, PublishedFacts()).error().field, std::string("mean_distance_km"));
    }

    void algorithmsAreSignedByTwoOrganisationsAndAllowed() {
        QVERIFY(makeSandbox(file(), island(), small()));
        auto workshop = store::WorkshopFile::open(file());
        const auto reviewers = store::loadReviewers(workshop->database());
        const auto algorithms = store::loadAlgorithms(workshop->database());
        const auto employers = store::loadEmployers(workshop->database());
        QVERIFY(!algorithms->empty());
        for (const coop::SignedAlgorithm& algorithm : *algorithms) {
            QVERIFY(coop::reviewed(algorithm, *reviewers));
            for (const node::Employer& employer : *employers) QVERIFY(employer.permissions.at(algorithm.hash));
        }
    }

    void secondRunLeavesTheSameFileAlone() {
        QCOMPARE(makeSandbox(file(), island(), small()).value(), Outcome::Made);
        const auto before = tree(folder());
        const auto written = fs::last_write_time(file());
        QCOMPARE(makeSandbox(file(), island(), small()).value(), Outcome::AlreadyThere);
        QVERIFY(tree(folder()) == before);
        QCOMPARE(fs::last_write_time(file()), written);
        {
            QVERIFY(store::WorkshopFile::open(file()));
        }  // moves SQLite's counters, not the content
        QCOMPARE(makeSandbox(file(), island(), small()).value(), Outcome::AlreadyThere);
    }

    void refusesToReplaceWithoutBeingTold() {
        QVERIFY(makeSandbox(file(), island(), small()));
        const auto before = tree(folder());
        const auto refused = makeSandbox(file(), island(), small(975));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Taken);
        QVERIFY(tree(folder()) == before);
        auto request = small(975);
        request.replace = true;
        QCOMPARE(makeSandbox(file(), island(), request).value(), Outcome::Replaced);
        QVERIFY(tree(folder()) != before);
    }

    void neverReplacesWhatIsNoSandbox() {
        const Clock clock = [] { return SandboxRequest::kMoment; };
        {
            QVERIFY(store::WorkshopFile::create(file(), "Atelier", 0, clock));
        }
        std::ofstream(file("notes.kabar")) << "not a database";
        fs::create_directory(folder() / "mine.sandbox");
        std::ofstream(folder() / "mine.sandbox/rows.csv") << "mine";
        const auto before = tree(folder());
        auto request = small();
        request.replace = true;
        for (const char* name : {"demo.kabar", "notes.kabar", "mine.kabar", "demo.sqlite"})
            QVERIFY2(!makeSandbox(file(name), island(), request), name);
        QVERIFY(tree(folder()) == before);
    }

    void leavesNothingWhenItFails() {
        const Furnish failing = [](store::WorkshopFile&) { return Status(fail({.code = Error::Code::Refused})); };
        QVERIFY(!makeSandbox(file(), island(), small(), failing));
        QVERIFY(tree(folder()).empty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!makeSandbox(file(), island(), small(), {}, stop.get_token()));
        QVERIFY(tree(folder()).empty());
    }

    void leavesTheOldSandboxWhenReplacingFails() {
        QVERIFY(makeSandbox(file(), island(), small()));
        const auto before = tree(folder());
        auto request = small(975);
        request.replace = true;
        const Furnish failing = [](store::WorkshopFile&) { return Status(fail({.code = Error::Code::Refused})); };
        QVERIFY(!makeSandbox(file(), island(), request, failing));
        QVERIFY(tree(folder()) == before);
    }

    void clearsWhatAKilledRunLeft() {
        fs::create_directory(folder() / ".demo.kabar.part2147483646");  // no such process
        fs::create_directory(folder() / "demo.sandbox");
        std::ofstream(folder() / "demo.sandbox/LISEZMOI.txt") << "half";
        QCOMPARE(makeSandbox(file(), island(), small()).value(), Outcome::Made);
        QVERIFY(!fs::exists(folder() / ".demo.kabar.part2147483646"));
        QCOMPARE(tree(folder()).size(), 1u + 1 + 40 + 1);
    }
};

KABAR_TEST(TestSandbox)
#include "test_sandbox.moc"
