// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/snapshot_reader.h"

#include "core/base/background.h"
#include "core/base/guarded.h"
#include "core/factor/factor_file.h"
#include "core/store/about_store.h"
#include "core/store/action_store.h"
#include "core/store/agenda_store.h"
#include "core/store/ballot_store.h"
#include "core/store/coop_store.h"
#include "core/store/fleet_store.h"
#include "core/store/participant_store.h"
#include "core/store/room_store.h"
#include "core/store/scenario_store.h"
#include "core/store/study_store.h"
#include "core/store/territory_store.h"
#include "core/store/text_store.h"
#include "core/store/voter_store.h"
#include "core/study/stale.h"

namespace kabar::session {

namespace {

using sqlite::Database;

constexpr std::chrono::hours kFleetHistory{8 * 24};  ///< what the board and its forecasts look back on

Result<Meta> readMeta(Database& database) {
    auto about = store::loadAbout(database);
    if (!about) return fail(about.error());
    return Meta{std::move(about->title), about->seed};
}

Result<Ground> readGround(Database& database) {
    auto territory = store::loadGround(database);
    if (!territory) return fail(territory.error());
    const auto own = store::hasTerritory(database);
    if (!own) return fail(own.error());
    study::Gazetteer gazetteer(*territory);
    return Ground{std::move(*territory), std::move(gazetteer), *own};
}

Result<Cooperation> readCooperation(Database& database) {
    auto employers = store::loadEmployers(database);
    if (!employers) return fail(employers.error());
    auto reviewers = store::loadReviewers(database);
    if (!reviewers) return fail(reviewers.error());
    auto algorithms = store::loadAlgorithms(database);
    if (!algorithms) return fail(algorithms.error());
    return Cooperation{std::move(*employers), std::move(*reviewers), std::move(*algorithms)};
}

Result<Fleet> readFleet(Database& database) {
    auto vehicles = store::loadFleet(database, kFleetHistory);
    if (!vehicles) return fail(vehicles.error());
    const auto until = store::simulatedUntil(database);
    if (!until) return fail(until.error());
    return Fleet{std::move(*vehicles), *until};
}

Result<Room> readRoom(Database& database) {
    auto participants = store::loadParticipants(database);
    if (!participants) return fail(participants.error());
    auto agenda = store::loadAgenda(database);
    if (!agenda) return fail(agenda.error());
    auto ballots = store::loadBallots(database);
    if (!ballots) return fail(ballots.error());
    auto actions = store::loadActions(database);
    if (!actions) return fail(actions.error());
    auto address = store::loadRoomAddress(database);
    if (!address) return fail(address.error());
    return Room{std::move(*participants), std::move(*agenda), std::move(*ballots), std::move(*actions), std::move(*address)};
}

Result<VotesByBallot> readVotes(Database& database) {
    const auto ballots = store::loadBallots(database);
    if (!ballots) return fail(ballots.error());
    VotesByBallot byBallot;
    for (const workshop::Ballot& ballot : *ballots) {
        const auto count = store::countVotes(database, ballot.id);
        if (!count) return fail(count.error());
        const auto held = store::holdsVotes(database, ballot.id);
        if (!held) return fail(held.error());
        Votes votes{*count, *held, {}};
        if (ballot.state == workshop::BallotState::Closed) {
            auto tally = store::loadTally(database, ballot);
            if (!tally) return fail(tally.error());
            votes.tally = std::move(*tally);
        }
        byBallot.emplace(ballot.id, std::move(votes));
    }
    return byBallot;
}

Result<Waiting> readWaiting(Database& database) {
    const auto ballot = store::currentBallot(database);
    if (!ballot) return fail(ballot.error());
    auto voters = store::loadWaitingVoters(database, *ballot ? (*ballot)->id : 0);
    if (!voters) return fail(voters.error());
    auto seats = store::loadSeats(database);
    if (!seats) return fail(seats.error());
    return Waiting{std::move(*voters), std::move(*seats)};
}

Result<WrittenTexts> readTexts(Database& database) {
    WrittenTexts texts;
    for (const std::string_view document : {store::kEventTexts, store::kReportTexts, store::kBriefTexts}) {
        auto fields = store::loadTexts(database, document);
        if (!fields) return fail(fields.error());
        texts.emplace(document, std::move(*fields));
    }
    return texts;
}

/// What a damaged document throws is that domain's error; the others are read all the same.
template <class T, class Reading>
void read(Part<T>& part, Domains domains, Domain domain, Database& database, Reading reading) {
    if (domains.has(domain)) part = Part<T>(guarded([&]() -> Result<T> { return reading(database); }));
}

/// Which studies are of today.
void compareStudies(Snapshot& next, Domains domains) {
    const Domains tables = Domain::Tables | Domain::Studies, factors = Domain::Factors | Domain::Territory;
    if (domains.only(tables | factors).isEmpty()) return;
    const auto& studies = next.studies.orNothing();
    if (!domains.only(tables).isEmpty()) next.ofOtherTables = study::ofOtherTables(studies, next.tables.orNothing());
    std::optional<factor::FactorSet> now;
    if (next.ground && !studies.empty())
        if (auto shipped = factor::shippedFactors(next.ground->territory))
            if (shipped->setRoomValues(next.factorValues.orNothing())) now = std::move(*shipped);
    next.stale = study::staleFamilies(studies, next.ofOtherTables, now);
}

}  // namespace

Result<std::shared_ptr<const Snapshot>> renewed(const Snapshot& before, Domains domains, Database& database) {
    auto next = std::make_shared<Snapshot>(before);
    ++next->version;
    if (auto begun = database.execute("BEGIN"); !begun) return fail(begun.error());
    read(next->meta, domains, Domain::Meta, database, readMeta);
    read(next->ground, domains, Domain::Territory, database, readGround);
    read(next->cooperation, domains, Domain::Employers, database, readCooperation);
    read(next->tables, domains, Domain::Tables, database, store::loadReleasedTables);
    read(next->audit, domains, Domain::Audit, database, store::loadAudit);
    read(next->studies, domains, Domain::Studies, database, store::loadStudies);
    read(next->scenarios, domains, Domain::Scenarios, database, store::loadScenarios);
    read(next->factorValues, domains, Domain::Factors, database, store::loadFactorValues);
    compareStudies(*next, domains);
    read(next->room, domains, Domain::Room, database, readRoom);
    read(next->votes, domains, Domain::Votes, database, readVotes);
    read(next->waiting, domains, Domain::Votes, database, readWaiting);
    read(next->texts, domains, Domain::Texts, database, readTexts);
    read(next->fleet, domains, Domain::Fleet, database, readFleet);
    if (auto ended = database.execute("COMMIT"); !ended) return fail(ended.error());
    return next;
}

Result<std::unique_ptr<SnapshotReader>> SnapshotReader::start(const std::filesystem::path& path) {
    auto quick = Database::open(path.string(), Database::Access::ReadOnly);
    auto fleet = Database::open(path.string(), Database::Access::ReadOnly);
    if (!quick || !fleet) return fail(quick ? fleet.error() : quick.error());
    auto first = renewed(Snapshot(), Domains::all().without(Domain::Fleet), *quick);
    if (!first) return fail(first.error());
    return std::unique_ptr<SnapshotReader>(new SnapshotReader(std::move(*quick), std::move(*fleet), std::move(*first)));
}

SnapshotReader::SnapshotReader(Database quick, Database fleet, std::shared_ptr<const Snapshot> first)
    : m_snapshot(std::move(first)) {
    m_quick.own = Domains::all().without(Domain::Fleet);
    m_quick.database = std::make_unique<Database>(std::move(quick));
    m_fleet.own = m_fleet.stale = Domain::Fleet;
    m_fleet.database = std::make_unique<Database>(std::move(fleet));
    for (Lane* lane : {&m_quick, &m_fleet})
        lane->thread = std::thread([this, lane] {
            if (lane == &m_fleet) workInBackground();
            run(*lane);
        });
}

SnapshotReader::~SnapshotReader() {
    close();
}

void SnapshotReader::close() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_settled.notify_all();
    for (Lane* lane : {&m_quick, &m_fleet})
        if (lane->thread.joinable()) lane->thread.join();
    m_quick.database.reset();
    m_fleet.database.reset();
}

std::shared_ptr<const Snapshot> SnapshotReader::snapshot() const {
    const std::scoped_lock lock(m_mutex);
    return m_snapshot;
}

void SnapshotReader::onChanged(std::function<void(Domains)> changed) {
    const std::scoped_lock lock(m_mutex);
    m_changed = std::move(changed);
}

void SnapshotReader::renew(Domains domains) {
    {
        const std::scoped_lock lock(m_mutex);
        for (Lane* lane : {&m_quick, &m_fleet}) lane->stale = lane->stale | domains.only(lane->own);
    }
    m_wake.notify_all();
}

void SnapshotReader::settle(Domains domains) {
    std::unique_lock lock(m_mutex);
    m_settled.wait(lock, [&] {
        const auto isRead = [&](const Lane& lane) { return (lane.stale | lane.reading).only(domains).isEmpty(); };
        return m_closing || (isRead(m_quick) && isRead(m_fleet));
    });
}

void SnapshotReader::adopt(Lane& lane, const Snapshot* read) {
    std::function<void(Domains)> changed;
    const Domains domains = lane.reading;
    {
        const std::scoped_lock lock(m_mutex);
        if (read) {  // the other lane may have renewed its own in between
            auto next = std::make_shared<Snapshot>(&lane == &m_fleet ? *m_snapshot : *read);
            next->fleet = (&lane == &m_fleet ? *read : *m_snapshot).fleet;
            next->version = m_snapshot->version + 1;
            m_snapshot = std::move(next);
        }
        if (!m_closing) changed = m_changed;
    }
    if (changed) (void)guarded([&] { return changed(domains), Status(); });
    {
        const std::scoped_lock lock(m_mutex);  // only now: who waits for it has been told as well
        lane.reading = Domains();
    }
    m_settled.notify_all();
}

void SnapshotReader::run(Lane& lane) {
    while (true) {
        std::shared_ptr<const Snapshot> before;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [&] { return m_closing || !lane.stale.isEmpty(); });
            if (m_closing) return;
            lane.reading = std::exchange(lane.stale, Domains());
            before = m_snapshot;
        }
        const auto next = guarded([&] { return renewed(*before, lane.reading, *lane.database); });
        adopt(lane, next ? next->get() : nullptr);
    }
}

}  // namespace kabar::session
