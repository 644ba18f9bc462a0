// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/audit_log.h"
#include "ui/cooperative/cooperative_cards.h"

#include <QHash>
#include <QList>

#include <span>

namespace kabar::ui {

/// The log as a timeline, newest first, at most `count` lines: one a question with all that came of it, one a signing.
[[nodiscard]] QList<AuditLine> timelineOf(std::span<const coop::AuditEntry> entries, int count);

/// What an employer did with one algorithm when it was last asked.
struct LastAnswer {
    QString state = QStringLiteral("waiting"), reason = {};
    double employees = 0;  ///< in its database
};

/// By algorithm hash, then by employer's name; an algorithm that was asked has an entry even when nobody answered.
[[nodiscard]] QHash<QString, QHash<QString, LastAnswer>> lastAnswers(std::span<const coop::AuditEntry> entries);

}  // namespace kabar::ui
