// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/workshop_file.h"

namespace kabar::demo {

/// What a facilitator of the demo workshop wrote into the brief, the event and the report: plainly invented, in French, with
/// some things left out so that the brief has gaps to show. Dates are counted from `moment`. Not for undoing.
[[nodiscard]] Status writeDemoTexts(store::WorkshopFile& file, Time moment);

}  // namespace kabar::demo
