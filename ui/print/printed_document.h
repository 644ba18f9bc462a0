// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/fragment.h"

#include <stop_token>
#include <vector>

namespace kabar::print {

/// Pages of A4 in layout units. Belongs to the thread that made it.
struct PrintedDocument {
    std::vector<Fragment> pages;
    report::Document document;  ///< as it stands on the pages: shortened where the first page asked for it
    double bodySize = 0;        ///< points, of the first page
    bool isShortened = false;
};

/// The brief: the nine parts on exactly one page, whatever their length, then the annexes. Type is tightened first, down to
/// a legible size; then parts are shortened, with "suite en annexe" where something went. Fails with `Cancelled`.
[[nodiscard]] Result<PrintedDocument> printBrief(const report::Document& brief, std::stop_token stop = {});

/// Any document as plain pages, with its title on the first.
[[nodiscard]] Result<PrintedDocument> printPages(const report::Document& document, std::stop_token stop = {});

}  // namespace kabar::print
