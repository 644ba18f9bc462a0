// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/snapshot.h"

#include <array>

namespace kabar::session {

/// The way from nothing to a brief, one step a page, and how far a workshop has come on it.
enum class StepKind { Territory, Employers, Questions, Studies, Scenarios, Room, Brief };

struct Step {
    enum class State {
        Complete,
        Open,   ///< can be done now
        Stale,  ///< was done, on other tables or factors than those of today
        Locked  ///< waits for an earlier step
    };
    StepKind kind = StepKind::Territory;
    State state = State::Locked;
    int have = 0, need = 0;  ///< employers that may be asked; questions released; studies run; ballots closed
    friend bool operator==(const Step&, const Step&) = default;
};

using Path = std::array<Step, 7>;

/// Employers: done with as many as the strictest owner demands who have allowed something. Questions: done when tables are
/// released, of which `have`. Room: done when a ballot was closed with its count, or actions were noted.
[[nodiscard]] Path pathOf(const Snapshot& snapshot);

/// The first step that is open or stale; null when all is done.
[[nodiscard]] const Step* nextStep(const Path& path);

/// Questions whose tables are in the workshop and that two organisations have not reviewed.
[[nodiscard]] int unreviewedTables(const Snapshot& snapshot);

}  // namespace kabar::session
