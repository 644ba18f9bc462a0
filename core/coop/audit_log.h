// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kabar::coop {

enum class AuditKind {
    Signed,     ///< a reviewer approved an algorithm
    Asked,      ///< the cooperative sent an algorithm to the nodes
    Answered,   ///< a node counted
    Refused,    ///< a rule or an owner said no
    Failed,     ///< a node could not answer
    Released,   ///< a table left the gate
    HeldBack,   ///< the gate let nothing, or not everything, out as fine as it was asked for
    Withdrawn,  ///< an owner took a consent back: what rested on it was deleted
    Expired,    ///< a table was kept as long as its purpose allows, and was deleted
    Previewed,  ///< an owner, or who would be one, looked at what would leave
    Received,   ///< a company's sealed answer came: it consents to exactly the questions that it answers
    ClockBack,  ///< the clock shows an earlier time than the event before
};

/// "signed", "asked", "answered", "refused", "failed", "released", "held_back", "withdrawn", "expired", "previewed",
/// "received", "clock_back".
[[nodiscard]] std::string_view name(AuditKind kind);
[[nodiscard]] std::optional<AuditKind> auditKindNamed(std::string_view name);

/// Something that happened. Holds no value of a row.
struct AuditEvent {
    std::string at;     ///< ISO 8601
    std::string actor;  ///< an employer, a reviewer, or kCooperative
    AuditKind kind = AuditKind::Asked;
    std::string algorithmHash;
    std::string detail = "{}";  ///< JSON: "algorithm", and what the kind needs ("reason", "employees", "cells"…)
};

inline constexpr std::string_view kCooperative = "cooperative";

/// An event in the log, tied to the one before it.
struct AuditEntry {
    std::int64_t sequence = 0;  ///< 1, 2, 3, …
    AuditEvent event;
    std::string previousHash;  ///< 64 zeros for the first
    std::string hash;          ///< BLAKE2b-256 of everything above
};

/// The entry for `event` after `last`; without a last one, the first.
[[nodiscard]] AuditEntry chained(AuditEvent event, const AuditEntry* last);

/// The employers whose answers are in the last table that was released by the algorithm of this hash, as the log tells.
[[nodiscard]] std::vector<std::string> contributorsTo(std::string_view algorithmHash, std::span<const AuditEntry> entries);

/// Whether `at` lies more than a minute before the last event: a clock that was set back, or forward before. Times that
/// cannot be read are never before.
[[nodiscard]] bool isBefore(std::string_view at, const AuditEntry& last);

/// Whether the log stands as it was written: nothing changed, taken out or put in between. (Entries cut off its end
/// cannot be seen from the log alone.) Fails with `Mismatch` and the first wrong sequence number.
[[nodiscard]] Status verifyAudit(std::span<const AuditEntry> entries);

}  // namespace kabar::coop
