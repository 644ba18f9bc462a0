// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <functional>
#include <string>
#include <string_view>

namespace kabar::report {

/// `text` safe between tags and inside double-quoted attributes.
[[nodiscard]] std::string htmlEscaped(std::string_view text);

/// Draws the map of a document as a PNG or JPEG `data:` URL; empty when there is no picture to show.
using MapImage = std::function<std::string(const Map&)>;

/// One self-contained page: no script, no outside resource. Charts are inline SVG over a table that reads aloud; without
/// `mapImage` a map is its description. Each figure carries its range and a link to its record at the end.
[[nodiscard]] std::string toHtml(const Document& document, const MapImage& mapImage = {});

}  // namespace kabar::report
