// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/headline.h"
#include "core/words/words.h"
#include "ui/scenarios/pair_run.h"

#include <QString>

#include <QtQml/qqmlregistration.h>

#include <optional>
#include <span>

namespace kabar::ui {

/// What the page says of B against A before all figures, in words; what is empty is not to be said.
class ScenarioHeadline {
    Q_GADGET
    QML_VALUE_TYPE(scenarioHeadline)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString ranges MEMBER ranges)
    Q_PROPERTY(QString price MEMBER price)    ///< of a tonne
    Q_PROPERTY(QString better MEMBER better)  ///< another that avoids as much for no more
    Q_PROPERTY(int betterIndex MEMBER betterIndex)
    Q_PROPERTY(QString wins MEMBER wins)
    Q_PROPERTY(QString leaveOut MEMBER leaveOut)
    Q_PROPERTY(QString already MEMBER already)  ///< paid to those who come that way today

public:
    QString sentence, ranges, price, better, wins, leaveOut, already;
    int betterIndex = -1;
};

/// B against A; what is better, and what harms, as seen from today.
struct PairHeadline {
    scenario::Headline facts;
    std::optional<std::size_t> better;
    scenario::Waterfall waterfall;  ///< of B
};

[[nodiscard]] PairHeadline pairHeadline(const PairRun& run, std::span<const scenario::Scenario> scenarios, std::size_t a,
                                        std::size_t b);
[[nodiscard]] ScenarioHeadline inWords(const PairHeadline& headline, const words::Words& words);

}  // namespace kabar::ui
