// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/preview.h"
#include "ui/cooperative/cooperative_cards.h"
#include "ui/cooperative/draft_cards.h"

#include <QList>

namespace kabar::ui {

/// A preview for its owner: `cellsAsked` are the owner's own cells, `cellsReleased` those that would leave as fine as asked.
[[nodiscard]] QList<AlgorithmCard> cardsOf(const std::vector<node::Preview>& previews);

/// What is wrong with a database, for its owner: the line, field and value may be a person's.
[[nodiscard]] DraftProblem problemOf(const Error& error);

}  // namespace kabar::ui
