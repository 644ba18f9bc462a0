// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/session/session.h"

#include <optional>
#include <string>

/// As `action_verbs.h` says of all verbs.
namespace kabar::session {

/// Adds the scenario at the end when its id is 0, else replaces the one of that id; `label` is the menu's word for it.
std::future<Status> saveScenario(Session& session, std::string label, scenario::Scenario scenario);
std::future<Status> removeScenario(Session& session, std::int64_t id);
/// The ready scenarios for what the studies propose, into a workshop that has none. Not for undoing.
std::future<Status> makeScenarios(Session& session, scenario::Proposals proposals);
/// The room's own value of a factor; none: the published one again.
std::future<Status> saveFactorValue(Session& session, std::string factor, std::optional<double> value);

}  // namespace kabar::session
