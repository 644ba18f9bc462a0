// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/indicator_model.h"

#include <algorithm>

namespace kabar::ui {

using scenario::Indicator;
using scenario::Range;

namespace {

QString keyOf(Indicator indicator) {
    const std::string_view key = scenario::name(indicator);
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

Range certain(double value) {
    return {value, value, value};
}

}  // namespace

void IndicatorModel::show(const PairRun& run) {
    std::vector<Row> rows;
    for (const Indicator indicator : scenario::kIndicators)
        rows.push_back({keyOf(indicator), run.outcomeA().values[indicator], run.outcomeB().values[indicator],
                        run.outcomeB().change[indicator]});
    const auto a = run.outcomeA().equity.reached, b = run.outcomeB().equity.reached;
    rows.push_back({QStringLiteral("reached_without_car"), certain(a.value_or(0)), certain(b.value_or(0)),
                    certain(b.value_or(0) - a.value_or(0)), a.has_value() && b.has_value()});
    const bool first = m_rows.empty();
    if (first) beginResetModel();
    m_rows = std::move(rows);
    if (first)
        endResetModel();
    else
        emit dataChanged(index(0), index(rowCount() - 1));
}

Range IndicatorModel::change(Indicator indicator) const {
    return m_rows.empty() ? Range() : m_rows[static_cast<std::size_t>(indicator)].change;
}

Range IndicatorModel::valueOfA(Indicator indicator) const {
    return m_rows.empty() ? Range() : m_rows[static_cast<std::size_t>(indicator)].a;
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
        case LowARole:
            return row.a.low;
        case MidARole:
            return row.a.mid;
        case HighARole:
            return row.a.high;
        case LowBRole:
            return row.b.low;
        case MidBRole:
            return row.b.mid;
        case HighBRole:
            return row.b.high;
        case LowChangeRole:
            return row.change.low;
        case MidChangeRole:
            return row.change.mid;
        case HighChangeRole:
            return row.change.high;
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
    return {{KeyRole, "key"},
            {LowARole, "lowA"},
            {MidARole, "midA"},
            {HighARole, "highA"},
            {LowBRole, "lowB"},
            {MidBRole, "midB"},
            {HighBRole, "highB"},
            {LowChangeRole, "lowChange"},
            {MidChangeRole, "midChange"},
            {HighChangeRole, "highChange"},
            {LeastRole, "least"},
            {MostRole, "most"},
            {KnownRole, "known"}};
}

}  // namespace kabar::ui
