// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <string>

namespace kabar::proof {

/// What a page's content stream shows, as text by the fonts' own maps (ISO 32000-1, 9.10), by how it is marked (14.6).
struct PageText {
    std::map<int, std::string> marked;  ///< by marked-content identifier
    std::string furniture;              ///< within /Artifact
    std::string untagged;
};

/// A letter that no map names is U+FFFD.
[[nodiscard]] PageText textOf(QPDFPageObjectHelper page);

}  // namespace kabar::proof
