// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/background.h"
#include "core/coop/audit_log.h"
#include "core/coop/cell_table.h"
#include "core/node/cooperative.h"
#include "core/scenario/comparison.h"
#include "core/study/finding.h"
#include "core/study/gazetteer.h"
#include "core/telemetry/fleet_board.h"
#include "core/workshop/action.h"
#include "core/workshop/agenda.h"
#include "core/workshop/ballot.h"
#include "core/workshop/ballot_box.h"
#include "core/workshop/participant.h"
#include "core/workshop/room_address.h"
#include "core/workshop/tally.h"
#include "core/workshop/voter_roll.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kabar::session {

struct Meta {
    std::string title;
    std::int64_t seed = 0;
};

struct Ground {
    geo::Territory territory;
    study::Gazetteer gazetteer;
    bool own = false;  ///< the file's; else the embedded one stands in
};

struct Cooperation {
    std::vector<node::Employer> employers;
    std::vector<coop::Reviewer> reviewers;
    std::vector<coop::SignedAlgorithm> algorithms;
};

struct Room {
    std::vector<workshop::Participant> participants;
    std::vector<workshop::AgendaBlock> agenda;
    std::vector<workshop::Ballot> ballots;
    std::vector<workshop::Action> actions;
    std::optional<workshop::RoomAddress> address;  ///< none before the room was first open
};

/// Of one ballot.
struct Votes {
    workshop::VoteCount count;
    bool held = false;                     ///< single votes are in the file; false once purged
    std::optional<workshop::Tally> tally;  ///< of a closed ballot
};
using VotesByBallot = std::map<std::int64_t, Votes>;

/// The phones that wait to be confirmed, those first that voted on the ballot that phones show, and the codes by seat.
struct Waiting {
    std::vector<workshop::WaitingVoter> voters;
    std::vector<workshop::Seat> seats;
};

struct Fleet {
    std::vector<telemetry::VehicleTrack> vehicles;  ///< the last eight days of each
    std::optional<Time> simulatedUntil;             ///< when what came last is simulated
};

/// What people wrote, by document ("event", "report", "brief"), then by field.
using WrittenTexts = std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>;

using FactorValues = std::map<std::string, double, std::less<>>;  ///< the room's own, by factor

/// One domain of a snapshot: its value, or why the file's could not be read; neither while it is still being read. Cheap
/// to copy, never changed once made.
template <class T>
class Part {
public:
    Part() = default;
    explicit Part(Result<T> value) : m_value(sharedLightly(std::move(value))) {}

    [[nodiscard]] bool isRead() const { return m_value != nullptr; }
    [[nodiscard]] explicit operator bool() const { return m_value && m_value->has_value(); }
    [[nodiscard]] const T& operator*() const { return **m_value; }
    [[nodiscard]] const T* operator->() const { return &**m_value; }
    /// Nothing when it was read, or is not yet.
    [[nodiscard]] const Error* error() const { return m_value && !*m_value ? &m_value->error() : nullptr; }
    /// The value, or a default one.
    [[nodiscard]] const T& orNothing() const {
        static const T kNothing{};
        return *this ? **this : kNothing;
    }
    /// Keeps the value alive without the snapshot.
    [[nodiscard]] std::shared_ptr<const T> shared() const {
        return *this ? std::shared_ptr<const T>(m_value, &**m_value) : nullptr;
    }
    /// Whether both are of one reading: nothing of it changed in between.
    friend bool operator==(const Part& a, const Part& b) { return a.m_value == b.m_value; }

private:
    std::shared_ptr<const Result<T>> m_value;
};

/// The workshop at one moment: all parts but the fleet are of one state of the file. Any thread may read it and keep it.
struct Snapshot {
    std::int64_t version = 0;  ///< rises with each renewal
    Part<Meta> meta;
    Part<Ground> ground;
    Part<Cooperation> cooperation;
    Part<std::vector<coop::ReleasedTable>> tables;
    Part<std::vector<coop::AuditEntry>> audit;
    Part<std::vector<study::StudyResult>> studies;
    std::vector<study::Family> ofOtherTables;  ///< those of `studies` that were computed from other releases than `tables`
    std::vector<study::Family> stale;          ///< and those that rest on factors which have changed since
    Part<std::vector<scenario::Scenario>> scenarios;
    Part<FactorValues> factorValues;
    Part<Fleet> fleet;
    Part<Room> room;
    Part<VotesByBallot> votes;
    Part<Waiting> waiting;  ///< renewed with the votes
    Part<WrittenTexts> texts;
};

}  // namespace kabar::session
