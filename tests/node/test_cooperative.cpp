// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/shipped_algorithms.h"
#include "core/demo/reviewers.h"
#include "core/node/own_rows.h"
#include "core/store/coop_store.h"
#include "core/store/workshop_file.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

using namespace kabar;
using namespace kabar::tests;
using coop::AuditKind;
using node::NodeReport;
using store::Database;
using store::WorkshopFile;

namespace {

constexpr auto kMapping = R"(
[fields]
home_latitude = "lat"
home_longitude = "lon"
site = "site"
arrival = "heure"
days_on_site = "jours"
mode = "mode"
[sites.N]
latitude = -20.89
longitude = 55.45
)";

}  // namespace

class TestCooperative : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkshopFile> m_file;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    Database& database() { return m_file->database(); }

    std::int64_t addEmployer(const std::string& name, int people) {
        QFile csv(QString::fromStdString((folder() / (name + ".csv")).string()));
        (void)csv.open(QIODevice::WriteOnly);
        std::string text = "lat;lon;site;heure;jours;mode\n";
        for (int i = 0; i < people; ++i)
            text += std::format("{:.4f};{:.4f};N;07:{:02};5;car\n", -20.93 + i % 3 * 0.0005,
                                55.50 + i * 3e-4 + (name[0] - 'A') * 1e-4, i % 60);
        csv.write(QByteArray::fromStdString(text));
        const auto id = store::addEmployer(database(), {.name = name, .source = name + ".csv", .mapping = kMapping});
        return id.value_or(0);
    }
    /// The same rows from the last to the first, with other ends of lines.
    std::string sortedAnew(const std::string& name) {
        QFile from(QString::fromStdString((folder() / name).string())), to(from.fileName() + QStringLiteral(".other.csv"));
        (void)from.open(QIODevice::ReadOnly);
        (void)to.open(QIODevice::WriteOnly);
        auto lines = from.readAll().trimmed().split('\n');
        std::reverse(lines.begin() + 1, lines.end());
        to.write(lines.join("\r\n"));
        return to.fileName().toStdString();
    }
    std::string firstRows(const std::string& name, int count) {
        QFile from(QString::fromStdString((folder() / name).string())), to(from.fileName() + QStringLiteral(".part.csv"));
        (void)from.open(QIODevice::ReadOnly);
        (void)to.open(QIODevice::WriteOnly);
        for (int line = 0; line <= count; ++line) to.write(from.readLine());
        return to.fileName().toStdString();
    }
    std::string written(const std::string& name, const std::string& text) {
        QFile file(QString::fromStdString((folder() / name).string()));
        (void)file.open(QIODevice::WriteOnly);
        file.write(QByteArray::fromStdString(text));
        return file.fileName().toStdString();
    }
    /// The first rows, without the names of columns.
    std::string linesOf(const std::string& name, int count) {
        QFile file(QString::fromStdString((folder() / name).string()));
        (void)file.open(QIODevice::ReadOnly);
        QByteArray lines;
        (void)file.readLine();
        for (int line = 0; line < count; ++line) lines += file.readLine();
        return lines.toStdString();
    }
    /// The same cells, as texts of an SQLite table.
    std::string asDatabase(const std::string& name) {
        const auto path = folder() / (name + ".sqlite");
        auto made = *Database::open(path.string(), Database::Access::Create);
        QFile from(QString::fromStdString((folder() / name).string()));
        (void)from.open(QIODevice::ReadOnly);
        const auto quoted = [](const QByteArray& line, char quote) {
            const QByteArray mark(1, quote);
            return (mark + line.trimmed().replace(';', mark + ',' + mark) + mark).toStdString();
        };
        (void)made.execute("CREATE TABLE staff(" + quoted(from.readLine(), '"') + ")");
        while (!from.atEnd()) (void)made.execute("INSERT INTO staff VALUES(" + quoted(from.readLine(), '\'') + ")");
        return path.string();
    }
    /// Whose rows the source holds; empty when they are "Delta"'s own.
    std::string ownerOf(const node::Cooperative& cooperative, const std::string& source,
                        const std::string& mapping = kMapping) {
        const node::Employer delta{.name = "Delta", .source = source, .mapping = mapping};
        const auto reading = node::readEmployer(delta, folder(), cooperative.territory);
        if (!reading) return describe(reading.error());
        const auto own = node::checkOwnRows(delta, reading->records, cooperative);
        return own ? std::string() : own.error().value;
    }
    node::AskOutcome ask(std::stop_token stop = {}) {
        const auto cooperative = store::loadCooperative(database(), folder());
        return node::askLoopback(*cooperative, {}, fixedClock(), stop);
    }
    static const node::AlgorithmOutcome& homes(const node::AskOutcome& outcome) {
        return *std::ranges::find(outcome.algorithms, "commute-homes", &node::AlgorithmOutcome::name);
    }
    static bool logged(const node::AskOutcome& outcome, std::string_view actor, AuditKind kind,
                       std::string_view reason = {}) {
        return std::ranges::any_of(outcome.events, [&](const coop::AuditEvent& event) {
            return event.actor == actor && event.kind == kind && event.detail.contains(reason);
        });
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<WorkshopFile>(*WorkshopFile::create(folder() / "essai.kabar", "Essai", 974, fixedClock()));
        QVERIFY(store::installShippedAlgorithms(database(), demo::reviewers(974), iso8601(fixedClock()())));
        for (const char* name : {"Alpha", "Beta", "Gamma"}) QVERIFY(addEmployer(name, 8) > 0);
        QVERIFY(store::allowEverything(database()));
    }
    void releasesTablesFromRowsInFiles() {
        const auto outcome = ask();
        QCOMPARE(outcome.algorithms.size(), 4u);
        const auto& table = homes(outcome).table;
        QVERIFY(table.has_value());
        QCOMPARE(table->report.persons, 24.0);
        QVERIFY(table->report.minPersonsInCell >= 11);
        QVERIFY(logged(outcome, coop::kCooperative, AuditKind::Asked));
        QVERIFY(logged(outcome, "Beta", AuditKind::Answered));
        QVERIFY(logged(outcome, coop::kCooperative, AuditKind::Released));
        QVERIFY(!outcome.stopped);
    }
    void savesTablesAndAVerifiableLog() {
        QVERIFY(m_file->write([&](Database& file) { return store::saveOutcome(file, ask()); }));
        QVERIFY(m_file->write([&](Database& file) { return store::saveOutcome(file, ask()); }));
        QCOMPARE(store::loadReleasedTables(database())->size(), 4u);
        QCOMPARE(store::loadReleasedTable(database(), "commute-homes")->report.persons, 24.0);
        QCOMPARE(store::loadReleasedTable(database(), "wages").error().code, Error::Code::NotFound);
        const auto log = store::loadAudit(database());
        QVERIFY(coop::verifyAudit(*log).has_value());
        QVERIFY(log->size() > 40);
        QVERIFY(database().execute("UPDATE audit SET actor = 'nobody' WHERE sequence = 5"));
        QCOMPARE(coop::verifyAudit(*store::loadAudit(database())).error().value, "5");
    }
    void whatAFilterLeavesOfOneEmployerIsNotTold() {
        // One person of Alpha comes by Twizy: neither the log nor the reports may know how many passed.
        QFile csv(QString::fromStdString((folder() / "Alpha.csv").string()));
        QVERIFY(csv.open(QIODevice::Append));
        csv.write("-20.93;55.50;N;07:31;5;twizy\n");
        csv.close();
        auto document = coop::shippedAlgorithms().front();
        document.name = "commute-twizy";
        document.filters = {{.field = coop::Field::Mode, .atLeast = {}, .below = {}, .is = {}, .in = {coop::Mode::Twizy}}};
        QVERIFY(store::saveAlgorithm(database(), document));
        for (const auto& [reviewer, key] : demo::reviewers(974))
            QVERIFY(
                store::saveApproval(database(), document, *coop::approve(document, key, "2026-11-22T08:00:00Z"), reviewer));
        QVERIFY(store::allowEverything(database()));
        const auto outcome = ask();
        for (const coop::AuditEvent& event : outcome.events) {
            if (event.algorithmHash != coop::hashOf(document)) continue;
            const auto detail = nlohmann::json::parse(event.detail);
            if (event.kind != AuditKind::Answered) continue;
            QCOMPARE(detail.size(), 2u);
            QCOMPARE(detail.at("algorithm").get<std::string>(), "commute-twizy");
            QCOMPARE(detail.at("employees").get<int>(), event.actor == "Alpha" ? 9 : 8);  // the whole house, filtered or not
        }
        QVERIFY(logged(outcome, "Alpha", AuditKind::Answered));
        const auto own = std::ranges::find(outcome.algorithms, "commute-twizy", &node::AlgorithmOutcome::name);
        QCOMPARE(own->refusal->code, Error::Code::NothingReleasable);
    }
    void whenNobodyMayAnswerThatIsTheReason() {
        const auto algorithms = *store::loadAlgorithms(database());
        const auto employers = *store::loadEmployers(database());
        for (const auto& employer : employers)
            QVERIFY(store::savePermission(database(), employer.id, algorithms.front().hash, false));
        const auto outcome = ask();
        const auto one = std::ranges::find(outcome.algorithms, algorithms.front().hash, &node::AlgorithmOutcome::hash);
        QCOMPARE(one->refusal->clause.id, "coop.nobody-answered");
        QCOMPARE(one->refusal->code, Error::Code::Refused);
    }
    void anAlteredAlgorithmIsNotSentAndItsRefusalIsLogged() {
        QVERIFY(
            database().execute("UPDATE algorithm SET document = replace(document, '\"resolution\":8', '\"resolution\":9') "
                               "WHERE name = 'commute-homes'"));
        const auto outcome = ask();
        QVERIFY(homes(outcome).nodes.empty() && !homes(outcome).table);
        QVERIFY(logged(outcome, coop::kCooperative, AuditKind::Refused, "algorithm.changed"));
        QVERIFY(database().execute("UPDATE algorithm SET document = 'rubbish' WHERE name = 'commute-flows'"));
        const auto again = ask();
        const auto unreadable = std::ranges::find(again.algorithms, "unreadable", &node::AlgorithmOutcome::name);
        QVERIFY(unreadable->nodes.empty() && unreadable->refusal);
        QVERIFY(logged(again, coop::kCooperative, AuditKind::Refused, "document.not-json"));
    }
    void oneOrganisationUnderTwoNamesHasNotReviewed() {
        auto document = coop::shippedAlgorithms().front();
        document.name = "commute-more";
        QVERIFY(store::saveAlgorithm(database(), document));
        for (const auto& [name, organisation] :
             {std::pair("Anne", "Université du Lagon"), std::pair("Luc", "UNIVERSITE-DU-LAGON ")}) {
            const auto key = coop::keyPairFrom(1, name);
            const coop::Reviewer reviewer{.name = name, .organisation = organisation, .publicKey = key.publicKey};
            QVERIFY(store::addReviewer(database(), reviewer));
            QVERIFY(
                store::saveApproval(database(), document, *coop::approve(document, key, "2026-11-22T08:00:00Z"), reviewer));
        }
        const auto algorithms = *store::loadAlgorithms(database());
        const auto more = std::ranges::find(algorithms, coop::hashOf(document), &coop::SignedAlgorithm::hash);
        QCOMPARE(coop::reviewed(*more, *store::loadReviewers(database())).error().clause.id, "algorithm.one-organisation");
    }
    void aReviewerNeedsANameAndAnOrganisation() {
        const auto key = folder() / "nobody.key";
        QCOMPARE(store::addReviewer(database(), "Anne", "  ", key).error().field, "organisation");
        QVERIFY(!std::filesystem::exists(key));
        QVERIFY(store::addReviewer(database(), "Anne", "Lagon", key));
        QVERIFY(std::filesystem::exists(key));
    }
    void anUnreviewedAlgorithmIsAnsweredByThoseWhoAllowedItsText() {
        auto document = coop::shippedAlgorithms().front();
        document.retentionDays = 300;
        document.name = "commute-more";
        QVERIFY(store::saveAlgorithm(database(), document));
        const auto answers = [&] {
            const auto outcome = ask();
            return std::ranges::find(outcome.algorithms, "commute-more", &node::AlgorithmOutcome::name)->nodes;
        };
        for (const node::NodeReport& report : answers()) QCOMPARE(report.reason->clause.id, "algorithm.not-allowed-yet");
        const auto employers = *store::loadEmployers(database());
        QVERIFY(store::savePermission(database(), employers[0].id, coop::hashOf(document), true));
        QCOMPARE(answers()[0].state, NodeReport::State::Answered);
        QCOMPARE(answers()[1].state, NodeReport::State::Refused);
    }
    void aNodeDoesNotTrustTheCooperativesCheck() {
        const auto cooperative = store::loadCooperative(database(), folder());
        node::LoopbackNode node(cooperative->employers[0], cooperative->folder, cooperative->territory);
        auto algorithm = cooperative->algorithms[0];
        algorithm.document.replace(algorithm.document.find("365"), 3, "999");
        QCOMPARE(node.answer(algorithm, 0, {}).error().code, Error::Code::Refused);
        QVERIFY(node.answer(cooperative->algorithms[0], 0, {}).has_value());
    }
    void theOwnersNoIsKept() {
        QVERIFY(addEmployer("Delta", 8) > 0);  // allowed nothing yet
        const auto hash = homes(ask()).hash;
        QVERIFY(store::savePermission(database(), 1, hash, false));
        const auto outcome = ask();
        const auto& nodes = homes(outcome).nodes;
        QCOMPARE(nodes[0].state, NodeReport::State::Refused);
        QVERIFY(logged(outcome, "Alpha", AuditKind::Refused, "algorithm.not-allowed"));
        QCOMPARE(nodes[3].state, NodeReport::State::Refused);
        QVERIFY(logged(outcome, "Delta", AuditKind::Refused, "algorithm.not-allowed-yet"));
        QVERIFY(!homes(outcome).table);  // two employers alone
        QVERIFY(logged(outcome, coop::kCooperative, AuditKind::HeldBack));
    }
    void aMissingDatabaseIsReportedAndTheOthersAnswer() {
        QVERIFY(addEmployer("Delta", 8) > 0);
        QVERIFY(store::allowEverything(database()));
        std::filesystem::remove(folder() / "Beta.csv");
        const auto outcome = ask();
        QCOMPARE(homes(outcome).nodes[1].state, NodeReport::State::Failed);
        QCOMPARE(describe(*homes(outcome).nodes[1].reason), "Beta.csv: file.missing");
        QVERIFY(logged(outcome, "Beta", AuditKind::Failed));
        QCOMPARE(homes(outcome).table->report.persons, 24.0);
    }
    void noValueOfARowLeavesInAnError() {
        QFile csv(QString::fromStdString((folder() / "Gamma.csv").string()));
        QVERIFY(csv.open(QIODevice::Append));
        csv.write("-20.9;55.5;N;07:31;5;montgolfiere\n");
        csv.close();
        const auto outcome = ask();
        QCOMPARE(homes(outcome).nodes[2].state, NodeReport::State::Failed);
        QVERIFY(!describe(*homes(outcome).nodes[2].reason).contains("montgolfiere"));
        for (const coop::AuditEvent& event : outcome.events)
            QVERIFY(!event.detail.contains("montgolfiere") && !event.detail.contains("07:31"));
    }
    void anOwnersStricterRuleHolds() {
        QVERIFY(store::saveRule(database(), 2, {.minPersons = 1000, .minEmployers = 3, .maxShare = 0.85}));
        QVERIFY(!homes(ask()).table);
    }
    void stopsAndKeepsWhatItHad() {
        std::stop_source source;
        const auto cooperative = store::loadCooperative(database(), folder());
        const auto outcome =
            node::askLoopback(*cooperative, {}, fixedClock(), source.get_token(), [&](double, std::string_view stage) {
                if (stage == "commute-flows") source.request_stop();
            });
        QVERIFY(outcome.stopped);
        QCOMPARE(outcome.algorithms.size(), 1u);
        QVERIFY(outcome.algorithms[0].table.has_value());
    }
    void refusesASecondEmployerOfOneName() {
        const auto again = store::addEmployer(database(), {.name = "Alpha"});
        QCOMPARE(again.error().code, Error::Code::Mismatch);
    }
    void oneDatabaseCannotPassForTwoEmployers() {
        const auto again = store::addEmployer(database(), {.name = "Alpha bis", .source = "Alpha.csv", .mapping = kMapping});
        QCOMPARE(again.error().code, Error::Code::Mismatch);
        QCOMPARE(again.error().field, "source");
    }
    void oneDatabaseUnderAnotherPathOrCopiedIsRefused() {
        const auto cooperative = store::loadCooperative(database(), folder());
        std::filesystem::create_symlink(folder() / "Alpha.csv", folder() / "lien.csv");
        std::filesystem::copy_file(folder() / "Alpha.csv", folder() / "copie.csv");
        for (const std::string& source :
             {std::string("lien.csv"), std::string("copie.csv"), sortedAnew("Alpha.csv"), (folder() / "Alpha.csv").string()})
            QCOMPARE(ownerOf(*cooperative, source), "Alpha");
        QVERIFY(addEmployer("Delta", 9) > 0);
        QCOMPARE(ownerOf(*cooperative, "Delta.csv"), "");
        const auto withDelta = store::loadCooperative(database(), folder());
        QCOMPARE(ownerOf(*withDelta, "Delta.csv"), "");  // its own
    }
    void aPartOfAnothersRowsOrTheSameInAnotherFormatIsRefused() {
        const auto cooperative = store::loadCooperative(database(), folder());
        QCOMPARE(ownerOf(*cooperative, firstRows("Alpha.csv", 6)), "Alpha");
        QCOMPARE(ownerOf(*cooperative, asDatabase("Alpha.csv")), "Alpha");
        std::string elsewhere = kMapping, silent = kMapping;
        elsewhere.replace(elsewhere.find("-20.89"), 6, "-21.09");
        silent.erase(silent.find("mode = "), std::string("mode = \"mode\"\n").size());
        QCOMPARE(ownerOf(*cooperative, firstRows("Alpha.csv", 6), elsewhere), "Alpha");
        QCOMPARE(ownerOf(*cooperative, firstRows("Alpha.csv", 6), silent), "Alpha");
    }
    void rowsOfSeveralOthersTogetherAreRefused() {
        const auto cooperative = store::loadCooperative(database(), folder());
        std::string rows = "lat;lon;site;heure;jours;mode\n";
        for (const char* name : {"Alpha.csv", "Beta.csv", "Gamma.csv"}) rows += linesOf(name, 3);
        QVERIFY(ownerOf(*cooperative, written("mixed.csv", rows)) != "");
    }
    void whoLivesInTheSameTownsIsNobodyElse() {
        const auto towns = [](int people) {
            std::string rows = "lat;lon;site;heure;jours;mode\n";
            for (int i = 0; i < people; ++i) rows += std::format("{:.2f};55.50;N;07:30;5;car\n", -20.93 - i % 6 * 0.02);
            return rows;
        };
        written("Delta.csv", towns(300));
        QVERIFY(store::addEmployer(database(), {.name = "Echo", .source = "Delta.csv", .mapping = kMapping}));
        const auto cooperative = store::loadCooperative(database(), folder());
        for (const int people : {2, 8, 15, 40}) QCOMPARE(ownerOf(*cooperative, written("Foxtrot.csv", towns(people))), "");
    }
    void oneNameWrittenInTwoWaysIsOneEmployer() {
        QCOMPARE(store::addEmployer(database(), {.name = "ALPHA "}).error().field, "name");
    }
    void removesAnEmployerAndUndoesIt() {
        QVERIFY(m_file->edit("employer", [](Database& file) { return store::removeEmployer(file, 2); }));
        QCOMPARE(store::loadEmployers(database())->size(), 2u);
        QVERIFY(m_file->undo());
        const auto employers = store::loadEmployers(database());
        QCOMPARE(employers->size(), 3u);
        QCOMPARE((*employers)[1].permissions.size(), 4u);
    }
    void undoesAnEmployerWithItsPermissions() {
        node::Employer delta{.name = "Delta"};
        const auto algorithms = store::loadAlgorithms(database());
        for (const auto& algorithm : *algorithms) delta.permissions[algorithm.hash] = true;
        QVERIFY(m_file->edit("employer", [&](Database& file) -> Status {
            const auto id = store::addEmployer(file, delta);
            return id ? Status() : fail(id.error());
        }));
        QVERIFY(m_file->undo());
        QCOMPARE(store::loadEmployers(database())->size(), 3u);
        QVERIFY(m_file->redo());
        QCOMPARE((*store::loadEmployers(database()))[3].permissions.size(), 4u);
    }
    void demoReviewersFollowFromTheSeed() {
        QCOMPARE(demo::reviewers(974)[0].reviewer.publicKey, demo::reviewers(974)[0].reviewer.publicKey);
        QVERIFY(demo::reviewers(974)[0].reviewer.publicKey != demo::reviewers(975)[0].reviewer.publicKey);
    }
};

KABAR_TEST(TestCooperative)
#include "test_cooperative.moc"
