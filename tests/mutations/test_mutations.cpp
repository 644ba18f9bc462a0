// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_workshop.h"
#include "core/node/mapping.h"
#include "core/store/about_store.h"
#include "core/store/action_store.h"
#include "core/store/agenda_store.h"
#include "core/store/ballot_store.h"
#include "core/store/coop_store.h"
#include "core/store/evidence_store.h"
#include "core/store/fleet_store.h"
#include "core/store/owner_consent.h"
#include "core/store/participant_store.h"
#include "core/store/room_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "core/store/text_store.h"
#include "tests/mutations/json_columns.h"
#include "tests/support/fast_folder.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace kabar;
using namespace kabar::tests;
using store::Database;

namespace {

/// Reads what a page or a command reads of the table, and tells what is not as the reader promises; empty when all is.
class Reading {
public:
    Reading(Database& database, const std::filesystem::path& folder) : m_database(database), m_folder(folder) {}

    [[nodiscard]] bool accepted() const { return m_accepted; }
    [[nodiscard]] std::string of(const std::string& table) {
        m_broken.clear();
        m_accepted = true;
        if (table == "territory") take(store::loadTerritory(m_database));
        if (table == "employer" || table == "permission") employers();
        if (table == "reviewer" || table == "algorithm" || table == "approval") algorithms();
        if (table == "released_table") tables();
        if (table == "audit") audit();
        if (table == "study") studies();
        if (table == "scenario") scenarios();
        if (table == "factor_value") take(store::loadFactors(m_database));
        if (table == "vehicle" || table == "quantity") take(store::loadFleet(m_database, std::chrono::hours(1)));
        if (table == "participant") take(store::loadParticipants(m_database));
        if (table == "agenda_item") agenda();
        if (table.starts_with("ballot") || table == "vote") ballots();
        if (table == "action") take(store::loadActions(m_database));
        if (table == "room") take(store::loadRoomAddress(m_database));
        if (table == "text_field") texts();
        if (table == "workshop" || table == "provenance") records();
        return m_broken;
    }

private:
    template <class T>
    const T* take(const Result<T>& result) {
        static std::optional<Result<T>> kept;
        kept.emplace(result);
        if (*kept) return &**kept;
        m_accepted = false;
        const Error& error = kept->error();
        if (error.clause.isEmpty()) broken("a refusal without a reason");
        if (error.field.empty() && error.file.empty() && error.value.empty() && error.line == 0)
            broken("a refusal that does not say where: " + describe(error));
        return nullptr;
    }
    void expect(bool holds, std::string_view promise) {
        if (!holds) broken(std::string(promise));
    }
    void broken(std::string what) {
        if (m_broken.empty()) m_broken = std::move(what);
    }

    void employers() {
        const auto* all = take(store::loadEmployers(m_database));
        if (!all) return;
        for (const node::Employer& employer : *all) {
            expect(coop::combined(employer.rule, {}) == employer.rule, "a rule laxer than the cooperative's");
            expect(!employer.name.empty(), "an employer without a name");
            (void)node::parseMapping(employer.mapping);
        }
        take(store::loadCooperative(m_database, m_folder));
    }
    void algorithms() {
        const auto* reviewers = take(store::loadReviewers(m_database));
        if (!reviewers) return;
        const auto* all = take(store::loadAlgorithms(m_database));
        if (!all) return;
        for (const coop::SignedAlgorithm& algorithm : *all)
            if (const auto document = coop::intact(algorithm))
                expect(coop::hashOf(*document) == algorithm.hash, "a document that is not what was signed");
    }
    void tables() {
        const auto* all = take(store::loadReleasedTables(m_database));
        if (!all) return;
        for (const coop::ReleasedTable& table : *all) {
            double persons = 0;
            for (const coop::ReleasedCell& cell : table.cells) {
                expect(cell.key.band <= static_cast<int>(table.bandEdges.size()), "a band beyond the edges");
                expect(cell.key.band == coop::CellKey::kAnyBand || !table.bandEdges.empty(), "a band without edges");
                expect(cell.sums.persons >= 0 && cell.sums.carOwners <= cell.sums.persons + 0.001, "sums that cannot be");
                persons += cell.sums.persons;
            }
            expect(std::ranges::is_sorted(table.bandEdges), "edges that do not ascend");
            expect(table.report.persons == 0 || std::abs(table.report.persons - persons) <= 1, "persons that do not add up");
        }
        take(store::deleteWithdrawn(m_database, "2026-11-29T00:00:00.000Z"));
    }
    void audit() {
        const auto* all = take(store::loadAudit(m_database));
        if (all && !coop::verifyAudit(*all)) m_accepted = false;
    }
    void studies() {
        const auto* all = take(store::loadStudies(m_database));
        if (!all) return;
        for (const study::StudyResult& result : *all) {
            expect(result.vehicleKmPerDay.low <= result.vehicleKmPerDay.high + 1e-6, "a range that does not ascend");
            for (const study::Finding& finding : result.findings) expect(finding.persons >= 0, "fewer than no persons");
        }
    }
    void scenarios() {
        const auto* all = take(store::loadScenarios(m_database));
        if (!all) return;
        for (const scenario::Scenario& each : *all)
            for (const scenario::LeverSpec& spec : scenario::leverSpecs())
                expect(each.levers[spec.lever] >= spec.least && each.levers[spec.lever] <= spec.most,
                       "a lever out of range");
    }
    void agenda() {
        if (const auto* all = take(store::loadAgenda(m_database)))
            for (const auto& block : *all) expect(validate(block).has_value(), "a block that cannot be");
    }
    void ballots() {
        const auto* all = take(store::loadBallots(m_database));
        if (!all) return;
        const std::vector<workshop::Ballot> known = *all;
        for (const workshop::Ballot& ballot : known) {
            expect(validate(ballot).has_value(), "a ballot that cannot be");
            take(store::countVoters(m_database, ballot.id));
            const auto* tally = take(store::loadTally(m_database, ballot));
            if (!tally || tally->heldBack()) continue;
            expect(tally->blank >= 0 && tally->blank <= tally->voters, "more blank votes than voters");
            for (const auto& option : tally->counts)
                expect(option.votes >= 0 && option.votes <= tally->voters, "more votes than voters");
        }
    }
    void records() {
        take(store::loadAbout(m_database));
        if (const auto* all = take(store::loadProvenance(m_database)))
            for (const auto& each : *all) expect(each.detail.size() < (1 << 21), "a detail without end");
    }
    void texts() {
        for (const auto document : {store::kEventTexts, store::kReportTexts, store::kBriefTexts})
            take(store::loadTexts(m_database, document));
    }

    Database& m_database;
    std::filesystem::path m_folder;
    std::string m_broken;
    bool m_accepted = true;
};

}  // namespace

/// Whatever stands in a workshop file, reading it ends: with what the reader promises, or with one error that says where.
class TestMutations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder{fastFolder()};
    std::optional<store::WorkshopFile> m_file;

    void mutate(const std::vector<Place>& places, int count, std::string_view part) {
        QVERIFY(!places.empty());
        auto random = Random::forPart(974, part);
        Reading reading(m_file->database(), m_folder.path().toStdString());
        int accepted = 0, refusedBySchema = 0;
        for (int i = 0; i < count; ++i) {
            const Place& place = places[static_cast<std::size_t>(i) % places.size()];
            const std::string value = mutated(place, places, random);
            std::string broken;
            const auto undone = m_file->write([&](Database& database) -> Status {
                if (auto done = put(database, place, value); !done) return ++refusedBySchema, done;
                broken = reading.of(place.table);
                accepted += reading.accepted();
                return fail({.code = Error::Code::Cancelled});
            });
            QVERIFY(!undone);
            QVERIFY2(broken.empty(),
                     qPrintable(QString::fromStdString(broken + " in mutation " + std::to_string(i) + " of " + place.table +
                                                       "." + place.column + ": " + value.substr(0, 400))));
        }
        qInfo("%d mutations of %d values: %d read as before, %d refused by the schema", count,
              static_cast<int>(places.size()), accepted, refusedBySchema);
        QVERIFY2(accepted < count * 9 / 10, "the mutations hardly change anything");
    }

private slots:
    void initTestCase() {
        demo::SandboxRequest request;
        request.population = {.seed = 974, .employers = 8, .employees = 1500};
        const auto path = m_folder.filePath("demo.kabar").toStdString();
        const auto made = demo::makeDemoWorkshop(path, request, systemClock()());
        QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        auto file = store::WorkshopFile::open(path);
        QVERIFY(file.has_value());
        m_file.emplace(std::move(*file));
        const auto ballots = store::loadBallots(m_file->database());
        const auto closed = std::ranges::find(*ballots, workshop::BallotState::Closed, &workshop::Ballot::state);
        if (closed != ballots->end()) QVERIFY(store::purgeVotes(*m_file, closed->id));  // so that there is a tally
        Reading reading(m_file->database(), m_folder.path().toStdString());
        for (const Place& place : documentsIn(m_file->database())) {
            const std::string broken = reading.of(place.table);
            QVERIFY2(broken.empty() && reading.accepted(), qPrintable(QString::fromStdString(place.table + ": " + broken)));
        }
    }
    void documents() { mutate(documentsIn(m_file->database()), mutationsWanted(1000), "documents"); }
    void fields() { mutate(fieldsIn(m_file->database(), 5), mutationsWanted(1000) / 4, "fields"); }
};

KABAR_TEST(TestMutations)
#include "test_mutations.moc"
