// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"
#include "core/words/words.h"
#include "maps/layers.h"

#include <span>

namespace kabar::ui {

/// What one family's result looks like on the map: each finding a marker, flow, corridor or group of zones of its id. The
/// zones of `selected` (a finding's id) alone where the family tells findings apart by zones. Takes the zones of `before`
/// where they are the same; `words` are the program's.
[[nodiscard]] maps::Layers layersOf(const study::StudyResult& result, std::span<const coop::ReleasedTable> tables,
                                    const QString& selected, const words::Words& words, const maps::Layers& before);

/// The finding behind a clicked zone, marker, flow or corridor; empty when there is none.
[[nodiscard]] QString findingAt(const study::StudyResult& result, const QString& id);

}  // namespace kabar::ui
