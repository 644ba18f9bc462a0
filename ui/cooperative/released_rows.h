// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coop/cell_table.h"
#include "core/geo/territory.h"
#include "ui/cooperative/cooperative_cards.h"

#include <QList>

namespace kabar::ui {

/// The cells with most persons, at most `count`, each with the name of the place nearest to its home zone.
[[nodiscard]] QList<ReleasedRow> releasedRows(const std::vector<coop::ReleasedCell>& cells,
                                              const std::vector<double>& bandEdges, const geo::Territory& territory,
                                              int count);

}  // namespace kabar::ui
