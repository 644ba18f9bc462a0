// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/brief_input.h"
#include "ui/brief/brief_region.h"
#include "ui/print/fragment.h"

#include <QImage>

#include <stop_token>
#include <vector>

namespace kabar::ui {

/// The printed pages as pictures, with what can be clicked on them. Plain values: made on one thread, shown on another.
struct BriefPages {
    std::vector<QImage> images;
    QList<BriefRegion> regions;               ///< in reading order
    QList<BriefNote> notes;                   ///< from the top of the first page down; one for each of `toFillIn`
    std::vector<report::PlacedGap> toFillIn;  ///< as composed: shortening may have moved some to an annexe
    report::Document document;
    bool isShortened = false;
};

/// Composes in `language`, prints and draws at `width` pixels a page the brief, or the report. Fails with `Cancelled` when
/// stopped.
[[nodiscard]] Result<BriefPages> drawPages(bool report, const report::BriefInput& input, kabar::words::Language language,
                                           int width, const print::MapPainter& map, std::stop_token stop,
                                           const Progress& progress);

}  // namespace kabar::ui
