// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/indicator_model.h"

#include <algorithm>

namespace kabar::ui {

using scenario::Indicator;

namespace {

QString keyOf(Indicator indicator) {
    const std::string_view key = scenario::name(indicator);
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

FigureRange ranged(const factor::Range& range) {
    FigureRange figure;
    figure.low = range.low;
    figure.mid = range.mid;
    figure.high = range.high;
    return figure;
}

FigureRange certain(double value) {
    return ranged({value, value, value});
}

}  // namespace

void IndicatorModel::show(const PairRun& run) {
    std::vector<Row> rows;
    for (const Indicator indicator : scenario::kIndicators) {
        const auto &a = run.outcomeA().values[indicator], &b = run.outcomeB().values[indicator];
        const auto& change = run.outcomeB().change[indicator];
        const bool known = factor::isKnown(a) && factor::isKnown(b);
        rows.push_back({keyOf(indicator),
                        {},
                        ranged(known ? a : factor::Range()),
                        ranged(known ? b : factor::Range()),
                        ranged(known ? change : factor::Range()),
                        known,
                        std::ranges::any_of(scenario::factorsOf(indicator),
                                            [&](factor::FactorId id) { return run.factors()[id].roomValue.has_value(); })});
        if (indicator == Indicator::Co2eTonnesYear && known) addCases(run, rows);
    }
    const auto a = run.outcomeA().equity.reached, b = run.outcomeB().equity.reached;
    rows.push_back({QStringLiteral("reached_without_car"),
                    {},
                    certain(a.value_or(0)),
                    certain(b.value_or(0)),
                    certain(b.value_or(0) - a.value_or(0)),
                    a.has_value() && b.has_value()});
    if (m_rows.size() != rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    m_rows.swap(rows);
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)] != rows[static_cast<std::size_t>(row)])
            emit dataChanged(index(row), index(row));
}

/// The row of the first case names it; one row follows for each other.
void IndicatorModel::addCases(const PairRun& run, std::vector<Row>& rows) {
    const auto &ofA = run.outcomeA().cases, &ofB = run.outcomeB().cases;
    const auto& cases = ofB.empty() ? ofA : ofB;
    constexpr auto kEmissions = Indicator::Co2eTonnesYear;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QString id = QString::fromStdString(cases[i].id);
        if (i == 0) {
            rows.back().caseId = id;
            continue;
        }
        const auto& b = ofB.empty() ? run.outcomeB().values[kEmissions] : ofB[i].value;
        const auto& a = ofA.empty() ? run.outcomeA().values[kEmissions] : ofA[i].value;
        const auto change = ofB.empty() ? factor::Range{b.low - a.low, b.mid - a.mid, b.high - a.high} : ofB[i].change;
        rows.push_back({keyOf(kEmissions), id, ranged(a), ranged(b), ranged(change), true, rows.back().roomFactors});
    }
}

const IndicatorModel::Row* IndicatorModel::rowOf(Indicator indicator) const {
    const auto found = std::ranges::find(m_rows, keyOf(indicator), &Row::key);
    return found == m_rows.end() ? nullptr : &*found;
}

FigureRange IndicatorModel::change(Indicator indicator) const {
    const Row* row = rowOf(indicator);
    return row ? row->change : FigureRange();
}

FigureRange IndicatorModel::valueOfA(Indicator indicator) const {
    const Row* row = rowOf(indicator);
    return row ? row->a : FigureRange();
}

int IndicatorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IndicatorModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KeyRole:
            return row.key;
        case CaseRole:
            return row.caseId;
        case ARole:
            return QVariant::fromValue(row.a);
        case BRole:
            return QVariant::fromValue(row.b);
        case ChangeRole:
            return QVariant::fromValue(row.change);
        case LeastRole:
            return std::min({0.0, row.a.low, row.b.low});
        case MostRole:
            return row.key == QStringLiteral("reached_without_car") ? 1.0 : std::max({row.a.high, row.b.high, 1e-9});
        case RoomFactorsRole:
            return row.roomFactors;
        case KnownRole:
            return row.known;
        default:
            return {};
    }
}

QHash<int, QByteArray> IndicatorModel::roleNames() const {
    return {{KeyRole, "key"},       {CaseRole, "caseId"}, {ARole, "a"},       {BRole, "b"},
            {ChangeRole, "change"}, {LeastRole, "least"}, {MostRole, "most"}, {RoomFactorsRole, "roomFactors"},
            {KnownRole, "known"}};
}

}  // namespace kabar::ui
