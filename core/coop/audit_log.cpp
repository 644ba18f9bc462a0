// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coop/audit_log.h"

#include "core/base/clock.h"
#include "core/coop/signing.h"
#include "core/coop/strict_json.h"

#include <array>
#include <utility>

namespace kabar::coop {

namespace {

constexpr std::array<std::pair<AuditKind, std::string_view>, 12> kKinds{{{AuditKind::Signed, "signed"},
                                                                         {AuditKind::Asked, "asked"},
                                                                         {AuditKind::Answered, "answered"},
                                                                         {AuditKind::Refused, "refused"},
                                                                         {AuditKind::Failed, "failed"},
                                                                         {AuditKind::Released, "released"},
                                                                         {AuditKind::HeldBack, "held_back"},
                                                                         {AuditKind::Withdrawn, "withdrawn"},
                                                                         {AuditKind::Expired, "expired"},
                                                                         {AuditKind::Previewed, "previewed"},
                                                                         {AuditKind::Received, "received"},
                                                                         {AuditKind::ClockBack, "clock_back"}}};

std::string entryHash(const AuditEntry& entry) {
    const AuditEvent& event = entry.event;  // as JSON, so that no field can run into its neighbour
    return hashOf(canonicalJson(nlohmann::json::array(
        {entry.sequence, event.at, event.actor, name(event.kind), event.algorithmHash, event.detail, entry.previousHash})));
}

}  // namespace

std::string_view name(AuditKind kind) {
    return kKinds[static_cast<std::size_t>(kind)].second;
}

std::optional<AuditKind> auditKindNamed(std::string_view name) {
    for (const auto& [kind, text] : kKinds)
        if (text == name) return kind;
    return std::nullopt;
}

AuditEntry chained(AuditEvent event, const AuditEntry* last) {
    AuditEntry entry{.sequence = last ? last->sequence + 1 : 1,
                     .event = std::move(event),
                     .previousHash = last ? last->hash : std::string(64, '0'),
                     .hash = {}};
    entry.hash = entryHash(entry);
    return entry;
}

std::vector<std::string> contributorsTo(std::string_view algorithmHash, std::span<const AuditEntry> entries) {
    std::vector<std::string> answering, released;
    for (const auto& [sequence, event, previousHash, hash] : entries) {
        if (event.algorithmHash != algorithmHash) continue;
        if (event.kind == AuditKind::Asked) answering.clear();
        if (event.kind == AuditKind::Answered) answering.push_back(event.actor);
        if (event.kind == AuditKind::Released) released = answering;
    }
    return released;
}

bool isBefore(std::string_view at, const AuditEntry& last) {
    const auto now = parseIso8601(at), then = parseIso8601(last.event.at);
    return now && then && *now < *then - std::chrono::minutes(1);
}

Status verifyAudit(std::span<const AuditEntry> entries) {
    const AuditEntry* last = nullptr;
    for (const AuditEntry& entry : entries) {
        const AuditEntry expected = chained(entry.event, last);
        if (entry.sequence != expected.sequence || entry.previousHash != expected.previousHash ||
            entry.hash != expected.hash)
            return fail(Error{.code = Error::Code::Mismatch, .clause = clause("coop.audit-changed")}.of(
                "sequence", std::to_string(entry.sequence)));
        last = &entry;
    }
    return {};
}

}  // namespace kabar::coop
