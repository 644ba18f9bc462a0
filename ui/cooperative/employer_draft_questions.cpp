// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/column_units.h"
#include "core/node/field_values.h"
#include "core/node/mapping_words.h"
#include "ui/async/qt_text.h"
#include "ui/cooperative/employer_draft.h"
#include "ui/cooperative/preview_cards.h"

#include <algorithm>

namespace kabar::ui {

namespace {

using node::RecordField;

QString meaning(const std::string& value, node::TimeUnit unit, char decimal) {
    const auto minute = node::parseTime(value, unit, decimal);
    return minute ? qt(node::clockText(*minute)) : QString();
}

}  // namespace

/// A column that is mapped, and not the only one of its name.
DraftProblem EmployerDraft::twiceNamed() const {
    for (const auto& [field, column] : m_mapping.columns)
        if (std::ranges::count(m_sample.columns, column) > 1)
            return problemOf(
                Error{.code = Error::Code::Malformed, .clause = clause("csv.two-columns")}.of(node::name(field), column));
    return {};
}

void EmployerDraft::ask(const std::vector<node::UnitDoubt>& doubts) {
    m_questions.clear();
    for (const node::UnitDoubt& doubt : doubts) {
        DraftQuestion question{.field = qt(node::name(doubt.field)), .problem = problemOf(doubt.error)};
        const bool isTime = doubt.field == RecordField::Arrival || doubt.field == RecordField::Departure;
        const node::TimeUnit time = doubt.field == RecordField::Arrival ? m_mapping.arrivalUnit : m_mapping.departureUnit;
        const node::DaysUnit days =
            doubt.field == RecordField::DaysOnSite ? m_mapping.daysOnSiteUnit : m_mapping.remoteDaysUnit;
        question.given = qt(isTime ? node::wordFor(node::kTimeWords, time) : node::wordFor(node::kDaysWords, days));
        if (doubt.days) question.other = qt(node::wordFor(node::kDaysWords, *doubt.days));
        if (doubt.time) {
            const char decimal = m_mapping.source.decimal;
            question.other = qt(node::wordFor(node::kTimeWords, *doubt.time));
            question.givenText = meaning(doubt.error.value, time, decimal);
            question.otherText = meaning(doubt.error.value, *doubt.time, decimal);
        }
        m_questions.append(question);
    }
}

void EmployerDraft::answer(const QString& key, const QString& unit) {
    const auto field = node::fieldNamed(key.toStdString());
    const std::string word = unit.toStdString();
    const auto time = node::valueOf(node::kTimeWords, word);
    const auto days = node::valueOf(node::kDaysWords, word);
    if (field == RecordField::Arrival && time) m_mapping.arrivalUnit = *time;
    if (field == RecordField::Departure && time) m_mapping.departureUnit = *time;
    if (field == RecordField::DaysOnSite && days) m_mapping.daysOnSiteUnit = *days;
    if (field == RecordField::RemoteDays && days) m_mapping.remoteDaysUnit = *days;
    const bool asItWas = std::ranges::any_of(
        m_questions, [&](const DraftQuestion& question) { return question.field == key && question.given == unit; });
    if (asItWas && field) m_mapping.unitsAsGiven.insert(*field);
    check();
}

}  // namespace kabar::ui
