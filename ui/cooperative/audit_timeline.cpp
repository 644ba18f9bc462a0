// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/audit_timeline.h"

#include "core/base/json.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace kabar::ui {

namespace {

using coop::AuditKind;
using nlohmann::json;

QString text(const json& detail, const char* key) {
    return detail.contains(key) && detail[key].is_string() ? QString::fromStdString(detail[key].get<std::string>())
                                                           : QString();
}

QString reason(const json& detail) {
    return detail.contains("reason") ? QString::fromStdString(detail["reason"].dump()) : QString();
}

double number(const json& detail, const char* key) {
    return detail.contains(key) && detail[key].is_number() ? detail[key].get<double>() : 0;
}

json detailOf(const coop::AuditEvent& event) {
    auto detail = parseJson(event.detail);
    return detail && detail->is_object() ? std::move(*detail) : json::object();
}

QString kindOf(const coop::AuditEvent& event) {
    return QString::fromStdString(std::string(coop::name(event.kind)));
}

AuditLine lineOf(const coop::AuditEvent& event) {
    const json detail = detailOf(event);
    AuditLine line;
    line.at = QDateTime::fromString(QString::fromStdString(event.at), Qt::ISODateWithMs);
    line.kind = kindOf(event);
    line.actor = QString::fromStdString(event.actor);
    line.byCooperative = event.actor == coop::kCooperative;
    line.algorithm = text(detail, "algorithm");
    line.reason = reason(detail);
    line.organisation = text(detail, "organisation");
    line.employers = static_cast<int>(number(detail, "employers"));
    line.persons = number(detail, "persons");
    line.cells = static_cast<int>(number(detail, "cells"));
    line.merged = static_cast<int>(number(detail, "merged"));
    line.minPersons = static_cast<int>(number(detail, "min_persons"));
    return line;
}

/// What came of a question joins its line.
void joinOutcome(AuditLine& question, const AuditLine& outcome) {
    if (outcome.kind == u"released") {
        question.kind = outcome.kind;
        question.persons = outcome.persons;
        question.cells = outcome.cells;
        question.minPersons = outcome.minPersons;
    } else if (outcome.reason.isEmpty()) {
        question.merged = outcome.merged;
    } else {
        question.kind = outcome.kind;
        question.reason = outcome.reason;
    }
}

/// Somebody who signs several questions at once does one thing.
bool isOneSigning(const AuditLine& a, const AuditLine& b) {
    return a.kind == u"signed" && b.kind == u"signed" && a.actor == b.actor && a.at == b.at;
}

}  // namespace

QList<AuditLine> timelineOf(std::span<const coop::AuditEntry> entries, int count) {
    QList<AuditLine> lines;
    QHash<QString, int> questions;  // the line of an algorithm's last question
    QHash<QString, int> signings;   // the line of a reviewer's last signing
    for (const coop::AuditEntry& entry : entries) {
        const QString hash = QString::fromStdString(entry.event.algorithmHash);
        const auto question = questions.constFind(hash);
        const AuditKind kind = entry.event.kind;
        if (question != questions.cend() && kind == AuditKind::Answered) {
            ++lines[*question].answered;
            continue;
        }
        const AuditLine line = lineOf(entry.event);
        if (question != questions.cend() && (kind == AuditKind::Released || kind == AuditKind::HeldBack)) {
            joinOutcome(lines[*question], line);
            continue;
        }
        if (const auto signing = signings.constFind(line.actor);
            signing != signings.cend() && isOneSigning(lines[*signing], line)) {
            ++lines[*signing].count;
            continue;
        }
        if (kind == AuditKind::Asked) questions[hash] = static_cast<int>(lines.size());
        if (kind == AuditKind::Signed) signings[line.actor] = static_cast<int>(lines.size());
        lines.append(line);
    }
    std::ranges::reverse(lines);
    return lines.mid(0, count);
}

QHash<QString, QHash<QString, LastAnswer>> lastAnswers(std::span<const coop::AuditEntry> entries) {
    QHash<QString, QHash<QString, LastAnswer>> answers;
    for (const coop::AuditEntry& entry : entries) {
        const coop::AuditEvent& event = entry.event;
        const QString hash = QString::fromStdString(event.algorithmHash);
        if (event.kind == AuditKind::Asked) answers[hash] = {};
        const bool byNode =
            event.kind == AuditKind::Answered || event.kind == AuditKind::Refused || event.kind == AuditKind::Failed;
        if (!byNode || event.actor == coop::kCooperative) continue;
        const json detail = detailOf(event);
        answers[hash][QString::fromStdString(event.actor)] = {
            .state = kindOf(event), .reason = reason(detail), .employees = number(detail, "employees")};
    }
    return answers;
}

}  // namespace kabar::ui
