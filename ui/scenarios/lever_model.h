// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/words.h"

#include <QAbstractListModel>

#include <QtQml/qqmlregistration.h>

namespace kabar::ui {

/// The levers of one scenario, one row each, in the order of their groups.
class LeverModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ScenarioLab")

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        GroupRole,  ///< "not_moving", "carpool", "shuttles", "light", "money"
        LabelRole,
        MeaningRole,
        UnitRole,  ///< "count", "share", "days_per_week", "persons_per_car", "euros", "euros_per_year", "kilometres"
        LeastRole,
        MostRole,  ///< for counts: what the studies propose; 0 before
        StepRole,
        ValueRole,
        StudiedRole,  ///< false for counts before their study
        IdleRole,     ///< moves nothing as long as the lever that it refines is at zero
    };
    using QAbstractListModel::QAbstractListModel;

    /// `words` are the program's.
    void setWords(const words::Words& words);
    void setProposals(const scenario::Proposals& proposals);
    void show(const scenario::Levers& levers);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    /// For counts: what their study proposes; nothing before it.
    [[nodiscard]] std::optional<double> limit(const scenario::LeverSpec& spec) const;
    [[nodiscard]] double most(const scenario::LeverSpec& spec) const;
    [[nodiscard]] double value(const scenario::LeverSpec& spec) const;
    [[nodiscard]] bool isIdle(scenario::Lever lever) const;

    const words::Words* m_words = &words::wordsIn(words::Language::French);
    scenario::Proposals m_proposals;
    scenario::Levers m_levers;
};

}  // namespace kabar::ui
