// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"

#include <QAbstractListModel>
#include <QVariant>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// The findings of one family as cards, greatest effect first.
class FindingList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a StudiesModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(double greatest READ greatest NOTIFY countChanged)  ///< end of the longest range, vehicle-km a day

public:
    enum Role {
        FindingId = Qt::UserRole,
        Title,
        Sentence,
        Persons,
        Employers,
        Low,
        Mid,
        High,
        Figures,
        Worked,
        Cells,
        Table,
        Proof
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const study::StudyResult* result, bool french);  ///< copies what it needs
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }
    [[nodiscard]] double greatest() const;
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<study::Finding> m_findings;
    bool m_french = true;
};

}  // namespace kabar::ui
