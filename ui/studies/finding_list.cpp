// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/finding_list.h"

#include "core/words/findings.h"
#include "ui/async/qt_text.h"
#include "ui/studies/study_evidence.h"

#include <algorithm>
#include <utility>

namespace kabar::ui {

namespace {

QVariantMap map(const words::Line& line) {
    return {{QStringLiteral("label"), qt(line.label)}, {QStringLiteral("value"), qt(line.value)}};
}

}  // namespace

void FindingList::show(const study::StudyResult* result, const words::Words& words) {
    const bool roomFactors = result && std::ranges::any_of(result->factors, &factor::FactorUse::changed);
    const bool sameWords = m_words == &words && m_roomFactors == roomFactors;
    m_words = &words;
    m_roomFactors = roomFactors;
    std::vector<study::Finding> findings = result ? result->findings : std::vector<study::Finding>();
    if (std::ranges::equal(findings, m_findings, {}, &study::Finding::id, &study::Finding::id)) {
        m_findings.swap(findings);  // the cards stay, with other figures
        for (int row = 0; row < count(); ++row)
            if (const auto at = static_cast<std::size_t>(row); !sameWords || m_findings[at] != findings[at])
                emit dataChanged(index(row), index(row));
        return;
    }
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
    emit countChanged();
}

double FindingList::greatest() const {
    double greatest = 0;
    for (const study::Finding& finding : m_findings) greatest = std::max(greatest, finding.vehicleKmPerDay.high);
    return greatest;
}

double FindingList::least() const {
    double least = 0;
    for (const study::Finding& finding : m_findings) least = std::min(least, finding.vehicleKmPerDay.low);
    return least;
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
    QVariantList lines;
    switch (role) {
        case FindingId:
            return qt(finding.id);
        case Title:
            return qt(words::title(finding, *m_words));
        case Sentence:
            return qt(words::sentence(finding, *m_words));
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
            for (const study::Figure& figure : finding.figures) lines << map(words::line(figure, *m_words));
            return lines;
        case Worked:
            for (const words::Line& line : words::worked(finding, *m_words)) lines << map(line);
            return lines;
        case Cells:
            return static_cast<int>(finding.cells.size());
        case Table:
            return qt(words::tableTitle(finding.table, *m_words));
        case Proof:
            return finding.proof ? QVariant(finding.proof->gap) : QVariant();
        case RoomFactors:
            return m_roomFactors;
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
            {Proof, "gap"},
            {RoomFactors, "roomFactors"}};
}

}  // namespace kabar::ui
