// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/finding_list.h"

#include "core/study/wording.h"
#include "ui/studies/study_evidence.h"

#include <algorithm>
#include <utility>

namespace kabar::ui {

namespace {

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

QVariantMap line(const study::Words& label, const QString& value, bool french) {
    return {{QStringLiteral("label"), text(french ? label.fr : label.en)}, {QStringLiteral("value"), value}};
}

QString figureText(const study::Figure& figure, study::Language language) {
    const study::Range& range = figure.value;
    const QString unit = figure.unit.empty() ? QString() : QChar(0xa0) + text(figure.unit);
    const auto form = [&](double value) { return text(study::number(value, figure.decimals, language)); };
    if (form(range.low) == form(range.high)) return form(range.mid) + unit;
    return QStringLiteral("%1%2 (%3 – %4)").arg(form(range.mid), unit, form(range.low), form(range.high));
}

}  // namespace

void FindingList::show(const study::StudyResult* result, bool french) {
    std::vector<study::Finding> findings = result ? result->findings : std::vector<study::Finding>();
    const bool same = std::ranges::equal(findings, m_findings, {}, &study::Finding::id, &study::Finding::id);
    if (!same) beginResetModel();
    m_french = french;
    m_findings = std::move(findings);
    if (!same) endResetModel();
    if (same && count() > 0) emit dataChanged(index(0), index(count() - 1));  // the cards stay, with other figures
    emit countChanged();
}

double FindingList::greatest() const {
    double greatest = 0;
    for (const study::Finding& finding : m_findings) greatest = std::max(greatest, finding.vehicleKmPerDay.high);
    return greatest;
}

int FindingList::rowOf(const QString& id) const {
    const auto found = std::ranges::find(m_findings, id.toStdString(), &study::Finding::id);
    return found == m_findings.end() ? -1 : static_cast<int>(found - m_findings.begin());
}

int FindingList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant FindingList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const study::Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    const auto language = m_french ? study::Language::French : study::Language::English;
    QVariantList lines;
    switch (role) {
        case FindingId:
            return text(finding.id);
        case Title:
            return text(m_french ? finding.title.fr : finding.title.en);
        case Sentence:
            return text(m_french ? finding.textFr : finding.textEn);
        case Persons:
            return finding.persons;
        case Employers:
            return finding.employers;
        case Low:
            return finding.vehicleKmPerDay.low;
        case Mid:
            return finding.vehicleKmPerDay.mid;
        case High:
            return finding.vehicleKmPerDay.high;
        case Figures:
            for (const study::Figure& figure : finding.figures)
                lines << line(figure.label, figureText(figure, language), m_french);
            return lines;
        case Worked:
            for (const study::WorkedLine& each : finding.worked)
                lines << line(each.label, text(m_french ? each.value.fr : each.value.en), m_french);
            return lines;
        case Cells:
            return static_cast<int>(finding.cells.size());
        case Table:
            return tableTitle(finding.table, m_french);
        case Proof:
            return finding.proof ? QVariant(finding.proof->gap) : QVariant();
        default:
            return {};
    }
}

QHash<int, QByteArray> FindingList::roleNames() const {
    return {{FindingId, "findingId"},
            {Title, "title"},
            {Sentence, "sentence"},
            {Persons, "persons"},
            {Employers, "employers"},
            {Low, "low"},
            {Mid, "mid"},
            {High, "high"},
            {Figures, "figures"},
            {Worked, "worked"},
            {Cells, "cells"},
            {Table, "table"},
            {Proof, "gap"}};
}

}  // namespace kabar::ui
