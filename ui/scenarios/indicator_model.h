// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/pair_run.h"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// A figure with its low and high ends, for QML.
class FigureRange {
    Q_GADGET
    QML_VALUE_TYPE(figureRange)
    Q_PROPERTY(double low MEMBER low)
    Q_PROPERTY(double mid MEMBER mid)
    Q_PROPERTY(double high MEMBER high)

public:
    double low = 0, mid = 0, high = 0;
    friend bool operator==(const FigureRange&, const FigureRange&) = default;
};

/// One row an indicator of two scenarios A and B: both values, and the difference B − A with a range of its own; emissions
/// one row a case of the grid while the room has not chosen and it matters. One row on fairness follows.
class IndicatorModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ScenarioLab")

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< scenario::name(Indicator), then "reached_without_car"
        CaseRole,                    ///< the case of the grid that the row's emissions are under; empty where none matters
        ARole,
        BRole,
        ChangeRole,
        LeastRole,  ///< of the scale of both bars, at most 0
        MostRole,
        RoomFactorsRole,  ///< a factor behind it was changed by the room
        KnownRole,        ///< false when nobody said what it takes, or a factor is missing
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const PairRun& run);
    /// The row's difference B − A; zeros before the first `show`.
    [[nodiscard]] FigureRange change(scenario::Indicator indicator) const;
    [[nodiscard]] FigureRange valueOfA(scenario::Indicator indicator) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString key, caseId;
        FigureRange a, b, change;
        bool known = true, roomFactors = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] const Row* rowOf(scenario::Indicator indicator) const;
    static void addCases(const PairRun& run, std::vector<Row>& rows);

    std::vector<Row> m_rows;
};

}  // namespace kabar::ui
