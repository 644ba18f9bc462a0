// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"
#include "core/words/words.h"

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
    Q_PROPERTY(double least READ least NOTIFY countChanged)        ///< 0, or the end of the lowest range below it

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
        Proof,
        RoomFactors  ///< a factor behind it was changed by the room
    };
    using QAbstractListModel::QAbstractListModel;

    /// Copies what it needs of `result`; `words` are the program's. Only what differs is told.
    void show(const study::StudyResult* result, const words::Words& words);
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }
    [[nodiscard]] double greatest() const;
    [[nodiscard]] double least() const;
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<study::Finding> m_findings;
    const words::Words* m_words = &words::wordsIn(words::Language::French);
    bool m_roomFactors = false;
};

}  // namespace kabar::ui
