// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/preview.h"
#include "ui/cooperative/cooperative_cards.h"

#include <QList>

namespace kabar::ui {

/// A preview for its owner: `cellsAsked` are the owner's own cells, `cellsReleased` those that would leave as fine as asked.
[[nodiscard]] QList<AlgorithmCard> cardsOf(const std::vector<node::Preview>& previews);

}  // namespace kabar::ui
