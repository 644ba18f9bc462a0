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

FigureRange ranged(const scenario::Range& range) {
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
    for (const Indicator indicator : scenario::kIndicators)
        rows.push_back({keyOf(indicator), ranged(run.outcomeA().values[indicator]), ranged(run.outcomeB().values[indicator]),
                        ranged(run.outcomeB().change[indicator])});
    const auto a = run.outcomeA().equity.reached, b = run.outcomeB().equity.reached;
    rows.push_back({QStringLiteral("reached_without_car"), certain(a.value_or(0)), certain(b.value_or(0)),
                    certain(b.value_or(0) - a.value_or(0)), a.has_value() && b.has_value()});
    if (m_rows.empty()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    m_rows.swap(rows);
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)] != rows[static_cast<std::size_t>(row)])
            emit dataChanged(index(row), index(row));
}

FigureRange IndicatorModel::change(Indicator indicator) const {
    return m_rows.empty() ? FigureRange() : m_rows[static_cast<std::size_t>(indicator)].change;
}

FigureRange IndicatorModel::valueOfA(Indicator indicator) const {
    return m_rows.empty() ? FigureRange() : m_rows[static_cast<std::size_t>(indicator)].a;
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
        case KnownRole:
            return row.known;
        default:
            return {};
    }
}

QHash<int, QByteArray> IndicatorModel::roleNames() const {
    return {{KeyRole, "key"},     {ARole, "a"},       {BRole, "b"},        {ChangeRole, "change"},
            {LeastRole, "least"}, {MostRole, "most"}, {KnownRole, "known"}};
}

}  // namespace kabar::ui
